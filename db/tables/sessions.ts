import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgEnum, pgPolicy, pgTable } from 'drizzle-orm/pg-core';
import { id, instant, organizationId, presentedHash, tenantPolicy, text } from '../columns.ts';
import { shownAsExpired } from '../expired.ts';
import { administrators } from './administrators.ts';

/**
 * FULL: signed in. SECOND_STEP: the password was right and a second factor is awaited. ENROLMENT: a second factor is
 * required and none is enrolled, so that this session may enrol one and do nothing else.
 */
export const sessionStage = pgEnum('session_stage', ['FULL', 'SECOND_STEP', 'ENROLMENT']);

/** A session that ended has no row; that it ended is in the trail. */
export const administratorSessions = pgTable(
  'administrator_sessions',
  {
    id: id('ses'),
    organizationId: organizationId(),
    administratorId: text('administrator_id').notNull(),
    stage: sessionStage('stage').notNull(),
    /** SHA-256 of the token, in hexadecimal. */
    hash: text('hash').notNull().unique(),
    /** How they proved who they are: PASSWORD, and TOTP, PASSKEY or RECOVERY_CODE; separated by `+`. */
    factors: text('factors').notNull(),
    clientIp: text('client_ip'),
    userAgent: text('user_agent'),
    /** Wrong second factors so far. */
    failures: integer('failures').notNull().default(0),
    createdAt: instant('created_at').notNull().default(sql`now()`),
    lastSeenAt: instant('last_seen_at').notNull().default(sql`now()`),
    /** Ends then at the latest. */
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    tenantPolicy(),
    // Whoever presents a token is not bound to an organization yet: see `authenticate_session` in db/functions/.
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
