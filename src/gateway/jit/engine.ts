import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  visit,
} from 'graphql';
import { positionsOf } from '../positions.ts';
import { leavesFit } from './leaf-check.ts';
import { withoutLiterals } from './literals.ts';

/** The variables of a request, as they came and as their types made them. */
export interface Variables {
  readonly given: Readonly<Record<string, unknown>>;
  readonly coerced: Readonly<Record<string, unknown>>;
}

/** Runs one operation with the variables of a request, as graphql-js would. */
export type Run = (context: object, variables: Variables) => Promise<ExecutionResult>;

/** Compiling costs some milliseconds: an operation is compiled when it comes back, not when it comes once. */
const runsBeforeCompiling = 1;
/** graphql-jit's code grows with the combinations of these (its issue 117). */
const maxConditions = 10;

/**
 * Positions of an operation that is compiled. A position takes a fifth of a millisecond and some kilobytes; an interface of 60
 * types that is asked for 1,300 fields took four seconds.
 */
export const maxCompiledPositions = 400;

type Compiler = typeof import('graphql-jit');
let compiler: Compiler | undefined;
let loading: Promise<Compiler> | undefined;

/** Loads graphql-jit, which takes a good part of a start and is not needed for the first answers. */
export async function loadCompiler(): Promise<Compiler> {
  loading ??= import('graphql-jit');
  compiler = await loading;
  return compiler;
}

/**
 * The executor of one operation: graphql-js at first, graphql-jit from the second run on. A differential test holds
 * the two to the same answers.
 */
export function createRun(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  compile = true,
): Run {
  const interpreted = interpretedRun(schema, document, operationName);
  if (!compile) return interpreted;
  let runs = 0;
  let settled: Run | undefined;
  return (context, variables) => {
    runs += 1;
    if (settled) return settled(context, variables);
    if (runs > runsBeforeCompiling && compiler) {
      settled = compileRun(compiler, schema, document, operationName) ?? interpreted;
      return settled(context, variables);
    }
    if (runs > runsBeforeCompiling) void loadCompiler();
    return interpreted(context, variables);
  };
}

function interpretedRun(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Run {
  return async (contextValue, { given }) =>
    execute({ schema, document, operationName, contextValue, variableValues: given });
}

/** Null where graphql-jit cannot compile the operation, or should not. */
export function compileRun(
  compiler: Compiler,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Run | null {
  const operation = getOperationAST(document, operationName);
  const positions = operation ? positionsOf(schema, document, operation, maxCompiledPositions) : 0;
  if (positions > maxCompiledPositions || conditionsIn(document) > maxConditions || hasLostName(document))
    return null;
  const run = compileFast(compiler, schema, document, operationName);
  const conditions = nullableConditions(document, operationName);
  if (!run || conditions.length === 0) return run;
  const interpreted = interpretedRun(schema, document, operationName);
  return (context, variables) => {
    const isLacking = conditions.some((name) => (variables.coerced[name] ?? null) === null);
    return isLacking ? interpreted(context, variables) : run(context, variables);
  };
}

/** Without serialization of leaves where they turn out not to need it. */
function compileFast(
  compiler: Compiler,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Run | null {
  const compiled = (leaves: 'checked' | 'as they come') =>
    compile(compiler, schema, document, operationName, leaves === 'as they come');
  // What a mutation has done, a second run would do again.
  if (getOperationAST(document, operationName)?.operation !== 'query') return compiled('checked');
  const fast = compiled('as they come');
  if (!fast) return null;
  const areFine = leavesFit(schema, document, operationName);
  let checked: Run | null = null;
  return async (context, variables) => {
    if (!checked) {
      const answer = await fast(context, variables);
      if (areFine(answer.data)) return answer;
      // Some value is one that its type changes or refuses: from now on, the types are asked for this operation's.
      checked = compiled('checked') as Run;
    }
    return checked(context, variables);
  };
}

function compile(
  { compileQuery, isCompiledQuery }: Compiler,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  disableLeafSerialization: boolean,
): Run | null {
  const rewritten = withoutLiterals(schema, document, operationName);
  const query = compileQuery(rewritten.schema, rewritten.document, operationName, {
    useExperimentalPathBasedSkipInclude: true,
    disableLeafSerialization,
  });
  if (!isCompiledQuery(query)) return null;
  const interpreted = interpretedRun(schema, document, operationName);
  return async (context, variables) => {
    const values = rewritten.variables(variables.coerced);
    // The reference executor says which field cannot have its arguments.
    if (!values) return interpreted(context, variables);
    return query.query(undefined, context, values) as Promise<ExecutionResult>;
  };
}

/** Variables of conditions that may be null, which graphql-jit takes for false where graphql-js has an error. */
function nullableConditions(document: DocumentNode, operationName: string | undefined): string[] {
  const used = new Set<string>();
  visit(document, {
    Directive(node) {
      visit(node, { Variable: ({ name }) => void used.add(name.value) });
    },
  });
  const declared = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return declared.flatMap(({ type, variable: { name } }) =>
    type.kind !== Kind.NON_NULL_TYPE && used.has(name.value) ? [name.value] : [],
  );
}

/** Finds an alias `__proto__`: graphql-jit writes answers as object literals, in which it names no member. */
function hasLostName(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD]({ alias }) {
      found ||= alias?.value === '__proto__';
    },
  });
  return found;
}

function conditionsIn(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    [Kind.DIRECTIVE]() {
      count += 1;
    },
  });
  return count;
}
