import { and, eq, sql } from 'drizzle-orm';
import { isoMoment } from '../../../db/columns.ts';
import type { Transaction } from '../../../db/database.ts';
import { commandResults, commandRuns } from '../../../db/tables/command-runs.ts';
import type { DeviceSide } from '../../core/context.ts';
import { invalidState, notFound } from '../../errors.ts';
import type { CommandEnd } from './device-input.ts';
import { endIfLast } from './run-end-store.ts';

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
  readonly files: readonly WaitingFile[];
}

/** File that the command expects on the device. */
interface WaitingFile {
  readonly name: string;
  readonly targetPath: string;
  /** Null for a file whose content was not uploaded: the device must have it. */
  readonly fileId: string | null;
  readonly size: number | null;
  readonly sha256: string | null;
}

const maxAtOnce = 20;

/** Lists the commands that the device has not started, oldest first. */
export function waitingCommands({ db, deviceId }: DeviceSide): Promise<WaitingCommand[]> {
  return db.read(
    sql`select r.id as "resultId", run.name as "name", run.shell as "shell", run.script as "script",
      run.run_as_user as "runAsUser", run.sudo as "sudo", run.timeout_seconds as "timeoutSeconds",
      ${isoMoment(sql`r.expires_at`)} as "expiresAt",
      coalesce((select json_agg(json_build_object('name', f -> 'name', 'targetPath', f -> 'targetPath', 'fileId',
        f #> '{content,id}', 'size', f #> '{content,size}', 'sha256', f #> '{content,sha256}') order by place)
        from jsonb_array_elements(run.files) with ordinality as file(f, place)), '[]') as "files"
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
 * Records that the device has ended a command that it started, and ends the run if it is the last device. Only the first
 * report counts: a repeated one, because its answer was lost, changes nothing.
 * @throws NOT_FOUND, INVALID_STATE
 */
export async function endCommand(side: DeviceSide, resultId: string, report: CommandEnd): Promise<void> {
  const { exitCode, output, outputTruncated, error } = report;
  const runId = await side.db.transaction(async (tx) => {
    const [ended] = await tx
      .update(commandResults)
      .set({
        state: exitCode === 0 && error === null ? 'SUCCEEDED' : 'FAILED',
        finishedAt: sql`now()`,
        ...{ exitCode, output, outputTruncated, error },
      })
      .where(and(ofResult(side, resultId), eq(commandResults.state, 'RUNNING')))
      .returning({ runId: commandResults.runId });
    if (ended) return ended.runId;
    const found = await findResult(tx, side, resultId);
    if (found.state === 'SUCCEEDED' || found.state === 'FAILED') return found.runId;
    throw invalidState('The device has not started the command.');
  });
  await endIfLast(side, runId);
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
