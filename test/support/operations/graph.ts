import { sql } from 'drizzle-orm';
import type { World } from '../exhaustive/world.ts';
import { newDevice } from './devices.ts';
import { newDeviceGroup, newUserGroup } from './groups.ts';
import type { Arguments, Operations } from './operations.ts';
import { newPolicy } from './policies.ts';
import { newUser } from './users.ts';

const any = (table: string) => (world: World) => world.anyId(table);
const deviceGroup = (world: World) => newDeviceGroup(world);
const userGroup = (world: World) => newUserGroup(world);
const user = (world: World) => newUser(world);

/** Creates a user and a device without associations. */
async function ofUser(world: World): Promise<Arguments> {
  return { input: { user: { id: await newUser(world), deviceId: await newDevice(world) } } };
}

/** Returns a value for `AssociationInput.user` and similar fields, with a device group as the other end. */
const targeting = (id: (world: World) => Promise<string>) => async (world: World) => ({
  id: await id(world),
  deviceGroupId: await newDeviceGroup(world),
});

const toDevice = { deviceId: newDevice };
const toDeviceGroup = { deviceGroupId: deviceGroup };

export const graph: Operations = {
  /** Creates an object that is associated with each kind of resource, and with directories of all kinds. */
  async prepare(world) {
    const associate = (input: object) =>
      world.run(
        'mutation ($input: AssociationInput!) { associate(input: $input) { association { since } } }',
        {
          input,
        },
      );
    const id = await newUser(world);
    const group = await newUserGroup(world);
    const deviceGroupId = await newDeviceGroup(world);
    const directories = await world.rows<{ id: string }>(
      sql`select min(id) as id from directories where organization_id = ${world.demo.organizationId} group by kind`,
    );
    await associate({ userGroup: { id: group, userId: id } });
    await associate({ userGroup: { id: group, deviceGroupId } });
    await associate({ deviceGroup: { id: deviceGroupId, deviceId: await newDevice(world) } });
    await associate({ user: { id, ssoApplicationId: await world.anyId('sso_applications') } });
    await associate({ user: { id, radiusServerId: await world.anyId('radius_servers') } });
    for (const directory of directories) await associate({ user: { id, directoryId: directory.id } });
    await associate({ command: { id: await world.anyId('commands'), deviceGroupId } });
    await associate({ softwareApp: { id: await world.anyId('software_apps'), deviceGroupId } });
  },
  mutations: { associate: ofUser, dissociate: ofUser },
  samples: {
    'AssociationInput.user': targeting(user),
    'AssociationInput.userGroup': targeting(userGroup),
    'AssociationInput.deviceGroup': async (world: World) => ({
      id: await newDeviceGroup(world),
      deviceId: await newDevice(world),
    }),
    'AssociationInput.command': targeting(any('commands')),
    'AssociationInput.policy': targeting(newPolicy),
    'AssociationInput.policyGroup': targeting(any('policy_groups')),
    'AssociationInput.softwareApp': targeting(any('software_apps')),
    'UserAssociationInput.id': user,
    'UserAssociationInput.deviceId': newDevice,
    'UserAssociationInput.deviceGroupId': deviceGroup,
    'UserAssociationInput.ssoApplicationId': any('sso_applications'),
    'UserAssociationInput.radiusServerId': any('radius_servers'),
    'UserAssociationInput.directoryId': any('directories'),
    'UserGroupAssociationInput.id': userGroup,
    'UserGroupAssociationInput.userId': user,
    'UserGroupAssociationInput.deviceId': newDevice,
    'UserGroupAssociationInput.deviceGroupId': deviceGroup,
    'UserGroupAssociationInput.ssoApplicationId': any('sso_applications'),
    'UserGroupAssociationInput.radiusServerId': any('radius_servers'),
    'UserGroupAssociationInput.directoryId': any('directories'),
    'DeviceGroupAssociationInput.id': deviceGroup,
    'DeviceGroupAssociationInput.deviceId': newDevice,
    'CommandAssociationInput.id': any('commands'),
    'CommandAssociationInput.deviceId': newDevice,
    'CommandAssociationInput.deviceGroupId': deviceGroup,
    'PolicyAssociationInput.id': newPolicy,
    'PolicyAssociationInput.deviceId': newDevice,
    'PolicyAssociationInput.deviceGroupId': deviceGroup,
    'PolicyGroupAssociationInput.id': any('policy_groups'),
    'PolicyGroupAssociationInput.policyId': newPolicy,
    'PolicyGroupAssociationInput.deviceId': newDevice,
    'PolicyGroupAssociationInput.deviceGroupId': deviceGroup,
    'SoftwareAppAssociationInput.id': any('software_apps'),
    'SoftwareAppAssociationInput.deviceId': newDevice,
    'SoftwareAppAssociationInput.deviceGroupId': deviceGroup,
  },
  companions: {
    'UserAssociationInput.id': toDevice,
    'UserAssociationInput.sudo': toDevice,
    'UserAssociationInput.sudoWithoutPassword': toDevice,
    'UserGroupAssociationInput.id': toDevice,
    'DeviceGroupAssociationInput.id': toDevice,
    'CommandAssociationInput.id': toDevice,
    'PolicyAssociationInput.id': toDeviceGroup,
    'PolicyGroupAssociationInput.id': toDeviceGroup,
    'SoftwareAppAssociationInput.id': toDeviceGroup,
  },
};
