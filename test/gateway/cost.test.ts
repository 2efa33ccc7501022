import { buildSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '../../src/gateway/cost.ts';
import { defaultLimits, defaultListSizes } from '../../src/gateway/limits.ts';
import { weightsOf } from '../../src/gateway/weights.ts';
import { type Answer, type TestGateway, testGateway } from '../support/gateway.ts';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

function expectRefused({ status, body }: Answer, limit = defaultLimits.cost) {
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_TOO_EXPENSIVE', limit } }] });
  expect(body.errors?.[0]?.extensions?.cost).toBeGreaterThan(limit);
  expect(body).not.toHaveProperty('data');
  expect(status).toBe(400);
}

const contains = (count: number) => ({
  or: Array.from({ length: count }, (_, index) => ({ email: { contains: `z${index}` } })),
});
const literal = (value: unknown) => JSON.stringify(value).replace(/"(\w+)":/g, '$1:');

function memberQuery(clauses: number, conditions: number, values: number) {
  const condition = {
    field: 'CUSTOM_ATTRIBUTE',
    attribute: 'shirt',
    operator: 'CONTAINS',
    values: Array.from({ length: values }, (_, index) => `z${index}`),
  };
  const allOf = Array.from({ length: conditions }, () => condition);
  return { anyOf: Array.from({ length: clauses }, () => ({ allOf })) };
}

const preview = `query ($q: UserMemberQueryInput!) { previewUserGroup(memberQuery: $q) { members { totalCount } counts { add } } }`;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

describe('an operation that is too expensive is refused before it runs, one just below the limit is not', () => {
  const counted = (count: number) => `users(filter: ${literal(contains(count))}) { totalCount }`;

  it.each([
    ['a literal', `{ ${counted(98)} }`, `{ ${counted(110)} }`, undefined, undefined],
    [
      'a variable',
      'query ($f: UserFilter) { users(filter: $f) { totalCount } }',
      'query ($f: UserFilter) { users(filter: $f) { totalCount } }',
      { f: contains(98) },
      { f: contains(110) },
    ],
    [
      'aliases',
      `{ ${times(8, (index) => `a${index}: ${counted(10)}`)} }`,
      `{ ${times(12, (index) => `a${index}: ${counted(10)}`)} }`,
      undefined,
      undefined,
    ],
    [
      'fragments',
      `{ ...F } fragment F on Query { ${times(4, (index) => `a${index}: ${counted(20)}`)} }`,
      `{ ...F ...G } fragment F on Query { ${times(3, (index) => `a${index}: ${counted(20)}`)} }
        fragment G on Query { ... on Query { ${times(3, (index) => `b${index}: ${counted(20)}`)} } }`,
      undefined,
      undefined,
    ],
    [
      'nested pages',
      '{ users(first: 250) { nodes { traverse(first: 1) { totalCount } } } }',
      `{ ${times(20, (index) => `a${index}: users(first: 250) { nodes { traverse(first: 1) { totalCount } } }`)} }`,
      undefined,
      undefined,
    ],
    [
      'page sizes in variables',
      'query ($n: Int) { users(first: $n) { nodes { groups(first: 1) { nodes { associations(first: 1) { nodes { since } } } } } } }',
      'query ($n: Int) { users(first: $n) { nodes { groups(first: 20) { nodes { associations(first: 1) { nodes { since } } } } } } }',
      { n: 100 },
      { n: 1000 },
    ],
    ['member queries', preview, preview, { q: memberQuery(2, 2, 3) }, { q: memberQuery(10, 10, 10) }],
  ])('%s', async (_name, below, above, belowVariables, aboveVariables) => {
    const permitted = await gateway.query('READ_ONLY', below, belowVariables);
    expect(permitted.body.errors).toBeUndefined();
    expectRefused(await gateway.query('READ_ONLY', above, aboveVariables));
    // As well when it is known, and compiled.
    expectRefused(await gateway.query('READ_ONLY', above, aboveVariables));
  });

  it('a mutation, of which nothing is written', async () => {
    const create = `mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { name } } }`;
    const input = (name: string, query: unknown) => ({
      input: { name, membershipMethod: 'DYNAMIC', memberQuery: query },
    });
    expectRefused(await gateway.query('ADMINISTRATOR', create, input('Dear', memberQuery(10, 10, 10))));
    const cheap = await gateway.query('ADMINISTRATOR', create, input('Cheap', memberQuery(2, 2, 2)));
    expect(cheap.body.errors).toBeUndefined();
    const found = await gateway.query(
      'ADMINISTRATOR',
      '{ userGroups(filter: {name: {in: ["Dear", "Cheap"]}}) { nodes { name } } }',
    );
    expect(found.body.data).toEqual({ userGroups: { nodes: [{ name: 'Cheap' }] } });
  });
});

it.each([
  [
    'previews',
    `{ ${times(
      20,
      (index) =>
        `a${index}: previewUserGroup(memberQuery: ${literal(memberQuery(2, 2, 5))
          .replaceAll('"CUSTOM_ATTRIBUTE"', 'CUSTOM_ATTRIBUTE')
          .replaceAll('"CONTAINS"', 'CONTAINS')}) { members { totalCount } }`,
    )} }`,
  ],
  [
    'traversals',
    `{ ${times(80, (index) => `a${index}: users(first: 240) { nodes { traverse(first: 1) { totalCount } } }`)} }`,
  ],
  [
    'counts',
    `query ($f: UserFilter) { ${times(60, (index) => `a${index}: users(filter: $f) { totalCount }`)} }`,
  ],
  ['lists', `{ ${times(520, (index) => `a${index}: users { totalCount }`)} }`],
])('refuses what stopped everybody: %s', async (_name, document) => {
  expectRefused(await gateway.query('READ_ONLY', document, { f: contains(100) }));
});

it('tells callers without credentials nothing of what things cost', async () => {
  const document = `query ($f: UserFilter) { users(filter: $f) { totalCount } }`;
  const answer = await gateway.query(null, document, { f: contains(190) });
  expect(answer.body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

it('has a member query hold at most 1,000 values', async () => {
  const answer = await gateway.query('READ_ONLY', preview, { q: memberQuery(1, 10, 100) });
  expectRefused(answer);
  const open = await testGateway({ limits: { ...defaultLimits, cost: 1e9 } });
  const permitted = await open.query('READ_ONLY', preview, { q: memberQuery(1, 10, 100) });
  expect(permitted.body.errors).toBeUndefined();
  const refused = await open.query('READ_ONLY', preview, { q: memberQuery(2, 10, 51) });
  expect(refused.body.errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', argument: 'memberQuery.anyOf' } },
  ]);
  await open.close();
});

describe('the cost of a document', () => {
  const sdl = `
    directive @cost(weight: Float!) on FIELD_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
    type Query {
      things(first: Int, filter: ThingFilter): ThingConnection
      one: Thing
      dear: Int @cost(weight: 7000)
      search(by: By): [Thing!] @cost(weight: 0)
    }
    type ThingConnection { nodes: [Thing!]! edges: [ThingEdge!]! totalCount: Int! }
    type ThingEdge { node: Thing! }
    type Thing implements Named { name: String @cost(weight: 0) parts(first: Int): ThingConnection @cost(weight: 10) secret: Int @cost(weight: 50) }
    interface Named { name: String }
    input ThingFilter { name: String long: String @cost(weight: 2) any: [String!] @cost(weight: 0.5) and: [ThingFilter!] }
    input By { how: How texts: [String!] @cost(weight: 1) }
    enum How { CHEAP DEAR @cost(weight: 3) }`;
  const schema = buildSchema(sdl);

  function cost(document: string, variables = {}, denied?: string) {
    const parsed = parse(document);
    const guards = new Map(denied ? [[denied, { decision: { kind: 'deny' } }]] : []) as never;
    const [operation] = parsed.definitions;
    return costOf(schema, weightsOf(schema), defaultListSizes, guards, parsed, operation as never)(variables)
      .cost;
  }

  it.each([
    ['{ things(first: 0) { nodes { name } } }', 1000],
    ['{ things { nodes { name } } }', 1020],
    ['{ things(first: 5) { edges { node { name } } } }', 1005],
    ['{ things(first: 5) { totalCount } }', 1000 + 5 + 5000 * 0.2],
    ['{ dear again: dear }', 14_000],
    // A statement for all parents; 10 for each of the 5, and a row for each of the 50.
    ['{ things(first: 5) { nodes { parts(first: 10) { nodes { name } } } } }', 1005 + 1000 + 5 * 10 + 50],
    ['{ things(first: 0, filter: {name: "a"}) { nodes { name } } }', 1000 + 500],
    ['{ things(first: 0, filter: {long: "a"}) { nodes { name } totalCount } }', 1000 + 1000 + 2 * 10_000],
    ['{ things(first: 0, filter: {any: ["a", "b"]}) { nodes { name } } }', 1000 + 5000],
    ['{ things(first: 0, filter: {and: [{long: "a"}, {long: "b"}]}) { nodes { name } } }', 1000 + 20_000],
    ['{ search(by: {how: DEAR, texts: ["a"]}) { name } }', 4 * 5000],
    ['{ search(by: {how: CHEAP, texts: []}) { name } }', 0],
    ['{ ...F } fragment F on Query { ... { dear } }', 7000],
    ['{ __schema { types { name } } __typename }', 0],
  ])('%s', (document, expected) => {
    expect(cost(document)).toBe(expected);
  });

  it.each([
    ['query ($n: Int) { things(first: $n) { nodes { name } } }', { n: 30 }, 1030],
    ['query ($n: Int = 3) { things(first: $n) { nodes { name } } }', { n: 3 }, 1003],
    [
      'query ($f: ThingFilter) { things(first: 0, filter: $f) { nodes { name } } }',
      { f: { long: 'a' } },
      11_000,
    ],
    ['query ($t: String) { things(first: 0, filter: {long: $t}) { nodes { name } } }', { t: 'a' }, 11_000],
    ['query ($t: String) { things(first: 0, filter: {long: $t}) { nodes { name } } }', {}, 1000],
  ])('%s with variables', (document, variables, expected) => {
    expect(cost(document, variables)).toBe(expected);
  });

  it('leaves out what the caller is refused', () => {
    expect(cost('{ one { secret } }')).toBe(1050);
    expect(cost('{ one { secret } }', {}, 'Thing.secret')).toBe(1000);
  });
});
