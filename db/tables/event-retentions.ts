import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, jsonb, pgPolicy, pgTable } from 'drizzle-orm/pg-core';
import { instant, keepPolicies, organizationId } from '../columns.ts';
import { retentionDays } from '../event-retention.ts';
import type { Origin } from '../origin.ts';
import { organizations } from './organizations.ts';

/** How long an organization keeps its events; without a row, and without days, for ever. */
export const eventRetentions = pgTable(
  'event_retentions',
  {
    organizationId: organizationId().primaryKey(),
    days: integer('days'),
    /** Whoever set it; what is removed is told under their name. */
    setBy: jsonb('set_by').$type<Origin>().notNull(),
    /** When the days were changed last: a trigger of db/functions/trail.ts sees to it. */
    setAt: instant('set_at').notNull().default(sql`now()`),
    /** When the job looks for old events next. */
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
    // What the function due_event_purges reads.
    pgPolicy('due', {
      for: 'select',
      using: sql`current_setting('rolegate.clock', true) = 'on' and due_at <= now()`,
    }),
  ],
);
