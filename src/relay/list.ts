import { and, type Column, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Context } from '../core/context.ts';
import type { SortDirection } from '../generated/graphql.ts';
import { decodeCursor, encodeCursor, type Place } from './cursor.ts';
import type { Entity } from './entity.ts';
import { type FilterFields, filterCondition } from './filters.ts';
import { type Page, type PageArguments, readPage } from './page.ts';

/** An entity as a list: what it can be sorted and filtered by. */
export interface ListOf {
  readonly entity: Entity;
  /** Columns by sort field; each is NOT NULL and has an index (organization_id, column, id). */
  readonly sorts: Readonly<Record<string, Column>>;
  readonly defaultSort: string;
  readonly filters: FilterFields;
}

export interface ListArguments extends PageArguments {
  filter?: object | null;
  sort?: { field: string; direction?: SortDirection | null } | null;
}

/** A list as one call asks for it: its arguments checked, its SQL in parts. */
export interface ListQuery {
  readonly page: Page;
  /** Names the shape of the SQL among those of its field; null where the filter or the caller shapes it as well. */
  readonly shape: string | null;
  /** What the placeholders of the SQL stand for in this call. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly sortColumn: Column;
  /** The rows that belong to the list: organization, row limit and filter. */
  where(): SQL | undefined;
  /** As `where`, of one parent or more if said, and beyond the cursor. */
  beyond(ofParents?: SQL): SQL | undefined;
  /** What to order by, where the sort column and the identifier go by these names. */
  order(sortColumn: SQLWrapper, id: SQLWrapper): SQL;
  /** `where`, `order by` and `limit` of one page. */
  pageClauses(ofParent?: SQL): SQL;
  cursorOf(place: Place): string;
}

/**
 * Sizes that are written into the SQL. Where PostgreSQL does not know how many rows are asked for, it takes a tenth of the
 * table to be, and so prefers to plan each statement anew, which costs as much as to run it.
 */
const usualSizes = new Set([10, 20, 25, 50, 100, 200, 250, 500, 1000]);

/**
 * @param belongsTo tells nested lists of one type apart, for their cursors
 * @throws INVALID_PAGE, INVALID_CURSOR, CONFLICTING_FILTER, BAD_USER_INPUT, each naming its argument.
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

  const usual = usualSizes.has(page.size);
  const limit = usual ? sql.raw(String(page.size + 1)) : sql.placeholder('limit');
  const where = () => and(eq(entity.tenant, sql.placeholder('organizationId')), visible, filter);
  const [further, inOrder] = ascending ? [sql.raw('>'), sql.raw('asc')] : [sql.raw('<'), sql.raw('desc')];
  const beyond = (ofParents?: SQL) => {
    const cursor = sql`(${sortColumn}, ${id}) ${further} (${sql.placeholder('value')}, ${sql.placeholder('id')})`;
    return and(ofParents, where(), place ? cursor : undefined);
  };
  const order = (by: SQLWrapper, then: SQLWrapper) => sql`${by} ${inOrder}, ${then} ${inOrder}`;
  return {
    page,
    // One field may have lists of more than one type: a saved query's.
    shape:
      filter || visible
        ? null
        : `${entity.type} ${field} ${ascending} ${place !== null} ${usual ? page.size : ''}`,
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
