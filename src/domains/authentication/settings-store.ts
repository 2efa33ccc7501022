import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { authenticationPolicies } from '../../../db/tables/authentication.ts';
import { type Factor, mfaPolicies, passwordPolicies } from '../../../db/tables/authentication-settings.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import { changed } from '../../core/change.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { badInput, codedError } from '../../errors.ts';
import { changeSettings } from '../../relay/settings.ts';
import type { MfaPolicyRow, PasswordPolicyRow } from './entity.ts';
import { policyFault } from './password-rules.ts';
import { oneAtATime } from './policy-store.ts';

/**
 * Changes the password or lockout policy.
 * @throws BAD_USER_INPUT if the settings contradict each other, or require less than their compliance does
 */
export async function changePasswordPolicy(
  db: OrganizationDatabase,
  changes: Partial<Record<keyof PasswordPolicyRow, unknown>>,
): Promise<void> {
  await changeSettings(db, passwordPolicies, changes, (settings) => {
    const fault = policyFault(settings, Object.keys(changes));
    if (fault) throw badInput(`input.${fault.field}`, fault.message);
  });
}

export async function changeMfaPolicy(
  db: OrganizationDatabase,
  changes: Partial<Record<keyof MfaPolicyRow, unknown>>,
): Promise<void> {
  await changeSettings(db, mfaPolicies, changes, async ({ factors, requirement }, tx) => {
    if (requirement === 'REQUIRED' && factors.length === 0) {
      throw badInput('input.factors', '`input.factors` must not be empty while a second factor is required.');
    }
    await oneAtATime(tx, db);
    await assertStillPossible(tx, db, factors);
  });
}

/** Requires that each policy with a second factor keeps at least one. @throws IN_USE */
async function assertStillPossible(
  tx: Transaction,
  db: OrganizationDatabase,
  factors: Factor[],
): Promise<void> {
  const { organizationId, action, factors: named, name } = authenticationPolicies;
  const rows = await tx
    .select({ name, factors: named })
    .from(authenticationPolicies)
    .where(sql`${eq(organizationId, db.organizationId)} and ${action} = 'ALLOW_WITH_MFA'`);
  const left = (policy: { factors: Factor[] }) =>
    policy.factors.length === 0 ? factors : policy.factors.filter((factor) => factors.includes(factor));
  const stuck = rows.find((policy) => left(policy).length === 0);
  if (!stuck) return;
  const message = `The policy “${stuck.name}” would have no second factor left.`;
  throw codedError('IN_USE', message, { argument: 'input.factors' });
}

export async function requireAdministratorMfa(db: OrganizationDatabase, required: boolean): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .update(organizations)
      .set({ requireAdministratorMfa: required, updatedAt: sql`now()` })
      .where(eq(organizations.id, db.organizationId));
    return changed(db.organizationId);
  });
}
