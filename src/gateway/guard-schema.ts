import {
  type DefinitionNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
} from 'graphql';
import { assertGuarded } from '../access/checks.ts';
import { assertKnownValues } from '../access/directive-checks.ts';
import { unauthenticated as authenticationRequired, type Explained, explain } from '../access/explain.ts';
import { arePermissionsOf, type Matrix, type Permissions } from '../access/matrix.ts';
import { withoutRefused } from '../access/prune-operation.ts';
import { type Requirements, readRequirements } from '../access/requirements.ts';
import { costOf } from './cost.ts';
import { type OperationContext, type OperationRequest, operationExecutor } from './execute.ts';
import { defaultLimits, defaultListSizes, type ListSizes, type OperationLimits } from './limits.ts';
import { type DenialView, type RoleSchema, roleSchemas } from './role-schemas.ts';
import { listLengths, weightsOf } from './weights.ts';

export interface GuardOptions {
  /** Executable schema whose SDL states requirements by the directives of `accessDirectives`. */
  readonly schema: GraphQLSchema;
  readonly matrix: Matrix;
  /** Presentation of refused fields. Defaults to `explain`. */
  readonly view?: DenialView | undefined;
  /** Limits of an operation; `defaultLimits` for those that are absent. */
  readonly limits?: Partial<OperationLimits> | undefined;
  /** Page sizes by which the rows of an answer are estimated. */
  readonly page?: ListSizes['page'];
  /**
   * True to compile operations that come back. Only for schemas whose resolvers are all functions of the schema: compiled
   * operations read a property of a row as it is, and call no methods of it. Defaults to false.
   */
  readonly compile?: boolean | undefined;
  /** Makes the error for callers without credentials. */
  unauthenticated?(): GraphQLError;
  /** Completes the result of an operation that ran. */
  finish?(result: ExecutionResult, isMutation: boolean): ExecutionResult;
}

/** A schema each of whose fields enforces its requirement. */
export interface GuardedSchema<Context extends OperationContext = OperationContext> {
  /** The schema itself, which guards nothing. */
  readonly schema: GraphQLSchema;
  readonly requirements: Requirements;
  readonly limits: OperationLimits;
  /** Returns what is evaluated once for permissions: guards, and the schemas for execution and introspection. */
  roleSchema(permissions: Permissions | null): RoleSchema;
  /**
   * Executes an operation of a parsed document. Refused fields of a query are null, each with an error of code FORBIDDEN; a
   * mutation with a refused field does not run. Rejects where `holds`, `refused` or `finish` fail, and for permissions that
   * are not of the matrix.
   */
  execute(request: OperationRequest<Context>): Promise<ExecutionResult>;
  /**
   * Explains the decision on a coordinate such as `User.email` or `Mutation.createUser(input:)`.
   * @throws Error for a coordinate that the schema does not have
   */
  explain(coordinate: string, permissions: Permissions | null): Explained;
  /**
   * Removes the fields of a document that permissions refuse under all conditions, for a server behind this one that knows no
   * roles. A selection set that is left empty asks for `__typename`.
   */
  withoutRefused(document: DocumentNode, permissions: Permissions | null): DocumentNode;
}

/**
 * Guards a schema by a role matrix.
 * @throws AccessSchemaError naming every coordinate without a requirement, with one that contradicts itself or names a scope
 * that the matrix does not have, and every one that could not be refused without its parent
 */
export function guardSchema<Context extends OperationContext = OperationContext>({
  schema,
  matrix,
  view = 'explain',
  page = defaultListSizes.page,
  compile = false,
  unauthenticated = authenticationRequired,
  finish = (result) => result,
  ...options
}: GuardOptions): GuardedSchema<Context> {
  if (view !== 'explain' && view !== 'hide') throw new TypeError('`view` is `explain` or `hide`.');
  assertKnownValues([{ kind: Kind.DOCUMENT, definitions: definitionsIn(schema) }]);
  const requirements = readRequirements(schema);
  assertGuarded(schema, requirements, matrix);
  const limits = { ...defaultLimits, ...present(options.limits ?? {}) };
  const lists = { page, lengths: listLengths(schema) };
  const weights = weightsOf(schema);
  const schemaOf = roleSchemas(schema, requirements, view);
  const roleSchema = (permissions: Permissions | null) => schemaOf(checked(permissions));
  return {
    schema,
    requirements,
    limits,
    roleSchema,
    withoutRefused: (document, permissions) => withoutRefused(document, roleSchema(permissions)),
    execute: operationExecutor({
      roleOf: roleSchema,
      limits,
      lists,
      compile,
      pricing: ({ guards }, document, operation) =>
        costOf(schema, weights, lists, guards, document, operation),
      unauthenticated,
      finish,
    }),
    explain(name, permissions) {
      const coordinate = requirements.get(name);
      if (!coordinate) throw new Error(`The schema has no coordinate ${name}.`);
      return explain(coordinate, checked(permissions));
    },
  };

  /** @throws TypeError for a copy of permissions, and for those of another matrix */
  function checked(permissions: Permissions | null | undefined): Permissions | null {
    if (permissions === null || permissions === undefined) return null;
    if (arePermissionsOf(permissions, matrix)) return permissions;
    throw new TypeError('The permissions are not those of the matrix that guards this schema.');
  }
}

/** Returns the members that have a value. */
function present<Members extends object>(members: Members): Partial<Members> {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Members>;
}

/** The definitions and extensions that a schema was built from. */
function definitionsIn(schema: GraphQLSchema): DefinitionNode[] {
  return Object.values(schema.getTypeMap()).flatMap(({ astNode, extensionASTNodes }) => [
    ...(astNode ? [astNode] : []),
    ...extensionASTNodes,
  ]);
}
