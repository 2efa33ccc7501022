import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

/** Events are made by the mutations of the other domains. */
export const insights: Operations = {
  async prepare(world) {
    const username = world.unique('event').toLowerCase().replaceAll(' ', '.');
    await world.run('mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }', {
      input: { username, email: `${username}@events.example` },
    });
  },
  mutations: { setDirectoryEventRetention: () => ({ input: {} }) },
  samples: {
    'SetDirectoryEventRetentionInput.days': 400,
    'DirectoryEventFilter.initiatorId': ({ demo }: World) => demo.administrators.MANAGER,
    'DirectoryEventFilter.initiatorOrganizationId': ({ demo }: World) => demo.organizationId,
    'DirectoryEventFilter.resourceId': (world: World) => world.anyId('users'),
  },
};
