import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { deviceTokens } from '../../../db/tables/agents.ts';
import { keyedTokenHasher, newToken } from '../../../db/tokens.ts';
import type { DeviceSide } from '../../core/context.ts';
import { recordDevice } from '../../trail/record.ts';

/** What a device is told, once. */
export interface GivenToken {
  readonly token: string;
  /** RFC 3339. */
  readonly tokenExpiresAt: string;
}

interface Holder {
  readonly organizationId: string;
  readonly deviceId: string;
  readonly secret: Buffer;
}

const tokenLifetime = sql`interval '90 days'`;

/** Another token for the device. The one it asks with holds until the new one is used. */
export function rotateToken(side: DeviceSide): Promise<GivenToken> {
  const { db, deviceId, secret } = side;
  return db.transaction(async (tx) => {
    const holder = { organizationId: db.organizationId, deviceId, secret };
    const given = await giveToken(tx, holder, 'ROTATED');
    await recordDevice(tx, side, {
      service: 'DEVICES',
      eventType: 'device_token_rotate',
      resourceId: deviceId,
      changes: {},
    });
    return given;
  });
}

/** @param why a device that registers has its former tokens ended; one that rotates, those that it has not used */
export async function giveToken(
  tx: Transaction,
  { organizationId, deviceId, secret }: Holder,
  why: 'REGISTERED' | 'ROTATED',
): Promise<GivenToken> {
  const { token, hash } = newToken('rgd', keyedTokenHasher(secret));
  await tx
    .delete(deviceTokens)
    .where(
      and(
        eq(deviceTokens.organizationId, organizationId),
        eq(deviceTokens.deviceId, deviceId),
        why === 'ROTATED' ? isNull(deviceTokens.usedAt) : undefined,
      ),
    );
  const [made] = await tx
    .insert(deviceTokens)
    .values({ organizationId, deviceId, hash, expiresAt: sql`now() + ${tokenLifetime}` })
    .returning({ expiresAt: deviceTokens.expiresAt });
  return { token, tokenExpiresAt: new Date(made?.expiresAt ?? 0).toISOString() };
}
