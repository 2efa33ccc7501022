import { type DefinitionNode, type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Permissions } from '../access/matrix.ts';
import type { Requirements } from '../access/requirements.ts';
import { type ShieldedSchema, shieldSchema } from '../access/shielded-schema.ts';
import { definitionsOf, requirementsIn, visibleSchema } from '../access/visible-schema.ts';
import { shareOfHeap } from '../core/heap.ts';

/** Presentation of a refused field: explained at its place, or as a field that does not exist. */
export type DenialView = 'explain' | 'hide';

/** Schemas and guards, evaluated once for certain permissions. */
export interface RoleSchema extends ShieldedSchema {
  /** Schema that introspection answers from; made when it is first needed. */
  readonly visible: GraphQLSchema;
  /** Schema that documents are validated against. */
  readonly validated: GraphQLSchema;
  /** True where refused fields are not mentioned. */
  readonly hides: boolean;
  /** Requirements that the caller may know. */
  readonly told: Requirements;
}

/**
 * The schemas of the permissions in use, by version. Those of the roles stay. Of narrowed ones, which the limits of keys make,
 * the least recently used go when there are more than this. One keeps 0.3 MB when it is made, 1.2 MB more when all of its
 * types have been come to, and 1.9 MB for what introspection answers from: by `heapUsed` after collections, over ten of them.
 */
const maxNarrowed = Math.min(64, Math.ceil(shareOfHeap(1 / 8, 256) / 3_500_000));

export function roleSchemas(schema: GraphQLSchema, requirements: Requirements, view: DenialView) {
  const ofRoles = new Map<string, RoleSchema>();
  const ofKeys = new LRUCache<string, RoleSchema>({ max: maxNarrowed });
  let definitions: readonly DefinitionNode[] | undefined;

  return (permissions: Permissions | null): RoleSchema => {
    const version = permissions?.version ?? 'nobody';
    const cache = permissions?.whole ? ofKeys : ofRoles;
    const found = cache.get(version);
    if (found) return found;
    const shielded = shieldSchema(schema, requirements, permissions);
    let visible: GraphQLSchema | undefined;
    let told: Requirements | undefined;
    const made: RoleSchema = {
      ...shielded,
      hides: view === 'hide',
      get visible() {
        definitions ??= definitionsOf(lexicographicSortSchema(schema));
        visible ??= visibleSchema(definitions, requirements, permissions);
        return visible;
      },
      get told() {
        told ??= view === 'hide' ? requirementsIn(made.visible, requirements) : requirements;
        return told;
      },
      get validated() {
        // Without credentials nothing may be learnt of the schema from what is valid.
        return view === 'hide' || permissions === null ? made.visible : shielded.schema;
      },
    };
    cache.set(version, made);
    return made;
  };
}
