import { and, eq, sql } from 'drizzle-orm';
import { isoMoment } from '../../../db/columns.ts';
import type { Transaction } from '../../../db/database.ts';
import { decryptSecret } from '../../../db/secrets.ts';
import { deviceActions, devices } from '../../../db/tables/devices.ts';
import type { DeviceSide } from '../../core/context.ts';
import { invalidState, notFound } from '../../errors.ts';
import type { DeviceActionKind, InsightsState } from '../../generated/graphql.ts';

/** Action that an administrator requests of the device. */
export interface WaitingAction {
  readonly actionId: string;
  readonly kind: DeviceActionKind;
  readonly requestedAt: string;
}

/** Settings of the device that `updateDevice` sets. */
export interface DeviceSettings {
  readonly insights: InsightsState;
  readonly multiFactorAllowed: boolean;
  readonly secureLoginEnabled: boolean;
  /** Null if the agent must leave the configuration of the SSH daemon alone. */
  readonly ssh: {
    readonly publicKeyAllowed: boolean;
    readonly passwordAllowed: boolean;
    readonly rootAllowed: boolean;
    readonly parameters: readonly { readonly name: string; readonly value: string }[];
  } | null;
}

const maxAtOnce = 20;

/** Lists the actions that the device has not fetched, oldest first. */
export function waitingActions({ db, deviceId }: DeviceSide): Promise<WaitingAction[]> {
  return db.read(
    sql`select id as "actionId", kind as "kind", ${isoMoment(sql`requested_at`)} as "requestedAt"
      from ${deviceActions} where organization_id = ${db.organizationId} and device_id = ${deviceId}
      and state = 'QUEUED' order by requested_at, id limit ${maxAtOnce}`,
  );
}

/** Reads the settings of the device. @throws NOT_FOUND if it has just been deleted */
export async function settingsOf({ db, deviceId }: DeviceSide): Promise<DeviceSettings> {
  const [found] = await db.read<DeviceSettings>(
    sql`select insights as "insights", multi_factor_allowed as "multiFactorAllowed",
      secure_login_enabled as "secureLoginEnabled",
      case when sshd_managed then json_build_object('publicKeyAllowed', public_key_allowed,
        'passwordAllowed', ssh_password_allowed, 'rootAllowed', ssh_root_allowed, 'parameters', sshd_parameters) end as "ssh"
      from ${devices} where organization_id = ${db.organizationId} and id = ${deviceId}`,
  );
  if (!found) throw notFound('device');
  return found;
}

/**
 * Marks an action as fetched by the device. It cannot be cancelled any more.
 * @returns the digits that unlock the device again, for a LOCK that has them
 * @throws NOT_FOUND, INVALID_STATE
 */
export function fetchAction(side: DeviceSide, id: string): Promise<{ readonly pin: string | null }> {
  const { db, secret } = side;
  return db.transaction(async (tx) => {
    const [fetched] = await tx
      .update(deviceActions)
      .set({ state: 'SENT' })
      .where(and(ofAction(side, id), eq(deviceActions.state, 'QUEUED')))
      .returning({ pin: deviceActions.pin });
    if (!fetched) throw await stateFault(tx, side, id, 'The action no longer waits for the device.');
    const place = { organizationId: db.organizationId, of: `${id} pin` };
    return { pin: fetched.pin ? decryptSecret(secret, place, fetched.pin) : null };
  });
}

/**
 * Records the outcome of an action.
 * @param error reason of the failure; null for a success
 * @throws NOT_FOUND, INVALID_STATE
 */
export function finishAction(side: DeviceSide, id: string, error: string | null): Promise<void> {
  return side.db.transaction(async (tx) => {
    const finished = await tx
      .update(deviceActions)
      .set({ state: error === null ? 'DONE' : 'FAILED', finishedAt: sql`now()`, error })
      .where(and(ofAction(side, id), eq(deviceActions.state, 'SENT')))
      .returning({ id: deviceActions.id });
    if (finished.length === 0) throw await stateFault(tx, side, id, 'The device has not fetched the action.');
  });
}

async function stateFault(tx: Transaction, side: DeviceSide, id: string, message: string) {
  const found = await tx.select({ id: deviceActions.id }).from(deviceActions).where(ofAction(side, id));
  return found.length > 0 ? invalidState(message) : notFound('action for this device');
}

function ofAction({ db, deviceId }: DeviceSide, id: string) {
  return and(
    eq(deviceActions.organizationId, db.organizationId),
    eq(deviceActions.deviceId, deviceId),
    eq(deviceActions.id, id),
  );
}
