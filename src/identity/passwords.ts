import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { normalPassword } from '../../db/passwords.ts';
import { administratorCredentials } from '../../db/tables/credentials.ts';
import { isWellFormed } from '../core/input.ts';
import type { Person } from './events.ts';

/** New password. NIST SP 800-63B, section 5.1.1: its length matters, not its kinds of characters. */
export const passwordInput = z
  .string()
  .overwrite(normalPassword)
  .min(12, 'Must have at least 12 characters.')
  .max(256, 'Must have at most 256 characters.')
  .refine(isWellFormed, 'Must not contain lone surrogates.');

/** Presented password, to be compared. */
export const presentedPassword = z
  .string()
  .max(1024, 'Must have at most 1024 characters.')
  .overwrite(normalPassword);

/** Stores a password and discards an unconfirmed authenticator app, which was begun under the former password. */
export async function storePassword(tx: Transaction, person: Person, hashed: string): Promise<void> {
  const set = { passwordHash: hashed, passwordSetAt: sql`now()`, passwordFailures: 0, totpPending: null };
  const { organizationId, administratorId } = person;
  await tx
    .insert(administratorCredentials)
    .values({ organizationId, administratorId, ...set })
    .onConflictDoUpdate({
      target: [administratorCredentials.organizationId, administratorCredentials.administratorId],
      set,
    });
}

/** Returns the condition that selects the row of an administrator. */
export function credentialsOf({
  organizationId,
  administratorId,
}: Pick<Person, 'organizationId' | 'administratorId'>) {
  return and(
    eq(administratorCredentials.organizationId, organizationId),
    eq(administratorCredentials.administratorId, administratorId),
  );
}
