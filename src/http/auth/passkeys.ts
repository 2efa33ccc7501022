import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { checkInput, nameInput } from '../../core/input.ts';
import { confirmPassword, readerOf } from '../../identity/confirm.ts';
import { recordSignIn } from '../../identity/events.ts';
import { lockSignedIn } from '../../identity/locked-account.ts';
import { assertionInput, attestationInput } from '../../identity/passkey-input.ts';
import { assertionOptions, registrationOptions, verifyRegistration } from '../../identity/passkeys.ts';
import { presentedPassword } from '../../identity/passwords.ts';
import { signInWithPasskey } from '../../identity/second-step.ts';
import { endSessionsWithoutFactor } from '../../identity/sessions.ts';
import { type Auth, deliveryInput, handOver, originOf, sessionAt } from './context.ts';

const signInCeremony = { act: 'SIGN_IN', sessionId: '' } as const;
const passwordInput = z.object({ password: presentedPassword });
const registerInput = z.object({ name: nameInput(64), response: attestationInput });
const signInInput = z.object({ response: assertionInput, delivery: deliveryInput });

/** Registers the routes that sign in with a passkey alone and that add passkeys to a signed-in account. */
export function registerPasskeys(app: FastifyInstance, auth: Auth): void {
  const { identity } = auth;

  app.post('/passkey/options', async (request) => {
    await identity.throttles.attempt('address', request.clientIp);
    return assertionOptions(identity, null, signInCeremony);
  });

  app.post('/passkey', async (request, reply) => {
    const { response, delivery } = checkInput(signInInput, request.body, 'body');
    const token = await signInWithPasskey(identity, response, originOf(request));
    return handOver(auth, request, reply, { token, stage: 'FULL', delivery });
  });

  app.post('/passkeys/options', async (request) => {
    const { principal, id } = await sessionAt(auth, request, 'FULL');
    const { password } = checkInput(passwordInput, request.body, 'body');
    const db = readerOf(identity.database, principal.organizationId);
    await confirmPassword(db, principal, password, 'body.password');
    return registrationOptions(identity, principal, { act: 'REGISTER', sessionId: id });
  });

  app.post('/passkeys', async (request) => {
    const { principal, id } = await sessionAt(auth, request, 'FULL');
    const passkey = checkInput(registerInput, request.body, 'body');
    const store = await verifyRegistration(identity, principal, { act: 'REGISTER', sessionId: id }, passkey);
    return identity.database.transaction(principal.organizationId, async (tx) => {
      await lockSignedIn(tx, principal);
      const passkeyId = await store(tx);
      await endSessionsWithoutFactor(tx, principal, id);
      await recordSignIn(tx, principal, originOf(request), {
        eventType: 'passkey_register',
        credential: 'SESSION',
        changes: { id: passkeyId, name: passkey.name },
      });
      return { id: passkeyId };
    });
  });
}
