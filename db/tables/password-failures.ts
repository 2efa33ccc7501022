import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, jsonb, pgPolicy, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { instant, organizationId, shownToTheClock, tenantPolicy, text } from '../columns.ts';
import type { Origin } from '../origin.ts';
import { organizations } from './organizations.ts';

/** Wrong passwords that a caller has presented to `verifyUserPassword` within an hour. A job reports and removes the rows. */
export const passwordTallies = pgTable(
  'password_tallies',
  {
    organizationId: organizationId(),
    /** Caller. Without a foreign key, as in events. */
    initiatorId: text('initiator_id').notNull(),
    failures: integer('failures').notNull().default(1),
    /** Failures with names that no user has. */
    unknownNames: integer('unknown_names').notNull().default(0),
    firstAt: instant('first_at').notNull().default(sql`now()`),
    lastAt: instant('last_at').notNull().default(sql`now()`),
    /** Origin of the last failure. */
    madeBy: jsonb('made_by').$type<Origin>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'password_tallies_key', columns: [t.organizationId, t.initiatorId] }),
    foreignKey({
      name: 'password_tallies_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('password_tallies_by_first_at').on(t.firstAt),
    tenantPolicy(),
    // Policy of the function due_user_notices.
    pgPolicy('due', { for: 'select', using: shownToTheClock() }),
  ],
);

/**
 * Wrong passwords for names that no user has. They are counted and locked as those of users are, so that an answer does not
 * reveal whether a name exists.
 */
export const unknownNames = pgTable(
  'unknown_names',
  {
    organizationId: organizationId(),
    /** SHA-256 of the name in lower case, in hexadecimal. */
    hash: text('hash').notNull(),
    failures: integer('failures').notNull().default(1),
    failedSince: instant('failed_since').notNull().default(sql`now()`),
    /** End of the lock, `infinity` where only an administrator would end it; null without one. */
    lockedUntil: instant('locked_until'),
    lastAt: instant('last_at').notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ name: 'unknown_names_key', columns: [t.organizationId, t.hash] }),
    foreignKey({
      name: 'unknown_names_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('unknown_names_by_last_at').on(t.lastAt),
    tenantPolicy(),
    pgPolicy('due', { for: 'select', using: shownToTheClock() }),
  ],
);
