import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { commandDeviceGroups, commandDevices } from '../../../db/tables/commands.ts';
import { devices } from '../../../db/tables/devices.ts';
import { deviceGroupMembers } from '../../../db/tables/groups.ts';
import type { CommandRow } from './entity.ts';

/**
 * Lists the devices that a command runs on now: its own and those of its groups, of its operating system, each once.
 */
export async function targetsOf(
  tx: Transaction,
  { id, organizationId, type }: CommandRow,
): Promise<string[]> {
  const own = sql`select ${commandDevices.deviceId} from ${commandDevices}
    where ${commandDevices.organizationId} = ${organizationId} and ${commandDevices.commandId} = ${id}`;
  const ofGroups = sql`select ${deviceGroupMembers.deviceId} from ${commandDeviceGroups} join ${deviceGroupMembers}
    on ${deviceGroupMembers.organizationId} = ${commandDeviceGroups.organizationId}
    and ${deviceGroupMembers.groupId} = ${commandDeviceGroups.groupId}
    where ${commandDeviceGroups.organizationId} = ${organizationId} and ${commandDeviceGroups.commandId} = ${id}`;
  const found = await tx
    .select({ id: devices.id })
    .from(devices)
    .where(
      and(
        eq(devices.organizationId, organizationId),
        eq(devices.osFamily, type),
        sql`${devices.id} in (${own} union ${ofGroups})`,
      ),
    )
    .orderBy(devices.id);
  return found.map((device) => device.id);
}
