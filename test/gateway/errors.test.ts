import { GraphQLError, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { badInput, codedError } from '../../src/errors.ts';
import { expectRefused, smallGateway } from '../support/small-gateway.ts';

const sdl = `
  enum Color { CRIMSON TURQUOISE }
  input Wish @authenticated { name: String! color: Color note: String many: [Wish!] at: DateTime count: Int pick: Pick }
  input Pick @oneOf @authenticated { a: String b: Int }
  type Thing @authenticated { name: String shade: Color! }
  type Query {
    service: String @public
    fail(how: String!): String @authenticated
    must(how: String): Thing @authenticated
    things(first: Int, wish: Wish, color: Color, ids: [ID!]): [Thing] @authenticated
    raw(value: JSON): String @authenticated
  }
  scalar JSON
  type Mutation { save(wish: Wish!): Thing @authenticated }
`;

class DatabaseError extends Error {
  readonly code = '23505';
  readonly detail = 'Key (email)=(ann@example.org) already exists.';
  readonly table = 'secret_table';
  readonly constraint = 'users_email_key';
  readonly query = 'insert into secret_table values ($1)';
}

const failures: Record<string, () => unknown> = {
  database: () => {
    throw new DatabaseError('duplicate key value violates unique constraint "users_email_key"');
  },
  rejected: () => Promise.reject(new DatabaseError('relation "secret_table" does not exist')),
  text: () => {
    throw 'secret_table as a text';
  },
  nothing: () => {
    throw undefined;
  },
  returned: () => new Error('secret_table, returned'),
  uncoded: () => {
    throw new GraphQLError('secret_table in a GraphQLError');
  },
  foreign: () => {
    throw new GraphQLError('secret_table', {
      extensions: { code: 'ECONNREFUSED', stacktrace: ['secret_table'] },
    });
  },
  internal: () => {
    throw new GraphQLError('secret_table', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  },
  coded: () => {
    throw badInput('how', 'Not like that.');
  },
  elsewhere: () => {
    throw codedError('TOO_MANY_ATTEMPTS', 'Wait.', { retryAfter: 3, http: { status: 429 } });
  },
};

const gateway = await smallGateway({
  sdl,
  resolvers: {
    Query: {
      fail: (_root, { how }) => failures[how]?.(),
      must: () => ({ name: 'a', shade: 'secret_table' }),
      things: () => [],
      raw: () => 'taken',
    },
  },
});
afterAll(() => gateway.close());
const ask = (source: string, variables?: unknown, operationName?: string) =>
  gateway.ask('READ_ONLY', source, variables, { operationName });

describe('an error that was not meant for the client', () => {
  it.each(['database', 'rejected', 'text', 'nothing', 'returned', 'uncoded', 'foreign', 'internal'])(
    'is masked, and whole in the log: %s',
    async (how) => {
      for (const _time of [1, 2, 3]) {
        const before = gateway.logged().length;
        const { status, body, raw, headers } = await ask('query ($how: String!) { a: fail(how: $how) }', {
          how,
        });
        expect(status).toBe(200);
        expect(body).toEqual({
          data: { a: null },
          errors: [
            {
              message: 'Something went wrong on our side.',
              path: ['a'],
              locations: [{ line: 1, column: 25 }],
              extensions: { code: 'INTERNAL_SERVER_ERROR' },
            },
          ],
        });
        expect(raw).not.toMatch(/secret_table|users_email_key|ann@example|23505/);
        const told = gateway.logged().slice(before);
        expect(told).toContain('an operation failed');
        expect(told).toContain(String(headers['x-request-id']));
        if (how !== 'nothing') expect(told).toMatch(/secret_table|users_email_key/);
      }
    },
  );

  it('is masked where an answer does not fit its type', async () => {
    for (const _time of [1, 2, 3]) {
      const { body, raw } = await ask('{ must { name shade } }');
      expect(body.data).toEqual({ must: null });
      expect(body.errors?.map(({ path, extensions }) => [path, extensions?.code])).toEqual([
        [['must', 'shade'], 'INTERNAL_SERVER_ERROR'],
      ]);
      expect(raw).not.toContain('secret_table');
    }
  });
});

it('passes on an error that was meant for the client', async () => {
  const { body } = await ask('{ fail(how: "coded") }');
  expect(body.errors).toEqual([
    {
      message: 'Not like that.',
      path: ['fail'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'BAD_USER_INPUT', argument: 'how' },
    },
  ]);
});

it('has no say in the status of an answer with data', async () => {
  for (const _time of [1, 2, 3]) {
    const { status, body } = await ask('{ fail(how: "elsewhere") service }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ fail: null, service: null });
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'TOO_MANY_ATTEMPTS', retryAfter: 3 });
  }
});

describe('a variable without a value, where there must be one', () => {
  it.each([
    ['query ($how: String = "coded") { service fail(how: $how) }', { how: null }, 'how'],
    ['query ($on: Boolean = true) { service fail(how: "coded") @include(if: $on) }', { on: null }, 'if'],
    [
      'query ($n: String = "a") { service things(wish: { name: $n, note: "secret" }) { name } }',
      { n: null },
      'wish',
    ],
    [
      'mutation ($n: String = "a") { save(wish: { name: $n, note: "secret" }) { name } }',
      { n: null },
      'wish',
    ],
  ])("is the client's fault: %s", async (source, variables, argument) => {
    for (const _time of [1, 2, 3]) {
      const { status, body, raw } = await ask(source, variables);
      expect(status).toBe(200);
      expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
      expect(body.errors).toHaveLength(1);
      expect(raw).not.toContain('secret');
    }
  });
});

describe('no names are suggested', () => {
  const misspelt: [string, string, unknown?][] = [
    ['a field', '{ thing { name } }'],
    ['a field of an object', '{ things { nam } }'],
    ['an argument', '{ things(frist: 1) { name } }'],
    ['an argument of a directive', '{ things @include(iff: true) { name } }'],
    ['a directive', '{ things @incldue(if: true) { name } }'],
    ['an enum value', '{ things(color: CRIMSN) { name } }'],
    ['an enum value as text', '{ things(color: "CRIMSON") { name } }'],
    ['an input field', '{ things(wish: { nam: "a" }) { name } }'],
    ['a type', '{ ... on Quer { service } }'],
    ['a type of a variable', 'query ($wish: Wihs) { things(wish: $wish) { name } }'],
    ['a fragment', '{ ...Thinks } fragment Things on Query { service }'],
    ['a variable', 'query ($color: Color) { things(color: $colour) { name } raw(value: $color) }'],
    [
      'an enum value in a variable',
      'query ($color: Color) { things(color: $color) { name } }',
      { color: 'CRIMSN' },
    ],
    [
      'an input field in a variable',
      'query ($wish: Wish) { things(wish: $wish) { name } }',
      { wish: { name: 'a', nam: 'a' } },
    ],
    [
      'an input field deep in a variable',
      'query ($wish: Wish) { things(wish: $wish) { name } }',
      { wish: { name: 'a', many: [{ name: 'a', colour: 1 }] } },
    ],
  ];

  it.each(misspelt)('for %s', async (_what, source, variables) => {
    for (const _time of [1, 2, 3]) {
      const answer = await ask(source, variables);
      expectRefused(answer);
      expect(answer.status).toBe(400);
      const codes = answer.body.errors?.map(({ extensions }) => extensions?.code);
      expect(
        codes?.every((code) => code === (variables ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED')),
      ).toBe(true);
      expect(answer.raw).not.toMatch(/Did you mean|TURQUOISE/);
      expect(answer.body.errors?.map(({ message }) => message).join()).not.toMatch(/ $| {2}/);
    }
  });
});

describe('a value in the variables', () => {
  const secret = 'hunter2"; at "input.x"; String cannot represent a non string value: hunter2';
  const query = `mutation ($wish: Wish!) { again: save(wish: $wish) { name } }`;
  const cases: [string, unknown, string[]][] = [
    ['a text for a number', { wish: { name: 'a', count: secret } }, ['wish.count']],
    ['a number for a text', { wish: { name: 987654321 } }, ['wish.name']],
    ['an object for a text', { wish: { name: { password: 'hunter2' } } }, ['wish.name']],
    ['a list for a text', { wish: { name: ['hunter2'] } }, ['wish.name']],
    ['an unknown enum value', { wish: { name: 'a', color: secret } }, ['wish.color']],
    ['a number for an enum value', { wish: { name: 'a', color: 987654321 } }, ['wish.color']],
    ['a text for an object', { wish: secret }, ['wish']],
    ['a text for an instant', { wish: { name: 'a', at: secret } }, ['wish.at']],
    ['a number beyond 32 bits', { wish: { name: 'a', count: 987654321987 } }, ['wish.count']],
    ['what belongs to an unknown field', { wish: { name: 'a', passwort: secret } }, ['wish']],
    ['a missing field', { wish: { note: secret } }, ['wish']],
    ['null', { wish: null }, ['wish']],
    ['nothing', {}, ['wish']],
    ['two of one', { wish: { name: 'a', pick: { a: secret, b: 987654321 } } }, ['wish.pick']],
    [
      'something in a list',
      { wish: { name: 'a', many: [{ name: 'b' }, { name: 987654321 }] } },
      ['wish.many.1.name'],
    ],
    [
      'several',
      { wish: { name: 987654321, count: secret, color: secret } },
      ['wish.name', 'wish.color', 'wish.count'],
    ],
  ];

  it.each(cases)('is not told, but where it stands: %s', async (_what, variables, places) => {
    for (const _time of [1, 2, 3]) {
      const answer = await ask(query, variables);
      expectRefused(answer, 'BAD_USER_INPUT');
      expect(answer.status).toBe(400);
      expect(answer.raw).not.toMatch(/hunter2|987654321/);
      expect(answer.body.errors?.map(({ extensions }) => extensions?.argument)).toEqual(places);
      expect(answer.body.errors?.map(({ path }) => path)).toEqual(places.map(() => ['again']));
    }
    expect(gateway.logged()).not.toContain('hunter2');
  });

  it('is named by the argument that the variable is for', async () => {
    const source =
      'query ($much: Int, $what: Color) { a: things(first: $much, wish: { name: "a", many: [{ name: "b", color: $what }] }) { name } }';
    const answer = await ask(source, { much: 'x', what: 'PUCE' });
    expectRefused(answer, 'BAD_USER_INPUT');
    expect(answer.body.errors?.map(({ path, extensions }) => [path, extensions?.argument])).toEqual([
      [['a'], 'first'],
      [['a'], 'wish.many.0.color'],
    ]);
  });

  it.each([
    ['{ a: things(first: "1") { name } }', [['a'], 'first']],
    ['{ a: things(first: 2147483648) { name } }', [['a'], 'first']],
    ['{ things(wish: { name: "b", color: PUCE }) { name } }', [['things'], 'wish.color']],
    ['{ things(wish: { name: 1 }) { name } }', [['things'], 'wish.name']],
    [
      '{ things(wish: { name: "a", many: [{ name: "b" }, { name: 1 }] }) { name } }',
      [['things'], 'wish.many.1.name'],
    ],
    ['{ things(ids: ["a", true]) { name } }', [['things'], 'ids.1']],
    ['{ things(wish: { name: "a", many: { name: 1 } }) { name } }', [['things'], 'wish.many.name']],
    ['mutation { save { name } }', [['save'], undefined]],
  ])('in a document is named alike: %s', async (source, expected) => {
    const answer = await ask(source);
    expectRefused(answer, 'GRAPHQL_VALIDATION_FAILED');
    const [first] = answer.body.errors ?? [];
    expect([first?.path, first?.extensions?.argument]).toEqual(expected);
  });
});

it.each([
  ['{ raw(value: { a: [1e400] }) }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  [`{ raw(value: ${'9'.repeat(400)}) }`, {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['query ($size: JSON = 1e400) { raw(value: $size) }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['{ raw(value: 1e308) }', {}, undefined],
])('a number that JSON cannot hold is refused: %s', async (source, variables, code) => {
  const { body } = await ask(source, variables);
  expect(body.errors?.[0]?.extensions?.code).toBe(code);
});

it('refuses such a number in a variable, too', async () => {
  const query = 'query ($value: JSON) { raw(value: $value) }';
  const body = `{"query":"${query}","variables":{"value":{"a":[1e400]}}}`;
  expectRefused(await gateway.post(body, { 'x-api-key': gateway.keyOf('READ_ONLY') }), 'BAD_USER_INPUT');
});

describe('which operation', () => {
  const two = 'query A { service } query B { a: service }';

  it.each([
    ['{ service } { service }', undefined, 'GRAPHQL_VALIDATION_FAILED or OPERATION_RESOLUTION_FAILURE'],
    [two, undefined, 'OPERATION_RESOLUTION_FAILURE'],
    [two, 'C', 'OPERATION_RESOLUTION_FAILURE'],
    [two, '', 'OPERATION_RESOLUTION_FAILURE'],
    ['{ service }', 'A', 'OPERATION_RESOLUTION_FAILURE'],
    ['fragment F on Query { service }', undefined, 'OPERATION_RESOLUTION_FAILURE'],
    ['query A { service } query A { service }', 'A', 'GRAPHQL_VALIDATION_FAILED'],
    ['type Query { a: Int } { service }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s with the name %s', async (source, name, code) => {
    for (const _time of [1, 2, 3]) {
      const answer = await ask(source, undefined, name);
      expectRefused(answer);
      expect(answer.status).toBe(400);
      expect(code).toContain(answer.body.errors?.[0]?.extensions?.code);
    }
  });

  it.each([
    [two, 'A', { service: null }],
    [two, 'B', { a: null }],
    ['query A { service }', undefined, { service: null }],
    ['query A { service }', '', { service: null }],
  ])('%s with the name %s is found', async (source, name, data) => {
    for (const _time of [1, 2, 3]) expect((await ask(source, undefined, name)).body).toEqual({ data });
  });

  it.each(['{', '', '# nothing', '{ service', '{ a(: 1) }', '\u0000', '{ service } }', '{ "a" }'])(
    'is not found in %j',
    async (source) => {
      for (const _time of [1, 2]) {
        const answer = await ask(source);
        expectRefused(answer);
        expect(answer.status).toBe(400);
      }
    },
  );
});

it('answers a document the same, whichever way it takes through the edge', async () => {
  const sources = [
    '{ service }',
    '{ fail(how: "coded") }',
    '{ things(frist: 1) { name } }',
    '{ must { shade } }',
  ];
  for (const source of sources) {
    expect(() => parse(source)).not.toThrow();
    const [first, second, third] = [await ask(source), await ask(source), await ask(source)];
    expect([second.status, JSON.parse(second.raw)]).toEqual([first.status, JSON.parse(first.raw)]);
    expect([third.status, third.raw]).toEqual([second.status, second.raw]);
  }
});
