import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { commandResults, commandRuns } from '../../../db/tables/command-runs.ts';
import { changed } from '../../core/change.ts';
import { assertAllFound, invalidState, notFound } from '../../errors.ts';
import { lockCommand, type Writer } from './command-store.ts';
import type { CommandRow } from './entity.ts';
import type { RunRequest } from './input.ts';
import { runExpired } from './run-entity.ts';
import { targetsOf } from './target-store.ts';

/**
 * Queues a run with a PENDING result for each device. The device's agent fetches it and reports the outcome
 * (device-store.ts).
 * @returns the run's identifier
 */
export function runCommand(writer: Writer, { commandId, deviceIds }: RunRequest): Promise<string> {
  const { db, principal } = writer;
  return db.transaction(async (tx) => {
    const command = await lockCommand(writer, tx, commandId, 'input.commandId');
    const targets = chosen(await targetsOf(tx, command), deviceIds);
    const requestedBy = { requestedById: principal.administratorId, requestedByName: principal.name };
    return changed(await insertRun(tx, command, { launchType: 'MANUAL', ...requestedBy }, targets));
  });
}

/** Inserts a run of the command as it is now, with a PENDING result for each device. @returns the run's identifier */
export async function insertRun(
  tx: Transaction,
  command: CommandRow,
  request: Pick<typeof commandRuns.$inferInsert, 'launchType' | 'requestedById' | 'requestedByName'>,
  deviceIds: readonly string[],
): Promise<string> {
  const { organizationId, id: commandId, timeToLiveSeconds } = command;
  const { name, type, script, shell, runAsUser, sudo, timeoutSeconds, files } = command;
  const runId = newId('run');
  await tx.insert(commandRuns).values({
    ...{ name, type, script, shell, runAsUser, sudo, timeoutSeconds, files },
    ...request,
    id: runId,
    organizationId,
    commandId,
    expiresAt: sql`now() + make_interval(secs => ${timeToLiveSeconds})`,
  });
  await queueResults(tx, organizationId, runId, deviceIds);
  return runId;
}

/** Cancels a run, and its results that no device has started. @returns the run's identifier */
export function cancelRun(writer: Writer, id: string): Promise<string> {
  const { organizationId } = writer.db;
  const ofRun = and(eq(commandRuns.organizationId, organizationId), eq(commandRuns.id, id));
  return writer.db.transaction(async (tx) => {
    const [run] = await tx.select({ commandId: commandRuns.commandId }).from(commandRuns).where(ofRun);
    if (!run) throw notFound('run');
    await lockCommand(writer, tx, run.commandId, 'id');
    const open = inArray(commandRuns.state, ['QUEUED', 'RUNNING']);
    const cancelled = await tx
      .update(commandRuns)
      .set({ state: 'CANCELLED', finishedAt: sql`now()` })
      .where(and(ofRun, open, sql`not ${runExpired}`))
      .returning({ id: commandRuns.id });
    if (cancelled.length === 0) throw invalidState('Only QUEUED and RUNNING runs can be cancelled.');
    const pending = and(
      eq(commandResults.organizationId, organizationId),
      eq(commandResults.runId, id),
      eq(commandResults.state, 'PENDING'),
      gt(commandResults.expiresAt, sql`now()`),
    );
    await tx.update(commandResults).set({ state: 'CANCELLED', finishedAt: sql`now()` }).where(pending);
    return changed(id);
  });
}

/** Inserts the results with one statement for any number of devices. */
async function queueResults(
  tx: Transaction,
  organizationId: string,
  runId: string,
  deviceIds: readonly string[],
): Promise<void> {
  const ids = deviceIds.map(() => newId('res'));
  await tx.execute(sql`insert into command_results
      (id, organization_id, command_id, run_id, device_id, requested_at, expires_at)
    select target.id, run.organization_id, run.command_id, run.id, target.device_id, run.requested_at, run.expires_at
    from command_runs run,
      unnest(${sql.param(ids)}::text[], ${sql.param(deviceIds)}::text[]) as target(id, device_id)
    where run.organization_id = ${organizationId} and run.id = ${runId}`);
}

/**
 * Returns the requested devices, or all targets.
 * @throws INVALID_STATE for a command without targets; NOT_FOUND naming the first device that is not a target
 */
function chosen(
  targets: readonly string[],
  deviceIds: readonly string[] | null | undefined,
): readonly string[] {
  if (targets.length === 0) {
    throw invalidState("None of the command's targets is a device of its type.", 'input.commandId');
  }
  if (deviceIds == null) return targets;
  const kind = "device among the command's targets";
  assertAllFound(kind, deviceIds, targets, (index) => `input.deviceIds.${index}`);
  return [...new Set(deviceIds)];
}
