import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  pgEnum,
  pgPolicy,
  pgTable,
  unique,
} from 'drizzle-orm/pg-core';
import { boundOrganization, id, instant, keepPolicies, text, timestamps } from '../columns.ts';

export const organizationStatus = pgEnum('organization_status', ['ACTIVE', 'SUSPENDED']);

/** Organizations. A provider manages others: it sees and changes them in addition to itself. */
export const organizations = pgTable(
  'organizations',
  {
    id: id('org'),
    providerOrganizationId: text('provider_organization_id').references((): AnyPgColumn => organizations.id),
    name: text('name').notNull(),
    status: organizationStatus('status').notNull().default('ACTIVE'),
    suspendedAt: instant('suspended_at'),
    logoUrl: text('logo_url'),
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
    /** Limit of the plan; null for none. */
    maxUsers: integer('max_users'),
    requireAdministratorMfa: boolean('require_administrator_mfa').notNull().default(false),
    ...timestamps(),
  },
  (table) => [
    ...keepPolicies(sql`id = ${boundOrganization} or provider_organization_id = ${boundOrganization}`),
    // Shows whether any organization exists: see `is_set_up` in db/functions/.
    pgPolicy('set_up', { for: 'select', using: sql`current_setting('rolegate.set_up', true) = 'asked'` }),
    unique().on(table.providerOrganizationId, table.name),
    unique('organizations_managed').on(table.providerOrganizationId, table.id),
    index('organizations_by_created_at').on(table.providerOrganizationId, table.createdAt, table.id),
    check('organizations_name_length', sql`length(name) between 1 and 200`),
    check('organizations_not_its_own_provider', sql`provider_organization_id <> id`),
    check('organizations_max_users_positive', sql`max_users > 0`),
    check('organizations_suspended_at', sql`(status = 'SUSPENDED') = (suspended_at is not null)`),
  ],
);
