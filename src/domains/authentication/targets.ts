import { childConnection } from '../../relay/batch.ts';
import { narrowed, userGroupList } from '../groups/entity.ts';
import type { AuthenticationPolicyTargetsResolvers } from '../resolver-types.ts';
import { ssoApplicationList } from '../sso/entity.ts';
import { userList } from '../users/entity.ts';
import { applicationsOfPolicy, groupsOfPolicy, pairsOf, usersOfPolicy } from './entity.ts';

/**
 * Resolvers of the users, groups and applications that a policy names. The excluded ones are pairs in the same tables.
 */
export const targets: AuthenticationPolicyTargetsResolvers = {
  users: ({ id }, args, context, info) => {
    const [list, narrower] = narrowed(userList, args, pairsOf.users.included);
    return childConnection(list, usersOfPolicy, id, narrower, context, info);
  },
  excludedUsers: ({ id }, args, context, info) => {
    const [list, narrower] = narrowed(userList, args, pairsOf.users.excluded);
    return childConnection(list, usersOfPolicy, id, narrower, context, info);
  },
  userGroups: ({ id }, args, context, info) => {
    const [list, narrower] = narrowed(userGroupList, args, pairsOf.groups.included);
    return childConnection(list, groupsOfPolicy, id, narrower, context, info);
  },
  excludedUserGroups: ({ id }, args, context, info) => {
    const [list, narrower] = narrowed(userGroupList, args, pairsOf.groups.excluded);
    return childConnection(list, groupsOfPolicy, id, narrower, context, info);
  },
  applications: ({ id }, args, context, info) =>
    childConnection(ssoApplicationList, applicationsOfPolicy, id, args, context, info),
};
