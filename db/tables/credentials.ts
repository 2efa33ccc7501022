import {
  boolean,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  unique,
} from 'drizzle-orm/pg-core';
import {
  id,
  instant,
  keepPolicies,
  organizationId,
  presentedHash,
  tenantPolicy,
  text,
  textList,
  timestamps,
} from '../columns.ts';
import { administrators } from './administrators.ts';

/** Credentials of administrators except passkeys. A separate table, so that no list of administrators reads it. */
export const administratorCredentials = pgTable(
  'administrator_credentials',
  {
    organizationId: organizationId(),
    administratorId: text('administrator_id').notNull(),
    /** Password hash: argon2id as a PHC string; null until a password is set. */
    passwordHash: text('password_hash'),
    passwordSetAt: instant('password_set_at'),
    /** Number of consecutive wrong passwords of the signed-in administrator, and the moment of the last one. */
    passwordFailures: integer('password_failures').notNull().default(0),
    passwordFailedAt: instant('password_failed_at'),
    /** Secret in base 32, sealed (db/secrets.ts). Null where no authenticator app is enrolled. */
    totpSecret: text('totp_secret'),
    /** Secret like `totpSecret` that no code has confirmed yet. */
    totpPending: text('totp_pending'),
    /** Last period of 30 seconds whose code was accepted: it and earlier ones are refused. */
    totpLastStep: integer('totp_last_step').notNull().default(0),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ name: 'administrator_credentials_key', columns: [t.organizationId, t.administratorId] }),
    ...keepPolicies(),
    foreignKey({
      name: 'administrator_credentials_administrator',
      columns: [t.organizationId, t.administratorId],
      foreignColumns: [administrators.organizationId, administrators.id],
    }).onDelete('cascade'),
  ],
);

/** Recovery codes. Each is valid once, and its row is deleted on use. 80 random bits need no slow digest. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    organizationId: organizationId(),
    administratorId: text('administrator_id').notNull(),
    /** SHA-256 of the code, in hexadecimal. */
    hash: text('hash').notNull(),
    createdAt: timestamps().createdAt,
  },
  (t) => [
    unique('recovery_codes_once').on(t.organizationId, t.administratorId, t.hash),
    tenantPolicy(),
    foreignKey({
      name: 'recovery_codes_administrator',
      columns: [t.organizationId, t.administratorId],
      foreignColumns: [administrators.organizationId, administrators.id],
    }).onDelete('cascade'),
  ],
);

/** WebAuthn credentials (W3C Web Authentication, level 2). Their public keys are no secrets. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: id('pky'),
    organizationId: organizationId(),
    administratorId: text('administrator_id').notNull(),
    name: text('name').notNull(),
    /** Authenticator's identifier of the credential, in base64url. */
    credentialId: text('credential_id').notNull(),
    /** COSE key, in base64url. */
    publicKey: text('public_key').notNull(),
    /** Number of signatures, where the authenticator counts them. */
    counter: integer('counter').notNull().default(0),
    transports: textList('transports'),
    /** True if the passkey is synchronized between its owner's devices. */
    backedUp: boolean('backed_up').notNull().default(false),
    lastUsedAt: instant('last_used_at'),
    ...timestamps(),
  },
  (t) => [
    unique('passkeys_credential').on(t.organizationId, t.credentialId),
    index('passkeys_by_administrator').on(t.organizationId, t.administratorId, t.id),
    index('passkeys_by_credential').on(t.credentialId),
    tenantPolicy(),
    // At a sign-in with a passkey no organization is bound yet: see `find_passkey` in db/functions/.
    pgPolicy('credential', { for: 'select', using: presentedHash('credential_id') }),
    foreignKey({
      name: 'passkeys_administrator',
      columns: [t.organizationId, t.administratorId],
      foreignColumns: [administrators.organizationId, administrators.id],
    }).onDelete('cascade'),
  ],
);
