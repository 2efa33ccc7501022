import pg from 'pg';
import type { Database, DatabaseLog } from '../client.ts';
import { servingRole } from '../fences.ts';
import { prepare } from '../migrate.ts';
import { createDatabase } from './door.ts';
import type { Owner } from './driver.ts';
import { asOpenError, checkedUrl } from './postgres-errors.ts';
import { poolDriver, runOn } from './postgres-pool.ts';
import { postgresTypes } from './values.ts';

interface PostgresOptions {
  databaseUrl: string;
  log: DatabaseLog;
  poolSize: number;
}

const connectionTimeoutMillis = 5_000;

/** Of every serving connection, from its first moment: the role, and bounds for what hangs. */
const settings = {
  role: servingRole,
  timezone: 'UTC',
  search_path: 'public',
  statement_timeout: '15s',
  lock_timeout: '10s',
  idle_in_transaction_session_timeout: '30s',
};

/** @throws OpenError */
export async function openPostgres({ databaseUrl, log, poolSize }: PostgresOptions): Promise<Database> {
  const url = checkedUrl(databaseUrl);
  const secret = await asOwner(url, (owner) => prepare(owner, log)).catch((error) => {
    throw asOpenError(error, url);
  });
  const pool = new pg.Pool({
    connectionString: withSettings(url),
    application_name: 'rolegate',
    max: poolSize,
    connectionTimeoutMillis,
    // A server that no longer answers at all; PostgreSQL's own timeouts come first.
    query_timeout: 20_000,
    keepAlive: true,
    idleTimeoutMillis: 30_000,
    pipeline: true,
    types: postgresTypes as pg.CustomTypesConfig,
    onConnect: refuseOtherRole,
  } as pg.PoolConfig);
  // Without a listener, a connection that breaks while nobody uses it would end the process.
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection broke'));
  pool.on('connect', (client) =>
    client.on('error', (error) => log.warn({ err: error }, 'a database connection broke')),
  );
  return createDatabase(poolDriver(pool), secret);
}

async function asOwner<T>(url: URL, work: (owner: Owner) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url.href,
    application_name: 'rolegate start',
    connectionTimeoutMillis,
    types: postgresTypes as pg.CustomTypesConfig,
  });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work({ run: runOn(client), script: async (text) => void (await client.query(text)) });
  } finally {
    await client.end();
  }
}

/**
 * The settings go with the connection's first message, so that no statement can come before them. A transaction
 * pooler such as PgBouncer's refuses them, and is right: sessions that change hands cannot stay bound.
 */
function withSettings(url: URL): string {
  const ours = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const result = new URL(url);
  result.searchParams.set('options', [url.searchParams.get('options') ?? '', ...ours].join(' ').trim());
  return result.href;
}

async function refuseOtherRole(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query('select current_user as role');
  if (rows[0].role !== servingRole)
    throw new Error(`The connection runs as ${rows[0].role} instead of ${servingRole}.`);
}
