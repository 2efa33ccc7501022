import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { isPassword } from '../../../db/passwords.ts';
import { passwordPolicies } from '../../../db/tables/authentication-settings.ts';
import { passwordTallies, unknownNames } from '../../../db/tables/password-failures.ts';
import { users } from '../../../db/tables/users.ts';
import { tokenHash } from '../../../db/tokens.ts';
import { unchanged } from '../../core/change.ts';
import type { PasswordVerdict } from '../../generated/graphql.ts';
import { notBefore, tooMany } from '../../identity/throttle.ts';
import { defaultSettings } from '../../relay/settings.ts';
import type { PasswordPolicyRow } from '../authentication/entity.ts';
import { passwordPolicyIn } from '../authentication/password-entity.ts';
import { addresseeColumns, isLocked } from './entity.ts';
import { countFailure, countUnknownName, type Verifier } from './failure-store.ts';

/** Username or e-mail address, with a password to verify. */
export interface Presented {
  readonly name: string;
  readonly password: string;
}

export interface Verification {
  readonly verdict: PasswordVerdict;
  /** User whose password is right; null after a wrong one. */
  readonly userId: string | null;
  readonly username: string | null;
}

const invalid: Verification = { verdict: 'INVALID', userId: null, username: null };
const locked: Verification = { verdict: 'LOCKED', userId: null, username: null };

/** Wrong passwords of one caller within an hour, and for one name within a window, after which all are refused. */
const maxOfCaller = 3_000;
const maxOfName = 100;
/** Minimum duration of a failure in milliseconds, so that its time does not reveal its reason. */
const failureMillis = 250;

/**
 * Verifies a user's password, and counts a wrong one. An unknown name is treated like a user with a wrong password: one
 * hash is computed, it is counted, and it is locked after as many attempts. A locked name is answered without comparing
 * the password, so that a lock ends all guessing.
 * @throws TOO_MANY_ATTEMPTS after many failures of the caller or the name
 */
export async function verifyPassword(verifier: Verifier, presented: Presented): Promise<Verification> {
  const start = performance.now();
  const nameKey = presented.name.toLowerCase();
  const found = await findCandidate(verifier, nameKey);
  if (found.ofCaller >= maxOfCaller) throw tooMany(15 * 60);
  if (found.locked) return locked;
  if (found.ofName >= maxOfName) throw tooMany(15 * 60);
  // Outside of a transaction: no row is locked while a hash is computed.
  const isRight = await isPassword(presented.password, found.passwordHash);
  const verification = await decide(verifier, nameKey, found, isRight);
  if (verification === invalid) await notBefore(start, failureMillis);
  return verification;
}

interface Candidate {
  /** Null for an unknown name. */
  readonly id: string | null;
  readonly passwordHash: string | null;
  readonly locked: boolean;
  readonly ofName: number;
  readonly ofCaller: number;
}

const defaultWindow = defaultSettings(passwordPolicies).lockoutWindowMinutes;

/** Finds the user of a name, or what is counted of an unknown one, in one statement either way. */
async function findCandidate({ db, origin }: Verifier, nameKey: string): Promise<Candidate> {
  const { organizationId } = db;
  const key = nameKey.includes('@') ? users.emailKey : users.usernameKey;
  const [u, n, t, p] = [users, unknownNames, passwordTallies, passwordPolicies];
  const [found] = await db.read<Candidate>(sql`
    select ${u.id} as "id", ${u.passwordHash} as "passwordHash",
      coalesce(${isLocked} or ${n.lockedUntil} > now(), false) as "locked",
      case when coalesce(${u.failedSince}, ${n.failedSince}) >
        now() - make_interval(mins => coalesce(${p.lockoutWindowMinutes}, ${defaultWindow}::int))
        then coalesce(${u.failedSignIns}, ${n.failures}) else 0 end as "ofName", coalesce(${t.failures}, 0) as "ofCaller"
    from (select) one
    left join ${u} on ${u.organizationId} = ${organizationId} and ${key} = ${nameKey}
    left join ${n} on ${n.organizationId} = ${organizationId} and ${n.hash} = ${tokenHash(nameKey)}
      and ${u.id} is null
    left join ${p} on ${p.organizationId} = ${organizationId}
    left join ${t} on ${t.organizationId} = ${organizationId} and ${t.initiatorId} = ${origin.initiatorId}
      and ${t.firstAt} > now() - interval '1 hour'`);
  return found as Candidate;
}

/** Decides in a transaction, because others may have locked the user or changed the password meanwhile. */
async function decide(
  verifier: Verifier,
  nameKey: string,
  { id, passwordHash }: Candidate,
  isRight: boolean,
): Promise<Verification> {
  const { organizationId } = verifier.db;
  // Neither outcome is an event: wrong passwords are reported by the hour, and a lock has an event of its own.
  return verifier.db.transaction(async (tx) => {
    const policy = await passwordPolicyIn(tx, organizationId);
    const user = id === null ? null : await lockUser(tx, organizationId, id);
    if (user?.locked) return unchanged(locked);
    if (user && isRight && user.passwordHash === passwordHash) {
      await forgetFailures(tx, organizationId, user.id);
      return unchanged({ verdict: verdictOf(user, policy), userId: user.id, username: user.username });
    }
    if (user) await countFailure(tx, verifier, user, policy);
    else await countUnknownName(tx, verifier, tokenHash(nameKey), policy);
    return unchanged(invalid);
  });
}

async function lockUser(tx: Transaction, organizationId: string, id: string) {
  const { state, passwordHash, passwordSetAt, passwordExpiresAt } = users;
  const [user] = await tx
    .select({
      id: users.id,
      ...addresseeColumns,
      ...{ state, passwordHash, passwordSetAt, passwordExpiresAt },
      locked: sql<boolean>`${isLocked}`,
    })
    .from(users)
    .where(and(eq(users.organizationId, organizationId), eq(users.id, id)))
    .for('no key update');
  return user ?? null;
}

type LockedUser = NonNullable<Awaited<ReturnType<typeof lockUser>>>;

/** Resets the count after the right password, and ends a lock whose time is over. */
async function forgetFailures(tx: Transaction, organizationId: string, id: string): Promise<void> {
  await tx
    .update(users)
    .set({ failedSignIns: 0, failedSince: null, lockedAt: null, lockedUntil: null })
    .where(
      and(
        eq(users.organizationId, organizationId),
        eq(users.id, id),
        sql`(${users.failedSignIns} > 0 or ${users.lockedAt} is not null)`,
      ),
    );
}

const aDay = 86_400_000;

/** Returns the verdict on a user whose password is right. */
function verdictOf(
  { state, passwordSetAt, passwordExpiresAt }: LockedUser,
  { forceResetDaysBefore, effectiveAt, graceEndsAt }: PasswordPolicyRow,
): PasswordVerdict {
  if (state === 'SUSPENDED') return 'SUSPENDED';
  if (state === 'STAGED') return 'NOT_ACTIVATED';
  const now = Date.now();
  const expires = passwordExpiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(passwordExpiresAt);
  if (expires <= now) return 'EXPIRED';
  if (forceResetDaysBefore !== null && expires - forceResetDaysBefore * aDay <= now) return 'CHANGE_REQUIRED';
  if (effectiveAt === null || Date.parse(graceEndsAt ?? effectiveAt) > now) return 'VALID';
  const isEarlier = passwordSetAt === null || Date.parse(passwordSetAt) < Date.parse(effectiveAt);
  return isEarlier ? 'CHANGE_REQUIRED' : 'VALID';
}
