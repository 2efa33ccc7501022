import { checkInput } from '../../core/input.ts';
import { written } from '../../relay/batch.ts';
import { checkId } from '../../relay/ids.ts';
import type { Domain } from '../domain.ts';
import { apiKeyEntity } from './entity.ts';
import { createApiKeyInput, createServiceAccountKeyInput, rotateApiKeyInput } from './input.ts';
import * as store from './store.ts';

export const apiKeys: Domain = {
  resolvers: {
    Viewer: {
      apiKeys: (_viewer, _args, context) => store.readOwnKeys(context.atHome),
    },
    ApiKey: { current: ({ id }, _args, { principal }) => id === principal.credential.id },
    NewApiKeyPayload: {
      apiKey: ({ id, organizationId }, _args, context, info) => {
        const { atHome } = context;
        const there = organizationId === atHome.db.organizationId ? atHome : context;
        return written(apiKeyEntity, id, there, info);
      },
    },
    Mutation: {
      createApiKey: (_root, { input }, context) =>
        store.createKey(context, checkInput(createApiKeyInput, input)),
      rotateApiKey: (_root, { input }, context) =>
        store.rotateKey(context, checkInput(rotateApiKeyInput, input)),
      revokeApiKey: async (_root, { id }, context) => ({
        revokedId: await store.revokeOwnKey(context, checkId('key', id)),
      }),
      revokeAdministratorApiKey: async (_root, { id }, context) => ({
        revokedId: await store.revokeAnyKey(context, checkId('key', id)),
      }),
      createServiceAccountKey: (_root, { input }, context) =>
        store.createServiceAccountKey(context, checkInput(createServiceAccountKeyInput, input)),
    },
  },
};
