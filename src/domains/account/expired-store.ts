import { sql } from 'drizzle-orm';
import { type ExpiringTable, expired } from '../../../db/expired.ts';
import { eachDue } from '../../jobs/each-due.ts';
import type { JobContext, RecurringJob } from '../../jobs/job.ts';

const batchSize = 1000;

/**
 * Deletes, every hour, expired sessions and links, and mails that were sent or given up, after their retention period.
 */
export const expiredRows: RecurringJob = {
  cron: '23 * * * *',
  run: (context) =>
    eachDue(
      context,
      (limit) => context.system<{ organizationId: string }>(sql`select * from due_expired(${limit})`),
      deleteBatch,
    ),
};

/** Deletes one batch from each table with expiring rows. @returns true if there may be more */
async function deleteBatch({ db }: JobContext): Promise<boolean> {
  let full = false;
  for (const [name, condition] of Object.entries(expired) as [ExpiringTable, string][]) {
    const table = sql.identifier(name);
    const { rowCount } = await db.transaction((tx) =>
      tx.execute(sql`delete from ${table} where organization_id = ${db.organizationId} and id in (
        select id from ${table} where organization_id = ${db.organizationId} and ${sql.raw(condition)}
        limit ${batchSize} for update skip locked)`),
    );
    full ||= rowCount === batchSize;
  }
  return full;
}
