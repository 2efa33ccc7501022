import { checkInput } from '../../core/input.ts';
import { byId, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { administratorEntity } from '../administrators/entity.ts';
import type { Domain } from '../domain.ts';
import { deviceGroupEntity } from '../groups/entity.ts';
import { connectKeyEntity, connectKeyList } from './entity.ts';
import { createConnectKeyInput } from './input.ts';
import { agentInstalls } from './installs.ts';
import * as store from './key-store.ts';

export const agents: Domain = {
  entities: [connectKeyEntity],
  resolvers: {
    Query: {
      connectKey: (_root, { id }, context, info) => byId(connectKeyEntity, checkId('cky', id), context, info),
      connectKeys: (_root, args, context, info) => connection(connectKeyList, args, context, info),
      agentInstalls: () => [...agentInstalls],
    },
    ConnectKey: {
      deviceGroup: ({ deviceGroupId }, _args, context, info) =>
        byId(deviceGroupEntity, deviceGroupId, context, info),
      createdBy: ({ createdById }, _args, context, info) =>
        byId(administratorEntity, createdById, context, info),
    },
    NewConnectKeyPayload: {
      connectKey: ({ connectKeyId }, _args, context, info) =>
        written(connectKeyEntity, connectKeyId, context, info),
    },
    ConnectKeyPayload: {
      connectKey: ({ connectKeyId }, _args, context, info) =>
        written(connectKeyEntity, connectKeyId, context, info),
    },
    Mutation: {
      createConnectKey: (_root, { input }, context) =>
        store.createConnectKey(context, checkInput(createConnectKeyInput, input)),
      revokeConnectKey: async (_root, { id }, { db }) => ({
        connectKeyId: await store.revokeConnectKey(db, checkId('cky', id)),
      }),
      disconnectDevice: async (_root, { id }, { db }) => ({
        deviceId: await store.disconnectDevice(db, checkId('dev', id)),
      }),
    },
  },
};
