import { sql } from 'drizzle-orm';
import { apiKeyHasher } from '../../db/api-keys.ts';
import type { Database } from '../../db/database.ts';
import { narrowPermissions } from '../access/narrow-permissions.ts';
import type { KeyBounds, Principal } from '../core/context.ts';
import { builtInPermissions } from '../core/role-matrix.ts';
import type { Scope } from '../generated/graphql.ts';
import { atOwnHome, type Holder } from './acting.ts';
import { remembered } from './remembered.ts';

/** Finds who is behind an API key, or null: unknown, revoked, suspended and of another network look the same. */
export type Authenticate = (key: string, clientIp: string | null) => Promise<Principal | null>;

/** What the database answers of a key. Its organization is that of its owner. */
interface KeyHolder extends Omit<Holder, 'credential' | 'narrowed'>, KeyBounds {
  readonly keyId: string;
  readonly readOnly: boolean;
  readonly scopes: readonly Scope[] | null;
}

/** A key that is bound to networks is remembered for one address at a time. */
type Known = { readonly principal: Principal; readonly onlyFrom: string | null };

/**
 * The database compares keyed digests, of which a caller who guesses keys learns nothing however the index walks. Changes
 * of a role, suspensions and revocations hold at once.
 */
export function apiKeyAuthenticator(database: Database): Authenticate {
  const hashOf = apiKeyHasher(database.secret);
  const keys = remembered<Known>(database.accessChanges, {
    organizationsOf: ({ principal }) => [principal.homeOrganizationId],
    millisLeft: ({ principal }) => Date.parse(principal.credential.bounds?.expiresAt ?? never) - Date.now(),
  });

  return async (key, from) => {
    // A text that cannot be a key, for its checksum is wrong, is looked up like any other: none is refused sooner.
    const hash = hashOf(key);
    const known = keys.known(hash);
    if (known && (known.onlyFrom === null || known.onlyFrom === from)) return known.principal;
    const asked = await keys.ask(hash, async () => {
      const [found] = await database.system<KeyHolder>(sql`select * from authenticate(${hash}, ${from})`);
      return found ? { principal: principalOf(found), onlyFrom: found.networks ? from : null } : null;
    });
    return asked?.principal ?? null;
  };
}

const never = '9999-01-01';

function principalOf(found: KeyHolder): Principal {
  const { keyId, readOnly, scopes, networks, expiresAt, organizationIds, ...holder } = found;
  return atOwnHome({
    ...holder,
    credential: { kind: 'API_KEY', id: keyId, bounds: { networks, expiresAt, organizationIds } },
    narrowed: narrowPermissions(builtInPermissions[holder.role], { readOnly, scopes }),
  });
}
