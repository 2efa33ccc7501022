import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../../src/relay/page.ts';
import { expectRefused, smallGateway } from '../support/small-gateway.ts';

const sdl = `
  scalar JSON
  interface Node @authenticated { id: ID }
  type User implements Node @authenticated {
    id: ID
    name: String
    manager: User
    reports(first: Int, last: Int): UserConnection
  }
  type UserConnection @authenticated { nodes: [User] edges: [UserEdge] pageInfo: Boolean }
  type UserEdge @authenticated { node: User }
  input Filter @authenticated { name: String not: Filter and: [Filter!] grid: [[Int]] }
  type Query {
    service: String @public
    users(first: Int, last: Int, filter: Filter): UserConnection @authenticated
    user: User @authenticated
    nodes(ids: [ID!]!): [Node] @authenticated
    echo(value: JSON, number: Int, numbers: [Int!]): String @authenticated
    accessRequirements: [User!] @authenticated @cost(length: 5000)
  }
  directive @cost(weight: Float, length: Int) on FIELD_DEFINITION
  type Mutation { save(value: JSON @plain): String @authenticated }
`;

let calls = 0;
const called = <Value>(value: Value): Value => {
  calls += 1;
  return value;
};
const gateway = await smallGateway({
  sdl,
  resolvers: {
    Node: { __resolveType: () => 'User' },
    Query: {
      service: () => called('open'),
      users: (_root, args) => {
        readPage(args);
        return called({ nodes: [] });
      },
      user: () => called({ id: 'usr_1' }),
      nodes: () => called([]),
      echo: () => called('taken'),
      accessRequirements: () => called([]),
    },
    Mutation: { save: () => called('saved') },
  },
});
afterAll(() => gateway.close());
beforeEach(() => {
  calls = 0;
});

const ask = (source: string, variables?: unknown) => gateway.ask('READ_ONLY', source, variables);
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (depth: number, open: string, inside: string, close: string) =>
  open.repeat(depth) + inside + close.repeat(depth);
/** Fragments of which each spreads the next one twice. */
const doubling = (levels: number, spread: (name: string) => string, last: string) =>
  times(
    levels,
    (level) => `fragment F${level} on User { ${level + 1 < levels ? spread(`...F${level + 1}`) : last} }`,
  );

/** Operations that are refused before anything of them runs. */
const refused: [string, string, string, unknown?][] = [
  ['2,000 aliases', `{ ${times(2000, (index) => `a${index}: service`)} }`, 'OPERATION_TOO_LARGE'],
  [
    'a long list without pages, eleven times',
    `{ ${times(11, (index) => `a${index}: accessRequirements { id }`)} }`,
    'OPERATION_TOO_LARGE',
  ],
  [
    '51 mutations in one, some of them in a fragment',
    `mutation { ${times(26, (index) => `a${index}: save`)} ...F } fragment F on Mutation { ${times(25, (index) => `b${index}: save`)} }`,
    'OPERATION_TOO_LARGE',
  ],
  [
    '2,000 aliases in a mutation',
    `mutation { ${times(2000, (index) => `a${index}: save`)} }`,
    'OPERATION_TOO_LARGE',
  ],
  ['20,000 __typename', `{ ${times(20_000, () => '__typename')} }`, 'OPERATION_TOO_LARGE'],
  [
    'one directive 5,000 times',
    `{ service ${times(5000, () => '@include(if: true)')} }`,
    'OPERATION_TOO_LARGE',
  ],
  [
    'one directive 500 times',
    `{ service ${times(500, () => '@include(if: true)')} }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['an unknown directive 3,000 times', `{ service ${times(3000, () => '@a')} }`, 'OPERATION_TOO_LARGE'],
  ['an unknown directive 1,900 times', `{ service ${times(1900, () => '@a')} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['depth 500', `{ user ${nested(500, '{ manager ', '{ id }', '}')} }`, 'OPERATION_TOO_LARGE'],
  ['depth 3,000', `{ user ${nested(3000, '{ manager ', '{ id }', '}')} }`, 'OPERATION_TOO_LARGE'],
  [
    'depth 1,300 of inline fragments with nothing unknown',
    `{ ${nested(1300, '... { ', 'nothing', '}')} }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a chain of 250 fragments',
    `{ ...F0 } ${times(250, (index) => `fragment F${index} on User { manager { ...F${index + 1} } }`)} fragment F250 on User { id }`,
    'OPERATION_TOO_LARGE',
  ],
  [
    'list literals nested 5,000 deep',
    `{ echo(value: ${nested(5000, '[', '1', ']')}) }`,
    'OPERATION_TOO_LARGE',
  ],
  [
    'list literals nested 1,900 deep',
    `{ echo(value: ${nested(1900, '[', '1', ']')}) }`,
    'OPERATION_TOO_LARGE',
  ],
  [
    'list literals nested 1,900 deep for a number',
    `{ echo(number: ${nested(1900, '[', '1', ']')}) }`,
    'OPERATION_TOO_LARGE',
  ],
  [
    'object literals nested 900 deep',
    `{ users(filter: ${nested(900, '{ not: ', '{ name: "a" }', '}')}) { nodes { id } } }`,
    'OPERATION_TOO_LARGE',
  ],
  [
    'a default nested 900 deep',
    `query ($f: Filter = ${nested(900, '{ not: ', '{ name: "a" }', '}')}) { users(filter: $f) { nodes { id } } }`,
    'OPERATION_TOO_LARGE',
  ],
  [
    'circular fragments',
    '{ user { ...A } } fragment A on User { manager { ...B } } fragment B on User { manager { ...A } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a fragment in itself', '{ user { ...A } } fragment A on User { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'circular fragments that no operation uses',
    '{ service } fragment A on User { ...B } fragment B on User { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'doubling fragments under aliases, 18 levels',
    `{ user { ...F0 } } ${doubling(18, (next) => `a: manager { ${next} } b: manager { ${next} }`, 'id')}`,
    'OPERATION_TOO_LARGE',
  ],
  [
    'pages of 100 x 100 x 100',
    '{ users(first: 100) { nodes { reports(first: 100) { nodes { reports(first: 100) { nodes { id } } } } } } }',
    'OPERATION_TOO_LARGE',
  ],
  [
    'pages by edges',
    '{ users(first: 100) { edges { node { reports(last: 100) { edges { node { reports(last: 100) { pageInfo } } } } } } } }',
    'OPERATION_TOO_LARGE',
  ],
  [
    'pages by variables',
    'query ($n: Int) { users(first: $n) { nodes { reports(first: $n) { nodes { reports(first: $n) { nodes { id } } } } } } }',
    'OPERATION_TOO_LARGE',
    { n: 100 },
  ],
  [
    'pages by defaults of variables',
    'query ($n: Int = 100) { users(first: $n) { nodes { reports(first: $n) { nodes { reports(first: $n) { nodes { id } } } } } } }',
    'OPERATION_TOO_LARGE',
  ],
  [
    'pages in fragments',
    '{ users(first: 100) { ...C } } fragment C on UserConnection { nodes { reports(first: 100) { ...D } } } fragment D on UserConnection { nodes { reports(first: 100) { nodes { id } } } }',
    'OPERATION_TOO_LARGE',
  ],
  [
    'pages of the usual size, behind fragments',
    `{ users { ...C0 } } ${times(5, (level) => `fragment C${level} on UserConnection { nodes { reports { ...C${level + 1} } } }`)} fragment C5 on UserConnection { ... { nodes { id } } }`,
    'OPERATION_TOO_LARGE',
  ],
  [
    'pages too large to be',
    '{ users(first: 99999999) { nodes { reports(first: 99999999) { nodes { id } } } } }',
    'OPERATION_TOO_LARGE',
  ],
  [
    'pages side by side',
    `{ ${times(60, (index) => `a${index}: users(first: 1000) { nodes { id } }`)} }`,
    'OPERATION_TOO_LARGE',
  ],
  [
    'pages of 100 objects by identifier',
    `{ nodes(ids: [${times(100, (index) => `"usr_${index}"`)}]) { ... on User { reports(first: 1000) { nodes { id } } } } }`,
    'OPERATION_TOO_LARGE',
  ],
  [
    'pages of 100 objects by identifier, in variables',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { reports(first: 1000) { nodes { id } } } } }',
    'OPERATION_TOO_LARGE',
    { ids: Array.from({ length: 100 }, (_, index) => `usr_${index}`) },
  ],
  [
    '5,000 wrong numbers',
    'query ($all: [Int!]) { echo(numbers: $all) }',
    'BAD_USER_INPUT',
    { all: Array.from({ length: 5000 }, () => 'x') },
  ],
  [
    '5,000 unknown input fields',
    'query ($f: Filter) { users(filter: $f) { nodes { id } } }',
    'BAD_USER_INPUT',
    { f: Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`f${index}`, 1])) },
  ],
  ['1,000 unknown fields', `{ ${times(1000, (index) => `f${index}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['1,000 unknown fragments', `{ ${times(1000, (index) => `...f${index}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'introspection in depth',
    `{ __schema { types { ${nested(4, 'fields { type { ', 'name', '} }')} } } }`,
    'OPERATION_TOO_LARGE',
  ],
  [
    'introspection in breadth',
    `{ ${times(200, (index) => `a${index}: __schema { types { fields { type { fields { name } } } } }`)} }`,
    'OPERATION_TOO_LARGE',
  ],
];

describe('is refused before anything runs', () => {
  it.each(refused)('%s', async (_what, source, code, variables) => {
    for (const _time of [1, 2]) {
      const answer = await ask(source, variables);
      expectRefused(answer, code);
      expect(answer.status).toBe(400);
      expect(answer.body.errors?.length).toBeLessThanOrEqual(21);
      expect(answer.raw.length).toBeLessThan(20_000);
      expect(answer.body.data).toBeUndefined();
    }
    expect(calls).toBe(0);
  });

  it.each([
    ['JSON nested 33 deep', 33],
    ['JSON nested 5,000 deep', 5000],
    ['JSON nested 100,000 deep', 100_000],
  ])('%s', async (_what, depth) => {
    const sources = [
      'query ($value: JSON) { echo(value: $value) }',
      'query ($value: Filter) { users(filter: $value) { nodes { id } } }',
    ];
    for (const source of sources) {
      for (const [open, close] of [
        ['[', ']'],
        ['{"not":', '}'],
      ] as const) {
        const value = nested(depth, open, '{}', close);
        const body = `{"query":${JSON.stringify(source)},"variables":{"value":${value}}}`;
        for (const _time of [1, 2]) {
          const answer = await gateway.post(body, { 'x-api-key': gateway.keyOf('READ_ONLY') });
          expectRefused(answer, 'OPERATION_TOO_LARGE');
          expect(answer.body.errors?.[0]?.extensions).toMatchObject({ argument: 'value', limit: 32 });
        }
      }
    }
    expect(calls).toBe(0);
  });

  it('a batch of operations', async () => {
    const key = { 'x-api-key': gateway.keyOf('READ_ONLY') };
    for (const body of [
      '[{"query":"{ service }"}]',
      '[{"query":"{ service }"},{"query":"{ user { id } }"}]',
      '[]',
    ]) {
      const answer = await gateway.post(body, key);
      expectRefused(answer, 'BAD_REQUEST');
      expect(answer.status).toBe(400);
    }
    expect(calls).toBe(0);
  });
});

describe('callers without credentials', () => {
  it.each([
    ['501 fields', `{ ${times(501, (index) => `a${index}: service`)} }`, 500],
    ['10,001 characters', `{ service } ${'#'.repeat(9989)}`, 10_000],
    ['9,000 fragments', `{ ${times(9000, (index) => `...F${index}`)} }`, 32_768],
    ['2,500 fragments', `{ ${times(2500, (index) => `...F${index}`)} }`, 10_000],
    [
      'pages of 100 x 200',
      '{ users(first: 100) { nodes { reports(first: 200) { nodes { id } } } } }',
      15_000,
    ],
  ])(
    'are refused %s, which are answered with credentials or refused otherwise',
    async (_what, source, limit) => {
      const answer = await gateway.ask(null, source);
      expectRefused(answer, 'OPERATION_TOO_LARGE');
      expect(answer.status).toBe(400);
      expect(answer.body.errors?.[0]?.extensions).toMatchObject({ limit });
      expect(calls).toBe(0);
      expect((await ask(source)).body.errors?.[0]?.extensions).not.toMatchObject({ limit });
    },
  );

  it.each([
    ['400 overlapping fields', `{ ${times(400, () => 'service')} }`],
    ['500 fields', `{ ${times(500, (index) => `a${index}: service`)} }`],
    ['10,000 characters', `{ service } ${'#'.repeat(9988)}`],
    [
      'introspection',
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }),
    ],
  ])('are answered %s', async (_what, source) => {
    const { status, body } = await gateway.ask(null, source);
    expect([status, body.errors]).toEqual([200, undefined]);
  });
});

/** Operations that are large, and yet reasonable. */
const answered: [string, string, unknown?][] = [
  [
    'a long list without pages, ten times',
    `{ ${times(10, (index) => `a${index}: accessRequirements { id }`)} }`,
  ],
  ['50 mutations', `mutation { ${times(50, (index) => `a${index}: save`)} }`],
  ['a page of 1,000', '{ users(first: 1000) { nodes { id name manager { id } } } }'],
  [
    'a page of 50 with pages of 100',
    '{ users(first: 50) { nodes { reports(first: 100) { nodes { id } } } } }',
  ],
  ['a depth of 20', `{ user ${nested(18, '{ manager ', '{ id }', '}')} }`],
  ['500 aliases', `{ ${times(500, (index) => `a${index}: service`)} }`],
  ['a value nested 32 deep', `{ echo(value: ${nested(32, '[', '1', ']')}) }`],
  [
    'variables nested 32 deep',
    'query ($value: JSON) { echo(value: $value) }',
    { value: JSON.parse(nested(32, '[', '1', ']')) },
  ],
  [
    '100 identifiers',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array.from({ length: 100 }, (_, index) => `usr_${index}`) },
  ],
  ['doubling fragments, 30 levels', `{ user { ...F0 } } ${doubling(30, (next) => `${next} ${next}`, 'id')}`],
  ['3,900 times one field', `{ ${times(3900, () => 'service')} }`],
  [
    'doubling inline fragments',
    `{ user { ${nested(10, '... { a: id ... { b: id } ', 'id', '}')} ...F0 } } ${doubling(30, (next) => `... { ${next} } ...{ ${next} }`, 'id')}`,
  ],
  ['400 overlapping fields', `{ user { ${times(400, () => 'id')} } }`],
  ['400 overlapping objects', `{ user { ${times(400, () => 'manager { id }')} } }`],
  [
    '400 overlapping fragments',
    `{ user { ${times(200, (index) => `...F${index}`)} } } ${times(200, (index) => `fragment F${index} on User { id name }`)}`,
  ],
  ['400 overlapping objects of several fields', `{ user { ${times(400, () => 'manager { id name }')} } }`],
  [
    'fields that overlap in depth',
    `{ user { ${times(40, () => 'manager { manager { id } }')} ...F } } fragment F on User { ${times(40, () => 'manager { manager { name } }')} }`,
  ],
];

describe('is answered', () => {
  it.each(answered)('%s', async (_what, source, variables) => {
    // What it costs is counted in work.test.ts.
    const { status, body } = await ask(source, variables);
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(calls).toBeGreaterThan(0);
  });

  it.each([
    ['first', '99999999'],
    ['first', '-1'],
    ['last', '-1'],
    ['first', '1001'],
  ])('with the argument at fault: %s: %s', async (argument, size) => {
    const answer = await ask(`{ a: users(${argument}: ${size}) { nodes { id } } }`);
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({ a: null });
    expect(answer.body.errors).toMatchObject([
      { path: ['a'], extensions: { code: 'INVALID_PAGE', argument } },
    ]);
  });
});

describe('limits of an installation own', () => {
  it('hold', async () => {
    const small = await smallGateway({
      sdl: 'type Query { service: String @public }',
      limits: {
        tokens: 30,
        depth: 1,
        fields: 3,
        rows: 1,
        values: 3,
        mutations: 1,
        cost: 10_000,
        characters: 100,
      },
    });
    expectRefused(
      await small.ask('READ_ONLY', `{ ${times(4, (index) => `a${index}: service`)} }`),
      'OPERATION_TOO_LARGE',
    );
    expectRefused(await small.ask('READ_ONLY', `{ ${times(30, () => 'service')} }`), 'OPERATION_TOO_LARGE');
    expect((await small.ask('READ_ONLY', `{ ${times(3, (index) => `a${index}: service`)} }`)).status).toBe(
      200,
    );
    await small.close();
  });
});

describe('values of an answer', () => {
  const many = (count: number) =>
    `{ users(first: 1000) { nodes { ${times(count, (n) => `a${n}: name`)} } } }`;

  it('may be as many as a long list of many fields has', async () => {
    expect((await ask(many(240))).status).toBe(200);
    expect(calls).toBe(1);
  });

  it('are counted with aliases and rows together', async () => {
    const answer = await ask(many(260));
    expectRefused(answer, 'OPERATION_TOO_LARGE');
    expect(answer.body.errors?.[0]).toMatchObject({ extensions: { limit: 250_000 } });
    expect(calls).toBe(0);
  });
});
