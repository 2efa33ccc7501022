import { sql } from 'drizzle-orm';
import type { Transaction } from '../../db/database.ts';
import type { Principal } from '../core/context.ts';
import { codedError, unauthenticated } from '../errors.ts';
import type { Person } from './events.ts';

/** An administrator's account as it stands now. */
export interface LockedAccount {
  readonly email: string;
  readonly registered: boolean;
  readonly passwordHash: string | null;
  /** By the administrator's own setting, or the organization's. */
  readonly mfaRequired: boolean;
  readonly totpEnrolled: boolean;
  readonly passkeyEnrolled: boolean;
}

/**
 * Locks an account until the transaction ends, and reads it after that: of two acts at once that change or use what
 * somebody signs in with, the second one sees all of the first. Each such act begins with this.
 * @returns null for an account that is gone or suspended, or whose organization is
 */
export async function lockAccount(
  tx: Transaction,
  { organizationId, administratorId }: Pick<Person, 'organizationId' | 'administratorId'>,
): Promise<LockedAccount | null> {
  const own = sql`organization_id = ${organizationId} and administrator_id = ${administratorId}`;
  const ofAccount = sql`a.organization_id = ${organizationId} and a.id = ${administratorId}`;
  // A statement of its own: one that waits for a lock reads the other tables as they were before it waited.
  await tx.execute(sql`select from administrators a where ${ofAccount} for no key update`);
  const { rows } = await tx.execute<LockedAccount & Record<string, unknown>>(sql`
    select a.email, a.registered_at is not null as registered, c.password_hash as "passwordHash",
      a.mfa_required or o.require_administrator_mfa as "mfaRequired", c.totp_secret is not null as "totpEnrolled",
      exists (select from passkeys where ${own}) as "passkeyEnrolled"
    from administrators a join organizations o on o.id = a.organization_id
    left join administrator_credentials c on c.organization_id = a.organization_id and c.administrator_id = a.id
    where ${ofAccount} and not a.suspended and o.status = 'ACTIVE'`);
  return rows[0] ?? null;
}

export function hasSecondFactor(account: Pick<LockedAccount, 'totpEnrolled' | 'passkeyEnrolled'>): boolean {
  return account.totpEnrolled || account.passkeyEnrolled;
}

/**
 * Locks the account of somebody who is signed in, with the session that asks.
 * @throws UNAUTHENTICATED where the session has ended since the request began; FORBIDDEN for an API key
 */
export async function lockSignedIn(tx: Transaction, principal: Principal): Promise<LockedAccount> {
  assertSignedIn(principal);
  const { organizationId, administratorId, credential } = principal;
  const account = await lockAccount(tx, principal);
  const { rows } = await tx.execute(sql`select id from administrator_sessions
    where organization_id = ${organizationId} and administrator_id = ${administratorId} and id = ${credential.id}
    for update`);
  if (!account || rows.length === 0) throw unauthenticated();
  return account;
}

/** @throws FORBIDDEN for an API key: it changes nothing that somebody signs in with */
export function assertSignedIn({ credential }: Pick<Principal, 'credential'>): void {
  if (credential.kind === 'SESSION') return;
  throw codedError(
    'FORBIDDEN',
    'An API key does not change e-mail addresses, passwords or factors of those who sign in. Sign in to do so.',
  );
}
