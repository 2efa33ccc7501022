import { eq } from 'drizzle-orm';
import type { Transaction } from './database.ts';
import { organizations } from './tables/organizations.ts';

/**
 * Lock that serializes changes of administrators: every transaction that changes administrators takes it before any of their
 * rows. Rows that only refer to the organization do not wait for it.
 */
export async function lockAdministrators(tx: Transaction, organizationId: string): Promise<void> {
  await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.id, organizationId))
    .for('no key update');
}
