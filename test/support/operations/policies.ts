import type { World } from '../exhaustive/world.ts';
import { newDevice } from './devices.ts';
import { newDeviceGroup } from './groups.ts';
import type { Arguments, Operations } from './operations.ts';

const values = [{ field: 'deferrals', value: '3' }];
const policy = (world: World) => ({ name: world.unique('Policy'), template: 'mac-filevault', values });

export async function newPolicy(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: CreatePolicyInput!) { createPolicy(input: $input) { policy { id } } }',
    { input: policy(world) },
  );
  return data.createPolicy.policy.id;
}

async function targets(world: World): Promise<Arguments> {
  return { input: { policyId: await newPolicy(world), deviceIds: [await newDevice(world)] } };
}

export const policies: Operations = {
  /** Creates a policy that applies to devices and to groups. */
  async prepare(world) {
    const deviceIds = [await newDevice(world), await newDevice(world)];
    const deviceGroupIds = [await newDeviceGroup(world), await newDeviceGroup(world)];
    await world.run(
      'mutation ($input: PolicyTargetsInput!) { applyPolicy(input: $input) { policy { id } } }',
      {
        input: { policyId: await newPolicy(world), deviceIds, deviceGroupIds },
      },
    );
  },
  mutations: {
    createPolicy: (world) => ({ input: policy(world) }),
    updatePolicy: async (world) => ({ input: { id: await newPolicy(world) } }),
    deletePolicy: async (world) => ({ id: await newPolicy(world) }),
    applyPolicy: targets,
    removePolicy: targets,
  },
  samples: {
    'CreatePolicyInput.template': 'mac-filevault',
    'CreatePolicyInput.values': values,
    'UpdatePolicyInput.id': newPolicy,
    'UpdatePolicyInput.values': values,
    'PolicyValueInput.field': 'deferrals',
    'PolicyValueInput.value': '2',
    'PolicyTargetsInput.policyId': newPolicy,
    'PolicyTargetsInput.deviceIds': async (world: World) => [await newDevice(world)],
    'PolicyTargetsInput.deviceGroupIds': async (world: World) => [await newDeviceGroup(world)],
  },
};
