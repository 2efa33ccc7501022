import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  printSchema,
  validateSchema,
} from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCompiler } from '../../src/gateway/jit/engine.ts';
import type { Role } from '../../src/generated/graphql.ts';
import { expectRefused, type RawAnswer, smallGateway } from '../support/small-gateway.ts';

const sdl = `
  interface Node @authenticated { id: ID! }
  type User implements Node @access(scope: USERS) {
    id: ID!
    name: String
    payroll: String @access(scope: BILLING)
    payslips(year: Int, audit: Boolean @access(scope: BILLING)): [String!]
    born: DateTime
  }
  type Invoice implements Node @access(scope: BILLING) { id: ID! total: Int kind: InvoiceKind }
  enum InvoiceKind { MONTHLY YEARLY }
  enum UserKind { PERSON ROBOT }
  input UserFilter @access(scope: USERS) {
    name: String
    kind: UserKind
    since: DateTime
    salary: Int @access(scope: BILLING)
  }
  type Query {
    service: String @public
    users(filter: UserFilter): [User!] @access(scope: USERS)
    invoices(kind: InvoiceKind): [Invoice!] @access(scope: BILLING)
    node(id: ID): Node @authenticated
  }
  type Mutation { payInvoice(id: ID): Invoice @access(scope: BILLING) createUser(name: String): User @access(scope: USERS) }
`;
const resolvers = {
  Node: { __resolveType: ({ id }: { id: string }) => (id.startsWith('usr') ? 'User' : 'Invoice') },
  Query: {
    service: () => 'open',
    users: () => [{ id: 'usr_1' }],
    invoices: () => [],
    node: (_root: unknown, { id }: { id?: string }) => ({ id }),
  },
};

const explain = await smallGateway({ sdl, resolvers });
const hide = await smallGateway({ sdl, resolvers, view: 'hide' });
afterAll(() => Promise.all([explain.close(), hide.close()]));

const codes = ({ body }: RawAnswer) => body.errors?.map(({ extensions }) => extensions?.code);

describe('introspection', () => {
  const everything = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  const shownTo = async (role: Role | null) => {
    const { body } = await explain.ask(role, everything);
    expect(body.errors).toBeUndefined();
    return buildClientSchema(body.data as IntrospectionQuery);
  };

  it('is valid, and shows what the role reaches', async () => {
    const schema = await shownTo('MANAGER');
    expect(validateSchema(schema)).toEqual([]);
    const text = printSchema(schema);
    for (const shown of ['type User', 'users(', 'UserKind', 'createUser', 'interface Node'])
      expect(text).toContain(shown);
    for (const hidden of ['payroll', 'audit', 'nvoice', 'MONTHLY', 'salary'])
      expect(text).not.toContain(hidden);
  });

  it('shows all of it to who may all of it', async () => {
    const text = printSchema(await shownTo('ADMINISTRATOR_WITH_BILLING'));
    for (const shown of ['payroll', 'audit', 'type Invoice', 'MONTHLY', 'salary'])
      expect(text).toContain(shown);
  });

  it('shows callers without credentials what is public', async () => {
    expect(printSchema(await shownTo(null))).toBe('type Query {\n  service: String\n}');
  });

  it.each([
    ['User', true, true],
    ['Invoice', false, true],
    ['InvoiceKind', false, true],
  ])('knows %s for a Manager: %s, with billing: %s', async (name, forManager, withBilling) => {
    const source = 'query ($name: String!) { __type(name: $name) { name } }';
    const known = async (role: Role | null) =>
      (await explain.ask(role, source, { name })).body.data.__type !== null;
    expect(await known('MANAGER')).toBe(forManager);
    expect(await known('ADMINISTRATOR_WITH_BILLING')).toBe(withBilling);
    expect(await known(null)).toBe(false);
  });

  it('goes together with data, in the order of the document', async () => {
    const source = `query Mixed($name: String = "User") {
      a: service
      ...T
      __typename
      users { id payroll }
      ... on Query { t2: __type(name: "Invoice") { name } }
    }
    fragment T on Query { t: __type(name: $name) { ...N fields { name } } b: service }
    fragment N on __Type { name }`;
    for (const _time of [1, 2, 3]) {
      const { body } = await explain.ask('MANAGER', source);
      expect(Object.keys(body.data)).toEqual(['a', 't', 'b', '__typename', 'users', 't2']);
      expect(body.data).toMatchObject({
        a: 'open',
        b: 'open',
        __typename: 'Query',
        t2: null,
        users: [{ payroll: null }],
      });
      expect(body.data.t.fields.map(({ name }: { name: string }) => name)).toEqual([
        'born',
        'id',
        'name',
        'payslips',
      ]);
      expect(body.errors?.map(({ path }) => path)).toEqual([['users', 0, 'payroll']]);
    }
  });

  it('goes together with variables of types that the role does not see', async () => {
    const source = `query ($filter: UserFilter, $type: String!, $kind: InvoiceKind) {
      __type(name: $type) { name } users(filter: $filter) { id } invoices(kind: $kind) { id } }`;
    const variables = { filter: { name: 'a' }, type: 'User', kind: 'MONTHLY' };
    const { body } = await explain.ask('MANAGER', source, variables);
    expect(body.data).toEqual({ __type: { name: 'User' }, users: [{ id: 'usr_1' }], invoices: null });
    expect(body.errors?.map(({ path, extensions }) => [path, extensions?.code])).toEqual([
      [['invoices'], 'FORBIDDEN'],
    ]);
  });

  it('runs no text of a stranger as code', async () => {
    // graphql-jit marks dates so among the values that it writes out as source code.
    const text = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.ranType = true';
    await loadCompiler();
    for (const _time of [1, 2, 3]) {
      const { body } = await explain.ask(null, `{ __type(name: ${JSON.stringify(text)}) { name } }`);
      expect(body).toEqual({ data: { __type: null } });
    }
    expect(globalThis).not.toHaveProperty('ranType');
  });

  it('can be all of an operation besides an empty fragment', async () => {
    const source =
      '{ __schema { queryType { name } } ...F } fragment F on Query { __type(name: "User") { name } }';
    const { body } = await explain.ask('MANAGER', source);
    expect(body).toEqual({ data: { __schema: { queryType: { name: 'Query' } }, __type: { name: 'User' } } });
  });
});

describe('callers without credentials', () => {
  it('may ask what is public', async () => {
    expect((await explain.ask(null, '{ service __typename }')).body).toEqual({
      data: { service: 'open', __typename: 'Query' },
    });
  });

  /** Refused, open, misspelt, malformed: nothing tells one from another. */
  const alike = [
    '{ users { id } }',
    '{ userz { id } }',
    '{ users }',
    '{ users { idd } }',
    '{ users(filter: { name: 1 }) { id } }',
    '{ users(filter: { nam: "a" }) { id } }',
    '{ invoices(kind: NONE) { id } }',
    '{ node(id: "usr_1") { ... on Nothing { id } } }',
    '{ service users { id } }',
    '{ servic }',
    'mutation { payInvoice { id } }',
    'mutation { nothing }',
    'subscription { nothing }',
    'query ($a: UserFilter) { users(filter: $a) { id } }',
    'query ($a: Nothing) { service }',
    '{ service @nothing }',
    `{ ${'users { id } '.repeat(300)} }`,
  ];

  it.each(alike)('learn nothing from %s', async (source) => {
    for (const gateway of [explain, hide]) {
      for (const _time of [1, 2]) {
        const answer = await gateway.ask(null, source);
        expect(answer.status).toBe(401);
        expect(answer.body).toEqual({
          errors: [
            {
              message: expect.stringMatching(
                /API key in the x-api-key header.*or sign in.*authorization: Bearer/,
              ),
              extensions: { code: 'UNAUTHENTICATED' },
            },
          ],
        });
      }
    }
  });

  it('learn of their document which operation it lacks', async () => {
    for (const _time of [1, 2, 3]) {
      const answer = await explain.ask(null, 'query A { service } query B { users { id } }');
      expectRefused(answer, 'OPERATION_RESOLUTION_FAILURE');
      expect(answer.status).toBe(400);
    }
  });

  it('cannot tell an unknown key from a malformed one', async () => {
    const answers = await Promise.all(
      ['rgk_unknown', '', ' ', '💥', 'x'.repeat(10_000), `${explain.keyOf('MANAGER')}x`, 'a, b'].map((key) =>
        explain.ask(
          null,
          '{ service }',
          {},
          { headers: { 'x-api-key': Buffer.from(key).toString('latin1') } },
        ),
      ),
    );
    for (const { status, raw } of answers) expect([status, raw]).toEqual([401, answers[0]?.raw]);
  });
});

describe('the view that hides', () => {
  const refused = [
    '{ users { id payroll } }',
    '{ users { payslips(audit: true) } }',
    '{ users(filter: { salary: 1 }) { id } }',
    '{ invoices { id } }',
    '{ node { ... on Invoice { id } } }',
    'mutation { payInvoice { id } }',
    'subscription { invoices { id } }',
    'query ($kind: InvoiceKind) { users { id } }',
    'query ($filter: UserFilter = { salary: 1 }) { users(filter: $filter) { id } }',
  ];

  it.each(refused)('%s', async (source) => {
    const unknown = source.replace(/payroll|audit|salary|invoices|InvoiceKind|Invoice|payInvoice/g, 'zzz');
    const [hidden, missing] = [await hide.ask('MANAGER', source), await hide.ask('MANAGER', unknown)];
    expectRefused(hidden, 'GRAPHQL_VALIDATION_FAILED');
    const anonymous = ({ raw }: RawAnswer) =>
      raw
        .replace(/payroll|audit|salary|invoices|InvoiceKind|Invoice|payInvoice/g, 'zzz')
        .replace(/"column":\d+/g, '');
    expect(anonymous(hidden)).toBe(anonymous(missing));
    expect(
      codes(await hide.ask('ADMINISTRATOR_WITH_BILLING', source))?.filter(
        (code) => code !== 'INTERNAL_SERVER_ERROR',
      ) ?? [],
    ).not.toContain('FORBIDDEN');
  });

  it('covers variables', async () => {
    const source = 'query ($filter: UserFilter) { users(filter: $filter) { id } }';
    const [hidden, missing] = await Promise.all([
      hide.ask('MANAGER', source, { filter: { salary: 1 } }),
      hide.ask('MANAGER', source, { filter: { zzz: 1 } }),
    ]);
    expectRefused(hidden, 'BAD_USER_INPUT');
    expect(hidden.raw.replaceAll('salary', 'zzz')).toBe(missing.raw);
    const { body } = await hide.ask('ADMINISTRATOR_WITH_BILLING', source, { filter: { salary: 1 } });
    expect(body).toEqual({ data: { users: [{ id: 'usr_1' }] } });
  });

  it('does not let objects through that are hidden, nor say whose they are', async () => {
    const [hidden] = [await hide.ask('MANAGER', '{ node(id: "inv_1") { id } }')];
    expect(hidden.body.data).toEqual({ node: null });
    expect(hidden.raw).not.toMatch(/Invoice|Billing|BILLING/);
    expect((await hide.ask('MANAGER', '{ node(id: "usr_1") { id } }')).body).toEqual({
      data: { node: { id: 'usr_1' } },
    });
  });

  it.each([
    ['{ users(filter: { since: "2026-01-31T08:15:00Z" }) { id } }', undefined],
    ['{ users(filter: { since: "yesterday" }) { id } }', ['GRAPHQL_VALIDATION_FAILED']],
    ['{ users(filter: { since: 7 }) { id } }', ['GRAPHQL_VALIDATION_FAILED']],
  ])('checks scalars all the same: %s', async (source, expected) => {
    expect(codes(await hide.ask('MANAGER', source))).toEqual(expected);
    expect(codes(await explain.ask('MANAGER', source))).toEqual(expected);
  });

  it('checks scalars in variables all the same', async () => {
    const source = 'query ($since: DateTime) { users(filter: { since: $since }) { id } }';
    for (const gateway of [hide, explain]) {
      expect(codes(await gateway.ask('MANAGER', source, { since: 'yesterday' }))).toEqual(['BAD_USER_INPUT']);
      expect(codes(await gateway.ask('MANAGER', source, { since: '2026-01-31T08:15:00Z' }))).toBeUndefined();
    }
  });
});
