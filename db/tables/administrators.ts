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

/** Roles, in the order of the columns of the role matrix. */
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
    /** Moment of the last invitation; null without one, as for an organization's first administrator. */
    invitedAt: instant('invited_at'),
    /** Moment of the acceptance; null until the invitation is accepted. */
    registeredAt: instant('registered_at'),
    lastSignInAt: instant('last_sign_in_at'),
    /** Name in the IANA time zone database. */
    timeZone: text('time_zone'),
    /** True for a provider's administrator who works in all of its organizations, later ones included. */
    allOrganizations: boolean('all_organizations').notNull().default(false),
    ...timestamps(),
  },
  (table) => [
    tenantPolicy(),
    // A provider may read how many administrators each of its organizations has: see `administrator_count` in db/functions/.
    pgPolicy('provider', {
      for: 'select',
      using: sql`organization_id = nullif(current_setting('rolegate.counted', true), '')
        and organization_id in (select id from organizations where provider_organization_id = ${boundOrganization})`,
    }),
    // At sign-in no organization is bound yet: see `sign_in_accounts` in db/functions/.
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
