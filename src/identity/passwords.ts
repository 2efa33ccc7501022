import { hash, verify } from '@node-rs/argon2';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../../db/client.ts';
import { administratorCredentials } from '../../db/tables/credentials.ts';
import { isWellFormed } from '../input.ts';
import type { Person } from './events.ts';

/** NIST SP 800-63B, 5.1.1: length counts, not which characters. Normalized, so that every keyboard makes the same one. */
export const passwordInput = z
  .string()
  .normalize('NFC')
  .min(12, 'At least 12 characters.')
  .max(256, 'At most 256 characters.')
  .refine(isWellFormed, 'It has half of a character.');

/** Any text that could be a password, to be compared. */
export const presentedPassword = z.string().max(1024, 'At most 1024 characters.').normalize('NFC');

/** argon2id with the library's parameters (19 MiB, 2 passes), those of OWASP's password storage cheat sheet. */
export function passwordHash(password: string): Promise<string> {
  return hash(password);
}

let unknown: Promise<string> | undefined;

/** Compares; takes as long, and is as false, where there is nothing to compare with. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  unknown ??= hash('somebody whom nobody knows');
  const isRight = await verify(stored ?? (await unknown), password);
  return isRight && Boolean(stored);
}

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
