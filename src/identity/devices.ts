import { sql } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import { isToken, keyedTokenHasher } from '../../db/tokens.ts';

/** Device that a valid token identifies. */
export interface KnownDevice {
  readonly deviceId: string;
  readonly deviceName: string;
  readonly organizationId: string;
  readonly tokenAgeDays: number;
}

/** Connect key of an organization. The registration checks whether it has expired. */
export interface PresentedKey {
  readonly organizationId: string;
  readonly keyHash: string;
}

export interface AgentCredentials {
  /** Returns the organization of a connect key; null for an unknown key. */
  keyOf(presented: string): Promise<PresentedKey | null>;
  /** Returns the device of a token and records that it was seen; null for an invalid token. */
  deviceOf(presented: string, clientIp: string | null): Promise<KnownDevice | null>;
}

/**
 * Creates the verifier of device credentials. It caches nothing: agents send few requests, and a revocation takes effect
 * with the next one.
 */
export function agentCredentials(database: Database): AgentCredentials {
  const hashOf = keyedTokenHasher(database.secret);
  return {
    async keyOf(presented) {
      if (!isToken('rgc', presented)) return null;
      const keyHash = hashOf(presented);
      const [found] = await database.system<{ organizationId: string }>(
        sql`select * from find_connect_key(${keyHash})`,
      );
      return found ? { ...found, keyHash } : null;
    },
    async deviceOf(presented, clientIp) {
      if (!isToken('rgd', presented)) return null;
      const [found] = await database.system<KnownDevice>(
        sql`select * from authenticate_device(${hashOf(presented)}, ${clientIp})`,
      );
      return found ?? null;
    },
  };
}
