import type { World } from '../exhaustive/world.ts';
import { newDevice } from './devices.ts';
import { newDeviceGroup } from './groups.ts';
import type { Arguments, Operations } from './operations.ts';
import { newPolicy } from './policies.ts';

async function newPolicyGroup(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: CreatePolicyGroupInput!) { createPolicyGroup(input: $input) { policyGroup { id } } }',
    { input: { name: world.unique('Policies') } },
  );
  return data.createPolicyGroup.policyGroup.id;
}

const onePolicy = async (world: World): Promise<Arguments> => ({
  input: { policyGroupId: await newPolicyGroup(world), policyIds: [await newPolicy(world)] },
});
const oneTarget = async (world: World): Promise<Arguments> => ({
  input: { policyGroupId: await newPolicyGroup(world), deviceIds: [await newDevice(world)] },
});

export const policyGroups: Operations = {
  async prepare(world) {
    const policyGroupId = await newPolicyGroup(world);
    await world.run(
      `mutation ($policies: PolicyGroupPoliciesInput!, $targets: PolicyGroupTargetsInput!) {
        addPoliciesToGroup(input: $policies) { policyGroup { id } }
        applyPolicyGroup(input: $targets) { policyGroup { id } } }`,
      {
        policies: { policyGroupId, policyIds: [await newPolicy(world), await newPolicy(world)] },
        targets: {
          policyGroupId,
          deviceIds: [await newDevice(world), await newDevice(world)],
          deviceGroupIds: [await newDeviceGroup(world), await newDeviceGroup(world)],
        },
      },
    );
  },
  mutations: {
    createPolicyGroup: (world) => ({ input: { name: world.unique('Policies') } }),
    updatePolicyGroup: async (world) => ({ input: { id: await newPolicyGroup(world) } }),
    deletePolicyGroup: async (world) => ({ id: await newPolicyGroup(world) }),
    addPoliciesToGroup: onePolicy,
    removePoliciesFromGroup: onePolicy,
    applyPolicyGroup: oneTarget,
    removePolicyGroup: oneTarget,
  },
  samples: {
    'CreatePolicyGroupInput.email': 'policies@northwind.example',
    'CreatePolicyGroupInput.attributes': [{ name: 'ring', value: '1' }],
    'UpdatePolicyGroupInput.id': newPolicyGroup,
    'UpdatePolicyGroupInput.email': 'policies@northwind.example',
    'UpdatePolicyGroupInput.attributes': [{ name: 'ring', value: '2' }],
    'PolicyGroupFilter.policyId': (world: World) => world.anyId('policies'),
    'PolicyGroupPoliciesInput.policyGroupId': newPolicyGroup,
    'PolicyGroupPoliciesInput.policyIds': async (world: World) => [await newPolicy(world)],
    'PolicyGroupTargetsInput.policyGroupId': newPolicyGroup,
    'PolicyGroupTargetsInput.deviceIds': async (world: World) => [await newDevice(world)],
    'PolicyGroupTargetsInput.deviceGroupIds': async (world: World) => [await newDeviceGroup(world)],
  },
};
