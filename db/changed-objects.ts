import { sql } from 'drizzle-orm';
import type { Transaction } from './database.ts';
import { enqueue, type JobKind } from './jobs.ts';
import { changedObjects } from './tables/changed-objects.ts';

/** Changed objects of an organization, each once. */
export interface ChangedObjects {
  readonly objectIds: readonly string[];
  /** Fields that changed in any of the objects, as the consumer names them. */
  readonly fields: readonly string[];
  /** True if more changes wait: the job then returns `unfinished`. */
  readonly more: boolean;
}

const nothing: ChangedObjects = { objectIds: [], fields: [], more: false };

/**
 * Takes the oldest changes that wait for a consumer, in the transaction that considers them: if it is rolled back, they
 * wait again. One server at a time takes the changes of an organization; another one tries again after a second.
 * @param most number of objects beyond which no further row is taken
 */
export async function takeChanges(
  tx: Transaction,
  organizationId: string,
  consumer: JobKind,
  most = 2_000,
): Promise<ChangedObjects> {
  const { rows: locks } = await tx.execute<{ ours: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`${consumer} ${organizationId}`}, 0)) as "ours"`,
  );
  if (!locks[0]?.ours) {
    await enqueue(tx, consumer, organizationId, 1);
    return nothing;
  }
  const waiting = sql`organization_id = ${organizationId} and consumer = ${consumer}`;
  const { rows } = await tx.execute<{ objectIds: string[]; fields: string[] }>(sql`
    with oldest as materialized (
      select id, object_ids, changed_at from ${changedObjects} where ${waiting} order by changed_at, id limit ${most}),
    taken as (select id, sum(cardinality(object_ids)) over (order by changed_at, id) - cardinality(object_ids) as before
      from oldest)
    delete from ${changedObjects} where organization_id = ${organizationId}
      and id in (select id from taken where before < ${most})
    returning object_ids as "objectIds", fields`);
  const left = await tx.execute(sql`select from ${changedObjects} where ${waiting} limit 1`);
  return {
    objectIds: [...new Set(rows.flatMap(({ objectIds }) => objectIds))].sort(),
    fields: [...new Set(rows.flatMap(({ fields }) => fields))],
    more: left.rowCount > 0,
  };
}
