import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { compileStatement } from '../../db/statement.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'HELP_DESK');

const create = `mutation ($input: CreateUserInput!) { createUser(input: $input) { user {
  id username displayName state password { set expired } mfa { required excluded } sudo attributes { name value } addresses { type country } } } }`;
const list = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: UserFilter, $sort: UserSort) {
  users(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
    totalCount nodes { id username email displayName createdAt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const act = (field: string) =>
  `mutation ($id: ID!) { ${field}(id: $id) { user { id state locked failedSignIns password { expired } } } }`;

test('Help Desk takes a user from the first day to the last', async () => {
  const input = {
    username: 'nora.quist',
    email: 'nora.quist@northwind.example',
    firstName: 'Nora',
    lastName: 'Quist',
    password: 'correct horse battery',
    mfaRequired: true,
    attributes: [{ name: 'badge', value: '77' }],
    addresses: [{ type: 'work', country: 'SE' }],
  };
  const { user } = (await answer(create, { input })).createUser;
  expect(user).toMatchObject({
    username: 'nora.quist',
    displayName: 'Nora Quist',
    state: 'STAGED',
    password: { set: true, expired: false },
    mfa: { required: true, excluded: false },
    attributes: [{ name: 'badge', value: '77' }],
    addresses: [{ type: 'work', country: 'SE' }],
  });
  const { id } = user;
  expect((await answer(act('activateUser'), { id })).activateUser.user.state).toBe('ACTIVATED');
  expect(await refusal(act('activateUser'), { id })).toMatchObject({ code: 'INVALID_STATE', argument: 'id' });
  expect((await answer(act('lockUser'), { id })).lockUser.user.locked).toBe(true);
  expect((await answer(act('unlockUser'), { id })).unlockUser.user).toMatchObject({
    locked: false,
    failedSignIns: 0,
  });
  expect((await answer(act('expireUserPassword'), { id })).expireUserPassword.user.password.expired).toBe(
    true,
  );
  const password = `mutation ($input: SetUserPasswordInput!) { setUserPassword(input: $input) { user { password { expired } } } }`;
  const set = await answer(password, { input: { id, password: 'another good one' } });
  expect(set.setUserPassword.user.password.expired).toBe(false);

  const update = `mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { displayName department sudo attributes { name } recoveryEmail { address verified } } } }`;
  const changes = {
    id,
    displayName: 'Nora',
    department: 'Robotics',
    sudo: null,
    attributes: null,
    recoveryEmail: 'n@home.example',
  };
  expect((await answer(update, { input: changes })).updateUser.user).toEqual({
    displayName: 'Nora',
    department: 'Robotics',
    sudo: false,
    attributes: [],
    recoveryEmail: { address: 'n@home.example', verified: false },
  });

  const addKey = `mutation ($input: AddSshKeyInput!) { addSshKey(input: $input) { sshKey { id name } user { sshKeys { name } } } }`;
  const key = {
    userId: id,
    name: 'laptop',
    publicKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDm1yMyFzyCdNqQDGHSFrDHbvyVJnM1SGTqjxEBPwiVB nora',
  };
  const added = (await answer(addKey, { input: key })).addSshKey;
  expect(added.user.sshKeys).toEqual([{ name: 'laptop' }]);
  expect(await refusal(addKey, { input: key })).toMatchObject({
    code: 'ALREADY_EXISTS',
    argument: 'input.name',
  });
  const removed = await answer(
    'mutation ($id: ID!) { removeSshKey(id: $id) { user { sshKeys { name } } } }',
    { id: added.sshKey.id },
  );
  expect(removed.removeSshKey.user.sshKeys).toEqual([]);

  const until = new Date(Date.now() + 86_400_000).toISOString();
  const exclude =
    'mutation ($input: ExcludeUserFromMfaInput!) { excludeUserFromMfa(input: $input) { user { mfa { excluded } } } }';
  expect((await answer(exclude, { input: { id, until } })).excludeUserFromMfa.user.mfa.excluded).toBe(true);
  expect((await answer(act('suspendUser'), { id })).suspendUser.user.state).toBe('SUSPENDED');
  expect(
    (await answer('mutation ($id: ID!) { deleteUser(id: $id) { deletedId } }', { id })).deleteUser.deletedId,
  ).toBe(id);
  expect(await answer('query ($id: ID!) { user(id: $id) { id } node(id: $id) { id } }', { id })).toEqual({
    user: null,
    node: null,
  });
});

const change = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { department } } }';
const exclude = `mutation ($input: ExcludeUserFromMfaInput!) {
  excludeUserFromMfa(input: $input) { user { mfa { excluded excludedUntil } } } }`;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

test('a field that a directory elsewhere owns is not edited here, others are', async () => {
  const [, id] = gateway.demo.userIds;
  const owned = (fields: string) =>
    gateway.database.transaction(gateway.demo.organizationId, (tx) =>
      tx.execute(sql`update users set restricted_fields = ${fields}::jsonb where id = ${id}`),
    );
  await owned('[{ "field": "jobTitle", "owner": "SCIM" }]');
  expect(await refusal(change, { input: { id, jobTitle: 'Clerk', department: 'Sales' } })).toMatchObject({
    code: 'INVALID_STATE',
    argument: 'input.jobTitle',
  });
  expect((await answer(change, { input: { id, department: 'Sales' } })).updateUser.user).toEqual({
    department: 'Sales',
  });
  await owned('[]');
  await answer(change, { input: { id, jobTitle: 'Clerk' } });
});

test('an exclusion from MFA ends by time, and is no longer than the policy allows', async () => {
  const [, id] = gateway.demo.userIds;
  const policy = 'mutation ($input: UpdateMfaPolicyInput!) { updateMfaPolicy(input: $input) { __typename } }';
  await answer(policy, { input: { maxExclusionDays: 7 } }, 'ADMINISTRATOR');
  expect(await refusal(exclude, { input: { id, until: inDays(8) } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.until',
  });
  const { mfa } = (await answer(exclude, { input: { id, until: inDays(6) } })).excludeUserFromMfa.user;
  expect(mfa.excluded).toBe(true);
  await gateway.database.transaction(gateway.demo.organizationId, (tx) =>
    tx.execute(sql`update users set mfa_excluded_until = now() - interval '1 minute' where id = ${id}`),
  );
  const { user } = await answer('query ($id: ID!) { user(id: $id) { mfa { excluded } } }', { id });
  expect(user.mfa.excluded).toBe(false);
  await answer(policy, { input: { maxExclusionDays: null } }, 'ADMINISTRATOR');
});

describe('refuses, naming the argument', () => {
  const valid = { username: 'someone', email: 'someone@northwind.example' };
  test.each([
    [{ ...valid, username: 'ada.abara' }, 'ALREADY_EXISTS', 'input.username'],
    [{ ...valid, email: 'ADA.ABARA@northwind.example' }, 'ALREADY_EXISTS', 'input.email'],
    [{ ...valid, username: 'with space' }, 'BAD_USER_INPUT', 'input.username'],
    [{ ...valid, email: 'nowhere' }, 'BAD_USER_INPUT', 'input.email'],
    [{ ...valid, firstName: 'a\u0000b' }, 'BAD_USER_INPUT', 'input.firstName'],
    [{ ...valid, firstName: '\ud800' }, 'BAD_USER_INPUT', 'input.firstName'],
    [{ ...valid, posixUid: -1 }, 'BAD_USER_INPUT', 'input.posixUid'],
    [
      { ...valid, addresses: [{ type: 'work', country: 'Sweden' }] },
      'BAD_USER_INPUT',
      'input.addresses.0.country',
    ],
    [{ ...valid, managerId: 'usr_x' }, 'INVALID_ID', 'input.managerId'],
    [{ ...valid, managerId: newId('usr') }, 'NOT_FOUND', 'input.managerId'],
    [{ ...valid, state: 'RETIRED' }, 'BAD_USER_INPUT', 'input.state'],
  ])('%j', async (input, code, argument) => {
    const before = (await answer(list)).users.totalCount;
    expect(await refusal(create, { input })).toMatchObject({ code, argument });
    expect((await answer(list)).users.totalCount).toBe(before);
  });

  test('a manager who is deleted, as in use', async () => {
    const manager = gateway.demo.userIds[0];
    const found = await refusal('mutation ($id: ID!) { deleteUser(id: $id) { deletedId } }', { id: manager });
    expect(found).toMatchObject({ code: 'IN_USE', argument: 'id' });
  });

  test.each(['deleteUser', 'lockUser', 'suspendUser'])(
    'an identifier that is malformed or unknown: %s',
    async (field) => {
      const document = `mutation ($id: ID!) { ${field}(id: $id) { __typename } }`;
      expect(await refusal(document, { id: 'nobody' })).toMatchObject({ code: 'INVALID_ID', argument: 'id' });
      expect(await refusal(document, { id: newId('usr') })).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'id',
      });
    },
  );
});

describe('the list', () => {
  const page = async (variables: object) => (await answer(list, { first: 1000, ...variables })).users;
  const paged = async ({ first, last, ...rest }: { first?: number; last?: number }) =>
    page({ ...(first || last ? { first, last } : {}), ...rest });

  test.each([
    ['USERNAME', 'username'],
    ['EMAIL', 'email'],
    ['DISPLAY_NAME', 'displayName'],
  ] as const)('goes both ways by %s', (field, key) => expectBothWays(paged, field, key, 60));

  test.each([
    [{ username: { startsWith: 'ada.' } }, /^ada\./],
    [{ username: { in: ['ada.abara', 'nobody'] } }, /^ada\.abara$/],
    [{ displayName: { contains: 'ABARA' } }, /abara/],
    [{ and: [{ username: { startsWith: 'a' } }, { not: { username: { startsWith: 'ad' } } }] }, /^a[^d]/],
    [
      { or: [{ username: { eq: 'ada.abara' } }, { username: { eq: 'alan.fischer' } }] },
      /^(ada\.abara|alan\.fischer)$/,
    ],
  ])('is filtered by %j', async (filter, expected) => {
    const { nodes, totalCount } = await page({ filter });
    expect(nodes.length).toBeGreaterThan(0);
    expect(totalCount).toBe(nodes.length);
    for (const { username } of nodes) expect(username).toMatch(expected);
  });

  test('is filtered by states, locks, groups and devices', async () => {
    const [userGroupId, deviceId] = [gateway.demo.userGroupIds[0], gateway.demo.deviceIds[0]];
    for (const filter of [
      { state: ['STAGED'] },
      { locked: true },
      { mfaConfigured: true },
      { userGroupId },
      { deviceId },
    ]) {
      const [some, others] = [await page({ filter }), await page({ filter: { not: filter } })];
      expect(some.totalCount, JSON.stringify(filter)).toBeGreaterThan(0);
      expect(some.totalCount + others.totalCount).toBe((await page({})).totalCount);
    }
  });

  test('takes wildcards as they are', async () => {
    expect((await page({ filter: { username: { contains: '%' } } })).totalCount).toBe(0);
    expect((await page({ filter: { username: { startsWith: '_' } } })).totalCount).toBe(0);
  });

  test.each([
    [
      { filter: { createdAt: { gte: '2026-01-02T00:00:00Z', lt: '2026-01-01T00:00:00Z' } } },
      'CONFLICTING_FILTER',
      'filter.createdAt',
    ],
    [{ filter: { username: { in: [] } } }, 'CONFLICTING_FILTER', 'filter.username.in'],
    [{ filter: { userGroupId: 'grp_1' } }, 'INVALID_ID', 'filter.userGroupId'],
    [{ filter: { username: { eq: 'a', startsWith: 'a' } } }, 'BAD_USER_INPUT', 'filter.username'],
    [{ first: 1001 }, 'INVALID_PAGE', 'first'],
    [{ first: -1 }, 'INVALID_PAGE', 'first'],
    [{ first: 1, last: 1 }, 'INVALID_PAGE', 'last'],
    [{ after: 'x' }, 'INVALID_CURSOR', 'after'],
  ])('refuses %j', async (variables, code, argument) => {
    expect(await refusal(list, variables)).toMatchObject({ code, argument });
  });
});

test('a nested list takes the same statements for every page size, and reads no refused column', async () => {
  const read = vi.spyOn(gateway.database, 'read');
  const texts = async (first: number, caller: string) => {
    read.mockClear();
    await gateway.query(
      caller,
      `{ users(first: ${first}) { nodes { username administratorId groups(first: 5) { nodes { name } } devices(first: 5) { nodes { hostname diskEncryption { recoveryKey } } } manager { username } } } }`,
    );
    return read.mock.calls.map(([, query]) => ('text' in query ? query : compileStatement(query)).text);
  };
  const [small, large] = [await texts(2, 'MANAGER'), await texts(50, 'MANAGER')];
  expect(large.length).toBe(small.length);
  expect(small.join()).toContain('administrator_id');
  const helpDesk = await texts(50, 'HELP_DESK');
  const opensKeys = (statements: string[]) => statements.some((text) => text.includes('as "recoveryKey"'));
  expect([opensKeys(large), opensKeys(helpDesk)]).toEqual([true, false]);
  const commandRunner = await texts(50, 'COMMAND_RUNNER');
  expect(commandRunner).toEqual([]);
});

test('a password and its hash never come back', async () => {
  const { body } = await gateway.query('HELP_DESK', create, {
    input: { username: 'secretive', email: 'bad-email', password: 'planted-secret-value' },
  });
  expect(JSON.stringify(body)).not.toContain('planted-secret-value');
});
