import { checkInput } from '../../core/input.ts';
import { byId, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import type { Domain } from '../domain.ts';
import { serviceAccountEntity, serviceAccountList } from './entity.ts';
import { createServiceAccountInput, updateServiceAccountInput } from './input.ts';
import * as store from './store.ts';

export const serviceAccounts: Domain = {
  entities: [serviceAccountEntity],
  resolvers: {
    Query: {
      serviceAccount: (_root, { id }, context, info) =>
        byId(serviceAccountEntity, checkId('sva', id), context, info),
      serviceAccounts: (_root, args, context, info) => connection(serviceAccountList, args, context, info),
    },
    Viewer: {
      serviceAccount: ({ serviceAccount }) => serviceAccount === true,
    },
    ServiceAccountPayload: {
      serviceAccount: ({ serviceAccountId }, _args, context, info) =>
        written(serviceAccountEntity, serviceAccountId, context, info),
    },
    Mutation: {
      createServiceAccount: async (_root, { input }, context) => ({
        serviceAccountId: await store.createServiceAccount(
          context,
          checkInput(createServiceAccountInput, input),
        ),
      }),
      updateServiceAccount: async (_root, { input }, context) => ({
        serviceAccountId: await store.updateServiceAccount(
          context,
          checkInput(updateServiceAccountInput, input),
        ),
      }),
      disableServiceAccount: async (_root, { id }, context) => ({
        serviceAccountId: await store.setDisabled(context, checkId('sva', id), true),
      }),
      enableServiceAccount: async (_root, { id }, context) => ({
        serviceAccountId: await store.setDisabled(context, checkId('sva', id), false),
      }),
      deleteServiceAccount: async (_root, { id }, context) => ({
        deletedId: await store.deleteServiceAccount(context, checkId('sva', id)),
      }),
    },
  },
};
