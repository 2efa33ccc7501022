import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { hashPassword } from '../../../db/passwords.ts';
import { endSessions, withdrawLinks } from '../../../db/sessions.ts';
import { passkeys } from '../../../db/tables/credentials.ts';
import { type Changed, changed, unchanged } from '../../core/change.ts';
import type { Context } from '../../core/context.ts';
import { badInput, invalidState, notFound } from '../../errors.ts';
import { confirmPassword, wrongPassword } from '../../identity/confirm.ts';
import { askForConfirmation } from '../../identity/email-change.ts';
import {
  assertSignedIn,
  hasSecondFactor,
  type LockedAccount,
  lockAccount,
  lockSignedIn,
} from '../../identity/locked-account.ts';
import { storePassword } from '../../identity/passwords.ts';
import { makeRecoveryCodes } from '../../identity/recovery-codes.ts';
import { endSession, endSessionsWithoutFactor } from '../../identity/sessions.ts';
import { beginTotp, confirmTotp, type PendingTotp, removeTotp } from '../../identity/totp.ts';

type Caller = Pick<Context, 'db' | 'principal' | 'secret'>;

export function endOwnSession({ db, principal }: Caller, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    if (!(await endSession(tx, principal, id))) throw notFound('session');
    return changed(id);
  });
}

export async function endOthers({ db, principal }: Caller): Promise<number> {
  return db.transaction(async (tx) => {
    const ended = await endSessions(tx, db.organizationId, principal.administratorId, currentOf(principal));
    return changed(principal.administratorId, ended);
  });
}

/** Mails a link that confirms a new address. @returns the address that the link was mailed to */
export async function changeEmail(
  caller: Caller,
  { password, email }: Confirmed & { readonly email: string },
): Promise<string> {
  const { principal, secret } = caller;
  await confirmed(caller, password, 'input.password', async (tx, account) => {
    if (email === account.email) throw badInput('input.email', 'This is already your e-mail address.');
    await askForConfirmation(tx, secret, { ...principal, email: account.email }, email, principal.name);
    return changed(principal.administratorId);
  });
  return email;
}

export async function changePassword(
  caller: Caller,
  { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
): Promise<void> {
  const { principal, secret } = caller;
  const { administratorId, organizationId } = principal;
  const hashed = await hashPassword(secret, newPassword);
  await confirmed(caller, currentPassword, 'input.currentPassword', async (tx) => {
    await storePassword(tx, principal, hashed);
    await endSessions(tx, organizationId, administratorId, currentOf(principal));
    await withdrawLinks(tx, organizationId, administratorId);
    return changed(administratorId);
  });
}

export async function beginOwnTotp(caller: Caller, { password }: Confirmed): Promise<PendingTotp> {
  const { principal, secret } = caller;
  return confirmed(caller, password, 'input.password', async (tx) =>
    changed(principal.administratorId, await beginTotp(tx, secret, principal)),
  );
}

export async function confirmOwnTotp({ db, principal, secret }: Caller, code: string): Promise<void> {
  await db.transaction(async (tx) => {
    await lockSignedIn(tx, principal);
    if (!(await confirmTotp(tx, secret, principal, code)))
      throw badInput('input.code', 'The code does not match the secret that was created last.');
    await endSessionsWithoutFactor(tx, principal, currentOf(principal));
    return changed(principal.administratorId);
  });
}

export async function removeOwnTotp(caller: Caller, { password }: Confirmed): Promise<void> {
  const { principal } = caller;
  await confirmed(caller, password, 'input.password', async (tx) => {
    await removeTotp(tx, principal);
    await assertEnough(tx, principal);
    return changed(principal.administratorId);
  });
}

export async function removeOwnPasskey(
  caller: Caller,
  { id, password }: Confirmed & { readonly id: string },
): Promise<void> {
  const { db, principal } = caller;
  await confirmed(caller, password, 'input.password', async (tx) => {
    const { rowCount } = await tx
      .delete(passkeys)
      .where(
        and(
          eq(passkeys.organizationId, db.organizationId),
          eq(passkeys.administratorId, principal.administratorId),
          eq(passkeys.id, id),
        ),
      );
    if (rowCount === 0) throw notFound('passkey', 'input.id');
    await assertEnough(tx, principal);
    return changed(id);
  });
}

export async function newRecoveryCodes(caller: Caller, { password }: Confirmed): Promise<string[]> {
  const { principal } = caller;
  return confirmed(caller, password, 'input.password', async (tx) =>
    changed(principal.administratorId, await makeRecoveryCodes(tx, principal)),
  );
}

interface Confirmed {
  readonly password: string;
}

/**
 * Changes the caller's sign-in methods after their password has confirmed the change. Checks under the account's lock
 * that the password is still theirs.
 */
async function confirmed<T>(
  { db, principal }: Caller,
  password: string,
  argument: string,
  work: (tx: Transaction, account: LockedAccount) => Promise<Changed<T>>,
): Promise<T> {
  // The transaction records the refusal.
  if (principal.credential.kind === 'API_KEY')
    await db.transaction(async () => unchanged(assertSignedIn(principal)));
  const fitting = await confirmPassword(db, principal, password, argument);
  return db.transaction(async (tx) => {
    const account = await lockSignedIn(tx, principal);
    if (account.passwordHash !== fitting) throw wrongPassword(argument);
    return work(tx, account);
  });
}

function currentOf({ credential }: Context['principal']): string | undefined {
  return credential.kind === 'SESSION' ? credential.id : undefined;
}

/**
 * Refuses to remove the last factor where one is required. Runs in the transaction of the removal, under the account's
 * lock.
 * @throws INVALID_STATE
 */
async function assertEnough(tx: Transaction, principal: Context['principal']): Promise<void> {
  const account = await lockAccount(tx, principal);
  if (account && (hasSecondFactor(account) || !account.mfaRequired)) return;
  throw invalidState('This is your last second factor, and one is required.', 'input');
}
