import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, getOperationAST, getVariableValues, parse } from 'graphql';
import { expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { compileRun, loadCompiler } from '../../src/gateway/engine.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    scalar JSON
    input Filter { and: [Filter!] or: [Filter!] not: Filter name: String size: Int = 3 }
    type Query { find(filter: Filter, filters: [Filter!], size: Int! = 5): JSON }`,
  resolvers: { Query: { find: (_root, args) => args } },
});

it('compiles operations with a variable of a circular input type, at once', async () => {
  const compiler = await loadCompiler();
  const document = parse('query ($filter: Filter = { name: "a" }) { find(filter: $filter) }');
  const start = performance.now();
  const run = compileRun(compiler, schema, document, undefined);
  expect(performance.now() - start).toBeLessThan(1000);
  const definitions = getOperationAST(document)?.variableDefinitions ?? [];
  const ask = async (given: Record<string, unknown>) => {
    const { coerced = {} } = getVariableValues(schema, definitions, given);
    return (await run?.({} as Context, { given, coerced }))?.data?.find;
  };
  expect(await ask({})).toEqual({ filter: { name: 'a', size: 3 }, size: 5 });
  expect(await ask({ filter: null })).toEqual({ filter: null, size: 5 });
  expect(await ask({ filter: { and: { not: { name: 'b', size: null } } } })).toEqual({
    size: 5,
    filter: { and: [{ not: { name: 'b', size: null }, size: 3 }], size: 3 },
  });
});

it('leaves a name that object literals lose to the interpreter', async () => {
  const compiler = await loadCompiler();
  expect(compileRun(compiler, schema, parse('{ __proto__: find }'), undefined)).toBeNull();
  expect(compileRun(compiler, schema, parse('{ other: find }'), undefined)).not.toBeNull();
});

/** The compiled operation and graphql-js's own, with the same variables. */
async function bothWays(source: string, given: Record<string, unknown>) {
  const document = parse(source);
  const run = compileRun(await loadCompiler(), schema, document, undefined);
  const { coerced } = getVariableValues(schema, getOperationAST(document)?.variableDefinitions ?? [], given);
  if (!run || !coerced) throw new Error(`${source} is not compiled.`);
  const reference = await execute({ schema, document, variableValues: given });
  return [await run({} as Context, { given, coerced }), reference].map((answer) =>
    JSON.parse(JSON.stringify(answer)),
  );
}

it.each([
  ['query ($name: String) { find(filter: { name: $name }) }', {}],
  ['query ($name: String) { find(filter: { name: $name }) }', { name: null }],
  ['query ($name: String) { find(filter: { name: $name }) }', { name: 'a' }],
  ['query ($size: Int) { find(filter: { size: $size }) }', {}],
  ['query ($not: Filter) { find(filter: { and: [{ not: $not }] }) }', {}],
  ['query ($filter: Filter = { name: "a" }) { find(filters: [$filter]) }', {}],
  ['query ($filter: Filter = { name: "a" }) { find(filters: [$filter]) }', { filter: null }],
  ['query ($size: Int) { find(size: $size) }', {}],
  ['query ($size: Int) { find(size: $size) }', { size: null }],
  ['query ($on: Boolean = true) { a: find b: find @include(if: $on) }', {}],
  ['query ($on: Boolean = true) { a: find b: find @include(if: $on) }', { on: null }],
  ['query ($on: Boolean = true) { a: find b: find @skip(if: $on) }', { on: null }],
])('%s with %j is as graphql-js has it', async (source, given) => {
  const [compiled, reference] = await bothWays(source, given);
  expect(compiled).toEqual(reference);
});
