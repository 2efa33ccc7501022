import { type DocumentNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { builtInPermissions } from '../../src/core/role-matrix.ts';
import { defaultLimits } from '../../src/gateway/limits.ts';
import { preparedOperations } from '../../src/gateway/prepare.ts';
import { roleSchemas } from '../../src/gateway/role-schemas.ts';
import { measures } from '../support/free.ts';
import { smallSchema } from '../support/small-schema.ts';

// What a document costs before it runs, counted as how often anything of it is read: twice the document may take hardly more
// than twice the work. The limits, which refuse the larger ones, are left out.

const { schema, requirements } = smallSchema(`
  interface Node @authenticated { id: ID manager: User }
  type User implements Node @authenticated { id: ID name: String manager: User reports(first: Int, filter: Filter): UserConnection }
  type Device implements Node @authenticated { id: ID name: String manager: User }
  type UserConnection @authenticated { nodes: [User] }
  input Filter @authenticated { name: String and: [Filter!] }
  type Service @public { name: String setUp: Boolean itself: Service }
  type Query {
    service: Service @public
    users(first: Int, filter: Filter): UserConnection @authenticated
    user: User @authenticated
    node: Node @authenticated
  }
`);
const roles = roleSchemas(schema, requirements, 'explain');

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (depth: number, open: string, inside: string, close: string) =>
  open.repeat(depth) + inside + close.repeat(depth);

const shapes: Record<string, (size: number) => string> = {
  'fragments of one field on one selection': (n) =>
    `{ service { ${times(n, (i) => `...F${i}`)} } } ${times(n, (i) => `fragment F${i} on Service { a${i}: name }`)}`,
  'fragments of the same field on one selection': (n) =>
    `{ service { ${times(n, (i) => `...F${i}`)} } } ${times(n, (i) => `fragment F${i} on Service { name }`)}`,
  'objects of one name that ask for different fields': (n) =>
    `{ ${times(n, (i) => `users { nodes { a${i}: id } }`)} }`,
  'public objects of one name': (n) => `{ ${times(n, (i) => `service { a${i}: name }`)} }`,
  'inline fragments of one type': (n) =>
    `{ service { ${times(n, (i) => `... on Service { a${i}: name name }`)} } }`,
  'selections that repeat each other on every level': (n) =>
    `{ service { ${nested(n, 'itself { name } itself { ', 'name', '}')} } }`,
  'repetition under inline fragments': (n) =>
    `{ ${nested(n, '... { service { name } } ... { ', 'service { name }', '}')} }`,
  'fragments under one name in depth': (n) =>
    `{ ${times(n, (i) => `users { ...F${i} }`)} } ${times(n, (i) => `fragment F${i} on UserConnection { nodes { manager { a${i}: id } } }`)}`,
  'fragments that spread the next one in two places': (n) =>
    `{ user { ...F0 } } ${times(n, (i) => `fragment F${i} on User { a${i}: id ${i + 1 < n ? `...F${i + 1} ... { ...F${i + 1} }` : ''} }`)}`,
  'lists behind a chain of fragments': (n) =>
    `{ users { ...F0 } } ${times(n, (i) => `fragment F${i} on UserConnection { ${i + 1 < n ? `...F${i + 1}` : 'nodes { id }'} }`)}`,
  'objects beside an interface': (n) =>
    `{ node { ${times(n, (i) => `manager { a${i}: id } ... on User { manager { b${i}: id } } ... on Device { manager { c${i}: id } }`)} } }`,
  arguments: (n) =>
    `{ ${times(n, (i) => `users(first: 1, filter: { and: [{ name: "a" }] }) { nodes { a${i}: id } }`)} }`,
};

/** The document, and how often something of it was read. */
function counted(source: string): { document: DocumentNode; reads(): number } {
  let reads = 0;
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value) && !('kind' in value)) return value;
    const inner = Array.isArray(value) ? value.map(wrap) : withWrapped(value as Record<string, unknown>);
    return new Proxy(inner, {
      get(target, key) {
        reads += 1;
        return Reflect.get(target, key);
      },
    });
  };
  const withWrapped = (node: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, key === 'loc' ? value : wrap(value)]),
    );
  return { document: wrap(parse(source)) as DocumentNode, reads: () => reads };
}

describe.each([
  ['a stranger', roles(null)],
  ['a reader', roles(builtInPermissions.READ_ONLY)],
])('%s', (_name, role) => {
  it.each(Object.entries(shapes))('%s', (_shape, source) => {
    const limits = { ...defaultLimits, depth: 1e9, fields: 1e9, rows: 1e99, values: 1e99 };
    const work = (size: number) => {
      const { document, reads } = counted(source(size));
      const outcome = preparedOperations(limits, measures)(role, document, undefined);
      return { reads: reads(), outcome };
    };
    const [half, whole] = [work(60), work(120)];
    expect(whole.reads).toBeGreaterThan(120);
    expect(whole.reads / half.reads).toBeLessThan(2.5);
  });
});
