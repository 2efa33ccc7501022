import type { DocumentNode, ExecutionResult, GraphQLError } from 'graphql';
import type { Explanation } from '../access/explain.ts';
import type { Permissions } from '../access/matrix.ts';
import { refusalsOf } from '../access/operation.ts';
import type { ConditionContext } from '../access/rules.ts';
import type { ErrorCode } from '../errors.ts';
import { exceedsCharacters, tooLong } from './answer-length.ts';
import { tooExpensive } from './cost.ts';
import { inOrder } from './error-order.ts';
import { mergeResults } from './introspection.ts';
import { introspectionSizes } from './introspection-sizes.ts';
import type { Variables } from './jit/engine.ts';
import { anonymousLimits, exceededLimit, type OperationLimits } from './limits.ts';
import { type Measures, type Prepared, preparedOperations } from './prepare.ts';
import type { RoleSchema } from './role-schemas.ts';
import { nestedVariable } from './value-depth.ts';
import { coerceVariables } from './variables.ts';

/** Context of one operation, which resolvers get. It is mutable: graphql-shield keeps a cache on it. */
export interface OperationContext extends ConditionContext {
  /** Permissions of the caller; null without credentials. */
  readonly permissions: Permissions | null;
  /** Records that a mutation was refused. */
  refused?(mutation: string, refusal: GraphQLError): Promise<void>;
}

export interface OperationRequest<Context extends OperationContext = OperationContext> {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: Context;
  /** True to refuse the whole of a query of which a part is refused. Mutations are always whole. Defaults to false. */
  readonly allOrNothing?: boolean;
}

export interface ExecutorParts extends Measures {
  roleOf(permissions: Permissions | null): RoleSchema;
  readonly limits: OperationLimits;
  /** Makes the error that a caller without credentials gets for whatever is not public. */
  unauthenticated(): GraphQLError;
  /** Completes the result of an operation that ran. */
  finish(result: ExecutionResult, isMutation: boolean): ExecutionResult;
}

/** Executes operations: each is prepared once a role, authorized and run. */
export function operationExecutor({ roleOf, limits, unauthenticated, finish, ...measures }: ExecutorParts) {
  const prepare = preparedOperations(limits, measures);
  const lower = anonymousLimits(limits);

  return async (request: OperationRequest): Promise<ExecutionResult> => {
    const { document, operationName, context } = request;
    const role = roleOf(context.permissions);
    const outcome = prepare(role, document, operationName);
    if ('errors' in outcome)
      return { errors: role.permissions ? outcome.errors : forAnonymous(outcome.errors, unauthenticated) };
    const { prepared } = outcome;
    const coerced = coerce(prepared, request.variables ?? {});
    if ('errors' in coerced) return { errors: coerced.errors };
    const { variables } = coerced;
    // Without variables the sizes are those that it was prepared with.
    const isSized = prepared.operation.variableDefinitions?.length === 0;
    const bounds = role.permissions ? limits : lower;
    const tooLarge = isSized
      ? null
      : exceededLimit(prepared.document, prepared.operation, variables, bounds, measures.lists, () =>
          introspectionSizes(role.visible),
        );
    if (tooLarge) return { errors: [tooLarge] };
    const isMutation = prepared.operation.operation === 'mutation';
    const priced = prepared.cost(variables);
    const expensive = tooExpensive(priced, limits.cost);
    if (expensive) return { errors: [expensive] };
    const mayBeLong = priced.characters > limits.characters || prepared.introspects;
    // What a mutation answers comes too late to refuse it.
    if (mayBeLong && isMutation) return { errors: [tooLong(limits.characters)] };
    if (prepared.guarded.length > 0 && (isMutation || request.allOrNothing)) {
      // A query that may turn out to reach nothing refused is run to find out; a mutation may not be, unless what is
      // refused is hidden, and then null.
      const asked = prepared.guarded.filter(({ certain }) => certain || (isMutation && !role.hides));
      const refusals = await refusalsOf(asked, role, variables, context);
      if (refusals.length > 0) {
        if (isMutation) await recordRefused(prepared, refusals, context);
        return { data: null, errors: refusals };
      }
    }
    const ran = await run(prepared, request, { given: request.variables ?? {}, coerced: variables });
    if (mayBeLong && exceedsCharacters(ran.data, limits.characters))
      return { errors: [tooLong(limits.characters)] };
    const finished = finish(role.hides ? withoutRefusals(ran) : ran, isMutation);
    return request.allOrNothing && !isMutation ? withoutParts(finished) : finished;
  };
}

/** One event for the first refusal: the operation is refused whole. */
async function recordRefused(
  { guarded }: Prepared,
  refusals: readonly GraphQLError[],
  context: OperationContext,
): Promise<void> {
  const refusal = refusals.find(isRefusal);
  const refused = guarded.find(({ path }) => path[0] === refusal?.path?.[0]);
  if (refusal && refused) await context.refused?.(refused.root, refusal);
}

/** Callers without credentials learn nothing of the schema; the choice of an operation, and its size, belong to the document. */
function forAnonymous(
  errors: readonly GraphQLError[],
  unauthenticated: () => GraphQLError,
): readonly GraphQLError[] {
  return errors.every(({ extensions }) => ofDocuments.has(extensions.code)) ? errors : [unauthenticated()];
}

const ofDocuments: ReadonlySet<unknown> = new Set<ErrorCode>([
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_LARGE',
]);

/** An answer that was refused in part, as one that is refused whole. */
function withoutParts(result: ExecutionResult): ExecutionResult {
  const refusals = result.errors?.filter(isRefusal) ?? [];
  return refusals.length > 0 ? { data: null, errors: refusals } : result;
}

/** Removes refusals of hidden fields that were reached by way of an interface: they are null like an object that does not exist. */
function withoutRefusals({ data, errors }: ExecutionResult): ExecutionResult {
  const others = errors?.filter((error) => !isRefusal(error) || failedCondition(error)) ?? [];
  return others.length > 0 ? { data, errors: others } : { data };
}

/** Determines whether an error refuses a coordinate. Errors that a mutation makes itself are no such refusals. */
function isRefusal({ extensions }: GraphQLError): boolean {
  return extensions?.code === 'FORBIDDEN' && extensions.access !== undefined;
}

function failedCondition({ extensions }: GraphQLError): boolean {
  return Boolean((extensions.access as Partial<Explanation> | undefined)?.failedCondition);
}

async function run(
  { document, operation, runs }: Prepared,
  request: OperationRequest,
  variables: Variables,
): Promise<ExecutionResult> {
  const results: ExecutionResult[] = [];
  for (const half of runs) results.push(await half(request.context, variables));
  const [only, other] = results;
  const result = only && !other ? only : mergeResults(document, operation, results);
  return inOrder(result, document, operation);
}

/** Nothing of what the role does not see may be told from its variables either. */
function coerce({ role, document, operation }: Prepared, inputs: Variables['given']) {
  const tooDeep = nestedVariable(inputs);
  if (tooDeep) return { errors: [tooDeep] };
  const seen = coerceVariables(role.validated, document, operation, inputs);
  if ('errors' in seen || role.validated === role.schema) return seen;
  return coerceVariables(role.schema, document, operation, inputs);
}
