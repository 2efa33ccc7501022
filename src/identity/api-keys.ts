import { sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { apiKeyHasher, isApiKey } from '../../db/api-keys.ts';
import type { Database } from '../../db/client.ts';
import { holdings } from '../access/matrix.ts';
import { narrowed } from '../access/narrow.ts';
import type { Principal } from '../context.ts';
import type { Scope } from '../generated/graphql.ts';
import { plainAddress } from '../network.ts';

/**
 * How long a key's holder is remembered. Changes of a role, suspensions and revocations are told (db/access-changes.ts),
 * and hold at once; where the telling fails they hold after this time at the latest.
 */
const rememberedMillis = 1000;
const mostRemembered = 10_000;

/** Finds who is behind an API key, or null: unknown, revoked, suspended and of another network look the same. */
export type Authenticate = (key: string, clientIp: string) => Promise<Principal | null>;

/** What the database answers of a key. */
interface KeyHolder extends Omit<Principal, 'credential' | 'narrowed'> {
  readonly keyId: string;
  readonly readOnly: boolean;
  readonly scopes: readonly Scope[] | null;
  /** The key is accepted from some networks only. */
  readonly bound: boolean;
  readonly expiresAt: string | null;
}

/** A key that is bound to networks is remembered for one address at a time. */
type Remembered = { readonly principal: Principal; readonly onlyFrom: string | null };

/**
 * The database compares keyed digests, of which a caller who guesses keys learns nothing however the index walks. Only
 * keys that hold are remembered, so that guesses cannot fill the memory.
 */
export function apiKeyAuthenticator(database: Database): Authenticate {
  const remembered = new LRUCache<string, Remembered>({ max: mostRemembered, ttl: rememberedMillis });
  const hashOf = apiKeyHasher(database.secret);
  let changes = 0;
  database.accessChanges.subscribe((organizationId) => {
    changes += 1;
    for (const [hash, { principal }] of remembered.entries()) {
      if (organizationId === null || principal.organizationId === organizationId) remembered.delete(hash);
    }
  });

  return async (key, clientIp) => {
    if (!isApiKey(key)) return null;
    const hash = hashOf(key);
    const from = plainAddress(clientIp);
    const known = remembered.get(hash);
    if (known && (known.onlyFrom === null || known.onlyFrom === from)) return known.principal;
    const before = changes;
    const [found] = await database.system<KeyHolder>(sql`select * from authenticate(${hash}, ${from})`);
    if (!found) return null;
    const principal = principalOf(found);
    const left = found.expiresAt === null ? rememberedMillis : Date.parse(found.expiresAt) - Date.now();
    // What was read before a change was told may be older than the change.
    if (before === changes && left > 0) {
      const ttl = Math.min(rememberedMillis, left);
      remembered.set(hash, { principal, onlyFrom: found.bound ? from : null }, { ttl });
    }
    return principal;
  };
}

function principalOf({ keyId, readOnly, scopes, bound: _, expiresAt: __, ...holder }: KeyHolder): Principal {
  return {
    ...holder,
    credential: { kind: 'API_KEY', id: keyId },
    narrowed: narrowed(holdings[holder.role], { readOnly, scopes }),
  };
}
