import type { World } from '../exhaustive/world.ts';
import { newDevice } from './devices.ts';
import { newDeviceGroup } from './groups.ts';
import type { Arguments, Operations } from './operations.ts';

const app = (world: World) => ({
  displayName: world.unique('App'),
  packageManager: 'WINGET',
  packageId: 'Mozilla.Firefox',
});

async function newApp(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: CreateSoftwareAppInput!) { createSoftwareApp(input: $input) { softwareApp { id } } }',
    { input: app(world) },
  );
  return data.createSoftwareApp.softwareApp.id;
}

const targets = async (world: World): Promise<Arguments> => ({
  input: { appId: await newApp(world), deviceIds: [await newDevice(world)] },
});

/** Devices report statuses: the demo data contains them. */
export const software: Operations = {
  mutations: {
    createSoftwareApp: (world) => ({ input: app(world) }),
    updateSoftwareApp: async (world) => ({ input: { id: await newApp(world) } }),
    deleteSoftwareApp: async (world) => ({ id: await newApp(world) }),
    assignSoftwareApp: targets,
    unassignSoftwareApp: targets,
  },
  samples: {
    'CreateSoftwareAppInput.packageId': '7zip.7zip',
    'UpdateSoftwareAppInput.id': newApp,
    'SoftwareTargetsInput.appId': newApp,
    'SoftwareTargetsInput.deviceIds': async (world: World) => [await newDevice(world)],
    'SoftwareTargetsInput.deviceGroupIds': async (world: World) => [await newDeviceGroup(world)],
  },
};
