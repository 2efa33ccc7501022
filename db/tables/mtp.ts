import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, primaryKey, unique } from 'drizzle-orm/pg-core';
import { id, instant, keepPolicies, organizationId, tenantPolicy, text, timestamps } from '../columns.ts';
import { administrators } from './administrators.ts';
import { organizations } from './organizations.ts';

/** An organization with a row here manages other organizations: those whose `provider_organization_id` it is. */
export const providers = pgTable(
  'providers',
  {
    id: id('prv'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
    /** Null where the contract sets no limit. */
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

/** Which of a provider's organizations an administrator of the provider may work in. */
export const administratorOrganizations = pgTable(
  'administrator_organizations',
  {
    /** The provider's organization. */
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
    // Only organizations of this provider: the key is (provider, organization).
    foreignKey({
      name: 'administrator_organizations_managed',
      columns: [t.organizationId, t.managedOrganizationId],
      foreignColumns: [organizations.providerOrganizationId, organizations.id],
    }).onDelete('cascade'),
    index('administrator_organizations_by_managed').on(t.organizationId, t.managedOrganizationId),
    tenantPolicy(),
  ],
);
