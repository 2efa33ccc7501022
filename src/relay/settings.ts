import { type Column, eq, getTableColumns, is, SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../db/database.ts';
import { changed } from '../core/change.ts';
import type { OrganizationDatabase, OrganizationReader } from '../core/context.ts';

/** Table with at most one row for each organization. The columns' defaults apply to an organization without a row. */
type SettingsTable = PgTable & { readonly organizationId: Column };
type RowOf<Table extends PgTable> = Table['$inferSelect'];

const columnsOf = (table: PgTable): [string, Column][] => Object.entries(getTableColumns(table));

/** Returns the settings of an organization without a row: literal defaults, and null for the rest. */
export function defaultSettings<Table extends SettingsTable>(table: Table): RowOf<Table> {
  const values = columnsOf(table).map(([name, column]) => [
    name,
    is(column.default, SQL) ? null : (column.default ?? null),
  ]);
  return Object.fromEntries(values);
}

export async function readSettings<Table extends SettingsTable>(
  db: OrganizationReader,
  table: Table,
): Promise<RowOf<Table>> {
  const columns = columnsOf(table).map(([name, column]) => sql`${column} as ${sql.identifier(name)}`);
  const [row] = await db.read<RowOf<Table>>(
    sql`select ${sql.join(columns, sql`, `)} from ${table} where ${eq(table.organizationId, db.organizationId)}`,
  );
  return row ?? defaultSettings(table);
}

/**
 * Changes the settings of the organization, one change at a time. An absent setting stays, and null restores the
 * default.
 * @param check receives the settings after the change, and throws if they conflict
 */
export function changeSettings<Table extends SettingsTable>(
  db: OrganizationDatabase,
  table: Table,
  changes: Readonly<Partial<Record<keyof RowOf<Table> & string, unknown>>>,
  check: (settings: RowOf<Table>, tx: Transaction) => void | Promise<void> = () => {},
): Promise<string> {
  const { organizationId } = db;
  const defaults = defaultSettings(table) as Record<string, unknown>;
  const values = Object.fromEntries(
    Object.entries(changes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value ?? defaults[name]]],
    ),
  );
  const own = eq(table.organizationId, organizationId);
  return db.transaction(async (tx) => {
    await tx
      .insert(table)
      .values({ organizationId } as never)
      .onConflictDoNothing();
    const [current] = await tx
      .select()
      .from(table as PgTable)
      .where(own)
      .for('update');
    await check({ ...current, ...values } as RowOf<Table>, tx);
    await tx
      .update(table)
      .set({ ...values, updatedAt: sql`now()` } as never)
      .where(own);
    return changed(organizationId);
  });
}
