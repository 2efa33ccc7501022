import type { Transaction } from '../../db/client.ts';
import type { EventCredential } from '../generated/graphql.ts';
import { recordSignIn } from './events.ts';
import type { PasskeyAttestation } from './passkey-input.ts';
import { verifyRegistration } from './passkeys.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import { countFactor, noteWrongFactor, wrongFactor } from './second-step.ts';
import { endSession, type Factor, type Session, startSession } from './sessions.ts';
import type { Identity, Origin } from './settings.ts';
import { confirmTotp } from './totp.ts';

export interface Enrolled {
  /** Of the full session that takes the place of the enrolment's. */
  readonly token: string;
  readonly recoveryCodes: readonly string[];
}

/** Confirms an authenticator app by its first code. @throws WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS */
export async function enrolTotp(
  identity: Identity,
  session: Session,
  code: string,
  origin: Origin,
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
  origin: Origin,
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

/** The enrolment's session ends, and a full one begins, with recovery codes for the day when the factor is lost. */
async function finish(
  { database, settings, throttles }: Identity,
  session: Session,
  { factor, eventType, enrol }: Enrolment,
  origin: Origin,
): Promise<Enrolled | null> {
  const person = session.principal;
  const enrolled = await database.transaction(person.organizationId, async (tx) => {
    if (!(await enrol(tx))) return null;
    // Another request was quicker: this one takes back what it has stored.
    if (!(await endSession(tx, person, session.id))) throw wrongFactor();
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
