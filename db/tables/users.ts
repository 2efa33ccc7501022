import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgPolicy,
  pgTable,
  primaryKey,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import {
  canonical,
  id,
  instant,
  nameKey,
  organizationId,
  shownToTheClock,
  tenantPolicy,
  text,
  timestamps,
} from '../columns.ts';
import { administrators } from './administrators.ts';
import { organizations } from './organizations.ts';

export const userState = pgEnum('user_state', ['STAGED', 'ACTIVATED', 'SUSPENDED']);
export const userSource = pgEnum('user_source', ['MANUAL', 'IMPORT', 'DIRECTORY', 'APPLICATION']);
export const enrollmentStatus = pgEnum('enrollment_status', ['NOT_ENROLLED', 'PENDING', 'ENROLLED']);
export const externalAuthority = pgEnum('external_authority', [
  'ACTIVE_DIRECTORY',
  'FEDERATED_IDENTITY_PROVIDER',
  'SCIM',
]);

/** List of small objects that is read and written as a whole. */
const list = <Item>(name: string) => jsonb(name).$type<Item[]>().notNull().default([]);
const flag = (name: string) => boolean(name).notNull().default(false);
const enrollment = (name: string) => enrollmentStatus(name).notNull().default('NOT_ENROLLED');

interface Address {
  readonly type: string;
  readonly streetAddress?: string | null;
  readonly extendedAddress?: string | null;
  readonly poBox?: string | null;
  readonly locality?: string | null;
  readonly region?: string | null;
  readonly postalCode?: string | null;
  readonly country?: string | null;
}

export const users = pgTable(
  'users',
  {
    id: id('usr'),
    organizationId: organizationId(),
    username: text('username').notNull(),
    usernameKey: nameKey('username_key', 'username'),
    email: text('email').notNull(),
    emailKey: nameKey('email_key', 'email'),
    firstName: text('first_name'),
    middleName: text('middle_name'),
    lastName: text('last_name'),
    chosenName: text('chosen_name'),
    displayName: text('display_name')
      .notNull()
      .generatedAlwaysAs(
        sql`coalesce(chosen_name, nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''), username)`,
      ),
    description: text('description'),
    state: userState('state').notNull().default('STAGED'),
    source: userSource('source').notNull().default('MANUAL'),
    ...timestamps(),

    alternateEmail: text('alternate_email'),
    recoveryAddress: text('recovery_address'),
    recoveryVerifiedAt: instant('recovery_verified_at'),
    managedAppleId: text('managed_apple_id'),
    addresses: list<Address>('addresses'),
    phoneNumbers: list<{ type: string; number: string }>('phone_numbers'),
    relationships: list<{ type: string; value: string }>('relationships'),
    attributes: list<{ name: string; value: string }>('attributes'),

    company: text('company'),
    costCenter: text('cost_center'),
    department: text('department'),
    employeeIdentifier: text('employee_identifier'),
    employeeType: text('employee_type'),
    jobTitle: text('job_title'),
    location: text('location'),
    managerId: text('manager_id'),
    administratorId: text('administrator_id'),

    lockedAt: instant('locked_at'),
    /** End of a lock that wrong passwords caused; null where only an administrator ends it. */
    lockedUntil: instant('locked_until'),
    failedSignIns: integer('failed_sign_ins').notNull().default(0),
    /** Moment of the first of the counted failures. */
    failedSince: instant('failed_since'),
    /** Password hash: argon2id in PHC format; no answer to a client reads it. */
    passwordHash: text('password_hash'),
    passwordSetAt: instant('password_set_at'),
    passwordExpiresAt: instant('password_expires_at'),
    passwordNeverExpires: flag('password_never_expires'),
    /** Moment of the last mail about the password's expiry. */
    passwordNoticedAt: instant('password_noticed_at'),

    mfaRequired: flag('mfa_required'),
    mfaExcluded: flag('mfa_excluded'),
    mfaExcludedUntil: instant('mfa_excluded_until'),
    totp: enrollment('totp'),
    totpEnrolledAt: instant('totp_enrolled_at'),
    push: enrollment('push'),
    webAuthn: enrollment('web_authn'),
    deviceBound: enrollment('device_bound'),
    /** Moment of the mail that asks for a second factor; null for users who were not asked. */
    mfaNoticedAt: instant('mfa_noticed_at'),

    publicKeyAllowed: flag('public_key_allowed'),
    sudo: flag('sudo'),
    sudoWithoutPassword: flag('sudo_without_password'),
    deviceLockoutExempt: flag('device_lockout_exempt'),
    sambaServiceUser: flag('samba_service_user'),
    ldapBindingUser: flag('ldap_binding_user'),
    posixManaged: flag('posix_managed'),
    posixUid: integer('posix_uid'),
    posixGid: integer('posix_gid'),

    externallyManaged: flag('externally_managed'),
    externalDn: text('external_dn'),
    externalSource: text('external_source'),
    externalPasswordExpiresAt: instant('external_password_expires_at'),
    externalId: text('external_id'),
    externalUsername: text('external_username'),
    externalUsernameKey: text('external_username_key').generatedAlwaysAs(
      canonical(sql.identifier('external_username')),
    ),
    /** Service account or administrator that set the two external names last. It may be gone. */
    provisionerId: text('provisioner_id'),
    delegatedAuthority: externalAuthority('delegated_authority'),
    restrictedFields: list<{ field: string; owner: (typeof externalAuthority.enumValues)[number] }>(
      'restricted_fields',
    ),
  },
  (t) => [
    unique('users_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'users_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    foreignKey({
      name: 'users_manager',
      columns: [t.organizationId, t.managerId],
      foreignColumns: [t.organizationId, t.id],
    }),
    foreignKey({
      name: 'users_administrator',
      columns: [t.organizationId, t.administratorId],
      foreignColumns: [administrators.organizationId, administrators.id],
    }),
    uniqueIndex('users_username_unique').on(t.organizationId, canonical(t.username)),
    uniqueIndex('users_email_unique').on(t.organizationId, canonical(t.email)),
    uniqueIndex('users_external_id_unique').on(t.organizationId, t.provisionerId, t.externalId),
    uniqueIndex('users_external_username_unique').on(
      t.organizationId,
      t.provisionerId,
      t.externalUsernameKey,
    ),
    index('users_by_username').on(t.organizationId, t.usernameKey, t.id),
    index('users_by_email').on(t.organizationId, t.emailKey, t.id),
    index('users_by_display_name').on(t.organizationId, t.displayName, t.id),
    index('users_by_created_at').on(t.organizationId, t.createdAt, t.id),
    index('users_by_manager').on(t.organizationId, t.managerId),
    // Indexes for the job that mails notices, across all organizations.
    index('users_by_password_expires_at').on(t.passwordExpiresAt).where(sql`password_expires_at is not null`),
    index('users_mfa_unnoticed').on(t.organizationId, t.id).where(sql`mfa_noticed_at is null`),
    check('users_own_manager', sql`manager_id <> id`),
    check('users_posix', sql`posix_uid >= 0 and posix_gid >= 0`),
    tenantPolicy(),
    // Policy of the function due_user_notices.
    pgPolicy('due', { for: 'select', using: shownToTheClock() }),
  ],
);

export const sshKeys = pgTable(
  'ssh_keys',
  {
    id: id('ssh'),
    organizationId: organizationId(),
    userId: text('user_id').notNull(),
    name: text('name').notNull(),
    publicKey: text('public_key').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => [
    foreignKey({
      name: 'ssh_keys_user',
      columns: [t.organizationId, t.userId],
      foreignColumns: [users.organizationId, users.id],
    }).onDelete('cascade'),
    unique('ssh_keys_name_unique').on(t.organizationId, t.userId, t.name),
    tenantPolicy(),
  ],
);

/** Hashes of former passwords, which a policy may refuse. */
export const passwordHistory = pgTable(
  'password_history',
  {
    organizationId: organizationId(),
    userId: text('user_id').notNull(),
    replacedAt: instant('replaced_at').notNull().default(sql`clock_timestamp()`),
    /** Former password hash: argon2id in PHC format. */
    passwordHash: text('password_hash').notNull(),
  },
  (t) => [
    primaryKey({ name: 'password_history_key', columns: [t.organizationId, t.userId, t.replacedAt] }),
    foreignKey({
      name: 'password_history_user',
      columns: [t.organizationId, t.userId],
      foreignColumns: [users.organizationId, users.id],
    }).onDelete('cascade'),
    tenantPolicy(),
  ],
);
