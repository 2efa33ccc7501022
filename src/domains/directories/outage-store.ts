import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { enqueue } from '../../../db/jobs.ts';
import { directories, directoryExports } from '../../../db/tables/directories.ts';
import type { OrganizationReader } from '../../core/context.ts';
import type { JobContext } from '../../jobs/job.ts';
import type { OutboundError } from '../../outbound/outbound-error.ts';
import { delayAfter, maxOutages } from './backoff.ts';
import { noteCredential } from './credential-use-store.ts';
import type { DirectoryRow } from './entity.ts';
import { recordFailures } from './failure-store.ts';
import { ofDirectory } from './lock-store.ts';

const giveUpBatch = 1000;

/** Makes the exports of a directory wait, because the directory gives no usable answer. */
export async function beginOutage(
  tx: Transaction,
  db: OrganizationReader,
  { id, exportFailures, credentialUpdatedAt }: DirectoryRow,
  error: OutboundError,
): Promise<void> {
  const seconds = delayAfter(exportFailures + 1, error.retryAfterSeconds);
  await tx.execute(sql`update ${directories} set export_failures = ${exportFailures + 1},
    export_resumes_at = now() + make_interval(secs => ${seconds}),
    export_status = ${error.status}, export_message = ${error.message} where ${ofDirectory(db, id)}`);
  if (error.reason !== 'CREDENTIAL') return;
  await noteCredential(tx, db, id, { taken: false, message: error.message, since: credentialUpdatedAt });
}

/** Ends the outage of a directory. */
export async function endOutage(tx: Transaction, db: OrganizationReader, id: string): Promise<void> {
  await tx.execute(sql`update ${directories} set export_failures = 0, export_resumes_at = null,
    export_status = null, export_message = null where ${ofDirectory(db, id)} and export_failures > 0`);
}

/** Lets the exports of a directory go on at once, because what has hindered them is gone. */
export async function resume(tx: Transaction, db: OrganizationReader, id: string): Promise<void> {
  await endOutage(tx, db, id);
  await enqueue(tx, 'provisioning', id);
}

export function isGivenUp({ exportFailures }: DirectoryRow): boolean {
  return exportFailures >= maxOutages;
}

/**
 * Ends the attempts of waiting exports, a batch of them. The outage is over after the last batch, so that later changes
 * are tried.
 * @returns the number of exports
 */
export async function giveUp(tx: Transaction, context: JobContext, directory: DirectoryRow): Promise<number> {
  const { db } = context;
  const { organizationId } = db;
  const { id, exportMessage } = directory;
  await recordFailures(tx, context, directory);
  const { rows } = await tx.execute(sql`
    with waiting as materialized (
      select id from ${directoryExports}
      where organization_id = ${organizationId} and directory_id = ${id} and state = 'WAITING'
      order by id limit ${giveUpBatch} for update)
    update ${directoryExports} export set state = 'FAILED', code = 'UNREACHABLE', message = ${exportMessage}
    from waiting where export.organization_id = ${organizationId} and export.id = waiting.id returning 1`);
  if (rows.length < giveUpBatch) await endOutage(tx, db, id);
  return rows.length;
}

/** Ends the attempts of all waiting exports, for a reason that is not the directory's. */
export async function giveUpAll(context: JobContext, id: string, message: string): Promise<void> {
  const { db } = context;
  const [directory] = await db.transaction((tx) => tx.select().from(directories).where(ofDirectory(db, id)));
  if (!directory) return;
  const given = { ...directory, exportMessage: message };
  while ((await db.transaction((tx) => giveUp(tx, context, given))) === giveUpBatch);
}
