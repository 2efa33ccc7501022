import { and, eq, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { endSessions, forgetFactors, withdrawLinks } from '../../../db/sessions.ts';
import { administrators } from '../../../db/tables/administrators.ts';
import { users } from '../../../db/tables/users.ts';
import { changed } from '../../core/change.ts';
import type { Constraints } from '../../core/constraints.ts';
import { invalidState, notFound } from '../../errors.ts';
import { askForConfirmation } from '../../identity/email-change.ts';
import { mailLink } from '../../identity/invitations.ts';
import { assertSignedIn } from '../../identity/locked-account.ts';
import { assertCovers, assertEntry, assertOther, lockedChange, type Manager } from './guards-store.ts';
import type { AdministratorChanges, NewAdministrator, RoleAssignment } from './input.ts';

type Target = typeof administrators.$inferSelect;
type Values = PgUpdateSetSource<typeof administrators>;

const constraints: Constraints = {
  administrators_email: ['ALREADY_EXISTS', 'input.email', 'Another administrator has this e-mail address.'],
};

/** Values that an invitation changes in an administrator's row. */
const invited: Values = { invitedAt: sql`now()` };

/** @returns the new administrator's identifier. */
export function createAdministrator(manager: Manager, input: NewAdministrator): Promise<string> {
  const { email, role, firstName = null, lastName = null, timeZone = null } = input;
  const id = newId('adm');
  return lockedChange(manager, constraints, async (tx) => {
    assertCovers(manager, role, 'input.role');
    await tx.insert(administrators).values({
      ...{ id, email, role, firstName, lastName, timeZone },
      organizationId: manager.db.organizationId,
      mfaRequired: input.mfaRequired ?? false,
      apiKeyAllowed: input.apiKeyAllowed ?? false,
      invitedAt: sql`now()`,
    });
    await invite(manager, tx, { id, email });
    return changed(id);
  });
}

export function updateAdministrator(
  manager: Manager,
  { id, email, mfaRequired, apiKeyAllowed, ...names }: AdministratorChanges,
): Promise<string> {
  return change(manager, id, 'input.id', async (target, tx) => {
    const values: Values = { ...names };
    if (email && email !== target.email) {
      assertOther(manager, id, 'input.email');
      if (target.registeredAt) await askToMove(manager, tx, target, email);
      else {
        Object.assign(values, { email }, invited);
        await invite(manager, tx, { id, email });
      }
    }
    if (typeof mfaRequired === 'boolean') {
      if (!mfaRequired && target.mfaRequired) assertOther(manager, id, 'input.mfaRequired');
      values.mfaRequired = mfaRequired;
    }
    if (typeof apiKeyAllowed === 'boolean') {
      if (apiKeyAllowed && !target.apiKeyAllowed) assertOther(manager, id, 'input.apiKeyAllowed');
      values.apiKeyAllowed = apiKeyAllowed;
    }
    return values;
  });
}

export function assignRole(manager: Manager, { id, role }: RoleAssignment): Promise<string> {
  return change(manager, id, 'input.id', () => {
    assertOther(manager, id, 'input.id');
    assertCovers(manager, role, 'input.role');
    return { role };
  });
}

export function setSuspended(manager: Manager, id: string, suspended: boolean): Promise<string> {
  return change(manager, id, 'id', async (target, tx) => {
    assertOther(manager, id, 'id');
    if (target.suspended === suspended) {
      throw invalidState(`The administrator is ${suspended ? 'already suspended' : 'not suspended'}.`);
    }
    await endSessions(tx, manager.db.organizationId, id);
    await withdrawLinks(tx, manager.db.organizationId, id);
    return { suspended };
  });
}

export function resetMfa(manager: Manager, id: string): Promise<string> {
  return change(manager, id, 'id', async (_target, tx) => {
    assertOther(manager, id, 'id');
    await forgetFactors(tx, manager.db.organizationId, id);
    return { totpEnrolledAt: null };
  });
}

export function resendInvitation(manager: Manager, id: string): Promise<string> {
  return change(manager, id, 'id', async ({ registeredAt, email }, tx) => {
    if (registeredAt) throw invalidState('The invitation has already been accepted.');
    await invite(manager, tx, { id, email });
    return invited;
  });
}

/**
 * Deletes an administrator with their keys, sessions and assignments. The trail and their requests to devices remain.
 */
export function deleteAdministrator(manager: Manager, id: string): Promise<string> {
  const { organizationId } = manager.db;
  return lockedChange(manager, constraints, async (tx) => {
    await findTarget(manager, tx, id, 'id');
    assertOther(manager, id, 'id');
    await tx
      .update(users)
      .set({ administratorId: null })
      .where(and(eq(users.organizationId, organizationId), eq(users.administratorId, id)));
    await tx.delete(administrators).where(ofAdministrator(manager, id));
    await assertEntry(tx, organizationId, 'id');
    return changed(id);
  });
}

/** Mails the link that accepts an invitation. */
function invite(manager: Manager, tx: Transaction, target: Addressee): Promise<void> {
  return mailLink(tx, manager.secret, personOf(manager, target), 'INVITATION');
}

/** Asks the new address for confirmation. The administrator signs in by the present address until then. */
async function askToMove(manager: Manager, tx: Transaction, target: Addressee, email: string): Promise<void> {
  assertSignedIn(manager.principal);
  const { name } = manager.principal;
  await askForConfirmation(tx, manager.secret, personOf(manager, target), email, name);
}

type Addressee = Pick<Target, 'id' | 'email'>;

function personOf({ db, principal }: Manager, { id: administratorId, email }: Addressee) {
  const { organizationName } = principal;
  return { organizationId: db.organizationId, administratorId, email, organizationName };
}

/**
 * Changes one administrator by the values that `valuesFor` returns for the present row. The row is locked meanwhile.
 */
function change(
  manager: Manager,
  id: string,
  argument: string,
  valuesFor: (target: Target, tx: Transaction) => Values | Promise<Values>,
): Promise<string> {
  return lockedChange(manager, constraints, async (tx) => {
    const values = await valuesFor(await findTarget(manager, tx, id, argument), tx);
    await tx
      .update(administrators)
      .set({ ...values, updatedAt: sql`now()` })
      .where(ofAdministrator(manager, id));
    await assertEntry(tx, manager.db.organizationId, argument);
    return changed(id);
  });
}

/** Finds and locks an administrator. @throws NOT_FOUND; FORBIDDEN for one who has more permissions than the caller */
async function findTarget(manager: Manager, tx: Transaction, id: string, argument: string): Promise<Target> {
  const [target] = await tx.select().from(administrators).where(ofAdministrator(manager, id)).for('update');
  if (!target) throw notFound('administrator', argument);
  assertCovers(manager, target.role, argument);
  return target;
}

function ofAdministrator({ db }: Manager, id: string) {
  return and(eq(administrators.organizationId, db.organizationId), eq(administrators.id, id));
}
