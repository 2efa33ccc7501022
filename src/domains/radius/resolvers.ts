import { checkInput } from '../../core/input.ts';
import { batched, byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import type { Domain } from '../domain.ts';
import { userGroupList } from '../groups/entity.ts';
import { radiusServerEntity, radiusServerList, serversOfUserGroup, userGroupsOfServer } from './entity.ts';
import { createRadiusServerInput, rotateSharedSecretInput, updateRadiusServerInput } from './input.ts';
import { createServer, deleteServer, rotateSharedSecret, sharedSecrets, updateServer } from './store.ts';

export const radius: Domain = {
  entities: [radiusServerEntity],
  resolvers: {
    Query: {
      radiusServer: (_root, { id }, context, info) =>
        byId(radiusServerEntity, checkId('rad', id), context, info),
      radiusServers: (_root, args, context, info) => connection(radiusServerList, args, context, info),
    },
    RadiusServer: {
      sharedSecret: ({ id }, _args, context, info) =>
        batched(context, info, 'sharedSecret', (ids) => sharedSecrets(context, ids)).load(id),
      userGroups: ({ id }, args, context, info) =>
        childConnection(userGroupList, userGroupsOfServer, id, args, context, info),
    },
    UserGroup: {
      radiusServers: ({ id }, args, context, info) =>
        childConnection(radiusServerList, serversOfUserGroup, id, args, context, info),
    },
    RadiusServerPayload: {
      radiusServer: ({ radiusServerId }, _args, context, info) =>
        written(radiusServerEntity, radiusServerId, context, info),
    },
    Mutation: {
      createRadiusServer: async (_root, { input }, context) => ({
        radiusServerId: await createServer(context, checkInput(createRadiusServerInput, input)),
      }),
      updateRadiusServer: async (_root, { input }, { db }) => ({
        radiusServerId: await updateServer(db, checkInput(updateRadiusServerInput, input)),
      }),
      rotateRadiusSharedSecret: async (_root, { input }, context) => ({
        radiusServerId: await rotateSharedSecret(context, checkInput(rotateSharedSecretInput, input)),
      }),
      deleteRadiusServer: async (_root, { id }, { db }) => ({
        deletedId: await deleteServer(db, checkId('rad', id)),
      }),
    },
  },
};
