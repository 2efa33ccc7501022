import {
  type DirectiveNode,
  type FieldDefinitionNode,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** One statement, whatever it reads. A field of the root has its own, one of objects has one for all of them. */
export const statement = 1_000;

/** The weight of a field without `@cost`, in units of that directive, by what it is. */
const defaults = {
  rootList: statement,
  rootQuery: statement,
  /** A transaction, in which a change is recorded, too. */
  rootMutation: 5 * statement,
  /** A page of one parent. */
  list: 15,
  /** An object that a resolver looks up among those of all parents. */
  lookedUp: 5,
  /** A value that is in the row already: to write it into the answer. */
  value: 0.3,
  /** A row that is counted. */
  counted: 0.2,
  /** A test of a filter, for each row and each of its values. */
  compared: 0.1,
};

/** Weights of the coordinates of a schema, by `@cost` beside them or by what they are. */
export interface Weights {
  /** Weight of resolving a field once; for an abstract type, the highest of its object types. */
  ofField(parent: GraphQLNamedType, name: string): number;
  /** Characters of a text at most, where `@cost(length:)` says it. */
  lengthOf(parent: GraphQLNamedType, name: string): number | undefined;
  /** Weight of comparing one row with what an argument says. */
  ofInput(type: GraphQLInputType, value: unknown): number;
  /** Checks whether any value of the type weighs something. */
  isWeighted(type: GraphQLInputType): boolean;
}

/** Fields of one name on the types that a selection may be of. */
export function fieldsOf(schema: GraphQLSchema, parent: GraphQLNamedType, name: string): readonly Field[] {
  const own = isInterfaceType(parent) ? [parent.getFields()[name]] : [];
  const types = isAbstractType(parent)
    ? schema.getPossibleTypes(parent)
    : isObjectType(parent)
      ? [parent]
      : [];
  return [...own, ...types.map((type) => type.getFields()[name])].filter((field) => field !== undefined);
}

/** Checks whether a type is a page of a list, or a union of such. */
export function isConnection(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  if (isUnionType(type)) return schema.getPossibleTypes(type).every((one) => isConnection(schema, one));
  return type.name.endsWith('Connection');
}

/** Returns the typical lengths of lists without pages, by field name, from `@cost(length:)`. The longest one counts. */
export function listLengths(schema: GraphQLSchema): Record<string, number> {
  const directive = schema.getDirective('cost');
  const lengths: Record<string, number> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!directive || (!isObjectType(type) && !isInterfaceType(type))) continue;
    for (const { name, astNode, type: answered } of Object.values(type.getFields())) {
      const length = isListType(getNullableType(answered)) ? statedLength(directive, astNode) : undefined;
      if (length) lengths[name] = Math.max(length, lengths[name] ?? 0);
    }
  }
  return lengths;
}

function statedLength(
  directive: GraphQLDirective | null | undefined,
  node: FieldDefinitionNode | null | undefined,
) {
  return directive && node ? (getDirectiveValues(directive, node)?.length as number | undefined) : undefined;
}

export function weightsOf(schema: GraphQLSchema): Weights {
  const known = new WeakMap<GraphQLNamedType, Map<string, number>>();
  const weighted = new Map<GraphQLNamedType, boolean>();
  const directive = schema.getDirective('cost');

  function stated(node: { readonly directives?: readonly DirectiveNode[] | undefined } | null | undefined) {
    const values = directive && node ? getDirectiveValues(directive, node) : undefined;
    return values?.weight as number | undefined;
  }

  function defaultWeight(parent: GraphQLNamedType, { name, type, resolve }: Field): number {
    const named = getNamedType(type);
    if (parent === schema.getMutationType()) return defaults.rootMutation;
    if (name === 'totalCount') return defaults.counted;
    const isRoot = parent === schema.getQueryType();
    if (isConnection(schema, named)) return isRoot ? defaults.rootList : defaults.list;
    if (isLeafType(named)) return defaults.value;
    if (isRoot) return defaults.rootQuery;
    return resolve ? defaults.lookedUp : 0;
  }

  return {
    ofField(parent, name) {
      const ofType = known.get(parent) ?? new Map<string, number>();
      known.set(parent, ofType);
      const found = ofType.get(name);
      if (found !== undefined) return found;
      const weights = fieldsOf(schema, parent, name).map(
        (field) => stated(field.astNode) ?? defaultWeight(parent, field),
      );
      const weight = Math.max(0, ...weights);
      ofType.set(name, weight);
      return weight;
    },
    lengthOf(parent, name) {
      const lengths = fieldsOf(schema, parent, name).flatMap(({ astNode, type }) =>
        isListType(getNullableType(type)) ? [] : (statedLength(directive, astNode) ?? []),
      );
      return lengths.length > 0 ? Math.max(...lengths) : undefined;
    },
    ofInput: weightOfInput,
    isWeighted: (type) => isWeighted(getNamedType(type)),
  };

  function weightOfTest(parent: GraphQLInputObjectType, { astNode, type }: GraphQLInputField): number {
    const isTest = parent.name.endsWith('Filter') && isLeafType(getNamedType(type));
    return stated(astNode) ?? (isTest ? defaults.compared : 0);
  }

  function isWeighted(type: GraphQLNamedType): boolean {
    const found = weighted.get(type);
    if (found !== undefined) return found;
    // What a circular type meets while it is being looked at.
    weighted.set(type, false);
    const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const has =
      (isEnumType(type) && type.getValues().some(({ astNode }) => stated(astNode) !== undefined)) ||
      (isInputObjectType(type) && fields.some((field) => weightOfTest(type, field) > 0)) ||
      fields.some((field) => isWeighted(getNamedType(field.type)));
    weighted.set(type, has);
    return has;
  }

  function weightOfInput(type: GraphQLInputType, value: unknown): number {
    if (value === null || value === undefined) return 0;
    if (isNonNullType(type)) return weightOfInput(type.ofType, value);
    if (isListType(type)) {
      return (Array.isArray(value) ? value : [value]).reduce(
        (sum, item) => sum + weightOfInput(type.ofType, item),
        0,
      );
    }
    if (isEnumType(type)) return stated(type.getValue(String(value))?.astNode) ?? 0;
    if (!isInputObjectType(type)) return 0;
    const fields = type.getFields();
    return Object.entries(value).reduce((sum, [name, given]) => {
      const field = fields[name];
      if (!field || given === null || given === undefined) return sum;
      const times = Array.isArray(given) ? given.length : 1;
      return sum + weightOfTest(type, field) * times + weightOfInput(field.type, given);
    }, 0);
  }
}
