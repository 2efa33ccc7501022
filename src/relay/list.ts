import { and, type Column, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Context } from '../core/context.ts';
import type { SortDirection } from '../generated/graphql.ts';
import { decodeCursor, encodeCursor, type Place } from './cursor.ts';
import type { Entity } from './entity.ts';
import { type FilterFields, filterCondition } from './filters.ts';
import { type Page, type PageArguments, readPage } from './page.ts';

/** List of an entity: its sorts and filters. */
export interface ListOf {
  readonly entity: Entity;
  /** Columns by sort field. Each is NOT NULL and has an index (organization_id, column, id). */
  readonly sorts: Readonly<Record<string, Column>>;
  readonly defaultSort: string;
  readonly filters: FilterFields;
}

export interface ListArguments extends PageArguments {
  filter?: object | null;
  sort?: { field: string; direction?: SortDirection | null } | null;
}

/** List for one call: its checked arguments and the parts of its SQL. */
export interface ListQuery {
  readonly page: Page;
  /** Key of the SQL among the statements of its field. Null if the SQL depends on the filter or the caller as well. */
  readonly shape: string | null;
  /** Values of the placeholders of the SQL for this call. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly sortColumn: Column;
  /** Returns the condition for rows of the list: organization, row limit and filter. */
  where(): SQL | undefined;
  /** Returns the condition of `where` together with the parents, if given, and the cursor. */
  beyond(ofParents?: SQL): SQL | undefined;
  /** Returns the order for these names of the sort column and the identifier. */
  order(sortColumn: SQLWrapper, id: SQLWrapper): SQL;
  /** Returns `where`, `order by` and `limit` of one page. */
  pageClauses(ofParent?: SQL): SQL;
  cursorOf(place: Place): string;
}

/**
 * Page sizes that become literals in the SQL. Without a literal limit PostgreSQL assumes a tenth of the table. It then
 * prefers to plan each statement again, which costs as much as running it.
 */
const literalSizes = new Set([10, 20, 25, 50, 100, 200, 250, 500, 1000]);

/**
 * @param belongsTo distinguishes nested lists of one type, for their cursors
 * @throws INVALID_PAGE, INVALID_CURSOR, CONFLICTING_FILTER or BAD_USER_INPUT, naming the argument
 */
export function listQuery(list: ListOf, args: ListArguments, context: Context, belongsTo = ''): ListQuery {
  const { entity } = list;
  const { organizationId } = context.db;
  const page = readPage(args);
  const field = args.sort?.field ?? list.defaultSort;
  const direction = args.sort?.direction ?? 'ASC';
  const sortColumn = list.sorts[field];
  if (!sortColumn) throw new Error(`${entity.type} cannot be sorted by ${field}.`);
  const scope = {
    secret: context.secret,
    organizationId,
    list: `${entity.type} ${field} ${direction} ${belongsTo}`,
  };
  const place = page.cursor === null ? null : decodeCursor(scope, page.cursor, page.cursorArgument);
  const filter = filterCondition(list.filters, args.filter, 'filter');
  const visible = entity.visible?.(context);
  const ascending = (direction === 'ASC') !== page.backward;
  const id = entity.table.id;

  const isLiteral = literalSizes.has(page.size);
  const limit = isLiteral ? sql.raw(String(page.size + 1)) : sql.placeholder('limit');
  const where = () => and(eq(entity.tenant, sql.placeholder('organizationId')), visible, filter);
  const [further, inOrder] = ascending ? [sql.raw('>'), sql.raw('asc')] : [sql.raw('<'), sql.raw('desc')];
  const beyond = (ofParents?: SQL) => {
    const cursor = sql`(${sortColumn}, ${id}) ${further} (${sql.placeholder('value')}, ${sql.placeholder('id')})`;
    return and(ofParents, where(), place ? cursor : undefined);
  };
  const order = (by: SQLWrapper, then: SQLWrapper) => sql`${by} ${inOrder}, ${then} ${inOrder}`;
  return {
    page,
    // One field can have lists of several types, as that of a saved query does.
    shape:
      filter || visible
        ? null
        : `${entity.type} ${field} ${ascending} ${place !== null} ${isLiteral ? page.size : ''}`,
    values: { organizationId, limit: page.size + 1, value: place?.value, id: place?.id },
    sortColumn,
    where,
    beyond,
    order,
    pageClauses: (ofParent) => sql`where ${beyond(ofParent)}
      order by ${order(sortColumn, id)} limit ${limit}`,
    cursorOf: (at) => encodeCursor(scope, at),
  };
}
