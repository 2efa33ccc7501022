import { sql } from 'drizzle-orm';
import { apiKeyHasher } from '../../db/api-keys.ts';
import type { Database } from '../../db/database.ts';
import { narrowPermissions } from '../access/narrow-permissions.ts';
import type { KeyBounds, Principal } from '../core/context.ts';
import { builtInPermissions, keyLimits, type StoredLimits } from '../core/role-matrix.ts';
import { atOwnHome, type Holder } from './acting.ts';
import { remembered } from './remembered.ts';

/**
 * Finds the caller of an API key. Null for an unknown, revoked or suspended key and for a request from another network,
 * without distinction.
 */
export type Authenticate = (key: string, clientIp: string | null) => Promise<Principal | null>;

/** Row that the database returns for a key. Its organization is that of its owner. */
interface KeyHolder extends Omit<Holder, 'credential' | 'narrowed'>, KeyBounds, StoredLimits {
  readonly keyId: string;
}

/** Remembered caller of a key. A key that is limited to networks is remembered for one address. */
type Known = { readonly principal: Principal; readonly onlyFrom: string | null };

/**
 * Creates the authenticator of API keys. The database compares keyed digests, so the timing of its index reveals nothing to
 * a caller who guesses keys. Changes of a role, suspensions and revocations take effect at once.
 */
export function apiKeyAuthenticator(database: Database): Authenticate {
  const hashOf = apiKeyHasher(database.secret);
  const keys = remembered<Known>(database.accessChanges, {
    organizationsOf: ({ principal }) => [principal.homeOrganizationId],
    millisLeft: ({ principal }) => Date.parse(principal.credential.bounds?.expiresAt ?? never) - Date.now(),
  });

  return async (key, from) => {
    // A text with a wrong checksum is looked up like any other, so that its refusal takes the same time.
    const hash = hashOf(key);
    const known = keys.known(hash);
    if (known && (known.onlyFrom === null || known.onlyFrom === from)) return known.principal;
    const answer = await keys.ask(hash, async () => {
      const [found] = await database.system<KeyHolder>(sql`select * from authenticate(${hash}, ${from})`);
      return found ? { principal: principalOf(found), onlyFrom: found.networks ? from : null } : null;
    });
    return answer?.principal ?? null;
  };
}

const never = '9999-01-01';

function principalOf(found: KeyHolder): Principal {
  const { keyId, readOnly, scopes, actions, networks, expiresAt, organizationIds, ...caller } = found;
  return atOwnHome({
    ...caller,
    credential: { kind: 'API_KEY', id: keyId, bounds: { networks, expiresAt, organizationIds } },
    narrowed: narrowPermissions(builtInPermissions[caller.role], keyLimits({ readOnly, scopes, actions })),
  });
}
