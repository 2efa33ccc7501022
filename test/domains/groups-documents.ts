/** Operations of the tests of groups. */
const userGroup = `userGroup { id name membershipMethod evaluatedAt suggestionCounts { add remove total }
  memberQuery { anyOf { allOf { field attribute operator values } } } members(first: 1000) { totalCount nodes { id } }
  suggestedAdditions(first: 1000) { nodes { id } } suggestedRemovals(first: 1000) { nodes { id } }
  exemptions { nodes { id } } }`;
const deviceGroup = userGroup.replace('userGroup', 'deviceGroup');

function mutation(name: string, input: string, selection: string): string {
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${selection} } }`;
}

export const userGroups = {
  read: `query ($id: ID!) { ${userGroup.replace('userGroup', 'userGroup(id: $id)')} }`,
  create: mutation('createUserGroup', 'CreateUserGroupInput', userGroup),
  update: mutation('updateUserGroup', 'UpdateUserGroupInput', userGroup),
  delete: 'mutation ($id: ID!) { deleteUserGroup(id: $id) { deletedId } }',
  add: mutation('addUserGroupMembers', 'UserGroupMembersInput', userGroup),
  remove: mutation('removeUserGroupMembers', 'UserGroupMembersInput', userGroup),
  approve: mutation('approveUserGroupSuggestions', 'UserGroupSuggestionsInput', userGroup),
  exempt: mutation('addUserGroupExemptions', 'UserGroupMembersInput', userGroup),
  unexempt: mutation('removeUserGroupExemptions', 'UserGroupMembersInput', userGroup),
  preview: `query ($query: UserMemberQueryInput!, $groupId: ID) { previewUserGroup(memberQuery: $query, groupId: $groupId) {
    members(first: 1000) { totalCount nodes { id username } } counts { add remove total } } }`,
  assign: resources('assignToUserGroup'),
  unassign: resources('unassignFromUserGroup'),
};

export const deviceGroups = {
  read: `query ($id: ID!) { ${deviceGroup.replace('deviceGroup', 'deviceGroup(id: $id)')} }`,
  create: mutation('createDeviceGroup', 'CreateDeviceGroupInput', deviceGroup),
  update: mutation('updateDeviceGroup', 'UpdateDeviceGroupInput', deviceGroup),
  delete: 'mutation ($id: ID!) { deleteDeviceGroup(id: $id) { deletedId } }',
  add: mutation('addDeviceGroupMembers', 'DeviceGroupMembersInput', deviceGroup),
  remove: mutation('removeDeviceGroupMembers', 'DeviceGroupMembersInput', deviceGroup),
  approve: mutation('approveDeviceGroupSuggestions', 'DeviceGroupSuggestionsInput', deviceGroup),
  exempt: mutation('addDeviceGroupExemptions', 'DeviceGroupMembersInput', deviceGroup),
  unexempt: mutation('removeDeviceGroupExemptions', 'DeviceGroupMembersInput', deviceGroup),
  preview: `query ($query: DeviceMemberQueryInput!, $groupId: ID) { previewDeviceGroup(memberQuery: $query, groupId: $groupId) {
    members(first: 1000) { totalCount nodes { id hostname } } counts { add remove total } } }`,
};

export const refresh = `mutation ($id: ID!) { refreshGroupMembership(id: $id) { group {
  id name suggestionCounts { add remove total }
  ... on UserGroup { members { totalCount } } ... on DeviceGroup { devices: members { totalCount } } } } }`;

function resources(name: string): string {
  return mutation(
    name,
    'UserGroupResourcesInput',
    'userGroup { assignedDevices { nodes { id } } assignedDeviceGroups { nodes { id } } }',
  );
}

/** Returns a member query of one clause. */
export function all(...conditions: object[]) {
  return { anyOf: [{ allOf: conditions }] };
}

export function is(field: string, ...values: string[]) {
  return { field, operator: 'IS', values };
}

export function idsOf({ nodes }: { nodes: readonly { id: string }[] }): string[] {
  return nodes.map(({ id }) => id).sort();
}
