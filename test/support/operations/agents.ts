import { connectKey } from '../agent-peer.ts';
import type { World } from '../exhaustive/world.ts';
import { newDevice } from './devices.ts';
import { newDeviceGroup } from './groups.ts';
import type { Operations } from './operations.ts';

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const newKey = async (world: World) => (await connectKey(world)).id;

export const agents: Operations = {
  async prepare(world) {
    await connectKey(world, { deviceGroupId: await newDeviceGroup(world) });
  },
  mutations: {
    createConnectKey: (world) => ({ input: { name: world.unique('key'), expiresAt: inAnHour() } }),
    revokeConnectKey: async (world) => ({ id: await newKey(world) }),
    disconnectDevice: async (world) => ({ id: await newDevice(world) }),
  },
  samples: {
    'CreateConnectKeyInput.expiresAt': inAnHour,
    'CreateConnectKeyInput.maxUses': 10,
    'CreateConnectKeyInput.deviceGroupId': newDeviceGroup,
    'ConnectKeyFilter.deviceGroupId': (world: World) => world.anyId('device_groups'),
  },
};
