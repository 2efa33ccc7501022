import { type Column, eq, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import {
  commandDeviceGroups,
  commandDevices,
  commandRunners,
  commands,
} from '../../../db/tables/commands.ts';
import { rowLimit } from '../../access/decisions.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity, type Viewer } from '../../relay/entity.ts';
import { anyOfFilter, flagFilter, instantFilter, keyFilter, textFilter } from '../../relay/filters.ts';
import { checkId } from '../../relay/ids.ts';
import type { ListOf } from '../../relay/list.ts';

export type CommandRow = typeof commands.$inferSelect;

/** Table whose rows belong to commands. */
interface OfCommands {
  readonly organizationId: Column;
  readonly commandId: Column;
}

/**
 * Limits rows to those of assigned commands, for a caller whose cell says so; undefined for others. Matrix row
 * Commands: "Running & Scheduling access to Commands for assigned Commands".
 */
export function assignedOnly({ principal, permissions }: Viewer, rows: OfCommands): SQL | undefined {
  if (permissions && rowLimit(permissions, 'COMMANDS') !== 'ASSIGNED_COMMAND') return undefined;
  return assignedTo(rows, sql`${principal.administratorId}`);
}

/** Limits rows to those of the commands that are assigned to an administrator. */
function assignedTo({ organizationId, commandId }: OfCommands, administratorId: SQL): SQL {
  return sql`exists (select from ${commandRunners} where ${commandRunners.organizationId} = ${organizationId}
    and ${commandRunners.commandId} = ${commandId} and ${commandRunners.administratorId} = ${administratorId})`;
}

/** Commands as rows that belong to themselves. */
export const ofItself: OfCommands = { organizationId: commands.organizationId, commandId: commands.id };

export const commandEntity = entity<CommandRow>({
  type: 'Command',
  prefix: 'cmd',
  table: commands,
  visible: (viewer) => assignedOnly(viewer, ofItself),
  fields: {
    triggerSecret: ['triggerPrefix', 'triggerSecretAt'],
    // Only the store compares the digest; no query reads it.
    triggerHash: [],
    schedule: ['launchType', 'scheduledAt', 'cron', 'repeat', 'repeatFrom', 'timeZone', 'nextRunAt'],
  },
});

const commandList: ListOf = {
  entity: commandEntity,
  defaultSort: 'NAME',
  sorts: { NAME: commands.nameKey, CREATED_AT: commands.createdAt },
  filters: {
    name: keyFilter(commands.nameKey),
    type: anyOfFilter(commands.type),
    launchType: anyOfFilter(commands.launchType),
    trigger: textFilter(commands.trigger),
    sudo: flagFilter(commands.sudo),
    aiGenerated: flagFilter(commands.aiGenerated),
    nextRunAt: instantFilter(commands.nextRunAt),
    createdAt: instantFilter(commands.createdAt),
    administratorId: (id: string, argument: string) =>
      assignedTo(ofItself, sql`${checkId('adm', id, argument)}`),
    deviceId: (id: string, argument: string) =>
      targeting(commandDevices, commandDevices.deviceId, checkId('dev', id, argument)),
    deviceGroupId: (id: string, argument: string) =>
      targeting(commandDeviceGroups, commandDeviceGroups.groupId, checkId('dgr', id, argument)),
  },
};

/** Returns the list of commands, with a filter that depends on the caller. */
export function commandListFor({ principal }: Pick<Viewer, 'principal'>): ListOf {
  const mine = assignedTo(ofItself, sql`${principal.administratorId}`);
  const assignedToMe = (assigned: boolean) => sql`${mine} = ${assigned}`;
  return { ...commandList, filters: { ...commandList.filters, assignedToMe } };
}

function targeting(pairs: PgTable & OfCommands, target: Column, id: string): SQL {
  return sql`exists (select from ${pairs} where ${pairs.organizationId} = ${commands.organizationId}
    and ${pairs.commandId} = ${commands.id} and ${eq(target, id)})`;
}

export const assignedAdministrators: BelongsTo = {
  parent: commandRunners.commandId,
  through: { table: commandRunners, child: commandRunners.administratorId },
};
export const targetDevices: BelongsTo = {
  parent: commandDevices.commandId,
  through: { table: commandDevices, child: commandDevices.deviceId },
};
export const targetDeviceGroups: BelongsTo = {
  parent: commandDeviceGroups.commandId,
  through: { table: commandDeviceGroups, child: commandDeviceGroups.groupId },
};
