import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

/** Text in base64url. The library decodes and checks the parts; this schema only limits their length. */
const encoded = z
  .string()
  .max(20_000, 'Must have at most 20000 characters.')
  .regex(/^[\w-]*$/, 'Must be base64url.');

const credential = {
  id: encoded,
  rawId: encoded,
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
};

export type PasskeyAttestation = RegistrationResponseJSON;
export type PasskeyAssertion = AuthenticationResponseJSON;

/** Answer of `navigator.credentials.create` as JSON (W3C Web Authentication, level 3, section 5.1). */
export const attestationInput = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: encoded,
      attestationObject: encoded,
      transports: z.array(z.string().max(20)).max(10).optional(),
    }),
  })
  .transform((value) => value as PasskeyAttestation);

/** Answer of `navigator.credentials.get` as JSON. */
export const assertionInput = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: encoded,
      authenticatorData: encoded,
      signature: encoded,
      userHandle: encoded.optional(),
    }),
  })
  .transform((value) => value as PasskeyAssertion);
