import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { checkInput, emailInput } from '../../core/input.ts';
import { confirmEmail } from '../../identity/email-change.ts';
import { useLink } from '../../identity/links.ts';
import { requestReset } from '../../identity/password-reset.ts';
import { passwordInput } from '../../identity/passwords.ts';
import { type Auth, originOf } from './context.ts';

const resetInput = z.object({ email: emailInput() });
const token = z.string().max(200);
const linkInput = z.object({ token, password: passwordInput });
const confirmInput = z.object({ token });

/** Registers the routes of mailed links, which set passwords and confirm new addresses. */
export function registerPasswords(app: FastifyInstance, { identity }: Auth): void {
  app.post('/password-reset', async (request, reply) => {
    const { email } = checkInput(resetInput, request.body, 'body');
    await requestReset(identity, email, originOf(request));
    return reply.code(202).send({ sent: 'If the address has an account, a link is sent to it.' });
  });

  app.post('/set-password', async (request) => {
    const body = checkInput(linkInput, request.body, 'body');
    await useLink(identity, body, originOf(request));
    return { done: true };
  });

  app.post('/confirm-email', async (request) => {
    const body = checkInput(confirmInput, request.body, 'body');
    await confirmEmail(identity, body.token, originOf(request));
    return { done: true };
  });
}
