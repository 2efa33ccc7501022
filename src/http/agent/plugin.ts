import type { FastifyInstance } from 'fastify';
import { agentCredentials } from '../../identity/devices.ts';
import { replyWithError } from '../error-replies.ts';
import { registerAssignments } from './assignments.ts';
import { type Agents, findDevice } from './context.ts';
import { registerRegistration } from './registration.ts';
import { registerReports } from './reports.ts';
import { registerWork } from './work.ts';

/** Maximum size of a body in bytes, except for System Insights reports. */
const maxBodyBytes = 512 * 1024;

/** Registers all routes under /agent, through which devices report and ask for work. docs/agents.md. */
export async function registerAgent(
  app: FastifyInstance,
  { database, throttles }: Omit<Agents, 'credentials'>,
): Promise<void> {
  const agents = { database, throttles, credentials: agentCredentials(database) };
  await app.register(
    async (routes) => {
      routes.addHook('onRoute', (route) => {
        route.bodyLimit ??= maxBodyBytes;
      });
      routes.setErrorHandler((error, _request, reply) => replyWithError(error, reply));
      registerRegistration(routes, agents);
      await routes.register(async (devices) => {
        devices.decorateRequest('device', null);
        devices.addHook('onRequest', async (request) => {
          request.device = await findDevice(agents, request);
        });
        registerAssignments(devices);
        registerReports(devices);
        registerWork(devices);
      });
    },
    { prefix: '/agent' },
  );
}
