import { byId } from '../../relay/batch.ts';
import type { Domain } from '../domain.ts';
import type { Resolvers } from '../resolver-types.ts';
import { associate, dissociate } from './associate.ts';
import { associations } from './associations-entity.ts';
import { resourceOf, resourceTypes } from './kinds-entity.ts';
import { associationsOf, pathsTo, traverse } from './lists.ts';

/** Resolvers of the two lists of each type of resource. */
const ofTypes = Object.fromEntries(
  resourceTypes.map(([type, kind]): [string, Resolvers['User']] => [
    type,
    {
      associations: ({ id }, args, context, info) => associationsOf(kind, id, args, context, info),
      traverse: ({ id }, args, context, info) => traverse(kind, id, args, context, info),
    },
  ]),
);

export const graph: Domain = {
  resolvers: {
    ...ofTypes,
    Resource: { __resolveType: ({ id }) => resourceOf(id).entity.type as 'User' },
    ResourceReference: {
      resource: ({ id }, _args, context, info) => byId(resourceOf(id).entity, id, context, info),
    },
    Association: { relation: ({ association }) => associations[association].relation },
    TraversedResource: {
      resource: ({ id }, _args, context, info) => byId(resourceOf(id).entity, id, context, info),
      paths: (row, { first }, context, info) => pathsTo(row, first, context, info),
    },
    Mutation: {
      associate: (_root, { input }, context) => associate(input, context),
      dissociate: (_root, { input }, context) => dissociate(input, context),
    },
  },
};
