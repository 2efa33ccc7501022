import { checkInput } from '../../core/input.ts';
import { childConnection } from '../../relay/batch.ts';
import { checkId } from '../../relay/ids.ts';
import { deviceList } from '../devices/entity.ts';
import type { DeviceGroupResolvers, MutationResolvers } from '../resolver-types.ts';
import {
  exemptOfDeviceGroup,
  membersOfDeviceGroup,
  narrowed,
  suggestedDevices,
  suggestedOfDeviceGroup,
  userGroupList,
  userGroupsOfDeviceGroup,
} from './entity.ts';
import {
  createDeviceGroupInput,
  deviceGroupMembersInput,
  deviceGroupSuggestionsInput,
  updateDeviceGroupInput,
} from './input.ts';
import { deviceGroupKind as kind } from './kind-store.ts';
import * as membership from './membership-store.ts';
import * as store from './store.ts';

export const deviceGroup: DeviceGroupResolvers = {
  members: (row, args, context, info) =>
    childConnection(deviceList, membersOfDeviceGroup, row.id, args, context, info),
  suggestedAdditions: (row, args, context, info) => {
    const [list, narrower] = narrowed(deviceList, args, suggestedDevices.ADD);
    return childConnection(list, suggestedOfDeviceGroup, row.id, narrower, context, info);
  },
  suggestedRemovals: (row, args, context, info) => {
    const [list, narrower] = narrowed(deviceList, args, suggestedDevices.REMOVE);
    return childConnection(list, suggestedOfDeviceGroup, row.id, narrower, context, info);
  },
  exemptions: (row, args, context, info) =>
    childConnection(deviceList, exemptOfDeviceGroup, row.id, args, context, info),
  assignedUserGroups: (row, args, context, info) =>
    childConnection(userGroupList, userGroupsOfDeviceGroup, row.id, args, context, info),
};

function members(input: unknown): membership.NamedMembers {
  const { groupId, deviceIds } = checkInput(deviceGroupMembersInput, input);
  return { groupId, ids: deviceIds };
}

export const deviceGroupMutations: MutationResolvers = {
  createDeviceGroup: async (_root, { input }, { db }) => ({
    groupId: await store.createGroup(kind, db, checkInput(createDeviceGroupInput, input)),
  }),
  updateDeviceGroup: async (_root, { input }, { db }) => ({
    groupId: await store.updateGroup(kind, db, checkInput(updateDeviceGroupInput, input)),
  }),
  deleteDeviceGroup: async (_root, { id }, { db }) => ({
    deletedId: await store.deleteGroup(kind, db, checkId('dgr', id)),
  }),
  addDeviceGroupMembers: async (_root, { input }, { db }) => ({
    groupId: await membership.addMembers(kind, db, members(input)),
  }),
  removeDeviceGroupMembers: async (_root, { input }, { db }) => ({
    groupId: await membership.removeMembers(kind, db, members(input)),
  }),
  approveDeviceGroupSuggestions: async (_root, { input }, { db }) => {
    const { groupId, deviceIds } = checkInput(deviceGroupSuggestionsInput, input);
    return { groupId: await membership.approveSuggestions(kind, db, groupId, deviceIds ?? null) };
  },
  addDeviceGroupExemptions: async (_root, { input }, { db }) => ({
    groupId: await membership.addExemptions(kind, db, members(input)),
  }),
  removeDeviceGroupExemptions: async (_root, { input }, { db }) => ({
    groupId: await membership.removeExemptions(kind, db, members(input)),
  }),
};
