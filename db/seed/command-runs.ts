import type { commandResults, commandRuns } from '../tables/command-runs.ts';
import type { commands } from '../tables/commands.ts';
import type { DemoWorld } from './world.ts';

type Command = typeof commands.$inferSelect;
type Run = typeof commandRuns.$inferInsert & { requestedAt: string };
type Result = typeof commandResults.$inferInsert;

export type SeededCommand = typeof commands.$inferInsert &
  Pick<Command, 'runAsUser' | 'sudo' | 'timeoutSeconds' | 'timeToLiveSeconds' | 'launchType'>;

type State = NonNullable<Run['state']>;

/** Up to four runs of each command. Most are finished; a few were cancelled, expired, or still wait. */
export function seededRuns(
  demo: DemoWorld,
  seeded: readonly SeededCommand[],
  targets: readonly (readonly string[])[],
  names: ReadonlyMap<string, string>,
): { runs: Run[]; results: Result[] } {
  const runs: Run[] = [];
  const results: Result[] = [];
  seeded.forEach((command, index) => {
    for (let count = index % 5; count > 0; count--) {
      const run = runRow(demo, command, count * 9 - demo.random.next() * 8, stateOf(runs.length), names);
      runs.push(run);
      results.push(...(targets[index] ?? []).map((deviceId) => resultRow(demo, run, deviceId)));
    }
  });
  return { runs, results };
}

function stateOf(count: number): State {
  if (count % 17 === 5) return 'CANCELLED';
  if (count % 23 === 7) return 'EXPIRED';
  return count % 29 === 11 ? 'QUEUED' : 'DONE';
}

function runRow(
  demo: DemoWorld,
  command: SeededCommand,
  daysAgo: number,
  state: State,
  names: ReadonlyMap<string, string>,
): Run {
  const { name, type, script, shell, runAsUser, sudo, timeoutSeconds, timeToLiveSeconds } = command;
  const { ADMINISTRATOR, MANAGER } = demo.administrators;
  const bySchedule = command.launchType === 'REPEATED';
  const requestedById = bySchedule ? null : demo.random.pick([ADMINISTRATOR, MANAGER]);
  const timeToLive = timeToLiveSeconds / 86_400;
  const requested = state === 'EXPIRED' ? -daysAgo - timeToLive : -daysAgo;
  const ends = { DONE: 0.02, CANCELLED: 0.01, EXPIRED: timeToLive, QUEUED: null, RUNNING: null };
  const after = ends[state];
  return {
    ...{ name, type, script, shell, runAsUser, sudo, timeoutSeconds, state },
    id: demo.newId('run'),
    organizationId: demo.organizationId,
    commandId: command.id,
    launchType: bySchedule ? 'REPEATED' : 'MANUAL',
    requestedById,
    requestedByName: requestedById && (names.get(requestedById) ?? null),
    requestedAt: demo.day(requested),
    expiresAt: demo.day(requested + timeToLive),
    startedAt: state === 'DONE' ? demo.day(requested + 0.001) : null,
    finishedAt: after === null ? null : demo.day(requested + after),
  };
}

/** Results that the agents reported for a finished run: most devices succeeded. */
function resultRow(demo: DemoWorld, run: Run, deviceId: string): Result {
  const { id: runId, organizationId, commandId, requestedAt, expiresAt } = run;
  const place = { id: demo.newId('res'), organizationId, commandId, runId, deviceId, requestedAt, expiresAt };
  if (run.state !== 'DONE') {
    const state = run.state === 'QUEUED' ? 'PENDING' : (run.state as 'CANCELLED' | 'EXPIRED');
    return { ...place, state, finishedAt: run.finishedAt };
  }
  const startedAt = later(requestedAt, demo.random.int(90, 300));
  const finishedAt = later(startedAt, demo.random.int(1, 110));
  const fate = demo.random.next();
  if (fate < 0.04) {
    return { ...place, state: 'FAILED', error: 'The script exceeded its timeout.', startedAt, finishedAt };
  }
  const exitCode = fate < 0.15 ? demo.random.pick([1, 2, 126, 127]) : 0;
  const output = exitCode === 0 ? `${run.name}: ok\n` : `${run.name}: exit status ${exitCode}\n`;
  return { ...place, state: exitCode ? 'FAILED' : 'SUCCEEDED', exitCode, output, startedAt, finishedAt };
}

function later(moment: string, seconds: number): string {
  return new Date(Date.parse(moment) + seconds * 1000).toISOString();
}
