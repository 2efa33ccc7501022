import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../access/documents.ts';
import { codedError } from '../errors.ts';
import type { IntrospectionSizes, Lengths } from './introspection-sizes.ts';

/** Sizes of lists, as far as a document does not say them. */
export interface ListSizes {
  /** Items of a page: without an argument `first` or `last`, and at most. */
  readonly page: { readonly default: number; readonly max: number };
  /** Typical lengths of lists without pages, by the name of the field. */
  readonly lengths: Readonly<Record<string, number>>;
}

export const defaultListSizes: ListSizes = { page: { default: 20, max: 1000 }, lengths: {} };

/** Limits of one operation. */
export interface OperationLimits {
  /** Tokens of a document, counted while parsing. */
  readonly tokens: number;
  /** Fields inside fields. */
  readonly depth: number;
  /** Fields of an operation, each fragment counted wherever it is spread. */
  readonly fields: number;
  /** Rows that an answer could have: page sizes multiplied along each path, and added up. */
  readonly rows: number;
  /** Values that an answer could have, or refusals in their place: each field as often as the rows that it is asked of. */
  readonly values: number;
  /** Fields of a mutation: each is a transaction, and may be as much work as a request. */
  readonly mutations: number;
  /** Database work: the units of `@cost`. */
  readonly cost: number;
  /** Characters of the names and texts of an answer. */
  readonly characters: number;
}

export const defaultLimits: OperationLimits = {
  tokens: 4000,
  depth: 20,
  fields: 2000,
  rows: 50_000,
  values: 250_000,
  mutations: 50,
  cost: 1_000_000,
  characters: 16_000_000,
};

/**
 * Limits of callers without credentials, where they are lower. They reach a handful of fields: a whole introspection of these
 * comes to 250 fields and 11,000 rows.
 */
export function anonymousLimits(limits: OperationLimits): OperationLimits {
  return {
    ...limits,
    fields: Math.min(limits.fields, 500),
    rows: Math.min(limits.rows, 15_000),
    values: Math.min(limits.values, 15_000),
  };
}

/** Characters of a document that comes without credentials, looked at before it is parsed. */
export const maxAnonymousCharacters = 10_000;
/** Bytes of a body that comes without credentials: the document, its variables, and what JSON and other scripts add. */
export const maxAnonymousBytes = 32_768;

interface Measure {
  /** Fields of the selection set itself. */
  readonly own: number;
  readonly depth: number;
  readonly fields: number;
  readonly rows: number;
  readonly values: number;
}

const rowFields = new Set(['nodes', 'edges', 'pageInfo']);
/** Fields of introspection that lead from a list of all types, or of their parts, to types of any kind. */
const toAnyType = new Set(['type', 'ofType', 'interfaces', 'possibleTypes', 'queryType', 'mutationType']);
/** Part of an answer: data, all types of the schema and their parts, or one type that may be any. */
type Place = 'data' | 'all' | 'one';

const nothing: Measure = { own: 0, depth: 0, fields: 0, rows: 0, values: 0 };

/**
 * Refuses an operation whose answer could be too large, before it is validated or run. It costs one visit of each
 * definition however fragments multiply, and leaves circular fragments to validation.
 * @param variables null while they are not known: pages whose size they say count as one row
 * @param schema returns the sizes of the schema that introspection answers from
 */
export function exceededLimit(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | null,
  limits: OperationLimits,
  lists: ListSizes,
  schema: () => IntrospectionSizes,
): GraphQLError | null {
  const found = measure(document, operation, variables, lists, schema);
  const measured = { ...found, mutations: operation.operation === 'mutation' ? found.own : 0 };
  for (const kind of ['depth', 'fields', 'rows', 'values', 'mutations'] as const) {
    if (measured[kind] <= limits[kind]) continue;
    const message = `The operation's ${kind} could come to ${Math.ceil(measured[kind])}; the limit is ${limits[kind]}.`;
    return codedError('OPERATION_TOO_LARGE', message, { limit: limits[kind], http: { status: 400 } });
  }
  return null;
}

function measure(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | null,
  { page, lengths }: ListSizes,
  schema: () => IntrospectionSizes,
) {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Measure>();
  const pages = new Map<string, boolean>();
  return ofSelections(operation.selectionSet, 'data');

  function ofSelections(set: SelectionSetNode | undefined, place: Place): Measure {
    return (set?.selections ?? []).map((node) => ofSelection(node, place)).reduce(sum, nothing);
  }

  function ofSelection(node: SelectionNode, place: Place): Measure {
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSelections(node.selectionSet, place);
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value, place);
    const size = place === 'data' ? pageSize(node) : lengthIn(schema()[place], node.name.value);
    const inner = ofSelections(node.selectionSet, placeIn(node, place));
    const rows = size === null ? inner.rows : size * (1 + inner.rows);
    const values = 1 + (size ?? 1) * inner.values;
    return { own: 1, depth: inner.depth + 1, fields: inner.fields + 1, rows, values };
  }

  function ofFragment(name: string, place: Place): Measure {
    const key = `${place} ${name}`;
    const found = known.get(key);
    if (found) return found;
    // What a circular fragment meets while it is being measured.
    known.set(key, nothing);
    const measured = ofSelections(fragments.get(name)?.selectionSet, place);
    known.set(key, measured);
    return measured;
  }

  /** Returns the number of rows that a field can answer by its arguments; null for a field that is no list. */
  function pageSize({
    name: { value: field },
    arguments: args = [],
    selectionSet,
  }: FieldNode): number | null {
    if (Object.hasOwn(lengths, field)) return lengths[field] ?? null;
    const sizes = args.flatMap(({ name, value }) => {
      const given = value.kind === Kind.VARIABLE ? (variables ? variables[value.name.value] : 1) : value;
      if (name.value === 'first' || name.value === 'last')
        return Math.min(numberIn(given, page.default), page.max);
      return name.value === 'ids' ? lengthOf(given) : [];
    });
    if (sizes.length > 0) return Math.max(...sizes);
    return asksForRows(selectionSet) ? page.default : null;
  }

  /** Lists are known by their fields, wherever in the selection these are asked for. */
  function asksForRows(set: SelectionSetNode | undefined): boolean {
    return (set?.selections ?? []).some((node) => {
      if (node.kind === Kind.FIELD) return rowFields.has(node.name.value);
      if (node.kind === Kind.INLINE_FRAGMENT) return asksForRows(node.selectionSet);
      return pages.get(node.name.value) ?? fragmentAsksForRows(node.name.value);
    });
  }

  function fragmentAsksForRows(name: string): boolean {
    // What a circular fragment meets while it is being looked at.
    pages.set(name, false);
    const asks = asksForRows(fragments.get(name)?.selectionSet);
    pages.set(name, asks);
    return asks;
  }
}

function lengthIn(of: Lengths, name: string): number | null {
  return Object.hasOwn(of, name) ? (of[name] ?? null) : null;
}

function placeIn({ name: { value: name } }: FieldNode, place: Place): Place {
  if (place === 'data') return name === '__schema' ? 'all' : name === '__type' ? 'one' : 'data';
  return toAnyType.has(name) ? 'one' : place;
}

/** A page size in a document or in variables; the default for whatever is not one, which validation refuses. */
function numberIn(given: unknown, fallback: number): number {
  const node = given as { kind?: string; value?: unknown } | null | undefined;
  const size = Number(node?.kind === Kind.INT ? node.value : given);
  return size > 0 ? size : fallback;
}

function lengthOf(given: unknown): number {
  const node = given as { values?: readonly unknown[] } | null | undefined;
  const list = Array.isArray(given) ? given : node?.values;
  return list?.length ?? 1;
}

function sum(a: Measure, b: Measure): Measure {
  return {
    own: a.own + b.own,
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    rows: a.rows + b.rows,
    values: a.values + b.values,
  };
}
