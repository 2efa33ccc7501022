import { sql } from 'drizzle-orm';
import { decryptSecret } from '../../../db/secrets.ts';
import { userImportRows } from '../../../db/tables/imports.ts';
import type { JobContext } from '../../jobs/job.ts';
import { hashPassword } from '../users/values-store.ts';
import { passwordPlace } from './receive-store.ts';

/**
 * The hashes of the passwords of the next rows, by the row's identifier. Made before the transaction that needs them: a
 * hash takes its time on purpose, and others wait for a transaction.
 */
export async function hashedPasswords(
  { db, secret }: JobContext,
  importId: string,
  most: number,
): Promise<ReadonlyMap<string, string>> {
  const { organizationId } = db;
  const rows = await db.read<{ id: string; sealed: string | null }>(
    sql`select id, password as "sealed" from ${userImportRows}
      where organization_id = ${organizationId} and import_id = ${importId} and outcome = 'PENDING'
      order by "row" limit ${most}`,
  );
  const hashes = rows.map(async ({ id, sealed }): Promise<[string, string][]> => {
    if (sealed === null) return [];
    return [[id, await hashPassword(decryptSecret(secret, passwordPlace(organizationId, id), sealed))]];
  });
  return new Map((await Promise.all(hashes)).flat());
}
