import { sql } from 'drizzle-orm';
import { type DocumentNode, type GraphQLResolveInfo, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Signals } from '../../db/signals.ts';
import type { Gateway } from '../../src/api/gateway.ts';
import type { Context } from '../../src/core/context.ts';
import { shareOfHeap } from '../../src/core/heap.ts';
import { builtInPermissions, type RolePermissions } from '../../src/core/role-matrix.ts';
import { documentBytes } from '../../src/gateway/document-size.ts';
import { defaultLimits } from '../../src/gateway/limits.ts';
import { preparedOperations } from '../../src/gateway/prepare.ts';
import { roleSchemas } from '../../src/gateway/role-schemas.ts';
import type { EdgeContext } from '../../src/http/graphql/apollo.ts';
import { knownDocuments } from '../../src/http/graphql/fast-path.ts';
import { remembered } from '../../src/identity/remembered.ts';
import { plannedStatement } from '../../src/relay/plan.ts';
import { measures } from '../support/free.ts';
import { permissionsOf, smallSchema } from '../support/small-schema.ts';

// Whatever is kept between requests has a bound, and clients who fill it up meet that bound. The names of statements on
// a connection have theirs in test/db/statement-names.test.ts.

const { schema, requirements } = smallSchema(
  'type Query { hello: String @authenticated service: String @public }',
);
const log = { warn() {}, error() {} };

function versionOf(number: number): RolePermissions {
  return { ...permissionsOf({}), version: `custom@${number}` };
}

/** Documents as they come from Apollo Server, of callers who hold something or nothing, and which of them are known then. */
async function known(
  sources: readonly string[],
  permissions: RolePermissions | null,
  data: object | null = {},
) {
  const gateway = { execute: async () => (data ? { data } : { errors: [] }) } as unknown as Gateway;
  const documents = knownDocuments(gateway, log);
  const context = { permissions } as unknown as Context;
  for (const source of sources)
    await documents.execute(source, { document: parse(source), context, allOrNothing: false });
  const edge = async () => ({ operation: context, allOrNothing: false }) as EdgeContext;
  const answers = await Promise.all(sources.map((query) => documents.answer({ query }, edge)));
  return answers.map((answer) => answer !== null);
}

describe('documents', () => {
  const small = Array.from({ length: 100 }, (_, n) => `{ a${n}: hello }`);

  it('are kept of callers with credentials', async () => {
    expect((await known(small, versionOf(0))).every(Boolean)).toBe(true);
  });

  it('are not kept of callers without', async () => {
    expect((await known(small, null)).some(Boolean)).toBe(false);
  });

  it('are not kept when they turn out to be invalid', async () => {
    expect((await known(small, versionOf(0), null)).some(Boolean)).toBe(false);
  });

  it('are kept by what they keep of the heap, the last ones, and no large one', async () => {
    const many = (n: number, fields: number) =>
      `{ ${Array.from({ length: fields }, (_, field) => `a${field}_${n}: hello`).join(' ')} }`;
    const large = Array.from({ length: 200 }, (_, n) => many(n, 700));
    const bytes = documentBytes(parse(large[0] ?? ''));
    const kept = await known(large, versionOf(0));
    const count = Math.floor(shareOfHeap(1 / 16, 64) / bytes);
    expect(count).toBeLessThan(150);
    expect(kept.filter(Boolean).length).toBeGreaterThanOrEqual(count - 1);
    expect(kept.filter(Boolean).length).toBeLessThanOrEqual(count + 1);
    expect(kept.at(-1)).toBe(true);
    const literal = `{ hello(to: "${'x'.repeat(2_000_000)}") }`;
    expect(await known([literal], versionOf(0))).toEqual([false]);
  });
});

describe('prepared operations', () => {
  const role = roleSchemas(schema, requirements, 'explain')(versionOf(0));

  it('are kept of callers with credentials, and not of others', () => {
    const prepare = preparedOperations(defaultLimits, measures);
    const document = parse('{ service }');
    expect(prepare(role, document, null)).toBe(prepare(role, document, null));
    const nobody = roleSchemas(schema, requirements, 'explain')(null);
    expect(prepare(nobody, document, null)).toHaveProperty('prepared');
    expect(prepare(nobody, document, null)).not.toBe(prepare(nobody, document, null));
  });

  it('are not kept when they are refused', () => {
    const prepare = preparedOperations(defaultLimits, measures);
    const document = parse('{ nothing }');
    expect(prepare(role, document, null)).not.toBe(prepare(role, document, null));
  });

  it('are kept by what they keep of the heap, compiled, the last ones', () => {
    const prepare = preparedOperations(defaultLimits, measures);
    const names = Array.from({ length: 100 }, (_, n) => `T${n}`);
    const types = names.map((name) => `type ${name} implements Wide @authenticated { x: Int }`);
    const wide = smallSchema(`type Query { wide: Wide @authenticated service: String @public }
      interface Wide @authenticated { x: Int } ${types.join(' ')}`);
    const ofWide = roleSchemas(wide.schema, wide.requirements, 'explain')(versionOf(0));
    // Three fields, three hundred positions.
    const documents = Array.from({ length: 300 }, (_, n) => parse(`{ wide { a${n}: x b: x c: x } }`));
    const first = documents.map((document) => prepare(ofWide, document, null));
    expect(prepare(ofWide, documents[299] as DocumentNode, null)).toBe(first[299]);
    expect(prepare(ofWide, documents[0] as DocumentNode, null)).not.toBe(first[0]);
  });
});

it('keeps no operation by a name that does not exist', () => {
  const prepare = preparedOperations(defaultLimits, measures);
  const role = roleSchemas(schema, requirements, 'explain')(versionOf(0));
  const document = parse('{ hello }');
  for (const name of ['constructor', 'no-such', '__proto__']) {
    expect(prepare(role, document, name)).not.toBe(prepare(role, document, name));
  }
});

it('keeps the schemas of 64 narrowed permissions, and those of the roles for good', () => {
  const schemaOf = roleSchemas(schema, requirements, 'explain');
  const narrowed = (number: number): RolePermissions => ({
    ...versionOf(number),
    whole: builtInPermissions.MANAGER,
  });
  const [ofRole, first] = [schemaOf(builtInPermissions.MANAGER), schemaOf(narrowed(0))];
  expect(schemaOf(narrowed(0))).toBe(first);
  for (let number = 1; number <= 64; number += 1) schemaOf(narrowed(number));
  expect(schemaOf(narrowed(0))).not.toBe(first);
  expect(schemaOf(builtInPermissions.MANAGER)).toBe(ofRole);
});

it('keeps a plan for a shape of a field, and none where filters or variables make the shape', () => {
  const info = (source: string) => {
    const [operation] = parse(source).definitions;
    if (operation?.kind !== 'OperationDefinition') throw new Error('No operation.');
    return { operation, fieldNodes: operation.selectionSet.selections } as unknown as GraphQLResolveInfo;
  };
  const make = () => sql`select 1`;
  const fixed = info('{ hello }');
  // The nodes of an operation that is not compiled come once.
  plannedStatement(fixed, 'a', make);
  expect(plannedStatement(fixed, 'a', make)).toBe(plannedStatement(fixed, 'a', make));
  const first = plannedStatement(fixed, 'a', make);
  const long = () => sql.raw(`select ${'1, '.repeat(300_000)} 1`);
  for (let shape = 0; shape < 60; shape += 1) plannedStatement(fixed, `${shape}`, long);
  expect(plannedStatement(fixed, 'a', make)).not.toBe(first);
  expect(plannedStatement(fixed, null, make)).not.toBe(plannedStatement(fixed, null, make));
  const varying = info('query ($if: Boolean!) { hello @include(if: $if) }');
  expect(plannedStatement(varying, 'a', make)).not.toBe(plannedStatement(varying, 'a', make));
});

it('keeps ten thousand callers, no guesses, and none whose organization has changed', async () => {
  let tell: (organizationId: string | null) => void = () => {};
  const changes = {
    subscribe(heard: typeof tell) {
      tell = heard;
    },
  } as unknown as Signals;
  const callers = remembered<{ organization: string }>(changes, {
    organizationsOf: ({ organization }) => [organization],
  });
  const caller = (number: number) => ({ organization: number % 2 ? 'odd' : 'even' });
  for (let number = 0; number <= 10_000; number += 1)
    await callers.ask(`key-${number}`, async () => caller(number));
  expect(callers.known('key-0')).toBeUndefined();
  expect(callers.known('key-1')).toEqual({ organization: 'odd' });
  await callers.ask('guess', async () => null);
  expect(callers.known('guess')).toBeUndefined();
  expect(callers.known('key-2')).toEqual({ organization: 'even' });
  tell('odd');
  expect(callers.known('key-1')).toBeUndefined();
  expect(callers.known('key-2')).toEqual({ organization: 'even' });
  // Told while it was being read: what was read may be older.
  await callers.ask('key-4', async () => {
    tell('even');
    return caller(4);
  });
  expect(callers.known('key-4')).toBeUndefined();
  tell(null);
  expect(callers.known('key-2')).toBeUndefined();
  // Fewer of those that hold more.
  for (let number = 0; number < 100; number += 1)
    await callers.ask(`key-${number}`, async () => ({ organization: 'x'.repeat(1_000_000) }));
  expect(callers.known('key-0')).toBeUndefined();
  expect(callers.known('key-99')).toBeDefined();
});
