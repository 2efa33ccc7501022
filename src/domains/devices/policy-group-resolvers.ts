import type { Resolvers } from '../../generated/graphql.ts';
import { checkInput } from '../../input.ts';
import { byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { deviceGroupList } from '../groups/entity.ts';
import { deviceList } from './entity.ts';
import { policyList } from './policy-entity.ts';
import {
  deviceGroupsOfPolicyGroup,
  devicesOfPolicyGroup,
  policiesOfGroup,
  policyGroupEntity,
  policyGroupList,
} from './policy-group-entity.ts';
import {
  createPolicyGroupInput,
  policyGroupPoliciesInput,
  policyGroupTargetsInput,
  updatePolicyGroupInput,
} from './policy-group-input.ts';
import * as store from './policy-group-store.ts';

export interface PolicyGroupPayloadParent {
  readonly policyGroupId: string;
}

export const policyGroupResolvers: Resolvers = {
  Query: {
    policyGroup: (_root, { id }, context, info) => byId(policyGroupEntity, checkId('pgr', id), context, info),
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
};
