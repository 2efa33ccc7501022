import { byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { administratorEntity, administratorList } from '../administrators/entity.ts';
import { deviceEntity, deviceList } from '../devices/entity.ts';
import type { Domain } from '../domain.ts';
import { deviceGroupList } from '../groups/entity.ts';
import { isAssigned } from './condition-store.ts';
import {
  assignedAdministrators,
  type CommandRow,
  commandEntity,
  commandListFor,
  targetDeviceGroups,
  targetDevices,
} from './entity.ts';
import { commandExpiries } from './expiry-store.ts';
import { commandSchedules } from './launch-store.ts';
import { mutations } from './mutations.ts';
import {
  commandResultEntity,
  commandResultList,
  commandRunEntity,
  commandRunList,
  resultsOfCommand,
  resultsOfDevice,
  resultsOfRun,
  runsOfCommand,
} from './run-entity.ts';

function scheduleOf({ launchType, scheduledAt, cron, repeat, repeatFrom, timeZone, nextRunAt }: CommandRow) {
  if (launchType !== 'SCHEDULED' && launchType !== 'REPEATED') return null;
  return { once: scheduledAt, cron, every: repeat, from: repeatFrom, timeZone, nextRunAt };
}

export const commands: Domain = {
  entities: [commandEntity, commandRunEntity, commandResultEntity],
  recurring: { 'command-expiries': commandExpiries, 'command-schedules': commandSchedules },
  conditions: { ASSIGNED_COMMAND: isAssigned },
  resolvers: {
    Query: {
      command: (_root, { id }, context, info) => byId(commandEntity, checkId('cmd', id), context, info),
      commands: (_root, args, context, info) => connection(commandListFor(context), args, context, info),
      commandRun: (_root, { id }, context, info) => byId(commandRunEntity, checkId('run', id), context, info),
      commandRuns: (_root, args, context, info) => connection(commandRunList, args, context, info),
      commandResult: (_root, { id }, context, info) =>
        byId(commandResultEntity, checkId('res', id), context, info),
      commandResults: (_root, args, context, info) => connection(commandResultList, args, context, info),
    },
    Command: {
      schedule: scheduleOf,
      triggerSecret: ({ triggerPrefix: prefix, triggerSecretAt: createdAt }) =>
        prefix === null || createdAt === null ? null : { prefix, createdAt },
      assignedAdministrators: (row, args, context, info) =>
        childConnection(administratorList, assignedAdministrators, row.id, args, context, info),
      targetDevices: (row, args, context, info) =>
        childConnection(deviceList, targetDevices, row.id, args, context, info),
      targetDeviceGroups: (row, args, context, info) =>
        childConnection(deviceGroupList, targetDeviceGroups, row.id, args, context, info),
      runs: (row, args, context, info) =>
        childConnection(commandRunList, runsOfCommand, row.id, args, context, info),
      results: (row, args, context, info) =>
        childConnection(commandResultList, resultsOfCommand, row.id, args, context, info),
    },
    CommandRun: {
      command: (row, _args, context, info) => written(commandEntity, row.commandId, context, info),
      definition: (row) => row,
      requestedBy: (row, _args, context, info) => byId(administratorEntity, row.requestedById, context, info),
      results: (row, args, context, info) =>
        childConnection(commandResultList, resultsOfRun, row.id, args, context, info),
    },
    CommandResult: {
      command: (row, _args, context, info) => written(commandEntity, row.commandId, context, info),
      run: (row, _args, context, info) => written(commandRunEntity, row.runId, context, info),
      device: (row, _args, context, info) => byId(deviceEntity, row.deviceId, context, info),
    },
    Device: {
      commandResults: (row, args, context, info) =>
        childConnection(commandResultList, resultsOfDevice, row.id, args, context, info),
    },
    CommandPayload: {
      command: ({ commandId }, _args, context, info) => written(commandEntity, commandId, context, info),
    },
    NewTriggerSecretPayload: {
      command: ({ commandId }, _args, context, info) => written(commandEntity, commandId, context, info),
    },
    CommandRunPayload: {
      commandRun: ({ runId }, _args, context, info) => written(commandRunEntity, runId, context, info),
    },
    Mutation: mutations,
  },
};
