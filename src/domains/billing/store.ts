import { and, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { sealedToken } from '../../../db/payment-tokens.ts';
import { billingAccounts, paymentMethods } from '../../../db/tables/billing.ts';
import { invoices } from '../../../db/tables/invoices.ts';
import { type Changed, changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { codedError, invalidState, notFound } from '../../errors.ts';
import { cardExpired } from './entity.ts';
import type { BillingAddressChanges, BillingContactChanges, NewPaymentMethod } from './input.ts';

type AccountValues = BillingAddressChanges & {
  contactName?: string | null;
  contactEmail?: string | null;
  emails?: string[];
};

const constraints: Constraints = {
  payment_methods_token_unique: [
    'ALREADY_EXISTS',
    'input.token',
    'The organization already has this payment method.',
  ],
};

/** @returns the new payment method's identifier. */
export function addPaymentMethod(
  db: OrganizationDatabase,
  secret: Buffer,
  { token, makeDefault, ...card }: NewPaymentMethod,
): Promise<string> {
  return inTurn(db, async (tx) => {
    const id = newId('pay');
    const isDefault = makeDefault || !(await findDefault(db, tx));
    if (isDefault) await dropDefault(db, tx);
    const { organizationId } = db;
    const sealed = sealedToken(secret, { organizationId, id }, token);
    await tx.insert(paymentMethods).values({ ...card, ...sealed, id, organizationId, isDefault });
    return changed(id);
  });
}

/**
 * Removes a payment method.
 * @returns the identifier of the removed one, which the trail names, and that of the default from now on, or null
 */
export function removePaymentMethod(
  db: OrganizationDatabase,
  id: string,
): Promise<{ id: string; defaultId: string | null }> {
  return inTurn(db, async (tx) => {
    const wasDefault = (await findDefault(db, tx)) === id;
    if (wasDefault && (await hasOpenInvoices(db, tx))) {
      throw codedError('IN_USE', 'The default payment method cannot be removed while invoices are open.', {
        argument: 'id',
      });
    }
    const removed = await tx
      .delete(paymentMethods)
      .where(ofMethod(db, id))
      .returning({ id: paymentMethods.id });
    if (removed.length === 0) throw notFound('payment method');
    if (!wasDefault) return changed(id, { id, defaultId: await findDefault(db, tx) });
    const [next] = await tx
      .select({ id: paymentMethods.id })
      .from(paymentMethods)
      .where(eq(paymentMethods.organizationId, db.organizationId))
      .orderBy(cardExpired, desc(paymentMethods.createdAt), desc(paymentMethods.id))
      .limit(1);
    if (next) await makeDefaultOf(db, tx, next.id);
    return changed(id, { id, defaultId: next?.id ?? null });
  });
}

export function setDefaultPaymentMethod(db: OrganizationDatabase, id: string): Promise<string> {
  return inTurn(db, async (tx) => {
    const [method] = await tx
      .select({ expired: sql<boolean>`${cardExpired}`, isDefault: paymentMethods.isDefault })
      .from(paymentMethods)
      .where(ofMethod(db, id));
    if (!method) throw notFound('payment method');
    if (method.isDefault) return changed(id);
    if (method.expired) throw invalidState('The card has expired.');
    await dropDefault(db, tx);
    await makeDefaultOf(db, tx, id);
    return changed(id);
  });
}

export function updateContact(db: OrganizationDatabase, { name, email }: BillingContactChanges) {
  return setAccount(db, { contactName: name, contactEmail: email });
}

export function updateAddress(db: OrganizationDatabase, changes: BillingAddressChanges) {
  return setAccount(db, changes);
}

export function setEmails(db: OrganizationDatabase, emails: string[]) {
  return setAccount(db, { emails });
}

/** Changes the account. An undefined value stays as it is. */
function setAccount(db: OrganizationDatabase, values: AccountValues): Promise<string> {
  return inTurn(db, async (tx) => {
    await tx
      .update(billingAccounts)
      .set({ ...values, updatedAt: sql`now()` })
      .where(eq(billingAccounts.organizationId, db.organizationId));
    return changed(db.organizationId);
  });
}

/**
 * Runs one write of the organization's billing at a time. Locks the account's row, created if it is missing, until the
 * transaction ends. So there is always one default if there are payment methods.
 */
function inTurn<T>(db: OrganizationDatabase, work: (tx: Transaction) => Promise<Changed<T>>): Promise<T> {
  const { organizationId } = db;
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await tx
        .insert(billingAccounts)
        .values({ organizationId })
        .onConflictDoUpdate({ target: billingAccounts.organizationId, set: { organizationId } });
      return work(tx);
    }),
  );
}

async function findDefault(db: OrganizationDatabase, tx: Transaction): Promise<string | null> {
  const [found] = await tx
    .select({ id: paymentMethods.id })
    .from(paymentMethods)
    .where(and(eq(paymentMethods.organizationId, db.organizationId), paymentMethods.isDefault));
  return found?.id ?? null;
}

/** Clears the default before another one is set, because the index allows only one at any moment. */
async function dropDefault(db: OrganizationDatabase, tx: Transaction): Promise<void> {
  await tx
    .update(paymentMethods)
    .set({ isDefault: false, updatedAt: sql`now()` })
    .where(and(eq(paymentMethods.organizationId, db.organizationId), paymentMethods.isDefault));
}

async function makeDefaultOf(db: OrganizationDatabase, tx: Transaction, id: string): Promise<void> {
  await tx.update(paymentMethods).set({ isDefault: true, updatedAt: sql`now()` }).where(ofMethod(db, id));
}

async function hasOpenInvoices(db: OrganizationDatabase, tx: Transaction): Promise<boolean> {
  const [open] = await tx
    .select({ id: invoices.id })
    .from(invoices)
    .where(and(eq(invoices.organizationId, db.organizationId), eq(invoices.status, 'OPEN')))
    .limit(1);
  return open !== undefined;
}

function ofMethod(db: OrganizationDatabase, id: string) {
  return and(eq(paymentMethods.organizationId, db.organizationId), eq(paymentMethods.id, id));
}
