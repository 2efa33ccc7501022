import { and, eq, sql } from 'drizzle-orm';
import { newId } from '../../../db/ids.ts';
import { savedQueries } from '../../../db/tables/saved-queries.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { Context, OrganizationDatabase } from '../../core/context.ts';
import { notFound } from '../../errors.ts';
import type { SavedQueryTable } from '../../generated/graphql.ts';
import type { SavedQueryChanges } from './input.ts';

type Writer = Pick<Context, 'db' | 'principal'>;

export interface NewSavedQuery {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly table: SavedQueryTable;
  readonly filter?: unknown;
  readonly sort?: unknown;
}

/** Parts of a query that are needed to check and to run it. */
export type StoredQuery = Pick<NewSavedQuery, 'table' | 'filter' | 'sort'>;

const constraints: Constraints = {
  saved_queries_name_unique: ['ALREADY_EXISTS', 'input.name', 'Another saved query has this name.'],
};

/** @returns the new query's identifier */
export function create({ db, principal }: Writer, { table, ...values }: NewSavedQuery): Promise<string> {
  const id = newId('svq');
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await tx.insert(savedQueries).values({
        ...values,
        id,
        organizationId: db.organizationId,
        tableName: table,
        createdById: principal.administratorId,
        createdByName: principal.name,
      });
      return changed(id);
    }),
  );
}

/**
 * @param check receives the query after the change, and throws if it cannot run
 * @returns the query's identifier
 */
export function update(
  db: OrganizationDatabase,
  { id, name, ...changes }: SavedQueryChanges,
  check: (query: StoredQuery) => void,
): Promise<string> {
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const [current] = await tx.select().from(savedQueries).where(ofQuery(db, id)).for('update');
      if (!current) throw notFound('saved query', 'input.id');
      const given = Object.entries({ name, ...changes }).filter(([, value]) => value !== undefined);
      const values = Object.fromEntries(given) as Partial<typeof current>;
      check({ filter: current.filter, sort: current.sort, table: current.tableName, ...changesOf(values) });
      await tx
        .update(savedQueries)
        .set({ ...values, updatedAt: sql`now()` })
        .where(ofQuery(db, id));
      return changed(id);
    }),
  );
}

export async function remove(db: OrganizationDatabase, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const deleted = await tx.delete(savedQueries).where(ofQuery(db, id)).returning({ id: savedQueries.id });
    if (deleted.length === 0) throw notFound('saved query');
    return changed(id);
  });
}

/**
 * Returns the parts of a stored query that are needed to run it.
 * @throws NOT_FOUND
 */
export async function storedQuery(db: OrganizationDatabase, id: string): Promise<StoredQuery> {
  const [found] = await db.read<StoredQuery>(
    sql`select ${savedQueries.tableName} as "table", ${savedQueries.filter} as "filter", ${savedQueries.sort} as "sort"
      from ${savedQueries} where ${ofQuery(db, id)}`,
  );
  if (!found) throw notFound('saved query');
  return found;
}

function changesOf({ filter, sort }: { filter?: unknown; sort?: unknown }) {
  return { ...(filter === undefined ? {} : { filter }), ...(sort === undefined ? {} : { sort }) };
}

function ofQuery(db: OrganizationDatabase, id: string) {
  return and(eq(savedQueries.organizationId, db.organizationId), eq(savedQueries.id, id));
}
