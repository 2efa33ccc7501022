import type { Transaction } from '../../db/database.ts';
import { invalidState, unauthenticated } from '../errors.ts';
import type { EventCredential } from '../generated/graphql.ts';
import { recordSignIn } from './events.ts';
import { hasSecondFactor, lockSignedIn } from './locked-account.ts';
import type { PasskeyAttestation } from './passkey-input.ts';
import { verifyRegistration } from './passkeys.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import { countFactor, noteWrongFactor, wrongFactor } from './second-step.ts';
import { endSession, endSessionsWithoutFactor, type Factor, type Session, startSession } from './sessions.ts';
import type { Identity, RequestSource } from './settings.ts';
import { beginTotp, confirmTotp, type PendingTotp } from './totp.ts';

export interface Enrolled {
  /** Token of the full session that replaces the enrolment's session. */
  readonly token: string;
  readonly recoveryCodes: readonly string[];
}

/**
 * Creates a secret for an authenticator app.
 * @throws INVALID_STATE if a factor is already enrolled
 */
export function beginEnrolment({ database }: Identity, { principal }: Session): Promise<PendingTotp> {
  return database.transaction(principal.organizationId, async (tx) => {
    await lockForEnrolment(tx, principal);
    return beginTotp(tx, database.secret, principal);
  });
}

/**
 * Confirms an authenticator app by its first code.
 * @throws WRONG_CREDENTIALS
 * @throws TOO_MANY_ATTEMPTS
 */
export async function enrolTotp(
  identity: Identity,
  session: Session,
  code: string,
  origin: RequestSource,
): Promise<Enrolled> {
  await countFactor(identity, session.principal, 'TOTP', origin);
  const enrol = (tx: Transaction) => confirmTotp(tx, identity.database.secret, session.principal, code);
  const enrolled = await finish(
    identity,
    session,
    { factor: 'TOTP', eventType: 'totp_confirm', enrol },
    origin,
  );
  if (enrolled) return enrolled;
  await noteWrongFactor(identity, session, 'TOTP', origin);
  throw wrongFactor();
}

/**
 * Registers a passkey as the second factor.
 * @throws BAD_USER_INPUT for an invalid answer
 */
export async function enrolPasskey(
  identity: Identity,
  session: Session,
  passkey: { readonly name: string; readonly response: PasskeyAttestation },
  origin: RequestSource,
): Promise<Enrolled> {
  const ceremony = { act: 'REGISTER', sessionId: session.id } as const;
  const store = await verifyRegistration(identity, session.principal, ceremony, passkey);
  const enrol = async (tx: Transaction) => Boolean(await store(tx));
  const enrolled = await finish(
    identity,
    session,
    { factor: 'PASSKEY', eventType: 'passkey_register', enrol },
    origin,
  );
  if (!enrolled) throw wrongFactor();
  return enrolled;
}

interface Enrolment {
  readonly factor: Factor & EventCredential;
  readonly eventType: string;
  readonly enrol: (tx: Transaction) => Promise<boolean>;
}

/**
 * Locks the account and checks that it has no second factor. Such a session enrols the first factor and never replaces one;
 * with several sessions the lock decides which comes first.
 * @throws INVALID_STATE if a factor is already enrolled
 */
async function lockForEnrolment(tx: Transaction, principal: Session['principal']): Promise<void> {
  const account = await lockSignedIn(tx, principal);
  if (!hasSecondFactor(account)) return;
  throw invalidState('A second factor is already enrolled. Sign in again.', 'session');
}

/**
 * Ends the enrolment's session and all others without a second factor, and starts a full session with recovery codes for a
 * lost factor.
 */
async function finish(
  { database, settings, throttles }: Identity,
  session: Session,
  { factor, eventType, enrol }: Enrolment,
  origin: RequestSource,
): Promise<Enrolled | null> {
  const person = session.principal;
  const enrolled = await database.transaction(person.organizationId, async (tx) => {
    await lockForEnrolment(tx, person);
    if (!(await enrol(tx))) return null;
    if (!(await endSession(tx, person, session.id))) throw unauthenticated();
    await endSessionsWithoutFactor(tx, person);
    const recoveryCodes = await makeRecoveryCodes(tx, person);
    const factors = [...session.factors, factor];
    const token = await startSession(
      tx,
      { person, stage: 'FULL', factors, hours: settings.sessionHours },
      origin,
    );
    await recordSignIn(tx, person, origin, { eventType, credential: factor, changes: { factors } });
    return { token, recoveryCodes };
  });
  if (enrolled) await throttles.forgive('factor', person.administratorId);
  return enrolled;
}
