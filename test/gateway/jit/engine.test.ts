import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, getOperationAST, getVariableValues, parse } from 'graphql';
import { expect, it } from 'vitest';
import { AnyJson, DateTime } from '../../../src/api/scalars.ts';
import type { Context } from '../../../src/core/context.ts';
import { compileRun, loadCompiler, maxCompiledPositions } from '../../../src/gateway/jit/engine.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    scalar JSON
    scalar DateTime
    input Filter { and: [Filter!] or: [Filter!] not: Filter name: String size: Int = 3 }
    input Bound { least: Int! = 1 }
    type Query { find(bound: Bound, filter: Filter, filters: [Filter!], size: Int! = 5, sizes: [Int!], json: JSON, moment: DateTime): JSON }`,
  resolvers: { JSON: AnyJson, DateTime, Query: { find: (_root, args) => args } },
});

it('compiles operations with a variable of a circular input type', async () => {
  const compiler = await loadCompiler();
  const document = parse('query ($filter: Filter = { name: "a" }) { find(filter: $filter) }');
  const run = compileRun(compiler, schema, document, undefined);
  expect(run).not.toBeNull();
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

it('leaves an operation of many positions to the interpreter', async () => {
  const fields = (count: number) => Array.from({ length: count }, (_, n) => `a${n}: find`).join(' ');
  const compiler = await loadCompiler();
  expect(
    compileRun(compiler, schema, parse(`{ ${fields(maxCompiledPositions)} }`), undefined),
  ).not.toBeNull();
  expect(
    compileRun(compiler, schema, parse(`{ ${fields(maxCompiledPositions + 1)} }`), undefined),
  ).toBeNull();
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
  ['query ($name: String) { find(json: { a: [$name, { b: $name }] }) }', { name: 'a' }],
  ['query ($name: String) { find(json: { a: [$name, { b: $name }] }) }', {}],
  ['query ($name: String = "d") { find(json: { a: [$name, { b: $name }] }) }', { name: null }],
  ['query ($filter: Filter) { find(json: [$filter]) }', { filter: { name: 'a' } }],
  ['query ($_: String, $__0: String) { find(filter: { name: $_ }, json: $__0) }', { _: 'a', __0: 'b' }],
  ['{ find(json: { __proto__: { a: 1 }, constructor: E, b: [1.5, -0, true, null, ""] }) }', {}],
  ['{ find(json: """\n  a\n    b\n""") }', {}],
  ['query ($size: Int) { find(sizes: [1, $size]) }', {}],
  ['query ($size: Int!) { find(sizes: [1, $size]) }', { size: 2 }],
  ['query ($size: Int) { find(bound: { least: $size }) }', { size: null }],
  ['{ find(sizes: 1, filters: { name: "a" }) }', {}],
  ['{ find(moment: "2026-01-31T09:15:00+01:00") }', {}],
  ['query ($moment: DateTime) { find(json: [$moment]) }', { moment: '2026-01-31T09:15:00+01:00' }],
])('%s with %j is as graphql-js has it', async (source, given) => {
  const [compiled, reference] = await bothWays(source, given);
  expect(compiled).toEqual(reference);
});

it('runs no text of a document as code', async () => {
  // graphql-jit marks dates so among the values that it writes out as source code.
  const marked = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
  const text = `${marked}globalThis.ranText = true`;
  for (const argument of ['json: ', 'json: { a: [', 'filter: { name: ']) {
    const closed = `${argument}${JSON.stringify(text)}${argument.endsWith('[') ? '] }' : ''}${argument.includes('name') ? ' }' : ''}`;
    const [compiled, reference] = await bothWays(`{ find(${closed}) }`, {});
    expect(compiled).toEqual(reference);
  }
  expect(globalThis).not.toHaveProperty('ranText');
});
