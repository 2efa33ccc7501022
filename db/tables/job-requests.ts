import { sql } from 'drizzle-orm';
import { check, customType, foreignKey, index, pgTable, primaryKey, timestamp } from 'drizzle-orm/pg-core';
import { organizationId, tenantPolicy, text } from '../columns.ts';
import { organizations } from './organizations.ts';

const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' });

/** Requests for jobs, each written in the transaction that needs the job: see `enqueue_job` in db/functions/. */
export const jobRequests = pgTable(
  'job_requests',
  {
    organizationId: organizationId(),
    kind: text('kind').notNull(),
    rowId: text('row_id').notNull(),
    /** Part of the key, so that no transaction waits for the request of another one. */
    transactionId: transactionId('transaction_id').notNull().default(sql`pg_current_xact_id()`),
    dueAt: timestamp('due_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({
      name: 'job_requests_key',
      columns: [t.organizationId, t.kind, t.rowId, t.transactionId],
    }),
    foreignKey({
      name: 'job_requests_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }).onDelete('cascade'),
    index('job_requests_due').on(t.dueAt),
    check('job_requests_row', sql`row_id ~ '^[a-z]{3}_[0-9a-z]{26}$'`),
    tenantPolicy(),
  ],
);
