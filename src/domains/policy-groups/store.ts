import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import {
  policies,
  policyGroupMembers,
  policyGroups,
  policyGroupTargets,
} from '../../../db/tables/policies.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { lockAll } from '../../core/lock-all.ts';
import { notFound } from '../../errors.ts';
import { addTargets, removeTargets } from '../targets/store.ts';
import type { NewPolicyGroup, PolicyGroupChanges, PolicyGroupPolicies, PolicyGroupTargets } from './input.ts';

const constraints: Constraints = {
  policy_groups_name_unique: ['ALREADY_EXISTS', 'input.name', 'Another policy group has this name.'],
};

/** @returns the new group's identifier */
export function createPolicyGroup(
  db: OrganizationDatabase,
  { attributes, ...details }: NewPolicyGroup,
): Promise<string> {
  const { organizationId } = db;
  const id = newId('pgr');
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await tx.insert(policyGroups).values({ ...details, id, organizationId, attributes: attributes ?? [] });
      return changed(id);
    }),
  );
}

export async function updatePolicyGroup(
  db: OrganizationDatabase,
  { id, name, attributes, ...changes }: PolicyGroupChanges,
): Promise<string> {
  const named = name ? { name } : {};
  const listed = attributes === undefined ? {} : { attributes: attributes ?? [] };
  const values = { ...changes, ...named, ...listed, updatedAt: sql`now()` };
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const own = ofGroup(db, id);
      const updated = await tx.update(policyGroups).set(values).where(own).returning({ id: policyGroups.id });
      if (updated.length === 0) throw notFound('policy group', 'input.id');
      return changed(id);
    }),
  );
}

export async function deletePolicyGroup(db: OrganizationDatabase, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const deleted = await tx.delete(policyGroups).where(ofGroup(db, id)).returning({ id: policyGroups.id });
    if (deleted.length === 0) throw notFound('policy group');
    return changed(id);
  });
}

export function addPolicies(
  db: OrganizationDatabase,
  { policyGroupId, policyIds }: PolicyGroupPolicies,
): Promise<string> {
  const { organizationId } = db;
  return withGroup(db, policyGroupId, async (tx) => {
    await lockAll(tx, db, policies, policyIds, ['policy', 'input.policyIds']);
    const pairs = policyIds.map((policyId) => ({ organizationId, groupId: policyGroupId, policyId }));
    await tx.insert(policyGroupMembers).values(pairs).onConflictDoNothing();
  });
}

export function removePolicies(
  db: OrganizationDatabase,
  { policyGroupId, policyIds }: PolicyGroupPolicies,
): Promise<string> {
  return withGroup(db, policyGroupId, async (tx) => {
    await lockAll(tx, db, policies, policyIds, ['policy', 'input.policyIds']);
    await tx
      .delete(policyGroupMembers)
      .where(
        and(
          eq(policyGroupMembers.organizationId, db.organizationId),
          eq(policyGroupMembers.groupId, policyGroupId),
          sql`${policyGroupMembers.policyId} = any(${sql.param(policyIds)}::text[])`,
        ),
      );
  });
}

/** Applies the policies of the group to all of the targets, or to none. */
export function applyPolicyGroup(db: OrganizationDatabase, targets: PolicyGroupTargets): Promise<string> {
  const applied = { owner: policyGroupTargets.policyGroupId, id: targets.policyGroupId };
  return withGroup(db, targets.policyGroupId, (tx) => addTargets(tx, db, applied, targets));
}

export function removePolicyGroup(db: OrganizationDatabase, targets: PolicyGroupTargets): Promise<string> {
  const applied = { owner: policyGroupTargets.policyGroupId, id: targets.policyGroupId };
  return withGroup(db, targets.policyGroupId, (tx) => removeTargets(tx, db, applied, targets));
}

function withGroup(
  db: OrganizationDatabase,
  id: string,
  work: (tx: Transaction) => Promise<void>,
): Promise<string> {
  return db.transaction(async (tx) => {
    const found = await tx
      .select({ id: policyGroups.id })
      .from(policyGroups)
      .where(ofGroup(db, id))
      .for('key share');
    if (found.length === 0) throw notFound('policy group', 'input.policyGroupId');
    await work(tx);
    return changed(id);
  });
}

function ofGroup(db: OrganizationDatabase, id: string) {
  return and(eq(policyGroups.organizationId, db.organizationId), eq(policyGroups.id, id));
}
