import { strongest, type World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

/** Creates a key of the role's own administrator. */
async function newKey(world: World, role: string): Promise<string> {
  const { body } = await world.query(
    role,
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } } }',
    { input: { name: world.unique('key') } },
  );
  return body.data.createApiKey.apiKey.id;
}

async function newServiceAccount(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { serviceAccount { id } } }',
    { input: { name: world.unique('account'), role: 'READ_ONLY' } },
  );
  return data.createServiceAccount.serviceAccount.id;
}

async function newServiceAccountKey(world: World): Promise<string> {
  const data = await world.run(
    `mutation ($input: CreateServiceAccountKeyInput!) { createServiceAccountKey(input: $input) { apiKey { id } } }`,
    { input: { serviceAccountId: await newServiceAccount(world), name: 'key' } },
  );
  return data.createServiceAccountKey.apiKey.id;
}

const account = async (world: World) => ({ id: await newServiceAccount(world) });

export const apiKeys: Operations = {
  async prepare(world) {
    await newServiceAccountKey(world);
    await newServiceAccountKey(world);
  },
  mutations: {
    createApiKey: (world) => ({ input: { name: world.unique('key') } }),
    rotateApiKey: async (world, role) => ({ input: { id: await newKey(world, role) } }),
    revokeApiKey: async (world, role) => ({ id: await newKey(world, role) }),
    revokeAdministratorApiKey: async (world) => ({ id: await newServiceAccountKey(world) }),
    createServiceAccount: (world) => ({ input: { name: world.unique('account'), role: 'READ_ONLY' } }),
    updateServiceAccount: async (world) => ({ input: await account(world) }),
    disableServiceAccount: account,
    async enableServiceAccount(world) {
      const made = await account(world);
      await world.run(
        'mutation ($id: ID!) { disableServiceAccount(id: $id) { serviceAccount { id } } }',
        made,
      );
      return made;
    },
    deleteServiceAccount: account,
    createServiceAccountKey: async (world) => ({
      input: { serviceAccountId: await newServiceAccount(world), name: 'key' },
    }),
  },
  samples: {
    'CreateApiKeyInput.networks': ['192.0.2.0/24'],
    'CreateApiKeyInput.organizationIds': ({ demo }: World) => [demo.organizationId],
    'CreateApiKeyInput.expiresAt': inAnHour,
    'RotateApiKeyInput.id': (world: World) => newKey(world, strongest),
    'RotateApiKeyInput.expiresAt': inAnHour,
    'UpdateServiceAccountInput.id': newServiceAccount,
    'CreateServiceAccountKeyInput.serviceAccountId': newServiceAccount,
    'CreateServiceAccountKeyInput.networks': ['192.0.2.0/24'],
    'CreateServiceAccountKeyInput.expiresAt': inAnHour,
  },
};
