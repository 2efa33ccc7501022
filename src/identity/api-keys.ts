import { sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import { apiKeyHash } from '../../db/api-keys.ts';
import type { Database } from '../../db/client.ts';
import type { Principal } from '../context.ts';

/** Keys are short; anything longer is refused before it is hashed. */
const longestKey = 200;
/** How long a key's holder is remembered: a change of role, a suspension or a revocation holds after it at the latest. */
const rememberedMillis = 1000;
const mostRemembered = 10_000;

/** What the database answers of a key. */
type KeyHolder = Omit<Principal, 'credential'> & { readonly keyId: string };

/** Finds the administrator behind an API key, or null: unknown, revoked and suspended look the same. */
export type Authenticate = (key: string) => Promise<Principal | null>;

/**
 * The database compares SHA-256 digests, of which a caller who guesses keys learns nothing however the index walks.
 * Only keys that hold are remembered, so that guesses cannot fill the memory.
 */
export function apiKeyAuthenticator(database: Database, ttl = rememberedMillis): Authenticate {
  const remembered = new LRUCache<string, Principal>({ max: mostRemembered, ttl });

  return async (key) => {
    if (key.length > longestKey) return null;
    const hash = apiKeyHash(key);
    const known = remembered.get(hash);
    if (known) return known;
    const [found] = await database.system<KeyHolder>(sql`select * from authenticate(${hash})`);
    if (!found) return null;
    const { keyId, ...holder } = found;
    const principal: Principal = { ...holder, credential: { kind: 'API_KEY', id: keyId } };
    remembered.set(hash, principal);
    return principal;
  };
}
