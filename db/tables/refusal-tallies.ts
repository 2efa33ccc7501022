import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgPolicy, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { instant, organizationId, tenantPolicy, text } from '../columns.ts';
import type { Origin } from '../origin.ts';
import { organizations } from './organizations.ts';

/** Numbers of refusals of a caller that the trail does not contain and no event reports yet. */
export const refusalTallies = pgTable(
  'refusal_tallies',
  {
    organizationId: organizationId(),
    /** Caller. Without a foreign key, as in events. */
    initiatorId: text('initiator_id').notNull(),
    leftOut: integer('left_out').notNull().default(1),
    firstAt: instant('first_at').notNull().default(sql`now()`),
    lastAt: instant('last_at').notNull().default(sql`now()`),
    /** Origin of the last refusal. */
    madeBy: jsonb('made_by').$type<Origin>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'refusal_tallies_key', columns: [t.organizationId, t.initiatorId] }),
    foreignKey({
      name: 'refusal_tallies_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('refusal_tallies_by_first_at').on(t.firstAt),
    check('refusal_tallies_left_out', sql`left_out > 0`),
    tenantPolicy(),
    // Policy of the function due_refusal_tallies.
    pgPolicy('due', {
      for: 'select',
      using: sql`current_setting('rolegate.clock', true) = 'on' and first_at < now() - interval '1 hour'`,
    }),
  ],
);
