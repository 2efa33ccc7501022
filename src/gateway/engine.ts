import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  Kind,
  type NamedTypeNode,
  typeFromAST,
  visit,
} from 'graphql';
import type { Context } from '../context.ts';
import { leavesFit } from './leaves.ts';

/** The variables of a request, as they came and as their types made them. */
export interface Variables {
  readonly given: Readonly<Record<string, unknown>>;
  readonly coerced: Readonly<Record<string, unknown>>;
}

/** Runs one operation with the variables of a request, as graphql-js would. */
export type Run = (context: Context, variables: Variables) => Promise<ExecutionResult>;

/** Compiling costs some milliseconds: an operation is compiled when it comes back, not when it comes once. */
const runsBeforeCompiling = 1;
/** graphql-jit's code grows with the combinations of these (its issue 117). */
const mostConditions = 10;

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
): Run {
  const interpreted = interpretedRun(schema, document, operationName);
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
  if (conditionsIn(document) > mostConditions || hasLostName(document)) return null;
  const run = compileFast(compiler, schema, document, operationName);
  const inner = innerVariables(document, operationName);
  if (!run || inner.length === 0) return run;
  const interpreted = interpretedRun(schema, document, operationName);
  return (context, variables) => {
    const isLacking = inner.some((name) => (variables.coerced[name] ?? null) === null);
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
  const query = compileQuery(schema, withOpaqueInputs(schema, document), operationName, {
    useExperimentalPathBasedSkipInclude: true,
    disableLeafSerialization,
  });
  if (!isCompiledQuery(query)) return null;
  return async (context, { coerced }) => query.query(undefined, context, coerced) as Promise<ExecutionResult>;
}

/**
 * The document with its input objects declared as JSON, for which no code is generated. graphql-jit writes out the
 * coercion of an input type wherever it occurs: a circular one, as every filter is, keeps it at it for ten seconds,
 * until the stack overflows and nothing is compiled. The values come in coerced already.
 */
function withOpaqueInputs(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  return visit(document, {
    [Kind.VARIABLE_DEFINITION](node) {
      const type = typeFromAST(schema, node.type as NamedTypeNode);
      if (!isInputObjectType(getNamedType(type))) return undefined;
      const { defaultValue: _, ...declared } = node;
      return { ...declared, type: opaque };
    },
  });
}

const opaque: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'JSON' } };

/**
 * Variables that may lack a value, and stand inside of a list, of an object or of a directive. There graphql-jit makes null of
 * an absent one, and lets null through where the place does not take it: it would clear what an input leaves out.
 */
function innerVariables(document: DocumentNode, operationName: string | undefined): string[] {
  const used = new Set<string>();
  let depth = 0;
  const inside = {
    enter() {
      depth += 1;
    },
    leave() {
      depth -= 1;
    },
  };
  visit(document, {
    [Kind.LIST]: inside,
    [Kind.OBJECT]: inside,
    [Kind.DIRECTIVE]: inside,
    [Kind.VARIABLE]({ name }) {
      if (depth > 0) used.add(name.value);
    },
  });
  const declared = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return declared.flatMap(({ type, variable: { name } }) =>
    type.kind !== Kind.NON_NULL_TYPE && used.has(name.value) ? [name.value] : [],
  );
}

/** graphql-jit writes answers as object literals, where a value named `__proto__` is none of the object's. */
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
