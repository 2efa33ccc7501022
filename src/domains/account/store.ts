import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/client.ts';
import { endSessions, withdrawLinks } from '../../../db/sessions.ts';
import { passkeys } from '../../../db/tables/credentials.ts';
import type { Context } from '../../context.ts';
import { badInput, invalidState, notFound } from '../../errors.ts';
import { confirmPassword } from '../../identity/confirm.ts';
import { passwordHash, storePassword } from '../../identity/passwords.ts';
import { makeRecoveryCodes } from '../../identity/recovery-codes.ts';
import { endSession } from '../../identity/sessions.ts';
import { beginTotp, confirmTotp, type PendingTotp, removeTotp } from '../../identity/totp.ts';

type Caller = Pick<Context, 'db' | 'principal' | 'secret'>;

export function endOwnSession({ db, principal }: Caller, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    if (!(await endSession(tx, principal, id))) throw notFound('session');
    return id;
  });
}

export async function endOthers({ db, principal }: Caller): Promise<number> {
  let ended = 0;
  await db.transaction(async (tx) => {
    ended = await endSessions(tx, db.organizationId, principal.administratorId, currentOf(principal));
    return principal.administratorId;
  });
  return ended;
}

export async function changePassword(
  { db, principal }: Caller,
  { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
): Promise<void> {
  await confirmPassword(db, principal, currentPassword, 'input.currentPassword');
  const hashed = await passwordHash(newPassword);
  const { administratorId, organizationId } = principal;
  await db.transaction(async (tx) => {
    await storePassword(tx, principal, hashed);
    await endSessions(tx, organizationId, administratorId, currentOf(principal));
    await withdrawLinks(tx, organizationId, administratorId);
    return administratorId;
  });
}

export async function beginOwnTotp(
  { db, principal, secret }: Caller,
  { password }: Confirmed,
): Promise<PendingTotp> {
  await confirmPassword(db, principal, password, 'input.password');
  const { pending } = await db.transaction(async (tx) => ({
    id: principal.administratorId,
    pending: await beginTotp(tx, secret, principal),
  }));
  return pending;
}

export async function confirmOwnTotp({ db, principal, secret }: Caller, code: string): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await confirmTotp(tx, secret, principal, code)))
      throw badInput('input.code', 'The code does not come from the secret that was made last.');
    return principal.administratorId;
  });
}

export async function removeOwnTotp({ db, principal }: Caller, { password }: Confirmed): Promise<void> {
  await confirmPassword(db, principal, password, 'input.password');
  await db.transaction(async (tx) => {
    await removeTotp(tx, principal);
    await assertEnough(tx, principal);
    return principal.administratorId;
  });
}

export async function removeOwnPasskey(
  { db, principal }: Caller,
  { id, password }: Confirmed & { readonly id: string },
): Promise<void> {
  await confirmPassword(db, principal, password, 'input.password');
  await db.transaction(async (tx) => {
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
    return id;
  });
}

export async function newRecoveryCodes(
  { db, principal }: Caller,
  { password }: Confirmed,
): Promise<string[]> {
  await confirmPassword(db, principal, password, 'input.password');
  const { codes } = await db.transaction(async (tx) => ({
    id: principal.administratorId,
    codes: await makeRecoveryCodes(tx, principal),
  }));
  return codes;
}

interface Confirmed {
  readonly password: string;
}

function currentOf({ credential }: Context['principal']): string | undefined {
  return credential.kind === 'SESSION' ? credential.id : undefined;
}

/**
 * After a factor was removed, in its transaction: where one is required, one is left. The administrator's row is locked,
 * so that two removals at once cannot each count on the other's factor.
 */
async function assertEnough(
  tx: Transaction,
  { organizationId, administratorId }: Context['principal'],
): Promise<void> {
  const own = sql`organization_id = ${organizationId} and administrator_id = ${administratorId}`;
  await tx.execute(sql`select 1 from administrators
    where organization_id = ${organizationId} and id = ${administratorId} for update`);
  const { rows } = await tx.execute<{ enough: boolean }>(sql`
    select not (a.mfa_required or o.require_administrator_mfa)
      or exists (select from passkeys where ${own})
      or exists (select from administrator_credentials where ${own} and totp_secret is not null) as enough
    from administrators a join organizations o on o.id = a.organization_id
    where a.organization_id = ${organizationId} and a.id = ${administratorId}`);
  if (!rows[0]?.enough) throw invalidState('A second factor is required, and this is your last.', 'input');
}
