import { type Column, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { IdPrefix } from '../../db/ids.ts';
import type { Principal } from '../core/context.ts';
import type { RolePermissions } from '../core/role-matrix.ts';
import type { SelectedFields } from './selection.ts';

/** A table whose rows are found by an identifier. */
export type EntityTable = PgTable & { readonly id: Column };

type Expression = Column | SQL;

/** A row as a store reads it: the columns that were asked for, by property name. */
export interface Row {
  readonly id: string;
}

/** How a GraphQL object type is read from a table, as rows of type `Shape`. */
export interface Entity<Shape extends Row = Row> {
  /** Only for the types: no entity has a value here. */
  readonly shape?: Shape;
  /** The name of the GraphQL type. */
  readonly type: string;
  /** The prefix of its identifiers. */
  readonly prefix: IdPrefix;
  readonly table: EntityTable;
  /** The column that holds the organization whose row it is. */
  readonly tenant: Column;
  /** Expressions by field or property name; a field that is named here by a list needs those properties instead. */
  readonly fields: Readonly<Record<string, Expression | readonly string[]>>;
  /** Which rows a caller sees beyond those of the organization; undefined for all of them. */
  readonly visible: ((viewer: Viewer) => SQL | undefined) | null;
}

/** What a row limit may depend on. */
export interface Viewer {
  readonly principal: Pick<Principal, 'administratorId' | 'credential'>;
  readonly permissions: RolePermissions | null;
}

/** The table's `organizationId`, unless another column says whose the rows are. */
type Tenancy =
  | { table: EntityTable & { readonly organizationId: Column }; tenant?: never }
  | { table: EntityTable; tenant: Column };

type EntityOptions = Tenancy & {
  type: string;
  prefix: IdPrefix;
  fields?: Entity['fields'];
  visible?: Entity['visible'];
};

/** Every column of the table is a field of its own name; `fields` adds what differs. */
export function entity<Shape extends Row>(options: EntityOptions): Entity<Shape> {
  const { type, prefix, table, fields = {}, visible = null } = options;
  const tenant = options.tenant ?? options.table.organizationId;
  return { type, prefix, table, tenant, visible, fields: { ...getTableColumns(table), ...fields } };
}

/** The columns that the selected fields need, by property name, the identifier always among them. */
export function columnNames(entity: Entity, selected: SelectedFields): string[] {
  const names = new Set(['id']);
  for (const name of selected.keys()) {
    const field = entity.fields[name];
    if (Array.isArray(field)) for (const needed of field) names.add(needed);
    else if (field) names.add(name);
  }
  return [...names].sort();
}

/** What to select for these columns, each aliased by its property name. */
export function columnList(entity: Entity, names: readonly string[]): SQL {
  const columns = names.map((name) => sql`${expression(entity, name)} as ${sql.identifier(name)}`);
  return sql.join(columns, sql`, `);
}

/** The columns that the selected fields need, aliased by property name. */
export function columnsFor(entity: Entity, selected: SelectedFields): SQL {
  return columnList(entity, columnNames(entity, selected));
}

function expression(entity: Entity, name: string): Expression {
  const field = entity.fields[name];
  if (!field || Array.isArray(field)) throw new Error(`${entity.type} has no column for ${name}.`);
  return field as Expression;
}
