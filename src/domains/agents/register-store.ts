import { and, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import type { Origin } from '../../../db/origin.ts';
import { connectKeys, deviceTokens } from '../../../db/tables/agents.ts';
import { devices } from '../../../db/tables/devices.ts';
import { deviceGroupMembers, deviceGroups } from '../../../db/tables/groups.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { WorkDatabase } from '../../core/context.ts';
import { invalidState } from '../../errors.ts';
import { recordJob } from '../../trail/record.ts';
import { keyUsable } from './entity.ts';
import type { RegisteredFacts } from './facts-input.ts';
import { columnsOf } from './facts-store.ts';
import { type GivenToken, giveToken } from './token-store.ts';

/** Request to join with a connect key, and its origin. */
export interface Joining extends Pick<Origin, 'clientIp' | 'requestId'> {
  readonly db: WorkDatabase;
  readonly secret: Buffer;
  /** Digest of the connect key. */
  readonly keyHash: string;
}

export interface Registered extends GivenToken {
  readonly deviceId: string;
  /** True if the device was known before and is the same one now. */
  readonly rejoined: boolean;
}

type ConnectKey = Pick<typeof connectKeys.$inferSelect, 'id' | 'name' | 'rejoinAllowed' | 'deviceGroupId'>;

const constraints: Constraints = {
  devices_serial_unique: [
    'ALREADY_EXISTS',
    'body.facts.serialNumber',
    'Another device has this serial number.',
  ],
  devices_hardware_unique: [
    'ALREADY_EXISTS',
    'body.facts.hardwareId',
    'The device is being registered by another request.',
  ],
};

/**
 * Creates the device, or finds it again by its hardware, and gives it a token of its own. Its former tokens end.
 * @returns null for a key that has ended in any way; the attempt is recorded
 * @throws INVALID_STATE for a device that has joined before if the key does not let it join again; ALREADY_EXISTS for
 *   another device's serial number
 */
export function register(joining: Joining, facts: RegisteredFacts): Promise<Registered | null> {
  const { db, secret } = joining;
  const { organizationId } = db;
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const key = await useKey(tx, joining);
      if (!key) return recordEnded(tx, joining);
      const known = await findDevice(tx, db, facts);
      if (known) await assertMayRejoin(tx, db, key, known);
      const deviceId = known ?? newId('dev');
      const values = {
        ...columnsOf(facts, { organizationId, deviceId, secret }),
        ...{ registeredAt: sql`now()`, lastContactAt: sql`now()`, active: true, remoteIp: joining.clientIp },
      };
      if (known) await tx.update(devices).set(values).where(ofDevice(db, deviceId));
      else {
        await tx.insert(devices).values({
          ...values,
          ...{ hostname: facts.hostname, os: facts.os, osVersion: facts.osVersion, osFamily: facts.osFamily },
          ...{ id: deviceId, organizationId, displayName: facts.hostname },
          ...{ provisionedBy: 'CONNECT_KEY', provisionerId: key.id },
        });
      }
      if (key.deviceGroupId) await joinGroup(tx, db, key.deviceGroupId, deviceId);
      const given = await giveToken(tx, { organizationId, deviceId, secret }, 'REGISTERED');
      await recordJob(tx, { organizationId, secret }, originOf(joining, key), {
        service: 'DEVICES',
        eventType: known ? 'device_rejoin' : 'device_register',
        resourceId: deviceId,
        error: null,
        changes: { hostname: facts.hostname, hardwareId: facts.hardwareId, connectKeyId: key.id },
      });
      return { ...given, deviceId, rejoined: known !== null };
    }),
  );
}

/**
 * Counts a use of the key. Locks its row until the transaction ends, so that two requests at once cannot both take the
 * last use.
 */
async function useKey(tx: Transaction, { db, keyHash }: Joining): Promise<ConnectKey | null> {
  const [key] = await tx
    .update(connectKeys)
    .set({ uses: sql`${connectKeys.uses} + 1`, lastUsedAt: sql`now()` })
    .where(
      and(
        ofKey(db, keyHash),
        keyUsable,
        sql`exists (select from organizations where id = ${db.organizationId} and status = 'ACTIVE')`,
      ),
    )
    .returning({
      id: connectKeys.id,
      name: connectKeys.name,
      rejoinAllowed: connectKeys.rejoinAllowed,
      deviceGroupId: connectKeys.deviceGroupId,
    });
  return key ?? null;
}

async function recordEnded(tx: Transaction, joining: Joining): Promise<null> {
  const { db, keyHash, secret } = joining;
  const { organizationId } = db;
  const [key] = await tx
    .select({ id: connectKeys.id, name: connectKeys.name })
    .from(connectKeys)
    .where(ofKey(db, keyHash));
  if (!key) return null;
  await recordJob(tx, { organizationId, secret }, originOf(joining, key), {
    service: 'DEVICES',
    eventType: 'device_register',
    resourceId: key.id,
    error: { code: 'UNAUTHENTICATED', message: 'The connect key has ended.' },
    changes: {},
  });
  return null;
}

/**
 * Finds a known device by its hardware identifier. A device without a reported identifier, created by MDM or by an
 * administrator, is found by its serial number.
 */
async function findDevice(
  tx: Transaction,
  db: WorkDatabase,
  { hardwareId, serialNumber }: RegisteredFacts,
): Promise<string | null> {
  const bySerial = serialNumber
    ? and(eq(devices.serialNumber, serialNumber), isNull(devices.hardwareId))
    : undefined;
  const [found] = await tx
    .select({ id: devices.id })
    .from(devices)
    .where(
      and(eq(devices.organizationId, db.organizationId), or(eq(devices.hardwareId, hardwareId), bySerial)),
    )
    .orderBy(sql`${devices.hardwareId} nulls last`)
    .limit(1)
    .for('no key update');
  return found?.id ?? null;
}

/**
 * Requires that the key lets a device join again. A device has joined once it has used a token of its own: a lost
 * answer does not count.
 * @throws INVALID_STATE
 */
async function assertMayRejoin(
  tx: Transaction,
  db: WorkDatabase,
  { rejoinAllowed }: ConnectKey,
  deviceId: string,
): Promise<void> {
  if (rejoinAllowed) return;
  const [used] = await tx
    .select({ usedAt: deviceTokens.usedAt })
    .from(deviceTokens)
    .where(
      and(
        eq(deviceTokens.organizationId, db.organizationId),
        eq(deviceTokens.deviceId, deviceId),
        isNotNull(deviceTokens.usedAt),
      ),
    )
    .limit(1);
  if (!used) return;
  const message = 'The device has joined before, and this key does not let devices join again.';
  throw invalidState(message, 'body.facts.hardwareId');
}

/**
 * Adds the device to the key's group. Skips a group that has become DYNAMIC since the key was created, because the
 * query of the group decides its members.
 */
async function joinGroup(tx: Transaction, db: WorkDatabase, groupId: string, deviceId: string) {
  const { organizationId } = db;
  await tx.execute(sql`insert into ${deviceGroupMembers} (organization_id, group_id, device_id)
    select ${organizationId}, id, ${deviceId} from ${deviceGroups}
    where organization_id = ${organizationId} and id = ${groupId} and membership_method <> 'DYNAMIC'
    on conflict do nothing`);
}

function originOf({ clientIp, requestId }: Joining, { id, name }: Pick<ConnectKey, 'id' | 'name'>): Origin {
  return { initiatorId: id, initiatorEmail: name, credential: 'CONNECT_KEY', clientIp, requestId };
}

function ofKey(db: WorkDatabase, hash: string) {
  return and(eq(connectKeys.organizationId, db.organizationId), eq(connectKeys.hash, hash));
}

function ofDevice(db: WorkDatabase, id: string) {
  return and(eq(devices.organizationId, db.organizationId), eq(devices.id, id));
}
