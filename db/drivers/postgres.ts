import pg from 'pg';
import type { Database, DatabaseLog } from '../database.ts';
import { jobSchema } from '../install/job-queue.ts';
import { prepare } from '../install/migrate.ts';
import { jobRole, servingRole } from '../roles.ts';
import { createDatabase } from './door.ts';
import type { Driver, Owner } from './driver.ts';
import { asOpenError, checkedUrl } from './postgres-errors.ts';
import { listenForChanges } from './postgres-listener.ts';
import { poolDriver, runOn, watchConnection } from './postgres-pool.ts';
import { createProbe } from './postgres-probe.ts';
import { postgresTypes } from './values.ts';

interface PostgresOptions {
  databaseUrl: string;
  log: DatabaseLog;
  poolSize: number;
  /** Time after which a server without an answer is abandoned; PostgreSQL's own timeouts come first. */
  answerMillis: number;
}

const connectionTimeoutMillis = 5_000;
/** Settings of every connection except the first, beside its role: time limits from its first moment. */
const settings = {
  timezone: 'UTC',
  statement_timeout: '15s',
  // Limit for reads, which wait only for locks of entire tables. Transactions have their own, see `bindTransaction`.
  lock_timeout: '1s',
  idle_in_transaction_session_timeout: '30s',
};

/**
 * Opens a PostgreSQL database.
 * @throws OpenError
 */
export async function openPostgres({
  databaseUrl,
  log,
  poolSize,
  answerMillis,
}: PostgresOptions): Promise<Database> {
  const url = checkedUrl(databaseUrl);
  const secret = await asOwner(url, (owner) => prepare(owner, log)).catch((error) => {
    throw asOpenError(error, url);
  });
  const serving = {
    ...common,
    max: poolSize,
    query_timeout: answerMillis,
    pipeline: true,
  } as pg.PoolConfig;
  const pool = openPool(url, servingRole, 'public', serving, log);
  // The pool opens a connection for the first job and closes it when there are no jobs.
  const jobPool = openPool(
    url,
    jobRole,
    jobSchema,
    { ...common, application_name: 'rolegate jobs', max: 2, query_timeout: answerMillis },
    log,
  );
  const listen: Driver['listen'] = (heard) => listenForChanges(url.href, heard, log);
  const probe = createProbe(url.href, pool);
  const driver = poolDriver(pool, jobPool);
  const close = async () => void (await Promise.all([driver.close(), probe.close()]));
  return createDatabase({ ...driver, listen, ready: probe.ready, close }, secret);
}

const common: pg.PoolConfig = {
  application_name: 'rolegate',
  connectionTimeoutMillis,
  keepAlive: true,
  idleTimeoutMillis: 30_000,
  types: postgresTypes as pg.CustomTypesConfig,
};

function openPool(url: URL, role: string, schema: string, config: pg.PoolConfig, log: DatabaseLog): pg.Pool {
  const pool = new pg.Pool({
    ...config,
    connectionString: withSettings(url, { ...settings, role, search_path: schema }),
    onConnect: (client: pg.ClientBase) => refuseOtherRole(client, role),
  } as pg.PoolConfig);
  // Without a listener, a connection that breaks while unused would end the process.
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection broke'));
  pool.on('connect', (client) =>
    watchConnection(client, (error) => log.warn({ err: error }, 'a database connection broke')),
  );
  return pool;
}

async function asOwner<T>(url: URL, work: (owner: Owner) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    // Waits for another server that migrates the database, for a limited time.
    connectionString: withSettings(url, { lock_timeout: '120s' }),
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
 * Returns the connection options. The settings are part of the connection's first message, so that no statement can precede
 * them. A transaction pooler such as PgBouncer refuses them: its sessions change hands and cannot stay bound.
 */
function withSettings(url: URL, wanted: Record<string, string>): string {
  const ours = Object.entries(wanted).map(([name, value]) => `-c ${name}=${value}`);
  const result = new URL(url);
  result.searchParams.set('options', [url.searchParams.get('options') ?? '', ...ours].join(' ').trim());
  return result.href;
}

async function refuseOtherRole(client: pg.ClientBase, role: string): Promise<void> {
  const asked = { text: 'select current_user as role', query_timeout: connectionTimeoutMillis };
  const { rows } = await client.query(asked);
  if (rows[0].role !== role) throw new Error(`The connection runs as ${rows[0].role} instead of ${role}.`);
}
