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
 * Without an organization, so many accounts of the address are compared, and so many times a password is, whoever asks:
 * whether an address has one account, several or none shows neither in the words nor in the time of a refusal.
 */
const mostAccounts = 3;

export function wrongCredentials() {
  return codedError('WRONG_CREDENTIALS', 'E-mail address and password do not fit.', {
    http: { status: 401 },
  });
}

/**
 * The first step: an e-mail address and a password.
 * @throws WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS
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

/** Null where the password fits nowhere. */
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
  const slots = Array.from({ length: organizationId ? 1 : mostAccounts }, (_, index) => candidates[index]);
  const verdicts = await Promise.all(slots.map((account) => isPassword(password, account?.passwordHash)));
  return slots.flatMap((account, index) =>
    account && verdicts[index] && !account.suspended ? [account] : [],
  );
}

/**
 * Returns what comes after the right password: a second factor, its enrolment, or nothing. Null where address or password changed
 * since they were compared.
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

/** An attempt that fails is an event of each account that it may have been about. */
async function recordFailures(
  { database }: Identity,
  accounts: readonly Account[],
  origin: RequestSource,
  code: 'WRONG_CREDENTIALS' | 'TOO_MANY_ATTEMPTS',
): Promise<void> {
  const message =
    code === 'WRONG_CREDENTIALS' ? 'The password was wrong.' : 'Locked after too many attempts.';
  for (const account of accounts.slice(0, mostAccounts)) {
    await database.transaction(account.organizationId, (tx) =>
      recordSignIn(tx, account, origin, {
        eventType: 'administrator_sign_in',
        credential: 'PASSWORD',
        error: { code, message },
      }),
    );
  }
}
