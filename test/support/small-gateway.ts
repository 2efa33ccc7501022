import type { IResolvers } from '@graphql-tools/utils';
import { type SQL, sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';
import { apiKeyHasher, newApiKey } from '../../db/api-keys.ts';
import type { Database } from '../../db/database.ts';
import { compileStatement } from '../../db/statement.ts';
import { createGateway, type GatewayOptions } from '../../src/api/gateway.ts';
import { roles } from '../../src/core/role-matrix.ts';
import type { Domain } from '../../src/domains/domain.ts';
import { errorCodes } from '../../src/errors.ts';
import type { Role } from '../../src/generated/graphql.ts';
import { createServer, type ServerOptions } from '../../src/http/server.ts';
import { createLog } from '../../src/log.ts';
import type { Answer } from './gateway.ts';
import { preamble } from './small-schema.ts';

/** Answer with everything that was transmitted. */
export interface RawAnswer extends Answer {
  readonly raw: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface SmallGateway {
  readonly app: FastifyInstance;
  /** Keys of the roles. */
  keyOf(role: Role): string;
  /** Sends one operation to POST /graphql as a role, or without credentials. */
  ask(
    role: Role | null,
    query: string,
    variables?: unknown,
    more?: { headers?: Record<string, string>; operationName?: unknown },
  ): Promise<RawAnswer>;
  /** Sends a body unchanged. */
  post(body: string, headers?: Record<string, string>): Promise<RawAnswer>;
  /** Returns all lines of the log. */
  logged(): string;
  close(): Promise<void>;
}

interface Options
  extends Partial<Pick<GatewayOptions, 'view' | 'limits'>>,
    Pick<ServerOptions, 'trusted' | 'answerBounds' | 'bodyBounds' | 'metrics'> {
  sdl: string;
  resolvers?: IResolvers;
  conditions?: Domain['conditions'];
  /** Parts of the database to replace. */
  database?: Partial<Database>;
  /** Receives a line of the log before it is stored. */
  onLine?(line: string): void;
}

/** Creates the gateway with its HTTP server over a test's own schema, without rows and with a caller of each role. */
export async function smallGateway({
  sdl,
  resolvers = {},
  conditions,
  view,
  limits,
  trusted,
  answerBounds,
  bodyBounds,
  metrics,
  database: other,
  onLine,
}: Options): Promise<SmallGateway> {
  const always = async () => true;
  const domain: Domain = {
    resolvers: resolvers as Domain['resolvers'],
    conditions: { ASSIGNED_COMMAND: always, REMOTE_ASSIST_GRANT: always, ...conditions },
  };
  const lines: string[] = [];
  const log = createLog('info', {
    write(line: string) {
      onLine?.(line);
      lines.push(line);
    },
  });
  const database = { ...withoutRows(), ...other };
  const typeDefs = [preamble, 'scalar DateTime', sdl];
  const gateway = createGateway({
    database,
    typeDefs,
    domains: [domain],
    log,
    ...(view && { view }),
    ...(limits && { limits }),
  });
  const app = await createServer({ gateway, database, log, trusted, answerBounds, bodyBounds, metrics });

  async function post(body: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: body,
    });
    return {
      status: response.statusCode,
      body: response.json(),
      raw: response.body,
      headers: response.headers,
    };
  }

  return {
    app,
    keyOf,
    post,
    ask(role, query, variables, { headers = {}, operationName } = {}) {
      const key: Record<string, string> = role ? { 'x-api-key': keyOf(role) } : {};
      return post(JSON.stringify({ query, variables, operationName }), { ...key, ...headers });
    },
    logged: () => lines.join(''),
    close: () => app.close(),
  };
}

const secret = Buffer.alloc(32, 7);
const keys = new Map(roles.map((role) => [role, newApiKey(secret).key]));

function keyOf(role: Role): string {
  return keys.get(role) ?? '';
}

/** Creates a database that knows only a key of each role. */
function withoutRows(): Database {
  const hashOf = apiKeyHasher(secret);
  const principals = new Map(roles.map((role) => [hashOf(keyOf(role)), principalOf(role)]));
  const nothing = async () => {
    throw new Error('There is no database in this test.');
  };
  return {
    engine: 'pglite',
    secret,
    accessChanges: { subscribe: () => () => {}, publish: () => {} },
    // Functions that record the last use of a key and count refusals.
    read: async <Row>() => [{ points: 1, expire: null }] as Row[],
    // Destination of the record of a refusal.
    transaction: async () => undefined as never,
    async system<Row>(query: SQL) {
      const [hash] = compileStatement(query ?? sql``).params;
      const found = principals.get(String(hash));
      return (found ? [found] : []) as Row[];
    },
    isCrowded: () => false,
    committedWork: { subscribe: () => () => {}, publish: () => {} },
    queue: nothing,
    queueTransaction: nothing,
    ready: async () => true,
    close: async () => {},
  };
}

function principalOf(role: Role) {
  return {
    keyId: 'key_01jgxw0000000000000000000a',
    ...{ readOnly: false, scopes: null, networks: null, organizationIds: null, expiresAt: null },
    administratorId: 'adm_01jgxw0000000000000000000a',
    email: 'who@example.org',
    name: 'Who',
    role,
    organizationId: 'org_01jgxw0000000000000000000a',
    organizationName: 'Where',
  };
}

/** Asserts that an answer is a regular refusal: a known code for each error, without a stack or details of the machine. */
export function expectRefused({ status, body, raw }: RawAnswer, ...codes: string[]): void {
  expect(status).toBeLessThan(500);
  const found = body.errors?.map(({ extensions }) => extensions?.code) ?? [];
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((code) => !(String(code) in errorCodes))).toEqual([]);
  if (codes.length > 0) expect([...new Set(found)]).toEqual(codes);
  expect(raw).not.toMatch(/stack|node_modules|\.ts:\d|\.js:\d|Did you mean|select |Maximum call/i);
}
