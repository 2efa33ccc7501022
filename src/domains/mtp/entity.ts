import { sql } from 'drizzle-orm';
import { administrators } from '../../../db/tables/administrators.ts';
import { subscriptions } from '../../../db/tables/billing.ts';
import { administratorOrganizations, providers } from '../../../db/tables/mtp.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import {
  anyOfFilter,
  flagFilter,
  instantFilter,
  intFilter,
  keyFilter,
  textFilter,
} from '../../relay/filters.ts';
import { checkId } from '../../relay/ids.ts';
import type { ListOf } from '../../relay/list.ts';

export type ProviderRow = typeof providers.$inferSelect;
export type ManagedOrganizationRow = typeof organizations.$inferSelect;
export type ProviderAdministratorRow = typeof administrators.$inferSelect;

export const providerEntity = entity<ProviderRow>({
  type: 'Provider',
  prefix: 'prv',
  table: providers,
  fields: {
    organizationCount: sql`(select count(*)::int from ${organizations}
      where ${organizations.providerOrganizationId} = ${providers.organizationId})`,
    administratorCount: sql`(select count(*)::int from ${administrators}
      where ${administrators.organizationId} = ${providers.organizationId})`,
    organizations: ['organizationId'],
    administrators: ['organizationId'],
  },
});

/** Organizations that the caller's provider manages. The provider's own organization is not among them. */
export const managedOrganizationEntity = entity<ManagedOrganizationRow>({
  type: 'ManagedOrganization',
  prefix: 'org',
  table: organizations,
  tenant: organizations.providerOrganizationId,
  fields: {
    // Row-level security shows a provider the plans of its organizations, and the number of their administrators.
    administratorCount: sql`administrator_count(${organizations.id})`,
    plan: sql`(select json_build_object('productCode', ${subscriptions.productCode},
      'displayName', ${subscriptions.displayName}, 'status', ${subscriptions.status},
      'currentPeriodEnd', ${subscriptions.currentPeriodEnd})
      from ${subscriptions} where ${subscriptions.organizationId} = ${organizations.id})`,
  },
});

export const managedOrganizationList: ListOf = {
  entity: managedOrganizationEntity,
  defaultSort: 'NAME',
  sorts: { NAME: organizations.name, CREATED_AT: organizations.createdAt },
  filters: {
    name: textFilter(organizations.name),
    status: anyOfFilter(organizations.status),
    contactEmail: textFilter(organizations.contactEmail),
    maxUsers: intFilter(organizations.maxUsers),
    requireAdministratorMfa: flagFilter(organizations.requireAdministratorMfa),
    createdAt: instantFilter(organizations.createdAt),
    administratorId: (id: string, argument: string) =>
      sql`(${organizations.providerOrganizationId}, ${organizations.id}) in
        (select organization_id, managed_organization_id from ${administratorOrganizations}
         where ${administratorOrganizations.administratorId} = ${checkId('adm', id, argument)})`,
  },
};

/** Administrators of a provider: the same rows as `Administrator`. */
export const providerAdministratorEntity = entity<ProviderAdministratorRow>({
  type: 'ProviderAdministrator',
  prefix: 'adm',
  table: administrators,
  visible: () =>
    sql`exists (select from ${providers} where ${providers.organizationId} = ${administrators.organizationId})`,
  fields: {
    organizationCount: sql`(select count(*)::int from ${administratorOrganizations}
      where ${administratorOrganizations.organizationId} = ${administrators.organizationId}
      and ${administratorOrganizations.administratorId} = ${administrators.id})`,
  },
});

export const providerAdministratorList: ListOf = {
  entity: providerAdministratorEntity,
  defaultSort: 'NAME',
  sorts: { NAME: administrators.name, EMAIL: administrators.email },
  filters: {
    email: keyFilter(administrators.email),
    name: textFilter(administrators.name),
    role: anyOfFilter(administrators.role),
    suspended: flagFilter(administrators.suspended),
    allOrganizations: flagFilter(administrators.allOrganizations),
    organizationId: (id: string, argument: string) =>
      sql`(${administrators.organizationId}, ${administrators.id}) in
        (select organization_id, administrator_id from ${administratorOrganizations}
         where ${administratorOrganizations.managedOrganizationId} = ${checkId('org', id, argument)})`,
  },
};

export const organizationsOfProvider: BelongsTo = { parent: organizations.providerOrganizationId };
export const administratorsOfProvider: BelongsTo = { parent: administrators.organizationId };

export const organizationsOfAdministrator: BelongsTo = {
  parent: administratorOrganizations.administratorId,
  through: { table: administratorOrganizations, child: administratorOrganizations.managedOrganizationId },
};

export const administratorsOfOrganization: BelongsTo = {
  parent: administratorOrganizations.managedOrganizationId,
  through: { table: administratorOrganizations, child: administratorOrganizations.administratorId },
};
