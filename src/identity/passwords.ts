import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { normalPassword } from '../../db/passwords.ts';
import { administratorCredentials } from '../../db/tables/credentials.ts';
import { isWellFormed } from '../core/input.ts';
import type { Person } from './events.ts';

/** NIST SP 800-63B, 5.1.1: length counts, not which characters. */
export const passwordInput = z
  .string()
  .overwrite(normalPassword)
  .min(12, 'At least 12 characters.')
  .max(256, 'At most 256 characters.')
  .refine(isWellFormed, 'It has half of a character.');

/** Any text that could be a password, to be compared. */
export const presentedPassword = z.string().max(1024, 'At most 1024 characters.').overwrite(normalPassword);

/** Stores a password. An authenticator app that was begun with under the former one, and not confirmed, is none. */
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

/** The condition for the row of a person. */
export function credentialsOf({
  organizationId,
  administratorId,
}: Pick<Person, 'organizationId' | 'administratorId'>) {
  return and(
    eq(administratorCredentials.organizationId, organizationId),
    eq(administratorCredentials.administratorId, administratorId),
  );
}
