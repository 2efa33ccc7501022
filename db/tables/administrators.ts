import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, pgEnum, pgPolicy, pgTable, unique } from 'drizzle-orm/pg-core';
import {
  boundOrganization,
  id,
  instant,
  organizationId,
  tenantPolicy,
  text,
  timestamps,
} from '../columns.ts';
import { organizations } from './organizations.ts';

/** The columns of the role matrix. */
export const administratorRole = pgEnum('administrator_role', [
  'ADMINISTRATOR_WITH_BILLING',
  'ADMINISTRATOR',
  'MANAGER',
  'COMMAND_RUNNER_WITH_BILLING',
  'COMMAND_RUNNER',
  'HELP_DESK',
  'READ_ONLY',
]);

export const administrators = pgTable(
  'administrators',
  {
    id: id('adm'),
    organizationId: organizationId(),
    email: text('email').notNull(),
    firstName: text('first_name'),
    lastName: text('last_name'),
    name: text('name')
      .notNull()
      .generatedAlwaysAs(
        sql`coalesce(nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''), email)`,
      ),
    role: administratorRole('role').notNull(),
    suspended: boolean('suspended').notNull().default(false),
    apiKeyAllowed: boolean('api_key_allowed').notNull().default(true),
    mfaRequired: boolean('mfa_required').notNull().default(false),
    totpEnrolledAt: instant('totp_enrolled_at'),
    /** The last invitation; null for whoever was never invited, such as an organization's first administrator. */
    invitedAt: instant('invited_at'),
    /** Null until the invitation is accepted. */
    registeredAt: instant('registered_at'),
    lastSignInAt: instant('last_sign_in_at'),
    /** A name of the IANA time zone database. */
    timeZone: text('time_zone'),
    /** Of a provider: works in every organization of it, those to come included. */
    allOrganizations: boolean('all_organizations').notNull().default(false),
    ...timestamps(),
  },
  (table) => [
    tenantPolicy(),
    // Of its organizations a provider may know how many administrators each has: see `administrator_count` in db/functions/.
    pgPolicy('provider', {
      for: 'select',
      using: sql`organization_id = nullif(current_setting('rolegate.counted', true), '')
        and organization_id in (select id from organizations where provider_organization_id = ${boundOrganization})`,
    }),
    // Who signs in is not bound to an organization yet: see `sign_in_accounts` in db/functions/.
    pgPolicy('sign_in', {
      for: 'select',
      using: sql`email = nullif(current_setting('rolegate.sign_in', true), '')`,
    }),
    foreignKey({ columns: [table.organizationId], foreignColumns: [organizations.id] }),
    unique().on(table.organizationId, table.id),
    unique('administrators_email').on(table.organizationId, table.email),
    index().on(table.organizationId, table.name, table.id),
    index('administrators_by_created_at').on(table.organizationId, table.createdAt, table.id),
    index('administrators_by_email').on(table.email),
    check(
      'administrators_email_form',
      sql`email = lower(email) and email like '%_@_%' and length(email) <= 254`,
    ),
  ],
);
