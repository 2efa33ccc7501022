import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { checkInput } from '../../core/input.ts';
import { assertionInput } from '../../identity/passkey-input.ts';
import { assertionOptions } from '../../identity/passkeys.ts';
import { takeSecondStep } from '../../identity/second-step.ts';
import { type Auth, handOver, originOf, sessionAt } from './context.ts';

const proofInput = z.discriminatedUnion('method', [
  z.object({ method: z.enum(['TOTP', 'RECOVERY_CODE']), code: z.string().trim().max(100) }),
  z.object({ method: z.literal('PASSKEY'), response: assertionInput }),
]);

export function registerSecondStep(app: FastifyInstance, auth: Auth): void {
  app.post('/second-step', async (request, reply) => {
    const session = await sessionAt(auth, request, 'SECOND_STEP');
    const proof = checkInput(proofInput, request.body, 'body');
    const token = await takeSecondStep(auth.identity, session, proof, originOf(request));
    return handOver(auth, request, reply, { token, stage: 'FULL' });
  });

  app.post('/second-step/passkey-options', async (request) => {
    const session = await sessionAt(auth, request, 'SECOND_STEP');
    const ceremony = { act: 'SECOND_STEP', sessionId: session.id } as const;
    return assertionOptions(auth.identity, session.principal, ceremony);
  });
}
