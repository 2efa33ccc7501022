import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { providers } from '../../../db/tables/mtp.ts';
import type { Changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { codedError } from '../../errors.ts';

/** Returns the identifier of the caller's organization as a provider, or null. */
export async function readProviderId(db: OrganizationDatabase): Promise<string | null> {
  const [row] = await db.read<{ id: string }>(
    sql`select ${providers.id} as "id" from ${providers} where ${eq(providers.organizationId, db.organizationId)}`,
  );
  return row?.id ?? null;
}

/**
 * Runs a write of the provider while no other one runs. Otherwise an organization that is created while somebody gets
 * access to all organizations could be missing from that access.
 * @throws INVALID_STATE if the organization is not a provider
 */
export function asProvider<T>(
  db: OrganizationDatabase,
  constraints: Constraints,
  work: (tx: Transaction, provider: { maxOrganizations: number | null }) => Promise<Changed<T>>,
): Promise<T> {
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const [provider] = await tx
        .select({ maxOrganizations: providers.maxOrganizations })
        .from(providers)
        .where(eq(providers.organizationId, db.organizationId))
        .for('update');
      if (!provider) throw codedError('INVALID_STATE', 'Your organization is not a provider.');
      return work(tx, provider);
    }),
  );
}
