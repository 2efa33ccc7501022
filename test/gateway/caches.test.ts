import { sql } from 'drizzle-orm';
import { type GraphQLResolveInfo, parse } from 'graphql';
import { expect, it } from 'vitest';
import type { AccessChanges } from '../../db/access-changes.ts';
import { type Holding, holdings } from '../../src/access/matrix.ts';
import type { EdgeContext } from '../../src/gateway/apollo.ts';
import type { Gateway } from '../../src/gateway/gateway.ts';
import { knownDocuments } from '../../src/gateway/known.ts';
import { defaultLimits } from '../../src/gateway/limits.ts';
import { preparedOperations } from '../../src/gateway/prepare.ts';
import { roleSchemas } from '../../src/gateway/roles.ts';
import { remembered } from '../../src/identity/remembered.ts';
import { plannedStatement } from '../../src/relay/plan.ts';
import { holdingOf, smallSchema } from '../support/small-schema.ts';

// Whatever is kept between requests has a bound, and clients who fill it up meet that bound. The names of statements on
// a connection have theirs in test/db/statement-names.test.ts.

const { schema, requirements } = smallSchema(
  'type Query { hello: String @authenticated service: String @public }',
);
const log = { warn() {}, error() {} };

function versionOf(number: number): Holding {
  return { ...holdingOf({}), version: `custom@${number}` };
}

/** Whether the documents are still known, after all of them were remembered in this order. */
async function known(sources: readonly string[]): Promise<boolean[]> {
  const gateway = { execute: async () => ({ data: {} }) } as unknown as Gateway;
  const documents = knownDocuments(gateway, log);
  const document = parse('{ hello }');
  for (const source of sources) documents.remember(source, document);
  const context = async () => ({ allOrNothing: false }) as EdgeContext;
  const answers = await Promise.all(sources.map((query) => documents.answer({ query }, context)));
  return answers.map((answer) => answer !== null);
}

it('keeps a thousand documents, the last ones', async () => {
  const kept = await known(Array.from({ length: 3000 }, (_, n) => `{ a${n}: hello }`));
  expect(kept.filter(Boolean).length).toBe(1000);
  expect(kept.slice(2000).every(Boolean)).toBe(true);
});

it('keeps eight million characters of documents, and no long one', async () => {
  const kept = await known(Array.from({ length: 600 }, (_, n) => `{ a${n}: hello }`.padEnd(19_999)));
  expect(kept.filter(Boolean).length).toBe(400);
  expect(await known(['{ hello }'.padEnd(20_001)])).toEqual([false]);
});

it('keeps no operation by a name that does not exist', () => {
  const prepare = preparedOperations(defaultLimits);
  const role = roleSchemas(schema, requirements, 'explain')(versionOf(0));
  const document = parse('{ hello }');
  for (const name of ['constructor', 'no-such', '__proto__']) {
    expect(prepare(role, document, name)).not.toBe(prepare(role, document, name));
  }
});

it('keeps the schemas of 64 narrowed holdings, and those of the roles for good', () => {
  const schemaOf = roleSchemas(schema, requirements, 'explain');
  const narrowed = (number: number): Holding => ({ ...versionOf(number), whole: holdings.MANAGER });
  const [ofRole, first] = [schemaOf(holdings.MANAGER), schemaOf(narrowed(0))];
  expect(schemaOf(narrowed(0))).toBe(first);
  for (let number = 1; number <= 64; number += 1) schemaOf(narrowed(number));
  expect(schemaOf(narrowed(0))).not.toBe(first);
  expect(schemaOf(holdings.MANAGER)).toBe(ofRole);
});

it('keeps a plan for a shape of a field, and none where filters or variables make the shape', () => {
  const info = (source: string) => {
    const [operation] = parse(source).definitions;
    if (operation?.kind !== 'OperationDefinition') throw new Error('No operation.');
    return { operation, fieldNodes: operation.selectionSet.selections } as unknown as GraphQLResolveInfo;
  };
  const make = () => sql`select 1`;
  const fixed = info('{ hello }');
  expect(plannedStatement(fixed, 'a', make)).toBe(plannedStatement(fixed, 'a', make));
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
  } as unknown as AccessChanges;
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
});
