import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { connectKeys, deviceTokens } from '../../../db/tables/agents.ts';
import { devices } from '../../../db/tables/devices.ts';
import { deviceGroups } from '../../../db/tables/groups.ts';
import { keyedTokenHasher, newToken } from '../../../db/tokens.ts';
import { changed } from '../../core/change.ts';
import type { Context, OrganizationDatabase } from '../../core/context.ts';
import { invalidState, notFound } from '../../errors.ts';
import type { NewConnectKey } from './input.ts';

/** New connect key, shown to its creator once. */
export interface MadeConnectKey {
  readonly connectKeyId: string;
  readonly key: string;
}

const prefixLength = 10;

export async function createConnectKey(
  { db, principal, secret }: Pick<Context, 'db' | 'principal' | 'secret'>,
  { name, expiresAt, maxUses = null, rejoinAllowed, deviceGroupId = null }: NewConnectKey,
): Promise<MadeConnectKey> {
  const { organizationId } = db;
  const id = newId('cky');
  const { token, hash } = newToken('rgc', keyedTokenHasher(secret));
  await db.transaction(async (tx) => {
    if (deviceGroupId) await assertJoinable(tx, db, deviceGroupId);
    await tx.insert(connectKeys).values({
      ...{ id, organizationId, name, hash, expiresAt, maxUses, deviceGroupId },
      prefix: token.slice(0, prefixLength),
      rejoinAllowed: rejoinAllowed ?? false,
      createdById: principal.administratorId,
      createdByName: principal.name,
    });
    return changed(id);
  });
  return { connectKeyId: id, key: token };
}

export function revokeConnectKey(db: OrganizationDatabase, id: string): Promise<string> {
  const ofKey = and(eq(connectKeys.organizationId, db.organizationId), eq(connectKeys.id, id));
  return db.transaction(async (tx) => {
    const revoked = await tx
      .update(connectKeys)
      .set({ revokedAt: sql`now()`, deviceGroupId: null })
      .where(and(ofKey, isNull(connectKeys.revokedAt)))
      .returning({ id: connectKeys.id });
    if (revoked.length > 0) return changed(id);
    const found = await tx.select({ id: connectKeys.id }).from(connectKeys).where(ofKey);
    throw found.length > 0 ? invalidState('The key has already been revoked.') : notFound('connect key');
  });
}

/** Deletes the tokens of the device's agent. @returns the device's identifier */
export function disconnectDevice(db: OrganizationDatabase, id: string): Promise<string> {
  const { organizationId } = db;
  return db.transaction(async (tx) => {
    const [device] = await tx
      .select({ id: devices.id })
      .from(devices)
      .where(and(eq(devices.organizationId, organizationId), eq(devices.id, id)))
      .for('no key update');
    if (!device) throw notFound('device');
    await tx
      .delete(deviceTokens)
      .where(and(eq(deviceTokens.organizationId, organizationId), eq(deviceTokens.deviceId, id)));
    return changed(id);
  });
}

/** Requires a group that devices may join, and locks it until the transaction ends. @throws NOT_FOUND, INVALID_STATE */
async function assertJoinable(tx: Transaction, db: OrganizationDatabase, groupId: string): Promise<void> {
  const argument = 'input.deviceGroupId';
  const [group] = await tx
    .select({ method: deviceGroups.membershipMethod })
    .from(deviceGroups)
    .where(and(eq(deviceGroups.organizationId, db.organizationId), eq(deviceGroups.id, groupId)))
    .for('key share');
  if (!group) throw notFound('device group', argument);
  if (group.method === 'DYNAMIC') {
    throw invalidState('The member query alone decides who belongs to a DYNAMIC group.', argument);
  }
}
