import { newId } from '../../../db/ids.ts';
import { devices as table } from '../../../db/tables/devices.ts';
import type { World } from '../exhaustive/world.ts';
import type { Arguments, Operations } from './operations.ts';
import { newUser } from './users.ts';

/** Creates a device as its agent would enrol it; no mutation creates one. */
export async function newDevice({ database, demo, unique }: World): Promise<string> {
  const { organizationId } = demo;
  const [id, hostname] = [newId('dev'), unique('host')];
  const row = {
    id,
    organizationId,
    displayName: hostname,
    hostname,
    osFamily: 'MAC',
    os: 'macOS',
    osVersion: '15.6.1',
  };
  await database.transaction(organizationId, (tx) =>
    tx.insert(table).values(row as typeof table.$inferInsert),
  );
  return id;
}

const device = async (world: World) => ({ id: await newDevice(world) });

async function queuedAction(world: World): Promise<Arguments> {
  const data = await world.run('mutation ($id: ID!) { restartDevice(id: $id) { deviceAction { id } } }', {
    id: await newDevice(world),
  });
  return { id: data.restartDevice.deviceAction.id };
}

async function pair(world: World) {
  return { userId: await newUser(world), deviceId: await newDevice(world) };
}

async function bound(world: World): Promise<Arguments> {
  const input = await pair(world);
  await world.run('mutation ($input: BindUserInput!) { bindUserToDevice(input: $input) { user { id } } }', {
    input,
  });
  return { input };
}

export const devices: Operations = {
  /** Creates a device with all possible data except those that only agents report. */
  async prepare(world) {
    const { input } = (await bound(world)) as { input: { userId: string; deviceId: string } };
    const { userId, deviceId } = input;
    await world.run(
      'mutation ($input: UpdateDeviceInput!) { updateDevice(input: $input) { device { id } } }',
      {
        input: {
          id: deviceId,
          ownerId: userId,
          attributes: [{ name: 'room', value: '2.14' }],
          sshParameters: [{ name: 'MaxAuthTries', value: '3' }],
        },
      },
    );
    for (const kind of ['restartDevice', 'shutDownDevice']) {
      await world.run(`mutation ($id: ID!) { ${kind}(id: $id) { deviceAction { id } } }`, { id: deviceId });
    }
  },
  mutations: {
    updateDevice: async (world) => ({ input: await device(world) }),
    deleteDevice: device,
    lockDevice: async (world) => ({ input: await device(world) }),
    restartDevice: device,
    shutDownDevice: device,
    eraseDevice: device,
    cancelDeviceAction: queuedAction,
    bindUserToDevice: async (world) => ({ input: await pair(world) }),
    unbindUserFromDevice: bound,
  },
  samples: {
    'UpdateDeviceInput.id': newDevice,
    'UpdateDeviceInput.ownerId': newUser,
    'SshParameterInput.name': 'LoginGraceTime',
    'LockDeviceInput.id': newDevice,
    'LockDeviceInput.pin': '123456',
    'BindUserInput.userId': newUser,
    'BindUserInput.deviceId': newDevice,
    'UserFilter.deviceId': (world: World) => world.anyId('devices'),
    'DeviceFilter.userId': (world: World) => world.anyId('users'),
    'DeviceFilter.deviceGroupId': (world: World) => world.anyId('device_groups'),
    'DeviceAccountFilter.deviceId': (world: World) => world.anyId('devices'),
    'DeviceAccountFilter.userId': (world: World) => world.anyId('users'),
    'DeviceActionFilter.deviceId': (world: World) => world.anyId('devices'),
    'DeviceActionFilter.requestedById': (world: World) => world.anyId('administrators'),
  },
};
