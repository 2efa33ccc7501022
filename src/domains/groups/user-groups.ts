import type { Principal } from '../../core/context.ts';
import { externalValues } from '../../core/external-names.ts';
import { checkInput } from '../../core/input.ts';
import { childConnection } from '../../relay/batch.ts';
import { checkId } from '../../relay/ids.ts';
import { deviceList } from '../devices/entity.ts';
import type { MutationResolvers, UserGroupResolvers } from '../resolver-types.ts';
import { userList } from '../users/entity.ts';
import {
  deviceGroupList,
  deviceGroupsOfUserGroup,
  devicesOfUserGroup,
  exemptOfUserGroup,
  membersOfUserGroup,
  narrowed,
  suggestedOfUserGroup,
  suggestedUsers,
} from './entity.ts';
import {
  createUserGroupInput,
  resourcesInput,
  updateUserGroupInput,
  userGroupMembersInput,
  userGroupSuggestionsInput,
} from './input.ts';
import { userGroupKind as kind } from './kind-store.ts';
import * as membership from './membership-store.ts';
import { assignResources, unassignResources } from './resource-store.ts';
import * as store from './store.ts';

export const userGroup: UserGroupResolvers = {
  members: (row, args, context, info) =>
    childConnection(userList, membersOfUserGroup, row.id, args, context, info),
  suggestedAdditions: (row, args, context, info) => {
    const [list, narrower] = narrowed(userList, args, suggestedUsers.ADD);
    return childConnection(list, suggestedOfUserGroup, row.id, narrower, context, info);
  },
  suggestedRemovals: (row, args, context, info) => {
    const [list, narrower] = narrowed(userList, args, suggestedUsers.REMOVE);
    return childConnection(list, suggestedOfUserGroup, row.id, narrower, context, info);
  },
  exemptions: (row, args, context, info) =>
    childConnection(userList, exemptOfUserGroup, row.id, args, context, info),
  assignedDevices: (row, args, context, info) =>
    childConnection(deviceList, devicesOfUserGroup, row.id, args, context, info),
  assignedDeviceGroups: (row, args, context, info) =>
    childConnection(deviceGroupList, deviceGroupsOfUserGroup, row.id, args, context, info),
};

function members(input: unknown): membership.NamedMembers {
  const { groupId, userIds } = checkInput(userGroupMembersInput, input);
  return { groupId, ids: userIds };
}

function provisioned(principal: Principal, { externalId }: { externalId?: string | null | undefined }) {
  return externalValues(principal, { externalId });
}

export const userGroupMutations: MutationResolvers = {
  createUserGroup: async (_root, { input }, { db, principal }) => {
    const group = checkInput(createUserGroupInput, input);
    return { groupId: await store.createGroup(kind, db, { ...group, ...provisioned(principal, group) }) };
  },
  updateUserGroup: async (_root, { input }, { db, principal }) => {
    const changes = checkInput(updateUserGroupInput, input);
    return { groupId: await store.updateGroup(kind, db, { ...changes, ...provisioned(principal, changes) }) };
  },
  deleteUserGroup: async (_root, { id, ifVersion }, { db }) => ({
    deletedId: await store.deleteGroup(kind, db, checkId('grp', id), ifVersion),
  }),
  addUserGroupMembers: async (_root, { input }, { db }) => ({
    groupId: await membership.addMembers(kind, db, members(input)),
  }),
  removeUserGroupMembers: async (_root, { input }, { db }) => ({
    groupId: await membership.removeMembers(kind, db, members(input)),
  }),
  approveUserGroupSuggestions: async (_root, { input }, { db }) => {
    const { groupId, userIds } = checkInput(userGroupSuggestionsInput, input);
    return { groupId: await membership.approveSuggestions(kind, db, groupId, userIds ?? null) };
  },
  addUserGroupExemptions: async (_root, { input }, { db }) => ({
    groupId: await membership.addExemptions(kind, db, members(input)),
  }),
  removeUserGroupExemptions: async (_root, { input }, { db }) => ({
    groupId: await membership.removeExemptions(kind, db, members(input)),
  }),
  assignToUserGroup: async (_root, { input }, { db }) => ({
    groupId: await assignResources(db, checkInput(resourcesInput, input)),
  }),
  unassignFromUserGroup: async (_root, { input }, { db }) => ({
    groupId: await unassignResources(db, checkInput(resourcesInput, input)),
  }),
};
