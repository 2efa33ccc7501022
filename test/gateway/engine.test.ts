import { makeExecutableSchema } from '@graphql-tools/schema';
import { getOperationAST, getVariableValues, parse } from 'graphql';
import { expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { compileRun, loadCompiler } from '../../src/gateway/engine.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    scalar JSON
    input Filter { and: [Filter!] or: [Filter!] not: Filter name: String size: Int = 3 }
    type Query { find(filter: Filter): JSON }`,
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
  expect(await ask({})).toEqual({ filter: { name: 'a', size: 3 } });
  expect(await ask({ filter: null })).toEqual({ filter: null });
  expect(await ask({ filter: { and: { not: { name: 'b', size: null } } } })).toEqual({
    filter: { and: [{ not: { name: 'b', size: null }, size: 3 }], size: 3 },
  });
});

it('leaves a name that object literals lose to the interpreter', async () => {
  const compiler = await loadCompiler();
  expect(compileRun(compiler, schema, parse('{ __proto__: find }'), undefined)).toBeNull();
  expect(compileRun(compiler, schema, parse('{ other: find }'), undefined)).not.toBeNull();
});
