import { isPassword } from '../../db/passwords.ts';
import { codedError } from '../errors.ts';
import { type Account, accountsOf } from './accounts.ts';
import { recordSignIn } from './events.ts';
import { hasSecondFactor, type LockedAccount, lockAccount } from './locked-account.ts';
import { type Stage, startSession } from './sessions.ts';
import type { Identity, RequestSource } from './settings.ts';
import { notBefore } from './throttle.ts';

export type Method = 'TOTP' | 'PASSKEY' | 'RECOVERY_CODE';

export type SignInOutcome =
  | { readonly stage: Stage; readonly token: string; readonly methods: readonly Method[] }
  | { readonly organizations: readonly { readonly id: string; readonly name: string }[] };

interface Attempt {
  readonly email: string;
  readonly password: string;
  readonly organizationId?: string | undefined;
}

/**
 * Maximum number of accounts compared without an organization. The password is always compared this many times, so that
 * neither message nor time of a refusal reveals whether an address has one account, several or none.
 */
const maxAccounts = 3;

export function wrongCredentials() {
  return codedError('WRONG_CREDENTIALS', 'The e-mail address or the password is wrong.', {
    http: { status: 401 },
  });
}

/**
 * Begins a sign-in with an e-mail address and a password.
 * @throws WRONG_CREDENTIALS
 * @throws TOO_MANY_ATTEMPTS
 */
export async function signIn(
  identity: Identity,
  attempt: Attempt,
  origin: RequestSource,
): Promise<SignInOutcome> {
  const start = performance.now();
  const { database, throttles, settings } = identity;
  const email = attempt.email.toLowerCase();
  await throttles.attempt('address', origin.clientIp);
  const known = await accountsOf(database, email);
  const candidates = attempt.organizationId
    ? known.filter(({ organizationId }) => organizationId === attempt.organizationId)
    : known;
  const onLock = () => recordFailures(identity, candidates, origin, 'TOO_MANY_ATTEMPTS');
  await throttles.attempt('account', email, onLock).catch(async (error) => {
    await notBefore(start, settings.failureMillis);
    throw error;
  });
  const fitting = await fittingAccounts(candidates, attempt);
  const outcome = await outcomeOf(identity, fitting, origin);
  if (!outcome) {
    await recordFailures(identity, candidates, origin, 'WRONG_CREDENTIALS');
    await notBefore(start, settings.failureMillis);
    throw wrongCredentials();
  }
  await throttles.forgive('account', email);
  return outcome;
}

/** Returns the outcome for the accounts that the password matches; null if there are none. */
async function outcomeOf(
  identity: Identity,
  [account, ...others]: readonly Account[],
  origin: RequestSource,
): Promise<SignInOutcome | null> {
  if (!account) return null;
  if (others.length === 0) return begin(identity, account, origin);
  const organizations = [account, ...others];
  return {
    organizations: organizations.map(({ organizationId: id, organizationName: name }) => ({ id, name })),
  };
}

async function fittingAccounts(candidates: readonly Account[], { password, organizationId }: Attempt) {
  const slots = Array.from({ length: organizationId ? 1 : maxAccounts }, (_, index) => candidates[index]);
  const verdicts = await Promise.all(slots.map((account) => isPassword(password, account?.passwordHash)));
  return slots.flatMap((account, index) =>
    account && verdicts[index] && !account.suspended ? [account] : [],
  );
}

/**
 * Returns the stage after the right password: a second factor, its enrolment, or a full session. Null if the address or the
 * password has changed since the comparison.
 */
async function begin(
  { database, settings }: Identity,
  account: Account,
  origin: RequestSource,
): Promise<SignInOutcome | null> {
  return database.transaction(account.organizationId, async (tx) => {
    const now = await lockAccount(tx, account);
    if (now?.email !== account.email || now.passwordHash !== account.passwordHash) return null;
    const stage: Stage = hasSecondFactor(now) ? 'SECOND_STEP' : now.mfaRequired ? 'ENROLMENT' : 'FULL';
    const token = await startSession(
      tx,
      { person: account, stage, factors: ['PASSWORD'], hours: settings.sessionHours },
      origin,
    );
    if (stage !== 'SECOND_STEP') {
      await recordSignIn(tx, account, origin, {
        eventType: 'administrator_sign_in',
        credential: 'PASSWORD',
        changes: { factors: ['PASSWORD'], stage },
      });
    }
    return { stage, token, methods: stage === 'SECOND_STEP' ? methodsOf(now) : [] };
  });
}

function methodsOf({ totpEnrolled, passkeyEnrolled }: LockedAccount): Method[] {
  return [
    ...(totpEnrolled ? ['TOTP' as const] : []),
    ...(passkeyEnrolled ? ['PASSKEY' as const] : []),
    'RECOVERY_CODE',
  ];
}

/** Records a failed attempt as an event of each account that it may concern. */
async function recordFailures(
  { database }: Identity,
  accounts: readonly Account[],
  origin: RequestSource,
  code: 'WRONG_CREDENTIALS' | 'TOO_MANY_ATTEMPTS',
): Promise<void> {
  const message =
    code === 'WRONG_CREDENTIALS' ? 'The password was wrong.' : 'Locked after too many attempts.';
  for (const account of accounts.slice(0, maxAccounts)) {
    await database.transaction(account.organizationId, (tx) =>
      recordSignIn(tx, account, origin, {
        eventType: 'administrator_sign_in',
        credential: 'PASSWORD',
        error: { code, message },
      }),
    );
  }
}
