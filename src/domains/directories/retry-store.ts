import { sql } from 'drizzle-orm';
import { directoryExports } from '../../../db/tables/directories.ts';
import { changed, unchanged } from '../../core/change.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import type { ExportRetry } from './input.ts';
import { resume } from './outage-store.ts';

/** Maximum number of exports that one call retries. */
const maxRetried = 10_000;

/** Makes exports due at once, and begins their attempts anew. @returns the number of exports */
export async function retryExports(
  db: OrganizationDatabase,
  { ids, directoryId }: ExportRetry,
): Promise<number> {
  const { organizationId } = db;
  const chosen = ids
    ? sql`id = any(${sql.param(ids)}::text[])`
    : sql`directory_id = ${directoryId} and state = 'FAILED'`;
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ id: string }>(sql`
      with chosen as materialized (
        select id from ${directoryExports} where organization_id = ${organizationId} and ${chosen}
        order by id limit ${maxRetried} for update)
      update ${directoryExports} export set state = 'WAITING', attempts = 0, due_at = now()
      from chosen where export.organization_id = ${organizationId} and export.id = chosen.id
      returning directory_id as "id"`);
    const resumed = new Set(rows.map(({ id }) => id));
    for (const id of resumed) await resume(tx, db, id);
    const [first, ...others] = resumed;
    if (!first) return unchanged(0);
    return changed(others.length === 0 ? first : organizationId, rows.length);
  });
}
