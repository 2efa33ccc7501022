import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { authenticationPolicies, type StoredCondition } from '../../../db/tables/authentication.ts';
import { mfaPolicies } from '../../../db/tables/authentication-settings.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { badInput, notFound } from '../../errors.ts';
import { defaultSettings } from '../../relay/settings.ts';
import type { AuthenticationPolicyRow } from './entity.ts';
import type { NewPolicy, PolicyChanges, Targets } from './input.ts';
import { replaceIpLists, replaceTargets } from './target-store.ts';

const constraints: Constraints = {
  authentication_policies_name_unique: ['ALREADY_EXISTS', 'input.name', 'Another policy has this name.'],
};

/**
 * Lets one transaction at a time compare the factors that the organization has with those that its policies require.
 */
export async function oneAtATime(tx: Transaction, { organizationId }: OrganizationDatabase): Promise<void> {
  const key = `authentication policies ${organizationId}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** @returns the new policy's identifier. */
export function createPolicy(
  db: OrganizationDatabase,
  { targets, condition, effect, enabled, priority, ...values }: NewPolicy,
): Promise<string> {
  const id = newId('aup');
  assertApplications(values.resource, targets);
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await assertFactors(tx, db, effect);
      await tx.insert(authenticationPolicies).values({
        ...values,
        ...effect,
        ...flagsOf(targets),
        id,
        organizationId: db.organizationId,
        enabled: enabled ?? true,
        priority: priority ?? defaultPriority,
        condition: (condition ?? null) as StoredCondition | null,
      });
      await replaceTargets(tx, db, id, targets);
      await replaceIpLists(tx, db, id, condition ?? null);
      return changed(id);
    }),
  );
}

export function updatePolicy(
  db: OrganizationDatabase,
  { id, name, targets, condition, effect, enabled, priority, description }: PolicyChanges,
): Promise<string> {
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const [policy] = await tx.select().from(authenticationPolicies).where(ofPolicy(db, id)).for('update');
      if (!policy) throw notFound('authentication policy', 'input.id');
      if (targets) assertApplications(policy.resource, targets);
      if (effect) await assertFactors(tx, db, effect);
      const values = {
        ...(name ? { name } : {}),
        ...(description === undefined ? {} : { description }),
        ...(enabled === undefined ? {} : { enabled: enabled ?? true }),
        ...(priority === undefined ? {} : { priority: priority ?? defaultPriority }),
        ...(targets ? flagsOf(targets) : {}),
        ...(condition === undefined ? {} : { condition: condition as StoredCondition | null }),
        ...effect,
        updatedAt: sql`now()`,
      };
      await tx.update(authenticationPolicies).set(values).where(ofPolicy(db, id));
      if (targets) await replaceTargets(tx, db, id, targets);
      if (condition !== undefined) await replaceIpLists(tx, db, id, condition);
      return changed(id);
    }),
  );
}

/** Deletes a policy. The foreign keys delete its targets. */
export async function deletePolicy(db: OrganizationDatabase, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const deleted = await tx
      .delete(authenticationPolicies)
      .where(ofPolicy(db, id))
      .returning({ id: authenticationPolicies.id });
    if (deleted.length === 0) throw notFound('authentication policy');
    return changed(id);
  });
}

const defaultPriority = 100;

function flagsOf({ allUsers, allApplications, userAttributes }: Targets) {
  return {
    allUsers: allUsers ?? false,
    allApplications: allApplications ?? false,
    userAttributes: userAttributes ?? [],
  };
}

function assertApplications(
  resource: AuthenticationPolicyRow['resource'],
  { allApplications, applicationIds }: Targets,
): void {
  const named = Boolean(allApplications) || applicationIds.length > 0;
  if (resource === 'APPLICATION' && !named) {
    throw badInput(
      'input.targets.allApplications',
      'The policy must name applications, or set `allApplications`.',
    );
  }
  if (resource !== 'APPLICATION' && named) {
    const argument = allApplications ? 'allApplications' : 'applicationIds';
    throw badInput(`input.targets.${argument}`, 'Only policies for applications may name applications.');
  }
}

/** Requires that the organization has the policy's factors. @throws BAD_USER_INPUT */
async function assertFactors(
  tx: Transaction,
  db: OrganizationDatabase,
  { action, factors }: NewPolicy['effect'],
): Promise<void> {
  if (action !== 'ALLOW_WITH_MFA') return;
  await oneAtATime(tx, db);
  const [row] = await tx.select().from(mfaPolicies).where(eq(mfaPolicies.organizationId, db.organizationId));
  const available = (row ?? defaultSettings(mfaPolicies)).factors;
  const missing = factors.findIndex((factor) => !available.includes(factor));
  if (missing >= 0)
    throw badInput(`input.effect.factors.${missing}`, 'The organization does not have this factor.');
  if (available.length === 0) throw badInput('input.effect.action', 'The organization has no second factor.');
}

function ofPolicy(db: OrganizationDatabase, id: string) {
  return and(eq(authenticationPolicies.organizationId, db.organizationId), eq(authenticationPolicies.id, id));
}
