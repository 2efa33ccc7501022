import { and, eq, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { enqueue } from '../../../db/jobs.ts';
import type { deviceGroups, StoredQuery } from '../../../db/tables/groups.ts';
import { changed, unchanged } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { assertVersion, badInput, notFound } from '../../errors.ts';
import type { MembershipMethod } from '../../generated/graphql.ts';
import { evaluate, type StoredGroup, storedColumns } from './evaluation-store.ts';
import type { GroupChanges, NewGroup } from './input.ts';
import type { GroupKind } from './kind-store.ts';
import { groupsNamedBy } from './member-query-entity.ts';
import { changeMembers, gone, lockGroup } from './membership-store.ts';
import type { Place } from './pairs-store.ts';
import { assertNotReferredTo, assertReferences, lockReferences } from './references-store.ts';

type Values = PgUpdateSetSource<typeof deviceGroups>;

/** Constraints that break if a group is deleted while something uses it. */
const onDelete: Constraints = {
  command_device_groups_group: ['IN_USE', 'id', 'Commands target this group.'],
  policy_targets_group: ['IN_USE', 'id', 'Policies apply to this group.'],
  policy_group_targets_group: ['IN_USE', 'id', 'Policy groups apply to this group.'],
  apple_mdms_device_group: ['IN_USE', 'id', 'Devices that enrol are put into this group.'],
  apple_mdms_mobile_group: ['IN_USE', 'id', 'Devices that enrol are put into this group.'],
  mdm_settings_windows_group: ['IN_USE', 'id', 'Devices that enrol are put into this group.'],
  mdm_settings_android_group: ['IN_USE', 'id', 'Devices that enrol are put into this group.'],
  software_targets_group: ['IN_USE', 'id', 'Software is assigned to this group.'],
  connect_keys_group: ['IN_USE', 'id', 'Connect keys put devices into this group: revoke them first.'],
};

/** Creates a group. Its member query is evaluated at once. @returns the new group's identifier */
export async function createGroup(
  kind: GroupKind,
  db: OrganizationDatabase,
  { memberIds, ...input }: NewGroup,
): Promise<string> {
  const { organizationId } = db;
  const id = newId(kind.prefix);
  const method = input.membershipMethod ?? 'STATIC';
  const memberQuery = queryFor(method, input.memberQuery ?? null);
  const values = { ...columnValues(kind, input), membershipMethod: method, memberQuery, id, organizationId };
  return withConstraints({ ...kind.constraints, ...gone(kind) }, () =>
    db.transaction(async (tx) => {
      await checkReferences(kind, tx, db, id, memberQuery);
      const [group] = await tx
        .insert(kind.groups)
        .values(values as typeof deviceGroups.$inferInsert)
        .returning(storedColumns(kind.groups));
      if (!group) return unchanged(id);
      await changeMembers(kind, tx, group, { memberIds });
      await evaluateSaved(kind, tx, group);
      return changed(id);
    }),
  );
}

/** Changes the given fields, and evaluates the member query again. */
export async function updateGroup(
  kind: GroupKind,
  db: OrganizationDatabase,
  { id, ifVersion, memberIds, addMemberIds, removeMemberIds, ...changes }: GroupChanges,
): Promise<string> {
  const { groups } = kind;
  return withConstraints({ ...kind.constraints, ...gone(kind) }, () =>
    db.transaction(async (tx) => {
      await checkReferences(kind, tx, db, id, changes.memberQuery ?? null);
      const group = await lockGroup(kind, tx, db, id, 'input.id');
      if (ifVersion != null) await assertGroupVersion(kind, tx, group, ifVersion, 'input.ifVersion');
      const method = changes.membershipMethod ?? group.membershipMethod;
      const kept = method === 'STATIC' ? null : group.memberQuery;
      const memberQuery = queryFor(method, changes.memberQuery === undefined ? kept : changes.memberQuery);
      const values = { ...columnValues(kind, changes), membershipMethod: method, memberQuery };
      const place = and(eq(groups.organizationId, db.organizationId), eq(groups.id, id));
      const evaluated = method === 'STATIC' ? { evaluatedAt: null } : {};
      const held = method === 'DYNAMIC' ? {} : { heldChange: null };
      const [saved] = await tx
        .update(groups)
        .set({ ...values, ...evaluated, ...held, updatedAt: sql`now()` })
        .where(place)
        .returning(storedColumns(groups));
      if (!saved) throw notFound(kind.label, 'input.id');
      await changeMembers(kind, tx, saved, { memberIds, addMemberIds, removeMemberIds });
      await evaluateSaved(kind, tx, saved);
      return changed(id);
    }),
  );
}

/**
 * Evaluates a query that is saved, at once and again after a minute: a transaction that began before changes members
 * without knowing of the query, and has ended by then.
 */
async function evaluateSaved(kind: GroupKind, tx: Transaction, group: StoredGroup): Promise<void> {
  await evaluate(kind, tx, group);
  if (group.memberQuery) await enqueue(tx, 'group-evaluations', group.id, 60);
}

/** Deletes a group. The foreign keys delete its memberships, suggestions and assignments. @throws NOT_FOUND, IN_USE */
export async function deleteGroup(
  kind: GroupKind,
  db: OrganizationDatabase,
  id: string,
  ifVersion?: string | null,
): Promise<string> {
  const { groups, label } = kind;
  const place = and(eq(groups.organizationId, db.organizationId), eq(groups.id, id));
  return withConstraints(onDelete, () =>
    db.transaction(async (tx) => {
      await lockReferences(tx, db.organizationId);
      await assertNotReferredTo(kind, tx, db, id);
      if (ifVersion != null) {
        const group = await lockGroup(kind, tx, db, id, 'id');
        await assertGroupVersion(kind, tx, group, ifVersion, 'ifVersion');
      }
      const deleted = await tx.delete(groups).where(place).returning({ id: groups.id });
      if (deleted.length === 0) throw notFound(label);
      return changed(id);
    }),
  );
}

async function checkReferences(
  kind: GroupKind,
  tx: Transaction,
  db: OrganizationDatabase,
  id: string,
  query: StoredQuery | null,
): Promise<void> {
  if (!query || groupsNamedBy(query).length === 0) return;
  await lockReferences(tx, db.organizationId);
  await assertReferences(kind, tx, db, id, query);
}

/** @throws INVALID_STATE if the group, which is locked, has another version */
async function assertGroupVersion(
  { groups, version }: GroupKind,
  tx: Transaction,
  { organizationId, id }: Place,
  ifVersion: string,
  argument: string,
): Promise<void> {
  const [found] = await tx
    .select({ version })
    .from(groups)
    .where(and(eq(groups.organizationId, organizationId), eq(groups.id, id)));
  assertVersion(ifVersion, found?.version ?? '', argument);
}

/** Returns the query that a group of this method has. @throws BAD_USER_INPUT */
function queryFor(method: MembershipMethod, query: StoredQuery | null): StoredQuery | null {
  if (method === 'STATIC' && query)
    throw badInput('input.memberQuery', 'A STATIC group has no member query.');
  if (method !== 'STATIC' && !query) {
    throw badInput('input.memberQuery', `A ${method} group requires a member query.`);
  }
  return query;
}

/** Returns column values by input field. An absent field stays as it is; a cleared list or flag is empty or false. */
function columnValues({ groups }: GroupKind, input: object): Values {
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const values = given.map(([name, value]) => [name, value ?? cleared(groups, name)]);
  return Object.fromEntries(values) as Values;
}

function cleared(groups: GroupKind['groups'], name: string): unknown {
  return groups[name as 'attributes'].notNull ? sql`default` : null;
}
