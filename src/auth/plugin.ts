import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { type ErrorCode, errorCodes } from '../errors.ts';
import { assertNotForeign } from '../identity/cross-site.ts';
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
      routes.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', 'no-store');
        assertNotForeign(request, auth.identity.settings.publicUrl);
      });
      routes.setErrorHandler((error, _request, reply) => {
        // What is not ours is the server's own handler's.
        if (!(error instanceof GraphQLError)) throw error;
        const { http: _, ...extensions } = error.extensions;
        if (typeof extensions.retryAfter === 'number') reply.header('retry-after', extensions.retryAfter);
        return reply.code(statusOf(error)).send({ errors: [{ message: error.message, extensions }] });
      });
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

const statuses: Partial<Record<ErrorCode, number>> = { NOT_FOUND: 404, INVALID_STATE: 409 };

function statusOf({ extensions }: GraphQLError): number {
  const { code, http } = extensions as { code?: string; http?: { status?: number } };
  const known = code !== undefined && code in errorCodes ? statuses[code as ErrorCode] : undefined;
  return http?.status ?? known ?? 400;
}
