import { and, eq, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../db/database.ts';
import { type IdPrefix, newId } from '../../db/ids.ts';
import { enqueue, type JobKind } from '../../db/jobs.ts';
import { exports, type Need } from '../../db/tables/exports.ts';
import { reaches } from '../access/decisions.ts';
import { changed } from '../core/change.ts';
import type { Context } from '../core/context.ts';
import { codedError, notFound } from '../errors.ts';
import type { ExportFormat, Scope } from '../generated/graphql.ts';

export type ExportRow = typeof exports.$inferSelect;

/**
 * Column of the file: the field whose requirement applies, and the value. Secrets are never columns. A column of the
 * table is written by its type: an instant as in RFC 3339.
 */
export interface ExportColumn {
  readonly field: string;
  readonly value: PgColumn | SQL | ((row: ExportRow) => SQL);
}

/** Kind of objects to export. */
export interface ExportKind {
  readonly kind: ExportRow['kind'];
  readonly prefix: IdPrefix;
  readonly job: JobKind;
  /** Type of the event that records the end, and its service. */
  readonly eventType: string;
  readonly service: Scope;
  /** GraphQL type whose fields the columns are. */
  readonly type: string;
  readonly columns: Readonly<Record<string, ExportColumn>>;
  /** Name of the file without an extension. */
  readonly fileName: string;
  /** Permission to request a file, independent of its columns. */
  readonly base: Need;
  readonly table: PgTable;
  /** Key that orders the objects in the file and while it is written. */
  readonly key: SQL;
  /** Returns the condition for the objects in the file. */
  chosen(row: ExportRow): SQL | undefined;
  /** Returns the condition for the objects after the last one in the file, `row.reached`. */
  after(row: ExportRow): SQL;
}

type Writer = Pick<Context, 'db' | 'principal' | 'origin' | 'requirements' | 'permissions'>;

interface NewExport {
  readonly format: ExportFormat;
  readonly columns: readonly string[];
  /** Permissions required in addition to those of the columns. */
  readonly needs?: readonly Need[];
  /** Returns the objects to export. Throws if an object that it names does not exist. */
  request(tx: Transaction): Promise<object>;
}

/** @returns the new export's identifier. The export's job begins after the transaction ends. */
export async function createExport(
  writer: Writer,
  kind: ExportKind,
  { format, columns, needs = [], request }: NewExport,
): Promise<string> {
  const { db, principal, origin } = writer;
  const id = newId(kind.prefix);
  const required = [...needsOf(writer, kind, columns), ...needs];
  return db.transaction(async (tx) => {
    await tx.insert(exports).values({
      ...{ id, organizationId: db.organizationId, kind: kind.kind, format, madeBy: origin },
      columns: [...columns],
      request: await request(tx),
      needs: distinct(required),
      createdById: principal.administratorId,
      createdByName: principal.name,
    });
    await enqueue(tx, kind.job, id);
    return changed(id);
  });
}

export async function deleteExport({ db }: Pick<Writer, 'db'>, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const deleted = await tx
      .delete(exports)
      .where(ofExport(db.organizationId, id))
      .returning({ id: exports.id });
    if (deleted.length === 0) throw notFound('export');
    return changed(id);
  });
}

export function ofExport(organizationId: string, id: string) {
  return and(eq(exports.organizationId, organizationId), eq(exports.id, id));
}

/**
 * Returns the permissions that the columns' fields require in the schema.
 * @throws FORBIDDEN for the first column that the caller may not read
 */
function needsOf(
  { requirements, permissions }: Writer,
  { type, columns: known }: ExportKind,
  columns: readonly string[],
): Need[] {
  return columns.map((column, index) => {
    const coordinate = `${type}.${known[column]?.field}`;
    const requirement = requirements.get(coordinate)?.requirement;
    if (requirement?.kind !== 'level') throw new Error(`${coordinate} has no level.`);
    const need = { scope: requirement.scope, level: requirement.level } as Need;
    if (!holds(permissions, need)) {
      throw codedError('FORBIDDEN', `Your role does not reach ${coordinate}.`, {
        argument: `input.columns.${index}`,
      });
    }
    return need;
  });
}

function distinct(needs: readonly Need[]): Need[] {
  return [...new Map(needs.map((need) => [`${need.scope} ${need.level}`, need])).values()];
}

export function holds(permissions: Context['permissions'], { scope, level }: Need): boolean {
  return permissions !== null && reaches(permissions.cells[scope as Scope], level);
}
