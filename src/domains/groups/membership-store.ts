import { and, eq, getTableName, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { lockAll } from '../../core/lock-all.ts';
import { codedError, invalidState, notFound } from '../../errors.ts';
import { applyHeld, discardHeld, evaluate, type StoredGroup, storedColumns } from './evaluation-store.ts';
import type { GroupKind } from './kind-store.ts';
import { deleteFrom, deleteOthers, insertInto, named, ofGroup } from './pairs-store.ts';

/** Members of one group, as an argument names them. */
export interface NamedMembers {
  readonly groupId: string;
  readonly ids: readonly string[];
}

type Work = (tx: Transaction, group: StoredGroup) => Promise<void>;

/** Members of a group in a change of the group: all of them, then those to remove, then those to add. */
interface MemberChanges {
  readonly memberIds?: readonly string[] | null | undefined;
  readonly removeMemberIds?: readonly string[] | null | undefined;
  readonly addMemberIds?: readonly string[] | null | undefined;
}

/**
 * Changes the members of a group that is locked. Absent lists change nothing.
 * @throws NOT_FOUND naming a member to add who does not exist; members to remove may be gone
 */
export async function changeMembers(
  kind: GroupKind,
  tx: Transaction,
  group: StoredGroup,
  { memberIds, removeMemberIds, addMemberIds }: MemberChanges,
): Promise<void> {
  if (memberIds === undefined && !removeMemberIds && !addMemberIds) return;
  assertNotDynamic(group, 'input.id');
  const { membership, members, memberLabel } = kind;
  if (memberIds !== undefined) {
    await lockAll(tx, group, members, memberIds ?? [], [memberLabel, 'input.memberIds']);
    await tx.execute(deleteOthers(membership, group, named(memberIds ?? [])));
    await tx.execute(insertInto(membership, group, named(memberIds ?? [])));
  }
  if (removeMemberIds) await tx.execute(deleteFrom(membership, group, named(removeMemberIds)));
  if (!addMemberIds) return;
  await lockAll(tx, group, members, addMemberIds, [memberLabel, 'input.addMemberIds']);
  await tx.execute(insertInto(membership, group, named(addMemberIds)));
}

/** Adds all of the members, or none. */
export function addMembers(kind: GroupKind, db: OrganizationDatabase, { groupId, ids }: NamedMembers) {
  return changeMembership(kind, db, groupId, async (tx, group) => {
    assertNotDynamic(group);
    await assertMembers(kind, tx, group, ids);
    await tx.execute(insertInto(kind.membership, group, named(ids)));
  });
}

/** Removes all of the members, or none. */
export function removeMembers(kind: GroupKind, db: OrganizationDatabase, { groupId, ids }: NamedMembers) {
  return changeMembership(kind, db, groupId, async (tx, group) => {
    assertNotDynamic(group);
    await assertMembers(kind, tx, group, ids);
    await tx.execute(deleteFrom(kind.membership, group, named(ids)));
  });
}

export function addExemptions(kind: GroupKind, db: OrganizationDatabase, { groupId, ids }: NamedMembers) {
  return changeMembership(kind, db, groupId, async (tx, group) => {
    await assertMembers(kind, tx, group, ids);
    await tx.execute(insertInto(kind.exemptions, group, named(ids)));
  });
}

export function removeExemptions(kind: GroupKind, db: OrganizationDatabase, { groupId, ids }: NamedMembers) {
  return changeMembership(kind, db, groupId, async (tx, group) => {
    await assertMembers(kind, tx, group, ids);
    await tx.execute(deleteFrom(kind.exemptions, group, named(ids)));
  });
}

/** Evaluates the member query again. */
export function refresh(kind: GroupKind, db: OrganizationDatabase, groupId: string): Promise<string> {
  const check: Work = async (_tx, group) => assertNotStatic(group, 'id');
  return changeMembership(kind, db, groupId, check, 'id');
}

/**
 * Carries out the suggestions for these members, or all of them, as they were made. Later changes are not considered.
 * @throws NOT_FOUND naming the first member without a suggestion
 */
export function approveSuggestions(
  kind: GroupKind,
  db: OrganizationDatabase,
  groupId: string,
  ids: readonly string[] | null,
): Promise<string> {
  const { membership, suggestions } = kind;
  return inGroup(kind, db, groupId, 'input.groupId', async (tx, group) => {
    if (group.membershipMethod !== 'DYNAMIC_REVIEW') {
      throw invalidState('Only a group under review has suggestions.', 'input.groupId');
    }
    const chosen = and(ofGroup(suggestions, group), ids ? inArray(suggestions.member, [...ids]) : undefined);
    if (ids) {
      const found = sql`select ${suggestions.member} as id from ${suggestions.table} where ${chosen}`;
      const { rows } = await tx.execute<{ id: string }>(found);
      const suggested = new Set(rows.map(({ id }) => id));
      const index = ids.findIndex((id) => !suggested.has(id));
      if (index >= 0) {
        const argument = `${kind.memberArgument}.${index}`;
        throw codedError('NOT_FOUND', `Nothing is suggested for this ${kind.memberLabel}.`, { argument });
      }
    }
    const ofKind = (suggestion: 'ADD' | 'REMOVE') =>
      sql`select ${suggestions.member} from ${suggestions.table} where ${and(chosen, sql`kind = ${suggestion}`)}`;
    await tx.execute(insertInto(membership, group, ofKind('ADD')));
    await tx.execute(deleteFrom(membership, group, ofKind('REMOVE')));
    await tx.execute(sql`delete from ${suggestions.table} where ${chosen}`);
  });
}

/** Makes the change that is held, as it was found. */
export function approveHeldChange(
  kind: GroupKind,
  db: OrganizationDatabase,
  groupId: string,
): Promise<string> {
  return inGroup(kind, db, groupId, 'id', async (tx, group) => {
    assertHeld(group);
    await applyHeld(kind, tx, group);
  });
}

/** Drops the change that is held. The members stay as they are until another change concerns them. */
export function discardHeldChange(
  kind: GroupKind,
  db: OrganizationDatabase,
  groupId: string,
): Promise<string> {
  return inGroup(kind, db, groupId, 'id', async (tx, group) => {
    assertHeld(group);
    await discardHeld(kind, tx, group);
  });
}

function assertHeld({ heldChange }: StoredGroup): void {
  if (!heldChange) throw invalidState('No change of the group is held.');
}

/** Changes the members of a group, and evaluates its member query after that. */
function changeMembership(
  kind: GroupKind,
  db: OrganizationDatabase,
  groupId: string,
  work: Work,
  argument = 'input.groupId',
): Promise<string> {
  return inGroup(kind, db, groupId, argument, async (tx, group) => {
    await work(tx, group);
    await evaluate(kind, tx, group);
  });
}

/** Makes one change of a group at a time. Its row is locked until the transaction ends. */
function inGroup(
  kind: GroupKind,
  db: OrganizationDatabase,
  groupId: string,
  argument: string,
  work: Work,
): Promise<string> {
  return withConstraints(gone(kind), () =>
    db.transaction(async (tx) => {
      await work(tx, await lockGroup(kind, tx, db, groupId, argument));
      return changed(groupId);
    }),
  );
}

/** Finds and locks a group. @throws NOT_FOUND naming the argument */
export async function lockGroup(
  { groups, label }: GroupKind,
  tx: Transaction,
  { organizationId }: OrganizationDatabase,
  id: string,
  argument: string,
): Promise<StoredGroup> {
  const [group] = await tx
    .select(storedColumns(groups))
    .from(groups)
    .where(and(eq(groups.organizationId, organizationId), eq(groups.id, id)))
    .for('no key update');
  if (!group) throw notFound(label, argument);
  return group;
}

function assertNotDynamic({ membershipMethod }: StoredGroup, argument = 'input.groupId'): void {
  if (membershipMethod !== 'DYNAMIC') return;
  throw invalidState('The member query alone decides who belongs to a DYNAMIC group.', argument);
}

function assertNotStatic({ membershipMethod }: StoredGroup, argument: string): void {
  if (membershipMethod === 'STATIC') throw invalidState('A STATIC group has no member query.', argument);
}

function assertMembers(
  { members, memberLabel, memberArgument }: GroupKind,
  tx: Transaction,
  group: StoredGroup,
  ids: readonly string[],
): Promise<void> {
  return lockAll(tx, group, members, ids, [memberLabel, memberArgument]);
}

/** Returns the constraints that break if a member is deleted between the look-up and the write. */
export function gone({ membership, exemptions, memberArgument, memberLabel }: GroupKind): Constraints {
  const outcome = ['NOT_FOUND', memberArgument, `A ${memberLabel} no longer exists.`] as const;
  const names = [membership, exemptions].map(({ table }) => `${getTableName(table)}_member`);
  return Object.fromEntries(names.map((name) => [name, outcome]));
}
