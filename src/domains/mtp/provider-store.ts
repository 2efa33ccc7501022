import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { providers } from '../../../db/tables/mtp.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { codedError } from '../../errors.ts';

/** The identifier of the caller's organization as a provider, or null. */
export async function readProviderId(db: OrganizationDatabase): Promise<string | null> {
  const [row] = await db.read<{ id: string }>(
    sql`select ${providers.id} as "id" from ${providers} where ${eq(providers.organizationId, db.organizationId)}`,
  );
  return row?.id ?? null;
}

/**
 * Runs a write of the provider while no other one runs: an organization that is made while somebody gets access to all
 * of them would miss in that list otherwise.
 * @throws INVALID_STATE where the organization is no provider.
 */
export function asProvider<T>(
  db: OrganizationDatabase,
  constraints: Constraints,
  work: (tx: Transaction, provider: { maxOrganizations: number | null }) => Promise<T>,
): Promise<T> {
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const [provider] = await tx
        .select({ maxOrganizations: providers.maxOrganizations })
        .from(providers)
        .where(eq(providers.organizationId, db.organizationId))
        .for('update');
      if (!provider) throw codedError('INVALID_STATE', 'Your organization is no provider.');
      return work(tx, provider);
    }),
  );
}
