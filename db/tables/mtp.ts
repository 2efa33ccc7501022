import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, primaryKey, unique } from 'drizzle-orm/pg-core';
import { id, instant, keepPolicies, organizationId, tenantPolicy, text, timestamps } from '../columns.ts';
import { administrators } from './administrators.ts';
import { organizations } from './organizations.ts';

/** Providers. An organization with a row manages the organizations whose `provider_organization_id` it is. */
export const providers = pgTable(
  'providers',
  {
    id: id('prv'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
    /** Limit of the contract; null for none. */
    maxOrganizations: integer('max_organizations'),
    ...timestamps(),
  },
  (t) => [
    unique('providers_tenant').on(t.organizationId, t.id),
    unique('providers_organization_unique').on(t.organizationId),
    foreignKey({
      name: 'providers_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    check('providers_max_organizations', sql`max_organizations >= 0`),
    ...keepPolicies(),
  ],
);

/** Organizations of a provider in which an administrator of the provider may work. */
export const administratorOrganizations = pgTable(
  'administrator_organizations',
  {
    /** Organization of the provider. */
    organizationId: organizationId(),
    administratorId: text('administrator_id').notNull(),
    managedOrganizationId: text('managed_organization_id').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({
      name: 'administrator_organizations_key',
      columns: [t.organizationId, t.administratorId, t.managedOrganizationId],
    }),
    foreignKey({
      name: 'administrator_organizations_administrator',
      columns: [t.organizationId, t.administratorId],
      foreignColumns: [administrators.organizationId, administrators.id],
    }).onDelete('cascade'),
    // The foreign key (provider, organization) permits only organizations of this provider.
    foreignKey({
      name: 'administrator_organizations_managed',
      columns: [t.organizationId, t.managedOrganizationId],
      foreignColumns: [organizations.providerOrganizationId, organizations.id],
    }).onDelete('cascade'),
    index('administrator_organizations_by_managed').on(t.organizationId, t.managedOrganizationId),
    tenantPolicy(),
  ],
);
