import { type Column, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { IdPrefix } from '../../db/ids.ts';
import type { Principal } from '../core/context.ts';
import type { RolePermissions } from '../core/role-matrix.ts';
import type { SelectedFields } from './selection.ts';

/** Table whose rows have an identifier. */
export type EntityTable = PgTable & { readonly id: Column };

type Expression = Column | SQL;

/** Row as a store reads it: the selected columns by property name. */
export interface Row {
  readonly id: string;
}

/** Mapping of a GraphQL object type to a table, with rows of type `Shape`. */
export interface Entity<Shape extends Row = Row> {
  /** Type of the rows. Exists for the type checker only: no entity has a value here. */
  readonly shape?: Shape;
  /** Name of the GraphQL type. */
  readonly type: string;
  /** Prefix of the type's identifiers. */
  readonly prefix: IdPrefix;
  readonly table: EntityTable;
  /** Column with the organization of a row. */
  readonly tenant: Column;
  /** Expressions by field or property name. A list of property names stands for a field that needs those properties. */
  readonly fields: Readonly<Record<string, Expression | readonly string[]>>;
  /** Returns the condition for rows that the caller may see in the organization, or undefined for all rows. */
  readonly visible: ((viewer: Viewer) => SQL | undefined) | null;
}

/** Parts of the context that a row limit can depend on. */
export interface Viewer {
  readonly principal: Pick<Principal, 'administratorId' | 'credential'>;
  readonly permissions: RolePermissions | null;
}

/** Column that names the organization of a row: the table's `organizationId`, or another one. */
type Tenancy =
  | { table: EntityTable & { readonly organizationId: Column }; tenant?: never }
  | { table: EntityTable; tenant: Column };

type EntityOptions = Tenancy & {
  type: string;
  prefix: IdPrefix;
  fields?: Entity['fields'];
  visible?: Entity['visible'];
};

/** Returns the entity of a table. Every column is a field of its own name; `fields` adds the differences. */
export function entity<Shape extends Row>(options: EntityOptions): Entity<Shape> {
  const { type, prefix, table, fields = {}, visible = null } = options;
  const tenant = options.tenant ?? options.table.organizationId;
  return { type, prefix, table, tenant, visible, fields: { ...getTableColumns(table), ...fields } };
}

/** Returns the names of the columns that the selected fields need, including the identifier. */
export function columnNames(entity: Entity, selected: SelectedFields): string[] {
  const names = new Set(['id']);
  for (const name of selected.keys()) {
    const field = entity.fields[name];
    if (Array.isArray(field)) for (const needed of field) names.add(needed);
    else if (field) names.add(name);
  }
  return [...names].sort();
}

/** Returns the expressions of these columns for a select list, each with its property name as alias. */
export function columnList(entity: Entity, names: readonly string[]): SQL {
  const columns = names.map((name) => sql`${expression(entity, name)} as ${sql.identifier(name)}`);
  return sql.join(columns, sql`, `);
}

/** Returns the expressions of the columns that the selected fields need, each with its property name as alias. */
export function columnsFor(entity: Entity, selected: SelectedFields): SQL {
  return columnList(entity, columnNames(entity, selected));
}

function expression(entity: Entity, name: string): Expression {
  const field = entity.fields[name];
  if (!field || Array.isArray(field)) throw new Error(`${entity.type} has no column for ${name}.`);
  return field as Expression;
}
