import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { DerivedSchema } from '../../src/access/derived-schema.ts';

/**
 * Schemas whose fields fail where a value does not correspond to its type: a number for a String, or an unknown value of an
 * enumeration. Custom scalars are excluded: both executors serialise them.
 */
export function watchedLeaves() {
  const seen = new Set<string>();
  const watched = new WeakMap<GraphQLSchema, GraphQLSchema>();

  function watch(schema: GraphQLSchema): GraphQLSchema {
    const known = watched.get(schema);
    if (known) return known;
    const made = new DerivedSchema(schema, (typeName, name, resolve = defaultFieldResolver) => {
      const type = schema.getType(typeName);
      const leaf = isObjectType(type) ? getNamedType(type.getFields()[name]?.type) : undefined;
      if (!leaf || !isLeafType(leaf) || !(isEnumType(leaf) || isSpecifiedScalarType(leaf))) return undefined;
      return checked(`${typeName}.${name}`, leaf, resolve);
    });
    watched.set(schema, made);
    return made;
  }

  function checked(
    coordinate: string,
    leaf: GraphQLLeafType,
    resolve: GraphQLFieldResolver<unknown, unknown>,
  ): GraphQLFieldResolver<unknown, unknown> {
    return async (...of) => {
      const given = await resolve(...of);
      for (const value of [given].flat(9)) {
        if (value === null || value === undefined || value instanceof Error) continue;
        seen.add(coordinate);
        if (leaf.serialize(value) !== value)
          throw new Error(`${coordinate} is no ${leaf.name}: ${typeof value}.`);
      }
      return given;
    };
  }

  return { watch, seen };
}
