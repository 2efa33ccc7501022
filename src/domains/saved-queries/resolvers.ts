import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../../core/context.ts';
import { checkInput } from '../../core/input.ts';
import { invalidState } from '../../errors.ts';
import { byId, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import type { ListArguments } from '../../relay/list.ts';
import { administratorEntity } from '../administrators/entity.ts';
import type { Domain } from '../domain.ts';
import { savedQueryEntity, savedQueryList } from './entity.ts';
import { createSavedQueryInput, updateSavedQueryInput } from './input.ts';
import type { SavedQueryRowsParent } from './parents.ts';
import { runnable } from './runnable.ts';
import { sourceOf } from './sources.ts';
import { create, remove, type StoredQuery, storedQuery, update } from './store.ts';

/**
 * Returns the arguments of a saved query. Passes on a refusal of access; reports other faults as the state of the
 * query.
 */
function savedArguments(query: StoredQuery, schema: GraphQLSchema, context: Context): ListArguments {
  try {
    return runnable(query.table, query, schema, context, 'query');
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code !== 'FORBIDDEN')
      throw invalidState('The query no longer fits the schema. Save it again.');
    throw error;
  }
}

export const savedQueries: Domain = {
  entities: [savedQueryEntity],
  resolvers: {
    Query: {
      savedQuery: (_root, { id }, context, info) => byId(savedQueryEntity, checkId('svq', id), context, info),
      savedQueries: (_root, args, context, info) => connection(savedQueryList, args, context, info),
      runSavedQuery: async (_root, { id, ...page }, context, info) => {
        const query = await storedQuery(context.db, checkId('svq', id));
        const { list } = sourceOf(query.table);
        const args = { ...savedArguments(query, info.schema, context), ...page };
        const rows = await connection(list, args, context, info);
        return Object.assign(rows, { rowType: list.entity.type });
      },
    },
    SavedQuery: {
      createdBy: ({ createdById }, _args, context, info) =>
        byId(administratorEntity, createdById, context, info),
    },
    SavedQueryRows: {
      __resolveType: ({ rowType }: SavedQueryRowsParent) =>
        `${rowType}Connection` as 'DirectoryEventConnection',
    },
    SavedQueryPayload: {
      savedQuery: ({ savedQueryId }, _args, context, info) =>
        written(savedQueryEntity, savedQueryId, context, info),
    },
    Mutation: {
      createSavedQuery: async (_root, { input }, context, info) => {
        const { table } = input;
        const checked = { ...checkInput(createSavedQueryInput, input), table };
        runnable(table, checked, info.schema, context, 'input');
        return { savedQueryId: await create(context, checked) };
      },
      updateSavedQuery: async (_root, { input }, context, info) => ({
        savedQueryId: await update(context.db, checkInput(updateSavedQueryInput, input), (query) => {
          runnable(query.table, query, info.schema, context, 'input');
        }),
      }),
      deleteSavedQuery: async (_root, { id }, { db }) => ({
        deletedId: await remove(db, checkId('svq', id)),
      }),
    },
  },
};
