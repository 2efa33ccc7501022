import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { directories } from '../../../db/tables/directories.ts';
import type { OrganizationReader } from '../../core/context.ts';
import { ofDirectory } from './lock-store.ts';

/** Use of a credential. */
interface Use {
  readonly taken: boolean;
  readonly message: string;
  /** Moment at which the credential was read: a credential that was set later is another one. */
  readonly since: string | null;
}

/** Notes whether the directory accepted its credential. */
export async function noteCredential(
  tx: Transaction,
  db: OrganizationReader,
  id: string,
  { taken, message, since }: Use,
): Promise<void> {
  await tx.execute(sql`update ${directories} set credential_valid = ${taken}, credential_message = ${message},
    credential_checked_at = now() where ${ofDirectory(db, id)} and credential_updated_at <= ${since}`);
}
