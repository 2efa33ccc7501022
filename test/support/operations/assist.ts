import { sql } from 'drizzle-orm';
import type { World } from '../exhaustive/world.ts';
import { newDevice } from './devices.ts';
import type { Operations } from './operations.ts';

const launch = `mutation ($deviceId: ID!, $consent: RemoteAssistConsent!) {
  launchRemoteAssist(input: { deviceId: $deviceId, consent: $consent }) { launch { sessionId } } }`;

const soon = () => new Date(Date.now() + 3_600_000).toISOString();
const helpDesk = ({ demo }: World) => demo.administrators.HELP_DESK;

async function newGrant(world: World, input: object = {}): Promise<string> {
  const data = await world.run(
    'mutation ($input: GrantRemoteAssistInput!) { grantRemoteAssist(input: $input) { remoteAssistGrant { id } } }',
    { input: { administratorId: helpDesk(world), until: soon(), ...input } },
  );
  return data.grantRemoteAssist.remoteAssistGrant.id;
}

/** Creates a device without users, with an agent for sessions and without a grant. */
async function ungrantedDevice(world: World): Promise<string> {
  const id = await newDevice(world);
  await world.rows(sql`update devices set remote_assist_agent_version = '0.512.0' where id = ${id}`);
  return id;
}

/** Ends the grants for all devices. */
async function endGrants({ rows }: World): Promise<void> {
  await rows(
    sql`update remote_assist_grants set allowed_until = now() where device_group_id is null and allowed_until > now()`,
  );
}

/** Creates a device on which the conditional role may launch, by a grant for its group alone. */
async function grantedDevice(world: World): Promise<string> {
  const deviceId = await ungrantedDevice(world);
  const data = await world.run(
    'mutation ($name: String!) { createDeviceGroup(input: { name: $name }) { deviceGroup { id } } }',
    { name: world.unique('assisted') },
  );
  const groupId = data.createDeviceGroup.deviceGroup.id;
  await world.run(
    'mutation ($input: DeviceGroupMembersInput!) { addDeviceGroupMembers(input: $input) { deviceGroup { id } } }',
    { input: { groupId, deviceIds: [deviceId] } },
  );
  await newGrant(world, { deviceGroupId: groupId });
  return deviceId;
}

/** Creates a session that waits for its launcher, an administrator of this role. */
async function newSession(world: World, role = 'HELP_DESK'): Promise<string> {
  const deviceId = await grantedDevice(world);
  const { body } = await world.query(role, launch, { deviceId, consent: 'SILENT' });
  if (!body.data?.launchRemoteAssist) throw new Error(JSON.stringify(body));
  return body.data.launchRemoteAssist.launch.sessionId;
}

export const assist: Operations = {
  mutations: {
    grantRemoteAssist: (world) => ({ input: { administratorId: helpDesk(world), until: soon() } }),
    withdrawRemoteAssistGrant: async (world) => ({ id: await newGrant(world) }),
    launchRemoteAssist: async (world) => ({ input: { deviceId: await grantedDevice(world) } }),
    joinRemoteAssistSession: async (world) => ({ id: await newSession(world) }),
    endRemoteAssistSession: async (world) => ({ id: await newSession(world) }),
  },
  unmet: {
    launchRemoteAssist: async (world) => {
      await endGrants(world);
      return { input: { deviceId: await ungrantedDevice(world) } };
    },
    // A grant covers the device, but the session belongs to somebody else.
    joinRemoteAssistSession: async (world) => ({ id: await newSession(world, 'MANAGER') }),
  },
  samples: {
    'GrantRemoteAssistInput.administratorId': helpDesk,
    'GrantRemoteAssistInput.until': soon,
    'GrantRemoteAssistInput.deviceGroupId': (world: World) => world.anyId('device_groups'),
    'LaunchRemoteAssistInput.deviceId': grantedDevice,
    'RemoteAssistGrantFilter.administratorId': helpDesk,
    'RemoteAssistGrantFilter.grantedById': ({ demo }: World) => demo.administrators.MANAGER,
    'RemoteAssistGrantFilter.deviceGroupId': (world: World) => world.anyId('device_groups'),
    'RemoteAssistSessionFilter.grantId': (world: World) => world.anyId('remote_assist_grants'),
    'RemoteAssistSessionFilter.deviceId': (world: World) => world.anyId('devices'),
    'RemoteAssistSessionFilter.launchedById': helpDesk,
  },
};
