import { and, eq, exists, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { administrators } from '../../db/tables/administrators.ts';
import { apiKeys } from '../../db/tables/api-keys.ts';
import { rolesThatCover } from '../access/cover.ts';
import { holdings } from '../access/matrix.ts';
import type { Principal } from '../context.ts';

/**
 * A query with a row while the caller still may do what the operation was authorized for: not suspended, with a role
 * that allows no less, by a credential that still holds. It locks the caller's row until the end of the transaction, so
 * that a demotion that runs at the same time comes wholly before or wholly after.
 */
export function standsStill(principal: Principal): SQL {
  const { organizationId, administratorId, role, credential } = principal;
  const byKey = credential.kind === 'API_KEY';
  return sql`select from ${administrators} where ${and(
    eq(administrators.organizationId, organizationId),
    eq(administrators.id, administratorId),
    inArray(administrators.role, rolesThatCover(holdings[role])),
    eq(administrators.suspended, false),
    byKey
      ? and(eq(administrators.apiKeyAllowed, true), exists(liveKey(organizationId, credential.id)))
      : undefined,
  )} for share of ${administrators}`;
}

function liveKey(organizationId: string, id: string): SQL {
  return sql`(select from ${apiKeys} where ${and(
    eq(apiKeys.organizationId, organizationId),
    eq(apiKeys.id, id),
    isNull(apiKeys.revokedAt),
    or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, sql`now()`)),
  )})`;
}
