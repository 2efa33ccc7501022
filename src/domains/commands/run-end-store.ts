import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { byTheClock } from '../../../db/origin.ts';
import { commandResults, commandRuns } from '../../../db/tables/command-runs.ts';
import type { DeviceSide, OrganizationReader } from '../../core/context.ts';
import type { CommandLaunchType } from '../../generated/graphql.ts';
import { eachDue } from '../../jobs/each-due.ts';
import type { JobContext, RecurringContext } from '../../jobs/job.ts';
import { recordDevice } from '../../trail/record.ts';

const batchSize = 100;

interface EndedRun extends Record<string, unknown> {
  readonly id: string;
  readonly launchType: CommandLaunchType;
  readonly counts: { readonly total: number; readonly succeeded: number; readonly failed: number };
}

/**
 * Ends a run if no device waits or works on it. Called after the commit of each result: whichever of several concurrent
 * results commits last, its call sees all the others. No result waits for another one. An expired run ends once more, when
 * the device that kept it open reports after all.
 */
export async function endIfLast(side: DeviceSide, runId: string): Promise<void> {
  const { db } = side;
  const [open] = await db.read(
    openResults(db, sql`${runId}`, sql`r.state = 'RUNNING' or r.expires_at > now()`),
  );
  if (open) return;
  await db.transaction(async (tx) => {
    const unended = sql`run.id = ${runId} and run.state in ('RUNNING', 'EXPIRED')`;
    for (const run of await endRuns(tx, db, unended)) {
      if (isTold(run)) await recordDevice(tx, side, endOf(run));
    }
  });
}

/**
 * Ends all runs without an open result: those whose last device was deleted, and those whose server stopped between the
 * last result and the end of the run.
 */
export function endCompletedRuns(context: RecurringContext): Promise<void> {
  return eachDue(
    context,
    (limit) => context.system<{ organizationId: string }>(sql`select * from due_command_ends(${limit})`),
    endBatch,
  );
}

/** Ends one batch, in one transaction. Skips runs that a device or another server has locked. */
function endBatch({ db, record }: JobContext): Promise<boolean> {
  const { organizationId } = db;
  return db.transaction(async (tx) => {
    const due = sql`run.id in (select run.id from ${commandRuns} run where run.organization_id = ${organizationId}
      and run.state = 'RUNNING' and not exists (${openResults(db, sql`run.id`)})
      order by run.id limit ${batchSize} for no key update skip locked)`;
    const ended = await endRuns(tx, db, due);
    const events = ended.filter(isTold).map((run) => ({ ...endOf(run), error: null }));
    await record(tx, byTheClock(organizationId, 'command-expiries'), ...events);
    return ended.length === batchSize;
  });
}

/** Ends the runs that a condition describes. Of several that end a run at once, one returns it. */
async function endRuns(
  tx: Transaction,
  { organizationId }: OrganizationReader,
  due: SQL,
): Promise<EndedRun[]> {
  const { rows } =
    await tx.execute<EndedRun>(sql`update ${commandRuns} run set state = 'DONE', finished_at = now()
    where run.organization_id = ${organizationId} and ${due}
    returning run.id as "id", run.launch_type as "launchType", ${countsOf(organizationId)} as "counts"`);
  return rows;
}

/** Returns the expression of the counts that the end of a `run` is recorded with. */
export function countsOf(organizationId: string): SQL {
  return sql`(select json_build_object('total', count(*), 'succeeded', count(*) filter (where state = 'SUCCEEDED'),
    'failed', count(*) filter (where state = 'FAILED'))
    from ${commandResults} where organization_id = ${organizationId} and run_id = run.id)`;
}

/** Returns a query for an open result of a run. */
function openResults({ organizationId }: OrganizationReader, runId: SQL, limit = sql`true`): SQL {
  return sql`select 1 from ${commandResults} r where r.organization_id = ${organizationId} and r.run_id = ${runId}
    and r.state in ('PENDING', 'RUNNING') and (${limit}) limit 1`;
}

function failed({ counts }: EndedRun): boolean {
  return counts.succeeded !== counts.total;
}

/** Determines whether the end of a run is recorded: of scheduled and repeated runs, only one without full success. */
function isTold(run: EndedRun): boolean {
  return run.launchType === 'MANUAL' || failed(run);
}

function endOf(run: EndedRun) {
  const { id: resourceId, counts } = run;
  const type = { service: 'COMMANDS', eventType: 'command_run_finish' } as const;
  return { ...type, resourceId, changes: { ...counts }, failed: failed(run) };
}
