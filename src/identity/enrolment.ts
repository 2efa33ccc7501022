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
  /** Of the full session that takes the place of the enrolment's. */
  readonly token: string;
  readonly recoveryCodes: readonly string[];
}

/** Makes a secret for an authenticator app. @throws INVALID_STATE where a factor is enrolled already */
export function beginEnrolment({ database }: Identity, { principal }: Session): Promise<PendingTotp> {
  return database.transaction(principal.organizationId, async (tx) => {
    await lockForEnrolment(tx, principal);
    return beginTotp(tx, database.secret, principal);
  });
}

/** Confirms an authenticator app by its first code. @throws WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS */
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

/** Registers a passkey as the second factor. @throws BAD_USER_INPUT */
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
 * A session at this stage was given to somebody without a second factor: it enrols the first one, and takes the place of
 * none. Which of several sessions comes first is decided under the account's lock.
 */
async function lockForEnrolment(tx: Transaction, principal: Session['principal']): Promise<void> {
  const account = await lockSignedIn(tx, principal);
  if (!hasSecondFactor(account)) return;
  throw invalidState('A second factor is enrolled already. Sign in anew.', 'session');
}

/**
 * The enrolment's session ends, with all others that no second factor stands behind, and a full one begins, with recovery
 * codes for the day when the factor is lost.
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
