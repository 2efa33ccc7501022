import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../../db/client.ts';
import { devices } from '../../../db/tables/devices.ts';
import { deviceGroups, userGroupDeviceGroups, userGroupDevices } from '../../../db/tables/groups.ts';
import { type Constraints, withConstraints } from '../../constraints.ts';
import type { OrganizationDatabase } from '../../context.ts';
import type { Resources } from './input.ts';
import { userGroupKind } from './kind-store.ts';
import { assertKnown, lockGroup } from './membership-store.ts';

/** Resources that were there when they were looked for, and gone when they were written. */
const gone: Constraints = {
  user_group_devices_member: ['NOT_FOUND', 'input.deviceIds', 'A device is gone.'],
  user_group_device_groups_member: ['NOT_FOUND', 'input.deviceGroupIds', 'A device group is gone.'],
};

/** Assigns all of the resources to the user group, or none. */
export function assignResources(db: OrganizationDatabase, resources: Resources): Promise<string> {
  const { organizationId } = db;
  const { groupId } = resources;
  return inGroup(db, resources, async (tx, deviceIds, deviceGroupIds) => {
    const ofDevices = deviceIds.map((deviceId) => ({ organizationId, groupId, deviceId }));
    if (ofDevices.length > 0) await tx.insert(userGroupDevices).values(ofDevices).onConflictDoNothing();
    const ofGroups = deviceGroupIds.map((deviceGroupId) => ({
      organizationId,
      userGroupId: groupId,
      deviceGroupId,
    }));
    if (ofGroups.length > 0) await tx.insert(userGroupDeviceGroups).values(ofGroups).onConflictDoNothing();
  });
}

/** Takes all of the resources from the user group, or none. */
export function unassignResources(db: OrganizationDatabase, resources: Resources): Promise<string> {
  const { organizationId } = db;
  const { groupId } = resources;
  return inGroup(db, resources, async (tx, deviceIds, deviceGroupIds) => {
    const ofDevices = userGroupDevices;
    await tx
      .delete(ofDevices)
      .where(
        and(
          eq(ofDevices.organizationId, organizationId),
          eq(ofDevices.groupId, groupId),
          inArray(ofDevices.deviceId, [...deviceIds]),
        ),
      );
    const ofGroups = userGroupDeviceGroups;
    await tx
      .delete(ofGroups)
      .where(
        and(
          eq(ofGroups.organizationId, organizationId),
          eq(ofGroups.userGroupId, groupId),
          inArray(ofGroups.deviceGroupId, [...deviceGroupIds]),
        ),
      );
  });
}

function inGroup(
  db: OrganizationDatabase,
  { groupId, ...resources }: Resources,
  work: (tx: Transaction, deviceIds: readonly string[], deviceGroupIds: readonly string[]) => Promise<void>,
): Promise<string> {
  const deviceIds = resources.deviceIds ?? [];
  const deviceGroupIds = resources.deviceGroupIds ?? [];
  return withConstraints(gone, () =>
    db.transaction(async (tx) => {
      await lockGroup(userGroupKind, tx, db, groupId, 'input.groupId');
      await assertKnown(tx, db, devices, deviceIds, ['device', 'input.deviceIds']);
      await assertKnown(tx, db, deviceGroups, deviceGroupIds, ['device group', 'input.deviceGroupIds']);
      await work(tx, deviceIds, deviceGroupIds);
      return groupId;
    }),
  );
}
