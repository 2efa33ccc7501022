import { and, eq, exists, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { administrators } from '../../db/tables/administrators.ts';
import { apiKeys } from '../../db/tables/api-keys.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { serviceAccounts } from '../../db/tables/service-accounts.ts';
import { rolesThatCover } from '../access/permission-coverage.ts';
import type { Principal } from '../core/context.ts';
import { builtInPermissions, roleMatrix } from '../core/role-matrix.ts';
import { isAtHome } from './acting.ts';

/**
 * Query that returns a row while the caller may still do what the operation was authorized for: neither suspended nor
 * disabled, with a role that allows no less, with a valid credential, and in an active organization that is still on their
 * list. Locks the caller's row until the transaction ends, so that a simultaneous demotion comes entirely before or after.
 * Also locks the organization against suspension (`changeStatus` in src/domains/mtp/store.ts), in a mode that other changes
 * of organizations do not wait for.
 */
export function standsStill(principal: Principal): SQL {
  const { organizationId, administratorId: id, role, credential } = principal;
  const covering = rolesThatCover(roleMatrix, builtInPermissions[role]);
  if (!isAtHome(principal)) {
    const presentedKey = credential.kind === 'API_KEY' ? credential.id : null;
    return sql`select from provider_administrator(${organizationId}, ${id}, ${presentedKey})
      where role = any(${sql.param(covering)}::administrator_role[])`;
  }
  const key = credential.kind === 'API_KEY' ? exists(liveKey(organizationId, credential.id)) : undefined;
  if (principal.serviceAccount) {
    return sql`select from ${serviceAccounts} join ${organizations}
      on ${eq(organizations.id, serviceAccounts.organizationId)} where ${and(
        eq(serviceAccounts.organizationId, organizationId),
        eq(serviceAccounts.id, id),
        inArray(serviceAccounts.role, covering),
        eq(serviceAccounts.disabled, false),
        eq(organizations.status, 'ACTIVE'),
        key,
      )} for share of ${serviceAccounts} for key share of ${organizations}`;
  }
  return sql`select from ${administrators} join ${organizations}
    on ${eq(organizations.id, administrators.organizationId)} where ${and(
      eq(administrators.organizationId, organizationId),
      eq(administrators.id, id),
      inArray(administrators.role, covering),
      eq(administrators.suspended, false),
      eq(organizations.status, 'ACTIVE'),
      key && and(eq(administrators.apiKeyAllowed, true), key),
    )} for share of ${administrators} for key share of ${organizations}`;
}

/**
 * Determines whether the key is valid. Changes of the key by this transaction do not count, because a key may end or replace
 * itself.
 */
function liveKey(organizationId: string, id: string): SQL {
  const live = and(
    isNull(apiKeys.revokedAt),
    or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, sql`now()`)),
  );
  return sql`(select from ${apiKeys} where ${and(
    eq(apiKeys.organizationId, organizationId),
    eq(apiKeys.id, id),
    or(live, sql`${apiKeys}.xmin = pg_current_xact_id()::xid`),
  )})`;
}
