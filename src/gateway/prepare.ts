import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  type OperationDefinitionNode,
  OverlappingFieldsCanBeMergedRule,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { guardedSelections } from '../access/operation.ts';
import { shareOfHeap } from '../core/heap.ts';
import { codedError } from '../errors.ts';
import { type Cost, maxKeptPrices } from './cost.ts';
import { withoutRepetition } from './deduplicate-selections.ts';
import { documentBytes } from './document-size.ts';
import { validationError } from './errors.ts';
import { splitIntrospection } from './introspection.ts';
import { introspectionSizes } from './introspection-sizes.ts';
import { createRun, maxCompiledPositions, type Run } from './jit/engine.ts';
import { finiteNumbers } from './jit/literals.ts';
import { anonymousLimits, exceededLimit, type ListSizes, type OperationLimits } from './limits.ts';
import { mergeConflict } from './merging.ts';
import { positionsOf } from './positions.ts';
import type { RoleSchema } from './role-schemas.ts';
import { nestedLiteral } from './value-depth.ts';
import { keptVariables } from './variables.ts';

/** An operation that was found valid for one role, with what its authorization needs. */
export interface Prepared {
  readonly role: RoleSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly guarded: ReturnType<typeof guardedSelections>;
  /** The operation, or its two halves where it asks about the schema as well: what runs them, in turn. */
  readonly runs: readonly Run[];
  readonly cost: Cost;
  /** True where it asks about the schema. */
  readonly introspects: boolean;
}

/** Determines the cost of a valid operation. */
export type Pricing = (role: RoleSchema, document: DocumentNode, operation: OperationDefinitionNode) => Cost;

/** Measures of operations, apart from their limits. */
export interface Measures {
  readonly lists: ListSizes;
  readonly pricing: Pricing;
  /** True to compile operations that come back. */
  readonly compile: boolean;
}

type Outcome = { readonly prepared: Prepared } | { readonly errors: readonly GraphQLError[] };

const maxErrors = 20;
/** Without graphql-js's rule of fields that merge, which compares them in pairs: see merging.ts. */
const ownRules = specifiedRules.filter((rule) => rule !== OverlappingFieldsCanBeMergedRule);
const rules = [...ownRules, keptVariables, finiteNumbers];

/** Validates an operation for a role, and finds its guarded fields. */
function prepareOperation(
  role: RoleSchema,
  given: DocumentNode,
  operationName: string | undefined,
  limits: OperationLimits,
  { lists, pricing, compile }: Measures,
): Outcome {
  const document = withoutRepetition(given);
  const operation = getOperationAST(document, operationName);
  if (!operation) return { errors: [unknownOperation(operationName)] };
  // What variables make of it is measured again when they are known.
  const sizes = () => introspectionSizes(role.visible);
  const tooLarge = exceededLimit(document, operation, null, limits, lists, sizes) ?? nestedLiteral(document);
  if (tooLarge) return { errors: [tooLarge] };
  const invalid = validationErrors(role, document, operation);
  if (invalid.length > 0) return { errors: invalid.map((error) => asRefusal(error, document)) };
  const guarded = guardedSelections(role, document, operation);
  const { data, introspection } = splitIntrospection(document, operation);
  const runs = [];
  if (data) runs.push(createRun(role.schema, data, operationName, compile));
  if (introspection) runs.push(createRun(role.visible, introspection, operationName, compile));
  const cost = pricing(role, document, operation);
  return {
    prepared: { role, document, operation, guarded, runs, cost, introspects: introspection !== null },
  };
}

/** Validates a document against the schema that the role sees, then against the one that executes it, which has the scalars. */
function validationErrors(
  { schema, validated }: RoleSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly GraphQLError[] {
  // graphql-js leaves this to execution, which works with another schema.
  if (!validated.getRootType(operation.operation)) {
    return [new GraphQLError(`There is no ${operation.operation}.`, { nodes: operation })];
  }
  const options = { maxErrors: maxErrors };
  const seen = validate(validated, document, rules, options);
  if (seen.length > 0) return seen;
  const others = validated === schema ? [] : validate(schema, document, ownRules, options);
  if (others.length > 0) return others;
  const conflict = mergeConflict(schema, document);
  return conflict ? [conflict] : [];
}

/** Errors of validation, but for what was too much to validate. */
function asRefusal(error: GraphQLError, document: DocumentNode): GraphQLError {
  return error.extensions.code ? error : validationError(error, document);
}

/**
 * Bytes of heap that a prepared operation keeps, when it has been compiled: 16 KB for itself, 24 KB and 4 KB a position for
 * what graphql-jit makes of it, 150 for a guarded field, 800 for the price of one. Measured by `heapUsed` after collections for operations of 2 to 2,300
 * positions: 21 KB in all for 2 of them, 125 KB for 24, 2.6 MB for 800.
 */
function bytesOf({ role, document, operation, guarded }: Prepared): number {
  const positions = positionsOf(role.schema, document, operation, maxCompiledPositions);
  const compiled = positions > maxCompiledPositions ? 0 : 24_000 + 4000 * positions;
  const prices = 800 * Math.min(positions, maxKeptPrices);
  return 16_000 + documentBytes(document) + 150 * guarded.length + prices + compiled;
}

/**
 * Prepares operations. The outcome depends on the document, its operation and the role alone, so it is kept: of callers with
 * credentials, where the operation is valid, and within a number of bytes of heap, the least recently used going first.
 */
export function preparedOperations(limits: OperationLimits, measures: Measures) {
  // Weakly: what was prepared for rare permissions goes with their schema.
  const ofRoles = new WeakMap<RoleSchema, Map<string, Outcome>>();
  const numberOf = numbering();
  const kept = new LRUCache<string, WeakRef<Map<string, Outcome>>>({
    maxSize: shareOfHeap(1 / 5, 256),
    dispose: (ofRole, key) => void ofRole.deref()?.delete(key),
  });
  const lower = anonymousLimits(limits);

  return (role: RoleSchema, document: DocumentNode, operationName: string | null | undefined): Outcome => {
    const operation = getOperationAST(document, operationName);
    // Names that clients make up are not kept.
    if (!operation) return { errors: [unknownOperation(operationName)] };
    const name = operation.name?.value;
    if (!role.permissions) return prepareOperation(role, document, name, lower, measures);
    const key = `${numberOf(role)} ${numberOf(document)} ${name ?? ''}`;
    const ofRole = ofRoles.get(role) ?? new Map<string, Outcome>();
    ofRoles.set(role, ofRole);
    const found = kept.get(key) && ofRole.get(key);
    if (found) return found;
    const outcome = prepareOperation(role, document, name, limits, measures);
    if ('errors' in outcome) return outcome;
    ofRole.set(key, outcome);
    kept.set(key, new WeakRef(ofRole), { size: bytesOf(outcome.prepared) });
    return outcome;
  };
}

/** Numbers objects in the order in which they come, and keeps none of them. */
function numbering(): (of: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (of) => {
    const known = numbers.get(of);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(of, last);
    return last;
  };
}

function unknownOperation(operationName: string | null | undefined): GraphQLError {
  const message = operationName ? 'No operation has this name.' : 'Choose an operation with `operationName`.';
  return codedError('OPERATION_RESOLUTION_FAILURE', message, { http: { status: 400 } });
}
