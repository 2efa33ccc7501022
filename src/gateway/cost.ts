import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql';
import { fragmentsOf, responseName } from '../access/documents.ts';
import type { Guards } from '../access/guards.ts';
import { codedError } from '../errors.ts';
import type { ListSizes } from './limits.ts';
import { fieldsOf, isConnection, statement, type Weights } from './weights.ts';

type Values = Readonly<Record<string, unknown>>;

/** Rows of a list that a filter or a count may have to look at: all of the organization, or those of one object. */
const rootRows = 5_000;
const nestedRows = 250;
/** To read a row, and to pass by one in counting. */
const row = 1;
/** About how long lists without pages are. */
const defaultLength = 10;
/** Fields of an operation whose prices are kept with it; of larger ones they are found anew each time. */
export const maxKeptPrices = 200;
/** Characters of a text, of a JSON value and of any other value at most, and those that JSON adds to each. */
const text = 1_024;
const longJson = 10_000;
const shortValue = 64;
const overhead = 6;
const rowFields: ReadonlySet<string> = new Set(['nodes', 'edges']);

/** A field of an operation with all that decides what it costs but the variables. */
interface Priced {
  readonly name: string;
  readonly path: string;
  readonly weight: number;
  readonly isRoot: boolean;
  readonly kind: 'connection' | 'list' | 'object' | 'value';
  /** Characters of its name and of a value, at most. */
  readonly characters: number;
  /** Number of rows that it answers, and the cost of comparing one row with its arguments. */
  size(variables: Values): number;
  scan(variables: Values): number;
  readonly inner: readonly Priced[];
}

/** Once an operation, and once for each parent. */
interface Price {
  readonly fixed: number;
  readonly each: number;
}

/** Cost of an operation, the field that costs most of it, and the number of characters that its answer could have. */
export type Cost = (variables: Values) => {
  readonly cost: number;
  readonly costliest: string;
  readonly characters: number;
};

/**
 * Determines the cost of an operation, in the units of `@cost`, for a role: what it is refused costs nothing. It depends on
 * variables alone, and on none of them where the operation has none.
 */
export function costOf(
  schema: GraphQLSchema,
  weights: Weights,
  { page, lengths }: ListSizes,
  guards: Guards,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Cost {
  const fragments = fragmentsOf(document);
  const root = schema.getRootType(operation.operation);
  let count = 0;
  const read = () => (root ? pricedFields(root, operation.selectionSet) : []);
  const fields = read();
  if (!operation.variableDefinitions?.length) return constant(evaluate(fields, {}));
  return count > maxKeptPrices ? (variables) => evaluate(read(), variables) : kept(fields);

  function pricedFields(parent: GraphQLNamedType, set: SelectionSetNode | undefined): Priced[] {
    return (set?.selections ?? []).flatMap((node) => {
      if (node.kind === Kind.FIELD) return pricedField(parent, node);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      return pricedFields(condition ?? parent, fragment?.selectionSet);
    });
  }

  /** Nothing of introspection, which reads no row, and of what is refused. */
  function pricedField(parent: GraphQLNamedType, node: FieldNode): Priced[] {
    const name = node.name.value;
    const [field] = fieldsOf(schema, parent, name);
    if (!field || guards.get(`${parent.name}.${name}`)?.decision.kind === 'deny') return [];
    const type = getNamedType(field.type);
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const connection = isConnection(schema, type);
    count += 1;
    const inner = pricedFields(type, node.selectionSet);
    const given = (field.args ?? []).flatMap((argument) => {
      const value = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
      return value
        ? [{ argument, value: (variables: Values) => valueFromAST(value, argument.type, variables) }]
        : [];
    });
    const sizes = given.filter(({ argument }) => ['first', 'last', 'ids'].includes(argument.name));
    const compared = given.filter(({ argument }) => weights.isWeighted(argument.type));
    const ofList = isList && !isConnection(schema, parent) ? (lengths[name] ?? defaultLength) : 1;
    const length = connection ? page.default : ofList;
    return [
      {
        name,
        path: responseName(node),
        weight: weights.ofField(parent, name),
        isRoot: parent === root,
        kind: connection ? 'connection' : isList ? 'list' : node.selectionSet ? 'object' : 'value',
        characters:
          responseName(node).length + overhead + (isLeafType(type) ? longest(type, parent, name) : 0),
        size: (variables) => {
          const [asked] = sizes.map(({ value }) => value(variables)).filter((value) => value != null);
          if (Array.isArray(asked)) return asked.length;
          return typeof asked === 'number' ? Math.min(Math.max(asked, 0), page.max) : length;
        },
        scan: (variables) =>
          compared.reduce(
            (sum, { argument, value }) => sum + weights.ofInput(argument.type, value(variables)),
            0,
          ),
        inner,
      },
    ];
  }

  /** Characters of a value of this type at most; of a text, those that `@cost(length:)` says. */
  function longest(type: GraphQLNamedType, parent: GraphQLNamedType, name: string): number {
    if (type.name !== 'String' && type.name !== 'JSON') return shortValue;
    return weights.lengthOf(parent, name) ?? (type.name === 'JSON' ? longJson : text);
  }
}

/** Apart from what it was made of, which would be kept with it. */
function constant(cost: ReturnType<Cost>): Cost {
  return () => cost;
}

function kept(fields: readonly Priced[]): Cost {
  return (variables) => evaluate(fields, variables);
}

function evaluate(fields: readonly Priced[], variables: Values): ReturnType<Cost> {
  let cost = 0;
  let most = 0;
  let costliest = '';
  let characters = 0;
  for (const field of fields) {
    const { fixed, each } = priceOf(field, variables);
    cost += fixed + each;
    characters += charactersOf(field, variables);
    if (fixed + each <= most) continue;
    most = fixed + each;
    costliest = field.path;
  }
  return { cost: Math.ceil(cost), costliest, characters };
}

/** Refuses an operation before anything of it runs. */
export function tooExpensive(found: ReturnType<Cost>, limit: number): GraphQLError | null {
  if (found.cost <= limit) return null;
  const message = `The operation could cost ${found.cost}, most of it in "${found.costliest}"; the limit is ${limit}.`;
  return codedError('OPERATION_TOO_EXPENSIVE', message, { cost: found.cost, limit, http: { status: 400 } });
}

function priceOf(field: Priced, variables: Values): Price {
  const { weight, isRoot, kind, inner } = field;
  const rows = isRoot ? rootRows : nestedRows;
  const size = field.size(variables);
  const isPage = kind === 'connection';
  let fixed = isRoot || kind === 'value' || weight < 1 ? 0 : statement;
  let each = weight + (isPage ? size * row : 0);
  for (const child of inner) {
    const price = priceOf(child, variables);
    fixed += price.fixed;
    if (!isPage) each += size * price.each;
    else if (rowFields.has(child.name)) each += size * price.each;
    else each += child.name === 'totalCount' ? rows * child.weight : price.each;
  }
  return { fixed, each: each + rows * field.scan(variables) * timesCompared(inner, isPage) };
}

function charactersOf(field: Priced, variables: Values): number {
  const { kind, inner, characters } = field;
  if (kind === 'value') return characters;
  const isPage = kind === 'connection';
  const size = field.size(variables);
  return inner.reduce((sum, child) => {
    const times = isPage && !rowFields.has(child.name) ? 1 : size;
    return sum + times * charactersOf(child, variables);
  }, characters);
}

/** A page and its count compare rows each, and so does each field that looks further for what was asked for. */
function timesCompared(inner: readonly Priced[], isPage: boolean): number {
  if (isPage) return inner.some(({ name }) => name === 'totalCount') ? 2 : 1;
  const times = inner.map(({ kind, inner }) =>
    kind === 'value' ? 0 : timesCompared(inner, kind === 'connection'),
  );
  return Math.max(
    1,
    times.reduce((sum, one) => sum + one, 0),
  );
}
