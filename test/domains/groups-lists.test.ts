import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';
import { all, deviceGroups, idsOf, is, userGroups } from './groups-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'MANAGER');

const list = (
  field: string,
  filter: string,
) => `query ($first: Int, $after: String, $last: Int, $before: String,
  $filter: ${filter}, $sort: GroupSort) { ${field}(first: $first, after: $after, last: $last, before: $before,
  filter: $filter, sort: $sort) { totalCount nodes { id name createdAt } edges { cursor }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const lists = {
  userGroups: list('userGroups', 'UserGroupFilter'),
  deviceGroups: list('deviceGroups', 'DeviceGroupFilter'),
};

describe.each(['userGroups', 'deviceGroups'] as const)('%s', (field) => {
  const page = async (variables: object) => (await answer(lists[field], variables))[field];
  test('pages both ways by name', () => expectBothWays(page, 'NAME', 'name', 3));
  test('pages both ways by time', () => expectBothWays(page, 'CREATED_AT', 'createdAt', 4));
  test('refuses the cursors of another list, sort and direction', async () => {
    const { endCursor: after } = (await page({ first: 1 })).pageInfo;
    const fault = { code: 'INVALID_CURSOR', argument: 'after' };
    for (const sort of [{ field: 'CREATED_AT' }, { field: 'NAME', direction: 'DESC' }]) {
      expect(await refusal(lists[field], { after, sort })).toMatchObject(fault);
    }
    const other = field === 'userGroups' ? 'deviceGroups' : 'userGroups';
    expect(await refusal(lists[other], { after })).toMatchObject(fault);
  });
});

describe('filters', () => {
  const names = async (filter: object, field: keyof typeof lists = 'userGroups') => {
    const { nodes } = (await answer(lists[field], { filter, first: 100 }))[field];
    return nodes.map(({ name }: { name: string }) => name);
  };

  test.each([
    [{ name: { startsWith: 'P' } }, ['Payroll approvers', 'People', 'Pilot: new laptops']],
    [{ name: { contains: 'ENGINEER' } }, ['Engineering', 'Hamburg engineers']],
    [{ description: { contains: 'people' } }, ['Contractors']],
    [{ email: { eq: 'sales@northwind.example' } }, ['Sales']],
    [{ membershipMethod: ['DYNAMIC_REVIEW'] }, ['Contractors', 'Hamburg engineers']],
    [{ hasSuggestions: true }, ['Contractors', 'Hamburg engineers']],
    [{ sudo: true }, ['On call']],
    [{ sambaEnabled: true }, ['Operations', 'Robotics']],
    [{ and: [{ membershipMethod: ['STATIC'] }, { not: { name: { contains: 'o' } } }] }, ['VPN users']],
    [{ or: [{ sudo: true }, { name: { eq: 'Finance' } }] }, ['Finance', 'On call']],
    [{ createdAt: { gte: '2026-01-01T00:00:00Z' } }, []],
  ])('user groups by %j', async (filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  test.each([
    [{ name: { in: ['Macs', 'Phones'] } }, ['Macs', 'Phones']],
    [{ description: { isNull: false } }, ['Linux controllers', 'Patch ring 1', 'Patch ring 2']],
    [{ membershipMethod: ['DYNAMIC_REVIEW'] }, ['Unencrypted computers']],
    [{ hasSuggestions: true }, ['Unencrypted computers']],
  ])('device groups by %j', async (filter, expected) => {
    expect(await names(filter, 'deviceGroups')).toEqual(expected);
  });

  test('by member, by group and by assignment agree with the connections', async () => {
    const [userId = ''] = gateway.demo.userIds;
    const [deviceId = ''] = gateway.demo.deviceIds;
    const own = await answer(
      `query ($user: ID!, $device: ID!) { user(id: $user) { groups(first: 100) { nodes { name } } }
        device(id: $device) { groups(first: 100) { nodes { name } } userGroups(first: 100) { nodes { name } } } }`,
      { user: userId, device: deviceId },
    );
    const namesOf = ({ nodes }: { nodes: { name: string }[] }) => nodes.map(({ name }) => name);
    expect(await names({ userId })).toEqual(namesOf(own.user.groups));
    expect(await names({ deviceId }, 'deviceGroups')).toEqual(namesOf(own.device.groups));
    expect(await names({ assignedDeviceId: deviceId })).toEqual(namesOf(own.device.userGroups));
    const { createUserGroup } = await answer(userGroups.create, {
      input: { name: 'Filter', membershipMethod: 'DYNAMIC', memberQuery: all(is('DEPARTMENT', 'Support')) },
    });
    const { id: groupId, members } = createUserGroup.userGroup;
    const { users } = await answer(
      'query ($groupId: ID!) { users(filter: { userGroupId: $groupId }, first: 1000) { nodes { id department } } }',
      { groupId },
    );
    expect(idsOf(users)).toEqual(idsOf(members));
    const [deviceGroupId = ''] = gateway.demo.deviceGroupIds;
    await answer(userGroups.assign, { input: { groupId, deviceGroupIds: [deviceGroupId] } });
    expect(await names({ assignedUserGroupId: groupId }, 'deviceGroups')).toHaveLength(1);
    await answer(userGroups.delete, { id: groupId });
  });

  test.each([
    [{ userId: 'usr_1' }, 'INVALID_ID', 'filter.userId'],
    [{ membershipMethod: [] }, 'CONFLICTING_FILTER', 'filter.membershipMethod'],
    [
      { createdAt: { gte: '2026-01-02T00:00:00Z', lt: '2026-01-01T00:00:00Z' } },
      'CONFLICTING_FILTER',
      'filter.createdAt',
    ],
  ])('are refused: %j', async (filter, code, argument) => {
    expect(await refusal(lists.userGroups, { filter })).toMatchObject({ code, argument });
  });
});

describe('lists inside of each other', () => {
  const nested = `query ($first: Int) { users(first: $first) { nodes { username
    groups(first: 5) { totalCount nodes { name suggestionCounts { add } members(first: 2) { totalCount nodes { email } }
      suggestedAdditions(first: 2) { totalCount nodes { email } } exemptions(first: 1) { nodes { id } }
      assignedDevices(first: 2) { totalCount nodes { hostname groups(first: 1) { nodes { name } } } }
      assignedDeviceGroups(first: 2) { nodes { name members(first: 2) { nodes { hostname } } } } } }
    devices(first: 2) { nodes { hostname userGroups(first: 1) { nodes { name } } } } } } }`;

  test('take as many statements for 50 users as for 5', async () => {
    const read = vi.spyOn(gateway.database, 'read');
    const statements = async (first: number) => {
      read.mockClear();
      const data = await answer(nested, { first });
      expect(data.users.nodes).toHaveLength(first);
      return read.mock.calls.length;
    };
    const few = await statements(5);
    expect(await statements(50)).toBe(few);
    expect(few).toBeLessThanOrEqual(16);
    read.mockRestore();
  });
});

describe('roles', () => {
  const create = { input: { name: 'Not allowed' } };

  test.each(['HELP_DESK', 'READ_ONLY'])('%s reads groups and changes none', async (role) => {
    const read = '{ userGroups(first: 3) { totalCount nodes { name members(first: 1) { totalCount } } } }';
    const before = await answer(read, {}, role);
    expect(before.userGroups.nodes).toHaveLength(3);
    for (const [document, variables] of [
      [userGroups.create, create],
      [deviceGroups.create, create],
      [userGroups.delete, { id: gateway.demo.userGroupIds[0] }],
      [
        userGroups.add,
        { input: { groupId: gateway.demo.userGroupIds.at(-1), userIds: [gateway.demo.userIds[0]] } },
      ],
    ] as const) {
      expect(await refusal(document, variables, role)).toMatchObject({
        code: 'FORBIDDEN',
        access: { scope: 'GROUPS', requiredLevel: 'EDIT' },
      });
    }
    expect(await answer(read, {}, role)).toEqual(before);
    const query = all(is('DEPARTMENT', 'Sales'));
    const { previewUserGroup } = await answer(userGroups.preview, { query }, role);
    expect(previewUserGroup.counts.add).toBe(previewUserGroup.members.totalCount);
  });

  test('COMMAND_RUNNER sees no group, nor what a member query finds', async () => {
    for (const [document, variables] of [
      ['{ userGroups { totalCount } }', {}],
      [
        'query ($id: ID!) { node(id: $id) { ... on UserGroup { name } } }',
        { id: gateway.demo.userGroupIds[0] },
      ],
      [userGroups.preview, { query: all(is('DEPARTMENT', 'Sales')) }],
    ] as const) {
      expect(await refusal(document, variables, 'COMMAND_RUNNER')).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

test('node finds groups of both kinds, also through their interface', async () => {
  const ids = [gateway.demo.userGroupIds[0], gateway.demo.deviceGroupIds[0]];
  const { nodes } = await answer(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Group { name suggestionCounts { total } } } }',
    { ids },
  );
  expect(nodes).toMatchObject([
    { __typename: 'UserGroup', id: ids[0], name: 'Engineering', suggestionCounts: { total: 0 } },
    { __typename: 'DeviceGroup', id: ids[1], name: 'Macs' },
  ]);
});
