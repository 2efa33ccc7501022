import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** Lengths of the lists of introspection, by the name of the field. */
export type Lengths = Readonly<Record<string, number>>;

/** Lengths of the lists of introspection in one schema. */
export interface IntrospectionSizes {
  /** Lengths for a type that may be any: the longest list of its kind. */
  readonly one: Lengths;
  /** Lengths for all types together: the number of types, and their lists as they are on average. */
  readonly all: Lengths;
}

const known = new WeakMap<GraphQLSchema, IntrospectionSizes>();

/** Counts what introspection of a schema lists, once. */
export function introspectionSizes(schema: GraphQLSchema): IntrospectionSizes {
  const found = known.get(schema);
  if (found) return found;
  const types = Object.values(schema.getTypeMap());
  const fields = types.map((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const lists: Record<string, readonly number[]> = {
    fields: fields.map(({ length }) => length),
    args: fields.flat().map(({ args }) => args.length),
    inputFields: types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)),
    enumValues: types.map((type) => (isEnumType(type) ? type.getValues().length : 0)),
    interfaces: types.map((type) =>
      isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0,
    ),
    possibleTypes: types.map((type) =>
      isInterfaceType(type)
        ? schema.getPossibleTypes(type).length
        : 'getTypes' in type
          ? type.getTypes().length
          : 0,
    ),
  };
  const own = { types: types.length, directives: schema.getDirectives().length };
  const ofLists = (size: (lengths: readonly number[]) => number) =>
    Object.fromEntries(Object.entries(lists).map(([name, lengths]) => [name, size(lengths)]));
  const sizes = {
    one: { ...own, ...ofLists((lengths) => Math.max(0, ...lengths)) },
    all: { ...own, ...ofLists((lengths) => sum(lengths) / Math.max(1, lengths.length)) },
  };
  known.set(schema, sizes);
  return sizes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
