import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { commandResults, commandRuns } from '../../../db/tables/command-runs.ts';
import { changed } from '../../core/change.ts';
import { assertAllFound, invalidState, notFound } from '../../errors.ts';
import type { Writer } from './command-store.ts';
import type { ResultsToDelete } from './input.ts';

/** Number of results of a run that one mutation deletes. */
const maxAtOnce = 1000;

interface Deleted {
  readonly deletedCount: number;
  /** True if the run has further results that have ended. */
  readonly hasMore: boolean;
}

const ended = sql`(state not in ('PENDING', 'RUNNING') or (state = 'PENDING' and expires_at <= now()))`;

/**
 * Deletes results that have ended: all of the given ones or none, or a number of those of a run. Open results are still
 * reported.
 * @throws NOT_FOUND, and INVALID_STATE for a given result that is open
 */
export function deleteResults(writer: Writer, { resultIds, runId }: ResultsToDelete): Promise<Deleted> {
  return writer.db.transaction(async (tx) => {
    if (runId != null) return changed(runId, await deleteOfRun(writer, tx, runId));
    const ids = [...new Set(resultIds ?? [])];
    return changed(ids[0] ?? '', await deleteEach(writer, tx, ids));
  });
}

async function deleteOfRun({ db }: Writer, tx: Transaction, runId: string): Promise<Deleted> {
  const { organizationId } = db;
  const { rows } = await tx.execute(
    sql`select 1 from ${commandRuns} where organization_id = ${organizationId} and id = ${runId}`,
  );
  if (rows.length === 0) throw notFound('run', 'input.runId');
  const { rowCount } =
    await tx.execute(sql`delete from ${commandResults} where organization_id = ${organizationId}
    and id = any(array(select id from ${commandResults} where organization_id = ${organizationId} and run_id = ${runId}
      and ${ended} order by requested_at, id limit ${maxAtOnce}))`);
  const { rows: left } = await tx.execute(sql`select 1 from ${commandResults}
    where organization_id = ${organizationId} and run_id = ${runId} and ${ended} limit 1`);
  return { deletedCount: rowCount, hasMore: left.length > 0 };
}

async function deleteEach({ db }: Writer, tx: Transaction, ids: readonly string[]): Promise<Deleted> {
  const { organizationId } = db;
  const given = sql`organization_id = ${organizationId} and id = any(${sql.param(ids)})`;
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from ${commandResults} where ${given} order by id for update`,
  );
  const there = rows.map(({ id }) => id);
  assertAllFound('result', ids, there, (index) => `input.resultIds.${index}`);
  const { rowCount } = await tx.execute(sql`delete from ${commandResults} where ${given} and ${ended}`);
  if (rowCount < ids.length) throw invalidState('A result has not ended.', 'input.resultIds');
  return { deletedCount: rowCount, hasMore: false };
}
