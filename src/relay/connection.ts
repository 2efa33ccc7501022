import { sql } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import { compileStatement } from '../../db/statement.ts';
import type { Context } from '../core/context.ts';
import { columnList, columnNames, type Row } from './entity.ts';
import { type ListArguments, type ListOf, type ListQuery, listQuery } from './list.ts';
import { plannedStatement } from './plan.ts';
import { type SelectedFields, selectedFields } from './selection.ts';

interface PlacedRow extends Row {
  /** Sort value of the row, under a name that no GraphQL field can have. Present if cursors are selected. */
  readonly ' sort'?: string | number;
}

/** Page of rows behind the fields of a connection type. Computes each field when it is selected. */
export class Connection {
  readonly nodes: readonly PlacedRow[];
  readonly #query: ListQuery;
  readonly #hasMore: boolean;
  readonly #count: () => Promise<number>;
  #counted: Promise<number> | undefined;

  constructor(query: ListQuery, found: readonly PlacedRow[], count: () => Promise<number>) {
    const rows = found.slice(0, query.page.size);
    this.nodes = query.page.backward ? rows.reverse() : rows;
    this.#query = query;
    this.#hasMore = found.length > query.page.size;
    this.#count = count;
  }

  /** Returns the number of rows in the list. Counts once, even if several fields need it. */
  count(): Promise<number> {
    this.#counted ??= this.#count();
    return this.#counted;
  }

  get edges() {
    return this.nodes.map((node) => ({ node, cursor: this.#cursor(node) }));
  }

  get pageInfo() {
    const { backward, cursor } = this.#query.page;
    const [first, last] = [this.nodes[0], this.nodes.at(-1)];
    return {
      hasNextPage: backward ? cursor !== null : this.#hasMore,
      hasPreviousPage: backward ? this.#hasMore : cursor !== null,
      startCursor: first ? this.#cursor(first) : null,
      endCursor: last ? this.#cursor(last) : null,
    };
  }

  /** Returns the cursor of a row. The sort value is absent only if no cursor is selected. */
  #cursor(row: PlacedRow): string {
    const value = row[' sort'];
    return value === undefined ? '' : this.#query.cursorOf({ value, id: row.id });
  }
}

/** Reads one page of a list in one statement. A second one counts the rows if `totalCount` is selected. */
export async function connection(
  list: ListOf,
  args: ListArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Connection> {
  const query = listQuery(list, args, context);
  const { table } = list.entity;
  const page = plannedStatement(info, query.shape, () => {
    return sql`select ${pageColumns(list, query, context, info).columns} from ${table} ${query.pageClauses()}`;
  });
  const rows = await context.db.read<PlacedRow>(page, query.values);
  return new Connection(query, rows, async () => {
    const count = compileStatement(sql`select count(*)::int as "count" from ${table} where ${query.where()}`);
    const [row] = await context.db.read<{ count: number }>(count, query.values);
    return row?.count ?? 0;
  });
}

/** Returns the columns that the selection of a connection field needs, and their names. */
export function pageColumns(list: ListOf, query: ListQuery, context: Context, info: GraphQLResolveInfo) {
  const { entity } = list;
  const names = columnNames(entity, nodeFields(list, context, info));
  const columns = columnList(entity, names);
  if (!asksForCursors(list, context, info)) return { names, columns };
  return { names: [...names, ' sort'], columns: sql`${columns}, ${query.sortColumn} as " sort"` };
}

/** Returns the fields of the list's nodes that a connection field selects under `nodes` and `edges`. */
function nodeFields({ entity }: ListOf, { guards }: Context, info: GraphQLResolveInfo): SelectedFields {
  const own = selectedFields(info.fieldNodes, `${entity.type}Connection`, info, guards);
  const edges = selectedFields(own.get('edges') ?? [], `${entity.type}Edge`, info, guards);
  const nodes = [...(own.get('nodes') ?? []), ...(edges.get('node') ?? [])];
  return selectedFields(nodes, entity.type, info, guards);
}

function asksForCursors({ entity }: ListOf, { guards }: Context, info: GraphQLResolveInfo): boolean {
  const own = selectedFields(info.fieldNodes, `${entity.type}Connection`, info, guards);
  const edges = selectedFields(own.get('edges') ?? [], `${entity.type}Edge`, info, guards);
  const ends = selectedFields(own.get('pageInfo') ?? [], 'PageInfo', info, guards);
  return edges.has('cursor') || ends.has('startCursor') || ends.has('endCursor');
}
