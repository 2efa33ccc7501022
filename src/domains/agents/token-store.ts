import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { deviceTokens } from '../../../db/tables/agents.ts';
import { keyedTokenHasher, newToken } from '../../../db/tokens.ts';
import type { DeviceSide } from '../../core/context.ts';
import { recordDevice } from '../../trail/record.ts';

/** New token, given to the device once. */
export interface GivenToken {
  readonly token: string;
  /** Time in RFC 3339 format. */
  readonly tokenExpiresAt: string;
}

interface Owner {
  readonly organizationId: string;
  readonly deviceId: string;
  readonly secret: Buffer;
}

const tokenLifetime = sql`interval '90 days'`;

/** Gives the device another token. The present token stays valid until the new one is used. */
export function rotateToken(side: DeviceSide): Promise<GivenToken> {
  const { db, deviceId, secret } = side;
  return db.transaction(async (tx) => {
    const owner = { organizationId: db.organizationId, deviceId, secret };
    const given = await giveToken(tx, owner, 'ROTATED');
    await recordDevice(tx, side, {
      service: 'DEVICES',
      eventType: 'device_token_rotate',
      resourceId: deviceId,
      changes: {},
    });
    return given;
  });
}

/**
 * Gives a token to a device.
 * @param why REGISTERED ends all former tokens of the device; ROTATED ends those that it has not used
 */
export async function giveToken(
  tx: Transaction,
  { organizationId, deviceId, secret }: Owner,
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
