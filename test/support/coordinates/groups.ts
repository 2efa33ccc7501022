import { reads, type Standings } from './standing.ts';

export const groups: Standings = {
  scope: 'Groups',
  read: `
    UserMemberQuery UserMemberClause UserMemberCondition DeviceMemberQuery DeviceMemberClause
    DeviceMemberCondition SuggestionCounts MembershipGuard HeldGroupChange HeldGroupChangePayload
    MembershipGuardPayload PosixGroup LdapGroup RadiusReply GroupSort UserGroup
    UserGroupConnection UserGroupEdge UserGroupFilter UserGroupPayload DeleteUserGroupPayload DeviceGroup
    DeviceGroupConnection DeviceGroupEdge DeviceGroupFilter DeviceGroupPayload DeleteDeviceGroupPayload
    RefreshGroupPayload`,
  edit: `
    MembershipGuardInput PosixGroupInput LdapGroupInput RadiusReplyInput CreateUserGroupInput UpdateUserGroupInput
    UserGroupMembersInput UserGroupSuggestionsInput CreateDeviceGroupInput UpdateDeviceGroupInput
    DeviceGroupMembersInput DeviceGroupSuggestionsInput UserGroupResourcesInput`,
  queries: 'membershipGuard userGroup userGroups deviceGroup deviceGroups',
  mutations: `
    createUserGroup updateUserGroup deleteUserGroup addUserGroupMembers removeUserGroupMembers
    approveUserGroupSuggestions addUserGroupExemptions removeUserGroupExemptions createDeviceGroup
    updateDeviceGroup deleteDeviceGroup addDeviceGroupMembers removeDeviceGroupMembers
    approveDeviceGroupSuggestions addDeviceGroupExemptions removeDeviceGroupExemptions refreshGroupMembership
    assignToUserGroup unassignFromUserGroup
    approveHeldGroupChange discardHeldGroupChange setMembershipGuard`,
  elsewhere: {
    'CreateUserGroupInput.memberIds': reads('Users'),
    'UpdateUserGroupInput.memberIds': reads('Users'),
    'UpdateUserGroupInput.addMemberIds': reads('Users'),
    'UpdateUserGroupInput.removeMemberIds': reads('Users'),
    'DeviceGroup.exemptions': reads('Devices'),
    'DeviceGroup.members': reads('Devices'),
    'DeviceGroup.suggestedAdditions': reads('Devices'),
    'DeviceGroup.suggestedRemovals': reads('Devices'),
    'DeviceGroupFilter.deviceId': reads('Devices'),
    'UserGroup.assignedDevices': reads('Devices'),
    'UserGroup.exemptions': reads('Users'),
    'UserGroup.members': reads('Users'),
    'UserGroup.suggestedAdditions': reads('Users'),
    'UserGroup.suggestedRemovals': reads('Users'),
    'UserGroupFilter.assignedDeviceId': reads('Devices'),
    'UserGroupFilter.userId': reads('Users'),
    'UserGroupResourcesInput.deviceIds': reads('Devices'),
    'UserGroupMembersInput.userIds': reads('Users'),
    'UserGroupSuggestionsInput.userIds': reads('Users'),
    'DeviceGroupMembersInput.deviceIds': reads('Devices'),
    'DeviceGroupSuggestionsInput.deviceIds': reads('Devices'),
  },
};
