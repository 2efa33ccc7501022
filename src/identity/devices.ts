import { sql } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import { isToken, keyedTokenHasher } from '../../db/tokens.ts';

/** The device behind a token that holds. */
export interface KnownDevice {
  readonly deviceId: string;
  readonly deviceName: string;
  readonly organizationId: string;
  readonly tokenAgeDays: number;
}

/** A connect key of an organization; whether it has ended is for the registration to see. */
export interface PresentedKey {
  readonly organizationId: string;
  readonly keyHash: string;
}

export interface AgentCredentials {
  /** The organization of a connect key; null for one that nobody made. */
  keyOf(presented: string): Promise<PresentedKey | null>;
  /** The device of a token, noted as heard of; null for one that does not hold, for whatever reason. */
  deviceOf(presented: string, clientIp: string | null): Promise<KnownDevice | null>;
}

/** Nothing is remembered: agents ask seldom, and what is revoked ends with the next request. */
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
