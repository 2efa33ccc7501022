import { sql } from 'drizzle-orm';
import { byTheClock } from '../../../db/origin.ts';
import { commandRuns } from '../../../db/tables/command-runs.ts';
import { eachDue } from '../../jobs/each-due.ts';
import type { JobContext, RecurringJob } from '../../jobs/job.ts';
import { countsOf, endCompletedRuns } from './run-end-store.ts';
import { runExpired } from './run-entity.ts';

const batchSize = 100;

/** Ends, every five minutes, the runs that no device works on any more or whose time is over, and records their ends. */
export const commandExpiries: RecurringJob = {
  cron: '*/5 * * * *',
  run: async (context) => {
    await endCompletedRuns(context);
    await eachDue(
      context,
      (limit) =>
        context.system<{ organizationId: string }>(sql`select * from due_command_expiries(${limit})`),
      expireBatch,
    );
  },
};

const ended = { service: 'COMMANDS', eventType: 'command_run_expire', error: null } as const;

interface Expired {
  readonly resourceId: string;
  readonly changes: { readonly total: number; readonly succeeded: number; readonly failed: number };
}

/**
 * Ends one batch and records its events, in one transaction. Skips runs that a device or another server has locked.
 * @returns true if there may be more
 */
function expireBatch({ db, record }: JobContext): Promise<boolean> {
  const { organizationId } = db;
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<Expired & Record<string, unknown>>(sql`
      with due as materialized (select id from ${commandRuns}
        where organization_id = ${organizationId} and ${runExpired}
        order by expires_at, id limit ${batchSize} for no key update skip locked)
      update ${commandRuns} run set state = 'EXPIRED', finished_at = run.expires_at
      from due where run.organization_id = ${organizationId} and run.id = due.id
      returning run.id as "resourceId", ${countsOf(organizationId)} as "changes"`);
    const events = rows.map((run) => ({ ...run, ...ended }));
    await record(tx, byTheClock(organizationId, 'command-expiries'), ...events);
    return rows.length === batchSize;
  });
}
