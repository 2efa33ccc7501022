import { checkInput } from '../../core/input.ts';
import { byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { deviceList } from '../devices/entity.ts';
import type { Domain } from '../domain.ts';
import { deviceGroupList } from '../groups/entity.ts';
import { policyList } from '../policies/entity.ts';
import {
  deviceGroupsOfPolicyGroup,
  devicesOfPolicyGroup,
  policiesOfGroup,
  policyGroupEntity,
  policyGroupList,
} from './entity.ts';
import {
  createPolicyGroupInput,
  policyGroupPoliciesInput,
  policyGroupTargetsInput,
  updatePolicyGroupInput,
} from './input.ts';
import * as store from './store.ts';

export const policyGroups: Domain = {
  entities: [policyGroupEntity],
  resolvers: {
    Query: {
      policyGroup: (_root, { id }, context, info) =>
        byId(policyGroupEntity, checkId('pgr', id), context, info),
      policyGroups: (_root, args, context, info) => connection(policyGroupList, args, context, info),
    },
    PolicyGroup: {
      policies: ({ id }, args, context, info) =>
        childConnection(policyList, policiesOfGroup, id, args, context, info),
      devices: ({ id }, args, context, info) =>
        childConnection(deviceList, devicesOfPolicyGroup, id, args, context, info),
      deviceGroups: ({ id }, args, context, info) =>
        childConnection(deviceGroupList, deviceGroupsOfPolicyGroup, id, args, context, info),
    },
    PolicyGroupPayload: {
      policyGroup: ({ policyGroupId }, _args, context, info) =>
        written(policyGroupEntity, policyGroupId, context, info),
    },
    Mutation: {
      createPolicyGroup: async (_root, { input }, { db }) => ({
        policyGroupId: await store.createPolicyGroup(db, checkInput(createPolicyGroupInput, input)),
      }),
      updatePolicyGroup: async (_root, { input }, { db }) => ({
        policyGroupId: await store.updatePolicyGroup(db, checkInput(updatePolicyGroupInput, input)),
      }),
      deletePolicyGroup: async (_root, { id }, { db }) => ({
        deletedId: await store.deletePolicyGroup(db, checkId('pgr', id)),
      }),
      addPoliciesToGroup: async (_root, { input }, { db }) => ({
        policyGroupId: await store.addPolicies(db, checkInput(policyGroupPoliciesInput, input)),
      }),
      removePoliciesFromGroup: async (_root, { input }, { db }) => ({
        policyGroupId: await store.removePolicies(db, checkInput(policyGroupPoliciesInput, input)),
      }),
      applyPolicyGroup: async (_root, { input }, { db }) => ({
        policyGroupId: await store.applyPolicyGroup(db, checkInput(policyGroupTargetsInput, input)),
      }),
      removePolicyGroup: async (_root, { input }, { db }) => ({
        policyGroupId: await store.removePolicyGroup(db, checkInput(policyGroupTargetsInput, input)),
      }),
    },
  },
};
