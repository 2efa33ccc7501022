import { and, eq, is, type SQL, sql } from 'drizzle-orm';
import { PgTimestampString } from 'drizzle-orm/pg-core';
import { isoMoment } from '../../db/columns.ts';
import type { Transaction } from '../../db/database.ts';
import { enqueue } from '../../db/jobs.ts';
import { exportChunks, exports } from '../../db/tables/exports.ts';
import type { Scope } from '../generated/graphql.ts';
import type { JobContext, JobHandler } from '../jobs/job.ts';
import { columnName, contentOf } from './content.ts';
import { type ExportColumn, type ExportKind, type ExportRow, ofExport } from './store.ts';

const batchSize = 1000;
/** Retention of a file, in seconds. */
const keptSeconds = 24 * 3600;

/** Writes the file of an export, one transaction for each piece, and deletes it when its retention ends. */
export function exportJob(kind: ExportKind): JobHandler {
  return {
    async run(id, context) {
      while (await exportBatch(kind, id, context)) {
        if (context.signal.aborted) return 'unfinished';
      }
      return undefined;
    },
    abandoned: (id, context) =>
      context.db.transaction(async (tx) => {
        const found = await lockedExport(tx, context, id);
        if (found && isUnderWay(found)) await fail(tx, context, kind, found, 'GIVEN_UP');
      }),
  };
}

/** @returns whether more rows may remain */
function exportBatch(kind: ExportKind, id: string, context: JobContext): Promise<boolean> {
  return context.db.transaction(async (tx) => {
    const found = await lockedExport(tx, context, id);
    if (!found) return false;
    if (found.state === 'FINISHED') return expire(tx, found);
    if (!isUnderWay(found)) return false;
    for (const { scope, level } of [...found.needs, kind.base]) {
      const holds = await context.stillHolds(tx, found.createdById, scope as Scope, level);
      if (!holds) return fail(tx, context, kind, found, 'NOT_ALLOWED');
    }
    return writePiece(tx, context, kind, found);
  });
}

async function lockedExport(tx: Transaction, { db }: JobContext, id: string): Promise<ExportRow | null> {
  const [found] = await tx.select().from(exports).where(ofExport(db.organizationId, id)).for('update');
  return found ?? null;
}

function isUnderWay({ state }: ExportRow): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}

async function writePiece(
  tx: Transaction,
  context: JobContext,
  kind: ExportKind,
  found: ExportRow,
): Promise<boolean> {
  const { id, organizationId, chunks } = found;
  const { records, last } = await nextObjects(tx, kind, found);
  const total = found.total ?? (await countOf(tx, kind, found));
  const content = contentOf(found, records);
  if (content !== '')
    await tx.insert(exportChunks).values({ organizationId, exportId: id, position: chunks, content });
  const progress = {
    total,
    processed: found.processed + records.length,
    reached: last ?? found.reached,
    chunks: chunks + (content === '' ? 0 : 1),
  };
  const isLast = records.length < batchSize;
  if (isLast) await finish(tx, context, kind, found, progress.processed);
  const state = isLast ? ('FINISHED' as const) : ('RUNNING' as const);
  const ended = isLast
    ? { finishedAt: sql`now()`, expiresAt: sql`now() + make_interval(secs => ${keptSeconds})` }
    : {};
  await tx
    .update(exports)
    .set({ ...progress, ...ended, state })
    .where(ofExport(organizationId, id));
  return !isLast;
}

async function nextObjects(
  tx: Transaction,
  { columns, table, key, chosen, after }: ExportKind,
  found: ExportRow,
): Promise<{ records: object[]; last: string | undefined }> {
  const values = found.columns.map((name) => {
    const column = columns[name];
    if (!column) throw new Error(`There is no column ${name}.`);
    return written(column, found);
  });
  const named = values.map((value, index) => sql`${value} as ${sql.identifier(String(index))}`);
  const { rows } = await tx.execute<Record<string, unknown>>(
    sql`select ${key} as "key", ${sql.join(named, sql`, `)} from ${table}
      where ${and(chosen(found), after(found))} order by ${key} limit ${batchSize}`,
  );
  const names = found.columns.map(columnName);
  const records = rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[String(index)]])),
  );
  const last = rows.at(-1)?.key;
  return { records, last: last === undefined ? undefined : String(last) };
}

/** Returns the expression of a column. Formats instants as ISO 8601, in place of PostgreSQL's own format. */
function written({ value }: ExportColumn, found: ExportRow): SQL {
  if (typeof value === 'function') return value(found);
  return is(value, PgTimestampString) ? isoMoment(value) : sql`${value}`;
}

async function countOf(tx: Transaction, { table, chosen }: ExportKind, found: ExportRow): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from ${table} where ${chosen(found)}`,
  );
  return rows[0]?.count ?? 0;
}

async function finish(
  tx: Transaction,
  context: JobContext,
  { job, service, eventType }: ExportKind,
  found: ExportRow,
  total: number,
): Promise<void> {
  await enqueue(tx, job, found.id, keptSeconds + 1);
  const changes = { total, columns: found.columns };
  await context.record(tx, found.madeBy, { service, eventType, resourceId: found.id, error: null, changes });
}

async function fail(
  tx: Transaction,
  context: JobContext,
  { service, eventType }: ExportKind,
  found: ExportRow,
  failure: 'NOT_ALLOWED' | 'GIVEN_UP',
): Promise<false> {
  await deleteFile(tx, found);
  await tx
    .update(exports)
    .set({ state: 'FAILED', failure, finishedAt: sql`now()` })
    .where(ofExport(found.organizationId, found.id));
  const error =
    failure === 'NOT_ALLOWED'
      ? {
          code: 'FORBIDDEN',
          message: 'The administrator who requested the export may no longer read all of it.',
        }
      : { code: 'INTERNAL_SERVER_ERROR', message: 'The export failed after several attempts.' };
  await context.record(tx, found.madeBy, { service, eventType, resourceId: found.id, error, changes: {} });
  return false;
}

async function expire(tx: Transaction, found: ExportRow): Promise<false> {
  if (found.expiresAt === null || Date.parse(found.expiresAt) > Date.now()) return false;
  await deleteFile(tx, found);
  await tx.update(exports).set({ state: 'EXPIRED' }).where(ofExport(found.organizationId, found.id));
  return false;
}

async function deleteFile(tx: Transaction, { organizationId, id }: ExportRow): Promise<void> {
  await tx
    .delete(exportChunks)
    .where(and(eq(exportChunks.organizationId, organizationId), eq(exportChunks.exportId, id)));
}
