import { and, type Column, eq, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/** Table of groups with their members, exempt members or suggested ones. */
export interface GroupPairs {
  readonly table: PgTable & { readonly organizationId: Column; readonly groupId: Column };
  /** Column of the member. */
  readonly member: Column;
}

/** Group that pairs are read or written for. */
export interface Place {
  readonly organizationId: string;
  readonly id: string;
}

export function ofGroup({ table }: GroupPairs, { organizationId, id }: Place): SQL | undefined {
  return and(eq(table.organizationId, organizationId), eq(table.groupId, id));
}

/** Inserts the identifiers that a query selects. Existing ones stay. */
export function insertInto(
  { table, member }: GroupPairs,
  { organizationId, id }: Place,
  ids: SQL,
  suggestion?: 'ADD' | 'REMOVE',
): SQL {
  const [column, value] = suggestion ? [sql`, kind`, sql`, ${suggestion}::suggestion_kind`] : [sql``, sql``];
  return sql`insert into ${table} (organization_id, group_id, ${sql.identifier(member.name)}${column})
    select ${organizationId}, ${id}, one.id${value} from (${ids}) as one(id) on conflict do nothing`;
}

/** Deletes the identifiers that a query selects. */
export function deleteFrom(pairs: GroupPairs, group: Place, ids: SQL): SQL {
  return sql`delete from ${pairs.table} where ${and(ofGroup(pairs, group), sql`${pairs.member} in (${ids})`)}`;
}

/** Deletes the identifiers that a query does not select. It must not select null. */
export function deleteOthers(pairs: GroupPairs, group: Place, ids: SQL): SQL {
  return sql`delete from ${pairs.table} where ${and(ofGroup(pairs, group), sql`${pairs.member} not in (${ids})`)}`;
}

/** Selects the identifiers of an argument, for the functions above. */
export function named(ids: readonly string[]): SQL {
  return sql`select unnest(${sql.param(ids)}::text[])`;
}

export function deleteAll(pairs: GroupPairs, group: Place): SQL {
  return sql`delete from ${pairs.table} where ${ofGroup(pairs, group)}`;
}
