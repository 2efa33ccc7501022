import { and, eq, inArray, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../../db/database.ts';
import { administrators } from '../../../db/tables/administrators.ts';
import { commandDeviceGroups, commandDevices, commandRunners } from '../../../db/tables/commands.ts';
import { devices } from '../../../db/tables/devices.ts';
import { deviceGroups } from '../../../db/tables/groups.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import { assertAllFound } from '../../errors.ts';
import { lockCommand, type Writer } from './command-store.ts';
import type { Assignment, Targets } from './input.ts';

type Pairs = PgTable & { readonly organizationId: PgColumn; readonly commandId: PgColumn };
type Owned = PgTable & { readonly organizationId: PgColumn; readonly id: PgColumn };

/** Constraints that break if an object is deleted between the look-up and the write. */
const constraints: Constraints = {
  command_runners_administrator: [
    'NOT_FOUND',
    'input.administratorIds',
    'An administrator no longer exists.',
  ],
  command_devices_device: ['NOT_FOUND', 'input.deviceIds', 'A device no longer exists.'],
  command_device_groups_group: ['NOT_FOUND', 'input.deviceGroupIds', 'A device group no longer exists.'],
};

/** Assigns the command to all of the administrators, or to none. */
export function assign(writer: Writer, { commandId, administratorIds }: Assignment): Promise<string> {
  return inCommand(writer, commandId, async (tx, of) => {
    await findAll(writer, tx, administrators, administratorIds, 'administrator', 'input.administratorIds');
    const rows = administratorIds.map((administratorId) => ({ ...of, administratorId }));
    await tx.insert(commandRunners).values(rows).onConflictDoNothing();
  });
}

export function unassign(writer: Writer, { commandId, administratorIds }: Assignment): Promise<string> {
  return inCommand(writer, commandId, async (tx) => {
    await findAll(writer, tx, administrators, administratorIds, 'administrator', 'input.administratorIds');
    const removed = inArray(commandRunners.administratorId, administratorIds);
    await tx.delete(commandRunners).where(and(ofCommand(writer, commandRunners, commandId), removed));
  });
}

/** Adds all of the devices and groups to the command's targets, or none. */
export function addTargets(writer: Writer, { commandId, ...targets }: Targets): Promise<string> {
  return inCommand(writer, commandId, async (tx, of) => {
    const { deviceIds, deviceGroupIds } = await findTargets(writer, tx, targets);
    const pairs = deviceIds.map((deviceId) => ({ ...of, deviceId }));
    if (pairs.length > 0) await tx.insert(commandDevices).values(pairs).onConflictDoNothing();
    const groups = deviceGroupIds.map((groupId) => ({ ...of, groupId }));
    if (groups.length > 0) await tx.insert(commandDeviceGroups).values(groups).onConflictDoNothing();
  });
}

export function removeTargets(writer: Writer, { commandId, ...targets }: Targets): Promise<string> {
  return inCommand(writer, commandId, async (tx) => {
    const { deviceIds, deviceGroupIds } = await findTargets(writer, tx, targets);
    const ofDevices = ofCommand(writer, commandDevices, commandId);
    await tx.delete(commandDevices).where(and(ofDevices, inArray(commandDevices.deviceId, deviceIds)));
    const ofGroups = ofCommand(writer, commandDeviceGroups, commandId);
    await tx
      .delete(commandDeviceGroups)
      .where(and(ofGroups, inArray(commandDeviceGroups.groupId, deviceGroupIds)));
  });
}

function inCommand(
  writer: Writer,
  commandId: string,
  work: (tx: Transaction, of: { organizationId: string; commandId: string }) => Promise<void>,
): Promise<string> {
  const { db } = writer;
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await lockCommand(writer, tx, commandId, 'input.commandId');
      await work(tx, { organizationId: db.organizationId, commandId });
      return changed(commandId);
    }),
  );
}

async function findTargets(writer: Writer, tx: Transaction, targets: Omit<Targets, 'commandId'>) {
  const deviceIds = targets.deviceIds ?? [];
  const deviceGroupIds = targets.deviceGroupIds ?? [];
  await findAll(writer, tx, devices, deviceIds, 'device', 'input.deviceIds');
  await findAll(writer, tx, deviceGroups, deviceGroupIds, 'device group', 'input.deviceGroupIds');
  return { deviceIds, deviceGroupIds };
}

/**
 * Requires that the organization has all of these objects.
 * @throws NOT_FOUND naming the first identifier that it does not have
 */
async function findAll(
  { db }: Writer,
  tx: Transaction,
  table: Owned,
  ids: readonly string[],
  kind: string,
  argument: string,
): Promise<void> {
  if (ids.length === 0) return;
  const known = and(eq(table.organizationId, db.organizationId), inArray(table.id, [...ids]));
  const found = await tx.select({ id: table.id }).from(table).where(known);
  const there = found.map(({ id }) => id);
  assertAllFound(kind, ids, there, (index) => `${argument}.${index}`);
}

function ofCommand({ db }: Writer, pairs: Pairs, commandId: string): SQL | undefined {
  return and(eq(pairs.organizationId, db.organizationId), eq(pairs.commandId, commandId));
}
