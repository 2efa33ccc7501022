import { GraphQLError } from 'graphql';
import type { Context } from '../../core/context.ts';
import { addTargets, removeTargets } from '../commands/assignment-store.ts';
import { bindUser, unbindUser } from '../devices/store.ts';
import { deviceGroupKind, userGroupKind } from '../groups/kind-store.ts';
import { addMembers, removeMembers } from '../groups/membership-store.ts';
import { assignResources, unassignResources } from '../groups/resource-store.ts';
import { applyPolicy, removePolicy } from '../policies/store.ts';
import * as policyGroups from '../policy-groups/store.ts';
import { assignApp, unassignApp } from '../software/store.ts';
import { assignToUser, type DirectAssignment, unassignFromUser } from '../users/assignment-store.ts';
import type { AssociationName } from './associations-entity.ts';
import type { AssociationChange } from './input.ts';

/**
 * Change of the two ends as `AssociationInput` has them: first the one whose row names assignment, then the other one.
 */
type Change = (context: Context, own: string, other: string, input: AssociationChange) => Promise<unknown>;

interface Writer {
  readonly associate: Change;
  readonly dissociate: Change;
  /** Argument by which the domain's store names the end whose row names assignment. */
  readonly own: string;
}

/** Functions that write and end each association. The store of its domain does so, with all of its checks. */
export const writers: Readonly<Record<AssociationName, Writer>> = {
  'user.deviceId': {
    own: 'input.userId',
    associate: ({ db }, userId, deviceId, { sudo, sudoWithoutPassword }) =>
      bindUser(db, { userId, deviceId, sudo, sudoWithoutPassword }),
    dissociate: ({ db }, userId, deviceId) => unbindUser(db, { userId, deviceId }),
  },
  'user.deviceGroupId': direct('deviceGroupId'),
  'user.ssoApplicationId': direct('ssoApplicationId'),
  'user.radiusServerId': direct('radiusServerId'),
  'user.directoryId': direct('directoryId'),
  'userGroup.userId': membership(userGroupKind),
  'deviceGroup.deviceId': membership(deviceGroupKind),
  'userGroup.deviceId': ofUserGroup('deviceIds'),
  'userGroup.deviceGroupId': ofUserGroup('deviceGroupIds'),
  'userGroup.ssoApplicationId': ofUserGroup('ssoApplicationIds'),
  'userGroup.radiusServerId': ofUserGroup('radiusServerIds'),
  'userGroup.directoryId': ofUserGroup('directoryIds'),
  'command.deviceId': ofCommand('deviceIds'),
  'command.deviceGroupId': ofCommand('deviceGroupIds'),
  'policyGroup.policyId': {
    own: 'input.policyGroupId',
    associate: ({ db }, policyGroupId, id) =>
      policyGroups.addPolicies(db, { policyGroupId, policyIds: [id] }),
    dissociate: ({ db }, policyGroupId, id) =>
      policyGroups.removePolicies(db, { policyGroupId, policyIds: [id] }),
  },
  'policy.deviceId': ofPolicy('deviceIds'),
  'policy.deviceGroupId': ofPolicy('deviceGroupIds'),
  'policyGroup.deviceId': ofPolicyGroup('deviceIds'),
  'policyGroup.deviceGroupId': ofPolicyGroup('deviceGroupIds'),
  'softwareApp.deviceId': ofSoftware('deviceIds'),
  'softwareApp.deviceGroupId': ofSoftware('deviceGroupIds'),
};

type Target = 'deviceIds' | 'deviceGroupIds';

function direct(argument: DirectAssignment): Writer {
  return {
    own: 'input.userId',
    associate: ({ db }, userId, id) => assignToUser(db, userId, argument, id),
    dissociate: ({ db }, userId, id) => unassignFromUser(db, userId, argument, id),
  };
}

function membership(kind: typeof userGroupKind): Writer {
  return {
    own: 'input.groupId',
    associate: ({ db }, groupId, id) => addMembers(kind, db, { groupId, ids: [id] }),
    dissociate: ({ db }, groupId, id) => removeMembers(kind, db, { groupId, ids: [id] }),
  };
}

function ofUserGroup(argument: Target | 'ssoApplicationIds' | 'radiusServerIds' | 'directoryIds'): Writer {
  return {
    own: 'input.groupId',
    associate: ({ db }, groupId, id) => assignResources(db, { groupId, [argument]: [id] }),
    dissociate: ({ db }, groupId, id) => unassignResources(db, { groupId, [argument]: [id] }),
  };
}

function ofCommand(argument: Target): Writer {
  return {
    own: 'input.commandId',
    associate: (context, commandId, id) => addTargets(context, { commandId, [argument]: [id] }),
    dissociate: (context, commandId, id) => removeTargets(context, { commandId, [argument]: [id] }),
  };
}

function ofPolicy(argument: Target): Writer {
  return {
    own: 'input.policyId',
    associate: ({ db }, policyId, id) => applyPolicy(db, { policyId, [argument]: [id] }),
    dissociate: ({ db }, policyId, id) => removePolicy(db, { policyId, [argument]: [id] }),
  };
}

function ofPolicyGroup(argument: Target): Writer {
  return {
    own: 'input.policyGroupId',
    associate: ({ db }, policyGroupId, id) =>
      policyGroups.applyPolicyGroup(db, { policyGroupId, [argument]: [id] }),
    dissociate: ({ db }, policyGroupId, id) =>
      policyGroups.removePolicyGroup(db, { policyGroupId, [argument]: [id] }),
  };
}

function ofSoftware(argument: Target): Writer {
  return {
    own: 'input.appId',
    associate: ({ db }, appId, id) => assignApp(db, { appId, [argument]: [id] }),
    dissociate: ({ db }, appId, id) => unassignApp(db, { appId, [argument]: [id] }),
  };
}

/** Runs a store's work, and names the arguments of its errors as `AssociationInput` does. */
export async function withPlaces<T>(
  { own }: Writer,
  places: { readonly own: string; readonly other: string },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.argument === undefined) throw error;
    const argument = error.extensions.argument === own ? places.own : places.other;
    throw new GraphQLError(error.message, { extensions: { ...error.extensions, argument } });
  }
}
