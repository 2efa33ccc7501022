import type { FastifyInstance } from 'fastify';
import { assertNotForeign } from '../csrf.ts';
import { replyWithError } from '../error-replies.ts';
import type { Auth } from './context.ts';
import { registerEnrolment } from './enrolment.ts';
import { registerPasskeys } from './passkeys.ts';
import { registerPasswords } from './passwords.ts';
import { registerSecondStep } from './second-step.ts';
import { registerSession } from './session.ts';
import { registerSignIn } from './sign-in.ts';

/** Maximum size of a body in bytes. All bodies are small JSON documents. */
const maxBodyBytes = 64 * 1024;

/** Registers all routes under /auth, which callers use before they are signed in. docs/identity.md. */
export async function registerAuth(app: FastifyInstance, auth: Auth): Promise<void> {
  await app.register(
    async (routes) => {
      routes.addHook('onRoute', (route) => {
        route.bodyLimit = maxBodyBytes;
      });
      routes.addHook('onRequest', async (request) => {
        assertNotForeign(request, auth.identity.settings.publicUrl);
      });
      routes.setErrorHandler((error, _request, reply) => replyWithError(error, reply));
      registerSignIn(routes, auth);
      registerSecondStep(routes, auth);
      registerPasskeys(routes, auth);
      registerPasswords(routes, auth);
      registerEnrolment(routes, auth);
      registerSession(routes, auth);
    },
    { prefix: '/auth' },
  );
}
