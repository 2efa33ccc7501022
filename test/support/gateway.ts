import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Database } from '../../db/database.ts';
import type { JobKind } from '../../db/jobs.ts';
import type { DemoKeys } from '../../db/seed/demo-keys.ts';
import type { DemoWorld } from '../../db/seed/world.ts';
import { createGateway, type GatewayOptions } from '../../src/api/gateway.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { domains } from '../../src/domains/registry.ts';
import type { TrustedDocuments } from '../../src/gateway/trusted.ts';
import type { BodyLimits } from '../../src/http/body-limits.ts';
import type { Metrics } from '../../src/http/metrics.ts';
import { createServer } from '../../src/http/server.ts';
import { defaultIdentity, type IdentitySettings } from '../../src/identity/settings.ts';
import { createLog } from '../../src/log.ts';
import { testDatabase } from './database.ts';
import { demoTemplate, seedDemo } from './demo-template.ts';
import type { Rewriting } from './fences.ts';
import { jobRunner } from './jobs.ts';

/** Error as a client receives it. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>> & { readonly code?: string };
}

export interface Answer {
  readonly status: number;
  /** Data of the answer, typed loosely because tests know their selection. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the document
  readonly body: { readonly data?: any; readonly errors?: readonly AnsweredError[] };
}

type Role = keyof DemoKeys;

/** Entire product without a socket, over a separate database with the demo data. */
export interface TestGateway {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** Objects that the seeds created: the organization, its administrators, identifiers. */
  readonly demo: DemoWorld;
  /** API keys of administrators of the demo organization, one for each role. */
  readonly keys: DemoKeys;
  /**
   * Sends one operation to POST /graphql.
   * @param caller a role of the demo organization, any other API key, a session's token, or null for none
   */
  query(
    caller: Role | (string & {}) | null,
    document: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /**
   * Runs all due jobs one after the other. A failed one is not retried before its time.
   * @param recurring scheduled jobs that are due now
   */
  runJobs(...recurring: JobKind[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens the gateway on the engine of the run. Takes about a second; close it at the end. */
export async function testGateway(
  options: Partial<
    Pick<GatewayOptions, 'view' | 'limits' | 'outbound' | 'operationMillis' | 'typeDefs' | 'domains'>
  > & {
    readonly identity?: Partial<IdentitySettings>;
    readonly poolSize?: number;
    /** Destination of the log; discarded by default. */
    readonly log?: FastifyBaseLogger;
    /** Control over the statements: the test can remove one of the two fences, or wrap others in a transaction. */
    readonly fences?: Rewriting;
    readonly trusted?: TrustedDocuments;
    readonly trustedProxies?: string;
    readonly requestsPerMinute?: number;
    readonly metrics?: Metrics;
    readonly bodyLimits?: BodyLimits;
  } = {},
): Promise<TestGateway> {
  const copied = await demoTemplate();
  const database = await testDatabase(options.poolSize, options.fences, copied?.source);
  const { demo, keys } = copied ?? (await seedDemo(database));
  const log = options.log ?? createLog(process.env.LOG_LEVEL ?? 'silent');
  const gateway = createGateway({
    database,
    log,
    typeDefs: readTypeDefs(),
    domains,
    // A machine that runs many tests at the same time is slow.
    operationMillis: 60_000,
    ...options,
  });
  const app = await createServer({
    gateway,
    database,
    log,
    identity: { ...defaultIdentity, failureMillis: 0, ...options.identity },
    trusted: options.trusted,
    trustedProxies: options.trustedProxies,
    requestsPerMinute: options.requestsPerMinute,
    metrics: options.metrics,
    ...(options.bodyLimits && { bodyLimits: options.bodyLimits }),
  });

  const query = asker(app, keys);
  const runJobs = jobRunner(database, domains, log, options.outbound);

  async function close() {
    await app.close();
    await database.close();
  }

  return { app, database, demo, keys, query, runJobs, close };
}

function credentialOf(caller: string | null, keys: DemoKeys): Record<string, string> {
  if (caller === null) return {};
  if (caller.startsWith('rgs_')) return { authorization: `Bearer ${caller}` };
  return { 'x-api-key': keys[caller as Role] ?? caller };
}

/** Sends operations with the keys of an organization's roles. */
export function asker(app: FastifyInstance, keys: DemoKeys): TestGateway['query'] {
  return async (caller, document, variables, headers = {}) => {
    const credential = credentialOf(caller, keys);
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...credential, ...headers },
      payload: JSON.stringify({ query: document, variables }),
    });
    return { status: response.statusCode, body: response.json() };
  };
}
