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
/** Loaded with the first ceremony: no start waits for it. */
const webauthn = () => import('@simplewebauthn/server');
/** A passkey counts as two factors: what somebody has, unlocked by what they know or are. */
const userVerification = 'required';

interface KnownPasskey {
  readonly id: string;
  readonly credentialId: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: string[];
}

/** What `navigator.credentials.create` wants, for a passkey that the administrator does not have yet. */
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

/** @returns how to store the new passkey. @throws BAD_USER_INPUT for an answer that does not hold */
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

/** What `navigator.credentials.get` wants: of a person's passkeys one, or any that the browser has for this server. */
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

/** @returns what is to be done in the transaction of what the passkey proves, or null where it proves nothing */
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

/** False where another assertion has used the same or a later count since: one of the two authenticators is a copy. */
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
