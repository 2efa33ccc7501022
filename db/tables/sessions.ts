import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgEnum, pgPolicy, pgTable } from 'drizzle-orm/pg-core';
import { id, instant, organizationId, presentedHash, tenantPolicy, text } from '../columns.ts';
import { shownAsExpired } from '../expired.ts';
import { administrators } from './administrators.ts';

/**
 * Stage of a session. FULL: signed in. SECOND_STEP: the password was right, and a second factor is required. ENROLMENT: a
 * second factor is required and none is enrolled; the session may only enrol one.
 */
export const sessionStage = pgEnum('session_stage', ['FULL', 'SECOND_STEP', 'ENROLMENT']);

/** Sessions in progress. An ended session has no row; its end is in the trail. */
export const administratorSessions = pgTable(
  'administrator_sessions',
  {
    id: id('ses'),
    organizationId: organizationId(),
    administratorId: text('administrator_id').notNull(),
    stage: sessionStage('stage').notNull(),
    /** SHA-256 of the token, in hexadecimal. */
    hash: text('hash').notNull().unique(),
    /** Factors of the sign-in: PASSWORD, and TOTP, PASSKEY or RECOVERY_CODE; separated by `+`. */
    factors: text('factors').notNull(),
    clientIp: text('client_ip'),
    userAgent: text('user_agent'),
    /** Number of wrong second factors. */
    failures: integer('failures').notNull().default(0),
    createdAt: instant('created_at').notNull().default(sql`now()`),
    lastSeenAt: instant('last_seen_at').notNull().default(sql`now()`),
    /** Moment at which the session ends at the latest. */
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    tenantPolicy(),
    // A caller with a token is not bound to an organization yet: see `authenticate_session` in db/functions/.
    pgPolicy('credential', { for: 'select', using: presentedHash('hash') }),
    pgPolicy('expired', { for: 'select', using: shownAsExpired('administrator_sessions') }),
    foreignKey({
      name: 'administrator_sessions_administrator',
      columns: [t.organizationId, t.administratorId],
      foreignColumns: [administrators.organizationId, administrators.id],
    }).onDelete('cascade'),
    index('administrator_sessions_by_administrator').on(t.organizationId, t.administratorId, t.id),
    index('administrator_sessions_by_expires_at').on(t.expiresAt),
    check('administrator_sessions_hash_form', sql`hash ~ '^[0-9a-f]{64}$'`),
  ],
);
