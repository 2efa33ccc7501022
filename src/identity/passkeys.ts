import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { and, eq, lt, or, sql } from 'drizzle-orm';
import type { Transaction } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { passkeys } from '../../db/tables/credentials.ts';
import type { Principal } from '../core/context.ts';
import { badInput } from '../errors.ts';
import { type Ceremony, noteChallenge, takeChallenge } from './challenges.ts';
import type { Person } from './events.ts';
import type { PasskeyAssertion, PasskeyAttestation } from './passkey-input.ts';
import type { Identity } from './settings.ts';

const rpName = 'Rolegate';
/** Loads the library with the first ceremony, to keep the start short. */
const webauthn = () => import('@simplewebauthn/server');
/** A passkey counts as two factors: possession, unlocked by knowledge or biometrics. */
const userVerification = 'required';

interface KnownPasskey {
  readonly id: string;
  readonly credentialId: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: string[];
}

/** Returns the options of `navigator.credentials.create` for a passkey that the administrator does not have yet. */
export async function registrationOptions(
  { database, settings }: Identity,
  principal: Principal,
  ceremony: Ceremony,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await passkeysOf(database, principal);
  const { generateRegistrationOptions } = await webauthn();
  const options = await generateRegistrationOptions({
    rpName,
    rpID: settings.publicUrl.hostname,
    userName: principal.email,
    userDisplayName: `${principal.name} (${principal.organizationName})`,
    userID: new Uint8Array(Buffer.from(principal.administratorId)),
    excludeCredentials: known.map(({ credentialId: id }) => ({ id })),
    authenticatorSelection: { residentKey: 'preferred', userVerification },
  });
  await noteChallenge(database, ceremony, options.challenge);
  return options;
}

/**
 * Verifies a new passkey.
 * @returns a function that stores the passkey
 * @throws BAD_USER_INPUT for an invalid answer
 */
export async function verifyRegistration(
  { database, settings }: Identity,
  principal: Principal,
  ceremony: Ceremony,
  { name, response }: { readonly name: string; readonly response: PasskeyAttestation },
): Promise<(tx: Transaction) => Promise<string>> {
  const { verifyRegistrationResponse } = await webauthn();
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(database, ceremony, challenge),
    expectedOrigin: settings.publicUrl.origin,
    expectedRPID: settings.publicUrl.hostname,
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified) throw badInput('body.response', 'The passkey could not be verified.');
  const { credential, credentialBackedUp: backedUp } = verified.registrationInfo;
  const id = newId('pky');
  const { organizationId, administratorId } = principal;
  return async (tx) => {
    await tx.insert(passkeys).values({
      id,
      organizationId,
      administratorId,
      name,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: credential.transports ?? [],
      backedUp,
    });
    return id;
  };
}

/**
 * Returns the options of `navigator.credentials.get`: for one of the administrator's passkeys, or for any that the browser
 * has for this server.
 */
export async function assertionOptions(
  { database, settings }: Identity,
  person: Person | null,
  ceremony: Ceremony,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const known = person ? await passkeysOf(database, person) : [];
  const { generateAuthenticationOptions } = await webauthn();
  const options = await generateAuthenticationOptions({
    rpID: settings.publicUrl.hostname,
    userVerification,
    allowCredentials: known.map(({ credentialId: id, transports }) => ({ id, transports: transports as [] })),
  });
  await noteChallenge(database, ceremony, options.challenge);
  return options;
}

/**
 * Verifies an assertion.
 * @returns the function that completes it in the transaction of the sign-in; null for an invalid assertion
 */
export async function verifyAssertion(
  { database, settings }: Identity,
  person: Person,
  ceremony: Ceremony,
  response: PasskeyAssertion,
): Promise<((tx: Transaction) => Promise<boolean>) | null> {
  const known = (await passkeysOf(database, person)).find(({ credentialId }) => credentialId === response.id);
  if (!known) return null;
  const { verifyAuthenticationResponse } = await webauthn();
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(database, ceremony, challenge),
    expectedOrigin: settings.publicUrl.origin,
    expectedRPID: settings.publicUrl.hostname,
    requireUserVerification: true,
    credential: {
      id: known.credentialId,
      publicKey: new Uint8Array(Buffer.from(known.publicKey, 'base64url')),
      counter: known.counter,
    },
  }).catch(() => null);
  if (!verified?.verified) return null;
  return (tx) => noteUse(tx, person, known.id, verified.authenticationInfo.newCounter);
}

/**
 * Updates the signature counter.
 * @returns false if another assertion has used the same or a later count: one of the two authenticators is a copy
 */
async function noteUse(tx: Transaction, person: Person, id: string, counter: number): Promise<boolean> {
  const isNext =
    counter === 0 ? eq(passkeys.counter, 0) : or(lt(passkeys.counter, counter), eq(passkeys.counter, 0));
  const { rowCount } = await tx
    .update(passkeys)
    .set({ counter, lastUsedAt: sql`now()` })
    .where(and(ofPerson(person), eq(passkeys.id, id), isNext));
  return rowCount > 0;
}

function passkeysOf(database: Identity['database'], person: Person): Promise<KnownPasskey[]> {
  return database.read<KnownPasskey>(
    person.organizationId,
    sql`select id, credential_id as "credentialId", public_key as "publicKey", counter, transports
      from ${passkeys} where ${ofPerson(person)} order by id`,
  );
}

function ofPerson({ organizationId, administratorId }: Person) {
  return and(eq(passkeys.organizationId, organizationId), eq(passkeys.administratorId, administratorId));
}
