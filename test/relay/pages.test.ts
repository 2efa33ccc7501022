import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { users } from '../../db/tables/users.ts';
import { encodeCursor } from '../../src/relay/cursor.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

describe('pages', () => {
  interface Person {
    id: string;
    displayName: string;
    createdAt: string;
  }
  const list = `query ($company: String!, $first: Int, $after: String, $last: Int, $before: String, $sort: UserSort) {
    users(first: $first, after: $after, last: $last, before: $before, sort: $sort, filter: { company: { eq: $company } }) {
      edges { cursor node { id displayName createdAt } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

  let companies = 0;
  async function hire(company: string, people: readonly [name: number, day: number][]): Promise<void> {
    if (people.length === 0) return;
    const { organizationId } = gateway.demo;
    const rows = people.map(([name, day]) => {
      const id = newId('usr');
      const createdAt = new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
      return {
        id,
        organizationId,
        username: id,
        email: `${id}@example.org`,
        chosenName: `Name ${name}`,
        company,
        createdAt,
      };
    });
    await gateway.database.transaction(organizationId, (tx) => tx.insert(users).values(rows));
  }

  async function page(variables: Record<string, unknown>) {
    const { body } = await gateway.query('HELP_DESK', list, variables);
    expect(body.errors).toBeUndefined();
    return body.data.users as {
      edges: { cursor: string; node: Person }[];
      pageInfo: {
        hasNextPage: boolean;
        hasPreviousPage: boolean;
        startCursor: string | null;
        endCursor: string | null;
      };
    };
  }

  /** Generates few different values, so that the identifier often decides the order. */
  const person = fc.tuple(fc.nat(3), fc.nat(3));
  const hires = fc.array(fc.array(person, { maxLength: 3 }), { minLength: 1, maxLength: 6 });

  it('make the whole list, forwards and backwards, while others are being added', async () => {
    const property = fc.asyncProperty(
      fc.array(person, { maxLength: 14 }),
      hires,
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('DISPLAY_NAME', 'CREATED_AT', 'USERNAME'),
      fc.constantFrom('ASC', 'DESC'),
      fc.boolean(),
      async (people, later, size, field, direction, backward) => {
        companies += 1;
        const company = `Company ${companies}`;
        await hire(company, people);
        const sort = { field, direction };
        const whole = (await page({ company, sort, first: 1000 })).edges.map(({ node }) => node.id);
        const found: string[] = [];
        let cursor: string | null = null;
        for (let more = true, round = 0; more; round += 1) {
          const place = backward ? { last: size, before: cursor } : { first: size, after: cursor };
          const { edges, pageInfo } = await page({ company, sort, ...place });
          const ids = edges.map(({ node }) => node.id);
          if (backward) found.unshift(...ids);
          else found.push(...ids);
          expect(edges.length).toBeLessThanOrEqual(size);
          expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
            edges[0]?.cursor ?? null,
            edges.at(-1)?.cursor ?? null,
          ]);
          expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
          cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
          more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
          await hire(company, later[round] ?? []);
        }
        expect(new Set(found).size).toBe(found.length);
        const before = new Set(whole);
        expect(found.filter((id) => before.has(id))).toEqual(whole);
        const after = (await page({ company, sort, first: 1000 })).edges.map(({ node }) => node.id);
        const kept = new Set(found);
        expect(after.filter((id) => kept.has(id))).toEqual(found);
      },
    );
    await fc.assert(property, { numRuns: 25 });
  }, 120_000);

  it('may be empty, and tell whether there is anything', async () => {
    const company = 'Company of one';
    const empty = { startCursor: null, endCursor: null };
    const nothing = { edges: [], pageInfo: { ...empty, hasNextPage: false, hasPreviousPage: false } };
    expect(await page({ company, first: 0 })).toEqual(nothing);
    await hire(company, [[1, 1]]);
    const { pageInfo } = nothing;
    expect(await page({ company, first: 0 })).toEqual({
      edges: [],
      pageInfo: { ...pageInfo, hasNextPage: true },
    });
    expect(await page({ company, last: 0 })).toEqual({
      edges: [],
      pageInfo: { ...pageInfo, hasPreviousPage: true },
    });
  });

  it('go on from a row that has been deleted since', async () => {
    const company = 'Company of two';
    await hire(company, [
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    const sort = { field: 'DISPLAY_NAME' };
    const first = await page({ company, sort, first: 1 });
    const id = first.edges[0]?.node.id;
    const { body } = await gateway.query(
      'HELP_DESK',
      'mutation ($id: ID!) { deleteUser(id: $id) { deletedId } }',
      { id },
    );
    expect(body.errors).toBeUndefined();
    const rest = await page({ company, sort, first: 5, after: first.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.displayName)).toEqual(['Name 2', 'Name 3']);
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ first: -1 }, 'INVALID_PAGE', 'first'],
    [{ first: 99_999_999 }, 'INVALID_PAGE', 'first'],
    [{ last: -1 }, 'INVALID_PAGE', 'last'],
    [{ first: 1, last: 1 }, 'INVALID_PAGE', 'last'],
    [{ last: 1, after: 'x' }, 'INVALID_PAGE', 'after'],
    [{ first: 1, before: 'x' }, 'INVALID_PAGE', 'before'],
    [{ first: 2_147_483_648 }, 'BAD_USER_INPUT', 'first'],
    [{ first: 1.5 }, 'BAD_USER_INPUT', 'first'],
    [{ first: '1' }, 'BAD_USER_INPUT', 'first'],
    [{ after: 'x' }, 'INVALID_CURSOR', 'after'],
    [{ last: 1, before: '' }, 'INVALID_CURSOR', 'before'],
    [{ after: 'a\u0000b' }, 'INVALID_CURSOR', 'after'],
    [{ after: 7 }, 'BAD_USER_INPUT', 'after'],
    [{ sort: { field: 'username' } }, 'BAD_USER_INPUT', 'sort.field'],
    [{ sort: { field: 'USERNAME; drop table users' } }, 'BAD_USER_INPUT', 'sort.field'],
  ])('are refused for %j', async (variables, code, argument) => {
    const read = vi.spyOn(gateway.database, 'read');
    const { body } = await gateway.query('HELP_DESK', list, { company: 'x', ...variables });
    const reads = read.mock.calls.length;
    read.mockRestore();
    expect(body.errors).toMatchObject([{ path: ['users'], extensions: { code, argument } }]);
    expect(reads).toBe(0);
  });

  it('of null are of the usual size', async () => {
    const { body } = await gateway.query(
      'HELP_DESK',
      '{ users(first: null, after: null, last: null, before: null) { nodes { id } } }',
    );
    expect(body.data.users.nodes).toHaveLength(20);
  });
});

describe('a cursor', () => {
  const cursorOf = async (sort: string, role = 'HELP_DESK', list = 'users') =>
    (await gateway.query(role, `{ ${list}(first: 3 ${sort}) { pageInfo { endCursor } } }`)).body.data[list]
      .pageInfo.endCursor;
  const codeFor = async (cursor: string, sort = '', list = 'users', role = 'HELP_DESK') => {
    const document = `query ($cursor: String) { ${list}(after: $cursor ${sort}) { nodes { id } } }`;
    return (await gateway.query(role, document, { cursor })).body.errors?.[0]?.extensions?.code;
  };

  it('holds in its own list only', async () => {
    const cursor = await cursorOf('');
    expect(await codeFor(cursor)).toBeUndefined();
    expect(await codeFor(cursor, 'sort: { field: USERNAME }')).toBeUndefined();
    expect(await codeFor(cursor, 'sort: { field: EMAIL }')).toBe('INVALID_CURSOR');
    expect(await codeFor(cursor, 'sort: { field: USERNAME, direction: DESC }')).toBe('INVALID_CURSOR');
    expect(await codeFor(cursor, '', 'devices')).toBe('INVALID_CURSOR');
    expect(await codeFor(cursor, '', 'userGroups')).toBe('INVALID_CURSOR');
  });

  it('holds in nested lists apart from the whole list, and from each other', async () => {
    const { body } = await gateway.query(
      'MANAGER',
      `{ users(first: 60) { nodes { id
      reports(first: 1) { edges { cursor } } groups(first: 1) { edges { cursor } } } } }`,
    );
    const nodes: { reports: { edges: { cursor: string }[] }; groups: { edges: { cursor: string }[] } }[] =
      body.data.users.nodes;
    const report = nodes.find(({ reports }) => reports.edges.length > 0)?.reports.edges[0]?.cursor ?? '';
    const group = nodes.find(({ groups }) => groups.edges.length > 0)?.groups.edges[0]?.cursor ?? '';
    expect(report).not.toBe('');
    expect(group).not.toBe('');
    expect(await codeFor(report)).toBe('INVALID_CURSOR');
    expect(await codeFor(group, '', 'userGroups')).toBe('INVALID_CURSOR');
  });

  it('holds in its own organization only', async () => {
    const { secret } = gateway.database;
    const place = { value: 'a', id: newId('usr') };
    const [organizationId = ''] = gateway.demo.managed.map(({ id }) => id);
    const list = 'User USERNAME ASC ';
    expect(await codeFor(encodeCursor({ secret, organizationId, list }, place))).toBe('INVALID_CURSOR');
    const own = { secret, organizationId: gateway.demo.organizationId, list };
    expect(await codeFor(encodeCursor(own, place))).toBeUndefined();
  });
});

describe('texts in filters', () => {
  const found = async (test: Record<string, unknown>) => {
    const document = `query ($test: StringFilter!) {
      users(filter: { company: { eq: "Odd names" }, jobTitle: $test }, sort: { field: CREATED_AT }) { nodes { jobTitle } }
    }`;
    const { body } = await gateway.query('HELP_DESK', document, { test });
    expect(body.errors).toBeUndefined();
    return body.data.users.nodes.map(({ jobTitle }: { jobTitle: string }) => jobTitle);
  };

  beforeAll(async () => {
    const titles = [
      '100% sure',
      '100 sure',
      'a_b',
      'aXb',
      'back\\slash',
      "O'Brien",
      'Ünïcode',
      'x" or 1=1',
      null,
    ];
    const { organizationId } = gateway.demo;
    const rows = titles.map((jobTitle, index) => {
      const id = newId('usr');
      const createdAt = new Date(Date.UTC(2026, 0, 1, index)).toISOString();
      return {
        id,
        organizationId,
        username: id,
        email: `${id}@example.org`,
        company: 'Odd names',
        jobTitle,
        createdAt,
      };
    });
    await gateway.database.transaction(organizationId, (tx) => tx.insert(users).values(rows));
  });

  it.each<[Record<string, unknown>, (string | null)[]]>([
    [{ contains: '0%' }, ['100% sure']],
    [{ contains: '%' }, ['100% sure']],
    [{ contains: '_' }, ['a_b']],
    [{ contains: 'A_B' }, ['a_b']],
    [{ contains: '\\' }, ['back\\slash']],
    [{ contains: '\\%' }, []],
    [{ contains: "'" }, ["O'Brien"]],
    [{ contains: 'ÜNÏ' }, ['Ünïcode']],
    [{ startsWith: '100%' }, ['100% sure']],
    [{ startsWith: '%' }, []],
    [{ startsWith: 'a_' }, ['a_b']],
    [{ startsWith: 'A' }, []],
    [{ eq: 'x" or 1=1' }, ['x" or 1=1']],
    [{ eq: "' or ''='" }, []],
    [{ in: ['aXb', 'a_b', 'nobody', '{a,b}', '"'] }, ['a_b', 'aXb']],
    [{ isNull: true }, [null]],
    [{ ne: '100 sure' }, ['100% sure', 'a_b', 'aXb', 'back\\slash', "O'Brien", 'Ünïcode', 'x" or 1=1', null]],
  ])('%j', async (test, expected) => {
    expect(await found(test)).toEqual(expected);
  });

  it.each(['\0', '\ud800'])('with %j are refused by name', async (character) => {
    const filter = { or: [{ email: { eq: `a${character}` } }] };
    const document = 'query ($filter: UserFilter) { users(filter: $filter) { nodes { id } } }';
    const { body } = await gateway.query('HELP_DESK', document, { filter });
    expect(body.errors).toMatchObject([
      { path: ['users'], extensions: { code: 'BAD_USER_INPUT', argument: 'filter.or.0.email.eq' } },
    ]);
  });
});
