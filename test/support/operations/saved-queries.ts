import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

async function newQuery(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: CreateSavedQueryInput!) { createSavedQuery(input: $input) { savedQuery { id } } }',
    { input: { name: world.unique('query'), table: 'DIRECTORY_EVENTS' } },
  );
  return data.createSavedQuery.savedQuery.id;
}

const filter = { eventType: { eq: 'user_create' } };
const sort = { field: 'OCCURRED_AT' };

/** Filter of the list to which the first saved query of the demo data applies. */
async function cursor(world: World): Promise<string> {
  const data = await world.run(
    '{ directoryEvents(sort: { field: OCCURRED_AT, direction: DESC }) { pageInfo { startCursor } } }',
  );
  return data.directoryEvents.pageInfo.startCursor;
}

export const savedQueries: Operations = {
  mutations: {
    createSavedQuery: (world) => ({ input: { name: world.unique('query'), table: 'DIRECTORY_EVENTS' } }),
    updateSavedQuery: async (world) => ({ input: { id: await newQuery(world) } }),
    deleteSavedQuery: async (world) => ({ id: await newQuery(world) }),
  },
  samples: {
    'Query.runSavedQuery(id:)': (world: World) => world.anyId('saved_queries'),
    'Query.runSavedQuery(after:)': cursor,
    'Query.runSavedQuery(before:)': cursor,
    'CreateSavedQueryInput.filter': filter,
    'CreateSavedQueryInput.sort': sort,
    'UpdateSavedQueryInput.id': newQuery,
    'UpdateSavedQueryInput.filter': filter,
    'UpdateSavedQueryInput.sort': sort,
    'SavedQueryFilter.createdById': ({ demo }: World) => demo.administrators.HELP_DESK,
  },
};
