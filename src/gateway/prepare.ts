import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  type OperationDefinitionNode,
  OverlappingFieldsCanBeMergedRule,
  specifiedRules,
  validate,
} from 'graphql';
import { guardedSelections } from '../access/operation.ts';
import { codedError } from '../errors.ts';
import { createRun, type Run } from './engine.ts';
import { validationError } from './errors.ts';
import { splitIntrospection } from './introspection.ts';
import { exceededLimit, type Limits } from './limits.ts';
import { finiteNumbers } from './literals.ts';
import { mergeConflict } from './merging.ts';
import { nestedLiteral } from './nesting.ts';
import { withoutRepetition } from './repetition.ts';
import type { RoleSchema } from './roles.ts';
import { keptVariables } from './variables.ts';

/** An operation that was found valid for one role, with what its authorization needs. */
export interface Prepared {
  readonly role: RoleSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly guarded: ReturnType<typeof guardedSelections>;
  /** The operation, or its two halves where it asks about the schema as well: what runs them, in turn. */
  readonly runs: readonly Run[];
}

type Outcome = { readonly prepared: Prepared } | { readonly errors: readonly GraphQLError[] };

const mostErrors = 20;
/** Without graphql-js's rule of fields that merge, which compares them in pairs: see merging.ts. */
const ownRules = specifiedRules.filter((rule) => rule !== OverlappingFieldsCanBeMergedRule);
const rules = [...ownRules, keptVariables, finiteNumbers];

/** Validates an operation for a role, and finds its guarded fields. */
function prepareOperation(
  role: RoleSchema,
  given: DocumentNode,
  operationName: string | undefined,
  limits: Limits,
): Outcome {
  const document = withoutRepetition(given);
  const operation = getOperationAST(document, operationName);
  if (!operation) return { errors: [unknownOperation(operationName)] };
  // With the default page sizes: what variables make of it is measured again when they are known.
  const tooLarge = exceededLimit(document, operation, {}, limits) ?? nestedLiteral(document);
  if (tooLarge) return { errors: [tooLarge] };
  const invalid = validationErrors(role, document, operation);
  if (invalid.length > 0) return { errors: invalid.map((error) => asRefusal(error, document)) };
  const guarded = guardedSelections(role, document, operation);
  const { data, introspection } = splitIntrospection(document, operation);
  const runs = [];
  if (data) runs.push(createRun(role.schema, data, operationName));
  if (introspection) runs.push(createRun(role.visible, introspection, operationName));
  return { prepared: { role, document, operation, guarded, runs } };
}

/** What a role does not see is unknown to it; what it sees has to fit the schema with its scalars, too. */
function validationErrors(
  { schema, validated }: RoleSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly GraphQLError[] {
  // graphql-js leaves this to execution, which works with another schema.
  if (!validated.getRootType(operation.operation)) {
    return [new GraphQLError(`There is no ${operation.operation}.`, { nodes: operation })];
  }
  const options = { maxErrors: mostErrors };
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
 * Prepares operations. The outcome depends on the document, its operation and the role alone, so it is kept for as
 * long as the parsed document itself is kept.
 */
export function preparedOperations(limits: Limits) {
  // By role as well, and weakly: with the schema of a rare holding goes what was prepared for it.
  const outcomes = new WeakMap<RoleSchema, WeakMap<DocumentNode, Map<string, Outcome>>>();
  return (role: RoleSchema, document: DocumentNode, operationName: string | null | undefined): Outcome => {
    const operation = getOperationAST(document, operationName);
    // Names that clients make up are not kept.
    if (!operation) return { errors: [unknownOperation(operationName)] };
    const ofRole = outcomes.get(role) ?? new WeakMap<DocumentNode, Map<string, Outcome>>();
    outcomes.set(role, ofRole);
    const ofDocument = ofRole.get(document) ?? new Map<string, Outcome>();
    ofRole.set(document, ofDocument);
    const key = operation.name?.value ?? '';
    const outcome = ofDocument.get(key) ?? prepareOperation(role, document, operation.name?.value, limits);
    ofDocument.set(key, outcome);
    return outcome;
  };
}

function unknownOperation(operationName: string | null | undefined): GraphQLError {
  const message = operationName ? 'No operation has this name.' : 'Choose an operation with `operationName`.';
  return codedError('OPERATION_RESOLUTION_FAILURE', message, { http: { status: 400 } });
}
