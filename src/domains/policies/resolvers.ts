import { checkInput } from '../../core/input.ts';
import { batched, byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { deviceEntity, deviceList } from '../devices/entity.ts';
import type { Domain } from '../domain.ts';
import { deviceGroupList } from '../groups/entity.ts';
import { groupsOfMember, policyGroupList } from '../policy-groups/entity.ts';
import {
  devicesOfPolicy,
  groupsOfPolicy,
  policyEntity,
  policyList,
  policyResultEntity,
  policyResultList,
  resultsOfDevice,
  resultsOfPolicy,
} from './entity.ts';
import { createPolicyInput, policyTargetsInput, updatePolicyInput } from './input.ts';
import * as store from './store.ts';
import { isSecretField, policyTemplate, policyTemplates } from './templates.ts';

export const policies: Domain = {
  secretBy: { 'PolicyValueInput.value': isSecretField },
  entities: [policyEntity, policyResultEntity],
  resolvers: {
    Query: {
      policy: (_root, { id }, context, info) => byId(policyEntity, checkId('pol', id), context, info),
      policies: (_root, args, context, info) => connection(policyList, args, context, info),
      policyTemplates: (_root, { osFamily }) =>
        policyTemplates.filter((template) => !osFamily || template.osFamily === osFamily),
    },
    Policy: {
      template: ({ template }) => {
        const found = policyTemplate(template);
        if (!found) throw new Error(`There is no policy template ${template}.`);
        return found;
      },
      values: ({ values }) => values.map((entry) => (entry.sensitive ? { ...entry, value: null } : entry)),
      devices: (row, args, context, info) =>
        childConnection(deviceList, devicesOfPolicy, row.id, args, context, info),
      deviceGroups: (row, args, context, info) =>
        childConnection(deviceGroupList, groupsOfPolicy, row.id, args, context, info),
      results: (row, args, context, info) =>
        childConnection(policyResultList, resultsOfPolicy, row.id, args, context, info),
      stats: ({ id }, _args, context, info) =>
        batched(context, info, 'stats', (ids) => store.policyStats(context.db, 'policy_id', ids)).load(id),
      policyGroups: (row, args, context, info) =>
        childConnection(policyGroupList, groupsOfMember, row.id, args, context, info),
    },
    PolicyResult: {
      policy: ({ policyId }, _args, context, info) => written(policyEntity, policyId, context, info),
      device: ({ deviceId }, _args, context, info) => written(deviceEntity, deviceId, context, info),
    },
    PolicyPayload: {
      policy: ({ policyId }, _args, context, info) => written(policyEntity, policyId, context, info),
    },
    Device: {
      policyStats: ({ id }, _args, context, info) =>
        batched(context, info, 'policyStats', (ids) => store.policyStats(context.db, 'device_id', ids)).load(
          id,
        ),
      policyResults: (row, args, context, info) =>
        childConnection(policyResultList, resultsOfDevice, row.id, args, context, info),
    },
    Mutation: {
      createPolicy: async (_root, { input }, context) => ({
        policyId: await store.createPolicy(context, checkInput(createPolicyInput, input)),
      }),
      updatePolicy: async (_root, { input }, context) => ({
        policyId: await store.updatePolicy(context, checkInput(updatePolicyInput, input)),
      }),
      deletePolicy: async (_root, { id }, { db }) => ({
        deletedId: await store.deletePolicy(db, checkId('pol', id)),
      }),
      applyPolicy: async (_root, { input }, { db }) => ({
        policyId: await store.applyPolicy(db, checkInput(policyTargetsInput, input)),
      }),
      removePolicy: async (_root, { input }, { db }) => ({
        policyId: await store.removePolicy(db, checkInput(policyTargetsInput, input)),
      }),
    },
  },
};
