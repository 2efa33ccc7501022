import { and, asc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import type { Origin } from '../../../db/origin.ts';
import { userImportRows, userImports } from '../../../db/tables/imports.ts';
import type { JobContext, JobHandler } from '../../jobs/job.ts';
import { readyPasswords } from './password-store.ts';
import { ofImport } from './receive-store.ts';
import { forgetPasswords } from './store.ts';
import { type Done, writeUsers } from './write-store.ts';

type ImportRow = typeof userImports.$inferSelect;

const batchSize = 500;
const counts = { CREATED: 'created', UPDATED: 'updated', SKIPPED: 'skipped', FAILED: 'failed' } as const;

/** Imports the remaining rows of an import, one transaction for each batch. */
export const userImportJob: JobHandler = {
  async run(id, context) {
    while (await importBatch(id, context)) {
      if (context.signal.aborted) return 'unfinished';
    }
    return undefined;
  },
  abandoned: (id, context) =>
    context.db.transaction(async (tx) => {
      const found = await runningImport(tx, context, id);
      if (found) await end(tx, context, found, 'GIVEN_UP');
    }),
};

/** @returns whether more rows may remain */
async function importBatch(id: string, context: JobContext): Promise<boolean> {
  const { db } = context;
  const passwords = await readyPasswords(context, id, batchSize);
  return db.transaction(async (tx) => {
    const found = await runningImport(tx, context, id);
    if (!found) return false;
    const { startedBy } = found;
    const may =
      startedBy && (await context.stillHolds(tx, startedBy.initiatorId, 'BULK_USER_IMPORTS', 'EDIT'));
    if (!may) return end(tx, context, found, 'NOT_ALLOWED');
    const rows = await tx
      .select()
      .from(userImportRows)
      .where(and(ofRows(found), eq(userImportRows.outcome, 'PENDING')))
      .orderBy(asc(userImportRows.row))
      .limit(batchSize);
    if (rows.length === 0) return end(tx, context, found, null);
    await noteDone(tx, found, await writeUsers(tx, found, rows, passwords, context.secret));
    return true;
  });
}

/**
 * Locks the import and returns it if it is still running: a caller may have cancelled it, or another server ended it.
 */
async function runningImport(tx: Transaction, { db }: JobContext, id: string): Promise<ImportRow | null> {
  const [found] = await tx.select().from(userImports).where(ofImport(db.organizationId, id)).for('update');
  return found?.state === 'RUNNING' ? found : null;
}

/** Records the outcomes of the rows of a batch, and the counts of the import, in one statement each. */
async function noteDone(tx: Transaction, found: ImportRow, done: readonly Done[]): Promise<void> {
  const list = JSON.stringify(done);
  await tx.execute(sql`update ${userImportRows} r
    set outcome = d.outcome::import_outcome, user_id = d."userId", faults = coalesce(d.faults, '[]'), password = null
    from jsonb_to_recordset(${list}::jsonb) as d(id text, outcome text, "userId" text, faults jsonb)
    where r.organization_id = ${found.organizationId} and r.id = d.id`);
  const by = { created: 0, updated: 0, skipped: 0, failed: 0 };
  for (const { outcome } of done) by[counts[outcome]] += 1;
  await tx
    .update(userImports)
    .set({
      created: sql`created + ${by.created}`,
      updated: sql`updated + ${by.updated}`,
      skipped: sql`skipped + ${by.skipped}`,
      failed: sql`failed + ${by.failed}`,
    })
    .where(ofImport(found.organizationId, found.id));
}

async function end(
  tx: Transaction,
  context: JobContext,
  found: ImportRow,
  failure: ImportRow['failure'],
): Promise<false> {
  const { id, organizationId, startedBy } = found;
  await forgetPasswords(tx, organizationId, id);
  await tx
    .update(userImports)
    .set({ state: failure ? 'FAILED' : 'FINISHED', failure, finishedAt: sql`now()` })
    .where(ofImport(organizationId, id));
  const { total, created, updated, skipped, failed } = found;
  await context.record(tx, startedBy as Origin, {
    service: 'BULK_USER_IMPORTS',
    eventType: 'user_import_finish',
    resourceId: id,
    error: errorOf(failure),
    failed: failed > 0,
    changes: { total, created, updated, skipped, failed },
  });
  return false;
}

function errorOf(failure: ImportRow['failure']) {
  if (failure === 'NOT_ALLOWED') {
    return {
      code: 'FORBIDDEN',
      message: 'The administrator who started the import may no longer import users.',
    };
  }
  return failure
    ? { code: 'INTERNAL_SERVER_ERROR', message: 'The import failed after several attempts.' }
    : null;
}

function ofRows({ organizationId, id }: ImportRow) {
  return and(eq(userImportRows.organizationId, organizationId), eq(userImportRows.importId, id));
}
