import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { checkInput, nameInput } from '../../core/input.ts';
import { beginEnrolment, enrolPasskey, enrolTotp } from '../../identity/enrolment.ts';
import { attestationInput } from '../../identity/passkey-input.ts';
import { registrationOptions } from '../../identity/passkeys.ts';
import { type Auth, handOver, originOf, sessionAt } from './context.ts';

const codeInput = z.object({ code: z.string().trim().max(100) });
const passkeyInput = z.object({ name: nameInput(64), response: attestationInput });

/** Registers the actions of a session whose administrator must enrol a second factor. */
export function registerEnrolment(app: FastifyInstance, auth: Auth): void {
  const { identity } = auth;

  app.post('/enrolment/totp', async (request) => {
    return beginEnrolment(identity, await sessionAt(auth, request, 'ENROLMENT'));
  });

  app.post('/enrolment/totp/confirm', async (request, reply) => {
    const session = await sessionAt(auth, request, 'ENROLMENT');
    const { code } = checkInput(codeInput, request.body, 'body');
    const { token, recoveryCodes } = await enrolTotp(identity, session, code, originOf(request));
    return { ...handOver(auth, request, reply, { token, stage: 'FULL' }), recoveryCodes };
  });

  app.post('/enrolment/passkey/options', async (request) => {
    const { principal, id } = await sessionAt(auth, request, 'ENROLMENT');
    return registrationOptions(identity, principal, { act: 'REGISTER', sessionId: id });
  });

  app.post('/enrolment/passkey', async (request, reply) => {
    const session = await sessionAt(auth, request, 'ENROLMENT');
    const passkey = checkInput(passkeyInput, request.body, 'body');
    const { token, recoveryCodes } = await enrolPasskey(identity, session, passkey, originOf(request));
    return { ...handOver(auth, request, reply, { token, stage: 'FULL' }), recoveryCodes };
  });
}
