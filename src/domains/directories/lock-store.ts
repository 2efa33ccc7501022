import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { directories, directorySyncRuns } from '../../../db/tables/directories.ts';
import type { OrganizationDatabase, OrganizationReader } from '../../core/context.ts';
import { invalidState, notFound } from '../../errors.ts';
import type { DirectoryRow } from './entity.ts';

/** Finds and locks a directory. @throws NOT_FOUND naming the argument */
export async function lockDirectory(
  tx: Transaction,
  db: OrganizationDatabase,
  id: string,
  argument = 'input.id',
): Promise<DirectoryRow> {
  const [directory] = await tx.select().from(directories).where(ofDirectory(db, id)).for('update');
  if (!directory) throw notFound('directory', argument);
  return directory;
}

export function ofDirectory({ organizationId }: OrganizationReader, id: string) {
  return and(eq(directories.organizationId, organizationId), eq(directories.id, id));
}

/** Refuses a change while a run of the directory waits or is under way. @throws INVALID_STATE */
export async function assertIdle(tx: Transaction, db: OrganizationDatabase, id: string): Promise<void> {
  const [run] = await tx
    .select({ one: sql`1` })
    .from(directorySyncRuns)
    .where(
      and(
        eq(directorySyncRuns.organizationId, db.organizationId),
        eq(directorySyncRuns.directoryId, id),
        inArray(directorySyncRuns.state, ['QUEUED', 'RUNNING']),
      ),
    );
  if (run) throw invalidState('A run is under way.', 'input.settings');
}
