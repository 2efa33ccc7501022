import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import type { deviceGroups, StoredQuery } from '../../../db/tables/groups.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { notFound } from '../../errors.ts';
import type { SuggestionCounts } from '../../generated/graphql.ts';
import type { GroupKind } from './kind-store.ts';
import { memberCondition } from './member-query-entity.ts';
import { deleteAll, type GroupPairs, insertInto, ofGroup, type Place } from './pairs-store.ts';

export type StoredGroup = Pick<
  typeof deviceGroups.$inferSelect,
  'id' | 'organizationId' | 'membershipMethod' | 'memberQuery'
>;

/**
 * Evaluates the member query of a group that is locked: a DYNAMIC group gets the members that it finds, a group under
 * review gets suggestions. Exempt members stay as they are.
 */
export async function evaluate(kind: GroupKind, tx: Transaction, group: StoredGroup): Promise<void> {
  const { memberQuery: query, membershipMethod } = group;
  const { membership, suggestions } = kind;
  await tx.execute(deleteAll(suggestions, group));
  if (!query) return;
  const lacking = candidates(kind, group, query);
  const surplus = and(ofGroup(membership, group), isSurplus(kind, group, query));
  if (membershipMethod === 'DYNAMIC') {
    await tx.execute(sql`delete from ${membership.table} where ${surplus}`);
    await tx.execute(insertInto(membership, group, lacking));
  } else {
    const leaving = sql`select ${membership.member} from ${membership.table} where ${surplus}`;
    await tx.execute(insertInto(suggestions, group, lacking, 'ADD'));
    await tx.execute(insertInto(suggestions, group, leaving, 'REMOVE'));
  }
  const { groups } = kind;
  await tx.execute(
    sql`update ${groups} set evaluated_at = now() where ${groups.organizationId} = ${group.organizationId}
      and ${groups.id} = ${group.id}`,
  );
}

/** Requires that the organization has the group. @throws NOT_FOUND naming `groupId` */
export async function assertGroup(
  { groups, label }: GroupKind,
  db: OrganizationDatabase,
  id: string,
): Promise<void> {
  const found = and(eq(groups.organizationId, db.organizationId), eq(groups.id, id));
  const rows = await db.read(sql`select 1 as "found" from ${groups} where ${found}`);
  if (rows.length === 0) throw notFound(label, 'groupId');
}

/** Counts what a query would change in an existing group, or in an empty one if none is named. */
export async function previewCounts(
  kind: GroupKind,
  db: OrganizationDatabase,
  query: StoredQuery,
  groupId: string | null,
): Promise<SuggestionCounts> {
  const { organizationId } = db;
  const { members, memberFields, membership } = kind;
  const found = and(eq(members.organizationId, organizationId), memberCondition(memberFields, query));
  if (groupId === null) {
    const [all] = await db.read<{ add: number }>(
      sql`select count(*)::int as "add" from ${members} where ${found}`,
    );
    return { add: all?.add ?? 0, remove: 0, total: all?.add ?? 0 };
  }
  const group = { organizationId, id: groupId };
  const surplus = and(ofGroup(membership, group), isSurplus(kind, group, query));
  const [counts] = await db.read<{ add: number; remove: number }>(
    sql`select (select count(*)::int from (${candidates(kind, group, query)}) as lacking) as "add",
      (select count(*)::int from ${membership.table} where ${surplus}) as "remove"`,
  );
  const { add = 0, remove = 0 } = counts ?? {};
  return { add, remove, total: add + remove };
}

/** Selects the objects that the query finds, and that are neither members nor exempt. */
function candidates(
  { members, memberFields, membership, exemptions }: GroupKind,
  group: Place,
  query: StoredQuery,
): SQL {
  return sql`select ${members.id} from ${members} where ${and(
    eq(members.organizationId, group.organizationId),
    memberCondition(memberFields, query),
    notAmong(membership, group, members.id),
    notAmong(exemptions, group, members.id),
  )}`;
}

/** SQL condition that the query does not find a member, and that it is not exempt. */
function isSurplus(
  { members, memberFields, membership, exemptions }: GroupKind,
  group: Place,
  query: StoredQuery,
) {
  const found = sql`exists (select from ${members} where ${and(
    eq(members.organizationId, group.organizationId),
    eq(members.id, membership.member),
    memberCondition(memberFields, query),
  )})`;
  return and(sql`not ${found}`, notAmong(exemptions, group, membership.member));
}

function notAmong(pairs: GroupPairs, group: Place, id: GroupPairs['member']): SQL {
  return sql`not exists (select from ${pairs.table} where ${and(ofGroup(pairs, group), eq(pairs.member, id))})`;
}
