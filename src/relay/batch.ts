import DataLoader from 'dataloader';
import { and, type Column, eq, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { GraphQLResolveInfo } from 'graphql';
import { compileStatement } from '../../db/statement.ts';
import type { Context } from '../core/context.ts';
import { notFound } from '../errors.ts';
import { Connection, pageColumns } from './connection.ts';
import { columnsFor, type Entity, type Row } from './entity.ts';
import { type ListArguments, type ListOf, type ListQuery, listQuery } from './list.ts';
import { plannedStatement } from './plan.ts';
import { selectedFields } from './selection.ts';

/** Relation of the rows of a list to a parent: by a column of their own, or through a table of pairs. */
export interface BelongsTo {
  /** Column with the parent's identifier. */
  readonly parent: Column;
  readonly through?: {
    readonly table: PgTable & { readonly organizationId: Column };
    /** Column of that table with the row's identifier. */
    readonly child: Column;
  };
}

type ChildRow = Row & { readonly ' parent': string };

/**
 * Returns the page of a list that belongs to one parent. One statement reads all parents of one field in the response,
 * or two if their children are many. The page's limits apply to each parent.
 */
export function childConnection(
  list: ListOf,
  belongs: BelongsTo,
  parentId: string,
  args: ListArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Connection> {
  const read = (parents: readonly string[]) => childPages(list, belongs, parents, args, context, info);
  return batched(context, info, list.entity.type, read).load(parentId);
}

async function childPages(
  list: ListOf,
  belongs: BelongsTo,
  parents: readonly string[],
  args: ListArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Connection[]> {
  const query = listQuery(list, args, context, belongs.parent.uniqueName);
  const from = () => source(list.entity, belongs);
  const rows = await childRows(list, belongs, parents, query, context, info);
  const counts = new DataLoader<string, number>(async (ids) => {
    const ofParents = sql`${belongs.parent} = any(${sql.placeholder('parents')})`;
    const count = sql`select ${belongs.parent} as "parent", count(*)::int as "count"
      from ${from()} where ${and(ofParents, query.where())} group by 1`;
    const values = { ...query.values, parents: ids };
    const counted = await context.db.read<{ parent: string; count: number }>(compileStatement(count), values);
    const byParent = new Map(counted.map(({ parent, count }) => [parent, count]));
    return ids.map((id) => byParent.get(id) ?? 0);
  });
  const pages = new Map<string, ChildRow[]>(parents.map((id) => [id, []]));
  for (const row of rows) pages.get(row[' parent'])?.push(row);
  return parents.map((id) => new Connection(query, pages.get(id) ?? [], () => counts.load(id)));
}

/** Maximum number of rows that one statement reads for all parents before a second one limits the rows of each. */
const few = 1000;

/**
 * Returns the children of all parents in the list's order: a page of each, or all of them if they are few. A look-up of
 * a page of each parent costs PostgreSQL twice as much as reading and sorting a few rows, but reads no surplus row.
 */
async function childRows(
  list: ListOf,
  belongs: BelongsTo,
  parents: readonly string[],
  query: ListQuery,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ChildRow[]> {
  const { shape } = query;
  const from = () => source(list.entity, belongs);
  const ofShape = (kind: string) => (shape === null ? null : `${kind} ${shape}`);
  const values = { ...query.values, parents };
  if (parents.length > 1) {
    const all = plannedStatement(info, ofShape('all'), () => {
      const { names, columns } = pageColumns(list, query, context, info);
      const kept = sql.join(
        [' parent', ...names].map((name) => sql.identifier(name)),
        sql`, `,
      );
      return sql`select ${kept} from (
        select ${belongs.parent} as " parent", ${columns}, ${query.sortColumn} as " order" from ${from()}
        where ${query.beyond(sql`${belongs.parent} = any(${sql.placeholder('parents')})`)} limit ${sql.raw(String(few + 1))}
      ) as child order by ${query.order(sql`" order"`, sql`id`)}`;
    });
    const found = await context.db.read<ChildRow>(all, values);
    if (found.length <= few) return found;
  }
  const pages = plannedStatement(info, ofShape('pages'), () => {
    const { columns } = pageColumns(list, query, context, info);
    return sql`select parent.id as " parent", child.* from unnest(${sql.placeholder('parents')}::text[]) as parent(id)
      cross join lateral (select ${columns} from ${from()} ${query.pageClauses(sql`${belongs.parent} = parent.id`)})
      as child`;
  });
  return context.db.read<ChildRow>(pages, values);
}

function source({ table, tenant }: Entity, { through }: BelongsTo): SQL {
  if (!through) return sql`${table}`;
  return sql`${table} join ${through.table}
    on ${through.child} = ${table.id} and ${through.table.organizationId} = ${tenant}`;
}

/**
 * Returns the object with this identifier as the field's selection needs it. Null if it does not exist or is hidden
 * from the caller.
 */
export function byId<Shape extends Row>(
  entity: Entity<Shape>,
  id: string | null | undefined,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Shape | null> {
  if (!id) return Promise.resolve(null);
  const { table } = entity;
  const read = async (ids: readonly string[]) => {
    const visible = entity.visible?.(context);
    const statement = plannedStatement(info, visible ? null : entity.type, () => {
      const columns = columnsFor(entity, selectedFields(info.fieldNodes, entity.type, info, context.guards));
      const ofOrganization = eq(entity.tenant, sql.placeholder('organizationId'));
      const named = sql`${table.id} = any(${sql.placeholder('ids')})`;
      return sql`select ${columns} from ${table} where ${and(ofOrganization, named, visible)}`;
    });
    const values = { organizationId: context.db.organizationId, ids };
    const rows = await context.db.read<Shape>(statement, values);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  };
  return batched(context, info, entity.type, read).load(id);
}

/** Returns the object that a mutation has just written, as its payload's selection needs it. */
export async function written<Shape extends Row>(
  entity: Entity<Shape>,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Shape> {
  const row = await byId(entity, id, context, info);
  if (!row) throw notFound(entity.type);
  return row;
}

/**
 * Returns the loader of a field of the operation and of the data that it reads. In one execution, the array of a
 * field's nodes is the same object for every parent, and a different one wherever the selection can differ.
 */
export function batched<Value>(
  { loaders }: Context,
  { fieldNodes }: GraphQLResolveInfo,
  what: string,
  read: (ids: readonly string[]) => Promise<ArrayLike<Value | Error>>,
): DataLoader<string, Value> {
  const ofField = loaders.get(fieldNodes) ?? new Map<string, DataLoader<string, unknown>>();
  loaders.set(fieldNodes, ofField);
  const loader = ofField.get(what) ?? new DataLoader<string, unknown>(read);
  ofField.set(what, loader);
  return loader as DataLoader<string, Value>;
}
