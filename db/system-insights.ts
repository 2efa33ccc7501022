import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  type PgColumn,
  type PgColumnBuilderBase,
  type PgTable,
  pgTable,
} from 'drizzle-orm/pg-core';
import { instant, organizationId, tenantPolicy, text } from './columns.ts';
import { devices } from './tables/devices.ts';

const builders = {
  /** True for the column that names a row and by which lists are sorted. */
  label: (name: string) => text(name).notNull().default(''),
  text: (name: string) => text(name),
  /** True for a text that is compared as a version. */
  version: (name: string) => text(name),
  int: (name: string) => integer(name),
  big: (name: string) => bigint(name, { mode: 'number' }),
  flag: (name: string) => boolean(name),
  instant: (name: string) => instant(name),
} as const;

type ColumnKind = keyof typeof builders;

/** Table of System Insights, with all that differs between tables. */
interface Definition {
  /** Columns by property name, which is also the name of the GraphQL field. */
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** True where a device has at most one row. */
  readonly perDevice?: true;
}

export type InsightsPgTable = PgTable & {
  readonly id: PgColumn;
  readonly organizationId: PgColumn;
  readonly deviceId: PgColumn;
  readonly collectedAt: PgColumn;
};

export interface InsightsTable extends Definition {
  readonly table: InsightsPgTable;
  /** Column that names a row; its identifier where there is none. */
  readonly label: PgColumn;
}

const definitions = new WeakMap<PgTable, InsightsTable>();

/** Returns the definition of a table. */
export function insightsOf(table: InsightsPgTable): InsightsTable {
  const found = definitions.get(table);
  if (!found) throw new Error('The table is not a table of System Insights.');
  return found;
}

/**
 * Defines a table of device reports. Rows belong to a device, are deleted with it, and are replaced together by its next
 * report. A row's identifier is the device's with a number, or the device's alone; nothing refers to it.
 */
export function insightsTable(name: string, definition: Definition): InsightsPgTable {
  const { columns } = definition;
  const tableName = `system_insights_${snake(name)}`;
  const labelName = Object.keys(columns).find((column) => columns[column] === 'label') ?? 'id';
  const own: Record<string, PgColumnBuilderBase> = {};
  for (const [column, kind] of Object.entries(columns)) own[column] = builders[kind](snake(column));
  const all: Record<string, PgColumnBuilderBase> = {
    id: text('id').primaryKey(),
    organizationId: organizationId(),
    deviceId: text('device_id').notNull(),
    collectedAt: instant('collected_at').notNull(),
    ...own,
  };
  const table = pgTable(tableName, all, (made) => {
    const t = made as unknown as InsightsPgTable & Record<string, PgColumn>;
    const label = t[labelName] as PgColumn;
    return [
      foreignKey({
        name: `${tableName}_device`,
        columns: [t.organizationId, t.deviceId],
        foreignColumns: [devices.organizationId, devices.id],
      }).onDelete('cascade'),
      index(`${tableName}_by_name`).on(t.organizationId, label, t.id),
      index(`${tableName}_by_collected_at`).on(t.organizationId, t.collectedAt, t.id),
      index(`${tableName}_of_device`).on(t.organizationId, t.deviceId, label, t.id),
      tenantPolicy(),
    ];
  }) as unknown as InsightsPgTable & Record<string, PgColumn>;
  definitions.set(table, { ...definition, table, label: table[labelName] as PgColumn });
  return table;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
