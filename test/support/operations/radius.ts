import { certificate } from '../certificates.ts';
import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

let servers = 0;

/** Returns an address that no other server serves. */
const address = () => `10.${20 + (++servers >> 8)}.${servers & 255}.1`;

async function newServer(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: CreateRadiusServerInput!) { createRadiusServer(input: $input) { radiusServer { id } } }',
    { input: { name: world.unique('radius'), networkSourceIps: [address()] } },
  );
  return data.createRadiusServer.radiusServer.id;
}

const anyServer = (world: World) => world.anyId('radius_servers');
const anyGroup = (world: World) => world.anyId('user_groups');
const withCertificate = { caCert: () => certificate() };
const onlyCertificates = { ...withCertificate, userPasswordEnabled: false, deviceCertEnabled: true };
const secret = 'a-shared-secret-to-try';

export const radius: Operations = {
  mutations: {
    createRadiusServer: (world) => ({
      input: { name: world.unique('radius'), networkSourceIps: [address()] },
    }),
    updateRadiusServer: async (world) => ({ input: { id: await newServer(world) } }),
    rotateRadiusSharedSecret: async (world) => ({ input: { id: await newServer(world) } }),
    deleteRadiusServer: async (world) => ({ id: await newServer(world) }),
  },
  samples: {
    'CreateRadiusServerInput.networkSourceIps': () => [address()],
    'CreateRadiusServerInput.sharedSecret': secret,
    'CreateRadiusServerInput.caCert': () => certificate(),
    'UpdateRadiusServerInput.id': newServer,
    'UpdateRadiusServerInput.networkSourceIps': () => [address()],
    'UpdateRadiusServerInput.caCert': () => certificate(),
    'RotateRadiusSharedSecretInput.id': newServer,
    'RotateRadiusSharedSecretInput.sharedSecret': secret,
    'RadiusServerFilter.networkSourceIp': '203.0.113.16',
    'RadiusServerFilter.userGroupId': anyGroup,
    'UserGroupFilter.radiusServerId': anyServer,
    'UserGroupResourcesInput.radiusServerIds': async (world: World) => [await newServer(world)],
  },
  companions: {
    'CreateRadiusServerInput.userCertEnabled': withCertificate,
    'CreateRadiusServerInput.deviceCertEnabled': withCertificate,
    'CreateRadiusServerInput.requireRadsec': { radsecEnabled: true },
    'CreateRadiusServerInput.requireTlsAuth': onlyCertificates,
    'UpdateRadiusServerInput.userCertEnabled': withCertificate,
    'UpdateRadiusServerInput.deviceCertEnabled': withCertificate,
    'UpdateRadiusServerInput.requireRadsec': { radsecEnabled: true },
    'UpdateRadiusServerInput.requireTlsAuth': onlyCertificates,
  },
};
