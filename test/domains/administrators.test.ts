import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const list = /* GraphQL */ `
  query ($first: Int, $after: String, $last: Int, $before: String, $filter: AdministratorFilter, $sort: AdministratorSort) {
    administrators(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      nodes { id email name role createdAt }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

const { answer, refusal } = asking(() => gateway, 'READ_ONLY');
const page = async (variables: object) => (await answer(list, variables)).administrators;

describe('an administrator', () => {
  const one = 'query ($id: ID!) { administrator(id: $id) { id email } }';

  test('is read with everything but secrets, by those who may read administrators', async () => {
    const id = gateway.demo.administrators.ADMINISTRATOR;
    const { body } = await gateway.query(
      'HELP_DESK',
      `query ($id: ID!) { administrator(id: $id) {
        id email firstName lastName name role suspended registered registeredAt lastSignInAt createdAt updatedAt
        mfa { required totpEnrolled totpEnrolledAt } apiKeyAllowed apiKeySet
        apiKeys { id name prefix createdAt expiresAt revokedAt lastUsedAt } } }`,
      { id },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.administrator).toMatchObject({
      id,
      email: 'mateo.alvarez@northwind-robotics.example',
      name: 'Mateo Alvarez',
      role: 'ADMINISTRATOR',
      suspended: false,
      registered: true,
      mfa: { required: true, totpEnrolled: true },
      apiKeyAllowed: true,
      apiKeySet: true,
      apiKeys: [{ name: 'Demo', expiresAt: null, revokedAt: null }],
    });
    const { prefix } = body.data.administrator.apiKeys[0];
    expect(gateway.keys.ADMINISTRATOR.startsWith(prefix)).toBe(true);
    expect(prefix.length).toBeLessThan(gateway.keys.ADMINISTRATOR.length / 2);
  });

  test('is not for command runners', async () => {
    const { body } = await gateway.query('COMMAND_RUNNER', '{ administrators { totalCount } }');
    expect(body.data).toEqual({ administrators: null });
    expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('has no field for a digest', async () => {
    const { body } = await gateway.query(
      'ADMINISTRATOR_WITH_BILLING',
      '{ administrators { nodes { apiKeys { hash } } } }',
    );
    expect(body.errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('of another organization is not there, not even for its provider', async () => {
    const foreign = gateway.demo.managed[0]?.administratorIds[0];
    expect((await gateway.query('READ_ONLY', one, { id: foreign })).body.data.administrator).toBeNull();
    const { body } = await gateway.query('READ_ONLY', 'query ($id: ID!) { node(id: $id) { id } }', {
      id: foreign,
    });
    expect(body).toEqual({ data: { node: null } });
  });

  test.each([
    '',
    'adm_',
    'adm_01h455vb4pex5vsknk084sn02',
    'usr_01h455vb4pex5vsknk084sn02q',
    "adm_' or true --",
  ])('is not found by %j', async (id) => {
    expect(await refusal(one, { id })).toMatchObject({ code: 'INVALID_ID', argument: 'id' });
  });
});

describe('the list of administrators', () => {
  test('is of one organization, by name', async () => {
    const { nodes, totalCount } = await page({});
    expect(totalCount).toBe(7);
    expect(nodes.map(({ name }: { name: string }) => name)).toEqual(
      nodes.map(({ name }: { name: string }) => name).sort(),
    );
  });

  test.each([
    ['NAME', 'name'],
    ['EMAIL', 'email'],
    ['CREATED_AT', 'createdAt'],
  ])('goes both ways by %s', (field, key) => expectBothWays(page, field, key, 3));

  test.each([
    [{ role: ['HELP_DESK', 'READ_ONLY'] }, ['Amara Okafor', 'Louis Fontaine']],
    [{ email: { startsWith: 'priya' } }, ['Priya Raman']],
    [{ name: { contains: 'TANAKA' } }, ['Yuki Tanaka']],
    [{ firstName: { eq: 'Ingrid' } }, ['Ingrid Solberg']],
    [{ lastName: { in: ['Solberg', 'Raman'] } }, ['Ingrid Solberg', 'Priya Raman']],
    [{ suspended: true }, []],
    [{ registered: false }, []],
    [{ mfaRequired: false }, []],
    [{ totpEnrolled: false }, []],
    [{ apiKeyAllowed: false }, []],
    [{ apiKeySet: false }, []],
    [{ lastSignInAt: { lt: '2020-01-01T00:00:00Z' } }, []],
    [{ createdAt: { gte: '2030-01-01T00:00:00Z' } }, []],
    [
      { and: [{ apiKeySet: true }, { or: [{ role: ['MANAGER'] }, { name: { eq: 'Yuki Tanaka' } }] }] },
      ['Priya Raman', 'Yuki Tanaka'],
    ],
    [
      { not: { role: ['COMMAND_RUNNER', 'MANAGER', 'ADMINISTRATOR', 'HELP_DESK', 'READ_ONLY'] } },
      ['Ingrid Solberg', 'Tomasz Zielinski'],
    ],
  ])('is filtered by %j', async (filter, names) => {
    const { nodes, totalCount } = await page({ filter });
    expect(nodes.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(totalCount).toBe(names.length);
  });

  test.each([
    [{ filter: { role: [] } }, { code: 'CONFLICTING_FILTER', argument: 'filter.role' }],
    [
      { filter: { createdAt: { gte: '2026-01-01T00:00:00Z', lt: '2025-01-01T00:00:00Z' } } },
      { code: 'CONFLICTING_FILTER', argument: 'filter.createdAt' },
    ],
    [{ first: 1001 }, { code: 'INVALID_PAGE', argument: 'first' }],
    [
      { first: 1, after: 'x' },
      { code: 'INVALID_CURSOR', argument: 'after' },
    ],
  ])('refuses %j', async (variables, expected) => {
    expect(await refusal(list, variables)).toMatchObject(expected);
  });
});
