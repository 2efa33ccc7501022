import { boolean, foreignKey, integer, pgEnum, pgPolicy, pgTable } from 'drizzle-orm/pg-core';
import { instant, keepPolicies, organizationId, shownToTheClock, textList, timestamps } from '../columns.ts';
import { organizations } from './organizations.ts';

export const passwordCompliance = pgEnum('password_compliance', ['CUSTOM', 'PCI_DSS_3', 'WINDOWS']);
export const mfaRequirement = pgEnum('mfa_requirement', ['OPTIONAL', 'REQUIRED']);

const flag = (name: string, value = false) => boolean(name).notNull().default(value);
const factors = ['TOTP', 'PUSH', 'WEB_AUTHN', 'DEVICE_BOUND'] as const;
export type Factor = (typeof factors)[number];

/** Rules for users' passwords, and lockout after wrong ones. */
export const passwordPolicies = pgTable(
  'password_policies',
  {
    organizationId: organizationId().primaryKey(),
    compliance: passwordCompliance('compliance').notNull().default('CUSTOM'),
    minLength: integer('min_length').notNull().default(8),
    requireLowercase: flag('require_lowercase'),
    requireUppercase: flag('require_uppercase'),
    requireDigit: flag('require_digit'),
    requireSymbol: flag('require_symbol'),
    usernameAllowed: flag('username_allowed'),
    commonPasswordsAllowed: flag('common_passwords_allowed'),
    sequencesAllowed: flag('sequences_allowed', true),
    /** Number of former passwords that a user must not reuse; null for none. */
    history: integer('history'),
    minChangeDays: integer('min_change_days'),
    expiresAfterDays: integer('expires_after_days'),
    expiryWarningDays: integer('expiry_warning_days').array().notNull().default([14, 7, 1]),
    forceResetDaysBefore: integer('force_reset_days_before'),
    selfRecoveryDays: integer('self_recovery_days'),
    recoveryEmailEnabled: flag('recovery_email_enabled', true),
    complexityShown: flag('complexity_shown', true),
    resetWithoutMfaAllowed: flag('reset_without_mfa_allowed'),
    effectiveAt: instant('effective_at'),
    graceEndsAt: instant('grace_ends_at'),

    /** Number of wrong passwords that lock a user; 0 for no lockout. */
    lockoutAttempts: integer('lockout_attempts').notNull().default(6),
    lockoutWindowMinutes: integer('lockout_window_minutes').notNull().default(30),
    /** Duration of a lockout in minutes; 0 where only an administrator unlocks. */
    lockoutMinutes: integer('lockout_minutes').notNull().default(30),
    ...timestamps(),
  },
  (t) => [
    foreignKey({
      name: 'password_policies_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    ...keepPolicies(),
    // Policy of the function due_user_notices.
    pgPolicy('due', { for: 'select', using: shownToTheClock() }),
  ],
);

/** Permitted second factors, and the users who need one. */
export const mfaPolicies = pgTable(
  'mfa_policies',
  {
    organizationId: organizationId().primaryKey(),
    factors: textList('factors')
      .$type<Factor[]>()
      .default([...factors]),
    requirement: mfaRequirement('requirement').notNull().default('OPTIONAL'),
    enrollmentDays: integer('enrollment_days').notNull().default(7),
    maxExclusionDays: integer('max_exclusion_days').notNull().default(365),
    rememberDeviceDays: integer('remember_device_days'),
    ...timestamps(),
  },
  (t) => [
    foreignKey({
      name: 'mfa_policies_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    ...keepPolicies(),
    // Policy of the function due_user_notices.
    pgPolicy('due', { for: 'select', using: shownToTheClock() }),
  ],
);
