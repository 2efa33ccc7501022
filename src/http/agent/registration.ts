import type { FastifyInstance } from 'fastify';
import { secretForWork } from '../../../db/secrets.ts';
import { checkInput } from '../../core/input.ts';
import { boundTo } from '../../core/organization-database.ts';
import { registerInput } from '../../domains/agents/facts-input.ts';
import { register } from '../../domains/agents/register-store.ts';
import { type Agents, presented, refuse } from './context.ts';

/** Registers the route that exchanges a connect key for a device credential. */
export function registerRegistration(app: FastifyInstance, agents: Agents): void {
  const { database, credentials } = agents;

  app.post('/register', async (request, reply) => {
    const key = await credentials.keyOf(presented(request));
    if (!key) return refuse(agents, request);
    const { facts } = checkInput(registerInput, request.body, 'body');
    const joining = {
      db: boundTo(database, key.organizationId),
      secret: secretForWork(database.secret),
      keyHash: key.keyHash,
      clientIp: request.clientIp,
      requestId: request.id,
    };
    const registered = await register(joining, facts);
    if (!registered) return refuse(agents, request);
    return reply.code(registered.rejoined ? 200 : 201).send(registered);
  });
}
