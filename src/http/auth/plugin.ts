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

/** JSON over POST; nothing here is large. */
const largestBody = 64 * 1024;

/** Everything under /auth: what has to be possible before a caller is known. docs/identity.md. */
export async function registerAuth(app: FastifyInstance, auth: Auth): Promise<void> {
  await app.register(
    async (routes) => {
      routes.addHook('onRoute', (route) => {
        route.bodyLimit = largestBody;
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
