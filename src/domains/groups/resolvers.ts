import { prefixOf } from '../../../db/ids.ts';
import type { Context } from '../../core/context.ts';
import { checkInput } from '../../core/input.ts';
import { codedError } from '../../errors.ts';
import { byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { deviceList } from '../devices/entity.ts';
import type { Domain } from '../domain.ts';
import type { QueryResolvers, RefreshGroupPayloadResolvers } from '../resolver-types.ts';
import { userList } from '../users/entity.ts';
import { deviceGroup, deviceGroupMutations } from './device-groups.ts';
import {
  deviceGroupEntity,
  deviceGroupList,
  groupsOfDevice,
  groupsOfUser,
  narrowed,
  userGroupEntity,
  userGroupList,
  userGroupsOfDevice,
} from './entity.ts';
import { assertGroup, previewCounts } from './evaluation-store.ts';
import { readGuard, setGuard } from './guard-store.ts';
import { deviceMemberQuery, guardInput, userMemberQuery } from './input.ts';
import { groupEvaluations } from './job-store.ts';
import { deviceGroupKind, userGroupKind } from './kind-store.ts';
import { deviceMemberFields, memberCondition, userMemberFields } from './member-query-entity.ts';
import { approveHeldChange, discardHeldChange, refresh } from './membership-store.ts';
import { userGroup, userGroupMutations } from './user-groups.ts';

/** Returns the kind of the group with this identifier. @throws INVALID_ID */
function kindOf(id: string) {
  const prefix = prefixOf(id);
  if (prefix === 'grp') return userGroupKind;
  if (prefix === 'dgr') return deviceGroupKind;
  throw codedError('INVALID_ID', 'Must be an identifier of the form grp_… or dgr_….', { argument: 'id' });
}

async function checkedGroup(kind: typeof userGroupKind, id: string | null | undefined, { db }: Context) {
  if (id == null) return null;
  await assertGroup(kind, db, checkId(kind.prefix, id, 'groupId'));
  return id;
}

const writtenGroup: NonNullable<RefreshGroupPayloadResolvers['group']> = (
  { groupId },
  _args,
  context,
  info,
) =>
  prefixOf(groupId) === 'grp'
    ? written(userGroupEntity, groupId, context, info)
    : written(deviceGroupEntity, groupId, context, info);

const query: QueryResolvers = {
  userGroup: (_root, { id }, context, info) => byId(userGroupEntity, checkId('grp', id), context, info),
  userGroups: (_root, args, context, info) => connection(userGroupList, args, context, info),
  previewUserGroup: async (_root, { memberQuery, groupId }, context) => ({
    query: checkInput(userMemberQuery, memberQuery, 'memberQuery'),
    groupId: await checkedGroup(userGroupKind, groupId, context),
  }),
  membershipGuard: (_root, _args, { db }) => readGuard(db),
  deviceGroup: (_root, { id }, context, info) => byId(deviceGroupEntity, checkId('dgr', id), context, info),
  deviceGroups: (_root, args, context, info) => connection(deviceGroupList, args, context, info),
  previewDeviceGroup: async (_root, { memberQuery, groupId }, context) => ({
    query: checkInput(deviceMemberQuery, memberQuery, 'memberQuery'),
    groupId: await checkedGroup(deviceGroupKind, groupId, context),
  }),
};

export const groups: Domain = {
  entities: [userGroupEntity, deviceGroupEntity],
  jobs: { 'group-evaluations': groupEvaluations },
  resolvers: {
    Query: query,
    Group: { __resolveType: ({ id }) => (prefixOf(id) === 'grp' ? 'UserGroup' : 'DeviceGroup') },
    UserGroup: userGroup,
    DeviceGroup: deviceGroup,
    User: {
      groups: (row, args, context, info) =>
        childConnection(userGroupList, groupsOfUser, row.id, args, context, info),
    },
    Device: {
      groups: (row, args, context, info) =>
        childConnection(deviceGroupList, groupsOfDevice, row.id, args, context, info),
      userGroups: (row, args, context, info) =>
        childConnection(userGroupList, userGroupsOfDevice, row.id, args, context, info),
    },
    UserMemberPreview: {
      members: ({ query }, args, context, info) => {
        const [list, narrower] = narrowed(userList, args, memberCondition(userMemberFields, query));
        return connection(list, narrower, context, info);
      },
      counts: ({ query, groupId }, _args, { db }) => previewCounts(userGroupKind, db, query, groupId),
    },
    DeviceMemberPreview: {
      members: ({ query }, args, context, info) => {
        const [list, narrower] = narrowed(deviceList, args, memberCondition(deviceMemberFields, query));
        return connection(list, narrower, context, info);
      },
      counts: ({ query, groupId }, _args, { db }) => previewCounts(deviceGroupKind, db, query, groupId),
    },
    UserGroupPayload: {
      userGroup: ({ groupId }, _args, context, info) => written(userGroupEntity, groupId, context, info),
    },
    DeviceGroupPayload: {
      deviceGroup: ({ groupId }, _args, context, info) => written(deviceGroupEntity, groupId, context, info),
    },
    RefreshGroupPayload: { group: writtenGroup },
    HeldGroupChangePayload: { group: writtenGroup },
    Mutation: {
      ...userGroupMutations,
      ...deviceGroupMutations,
      refreshGroupMembership: async (_root, { id }, { db }) => ({
        groupId: await refresh(kindOf(id), db, id),
      }),
      approveHeldGroupChange: async (_root, { id }, { db }) => ({
        groupId: await approveHeldChange(kindOf(id), db, id),
      }),
      discardHeldGroupChange: async (_root, { id }, { db }) => ({
        groupId: await discardHeldChange(kindOf(id), db, id),
      }),
      setMembershipGuard: async (_root, { input }, { db }) => ({
        membershipGuard: await setGuard(db, checkInput(guardInput, input)),
      }),
    },
  },
};
