import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { notFound } from '../../src/errors.ts';
import type { Role } from '../../src/generated/graphql.ts';
import { expectRefused, smallGateway } from '../support/small-gateway.ts';

const sdl = `
  interface Node @authenticated { id: ID! }
  type User implements Node @access(scope: USERS) {
    id: ID!
    name: String
    plan: String @access(scope: BILLING)
    groups(cost: Int @access(scope: BILLING)): [Group!] @access(scope: GROUPS)
  }
  type Group implements Node @access(scope: GROUPS) { id: ID! name: String! }
  type Invoice implements Node @access(scope: BILLING) { id: ID! total: Int }
  input UserInput @access(scope: USERS, level: EDIT) { name: String plan: String @access(scope: BILLING, level: EDIT) }
  type UserPayload @access(scope: USERS) { user: User! }
  type RunPayload @access(scope: COMMANDS) { done: Boolean }
  type Query {
    service: String @public
    user: User @access(scope: USERS)
    users: [User!] @access(scope: USERS)
    invoices: [Invoice!] @access(scope: BILLING)
    node(id: ID!): Node @authenticated
  }
  type Mutation {
    createUser(input: UserInput): UserPayload @access(scope: USERS)
    payInvoice: Int @access(scope: BILLING)
    runCommand(id: ID!): RunPayload @access(scope: COMMANDS, action: RUN, of: "id")
  }
`;

let calls: string[] = [];
const did = <Value>(what: string, value: Value): Value => {
  calls.push(what);
  return value;
};
const ann = { id: 'usr_1', name: 'Ann', plan: 'PRO' };
const objects: Record<string, object> = { usr_1: ann, inv_1: { id: 'inv_1', total: 7 } };

const gateway = await smallGateway({
  sdl,
  resolvers: {
    Node: { __resolveType: ({ id }: { id: string }) => (id.startsWith('usr') ? 'User' : 'Invoice') },
    Query: {
      service: () => did('service', 'open'),
      user: () => did('user', ann),
      users: () => did('users', [ann, { ...ann, id: 'usr_2' }]),
      invoices: () => did('invoices', []),
      node: (_root, { id }) => did('node', objects[id] ?? null),
    },
    User: {
      plan: ({ plan }) => did('plan', plan),
      groups: () => did('groups', [{ id: 'grp_1', name: 'All' }]),
    },
    Mutation: {
      createUser: () => did('createUser', { user: ann }),
      payInvoice: () => did('payInvoice', 1),
      runCommand: (_root, { id }) => {
        if (id === 'gone') throw notFound('Command');
        return did('runCommand', { done: true });
      },
    },
  },
  conditions: { ASSIGNED_COMMAND: async (id) => id !== 'other' },
});
afterAll(() => gateway.close());
beforeEach(() => {
  calls = [];
});

it('does not run a mutation of which a condition has no object to ask about', async () => {
  const source =
    'mutation ($id: ID = "mine") { a: runCommand(id: "mine") { done } runCommand(id: $id) { done } }';
  for (const _time of [1, 2, 3]) {
    const { status, body } = await gateway.ask('COMMAND_RUNNER', source, { id: null });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: null,
      errors: [{ path: ['runCommand'], extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }],
    });
    expect(calls).toEqual([]);
  }
});

const whole = { 'x-access-mode': 'all-or-nothing' };

describe('a mutation is authorized whole, before anything of it runs', () => {
  const cases: [string, Role, Role, string, string[]][] = [
    ['itself', 'READ_ONLY', 'MANAGER', 'mutation { createUser { user { id } } }', ['createUser']],
    [
      'one of two',
      'MANAGER',
      'ADMINISTRATOR_WITH_BILLING',
      'mutation { createUser { user { id } } payInvoice }',
      ['payInvoice'],
    ],
    [
      'a field of its answer',
      'MANAGER',
      'ADMINISTRATOR_WITH_BILLING',
      'mutation { createUser { user { id plan } } }',
      ['createUser.user.plan'],
    ],
    [
      'a field of its answer, in a fragment',
      'MANAGER',
      'ADMINISTRATOR_WITH_BILLING',
      'mutation { a: createUser { ...F } } fragment F on UserPayload { user { ... on Node { ... on User { b: plan } } } }',
      ['a.user.b'],
    ],
    [
      'an argument of a field of its answer',
      'MANAGER',
      'ADMINISTRATOR_WITH_BILLING',
      'mutation { createUser { user { groups(cost: 1) { id } } } }',
      ['createUser.user.groups'],
    ],
    [
      'a field of its input',
      'MANAGER',
      'ADMINISTRATOR_WITH_BILLING',
      'mutation { createUser(input: { name: "Bob", plan: "FREE" }) { user { id } } }',
      ['createUser'],
    ],
    [
      'the condition of one of two',
      'COMMAND_RUNNER',
      'MANAGER',
      'mutation { runCommand(id: "mine") { done } b: runCommand(id: "other") { done } }',
      ['b'],
    ],
    [
      'everything of it, at once',
      'HELP_DESK',
      'ADMINISTRATOR_WITH_BILLING',
      'mutation { a: createUser { user { plan groups(cost: 1) { id } } } b: payInvoice c: runCommand(id: "mine") { done } }',
      ['a.user.plan', 'a.user.groups', 'b', 'c'],
    ],
  ];

  it.each(cases)('refused by %s', async (_what, refusedTo, allowedTo, source, paths) => {
    // A known document takes another way through the edge: it has to end the same.
    for (const _time of [1, 2, 3]) {
      const answer = await gateway.ask(refusedTo, source);
      expectRefused(answer, 'FORBIDDEN');
      expect(answer.status).toBe(200);
      expect(answer.body.data).toBeNull();
      expect(answer.body.errors?.map(({ path }) => path?.join('.'))).toEqual(paths);
    }
    expect(calls).toEqual([]);
    const { body } = await gateway.ask(allowedTo, source);
    expect(body.errors).toBeUndefined();
    expect(calls).not.toEqual([]);
  });

  it('does not hide a refused field behind others that are not asked for', async () => {
    const others = Array.from({ length: 300 }, (_, index) => `a${index}: plan @include(if: $no)`).join(' ');
    const source = `mutation ($no: Boolean!) { createUser { user { ${others} plan } } }`;
    expectRefused(await gateway.ask('MANAGER', source, { no: false }), 'FORBIDDEN');
    expect(calls).toEqual([]);
  });

  it.each([
    ['an answer', '$__proto__: Boolean! = true', '', 'plan @include(if: $__proto__)'],
    ['an input', '$__proto__: UserInput = { plan: "FREE" }', '(input: $__proto__)', 'id'],
  ])('does not hide a refused field of %s behind a name that objects do not keep', async (...of) => {
    const [, variable, input, selection] = of;
    const source = `mutation (${variable}) { createUser${input} { user { id ${selection} } } }`;
    for (const _time of [1, 2, 3])
      expectRefused(await gateway.ask('MANAGER', source), 'GRAPHQL_VALIDATION_FAILED');
    expect(calls).toEqual([]);
  });

  it('explains', async () => {
    const { body } = await gateway.ask('HELP_DESK', 'mutation { payInvoice }');
    expect(body.errors).toEqual([
      {
        message: 'Mutation.payInvoice needs Edit in Billing; Help Desk has No Access.',
        locations: [{ line: 1, column: 12 }],
        path: ['payInvoice'],
        extensions: {
          code: 'FORBIDDEN',
          access: {
            coordinate: 'Mutation.payInvoice',
            scope: 'BILLING',
            requiredLevel: 'EDIT',
            requiredAction: null,
            heldLevel: 'NO_ACCESS',
            failedCondition: null,
            permittedRoles: ['ADMINISTRATOR_WITH_BILLING', 'COMMAND_RUNNER_WITH_BILLING'],
          },
        },
      },
    ]);
  });

  it('stays done where a part of it failed for another reason, whatever was asked for', async () => {
    const source = 'mutation { createUser { user { id } } runCommand(id: "gone") { done } }';
    const { body } = await gateway.ask('MANAGER', source, {}, { headers: whole });
    expect(body.data).toEqual({ createUser: { user: { id: 'usr_1' } }, runCommand: null });
    expect(body.errors?.map(({ extensions }) => extensions?.code)).toEqual(['NOT_FOUND']);
  });
});

describe('a query is answered in part', () => {
  const source = '{ user { id plan groups(cost: 1) { id } } invoices { id } service }';

  it('for who may see a part', async () => {
    for (const _time of [1, 2, 3]) {
      const { status, body } = await gateway.ask('MANAGER', source);
      expect(status).toBe(200);
      expect(body.data).toEqual({
        user: { id: 'usr_1', plan: null, groups: null },
        invoices: null,
        service: 'open',
      });
      const told = body.errors?.map(({ path, extensions }) => [path?.join('.'), extensions?.code]);
      expect(told).toEqual([
        ['user.plan', 'FORBIDDEN'],
        ['user.groups', 'FORBIDDEN'],
        ['invoices', 'FORBIDDEN'],
      ]);
    }
    expect(calls.filter((call) => call === 'plan' || call === 'invoices')).toEqual([]);
  });

  it('whole, for who may see all of it', async () => {
    const { body } = await gateway.ask('ADMINISTRATOR_WITH_BILLING', source);
    expect(body).toEqual({
      data: { user: { id: 'usr_1', plan: 'PRO', groups: [{ id: 'grp_1' }] }, invoices: [], service: 'open' },
    });
  });

  it('row by row', async () => {
    const { body } = await gateway.ask('MANAGER', '{ users { id plan } }');
    expect(body.data).toEqual({
      users: [
        { id: 'usr_1', plan: null },
        { id: 'usr_2', plan: null },
      ],
    });
    expect(body.errors?.map(({ path }) => path)).toEqual([
      ['users', 0, 'plan'],
      ['users', 1, 'plan'],
    ]);
  });

  it('with null for an object that the role does not reach', async () => {
    const { body } = await gateway.ask(
      'MANAGER',
      '{ a: node(id: "inv_1") { id } b: node(id: "usr_1") { id } }',
    );
    expect(body.data).toEqual({ a: null, b: { id: 'usr_1' } });
    expect(body.errors?.map(({ path }) => path?.join('.'))).toEqual(['a.id']);
  });
});

describe('all or nothing, on request', () => {
  const ask = (role: Role, source: string, mode = 'all-or-nothing') =>
    gateway.ask(role, source, {}, { headers: { 'x-access-mode': mode } });

  it('refuses the whole query before anything runs', async () => {
    const source = '{ user { id a: plan } invoices { id } service }';
    for (const _time of [1, 2]) {
      const answer = await ask('MANAGER', source);
      expectRefused(answer, 'FORBIDDEN');
      expect(answer.body.data).toBeNull();
      expect(answer.body.errors?.map(({ path }) => path?.join('.'))).toEqual(['user.a', 'invoices']);
    }
    expect(calls).toEqual([]);
    expect((await ask('ADMINISTRATOR_WITH_BILLING', source)).body.errors).toBeUndefined();
  });

  it('refuses by the objects that an interface turns out to be', async () => {
    const refused = await ask('MANAGER', '{ user { id } node(id: "inv_1") { id } }');
    expect(refused.body.data).toBeNull();
    expect(refused.body.errors?.map(({ path }) => path?.join('.'))).toEqual(['node.id']);
    const answered = await ask('MANAGER', '{ user { id } node(id: "usr_1") { id } }');
    expect(answered.body).toEqual({ data: { user: { id: 'usr_1' }, node: { id: 'usr_1' } } });
  });
});

it.each(['all_or_nothing', 'ALL-OR-NOTHING', 'partial', ''])(
  'refuses the mode of access %j',
  async (mode) => {
    for (const _time of [1, 2]) {
      const answer = await gateway.ask(
        'MANAGER',
        '{ user { plan } }',
        {},
        { headers: { 'x-access-mode': mode } },
      );
      expectRefused(answer, 'BAD_REQUEST');
      expect(answer.status).toBe(400);
      expect(calls).toEqual([]);
    }
  },
);
