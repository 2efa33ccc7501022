import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { compileStatement, type Statement } from '../../db/statement.ts';
import { userGroups } from '../../db/tables/groups.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

/** Returns the statements that an operation reads with, and its answer. */
async function statementsOf(role: string, document: string, variables: Record<string, unknown> = {}) {
  const read = vi.spyOn(gateway.database, 'read');
  const { body } = await gateway.query(role, document, variables);
  const texts = read.mock.calls.map(([, query]) => textOf(query));
  read.mockRestore();
  return { texts, body };
}

function textOf(query: SQL | Statement): string {
  return 'text' in query ? query.text : compileStatement(query).text;
}

describe('what is read', () => {
  it('is the columns that are selected, and those that the page needs', async () => {
    for (const _time of [1, 2, 3]) {
      const { texts, body } = await statementsOf('HELP_DESK', '{ users(first: 2) { nodes { jobTitle } } }');
      expect(body.errors).toBeUndefined();
      expect(texts).toHaveLength(1);
      expect(texts[0]).toMatch(/"job_title"/);
      expect(texts[0]).not.toMatch(/"(email|password_hash|department|addresses|display_name)"/);
    }
  });

  it.each([
    ['an alias', '{ users(first: 1) { nodes { a: costCenter } } }'],
    ['an edge', '{ users(first: 1) { edges { node { costCenter } } } }'],
    [
      'a fragment',
      '{ users(first: 1) { ...C } } fragment C on UserConnection { nodes { ...U } } fragment U on User { costCenter }',
    ],
    [
      'an inline fragment on an interface',
      '{ users(first: 1) { nodes { ... on Node { ... on User { costCenter } } } } }',
    ],
    [
      'a condition that holds',
      'query ($yes: Boolean = true) { users(first: 1) { nodes { costCenter @include(if: $yes) } } }',
    ],
    ['two places', '{ users(first: 1) { nodes { id } edges { node { costCenter } } } }'],
    ['the same list twice', '{ users(first: 1) { nodes { id } } users(first: 1) { nodes { costCenter } } }'],
  ])('goes through %s', async (_what, document) => {
    for (const _time of [1, 2, 3]) {
      const { texts, body } = await statementsOf('HELP_DESK', document);
      expect(body.errors).toBeUndefined();
      expect(texts).toHaveLength(1);
      expect(texts[0]).toContain('"cost_center"');
      expect(texts[0]).not.toContain('"department"');
    }
  });

  it('changes with the conditions of each request', async () => {
    const document =
      'query ($yes: Boolean!) { users(first: 1) { nodes { id costCenter @include(if: $yes) } } }';
    for (const yes of [true, false, true, false, false]) {
      const { texts } = await statementsOf('HELP_DESK', document, { yes });
      expect(texts[0]?.includes('"cost_center"')).toBe(yes);
    }
  });

  const secret = '{ devices(first: 3) { nodes { id diskEncryption { recoveryKey } } } }';

  it('is no column that is refused', async () => {
    for (const _time of [1, 2, 3]) {
      const { texts, body } = await statementsOf('HELP_DESK', secret);
      expect(body.errors?.every(({ extensions }) => extensions?.code === 'FORBIDDEN')).toBe(true);
      expect(body.errors).not.toHaveLength(0);
      // The existence of a key is not a secret.
      expect(texts.join().replaceAll('"recovery_key" is not null', '')).not.toContain('recovery_key');
    }
    const { texts, body } = await statementsOf('MANAGER', secret);
    expect(body.errors).toBeUndefined();
    expect(texts.join()).toContain('recovery_key as "recoveryKey"');
  });

  it('is nothing at all of a list that is refused', async () => {
    const document = '{ users(first: 3) { nodes { id } } invoices(first: 3) { nodes { id } totalCount } }';
    const { texts, body } = await statementsOf('MANAGER', document);
    expect(body.data.invoices).toBeNull();
    expect(texts).toHaveLength(1);
    expect(texts[0]).not.toContain('invoices');
  });

  it('is counted only where the count is asked for', async () => {
    const { texts } = await statementsOf('HELP_DESK', '{ users(first: 1) { totalCount nodes { id } } }');
    expect(texts.filter((text) => text.includes('count(*)'))).toHaveLength(1);
    expect(texts).toHaveLength(2);
  });
});

describe('lists in lists', () => {
  const document = `query ($first: Int!) {
    users(first: $first) {
      totalCount
      edges { cursor node {
        id
        manager { username manager { username } }
        groups(first: 3) { totalCount nodes { id name members(first: 2) { nodes { id } } } }
        devices(first: 3) { nodes { id displayName } pageInfo { hasNextPage } }
        reports(first: 2, sort: { field: EMAIL, direction: DESC }) { totalCount nodes { id email } }
      } }
    }
  }`;

  it('take the same statements for 5 as for 50', async () => {
    const few = await statementsOf('MANAGER', document, { first: 5 });
    const many = await statementsOf('MANAGER', document, { first: 50 });
    expect(few.body.errors).toBeUndefined();
    expect(many.body.data.users.edges).toHaveLength(50);
    expect(many.texts.length).toBe(few.texts.length);
    expect(many.texts.length).toBeLessThanOrEqual(10);
  });

  it('answer what each list answers by itself', async () => {
    const { body } = await gateway.query('MANAGER', document, { first: 12 });
    for (const { node } of body.data.users.edges) {
      const alone = await gateway.query(
        'MANAGER',
        `query ($id: ID!) { user(id: $id) {
          groups(first: 3) { totalCount nodes { id name members(first: 2) { nodes { id } } } }
          reports(first: 2, sort: { field: EMAIL, direction: DESC }) { totalCount nodes { id email } }
        } }`,
        { id: node.id },
      );
      expect({ groups: node.groups, reports: node.reports }).toEqual(alone.body.data.user);
    }
  });

  it('keep each list under aliases and arguments of its own', async () => {
    const { texts, body } = await statementsOf(
      'MANAGER',
      `{ users(first: 4) { nodes {
      a: groups(first: 1) { nodes { id } } b: groups(last: 1) { nodes { id } } c: groups(first: 1) { nodes { id name } }
    } } }`,
    );
    expect(body.errors).toBeUndefined();
    expect(texts).toHaveLength(4);
  });

  it('read a page of each where there are too many to read all', async () => {
    const { organizationId } = gateway.demo;
    const ids = Array.from({ length: 30 }, () => newId('grp'));
    await gateway.database.transaction(organizationId, async (tx) => {
      await tx
        .insert(userGroups)
        .values(ids.map((id, index) => ({ id, organizationId, name: `~ Crowd ${index}` })));
      await tx.execute(sql`insert into user_group_members (organization_id, group_id, user_id)
        select u.organization_id, g.id, u.id from users u, user_groups g where g.name like '~ Crowd%'`);
    });
    const crowds = `query ($last: Int!, $after: String) { userGroups(last: $last, filter: { name: { startsWith: "~ Crowd" } }) {
      nodes { members(first: 3, after: $after, sort: { field: EMAIL, direction: DESC }) {
        totalCount nodes { email } pageInfo { hasNextPage endCursor } } } } }`;
    const { texts, body } = await statementsOf('MANAGER', crowds, { last: 30 });
    const [one] = (await gateway.query('MANAGER', crowds, { last: 1 })).body.data.userGroups.nodes;
    expect(one.members.totalCount * 30).toBeGreaterThan(1000);
    expect(one.members.pageInfo.hasNextPage).toBe(true);
    expect(body.data.userGroups.nodes).toEqual(Array.from({ length: 30 }, () => one));
    expect(texts.filter((text) => text.includes('lateral'))).toHaveLength(1);
    expect(texts).toHaveLength(4);
    const after = one.members.pageInfo.endCursor;
    const next = await gateway.query('MANAGER', crowds, { last: 30, after });
    const [alone] = (await gateway.query('MANAGER', crowds, { last: 1, after })).body.data.userGroups.nodes;
    expect(alone.members.nodes[0].email < one.members.nodes[2].email).toBe(true);
    expect(next.body.data.userGroups.nodes).toEqual(Array.from({ length: 30 }, () => alone));
  });
});
