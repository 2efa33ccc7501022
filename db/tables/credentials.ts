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

/** What an administrator signs in with besides passkeys. A table of its own: no list of administrators reads it. */
export const administratorCredentials = pgTable(
  'administrator_credentials',
  {
    organizationId: organizationId(),
    administratorId: text('administrator_id').notNull(),
    /** argon2id, as a PHC string; null until a password is set. */
    passwordHash: text('password_hash'),
    passwordSetAt: instant('password_set_at'),
    /** Wrong passwords in a row where a signed-in administrator had to give it again, and when the last was. */
    passwordFailures: integer('password_failures').notNull().default(0),
    passwordFailedAt: instant('password_failed_at'),
    /** Base 32, sealed (db/secrets.ts). Null where no authenticator app is enrolled. */
    totpSecret: text('totp_secret'),
    /** As `totpSecret`, until a code proves that the app has it. */
    totpPending: text('totp_pending'),
    /** The last period of 30 seconds whose code was accepted: it and those before it are not accepted again. */
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

/** Each is good once: the row goes when it is used. 80 random bits need no slow digest. */
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
    /** The authenticator's own identifier, in base64url. */
    credentialId: text('credential_id').notNull(),
    /** COSE, in base64url. */
    publicKey: text('public_key').notNull(),
    /** Signatures made so far, where the authenticator counts them. */
    counter: integer('counter').notNull().default(0),
    transports: textList('transports'),
    /** Synchronized between its owner's devices. */
    backedUp: boolean('backed_up').notNull().default(false),
    lastUsedAt: instant('last_used_at'),
    ...timestamps(),
  },
  (t) => [
    unique('passkeys_credential').on(t.organizationId, t.credentialId),
    index('passkeys_by_administrator').on(t.organizationId, t.administratorId, t.id),
    index('passkeys_by_credential').on(t.credentialId),
    tenantPolicy(),
    // Who signs in with a passkey is not bound to an organization yet: see `find_passkey` in db/functions/.
    pgPolicy('credential', { for: 'select', using: presentedHash('credential_id') }),
    foreignKey({
      name: 'passkeys_administrator',
      columns: [t.organizationId, t.administratorId],
      foreignColumns: [administrators.organizationId, administrators.id],
    }).onDelete('cascade'),
  ],
);
