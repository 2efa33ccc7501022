import { sql } from 'drizzle-orm';
import { hashPassword } from '../../../db/passwords.ts';
import { decryptSecret } from '../../../db/secrets.ts';
import { userImportRows } from '../../../db/tables/imports.ts';
import type { JobContext } from '../../jobs/job.ts';
import { passwordFault, passwordPolicy } from '../authentication/password-entity.ts';
import { passwordPlace } from './receive-store.ts';

/** Hashes and faults of the passwords of the next rows, by the row's identifier. */
export interface ReadyPasswords {
  readonly hashes: ReadonlyMap<string, string>;
  /** Messages for passwords that the policy refuses. The policy is the one in force now, not at the upload. */
  readonly faults: ReadonlyMap<string, string>;
  readonly expiresAfterDays: number | null;
}

/**
 * Hashes the passwords before the transaction that needs them: hashing is slow by design, and would hold the
 * transaction open.
 */
export async function readyPasswords(
  { db, secret }: JobContext,
  importId: string,
  most: number,
): Promise<ReadyPasswords> {
  const { organizationId } = db;
  const policy = await passwordPolicy(db);
  const rows = await db.read<{ id: string; username: string; sealed: string | null }>(
    sql`select id, username, password as "sealed" from ${userImportRows}
      where organization_id = ${organizationId} and import_id = ${importId} and outcome = 'PENDING'
      order by "row" limit ${most}`,
  );
  const faults = new Map<string, string>();
  const hashes = rows.map(async ({ id, username, sealed }): Promise<[string, string][]> => {
    if (sealed === null) return [];
    const password = decryptSecret(secret, passwordPlace(organizationId, id), sealed);
    const fault = await passwordFault(policy, password, username);
    if (fault === null) return [[id, await hashPassword(secret, password)]];
    faults.set(id, fault);
    return [];
  });
  return {
    hashes: new Map((await Promise.all(hashes)).flat()),
    faults,
    expiresAfterDays: policy.expiresAfterDays,
  };
}
