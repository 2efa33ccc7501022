import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Database } from '../../db/database.ts';
import type { Gateway } from '../api/gateway.ts';
import { observe } from '../core/observe.ts';
import { retryAfter } from '../core/outages.ts';
import type { TrustedDocuments } from '../gateway/trusted.ts';
import { apiKeyAuthenticator } from '../identity/api-keys.ts';
import { organizationChooser } from '../identity/choice.ts';
import { keyUsage } from '../identity/key-usage.ts';
import { createSessions } from '../identity/sessions.ts';
import { defaultIdentity, type IdentitySettings } from '../identity/settings.ts';
import { createThrottles } from '../identity/throttle.ts';
import { registerAgent } from './agent/plugin.ts';
import { registerAuth } from './auth/plugin.ts';
import { type BodyLimits, defaultBodyLimits, limitBodies } from './body-limits.ts';
import { createCallers } from './callers.ts';
import { challenge } from './challenge.ts';
import { tellClientIp } from './client-ip.ts';
import { compressAnswers } from './compression.ts';
import { connectionError, nothingThere, requestError } from './error-handlers.ts';
import { registerExplorer } from './explorer/plugin.ts';
import { registerExports } from './exports.ts';
import { registerGraphQL } from './graphql/route.ts';
import { registerImports } from './imports.ts';
import { acceptJsonOnly } from './json-body.ts';
import type { Metrics } from './metrics.ts';
import { type AnswerBounds, boundAnswers } from './pending-answers.ts';
import { boundBodies, type PendingBodyBounds } from './pending-bodies.ts';
import { createAllowance } from './rate-limit.ts';
import { registerScim } from './scim/plugin.ts';
import { registerTriggers } from './triggers.ts';
import { registerUser } from './user/plugin.ts';

export interface ServerOptions {
  readonly gateway: Gateway;
  readonly database: Database;
  readonly log: FastifyBaseLogger;
  readonly identity?: IdentitySettings;
  /** Proxies whose client addresses are trusted: addresses and networks, separated by commas. */
  readonly trustedProxies?: string | undefined;
  /** Documents that clients may name instead of sending them. */
  readonly trusted?: TrustedDocuments | undefined;
  /** Number of operations that a caller may send per minute. Unlimited by default. */
  readonly requestsPerMinute?: number | undefined;
  readonly metrics?: Metrics | undefined;
  readonly answerBounds?: AnswerBounds | undefined;
  readonly bodyLimits?: BodyLimits;
  readonly bodyBounds?: PendingBodyBounds | undefined;
}

/** Maximum size of a body in bytes: an operation with its variables. Larger bodies are refused while they are read. */
const maxBodyBytes = 1024 * 1024;
/** Time in which the headers of a request must arrive, in milliseconds. */
const headersTimeout = 20_000;

/** Sources from which a page may load, in the Content-Security-Policy. Pages without this header load nothing. */
const policyHeader = 'content-security-policy';

/** Creates the HTTP server, which does not listen yet: /graphql, /scim, /auth, /user, /agent, /healthz, /readyz, and the explorer at /. */
export async function createServer({
  gateway,
  database,
  log,
  identity: settings = defaultIdentity,
  trustedProxies,
  trusted,
  requestsPerMinute,
  metrics,
  answerBounds,
  bodyLimits = defaultBodyLimits,
  bodyBounds,
}: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log,
    genReqId: () => randomUUID(),
    bodyLimit: maxBodyBytes,
    ...(trustedProxies ? { trustProxy: trustedProxies } : {}),
    // The onResponse hook below logs one line for each request instead of two.
    logController: new LogController({ disableRequestLogging: true }),
    // `limitBodies` limits the time of the body.
    http: { headersTimeout, connectionsCheckingInterval: headersTimeout / 4 },
    requestTimeout: 0,
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
    frameworkErrors: requestError,
    clientErrorHandler: connectionError,
  });
  tellClientIp(app);
  app.setErrorHandler(requestError);
  app.setNotFoundHandler(nothingThere);
  acceptJsonOnly(app);
  const answers = boundAnswers(app, answerBounds);
  limitBodies(app, bodyLimits);
  boundBodies(app, bodyBounds);
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
    if (reply.statusCode === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', retryAfter);
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
    if (isPage && !reply.hasHeader(policyHeader)) reply.header(policyHeader, "default-src 'none'");
    // An answer belongs to its caller, and a cache does not know which header identified the caller.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (reply.statusCode === 401) reply.header('www-authenticate', challenge(request));
  });
  app.addHook('onResponse', async (request, reply) => {
    const answered = { req: request, res: reply, responseTime: reply.elapsedTime };
    observe(log, 'log', () => request.log.info(answered, 'request completed'));
    observe(log, 'metrics', () => metrics?.time(request, reply));
  });

  await app.register(fastifyCookie);
  const sessions = createSessions(database, settings.idleMinutes);
  const usage = keyUsage(database, log);
  app.addHook('preClose', () => usage.flush());
  const noteUse: typeof usage.note = (...use) => observe(log, 'key usage', () => usage.note(...use));
  const keys = { authenticate: apiKeyAuthenticator(database), noteUse };
  const callers = createCallers(keys, sessions, organizationChooser(database), settings);
  const throttles = createThrottles(database);
  const identity = { database, settings, throttles };
  const allow = requestsPerMinute === undefined ? undefined : createAllowance(requestsPerMinute);
  const counted = metrics ? counting(gateway, metrics, log) : gateway;
  await app.register(async (scope) => {
    compressAnswers(scope);
    await registerGraphQL(scope, counted, { callers, answers, trusted, allow });
  });
  await registerScim(app, counted, { callers, answers, allow, publicUrl: settings.publicUrl });
  await registerAuth(app, { identity, sessions, callers });
  await registerUser(app, { database, throttles, publicUrl: settings.publicUrl });
  await registerAgent(app, { database, throttles });
  app.get('/healthz', { logLevel: 'warn' }, () => ({ status: 'ok' }));
  app.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
    const ready = await database.ready();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database unreachable' });
  });
  await registerTriggers(app, { database, throttles });
  registerExports(app, database);
  await registerImports(app, database, bodyLimits);
  await registerExplorer(app);
  return app;
}

/** Returns the gateway with its operations counted. */
function counting(gateway: Gateway, metrics: Metrics, log: FastifyBaseLogger): Gateway {
  return {
    ...gateway,
    async execute(request) {
      const result = await gateway.execute(request);
      observe(log, 'metrics', () => metrics.count(request, result));
      return result;
    },
  };
}
