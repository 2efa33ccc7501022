import type { FastifyInstance } from 'fastify';
import type { Database } from '../../db/database.ts';
import { findTrigger, launchByTrigger } from '../domains/commands/trigger-store.ts';
import { badInput, codedError } from '../errors.ts';
import type { Throttles } from '../identity/throttle.ts';
import { replyWithError } from './error-replies.ts';

interface TriggerRoute {
  Params: { name: string };
}

/** Serves POST /commands/trigger/NAME, by which other systems launch a command with the secret of its trigger. */
export async function registerTriggers(
  app: FastifyInstance,
  { database, throttles }: { readonly database: Database; readonly throttles: Throttles },
): Promise<void> {
  await app.register(async (routes) => {
    routes.setErrorHandler((error, _request, reply) => replyWithError(error, reply));

    routes.post<TriggerRoute>('/commands/trigger/:name', { bodyLimit: 1024 }, async (request, reply) => {
      const { clientIp, id: requestId, params, body, headers } = request;
      const secret = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
      const trigger = await findTrigger(database, secret);
      if (!trigger) return refuse(throttles, clientIp);
      if (body != null && Object.keys(body).length > 0) throw badInput('body', 'A trigger has no values.');
      await throttles.attempt('launch', trigger.hash);
      const runId = await launchByTrigger(database, trigger, { name: params.name, clientIp, requestId });
      if (runId === null) return refuse(throttles, clientIp);
      return reply.code(202).send({ runId });
    });
  });
}

/** Counts a failed attempt, and answers it in the same words whatever is wrong. */
async function refuse(throttles: Throttles, clientIp: string | null): Promise<never> {
  await throttles.attempt('trigger', clientIp);
  const message = 'The secret is not valid for this trigger.';
  throw codedError('UNAUTHENTICATED', message, { http: { status: 401 } });
}
