import { stringify } from 'csv-stringify/sync';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/client.ts';
import { enqueue } from '../../../db/jobs.ts';
import { userGroupMembers } from '../../../db/tables/groups.ts';
import { userExportChunks, userExports } from '../../../db/tables/user-exports.ts';
import { users } from '../../../db/tables/users.ts';
import type { Scope, UserExportColumn } from '../../generated/graphql.ts';
import type { JobContext, JobHandler } from '../../jobs/job.ts';
import { columnName, exportColumns } from './columns-store.ts';
import type { UserExportRow } from './entity.ts';
import { ofExport } from './store.ts';

const batchSize = 1000;
/** How long a file is kept. */
const keptSeconds = 24 * 3600;

/** Writes the file of an export, a piece a transaction; and deletes it when its time is up. */
export const userExportJob: JobHandler = {
  async run(id, context) {
    while (await exportBatch(id, context)) {
      if (context.signal.aborted) return 'unfinished';
    }
    return undefined;
  },
  abandoned: (id, context) =>
    context.db.transaction(async (tx) => {
      const found = await lockedExport(tx, context, id);
      if (found && isUnderWay(found)) await fail(tx, context, found, 'GIVEN_UP');
    }),
};

/** @returns whether there may be more to do. */
function exportBatch(id: string, context: JobContext): Promise<boolean> {
  return context.db.transaction(async (tx) => {
    const found = await lockedExport(tx, context, id);
    if (!found) return false;
    if (found.state === 'FINISHED') return expire(tx, found);
    if (!isUnderWay(found)) return false;
    for (const need of [...found.needs, { scope: 'DIRECTORIES', level: 'EDIT' as const }]) {
      const holds = await context.stillHolds(tx, found.createdById, need.scope as Scope, need.level);
      if (!holds) return fail(tx, context, found, 'NOT_ALLOWED');
    }
    return writePiece(tx, context, found);
  });
}

async function lockedExport(tx: Transaction, { db }: JobContext, id: string): Promise<UserExportRow | null> {
  const [found] = await tx.select().from(userExports).where(ofExport(db.organizationId, id)).for('update');
  return found ?? null;
}

function isUnderWay({ state }: UserExportRow): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}

async function writePiece(tx: Transaction, context: JobContext, found: UserExportRow): Promise<boolean> {
  const { id, organizationId, format, chunks } = found;
  const columns = found.columns as UserExportColumn[];
  const values = columns.map(
    (column) => sql`${exportColumns[column].value} as ${sql.identifier(columnName(column))}`,
  );
  const { rows } = await tx.execute<Record<string, unknown>>(
    sql`select ${users.id} as " id", ${sql.join(values, sql`, `)} from ${users}
      where ${and(chosen(found), sql`${users.id} > ${found.reached}`)} order by ${users.id} limit ${batchSize}`,
  );
  const total = found.total ?? (await countOf(tx, found));
  const records = rows.map(({ ' id': _id, ...record }) => record);
  const content = format === 'CSV' ? csvOf(columns, records, chunks === 0) : jsonOf(records);
  if (content !== '')
    await tx.insert(userExportChunks).values({ organizationId, exportId: id, position: chunks, content });
  const last = rows.at(-1)?.[' id'] as string | undefined;
  const progress = {
    total,
    processed: found.processed + rows.length,
    reached: last ?? found.reached,
    chunks: chunks + (content === '' ? 0 : 1),
  };
  const isLast = rows.length < batchSize;
  if (isLast) await finish(tx, context, found, progress.processed);
  const state = isLast ? ('FINISHED' as const) : ('RUNNING' as const);
  const ended = isLast
    ? { finishedAt: sql`now()`, expiresAt: sql`now() + make_interval(secs => ${keptSeconds})` }
    : {};
  await tx
    .update(userExports)
    .set({ ...progress, ...ended, state })
    .where(ofExport(organizationId, id));
  return !isLast;
}

/** The users whom the file is about. */
function chosen({ organizationId, userStates, userGroupId }: UserExportRow): SQL | undefined {
  const inGroup = sql`exists (select from ${userGroupMembers}
    where ${userGroupMembers.organizationId} = ${users.organizationId} and ${userGroupMembers.userId} = ${users.id}
    and ${userGroupMembers.groupId} = ${userGroupId})`;
  return and(
    eq(users.organizationId, organizationId),
    userStates.length > 0
      ? sql`${users.state} = any(${sql.param(userStates)}::text[]::user_state[])`
      : undefined,
    userGroupId === null ? undefined : inGroup,
  );
}

async function countOf(tx: Transaction, found: UserExportRow): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from ${users} where ${chosen(found)}`,
  );
  return rows[0]?.count ?? 0;
}

/** A cell that begins like a formula gets an apostrophe before it: spreadsheets compute formulas. */
function csvOf(columns: readonly UserExportColumn[], records: readonly object[], header: boolean): string {
  const cast = { boolean: String, object: (value: object) => JSON.stringify(value) };
  return stringify([...records], { columns: columns.map(columnName), header, escape_formulas: true, cast });
}

function jsonOf(records: readonly object[]): string {
  return records.map((record) => JSON.stringify(record)).join(',\n');
}

async function finish(
  tx: Transaction,
  context: JobContext,
  found: UserExportRow,
  total: number,
): Promise<void> {
  await enqueue(tx, 'user-export', found.id, keptSeconds + 1);
  await context.record(tx, found.madeBy, {
    service: 'DIRECTORIES',
    eventType: 'user_export_finish',
    resourceId: found.id,
    error: null,
    changes: { total, columns: found.columns },
  });
}

async function fail(
  tx: Transaction,
  context: JobContext,
  found: UserExportRow,
  failure: 'NOT_ALLOWED' | 'GIVEN_UP',
): Promise<false> {
  await deleteFile(tx, found);
  await tx
    .update(userExports)
    .set({ state: 'FAILED', failure, finishedAt: sql`now()` })
    .where(ofExport(found.organizationId, found.id));
  const error =
    failure === 'NOT_ALLOWED'
      ? { code: 'FORBIDDEN', message: 'Whoever asked for the export may no longer read all of it.' }
      : { code: 'INTERNAL_SERVER_ERROR', message: 'The export was given up.' };
  await context.record(tx, found.madeBy, {
    service: 'DIRECTORIES',
    eventType: 'user_export_finish',
    resourceId: found.id,
    error,
    changes: {},
  });
  return false;
}

async function expire(tx: Transaction, found: UserExportRow): Promise<false> {
  if (found.expiresAt === null || Date.parse(found.expiresAt) > Date.now()) return false;
  await deleteFile(tx, found);
  await tx.update(userExports).set({ state: 'EXPIRED' }).where(ofExport(found.organizationId, found.id));
  return false;
}

async function deleteFile(tx: Transaction, { organizationId, id }: UserExportRow): Promise<void> {
  await tx
    .delete(userExportChunks)
    .where(and(eq(userExportChunks.organizationId, organizationId), eq(userExportChunks.exportId, id)));
}
