import { and, eq, inArray, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../../db/database.ts';
import { administrators } from '../../../db/tables/administrators.ts';
import { commandDeviceGroups, commandDevices, commandRunners } from '../../../db/tables/commands.ts';
import { devices } from '../../../db/tables/devices.ts';
import { deviceGroups } from '../../../db/tables/groups.ts';
import { changed } from '../../core/change.ts';
import { lockAll } from '../../core/lock-all.ts';
import { lockCommand, type Writer } from './command-store.ts';
import type { Assignment, Targets } from './input.ts';

type Pairs = PgTable & { readonly organizationId: PgColumn; readonly commandId: PgColumn };

/** Assigns the command to all of the administrators, or to none. */
export function assign(writer: Writer, { commandId, administratorIds }: Assignment): Promise<string> {
  return inCommand(writer, commandId, async (tx, of) => {
    await lockAll(tx, writer.db, administrators, administratorIds, [
      'administrator',
      'input.administratorIds',
    ]);
    const rows = administratorIds.map((administratorId) => ({ ...of, administratorId }));
    await tx.insert(commandRunners).values(rows).onConflictDoNothing();
  });
}

export function unassign(writer: Writer, { commandId, administratorIds }: Assignment): Promise<string> {
  return inCommand(writer, commandId, async (tx) => {
    await lockAll(tx, writer.db, administrators, administratorIds, [
      'administrator',
      'input.administratorIds',
    ]);
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
  return db.transaction(async (tx) => {
    await lockCommand(writer, tx, commandId, 'input.commandId');
    await work(tx, { organizationId: db.organizationId, commandId });
    return changed(commandId);
  });
}

async function findTargets(writer: Writer, tx: Transaction, targets: Omit<Targets, 'commandId'>) {
  const deviceIds = targets.deviceIds ?? [];
  const deviceGroupIds = targets.deviceGroupIds ?? [];
  await lockAll(tx, writer.db, devices, deviceIds, ['device', 'input.deviceIds']);
  await lockAll(tx, writer.db, deviceGroups, deviceGroupIds, ['device group', 'input.deviceGroupIds']);
  return { deviceIds, deviceGroupIds };
}

function ofCommand({ db }: Writer, pairs: Pairs, commandId: string): SQL | undefined {
  return and(eq(pairs.organizationId, db.organizationId), eq(pairs.commandId, commandId));
}
