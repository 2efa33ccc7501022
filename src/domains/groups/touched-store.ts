import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import type { StoredQuery } from '../../../db/tables/groups.ts';
import { planForAnyNumber, type StoredGroup } from './evaluation-store.ts';
import type { GroupKind } from './kind-store.ts';
import { conditionsOf, memberCondition } from './member-query-entity.ts';
import type { GroupPairs } from './pairs-store.ts';

/** Number of conditions that one statement tests. A single group may have more. */
const conditionsAtOnce = 200;

/**
 * Returns the groups that the evaluation of these objects would change, without a statement for each group: most of an
 * organization's groups are not touched by a change. Groups that refer to other groups are always returned, because the
 * others change first.
 */
export async function touchedBy(
  kind: GroupKind,
  tx: Transaction,
  groups: readonly StoredGroup[],
  ids: readonly string[],
): Promise<StoredGroup[]> {
  await planForAnyNumber(tx);
  const touched = new Set<string>();
  const alone = groups.filter((group) => !refersToGroups(group));
  for (const some of chunked(alone)) {
    for (const id of await differing(kind, tx, some, ids)) touched.add(id);
  }
  return groups.filter((group) => touched.has(group.id) || refersToGroups(group));
}

export function refersToGroups({ memberQuery }: StoredGroup): boolean {
  return memberQuery !== null && conditionsOf(memberQuery).some(({ field }) => field === 'MEMBER_OF');
}

function chunked(groups: readonly StoredGroup[]): StoredGroup[][] {
  const chunks: StoredGroup[][] = [];
  let left = 0;
  for (const group of groups) {
    const size = group.memberQuery ? conditionsOf(group.memberQuery).length : 0;
    if (left < size || chunks.length === 0) {
      chunks.push([]);
      left = conditionsAtOnce;
    }
    chunks.at(-1)?.push(group);
    left -= size;
  }
  return chunks;
}

/** Returns the groups in which one of the objects is not as the query has it, or has a suggestion. */
async function differing(
  { members, memberFields, membership, exemptions, suggestions }: GroupKind,
  tx: Transaction,
  groups: readonly StoredGroup[],
  ids: readonly string[],
): Promise<string[]> {
  const [first] = groups;
  if (!first) return [];
  const { organizationId } = first;
  const groupIds = groups.map(({ id }) => id);
  const verdicts = groups.map(({ memberQuery }) => memberCondition(memberFields, memberQuery as StoredQuery));
  const pairs = (of: GroupPairs): SQL =>
    sql`(select ${of.table.groupId} as group_id, ${of.member} as id from ${of.table} where ${and(
      eq(of.table.organizationId, organizationId),
      inArray(of.table.groupId, groupIds),
      sql`${of.member} = any(${sql.param(ids)}::text[])`,
    )})`;
  const changed = and(
    eq(members.organizationId, organizationId),
    sql`${members.id} = any(${sql.param(ids)}::text[])`,
  );
  const { rows } = await tx.execute<{ id: string }>(sql`
    with verdicts as materialized (select ${members.id} as id, unnest(${sql.param(groupIds)}::text[]) as group_id,
      unnest(array[${sql.join(verdicts, sql`, `)}]) as found from ${members} where ${changed})
    select distinct v.group_id as "id" from verdicts v
      left join ${pairs(membership)} as present on present.group_id = v.group_id and present.id = v.id
      left join ${pairs(exemptions)} as exempt on exempt.group_id = v.group_id and exempt.id = v.id
      left join ${pairs(suggestions)} as suggested on suggested.group_id = v.group_id and suggested.id = v.id
    where (v.found <> (present.id is not null) and exempt.id is null) or suggested.id is not null`);
  return rows.map(({ id }) => id);
}
