import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { enqueue } from '../../../db/jobs.ts';
import {
  type deviceGroups,
  membershipGuards,
  type StoredGuard,
  type StoredHeldChange,
  type StoredQuery,
} from '../../../db/tables/groups.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { notFound } from '../../errors.ts';
import type { SuggestionCounts } from '../../generated/graphql.ts';
import { type Counts, reasonToHold } from './guard-store.ts';
import type { GroupKind } from './kind-store.ts';
import { memberCondition } from './member-query-entity.ts';
import { deleteAll, type GroupPairs, ofGroup, type Place } from './pairs-store.ts';

export type StoredGroup = Pick<
  typeof deviceGroups.$inferSelect,
  'id' | 'organizationId' | 'name' | 'membershipMethod' | 'memberQuery' | 'notifyOfSuggestions' | 'heldChange'
> & {
  /** Guard of the group, or else of the organization; null for none. */
  readonly guard: StoredGuard | null;
};

/** Columns of a group that its evaluation needs. */
export function storedColumns(groups: GroupKind['groups']) {
  const { id, organizationId, name, membershipMethod, memberQuery, notifyOfSuggestions, heldChange } = groups;
  // Drizzle omits the table of a column where a statement has one table, hence the explicit names.
  const guard = sql<StoredGuard | null>`coalesce(${groups}.guard,
    (select jsonb_build_object('percent', m.percent, 'minimumMembers', m.minimum_members) from ${membershipGuards} m
      where m.organization_id = ${groups}.organization_id))`;
  return { id, organizationId, name, membershipMethod, memberQuery, notifyOfSuggestions, heldChange, guard };
}

/** Effect of an evaluation: numbers, and the first members of each kind. */
export interface Effect {
  /** Way in which members changed: not at all for suggestions and for a change that is held for approval. */
  readonly outcome: 'CHANGED' | 'SUGGESTED' | 'HELD';
  readonly add: number;
  readonly remove: number;
  readonly toAdd: readonly string[];
  readonly toRemove: readonly string[];
}

const noEffect: Effect = { outcome: 'CHANGED', add: 0, remove: 0, toAdd: [], toRemove: [] };

/** Number of members that an effect names. */
const namedMembers = 100;

/**
 * Evaluates the member query of a group that is locked: a DYNAMIC group gets the members that it finds, a group under
 * review gets suggestions. Exempt members stay as they are. A change that the guard holds waits as suggestions.
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
  if (membershipMethod === 'DYNAMIC_REVIEW') {
    const effect = await suggest(kind, tx, group, difference, ids);
    await noteEvaluation(kind, tx, group, null);
    return effect;
  }
  return (await guarded(kind, tx, group, difference, ids)) ?? change(kind, tx, group, difference, ids);
}

/** Makes the changes of a DYNAMIC group. No suggestions are left. */
async function change(
  kind: GroupKind,
  tx: Transaction,
  group: StoredGroup,
  difference: SQL,
  ids?: readonly string[],
): Promise<Effect> {
  const effect = await apply(kind, tx, group, difference);
  if (!ids || group.heldChange) await tx.execute(deleteAll(kind.suggestions, group));
  await noteEvaluation(kind, tx, group, null);
  return effect;
}

/**
 * Holds the change of a DYNAMIC group if its guard says so: together with what is held already.
 * @returns null if nothing is held, and the change is to be made
 */
async function guarded(
  kind: GroupKind,
  tx: Transaction,
  group: StoredGroup,
  difference: SQL,
  ids?: readonly string[],
): Promise<Effect | null> {
  const { guard, heldChange } = group;
  if (!heldChange) {
    if (guard?.percent == null) return null;
    const size = await countOf(kind.membership, tx, group);
    if (!reasonToHold(guard, size, await countsOf(tx, difference))) return null;
  }
  await suggest(kind, tx, group, difference, ids);
  const pending = await pendingCounts(kind, tx, group);
  const reason = guard && reasonToHold(guard, await countOf(kind.membership, tx, group), pending);
  if (!reason) return change(kind, tx, group, pendingOf(kind, group));
  const since = heldChange?.since ?? new Date().toISOString();
  const { add, remove } = pending;
  const announced = heldChange?.announced ?? false;
  await noteEvaluation(kind, tx, group, { reason, add, remove, since, announced });
  // The job evaluates the group as a whole, and announces that a change is held.
  if (!announced) await enqueue(tx, 'group-evaluations', group.id);
  return { ...noEffect, outcome: 'HELD', add, remove };
}

/** Makes the change of a group that was held. */
export async function applyHeld(kind: GroupKind, tx: Transaction, group: StoredGroup): Promise<void> {
  await planForAnyNumber(tx);
  await change(kind, tx, group, pendingOf(kind, group));
}

/** Drops the change of a group that was held. Its members stay as they are. */
export async function discardHeld(kind: GroupKind, tx: Transaction, group: StoredGroup): Promise<void> {
  await tx.execute(deleteAll(kind.suggestions, group));
  await noteEvaluation(kind, tx, group, null);
}

async function noteEvaluation(
  { groups }: GroupKind,
  tx: Transaction,
  group: Place,
  heldChange: StoredHeldChange | null,
): Promise<void> {
  await tx
    .update(groups)
    .set({ evaluatedAt: sql`now()`, heldChange, updatedAt: sql`updated_at` })
    .where(and(eq(groups.organizationId, group.organizationId), eq(groups.id, group.id)));
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

/** Common table expressions as of `differenceOf`, of a change that is held. */
function pendingOf({ suggestions }: GroupKind, group: Place): SQL {
  const ofKind = (kind: string) => sql`select ${suggestions.member} as id from ${suggestions.table}
    where ${and(ofGroup(suggestions, group), sql`kind = ${kind}`)}`;
  return sql`lacking as materialized (${ofKind('ADD')}), surplus as materialized (${ofKind('REMOVE')})`;
}

async function pendingCounts(kind: GroupKind, tx: Transaction, group: Place): Promise<Counts> {
  return countsOf(tx, pendingOf(kind, group));
}

async function countsOf(tx: Transaction, difference: SQL): Promise<Counts> {
  const { rows } = await tx.execute<{ add: number; remove: number }>(sql`with ${difference} ${counted}`);
  return rows[0] ?? { add: 0, remove: 0 };
}

const counted = sql`select (select count(*)::int from lacking) as "add", (select count(*)::int from surplus) as "remove"`;

async function countOf(pairs: GroupPairs, tx: Transaction, group: Place): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(
    sql`select count(*)::int as "count" from ${pairs.table} where ${ofGroup(pairs, group)}`,
  );
  return rows[0]?.count ?? 0;
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
    'CHANGED',
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
    'SUGGESTED',
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
  outcome: Effect['outcome'],
  statement: SQL,
  { added, removed }: { readonly added: SQL; readonly removed: SQL },
): Promise<Effect> {
  const some = (rows: SQL) => sql`array(select id from ${rows} order by id limit ${namedMembers})`;
  const { rows } = await tx.execute<Omit<Effect, 'outcome'>>(sql`${statement}
    select (select count(*)::int from ${added}) as "add", (select count(*)::int from ${removed}) as "remove",
      ${some(added)} as "toAdd", ${some(removed)} as "toRemove"`);
  return { ...noEffect, ...rows[0], outcome };
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
    sql`with ${differenceOf(kind, { organizationId, id: groupId }, query)} ${counted}`,
  );
  const { add = 0, remove = 0 } = counts ?? {};
  return { add, remove, total: add + remove };
}
