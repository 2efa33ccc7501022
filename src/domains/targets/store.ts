import { type Column, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { devices } from '../../../db/tables/devices.ts';
import { deviceGroups } from '../../../db/tables/groups.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { lockAll } from '../../core/lock-all.ts';
import type { Targets } from './input.ts';

/** Applied object: the column that names it in its table of targets, and its identifier. */
export interface Applied {
  readonly owner: Column;
  readonly id: string;
}

/**
 * Adds all of the targets, or none. Existing targets stay.
 * @throws NOT_FOUND naming the first target that does not exist
 */
export async function addTargets(
  tx: Transaction,
  db: OrganizationDatabase,
  { owner, id }: Applied,
  targets: Targets,
): Promise<void> {
  for (const { column, ids } of await found(tx, db, targets)) {
    await tx.execute(sql`insert into ${owner.table} (organization_id, ${sql.identifier(owner.name)}, ${sql.identifier(column)})
      select ${db.organizationId}, ${id}, target from unnest(${sql.param(ids)}::text[]) as target on conflict do nothing`);
  }
}

/**
 * Removes all of the targets, or none.
 * @throws NOT_FOUND naming the first target that does not exist
 */
export async function removeTargets(
  tx: Transaction,
  db: OrganizationDatabase,
  { owner, id }: Applied,
  targets: Targets,
): Promise<void> {
  for (const { column, ids } of await found(tx, db, targets)) {
    await tx.execute(sql`delete from ${owner.table} where organization_id = ${db.organizationId} and ${owner} = ${id}
      and ${sql.identifier(column)} = any(${sql.param(ids)}::text[])`);
  }
}

/** Locks the targets until the transaction ends and returns them by kind. */
async function found(tx: Transaction, db: OrganizationDatabase, { deviceIds, deviceGroupIds }: Targets) {
  const kinds = [
    { column: 'device_id', kind: 'device', argument: 'deviceIds', table: devices, ids: deviceIds ?? [] },
    {
      column: 'group_id',
      kind: 'device group',
      argument: 'deviceGroupIds',
      table: deviceGroups,
      ids: deviceGroupIds ?? [],
    },
  ];
  const given = kinds.filter(({ ids }) => ids.length > 0);
  for (const { kind, argument, table, ids } of given) {
    await lockAll(tx, db, table, ids, [kind, `input.${argument}`]);
  }
  return given;
}
