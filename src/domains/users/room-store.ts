import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/client.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import { users } from '../../../db/tables/users.ts';

export const noRoom = 'The organization has as many users as its plan allows.';

/**
 * How many users may be made yet; Infinity where the organization has no limit. With one, its row stays locked until the
 * transaction has ended, so that no two of them take the same last place.
 */
export async function roomForUsers(tx: Transaction, organizationId: string): Promise<number> {
  const [limited] = await tx
    .select({ maxUsers: organizations.maxUsers })
    .from(organizations)
    .where(and(eq(organizations.id, organizationId), isNotNull(organizations.maxUsers)))
    .for('no key update');
  if (!limited) return Number.POSITIVE_INFINITY;
  const [there] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(users)
    .where(eq(users.organizationId, organizationId));
  return Math.max(0, (limited.maxUsers ?? 0) - (there?.count ?? 0));
}
