import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/client.ts';
import { apiKeys } from '../../../db/tables/api-keys.ts';
import { exceededScopes } from '../../access/cover.ts';
import { holdings, scopeTitle } from '../../access/matrix.ts';
import { type Limits, narrowed } from '../../access/narrow.ts';
import type { Context } from '../../context.ts';
import { badInput, codedError } from '../../errors.ts';
import type { Role, Scope } from '../../generated/graphql.ts';

/** Who makes and ends keys. */
export type KeyMaker = Pick<Context, 'db' | 'principal' | 'holding' | 'secret'>;

/** What bounds a key, as the table has it. */
export interface KeyLimits {
  readonly readOnly: boolean;
  readonly scopes: readonly string[] | null;
  readonly networks: readonly string[] | null;
  readonly expiresAt: string | null;
}

/**
 * A key never gives, takes or replaces what exceeds it: no scope or level beyond its own, no network outside of its own,
 * no moment after its own end.
 * @throws FORBIDDEN
 */
export async function assertCoversKey(
  { db, principal, holding }: KeyMaker,
  tx: Transaction,
  role: Role,
  key: KeyLimits,
  argument: string,
): Promise<void> {
  const own = holding ?? holdings[principal.role];
  const scopes = exceededScopes(own, narrowed(holdings[role], key as Limits));
  if (scopes.length > 0) {
    const message = `The key would allow more than yours does: ${scopes.map(scopeTitle).join(', ')}.`;
    throw codedError('FORBIDDEN', message, { argument, exceededScopes: scopes satisfies Scope[] });
  }
  if (principal.credential.kind !== 'API_KEY') return;
  const networks = key.networks ? sql`${sql.param([...key.networks])}::cidr[]` : sql`null::cidr[]`;
  const [found] = await tx
    .select({
      far: sql<boolean>`${apiKeys.networks} is not null and not coalesce((select bool_and(n::inet <<= any(${apiKeys.networks}::inet[]))
        from unnest(${networks}) n), false)`,
      late: sql<boolean>`${apiKeys.expiresAt} is not null and not coalesce(${key.expiresAt}::timestamptz <= ${apiKeys.expiresAt}, false)`,
    })
    .from(apiKeys)
    .where(and(eq(apiKeys.organizationId, db.organizationId), eq(apiKeys.id, principal.credential.id)));
  if (found?.far)
    throw codedError('FORBIDDEN', 'Your key is bound to other networks.', {
      argument: `${argument}.networks`,
    });
  if (found?.late)
    throw codedError('FORBIDDEN', 'Your key ends before that.', { argument: `${argument}.expiresAt` });
}

/**
 * Networks as PostgreSQL writes them; an address is a network of one.
 * @throws BAD_USER_INPUT for what is none, or has bits beyond its length.
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
      'Each must be a network such as 192.0.2.0/24, without bits beyond its length.',
    );
  });
  return (rows[0] as { networks: string[] }).networks;
}
