import { randomUUID } from 'node:crypto';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify';
import type { Database } from '../db/client.ts';
import { registerExplorer } from './explorer/plugin.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { TrustedDocuments } from './gateway/trusted.ts';
import { registerGraphQL } from './graphql-route.ts';

export interface ServerOptions {
  readonly gateway: Gateway;
  readonly database: Database;
  readonly log: FastifyBaseLogger;
  /** Documents that clients may name instead of sending them. */
  readonly trusted?: TrustedDocuments | undefined;
}

/** An operation with its variables; larger ones are refused while they are being read. */
const largestBody = 1024 * 1024;

/** The HTTP edge, not yet listening: /graphql, /healthz, /readyz, and the explorer at /. */
export async function createServer({
  gateway,
  database,
  log,
  trusted,
}: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log,
    genReqId: () => randomUUID(),
    bodyLimit: largestBody,
    // One line a request instead of two: below.
    disableRequestLogging: true,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
  });
  app.setErrorHandler(requestError);
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({ req: request, res: reply, responseTime: reply.elapsedTime }, 'request completed');
  });

  await registerGraphQL(app, gateway, database, trusted);
  app.get('/healthz', { logLevel: 'warn' }, () => ({ status: 'ok' }));
  app.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
    const ready = await database.ready();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database unreachable' });
  });
  await registerExplorer(app);
  return app;
}

/** Requests that never became GraphQL: too large, not JSON, of a foreign content type. */
function requestError(
  error: FastifyError,
  request: FastifyRequest,
  reply: { code(status: number): { send(body: object): unknown } },
) {
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error }, 'a request failed');
  const [code, message] =
    status >= 500
      ? ['INTERNAL_SERVER_ERROR', 'Something went wrong on our side.']
      : ['BAD_REQUEST', error.message];
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
