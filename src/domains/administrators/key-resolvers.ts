import type { Resolvers } from '../../generated/graphql.ts';
import { checkInput } from '../../input.ts';
import { byId, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { apiKeyEntity } from './key-entity.ts';
import { createApiKeyInput, createServiceAccountKeyInput, rotateApiKeyInput } from './key-input.ts';
import * as keys from './key-store.ts';
import { serviceAccountEntity, serviceAccountList } from './service-account-entity.ts';
import { createServiceAccountInput, updateServiceAccountInput } from './service-account-input.ts';
import * as accounts from './service-account-store.ts';

export type NewApiKeyPayloadParent = keys.MadeKey;
export interface ServiceAccountPayloadParent {
  readonly serviceAccountId: string;
}

/** Keys of administrators and of service accounts, and those accounts. */
export const keyResolvers: Resolvers = {
  Query: {
    serviceAccount: (_root, { id }, context, info) =>
      byId(serviceAccountEntity, checkId('sva', id), context, info),
    serviceAccounts: (_root, args, context, info) => connection(serviceAccountList, args, context, info),
  },
  Viewer: {
    serviceAccount: ({ serviceAccount }) => serviceAccount === true,
    apiKeys: (_viewer, _args, context) => keys.readOwnKeys(context.atHome),
  },
  ApiKey: { current: ({ id }, _args, { principal }) => id === principal.credential.id },
  NewApiKeyPayload: {
    apiKey: ({ id, organizationId }, _args, context, info) => {
      const { atHome } = context;
      const there = organizationId === atHome.db.organizationId ? atHome : context;
      return written(apiKeyEntity, id, there, info);
    },
  },
  ServiceAccountPayload: {
    serviceAccount: ({ serviceAccountId }, _args, context, info) =>
      written(serviceAccountEntity, serviceAccountId, context, info),
  },
  Mutation: {
    createApiKey: (_root, { input }, context) =>
      keys.createKey(context, checkInput(createApiKeyInput, input)),
    rotateApiKey: (_root, { input }, context) =>
      keys.rotateKey(context, checkInput(rotateApiKeyInput, input)),
    revokeApiKey: async (_root, { id }, context) => ({
      revokedId: await keys.revokeOwnKey(context, checkId('key', id)),
    }),
    revokeAdministratorApiKey: async (_root, { id }, context) => ({
      revokedId: await keys.revokeAnyKey(context, checkId('key', id)),
    }),
    createServiceAccountKey: (_root, { input }, context) =>
      keys.createServiceAccountKey(context, checkInput(createServiceAccountKeyInput, input)),
    createServiceAccount: async (_root, { input }, context) => ({
      serviceAccountId: await accounts.createServiceAccount(
        context,
        checkInput(createServiceAccountInput, input),
      ),
    }),
    updateServiceAccount: async (_root, { input }, context) => ({
      serviceAccountId: await accounts.updateServiceAccount(
        context,
        checkInput(updateServiceAccountInput, input),
      ),
    }),
    disableServiceAccount: async (_root, { id }, context) => ({
      serviceAccountId: await accounts.setDisabled(context, checkId('sva', id), true),
    }),
    enableServiceAccount: async (_root, { id }, context) => ({
      serviceAccountId: await accounts.setDisabled(context, checkId('sva', id), false),
    }),
    deleteServiceAccount: async (_root, { id }, context) => ({
      deletedId: await accounts.deleteServiceAccount(context, checkId('sva', id)),
    }),
  },
};
