import { type SQL, sql } from 'drizzle-orm';
import { runExpired as expired } from '../../../db/command-runs.ts';
import { commandResults, commandRuns } from '../../../db/tables/command-runs.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import { stateFilter, unlessExpired } from '../../relay/expiry.ts';
import { anyOfFilter, idFilter, instantFilter, intFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';
import { assignedOnly } from './entity.ts';

interface Counts {
  readonly total: number;
  readonly pending: number;
  readonly running: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly expired: number;
}

export type CommandRunRow = typeof commandRuns.$inferSelect & { readonly counts: Counts };
export type CommandResultRow = typeof commandResults.$inferSelect;

export const runExpired = sql.raw(expired);
const resultExpired = sql`(${commandResults.state} = 'PENDING' and ${commandResults.expiresAt} <= now())`;
const resultState = unlessExpired(commandResults.state, resultExpired, sql`'EXPIRED'`);

export const commandRunEntity = entity<CommandRunRow>({
  type: 'CommandRun',
  prefix: 'run',
  table: commandRuns,
  visible: (viewer) => assignedOnly(viewer, commandRuns),
  fields: {
    command: ['commandId'],
    requestedBy: ['requestedById'],
    definition: ['name', 'type', 'script', 'shell', 'runAsUser', 'sudo', 'timeoutSeconds', 'files'],
    state: unlessExpired(commandRuns.state, runExpired, sql`'EXPIRED'`),
    finishedAt: unlessExpired(commandRuns.finishedAt, runExpired, commandRuns.expiresAt),
    counts: sql`(select json_build_object('total', count(*), 'pending', ${countOf('PENDING')},
      'running', ${countOf('RUNNING')}, 'succeeded', ${countOf('SUCCEEDED')}, 'failed', ${countOf('FAILED')},
      'cancelled', ${countOf('CANCELLED')}, 'expired', ${countOf('EXPIRED')})
      from ${commandResults} where ${commandResults.organizationId} = ${commandRuns.organizationId}
      and ${commandResults.runId} = ${commandRuns.id})`,
  },
});

function countOf(state: string): SQL {
  return sql`count(*) filter (where ${resultState} = ${sql.raw(`'${state}'`)})`;
}

export const commandResultEntity = entity<CommandResultRow>({
  type: 'CommandResult',
  prefix: 'res',
  table: commandResults,
  visible: (viewer) => assignedOnly(viewer, commandResults),
  fields: {
    command: ['commandId'],
    run: ['runId'],
    device: ['deviceId'],
    state: resultState,
    finishedAt: unlessExpired(commandResults.finishedAt, resultExpired, commandResults.expiresAt),
  },
});

export const commandRunList: ListOf = {
  entity: commandRunEntity,
  defaultSort: 'REQUESTED_AT',
  sorts: { REQUESTED_AT: commandRuns.requestedAt },
  filters: {
    state: stateFilter(commandRuns.state, runExpired),
    launchType: anyOfFilter(commandRuns.launchType),
    commandId: idFilter(commandRuns.commandId, 'cmd'),
    requestedAt: instantFilter(commandRuns.requestedAt),
    requestedById: idFilter(commandRuns.requestedById, 'adm'),
  },
};

export const commandResultList: ListOf = {
  entity: commandResultEntity,
  defaultSort: 'REQUESTED_AT',
  sorts: { REQUESTED_AT: commandResults.requestedAt },
  filters: {
    state: stateFilter(commandResults.state, resultExpired),
    exitCode: intFilter(commandResults.exitCode),
    commandId: idFilter(commandResults.commandId, 'cmd'),
    runId: idFilter(commandResults.runId, 'run'),
    requestedAt: instantFilter(commandResults.requestedAt),
    deviceId: idFilter(commandResults.deviceId, 'dev'),
  },
};

export const runsOfCommand: BelongsTo = { parent: commandRuns.commandId };
export const resultsOfCommand: BelongsTo = { parent: commandResults.commandId };
export const resultsOfRun: BelongsTo = { parent: commandResults.runId };
export const resultsOfDevice: BelongsTo = { parent: commandResults.deviceId };
