import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, jsonb, pgPolicy, pgTable } from 'drizzle-orm/pg-core';
import { instant, keepPolicies, organizationId } from '../columns.ts';
import { retentionDays } from '../event-retention.ts';
import type { Origin } from '../origin.ts';
import { organizations } from './organizations.ts';

/** Retention of an organization's events in days. Without a row or without days they are kept forever. */
export const eventRetentions = pgTable(
  'event_retentions',
  {
    organizationId: organizationId().primaryKey(),
    days: integer('days'),
    /** Origin of the setting; removals are recorded under the name of its initiator. */
    setBy: jsonb('set_by').$type<Origin>().notNull(),
    /** Moment of the last change of the days, set by a trigger of db/functions/trail.ts. */
    setAt: instant('set_at').notNull().default(sql`now()`),
    /** Moment at which the job next looks for old events. */
    dueAt: instant('due_at').notNull().default(sql`now()`),
  },
  (t) => [
    foreignKey({
      name: 'event_retentions_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    check('event_retentions_days', sql.raw(`days between ${retentionDays.least} and ${retentionDays.most}`)),
    ...keepPolicies(),
    // Policy of the function due_event_purges.
    pgPolicy('due', {
      for: 'select',
      using: sql`current_setting('rolegate.clock', true) = 'on' and due_at <= now()`,
    }),
  ],
);
