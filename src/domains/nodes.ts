import type { GraphQLResolveInfo } from 'graphql';
import { prefixOf } from '../../db/ids.ts';
import type { Context } from '../core/context.ts';
import { badInput, codedError } from '../errors.ts';
import { byId } from '../relay/batch.ts';
import type { Entity, Row } from '../relay/entity.ts';
import type { Domain } from './domain.ts';

const maxIds = 100;

/**
 * Answers `Query.node` and `Query.nodes` over the entities of all domains. The identifier's prefix selects the entity.
 */
export function nodes(entities: readonly Entity[]): Domain {
  const byPrefix = new Map<string, Entity>(entities.map((entity) => [entity.prefix, entity]));

  /** Finds the entity of an identifier. A type that is hidden from the caller counts as unknown. @throws INVALID_ID */
  function entityOf(id: string, argument: string, { guards, hides }: Context): Entity {
    const entity = byPrefix.get(prefixOf(id) ?? '');
    const isHidden = entity && hides && guards.get(`${entity.type}.id`)?.decision.kind === 'deny';
    if (!entity || isHidden) {
      throw codedError('INVALID_ID', 'Must be the identifier of an object.', { argument });
    }
    return entity;
  }

  /**
   * Finds an object. Skips the lookup of an object that the caller may not read, so that the answer does not reveal
   * whether it exists.
   */
  function find(entity: Entity, id: string, context: Context, info: GraphQLResolveInfo): Promise<Row | null> {
    const guard = context.guards.get(`${entity.type}.id`);
    return guard?.decision.kind === 'deny' ? Promise.resolve({ id }) : byId(entity, id, context, info);
  }

  return {
    resolvers: {
      Query: {
        node: (_root, { id }, context, info) => find(entityOf(id, 'id', context), id, context, info),
        nodes: (_root, { ids }, context, info) => {
          if (ids.length > maxIds) {
            throw badInput('ids', `Must have at most ${maxIds} identifiers.`);
          }
          return Promise.all(
            ids.map((id, index) => find(entityOf(id, `ids.${index}`, context), id, context, info)),
          );
        },
      },
      Node: { __resolveType: (row: Row) => byPrefix.get(prefixOf(row.id) ?? '')?.type as 'User' },
    },
  };
}
