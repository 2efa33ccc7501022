import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { checkInput, emailInput, idInput } from '../../core/input.ts';
import { presentedPassword } from '../../identity/passwords.ts';
import { signIn } from '../../identity/sign-in.ts';
import { type Auth, deliveryInput, handOver, originOf } from './context.ts';

const signInInput = z.object({
  email: emailInput(),
  password: presentedPassword,
  /** Organizations to choose from, where the address and the password are valid in several. */
  organizationId: idInput('org').optional(),
  delivery: deliveryInput,
});

export function registerSignIn(app: FastifyInstance, auth: Auth): void {
  app.post('/sign-in', async (request, reply) => {
    const { delivery, ...attempt } = checkInput(signInInput, request.body, 'body');
    const outcome = await signIn(auth.identity, attempt, originOf(request));
    if ('organizations' in outcome) return { stage: 'CHOOSE_ORGANIZATION', ...outcome };
    const { methods, token, stage } = outcome;
    const handed = handOver(auth, request, reply, { token, stage, delivery });
    return stage === 'SECOND_STEP' ? { ...handed, methods } : handed;
  });
}
