import { and, eq, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../db/database.ts';
import { type IdPrefix, newId } from '../../db/ids.ts';
import { enqueue, type JobKind } from '../../db/jobs.ts';
import { exports, type Need } from '../../db/tables/exports.ts';
import { reaches } from '../access/decisions.ts';
import type { Context } from '../core/context.ts';
import { codedError, notFound } from '../errors.ts';
import type { ExportFormat, Scope } from '../generated/graphql.ts';

export type ExportRow = typeof exports.$inferSelect;

/**
 * A column of the file: the field whose requirement it has, and what it holds. Secrets are not among them. A column of the
 * table is written as its type asks for: a moment as RFC 3339 has it.
 */
export interface ExportColumn {
  readonly field: string;
  readonly value: PgColumn | SQL | ((row: ExportRow) => SQL);
}

/** A kind of objects that are exported. */
export interface ExportKind {
  readonly kind: ExportRow['kind'];
  readonly prefix: IdPrefix;
  readonly job: JobKind;
  /** The event that tells of the end, and its service. */
  readonly eventType: string;
  readonly service: Scope;
  /** The GraphQL type whose fields the columns are. */
  readonly type: string;
  readonly columns: Readonly<Record<string, ExportColumn>>;
  /** Without an extension. */
  readonly fileName: string;
  /** What asking for a file takes, whatever its columns are. */
  readonly base: Need;
  readonly table: PgTable;
  /** What the objects are ordered by, in the file and while it is written. */
  readonly key: SQL;
  /** The objects whom the file is about. */
  chosen(row: ExportRow): SQL | undefined;
  /** Those after the last one that is in the file, `row.reached`. */
  after(row: ExportRow): SQL;
}

type Writer = Pick<Context, 'db' | 'principal' | 'origin' | 'requirements' | 'permissions'>;

interface NewExport {
  readonly format: ExportFormat;
  readonly columns: readonly string[];
  /** What is asked for beside what the columns ask for. */
  readonly needs?: readonly Need[];
  /** Which objects are wanted; throws where what it names is not there. */
  request(tx: Transaction): Promise<object>;
}

/** @returns the new export's identifier; its job begins when the transaction has ended. */
export async function createExport(
  writer: Writer,
  kind: ExportKind,
  { format, columns, needs = [], request }: NewExport,
): Promise<string> {
  const { db, principal, origin } = writer;
  const id = newId(kind.prefix);
  const asked = [...needsOf(writer, kind, columns), ...needs];
  await db.transaction(async (tx) => {
    await tx.insert(exports).values({
      ...{ id, organizationId: db.organizationId, kind: kind.kind, format, madeBy: origin },
      columns: [...columns],
      request: await request(tx),
      needs: distinct(asked),
      createdById: principal.administratorId,
      createdByName: principal.name,
    });
    await enqueue(tx, kind.job, id);
    return id;
  });
  return id;
}

export async function deleteExport({ db }: Pick<Writer, 'db'>, id: string): Promise<string> {
  const deleted = await db.transaction((tx) =>
    tx.delete(exports).where(ofExport(db.organizationId, id)).returning({ id: exports.id }),
  );
  if (deleted.length === 0) throw notFound('export');
  return id;
}

export function ofExport(organizationId: string, id: string) {
  return and(eq(exports.organizationId, organizationId), eq(exports.id, id));
}

/**
 * What the columns' fields ask for, as the schema says beside them.
 * @throws FORBIDDEN for the first column that the caller may not read.
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
