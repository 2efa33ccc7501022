import { eq } from 'drizzle-orm';
import type { Transaction } from './database.ts';
import { organizations } from './tables/organizations.ts';

/**
 * Puts writes that decide about each other's authors in a line: whoever changes administrators takes this lock before
 * any of their rows. It does not hold up rows that merely refer to the organization.
 */
export async function lockAdministrators(tx: Transaction, organizationId: string): Promise<void> {
  await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.id, organizationId))
    .for('no key update');
}
