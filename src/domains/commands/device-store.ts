import { and, eq, inArray, sql } from 'drizzle-orm';
import { isoMoment } from '../../../db/columns.ts';
import type { Transaction } from '../../../db/database.ts';
import { commandResults, commandRuns } from '../../../db/tables/command-runs.ts';
import type { DeviceSide } from '../../core/context.ts';
import { invalidState, notFound } from '../../errors.ts';
import { recordDevice } from '../../trail/record.ts';
import type { CommandEnd } from './device-input.ts';

/** Command that waits for the device, as it was at its launch. */
export interface WaitingCommand {
  readonly resultId: string;
  readonly name: string;
  readonly shell: string;
  readonly script: string;
  readonly runAsUser: string | null;
  readonly sudo: boolean;
  readonly timeoutSeconds: number;
  readonly expiresAt: string;
}

const maxAtOnce = 20;

/** Lists the commands that the device has not started, oldest first. */
export function waitingCommands({ db, deviceId }: DeviceSide): Promise<WaitingCommand[]> {
  return db.read(
    sql`select r.id as "resultId", run.name as "name", run.shell as "shell", run.script as "script",
      run.run_as_user as "runAsUser", run.sudo as "sudo", run.timeout_seconds as "timeoutSeconds",
      ${isoMoment(sql`r.expires_at`)} as "expiresAt"
      from ${commandResults} r join ${commandRuns} run on run.organization_id = r.organization_id and run.id = r.run_id
      where r.organization_id = ${db.organizationId} and r.device_id = ${deviceId} and r.state = 'PENDING'
      and r.expires_at > now() order by r.requested_at, r.id limit ${maxAtOnce}`,
  );
}

/**
 * Records that the device starts a command. A command that was cancelled meanwhile is refused, and so never runs.
 * @throws NOT_FOUND, INVALID_STATE
 */
export function beginCommand(side: DeviceSide, resultId: string): Promise<void> {
  const { organizationId } = side.db;
  return side.db.transaction(async (tx) => {
    const { runId } = await findResult(tx, side, resultId);
    // Locks the run before its result, as cancelling does. Once the first device has started, this locks nothing.
    await tx
      .update(commandRuns)
      .set({ state: 'RUNNING', startedAt: sql`now()` })
      .where(and(ofRun(organizationId, runId), eq(commandRuns.state, 'QUEUED')));
    const begun = await tx
      .update(commandResults)
      .set({ state: 'RUNNING', startedAt: sql`now()` })
      .where(
        and(
          ofResult(side, resultId),
          eq(commandResults.state, 'PENDING'),
          sql`${commandResults.expiresAt} > now()`,
        ),
      )
      .returning({ id: commandResults.id });
    if (begun.length === 0) throw invalidState('The command no longer waits for the device.');
  });
}

/**
 * Records that the device has ended a command that it started. The last device ends the run. Only the first report
 * counts: a repeated one, because its answer was lost, changes nothing.
 * @throws NOT_FOUND, INVALID_STATE
 */
export function endCommand(side: DeviceSide, resultId: string, report: CommandEnd): Promise<void> {
  const { organizationId } = side.db;
  const { exitCode, output, outputTruncated, error } = report;
  return side.db.transaction(async (tx) => {
    const { runId } = await findResult(tx, side, resultId);
    // If two devices are the last ones, the second one sees the first one's end.
    await tx
      .select({ id: commandRuns.id })
      .from(commandRuns)
      .where(ofRun(organizationId, runId))
      .for('no key update');
    const { state } = await findResult(tx, side, resultId);
    if (state === 'SUCCEEDED' || state === 'FAILED') return;
    if (state !== 'RUNNING') throw invalidState('The device has not started the command.');
    await tx
      .update(commandResults)
      .set({
        state: exitCode === 0 && error === null ? 'SUCCEEDED' : 'FAILED',
        finishedAt: sql`now()`,
        ...{ exitCode, output, outputTruncated, error },
      })
      .where(ofResult(side, resultId));
    await endRun(tx, side, runId);
  });
}

/**
 * Ends a run if no device waits or works on it, and records the end. Of scheduled and repeated runs, records only those
 * without full success. An expired run ends once more, when the device that kept it open reports after all.
 */
async function endRun(tx: Transaction, side: DeviceSide, runId: string): Promise<void> {
  const { organizationId } = side.db;
  const open = sql`exists (select from ${commandResults} where ${commandResults.organizationId} = ${organizationId}
    and ${commandResults.runId} = ${runId} and (${commandResults.state} = 'RUNNING'
      or (${commandResults.state} = 'PENDING' and ${commandResults.expiresAt} > now())))`;
  const [ended] = await tx
    .update(commandRuns)
    .set({ state: 'DONE', finishedAt: sql`now()` })
    .where(
      and(ofRun(organizationId, runId), inArray(commandRuns.state, ['RUNNING', 'EXPIRED']), sql`not ${open}`),
    )
    .returning({ launchType: commandRuns.launchType });
  if (!ended) return;
  const [counts] = await tx
    .select({
      total: sql<number>`count(*)::int`,
      succeeded: sql<number>`count(*) filter (where ${commandResults.state} = 'SUCCEEDED')::int`,
      failed: sql<number>`count(*) filter (where ${commandResults.state} = 'FAILED')::int`,
    })
    .from(commandResults)
    .where(and(eq(commandResults.organizationId, organizationId), eq(commandResults.runId, runId)));
  const failed = counts?.succeeded !== counts?.total;
  if (ended.launchType !== 'MANUAL' && !failed) return;
  await recordDevice(tx, side, {
    service: 'COMMANDS',
    eventType: 'command_run_finish',
    resourceId: runId,
    changes: { ...counts },
    failed,
  });
}

async function findResult(tx: Transaction, side: DeviceSide, id: string) {
  const [found] = await tx
    .select({ runId: commandResults.runId, state: commandResults.state })
    .from(commandResults)
    .where(ofResult(side, id));
  if (!found) throw notFound('command for this device');
  return found;
}

function ofResult({ db, deviceId }: DeviceSide, id: string) {
  return and(
    eq(commandResults.organizationId, db.organizationId),
    eq(commandResults.deviceId, deviceId),
    eq(commandResults.id, id),
  );
}

function ofRun(organizationId: string, id: string) {
  return and(eq(commandRuns.organizationId, organizationId), eq(commandRuns.id, id));
}
