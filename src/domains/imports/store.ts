import { Readable } from 'node:stream';
import { and, eq, sql } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { enqueue } from '../../../db/jobs.ts';
import { userImportRows, userImports } from '../../../db/tables/imports.ts';
import { changed } from '../../core/change.ts';
import type { Context, OrganizationReader } from '../../core/context.ts';
import { badInput, invalidState, notFound } from '../../errors.ts';
import { stateOfNewUser } from '../organization/entity.ts';
import type { CheckedRow } from './check-row.ts';
import type { NewUserImport } from './input.ts';
import { readFile } from './read-file.ts';
import { beginUpload, endUpload, keepRows, lockImport, ofImport, receiveBatchSize } from './receive-store.ts';

type Writer = Pick<Context, 'db' | 'secret' | 'principal' | 'origin'>;

/**
 * @returns the new import's identifier. The import is READY if its content was given, else a DRAFT that waits for its
 *   file.
 */
export async function createImport(
  { db, secret, principal, origin }: Writer,
  { content, columns = [], ...options }: NewUserImport,
): Promise<string> {
  const id = newId('imp');
  const { name, format } = options;
  const choices = columns ?? [];
  const file =
    content == null
      ? null
      : await readAll(readFile(Readable.from([Buffer.from(content)]), { format, gzip: false, choices }));
  return db.transaction(async (tx) => {
    const values = {
      ...{ id, name, format, columnChoices: choices, organizationId: db.organizationId, madeBy: origin },
      existing: options.existing ?? ('FAIL' as const),
      newUserState: options.newUserState ?? stateOfNewUser(db.organizationId, 'Imported'),
      createdById: principal.administratorId,
      createdByName: principal.name,
    };
    const [made] = await tx.insert(userImports).values(values).returning();
    if (file && made) await receive(tx, secret, made, file);
    return changed(id);
  });
}

type Found = Awaited<ReturnType<ReturnType<typeof readFile>['next']>>['value'];

async function readAll(rows: ReturnType<typeof readFile>): Promise<Exclude<Found, undefined>[]> {
  const all = [];
  try {
    for await (const row of rows) all.push(row);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { argument } = error.extensions;
    throw badInput(argument === 'file' ? 'input.content' : `input.${argument}`, error.message);
  }
  return all;
}

async function receive(
  tx: Transaction,
  secret: Buffer,
  made: typeof userImports.$inferSelect,
  found: Awaited<ReturnType<typeof readAll>>,
): Promise<void> {
  const upload = await beginUpload(tx, made);
  upload.columns = found[0]?.columns ?? [];
  const rows: CheckedRow[] = found.map(({ row }) => row);
  for (let at = 0; at < rows.length; at += receiveBatchSize) {
    await keepRows(tx, secret, upload, rows.slice(at, at + receiveBatchSize));
  }
  await endUpload(tx, upload);
}

/** Starts the import. The job begins after the transaction ends. */
export function startImport({ db, origin }: Writer, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const { total, failed } = await lockImport(tx, db, id, ['READY']);
    if (failed === total) throw invalidState('None of the rows can be imported.');
    await tx
      .update(userImports)
      .set({ state: 'RUNNING', startedBy: origin, startedAt: sql`now()` })
      .where(ofImport(db.organizationId, id));
    await enqueue(tx, 'user-import', id);
    return changed(id);
  });
}

/** Cancels the import. Rows already imported stay; the passwords of the other rows are deleted. */
export function cancelImport({ db }: Writer, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    await lockImport(tx, db, id, ['DRAFT', 'READY', 'RUNNING']);
    await forgetPasswords(tx, db.organizationId, id);
    await tx
      .update(userImports)
      .set({ state: 'CANCELLED', finishedAt: sql`now()` })
      .where(ofImport(db.organizationId, id));
    return changed(id);
  });
}

/** Deletes the import. The users that it created stay. */
export function deleteImport({ db }: Pick<Writer, 'db'>, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const [found] = await tx.select().from(userImports).where(ofImport(db.organizationId, id)).for('update');
    if (!found) throw notFound('import');
    if (found.state === 'RUNNING') throw invalidState('The import is RUNNING. Cancel it first.');
    await tx.delete(userImports).where(ofImport(db.organizationId, id));
    return changed(id);
  });
}

export async function forgetPasswords(tx: Transaction, organizationId: string, id: string): Promise<void> {
  const ofThis = and(eq(userImportRows.organizationId, organizationId), eq(userImportRows.importId, id));
  await tx.update(userImportRows).set({ password: null }).where(and(ofThis, sql`password is not null`));
}

/**
 * Returns the identifier of the administrator who created the import, in whose name its file is uploaded. Null if the
 * import does not exist.
 */
export async function makerOf(db: OrganizationReader, id: string): Promise<string | null> {
  const [found] = await db.read<{ maker: string }>(
    sql`select created_by_id as "maker" from ${userImports} where ${ofImport(db.organizationId, id)}`,
  );
  return found?.maker ?? null;
}
