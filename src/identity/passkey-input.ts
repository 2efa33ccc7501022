import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

/** The library decodes and checks the parts; here is only said that they are texts, and not too long. */
const encoded = z
  .string()
  .max(20_000, 'It is too long.')
  .regex(/^[\w-]*$/, 'It is not base64url.');

const credential = {
  id: encoded,
  rawId: encoded,
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
};

export type PasskeyAttestation = RegistrationResponseJSON;
export type PasskeyAssertion = AuthenticationResponseJSON;

/** What `navigator.credentials.create` answers, as JSON (W3C Web Authentication, level 3, 5.1). */
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

/** What `navigator.credentials.get` answers, as JSON. */
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
