import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';
import { all, deviceGroups, idsOf, is, refresh, userGroups } from './groups-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'MANAGER');

test('a new department gets its group, start to end', async () => {
  const { demo } = gateway;
  const [first = '', second = '', third = ''] = demo.userIds;
  const query = all(is('COST_CENTER', 'CC-900'));
  const { previewUserGroup } = await answer(userGroups.preview, { query });
  expect(previewUserGroup).toEqual({
    members: { totalCount: 0, nodes: [] },
    counts: { add: 0, remove: 0, total: 0 },
  });
  const { createUserGroup } = await answer(
    `mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { id name description email
      attributes { name value } sudo sudoWithoutPassword sambaEnabled ldapGroups { name } posixGroups { gid name }
      radiusReplies { name value } membershipMethod memberQuery { anyOf { allOf { field } } } evaluatedAt } } }`,
    {
      input: {
        name: 'Space flight',
        description: 'To the moon.',
        email: 'space@northwind.example',
        attributes: [{ name: 'hangar', value: '1' }],
        sudo: true,
        ldapGroups: [{ name: 'space' }],
        posixGroups: [{ gid: 7000, name: 'space' }],
        radiusReplies: [{ name: 'Filter-Id', value: 'space' }],
        sambaEnabled: true,
      },
    },
  );
  const { id, ...created } = createUserGroup.userGroup;
  expect(created).toEqual({
    name: 'Space flight',
    description: 'To the moon.',
    email: 'space@northwind.example',
    attributes: [{ name: 'hangar', value: '1' }],
    sudo: true,
    sudoWithoutPassword: false,
    ldapGroups: [{ name: 'space' }],
    posixGroups: [{ gid: 7000, name: 'space' }],
    radiusReplies: [{ name: 'Filter-Id', value: 'space' }],
    sambaEnabled: true,
    membershipMethod: 'STATIC',
    memberQuery: null,
    evaluatedAt: null,
  });

  const added = await answer(userGroups.add, { input: { groupId: id, userIds: [first, second, first] } });
  expect(idsOf(added.addUserGroupMembers.userGroup.members)).toEqual([first, second].sort());
  await answer(userGroups.add, { input: { groupId: id, userIds: [second, third] } });
  const removed = await answer(userGroups.remove, { input: { groupId: id, userIds: [first] } });
  expect(idsOf(removed.removeUserGroupMembers.userGroup.members)).toEqual([second, third].sort());
  const { user } = await answer(
    'query ($id: ID!) { user(id: $id) { groups(first: 100) { nodes { id name } } } }',
    {
      id: second,
    },
  );
  expect(user.groups.nodes).toContainEqual({ id, name: 'Space flight' });

  const changed = await answer(userGroups.update, {
    input: { id, name: 'Space', membershipMethod: 'DYNAMIC_REVIEW', memberQuery: query },
  });
  expect(changed.updateUserGroup.userGroup).toMatchObject({
    name: 'Space',
    suggestionCounts: { add: 0, remove: 2, total: 2 },
    memberQuery: { anyOf: [{ allOf: [{ ...is('COST_CENTER', 'CC-900'), attribute: null }] }] },
    suggestedAdditions: { nodes: [] },
  });
  await answer('mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }', {
    input: { id: first, costCenter: 'CC-900' },
  });
  const { refreshGroupMembership } = await answer(refresh, { id });
  expect(refreshGroupMembership.group).toMatchObject({
    id,
    suggestionCounts: { add: 1, remove: 2, total: 3 },
    members: { totalCount: 2 },
  });
  await answer(userGroups.exempt, { input: { groupId: id, userIds: [third] } });
  const approved = await answer(userGroups.approve, { input: { groupId: id } });
  expect(approved.approveUserGroupSuggestions.userGroup).toMatchObject({
    suggestionCounts: { add: 0, remove: 0, total: 0 },
    exemptions: { nodes: [{ id: third }] },
  });
  expect(idsOf(approved.approveUserGroupSuggestions.userGroup.members)).toEqual([first, third].sort());

  const dynamic = await answer(userGroups.update, { input: { id, membershipMethod: 'DYNAMIC' } });
  expect(idsOf(dynamic.updateUserGroup.userGroup.members)).toEqual([first, third].sort());
  expect(await refusal(userGroups.add, { input: { groupId: id, userIds: [second] } })).toMatchObject({
    code: 'INVALID_STATE',
    argument: 'input.groupId',
  });
  const strict = await answer(userGroups.unexempt, { input: { groupId: id, userIds: [third] } });
  expect(idsOf(strict.removeUserGroupExemptions.userGroup.members)).toEqual([first]);
  const still = await answer(userGroups.update, { input: { id, membershipMethod: 'STATIC' } });
  expect(still.updateUserGroup.userGroup).toMatchObject({
    memberQuery: null,
    evaluatedAt: null,
    members: { nodes: [{ id: first }] },
  });
  expect((await answer(userGroups.delete, { id })).deleteUserGroup).toEqual({ deletedId: id });
  expect((await answer(userGroups.read, { id })).userGroup).toBeNull();
});

test('devices are grouped, and assigned to users', async () => {
  const { demo } = gateway;
  const [device = '', another = ''] = demo.deviceIds;
  const { createDeviceGroup } = await answer(deviceGroups.create, {
    input: {
      name: 'Recent Macs',
      membershipMethod: 'DYNAMIC',
      memberQuery: all(is('OS_FAMILY', 'MAC'), { field: 'OS_MAJOR', operator: 'AT_LEAST', values: ['15'] }),
    },
  });
  const { id: groupId, members } = createDeviceGroup.deviceGroup;
  const expected = await gateway.database.read<{ id: string }>(
    demo.organizationId,
    sql`select id from devices where os_family = 'MAC' and os_major >= 15`,
  );
  expect(idsOf(members)).toEqual(idsOf({ nodes: expected }));
  expect(members.totalCount).toBeGreaterThan(5);

  const { createUserGroup } = await answer(userGroups.create, { input: { name: 'Mac users' } });
  const { id: userGroupId } = createUserGroup.userGroup;
  const input = { groupId: userGroupId, deviceIds: [device, another], deviceGroupIds: [groupId] };
  const { assignToUserGroup } = await answer(userGroups.assign, { input });
  expect(idsOf(assignToUserGroup.userGroup.assignedDevices)).toEqual([device, another].sort());
  expect(assignToUserGroup.userGroup.assignedDeviceGroups.nodes).toEqual([{ id: groupId }]);
  await answer(userGroups.assign, { input });
  const seen = await answer(
    `query ($device: ID!, $group: ID!) { device(id: $device) { userGroups { nodes { id } } groups(first: 100) { nodes { id } } }
      deviceGroup(id: $group) { assignedUserGroups { nodes { id name } } } }`,
    { device, group: groupId },
  );
  expect(seen.device.userGroups.nodes).toContainEqual({ id: userGroupId });
  expect(seen.deviceGroup.assignedUserGroups.nodes).toEqual([{ id: userGroupId, name: 'Mac users' }]);
  const { unassignFromUserGroup } = await answer(userGroups.unassign, {
    input: { groupId: userGroupId, deviceIds: [another], deviceGroupIds: [groupId] },
  });
  expect(unassignFromUserGroup.userGroup).toEqual({
    assignedDevices: { nodes: [{ id: device }] },
    assignedDeviceGroups: { nodes: [] },
  });
  await answer(userGroups.delete, { id: userGroupId });
  await answer(deviceGroups.delete, { id: groupId });
});

describe('a device group that is in use', () => {
  test.each([
    [
      'by a command',
      `insert into command_device_groups (organization_id, command_id, group_id)
        select organization_id, (select id from commands limit 1), id from device_groups where name = 'In use'`,
      "delete from command_device_groups where group_id in (select id from device_groups where name = 'In use')",
    ],
    [
      'by a policy',
      `insert into policy_targets (organization_id, policy_id, group_id)
        select organization_id, (select id from policies limit 1), id from device_groups where name = 'In use'`,
      "delete from policy_targets where group_id in (select id from device_groups where name = 'In use')",
    ],
  ])('%s is not deleted', async (_by, use, release) => {
    const run = (statement: string) =>
      gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(sql.raw(statement)));
    const [member = ''] = gateway.demo.deviceIds;
    const { createDeviceGroup } = await answer(deviceGroups.create, { input: { name: 'In use' } });
    const { id } = createDeviceGroup.deviceGroup;
    await answer(deviceGroups.add, { input: { groupId: id, deviceIds: [member] } });
    await run(use);
    expect(await refusal(deviceGroups.delete, { id })).toMatchObject({ code: 'IN_USE', argument: 'id' });
    const { deviceGroup } = await answer(deviceGroups.read, { id });
    expect(deviceGroup.members.nodes).toEqual([{ id: member }]);
    await run(release);
    await answer(deviceGroups.delete, { id });
    expect(await refusal(deviceGroups.delete, { id })).toMatchObject({ code: 'NOT_FOUND', argument: 'id' });
  });
});

describe('names', () => {
  test.each([
    ['user', userGroups],
    ['device', deviceGroups],
  ] as const)('of %s groups are unique without regard to case, in all scripts', async (kind, documents) => {
    const payload = kind === 'user' ? 'UserGroup' : 'DeviceGroup';
    const made = await answer(documents.create, { input: { name: `Ärzte ${kind}` } });
    const { id } = made[`create${payload}`][`${kind}Group`];
    const taken = { code: 'ALREADY_EXISTS', argument: 'input.name' };
    expect(await refusal(documents.create, { input: { name: ` äRZTE ${kind}` } })).toMatchObject(taken);
    const other = await answer(documents.create, { input: { name: `Other ${kind}` } });
    const otherId = other[`create${payload}`][`${kind}Group`].id;
    expect(await refusal(documents.update, { input: { id: otherId, name: `ÄRZTE ${kind}` } })).toMatchObject(
      taken,
    );
    const renamed = await answer(documents.update, { input: { id, name: `ärzte ${kind}` } });
    expect(renamed[`update${payload}`][`${kind}Group`].name).toBe(`ärzte ${kind}`);
  });

  test('may be the same in another kind', async () => {
    await answer(userGroups.create, { input: { name: 'Twins' } });
    await answer(deviceGroups.create, { input: { name: 'Twins' } });
  });
});

describe('input that is refused', () => {
  const unknown = newId('usr');
  const cases: [string, string, object, object][] = [
    ['a malformed id', userGroups.delete, { id: 'grp_1' }, { code: 'INVALID_ID', argument: 'id' }],
    [
      'an id of the other kind',
      userGroups.read,
      { id: newId('dgr') },
      { code: 'INVALID_ID', argument: 'id' },
    ],
    ['an unknown group', userGroups.delete, { id: newId('grp') }, { code: 'NOT_FOUND', argument: 'id' }],
    [
      'the update of an unknown group',
      deviceGroups.update,
      { input: { id: newId('dgr') } },
      { code: 'NOT_FOUND', argument: 'input.id' },
    ],
    [
      'an empty name',
      userGroups.create,
      { input: { name: ' ' } },
      { code: 'BAD_USER_INPUT', argument: 'input.name' },
    ],
    [
      'an e-mail address that is none',
      userGroups.create,
      { input: { name: 'x', email: 'x' } },
      { code: 'BAD_USER_INPUT', argument: 'input.email' },
    ],
    [
      'a POSIX group twice',
      userGroups.create,
      {
        input: {
          name: 'x',
          posixGroups: [
            { gid: 1, name: 'a' },
            { gid: 1, name: 'b' },
          ],
        },
      },
      { code: 'BAD_USER_INPUT', argument: 'input.posixGroups.1' },
    ],
    [
      'a negative number of a POSIX group',
      userGroups.create,
      { input: { name: 'x', posixGroups: [{ gid: -1, name: 'a' }] } },
      { code: 'BAD_USER_INPUT', argument: 'input.posixGroups.0.gid' },
    ],
    [
      'an LDAP name with a comma',
      userGroups.create,
      { input: { name: 'x', ldapGroups: [{ name: 'a,b' }] } },
      { code: 'BAD_USER_INPUT', argument: 'input.ldapGroups.0.name' },
    ],
    [
      'a RADIUS attribute with a space',
      userGroups.create,
      { input: { name: 'x', radiusReplies: [{ name: 'a b', value: '1' }] } },
      { code: 'BAD_USER_INPUT', argument: 'input.radiusReplies.0.name' },
    ],
    [
      'a custom attribute twice',
      deviceGroups.create,
      {
        input: {
          name: 'x',
          attributes: [
            { name: 'a', value: '1' },
            { name: 'a', value: '2' },
          ],
        },
      },
      { code: 'BAD_USER_INPUT', argument: 'input.attributes.1.name' },
    ],
    [
      'members of an unknown group',
      userGroups.add,
      { input: { groupId: newId('grp'), userIds: [unknown] } },
      { code: 'NOT_FOUND', argument: 'input.groupId' },
    ],
    [
      'no members',
      userGroups.add,
      { input: { groupId: newId('grp'), userIds: [] } },
      { code: 'BAD_USER_INPUT', argument: 'input.userIds' },
    ],
    [
      '101 members',
      deviceGroups.remove,
      { input: { groupId: newId('dgr'), deviceIds: Array.from({ length: 101 }, () => newId('dev')) } },
      { code: 'BAD_USER_INPUT', argument: 'input.deviceIds' },
    ],
    [
      'a malformed member',
      userGroups.exempt,
      { input: { groupId: newId('grp'), userIds: [unknown, 'usr_x'] } },
      { code: 'INVALID_ID', argument: 'input.userIds.1' },
    ],
    [
      'no resources',
      userGroups.assign,
      { input: { groupId: newId('grp') } },
      { code: 'BAD_USER_INPUT', argument: 'input.deviceIds' },
    ],
    [
      'the refreshing of what is no group',
      refresh,
      { id: newId('usr') },
      { code: 'INVALID_ID', argument: 'id' },
    ],
    [
      'the refreshing of an unknown group',
      refresh,
      { id: newId('grp') },
      { code: 'NOT_FOUND', argument: 'id' },
    ],
    [
      'a preview for an unknown group',
      userGroups.preview,
      { query: all(is('COMPANY', 'x')), groupId: newId('grp') },
      { code: 'NOT_FOUND', argument: 'groupId' },
    ],
    [
      'a preview for a group of the other kind',
      userGroups.preview,
      { query: all(is('COMPANY', 'x')), groupId: newId('dgr') },
      { code: 'INVALID_ID', argument: 'groupId' },
    ],
  ];
  test.each(cases)('%s', async (_what, document, variables, expected) => {
    expect(await refusal(document, variables)).toMatchObject(expected);
  });

  test('one unknown among many, and nothing is written', async () => {
    const [first = '', second = ''] = gateway.demo.userIds;
    const { createUserGroup } = await answer(userGroups.create, { input: { name: 'All or nothing' } });
    const groupId = createUserGroup.userGroup.id;
    expect(
      await refusal(userGroups.add, { input: { groupId, userIds: [first, second, newId('usr')] } }),
    ).toMatchObject({ code: 'NOT_FOUND', argument: 'input.userIds.2' });
    const [device = ''] = gateway.demo.deviceIds;
    const input = { groupId, deviceIds: [device], deviceGroupIds: [newId('dgr')] };
    const missing = { code: 'NOT_FOUND', argument: 'input.deviceGroupIds.0' };
    expect(await refusal(userGroups.assign, { input })).toMatchObject(missing);
    expect(await refusal(userGroups.unassign, { input })).toMatchObject(missing);
    const read = await answer(
      'query ($id: ID!) { userGroup(id: $id) { members { totalCount } assignedDevices { totalCount } } }',
      { id: groupId },
    );
    expect(read.userGroup).toEqual({ members: { totalCount: 0 }, assignedDevices: { totalCount: 0 } });
  });
});

describe('what belongs to another organization', () => {
  test('is answered as what does not exist', async () => {
    const { database, demo } = gateway;
    const theirs = demo.managed[0]?.id ?? '';
    const id = newId('grp');
    const user = newId('usr');
    await database.transaction(theirs, async (tx) => {
      await tx.execute(
        sql`insert into user_groups (id, organization_id, name) values (${id}, ${theirs}, 'Theirs')`,
      );
      await tx.execute(
        sql`insert into users (id, organization_id, username, email) values (${user}, ${theirs}, 'them', 'them@alder.example')`,
      );
    });
    const [own = ''] = demo.userIds;
    expect((await answer(userGroups.read, { id })).userGroup).toBeNull();
    for (const [document, variables, argument] of [
      [userGroups.delete, { id }, 'id'],
      [userGroups.update, { input: { id, name: 'Mine' } }, 'input.id'],
      [userGroups.add, { input: { groupId: id, userIds: [own] } }, 'input.groupId'],
      [userGroups.add, { input: { groupId: demo.userGroupIds.at(-1), userIds: [user] } }, 'input.userIds.0'],
      [userGroups.preview, { query: all(is('COMPANY', 'x')), groupId: id }, 'groupId'],
    ] as const) {
      expect(await refusal(document, variables)).toMatchObject({ code: 'NOT_FOUND', argument });
    }
    const rows = await database.read(theirs, sql`select name from user_groups where id = ${id}`);
    expect(rows).toEqual([{ name: 'Theirs' }]);
    await answer(userGroups.create, { input: { name: 'Theirs' } });
  });
});
