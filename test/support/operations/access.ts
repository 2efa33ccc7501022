import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

/**
 * Operations of the fields that are open to every key. They answer about objects of any type: a command is visible to all.
 */
export const access: Operations = {
  mutations: {},
  samples: {
    'Query.node(id:)': (world: World) => world.anyId('users'),
    'Query.nodes(ids:)': async (world: World) => [await world.anyId('users')],
  },
};
