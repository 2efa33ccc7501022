import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { administratorOrganizations } from '../../../db/tables/mtp.ts';
import { narrowPermissions } from '../../access/narrow-permissions.ts';
import { exceededScopes } from '../../access/permission-coverage.ts';
import type { Context } from '../../core/context.ts';
import { builtInPermissions, keyLimits, type StoredLimits, scopeTitle } from '../../core/role-matrix.ts';
import { assertAllFound, badInput, codedError } from '../../errors.ts';
import type { Role, Scope } from '../../generated/graphql.ts';

/** Caller that creates and ends keys. */
export type KeyMaker = Pick<Context, 'db' | 'principal' | 'permissions' | 'secret'>;

/** Limits of a key, as the table stores them. */
export interface KeyLimits extends StoredLimits {
  readonly networks: readonly string[] | null;
  readonly organizationIds: readonly string[] | null;
  readonly serviceAccountId?: string | null;
  readonly expiresAt: string | null;
}

/**
 * Refuses a key that exceeds the caller's own. A key may not create, revoke or replace a key with a scope or level
 * beyond its own, a network or organization outside its own, or a later end.
 * @throws FORBIDDEN
 */
export async function assertCoversKey(
  { db, principal, permissions }: KeyMaker,
  tx: Transaction,
  role: Role,
  key: KeyLimits,
  argument: string,
): Promise<void> {
  const own = permissions ?? builtInPermissions[principal.role];
  const scopes = exceededScopes(own, narrowPermissions(builtInPermissions[role], keyLimits(key)));
  if (scopes.length > 0) {
    const message = `The key would allow more than yours does: ${scopes.map(scopeTitle).join(', ')}.`;
    throw codedError('FORBIDDEN', message, { argument, exceededScopes: scopes satisfies Scope[] });
  }
  const { bounds } = principal.credential;
  if (!bounds) return;
  // A service account works only in its own organization.
  const organizationIds = key.serviceAccountId ? [db.organizationId] : key.organizationIds;
  if (bounds.organizationIds && !isSubset(organizationIds, bounds.organizationIds))
    throw beyond('Your key is limited to fewer organizations.', `${argument}.organizationIds`);
  if (bounds.networks && !(key.networks && (await areWithin(tx, key.networks, bounds.networks))))
    throw beyond('Your key is limited to other networks.', `${argument}.networks`);
  if (bounds.expiresAt && !(key.expiresAt && Date.parse(key.expiresAt) <= Date.parse(bounds.expiresAt)))
    throw beyond('Your key ends earlier than this key.', `${argument}.expiresAt`);
}

function beyond(message: string, argument: string) {
  return codedError('FORBIDDEN', message, { argument });
}

function isSubset(list: readonly string[] | null, whole: readonly string[]): boolean {
  return list?.every((item) => whole.includes(item)) ?? false;
}

async function areWithin(
  tx: Transaction,
  inner: readonly string[],
  outer: readonly string[],
): Promise<boolean> {
  const { rows } = await tx.execute<{ within: boolean }>(sql`
    select bool_and(n::inet <<= any(${sql.param([...outer])}::inet[])) as within
    from unnest(${sql.param([...inner])}::cidr[]) n`);
  return rows[0]?.within === true;
}

/**
 * Requires that the caller may work in all of these organizations.
 * @throws NOT_FOUND naming the first one in which they may not
 */
export async function assertOnList(
  { db, principal }: KeyMaker,
  tx: Transaction,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const { organizationId, administratorId, managedOrganizationId: id } = administratorOrganizations;
  const listed = await tx
    .select({ id })
    .from(administratorOrganizations)
    .where(
      and(
        eq(organizationId, db.organizationId),
        eq(administratorId, principal.administratorId),
        inArray(id, [...ids]),
      ),
    );
  const there = [db.organizationId, ...listed.map(({ id }) => id)];
  assertAllFound('organization', ids, there, (index) => `input.organizationIds.${index}`);
}

/**
 * Returns networks in the notation of PostgreSQL. An address becomes a network of one address.
 * @throws BAD_USER_INPUT for a text that is not a network or has bits beyond its prefix length
 */
export async function readNetworks(
  tx: Transaction,
  given: readonly string[] | null,
): Promise<string[] | null> {
  if (!given) return null;
  const read = sql<
    string[]
  >`select array_agg(distinct n::cidr::text) as networks from unnest(${sql.param([...given])}::text[]) n`;
  const { rows } = await tx.execute(read).catch((error) => {
    const { code } = (error.cause ?? error) as { code?: string };
    if (code !== '22P02') throw error;
    throw badInput(
      'input.networks',
      '`input.networks` must list networks such as 192.0.2.0/24, without bits beyond the prefix length.',
    );
  });
  return (rows[0] as { networks: string[] }).networks;
}
