import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { byAutomation } from '../../../db/origin.ts';
import { directoryExports } from '../../../db/tables/directories.ts';
import type { JobContext } from '../../jobs/job.ts';
import type { DirectoryRow } from './entity.ts';

/**
 * Records that exports of changes are about to fail for good, and so notifies of them. Does not while others have failed
 * that nobody has retried: an application that refuses everybody is one event.
 */
export async function recordFailures(
  tx: Transaction,
  { db: { organizationId }, record }: JobContext,
  directory: DirectoryRow,
): Promise<void> {
  const [earlier] = await tx
    .select({ id: directoryExports.id })
    .from(directoryExports)
    .where(
      and(
        eq(directoryExports.organizationId, organizationId),
        eq(directoryExports.directoryId, directory.id),
        eq(directoryExports.state, 'FAILED'),
      ),
    )
    .limit(1);
  if (earlier) return;
  await record(tx, byAutomation(directory, 'provisioning'), {
    service: 'DIRECTORIES',
    eventType: 'directory_export_fail',
    resourceId: directory.id,
    error: null,
    changes: {},
    failed: true,
  });
}
