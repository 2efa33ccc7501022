import type { FastifyInstance } from 'fastify';
import { unauthenticated } from '../../errors.ts';
import { recordSignIn } from '../../identity/events.ts';
import { endSession } from '../../identity/sessions.ts';
import { sessionCookie } from '../session-cookie.ts';
import { type Auth, originOf } from './context.ts';

/** Registers the routes that return the stage of a session and end it. */
export function registerSession(app: FastifyInstance, auth: Auth): void {
  const { identity, sessions, callers } = auth;
  const cookie = sessionCookie(identity.settings.publicUrl);

  app.post('/session', async (request) => {
    const found = await callers.sessionOf(request);
    if (!found) throw unauthenticated();
    const { stage, principal } = found.session;
    return { stage, email: principal.email, organizationName: principal.organizationName };
  });

  app.post('/sign-out', async (request, reply) => {
    const found = await callers.sessionOf(request);
    reply.clearCookie(cookie.name, cookie.options);
    if (found) {
      const { principal, id } = found.session;
      await identity.database.transaction(principal.organizationId, async (tx) => {
        if (!(await endSession(tx, principal, id))) return;
        await recordSignIn(tx, principal, originOf(request), {
          eventType: 'administrator_sign_out',
          credential: 'SESSION',
        });
      });
      sessions.forget(found.token);
    }
    return reply.code(204).send();
  });
}
