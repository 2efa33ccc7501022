import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import type { deviceGroups, StoredQuery } from '../../../db/tables/groups.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { notFound } from '../../errors.ts';
import type { SuggestionCounts } from '../../generated/graphql.ts';
import type { GroupKind } from './kind-store.ts';
import { memberCondition } from './member-query-entity.ts';
import { deleteAll, type GroupPairs, ofGroup, type Place } from './pairs-store.ts';

export type StoredGroup = Pick<
  typeof deviceGroups.$inferSelect,
  'id' | 'organizationId' | 'name' | 'membershipMethod' | 'memberQuery' | 'notifyOfSuggestions'
>;

/** Columns of a group that its evaluation needs. */
export function storedColumns({
  id,
  organizationId,
  name,
  membershipMethod,
  memberQuery,
  notifyOfSuggestions,
}: GroupKind['groups']) {
  return { id, organizationId, name, membershipMethod, memberQuery, notifyOfSuggestions };
}

/** Effect of an evaluation: numbers, and the first members of each kind. */
export interface Effect {
  /** True if members were suggested and not changed. */
  readonly suggested: boolean;
  readonly add: number;
  readonly remove: number;
  readonly toAdd: readonly string[];
  readonly toRemove: readonly string[];
}

const noEffect: Effect = { suggested: false, add: 0, remove: 0, toAdd: [], toRemove: [] };

/** Number of members that an effect names. */
const namedMembers = 100;

/**
 * Evaluates the member query of a group that is locked: a DYNAMIC group gets the members that it finds, a group under
 * review gets suggestions. Exempt members stay as they are.
 * @param ids the objects to evaluate, such as those that changed; all objects of the organization by default
 */
export async function evaluate(
  kind: GroupKind,
  tx: Transaction,
  group: StoredGroup,
  ids?: readonly string[],
): Promise<Effect> {
  const { memberQuery: query, membershipMethod } = group;
  if (!query) {
    await tx.execute(deleteAll(kind.suggestions, group));
    return noEffect;
  }
  await planForAnyNumber(tx);
  const difference = differenceOf(kind, group, query, ids);
  const isReviewed = membershipMethod === 'DYNAMIC_REVIEW';
  if (!isReviewed && !ids) await tx.execute(deleteAll(kind.suggestions, group));
  const effect = await (isReviewed ? suggest : apply)(kind, tx, group, difference, ids);
  const { groups } = kind;
  await tx.execute(
    sql`update ${groups} set evaluated_at = now() where ${groups.organizationId} = ${group.organizationId}
      and ${groups.id} = ${group.id}`,
  );
  return effect;
}

/**
 * Chooses plans by hashes and merges for the rest of the transaction: their time grows with the number of rows. A new
 * database has no statistics, and would join 72,000 users by nested loops. Nothing is compiled, which the formal costs of
 * the loops that remain would cause.
 */
export async function planForAnyNumber(tx: Transaction): Promise<void> {
  await tx.execute(sql`select set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true)`);
}

/** Common table expressions `lacking` and `surplus`: the members that the query adds and removes. */
function differenceOf(kind: GroupKind, group: Place, query: StoredQuery, ids?: readonly string[]): SQL {
  const { members, memberFields, membership, exemptions } = kind;
  const among = (column: GroupPairs['member']) =>
    ids ? sql`${column} = any(${sql.param(ids)}::text[])` : undefined;
  const pairs = (of: GroupPairs) =>
    sql`select ${of.member} as id from ${of.table} where ${and(ofGroup(of, group), among(of.member))}`;
  return sql`found as materialized (select ${members.id} as id from ${members} where ${and(
    eq(members.organizationId, group.organizationId),
    among(members.id),
    memberCondition(memberFields, query),
  )}),
    present as materialized (${pairs(membership)}),
    exempt as materialized (${pairs(exemptions)}),
    lacking as materialized (select id from found except select id from present except select id from exempt),
    surplus as materialized (select id from present except select id from found except select id from exempt)`;
}

/** Adds and removes members, in one statement. */
async function apply(
  { membership }: GroupKind,
  tx: Transaction,
  group: Place,
  difference: SQL,
): Promise<Effect> {
  const { table, member } = membership;
  return effectOf(
    tx,
    false,
    sql`with ${difference},
      removed as (delete from ${table} where ${ofGroup(membership, group)} and ${member} in (select id from surplus)
        returning ${member} as id),
      added as (insert into ${table} (organization_id, group_id, ${sql.identifier(member.name)})
        select ${group.organizationId}, ${group.id}, id from lacking on conflict do nothing
        returning ${sql.identifier(member.name)} as id)`,
    { added: sql`added`, removed: sql`removed` },
  );
}

/** Replaces the suggestions, in one statement. The effect is the new ones. */
async function suggest(
  { suggestions }: GroupKind,
  tx: Transaction,
  group: Place,
  difference: SQL,
  ids?: readonly string[],
): Promise<Effect> {
  const { table, member } = suggestions;
  const among = ids ? sql`and ${member} = any(${sql.param(ids)}::text[])` : sql``;
  const column = sql.identifier(member.name);
  return effectOf(
    tx,
    true,
    sql`with ${difference},
      wanted as materialized (select id, 'ADD'::suggestion_kind as kind from lacking
        union all select id, 'REMOVE' from surplus),
      outdated as (delete from ${table} where ${ofGroup(suggestions, group)} ${among}
        and not exists (select from wanted where wanted.id = ${member})),
      made as (insert into ${table} as s (organization_id, group_id, ${column}, kind)
        select ${group.organizationId}, ${group.id}, id, kind from wanted
        on conflict (organization_id, group_id, ${column}) do update set kind = excluded.kind
          where s.kind <> excluded.kind
        returning s.${column} as id, s.kind)`,
    {
      added: sql`(select id from made where kind = 'ADD') as a`,
      removed: sql`(select id from made where kind = 'REMOVE') as r`,
    },
  );
}

async function effectOf(
  tx: Transaction,
  suggested: boolean,
  statement: SQL,
  { added, removed }: { readonly added: SQL; readonly removed: SQL },
): Promise<Effect> {
  const some = (rows: SQL) => sql`array(select id from ${rows} order by id limit ${namedMembers})`;
  const { rows } = await tx.execute<Omit<Effect, 'suggested'>>(sql`${statement}
    select (select count(*)::int from ${added}) as "add", (select count(*)::int from ${removed}) as "remove",
      ${some(added)} as "toAdd", ${some(removed)} as "toRemove"`);
  return { ...noEffect, ...rows[0], suggested };
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
  const { members, memberFields } = kind;
  if (groupId === null) {
    const found = and(eq(members.organizationId, organizationId), memberCondition(memberFields, query));
    const [all] = await db.read<{ add: number }>(
      sql`select count(*)::int as "add" from ${members} where ${found}`,
    );
    return { add: all?.add ?? 0, remove: 0, total: all?.add ?? 0 };
  }
  const [counts] = await db.read<{ add: number; remove: number }>(
    sql`with ${differenceOf(kind, { organizationId, id: groupId }, query)}
      select (select count(*)::int from lacking) as "add", (select count(*)::int from surplus) as "remove"`,
  );
  const { add = 0, remove = 0 } = counts ?? {};
  return { add, remove, total: add + remove };
}
