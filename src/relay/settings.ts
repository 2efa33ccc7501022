import { type Column, eq, getTableColumns, is, SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../db/database.ts';
import type { OrganizationDatabase } from '../core/context.ts';

/** A table with at most one row an organization: one without a row has what the columns' defaults say. */
type SettingsTable = PgTable & { readonly organizationId: Column };
type RowOf<Table extends PgTable> = Table['$inferSelect'];

const columnsOf = (table: PgTable): [string, Column][] => Object.entries(getTableColumns(table));

/** What holds while nothing has been said: literal defaults, null for the rest. */
export function usualSettings<Table extends SettingsTable>(table: Table): RowOf<Table> {
  const values = columnsOf(table).map(([name, column]) => [
    name,
    is(column.default, SQL) ? null : (column.default ?? null),
  ]);
  return Object.fromEntries(values);
}

export async function readSettings<Table extends SettingsTable>(
  db: OrganizationDatabase,
  table: Table,
): Promise<RowOf<Table>> {
  const columns = columnsOf(table).map(([name, column]) => sql`${column} as ${sql.identifier(name)}`);
  const [row] = await db.read<RowOf<Table>>(
    sql`select ${sql.join(columns, sql`, `)} from ${table} where ${eq(table.organizationId, db.organizationId)}`,
  );
  return row ?? usualSettings(table);
}

/**
 * Changes the settings of the organization, one change at a time: what is absent stays, null is the usual.
 * @param check throws where the settings do not hold together; it gets them as they would be.
 */
export function changeSettings<Table extends SettingsTable>(
  db: OrganizationDatabase,
  table: Table,
  changes: Readonly<Partial<Record<keyof RowOf<Table> & string, unknown>>>,
  check: (settings: RowOf<Table>, tx: Transaction) => void | Promise<void> = () => {},
): Promise<{ id: string }> {
  const { organizationId } = db;
  const usual = usualSettings(table) as Record<string, unknown>;
  const values = Object.fromEntries(
    Object.entries(changes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value ?? usual[name]]],
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
    return { id: organizationId };
  });
}
