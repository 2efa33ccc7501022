import { and, eq, inArray, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { decryptSecret, encryptSecret } from '../../../db/secrets.ts';
import { deviceActions, devices, userDevices } from '../../../db/tables/devices.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { Context, OrganizationDatabase } from '../../core/context.ts';
import { codedError, invalidState, notFound } from '../../errors.ts';
import type { DeviceActionKind, OsFamily } from '../../generated/graphql.ts';
import type { Binding, DeviceChanges } from './input.ts';

const constraints: Constraints = {
  devices_owner: ['NOT_FOUND', 'input.ownerId', 'No user with this identifier.'],
  user_devices_user: ['NOT_FOUND', 'input.userId', 'No user with this identifier.'],
  user_devices_device: ['NOT_FOUND', 'input.deviceId', 'No device with this identifier.'],
};

/** Operating systems whose agent or MDM supports each kind of action. */
const supported: Readonly<Record<DeviceActionKind, readonly OsFamily[]>> = {
  LOCK: ['WINDOWS', 'MAC', 'LINUX', 'IOS', 'ANDROID'],
  RESTART: ['WINDOWS', 'MAC', 'LINUX', 'IOS', 'ANDROID'],
  SHUTDOWN: ['WINDOWS', 'MAC', 'LINUX', 'IOS'],
  ERASE: ['WINDOWS', 'MAC', 'IOS', 'ANDROID'],
};

export async function updateDevice(
  db: OrganizationDatabase,
  { id, ...changes }: DeviceChanges,
): Promise<string> {
  const values = { ...columnValues(changes), updatedAt: sql`now()` };
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const updated = await tx
        .update(devices)
        .set(values)
        .where(ofDevice(db, id))
        .returning({ id: devices.id });
      if (updated.length === 0) throw notFound('device', 'input.id');
      return changed(id);
    }),
  );
}

/** Deletes a device. The foreign keys delete its actions, results and bindings. */
export async function deleteDevice(db: OrganizationDatabase, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const deleted = await tx.delete(devices).where(ofDevice(db, id)).returning({ id: devices.id });
    if (deleted.length === 0) throw notFound('device');
    return changed(id);
  });
}

interface ActionRequest {
  readonly deviceId: string;
  /** Path of the argument that names the device, for errors. */
  readonly argument?: string;
  readonly kind: DeviceActionKind;
  readonly pin?: string | null | undefined;
}

/**
 * Queues an action. The event in the trail names the device, whose history includes the action.
 * @returns the identifier of the queued action
 */
export async function queueAction(
  { db, principal, secret }: Context,
  { deviceId, kind, pin, argument = 'id' }: ActionRequest,
): Promise<string> {
  const id = newId('act');
  const { organizationId } = db;
  return db.transaction(async (tx) => {
    await assertPossible(tx, db, { deviceId, kind, argument });
    await tx.insert(deviceActions).values({
      id,
      organizationId,
      deviceId,
      kind,
      requestedBy: principal.administratorId,
      pin: pin ? encryptSecret(secret, { organizationId, of: `${id} pin` }, pin) : null,
    });
    return changed(deviceId, id);
  });
}

/** Locks the device's row, so that two requests cannot both find no erasure pending. */
async function assertPossible(
  tx: Transaction,
  db: OrganizationDatabase,
  { deviceId, kind, argument }: Required<Omit<ActionRequest, 'pin'>>,
) {
  const [device] = await tx
    .select({ osFamily: devices.osFamily })
    .from(devices)
    .where(ofDevice(db, deviceId))
    .for('update');
  if (!device) throw notFound('device', argument);
  if (!supported[kind].includes(device.osFamily)) {
    throw invalidState(`Devices with ${device.osFamily} do not support ${kind}.`, argument);
  }
  const erasing = await tx
    .select({ id: deviceActions.id })
    .from(deviceActions)
    .where(
      and(
        eq(deviceActions.organizationId, db.organizationId),
        eq(deviceActions.deviceId, deviceId),
        eq(deviceActions.kind, 'ERASE'),
        inArray(deviceActions.state, ['QUEUED', 'SENT']),
      ),
    );
  if (erasing.length > 0) throw invalidState('The device is about to be erased.', argument);
}

export function cancelAction(db: OrganizationDatabase, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const ofAction = and(eq(deviceActions.organizationId, db.organizationId), eq(deviceActions.id, id));
    const [cancelled] = await tx
      .update(deviceActions)
      .set({ state: 'CANCELLED', finishedAt: sql`now()` })
      .where(and(ofAction, eq(deviceActions.state, 'QUEUED')))
      .returning({ deviceId: deviceActions.deviceId });
    if (cancelled) return changed(cancelled.deviceId, id);
    const found = await tx.select({ id: deviceActions.id }).from(deviceActions).where(ofAction);
    throw found.length > 0
      ? invalidState('The device has already fetched the action.')
      : notFound('device action');
  });
}

/** Binds the user, or changes the given rights of an existing binding. @returns the user's identifier */
export function bindUser(
  db: OrganizationDatabase,
  { userId, deviceId, sudo, sudoWithoutPassword }: Binding,
): Promise<string> {
  const { organizationId } = db;
  const rights = { sudo: sudo ?? false, sudoWithoutPassword: sudoWithoutPassword ?? false };
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await tx
        .insert(userDevices)
        .values({ id: newId('bnd'), organizationId, userId, deviceId, ...rights })
        .onConflictDoUpdate({
          target: [userDevices.organizationId, userDevices.userId, userDevices.deviceId],
          set: {
            sudo: sudo ?? sql`${userDevices.sudo}`,
            sudoWithoutPassword: sudoWithoutPassword ?? sql`${userDevices.sudoWithoutPassword}`,
          },
        });
      return changed(userId);
    }),
  );
}

/** @returns the user's identifier */
export function unbindUser(db: OrganizationDatabase, { userId, deviceId }: Binding): Promise<string> {
  return db.transaction(async (tx) => {
    const [removed] = await tx
      .delete(userDevices)
      .where(
        and(
          eq(userDevices.organizationId, db.organizationId),
          eq(userDevices.userId, userId),
          eq(userDevices.deviceId, deviceId),
        ),
      )
      .returning({ id: userDevices.id });
    if (!removed)
      throw codedError('NOT_FOUND', 'The user is not bound to the device.', { argument: 'input' });
    return changed(userId);
  });
}

/** Reads and decrypts the recovery keys of devices; null for a device without one. */
export async function recoveryKeys(
  { db, secret }: Context,
  ids: readonly string[],
): Promise<(string | null)[]> {
  const { organizationId } = db;
  const rows = await db.read<{ id: string; recoveryKey: string | null }>(
    sql`select id, recovery_key as "recoveryKey" from ${devices}
      where organization_id = ${organizationId} and id = any(${sql.param(ids)})`,
  );
  const sealed = new Map(rows.map(({ id, recoveryKey }) => [id, recoveryKey]));
  return ids.map((id) => {
    const text = sealed.get(id);
    return text ? decryptSecret(secret, { organizationId, of: `${id} recoveryKey` }, text) : null;
  });
}

function ofDevice(db: OrganizationDatabase, id: string) {
  return and(eq(devices.organizationId, db.organizationId), eq(devices.id, id));
}

/** Columns by input field, where their names differ. */
const columnNames: Readonly<Record<string, string>> = {
  sshManaged: 'sshdManaged',
  sshPublicKeyAllowed: 'publicKeyAllowed',
  sshParameters: 'sshdParameters',
};

/** Returns the columns to set. An absent field stays as it is; a cleared list or flag takes its default. */
function columnValues(changes: Omit<DeviceChanges, 'id'>): PgUpdateSetSource<typeof devices> {
  const values: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    const name = columnNames[field] ?? field;
    values[name] = value ?? (devices[name as 'insights'].notNull ? sql`default` : null);
  }
  return values as PgUpdateSetSource<typeof devices>;
}
