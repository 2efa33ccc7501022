import { sql } from 'drizzle-orm';
import type { Transaction } from '../../db/database.ts';
import { isId } from '../../db/ids.ts';
import { administratorSessions } from '../../db/tables/sessions.ts';
import { codedError } from '../errors.ts';
import type { EventCredential } from '../generated/graphql.ts';
import { type Person, recordSignIn } from './events.ts';
import { lockAccount } from './locked-account.ts';
import type { PasskeyAssertion } from './passkey-input.ts';
import { verifyAssertion } from './passkeys.ts';
import { takeRecoveryCode } from './recovery-codes.ts';
import { endSession, type Factor, type Session, startSession } from './sessions.ts';
import type { Identity, RequestSource } from './settings.ts';
import { takeTotp } from './totp.ts';

export type Proof =
  | { readonly method: 'TOTP' | 'RECOVERY_CODE'; readonly code: string }
  | { readonly method: 'PASSKEY'; readonly response: PasskeyAssertion };

/** Maximum number of wrong factors after one right password. */
const maxFailures = 5;

export function wrongFactor() {
  return codedError('WRONG_CREDENTIALS', 'The second factor is wrong.', { http: { status: 401 } });
}

/**
 * Completes a sign-in with a code of an authenticator app, a recovery code or a passkey.
 * @returns the token of the full session
 * @throws WRONG_CREDENTIALS
 * @throws TOO_MANY_ATTEMPTS
 */
export async function takeSecondStep(
  identity: Identity,
  session: Session,
  proof: Proof,
  origin: RequestSource,
): Promise<string> {
  const { database, settings } = identity;
  const person = session.principal;
  await countFactor(identity, person, proof.method, origin);
  const prove = await proverOf(identity, session, proof);
  const token =
    prove &&
    (await database.transaction(person.organizationId, async (tx) => {
      if (!(await lockAccount(tx, person))) return null;
      // Both take effect together, so that neither a used code nor an ended session remains alone.
      if (!(await prove(tx)) || !(await endSession(tx, person, session.id))) return null;
      const factors: Factor[] = [...session.factors, proof.method];
      const made = await startSession(
        tx,
        { person, stage: 'FULL', factors, hours: settings.sessionHours },
        origin,
      );
      await recordSignIn(tx, person, origin, {
        eventType: 'administrator_sign_in',
        credential: proof.method,
        changes: { factors, stage: 'FULL' },
      });
      return made;
    }));
  if (token) {
    await identity.throttles.forgive('factor', person.administratorId);
    return token;
  }
  await noteWrongFactor(identity, session, proof.method, origin);
  throw wrongFactor();
}

/** Returns the function that verifies the factor in the transaction; null where the proof is already known to be invalid. */
async function proverOf(identity: Identity, session: Session, proof: Proof) {
  const { secret } = identity.database;
  const person = session.principal;
  if (proof.method === 'PASSKEY') {
    const ceremony = { act: 'SECOND_STEP', sessionId: session.id } as const;
    return verifyAssertion(identity, person, ceremony, proof.response);
  }
  const { method, code } = proof;
  return (tx: Transaction) =>
    method === 'TOTP' ? takeTotp(tx, secret, person, code) : takeRecoveryCode(tx, person, code);
}

export async function countFactor(
  { database, throttles }: Identity,
  person: Person,
  credential: EventCredential,
  origin: RequestSource,
): Promise<void> {
  await throttles.attempt('factor', person.administratorId, () =>
    database.transaction(person.organizationId, (tx) =>
      recordSignIn(tx, person, origin, {
        eventType: 'administrator_sign_in',
        credential,
        error: { code: 'TOO_MANY_ATTEMPTS', message: 'Locked after too many attempts.' },
      }),
    ),
  );
}

/** Counts a wrong factor on the session, which ends after the last permitted one. */
export async function noteWrongFactor(
  { database }: Identity,
  { id, principal }: Session,
  credential: EventCredential,
  origin: RequestSource,
): Promise<void> {
  await database.transaction(principal.organizationId, async (tx) => {
    const own = sql`organization_id = ${principal.organizationId} and id = ${id}`;
    const { rows } = await tx.execute<{ failures: number }>(
      sql`update ${administratorSessions} set failures = failures + 1 where ${own} returning failures`,
    );
    if ((rows[0]?.failures ?? 0) >= maxFailures) await endSession(tx, principal, id);
    await recordSignIn(tx, principal, origin, {
      eventType: 'administrator_sign_in',
      credential,
      error: { code: 'WRONG_CREDENTIALS', message: 'The second factor was wrong.' },
    });
  });
}

/**
 * Signs in with a passkey alone, which identifies its owner.
 * @throws WRONG_CREDENTIALS
 * @throws TOO_MANY_ATTEMPTS
 */
export async function signInWithPasskey(
  identity: Identity,
  response: PasskeyAssertion,
  origin: RequestSource,
): Promise<string> {
  const { database, settings, throttles } = identity;
  await throttles.attempt('address', origin.clientIp);
  const person = await ownerOf(identity, response);
  if (!person) throw wrongFactor();
  await countFactor(identity, person, 'PASSKEY', origin);
  const ceremony = { act: 'SIGN_IN', sessionId: '' } as const;
  const prove = await verifyAssertion(identity, person, ceremony, response);
  const token = await database.transaction(person.organizationId, async (tx) => {
    const isProven = Boolean((await lockAccount(tx, person)) && prove && (await prove(tx)));
    const factors = ['PASSKEY'] as const;
    const hours = settings.sessionHours;
    const made = isProven ? await startSession(tx, { person, stage: 'FULL', factors, hours }, origin) : null;
    await recordSignIn(tx, person, origin, {
      eventType: 'administrator_sign_in',
      credential: 'PASSKEY',
      ...(isProven
        ? { changes: { factors, stage: 'FULL' } }
        : { error: { code: 'WRONG_CREDENTIALS', message: 'The passkey could not be verified.' } }),
    });
    return made;
  });
  if (!token) throw wrongFactor();
  await throttles.forgive('factor', person.administratorId);
  return token;
}

/** Returns the owner that a passkey claims: its user handle is the administrator's identifier. */
async function ownerOf({ database }: Identity, { id, response }: PasskeyAssertion): Promise<Person | null> {
  const administratorId = Buffer.from(response.userHandle ?? '', 'base64url').toString();
  if (!isId('adm', administratorId)) return null;
  const [found] = await database.system<{ organizationId: string }>(
    sql`select * from find_passkey(${id}, ${administratorId})`,
  );
  if (!found) return null;
  const { organizationId } = found;
  const [row] = await database.read<{ email: string }>(
    organizationId,
    sql`select email from administrators where organization_id = ${organizationId} and id = ${administratorId}
      and not suspended and exists (select from organizations where id = ${organizationId} and status = 'ACTIVE')`,
  );
  return row ? { organizationId, administratorId, email: row.email } : null;
}
