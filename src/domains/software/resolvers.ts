import { checkInput } from '../../core/input.ts';
import { batched, byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { deviceEntity, deviceList } from '../devices/entity.ts';
import type { Domain } from '../domain.ts';
import { deviceGroupList } from '../groups/entity.ts';
import {
  deviceGroupsOfApp,
  devicesOfApp,
  softwareAppEntity,
  softwareAppList,
  softwareOfDevice,
  softwareStatusEntity,
  softwareStatusList,
  statusesOfApp,
} from './entity.ts';
import { createSoftwareAppInput, softwareTargetsInput, updateSoftwareAppInput } from './input.ts';
import * as store from './store.ts';

export const software: Domain = {
  entities: [softwareAppEntity, softwareStatusEntity],
  resolvers: {
    Query: {
      softwareApp: (_root, { id }, context, info) =>
        byId(softwareAppEntity, checkId('swa', id), context, info),
      softwareApps: (_root, args, context, info) => connection(softwareAppList, args, context, info),
    },
    SoftwareApp: {
      settings: (row) => row,
      devices: ({ id }, args, context, info) =>
        childConnection(deviceList, devicesOfApp, id, args, context, info),
      deviceGroups: ({ id }, args, context, info) =>
        childConnection(deviceGroupList, deviceGroupsOfApp, id, args, context, info),
      statuses: ({ id }, args, context, info) =>
        childConnection(softwareStatusList, statusesOfApp, id, args, context, info),
      stats: ({ id }, _args, context, info) =>
        batched(context, info, 'stats', (ids) => store.softwareStats(context.db, ids)).load(id),
    },
    SoftwareStatus: {
      app: ({ appId }, _args, context, info) => written(softwareAppEntity, appId, context, info),
      device: ({ deviceId }, _args, context, info) => written(deviceEntity, deviceId, context, info),
    },
    SoftwareAppPayload: {
      softwareApp: ({ appId }, _args, context, info) => written(softwareAppEntity, appId, context, info),
    },
    Device: {
      softwareStatuses: (row, args, context, info) =>
        childConnection(softwareStatusList, softwareOfDevice, row.id, args, context, info),
    },
    Mutation: {
      createSoftwareApp: async (_root, { input }, { db }) => ({
        appId: await store.createApp(db, checkInput(createSoftwareAppInput, input)),
      }),
      updateSoftwareApp: async (_root, { input }, { db }) => ({
        appId: await store.updateApp(db, checkInput(updateSoftwareAppInput, input)),
      }),
      deleteSoftwareApp: async (_root, { id }, { db }) => ({
        deletedId: await store.deleteApp(db, checkId('swa', id)),
      }),
      assignSoftwareApp: async (_root, { input }, { db }) => ({
        appId: await store.assignApp(db, checkInput(softwareTargetsInput, input)),
      }),
      unassignSoftwareApp: async (_root, { input }, { db }) => ({
        appId: await store.unassignApp(db, checkInput(softwareTargetsInput, input)),
      }),
    },
  },
};
