import { type SQL, sql } from 'drizzle-orm';
import type { World } from '../exhaustive/world.ts';
import { newDevice } from './devices.ts';
import type { Arguments, Operations } from './operations.ts';
import { newUser } from './users.ts';

const created = {
  UserGroup:
    'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { id } } }',
  DeviceGroup:
    'mutation ($input: CreateDeviceGroupInput!) { createDeviceGroup(input: $input) { deviceGroup { id } } }',
};

export async function newUserGroup(world: World, input: object = {}): Promise<string> {
  const data = await world.run(created.UserGroup, { input: { name: world.unique('Group'), ...input } });
  return data.createUserGroup.userGroup.id;
}

export async function newDeviceGroup(world: World, input: object = {}): Promise<string> {
  const data = await world.run(created.DeviceGroup, { input: { name: world.unique('Group'), ...input } });
  return data.createDeviceGroup.deviceGroup.id;
}

const is = (field: string, value: string) => ({ field, operator: 'IS', values: [value] });
const all = (condition: object) => ({ anyOf: [{ allOf: [condition] }] });
const usersOf = {
  membershipMethod: 'DYNAMIC_REVIEW',
  memberQuery: all(is('DEPARTMENT', 'Sales')),
};
const devicesOf = {
  membershipMethod: 'DYNAMIC_REVIEW',
  memberQuery: all(is('OS_FAMILY', 'MAC')),
};
/** Creates a member that the query above finds, so that it is suggested for any group under review with that query. */
const foundUser = (world: World) => foundBy(world, sql`select id from users where department = 'Sales'`);
const foundDevice = (world: World) => foundBy(world, sql`select id from devices where os_family = 'MAC'`);

async function foundBy({ rows }: World, query: SQL): Promise<string> {
  const [row] = await rows<{ id: string }>(sql`${query} order by id limit 1`);
  return row?.id ?? '';
}

const email = (world: World) => `${world.unique('group')}@northwind-robotics.example`;
const aUser = async (world: World) => [await newUser(world)];
const plainGroup = (world: World) => newUserGroup(world);
const plainDeviceGroup = (world: World) => newDeviceGroup(world);

async function userMembers(world: World): Promise<Arguments> {
  return { input: { groupId: await newUserGroup(world), userIds: [await newUser(world)] } };
}

async function deviceMembers(world: World): Promise<Arguments> {
  return { input: { groupId: await newDeviceGroup(world), deviceIds: [await newDevice(world)] } };
}

/** Creates an exemption in a group under review. */
async function exemptUsers(world: World): Promise<Arguments> {
  return { input: { groupId: await newUserGroup(world, usersOf), userIds: [await newUser(world)] } };
}

async function exemptDevices(world: World): Promise<Arguments> {
  return { input: { groupId: await newDeviceGroup(world, devicesOf), deviceIds: [await newDevice(world)] } };
}

async function resources(world: World): Promise<Arguments> {
  return { input: { groupId: await newUserGroup(world), deviceGroupIds: [await newDeviceGroup(world)] } };
}

/** Creates a group with a change that its guard holds. */
async function heldGroup(world: World): Promise<string> {
  const dynamic = { ...usersOf, membershipMethod: 'DYNAMIC', guard: { percent: 1, minimumMembers: 1 } };
  const id = await newUserGroup(world, dynamic);
  const memberQuery = all(is('DEPARTMENT', 'Nowhere'));
  await world.run(
    'mutation ($input: UpdateUserGroupInput!) { updateUserGroup(input: $input) { userGroup { id } } }',
    { input: { id, memberQuery } },
  );
  return id;
}

export const groups: Operations = {
  /** Creates groups with all possible data. */
  async prepare(world) {
    const groupId = await newUserGroup(world, {
      ...usersOf,
      attributes: [{ name: 'floor', value: '2' }],
      ldapGroups: [{ name: 'sales' }],
      posixGroups: [{ gid: 2000, name: 'sales' }],
      radiusReplies: [{ name: 'Filter-Id', value: 'sales' }],
    });
    await heldGroup(world);
    const deviceGroupIds = [await newDeviceGroup(world, devicesOf), await newDeviceGroup(world)];
    await world.run(
      'mutation ($input: UserGroupResourcesInput!) { assignToUserGroup(input: $input) { userGroup { id } } }',
      { input: { groupId, deviceIds: [await newDevice(world)], deviceGroupIds } },
    );
  },
  mutations: {
    createUserGroup: (world) => ({ input: { name: world.unique('Group') } }),
    updateUserGroup: async (world) => ({ input: { id: await newUserGroup(world) } }),
    deleteUserGroup: async (world) => ({ id: await newUserGroup(world) }),
    addUserGroupMembers: userMembers,
    removeUserGroupMembers: userMembers,
    approveUserGroupSuggestions: async (world) => ({
      input: { groupId: await newUserGroup(world, usersOf) },
    }),
    addUserGroupExemptions: exemptUsers,
    removeUserGroupExemptions: exemptUsers,
    refreshGroupMembership: async (world) => ({ id: await newUserGroup(world, usersOf) }),
    createDeviceGroup: (world) => ({ input: { name: world.unique('Group') } }),
    updateDeviceGroup: async (world) => ({ input: { id: await newDeviceGroup(world) } }),
    deleteDeviceGroup: async (world) => ({ id: await newDeviceGroup(world) }),
    addDeviceGroupMembers: deviceMembers,
    removeDeviceGroupMembers: deviceMembers,
    approveDeviceGroupSuggestions: async (world) => ({
      input: { groupId: await newDeviceGroup(world, devicesOf) },
    }),
    addDeviceGroupExemptions: exemptDevices,
    removeDeviceGroupExemptions: exemptDevices,
    assignToUserGroup: resources,
    unassignFromUserGroup: resources,
    approveHeldGroupChange: async (world) => ({ id: await heldGroup(world) }),
    discardHeldGroupChange: async (world) => ({ id: await heldGroup(world) }),
    setMembershipGuard: () => ({ input: {} }),
  },
  companions: {
    'CreateUserGroupInput.memberQuery': { membershipMethod: 'DYNAMIC' },
    'UpdateUserGroupInput.memberQuery': { membershipMethod: 'DYNAMIC' },
    'CreateDeviceGroupInput.memberQuery': { membershipMethod: 'DYNAMIC' },
    'UpdateDeviceGroupInput.memberQuery': { membershipMethod: 'DYNAMIC' },
    'UserMemberConditionInput.attribute': { field: 'CUSTOM_ATTRIBUTE' },
    'UserMemberConditionInput.values': { operator: 'IS' },
    'DeviceMemberConditionInput.attribute': { field: 'CUSTOM_ATTRIBUTE' },
    'DeviceMemberConditionInput.values': { operator: 'IS' },
  },
  samples: {
    'UserMemberClauseInput.allOf': [is('DEPARTMENT', 'Sales')],
    'DeviceMemberClauseInput.allOf': [is('OS_FAMILY', 'MAC')],
    'UserMemberQueryInput.anyOf': [{ allOf: [is('DEPARTMENT', 'Sales')] }],
    'DeviceMemberQueryInput.anyOf': [{ allOf: [is('OS_FAMILY', 'MAC')] }],
    'UserMemberConditionInput.operator': 'IS_SET',
    'DeviceMemberConditionInput.operator': 'IS_SET',
    'UserGroupSuggestionsInput.groupId': (world: World) => newUserGroup(world, usersOf),
    'UserGroupSuggestionsInput.userIds': async (world: World) => [await foundUser(world)],
    'DeviceGroupSuggestionsInput.groupId': (world: World) => newDeviceGroup(world, devicesOf),
    'DeviceGroupSuggestionsInput.deviceIds': async (world: World) => [await foundDevice(world)],
    'Query.previewUserGroup(groupId:)': (world: World) => world.anyId('user_groups'),
    'Query.previewDeviceGroup(groupId:)': (world: World) => world.anyId('device_groups'),
    'UserGroupFilter.assignedDeviceId': (world: World) => world.anyId('devices'),
    'DeviceGroupFilter.assignedUserGroupId': (world: World) => world.anyId('user_groups'),
    'Query.previewUserGroup(memberQuery:)': usersOf.memberQuery,
    'Query.previewDeviceGroup(memberQuery:)': devicesOf.memberQuery,
    'CreateUserGroupInput.email': email,
    'UpdateUserGroupInput.id': plainGroup,
    'UpdateUserGroupInput.email': email,
    'UpdateUserGroupInput.ifVersion': null,
    'Mutation.deleteUserGroup(ifVersion:)': null,
    'CreateUserGroupInput.memberIds': aUser,
    'UpdateUserGroupInput.memberIds': aUser,
    'UpdateUserGroupInput.addMemberIds': aUser,
    'UpdateUserGroupInput.removeMemberIds': aUser,
    'UserGroupFilter.id': (world: World) => world.anyId('user_groups'),
    'UserGroupFilter.provisionerId': (world: World) => world.anyId('administrators'),
    'CreateDeviceGroupInput.email': email,
    'UpdateDeviceGroupInput.id': plainDeviceGroup,
    'UpdateDeviceGroupInput.email': email,
    'UserGroupMembersInput.groupId': plainGroup,
    'UserGroupMembersInput.userIds': aUser,
    'DeviceGroupMembersInput.groupId': plainDeviceGroup,
    'DeviceGroupMembersInput.deviceIds': async (world: World) => [await newDevice(world)],
    'UserGroupResourcesInput.groupId': plainGroup,
    'UserGroupResourcesInput.deviceIds': async (world: World) => [await newDevice(world)],
    'UserGroupResourcesInput.deviceGroupIds': async (world: World) => [await newDeviceGroup(world)],
    'PosixGroupInput.name': 'posix_group',
    'UserFilter.userGroupId': (world: World) => world.anyId('user_groups'),
    'UserGroupFilter.userId': (world: World) => world.anyId('users'),
    'DeviceGroupFilter.deviceId': (world: World) => world.anyId('devices'),
  },
};
