import { sql } from 'drizzle-orm';
import type { Transaction } from '../../db/database.ts';
import type { Principal } from '../core/context.ts';
import { codedError, unauthenticated } from '../errors.ts';
import type { Person } from './events.ts';

/** Current state of an administrator's account. */
export interface LockedAccount {
  readonly email: string;
  readonly registered: boolean;
  readonly passwordHash: string | null;
  /** True where the administrator or the organization requires a second factor. */
  readonly mfaRequired: boolean;
  readonly totpEnrolled: boolean;
  readonly passkeyEnrolled: boolean;
}

/**
 * Locks an account until the transaction ends, and then reads it. Every action that changes or uses credentials begins with
 * this: of two simultaneous actions the second sees all changes of the first.
 * @returns null for a deleted or suspended account and for one of a suspended organization
 */
export async function lockAccount(
  tx: Transaction,
  { organizationId, administratorId }: Pick<Person, 'organizationId' | 'administratorId'>,
): Promise<LockedAccount | null> {
  const own = sql`organization_id = ${organizationId} and administrator_id = ${administratorId}`;
  const ofAccount = sql`a.organization_id = ${organizationId} and a.id = ${administratorId}`;
  // A separate statement: one that waits for a lock reads the other tables as they were before it waited.
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
 * Locks the account of a signed-in administrator together with the session of the request.
 * @throws UNAUTHENTICATED if the session has ended since the request began
 * @throws FORBIDDEN for an API key
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

/**
 * Refuses API keys, which must not change credentials of administrators.
 * @throws FORBIDDEN
 */
export function assertSignedIn({ credential }: Pick<Principal, 'credential'>): void {
  if (credential.kind === 'SESSION') return;
  throw codedError(
    'FORBIDDEN',
    'An API key cannot change e-mail addresses, passwords or factors of administrators. Sign in to change them.',
  );
}
