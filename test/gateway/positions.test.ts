import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { positionsOf } from '../../src/gateway/positions.ts';

const schema = buildSchema(`
  interface Node { id: ID next: Node }
  type A implements Node { id: ID next: Node a: A }
  type B implements Node { id: ID next: Node }
  type C implements Node { id: ID next: Node }
  type Query { node: Node a: A }
`);

it.each([
  ['{ a { id next { __typename } } }', 1 + 2 + 3],
  ['{ node { id } }', 1 + 3],
  ['{ node { id next { id } } }', 1 + 6 + 9],
  ['{ node { ... on A { id a { id } } } }', 1 + 2 + 1],
  ['{ node { ...F ...F } } fragment F on Node { id }', 1 + 3 + 3],
  ['{ node { ... { id } ... on B { next { id } } } }', 1 + 3 + 1 + 3],
])('%s has %i', (source, count) => {
  const document = parse(source);
  const operation = getOperationAST(document);
  expect(operation && positionsOf(schema, document, operation, 1000)).toBe(count);
});
