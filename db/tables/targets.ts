import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, foreignKey, index, type PgColumn, unique } from 'drizzle-orm/pg-core';
import { tenantPolicy, text } from '../columns.ts';
import { devices } from './devices.ts';
import { deviceGroups } from './groups.ts';

/** Kind of target: a device, or all devices of a device group. */
export function targetColumns() {
  return { deviceId: text('device_id'), groupId: text('group_id') };
}

interface TargetTable {
  readonly organizationId: AnyPgColumn;
  readonly deviceId: AnyPgColumn;
  readonly groupId: AnyPgColumn;
}

type Owner = readonly [own: AnyPgColumn, table: { readonly organizationId: PgColumn; readonly id: PgColumn }];

/**
 * Foreign keys of a table of targets. Deleting the object or the device deletes its targets; a group that is a target cannot
 * be deleted.
 */
export function targetKeys(name: string, t: TargetTable, [own, owners]: Owner) {
  return [
    foreignKey({
      name: `${name}_owner`,
      columns: [t.organizationId, own],
      foreignColumns: [owners.organizationId, owners.id],
    }).onDelete('cascade'),
    foreignKey({
      name: `${name}_device`,
      columns: [t.organizationId, t.deviceId],
      foreignColumns: [devices.organizationId, devices.id],
    }).onDelete('cascade'),
    foreignKey({
      name: `${name}_group`,
      columns: [t.organizationId, t.groupId],
      foreignColumns: [deviceGroups.organizationId, deviceGroups.id],
    }),
    unique(`${name}_unique`).on(t.organizationId, own, t.deviceId, t.groupId).nullsNotDistinct(),
    index(`${name}_by_device`).on(t.organizationId, t.deviceId),
    index(`${name}_by_group`).on(t.organizationId, t.groupId),
    check(`${name}_one`, sql`num_nonnulls(device_id, group_id) = 1`),
    tenantPolicy(),
  ];
}
