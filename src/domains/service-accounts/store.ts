import { and, eq, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { serviceAccounts } from '../../../db/tables/service-accounts.ts';
import { changed } from '../../core/change.ts';
import type { Constraints } from '../../core/constraints.ts';
import { invalidState, notFound } from '../../errors.ts';
import { assertCovers, assertOther, lockedChange, type Manager } from '../administrators/guards-store.ts';
import type { NewServiceAccount, ServiceAccountChanges } from './input.ts';

type Target = typeof serviceAccounts.$inferSelect;

const constraints: Constraints = {
  service_accounts_name_unique: ['ALREADY_EXISTS', 'input.name', 'Another service account has this name.'],
};

/** @returns the new account's identifier */
export function createServiceAccount(manager: Manager, input: NewServiceAccount): Promise<string> {
  const id = newId('sva');
  const { name, role, description = null } = input;
  return lockedChange(manager, constraints, async (tx) => {
    assertCovers(manager, role, 'input.role');
    const { organizationId } = manager.db;
    await tx.insert(serviceAccounts).values({ id, organizationId, name, role, description });
    return changed(id);
  });
}

export function updateServiceAccount(
  manager: Manager,
  { id, name, role, description }: ServiceAccountChanges,
): Promise<string> {
  return change(manager, id, 'input.id', () => {
    const values: PgUpdateSetSource<typeof serviceAccounts> = {};
    if (name) values.name = name;
    if (description !== undefined) values.description = description;
    if (role) {
      assertOther(manager, id, 'input.id');
      assertCovers(manager, role, 'input.role');
      values.role = role;
    }
    return values;
  });
}

export function setDisabled(manager: Manager, id: string, disabled: boolean): Promise<string> {
  return change(manager, id, 'id', (target) => {
    assertOther(manager, id, 'id');
    if (target.disabled === disabled) {
      throw invalidState(`The service account is ${disabled ? 'disabled already' : 'not disabled'}.`);
    }
    return { disabled };
  });
}

/** Deletes the account and its keys. Its events stay in the trail. */
export function deleteServiceAccount(manager: Manager, id: string): Promise<string> {
  return lockedChange(manager, constraints, async (tx) => {
    await findTarget(manager, tx, id, 'id');
    assertOther(manager, id, 'id');
    await tx.delete(serviceAccounts).where(ofAccount(manager, id));
    return changed(id);
  });
}

function change(
  manager: Manager,
  id: string,
  argument: string,
  valuesFor: (target: Target) => PgUpdateSetSource<typeof serviceAccounts>,
): Promise<string> {
  return lockedChange(manager, constraints, async (tx) => {
    const values = valuesFor(await findTarget(manager, tx, id, argument));
    await tx
      .update(serviceAccounts)
      .set({ ...values, updatedAt: sql`now()` })
      .where(ofAccount(manager, id));
    return changed(id);
  });
}

async function findTarget(manager: Manager, tx: Transaction, id: string, argument: string): Promise<Target> {
  const [target] = await tx.select().from(serviceAccounts).where(ofAccount(manager, id)).for('update');
  if (!target) throw notFound('service account', argument);
  assertCovers(manager, target.role, argument);
  return target;
}

function ofAccount({ db }: Manager, id: string) {
  return and(eq(serviceAccounts.organizationId, db.organizationId), eq(serviceAccounts.id, id));
}
