import { type Database, type DatabaseLog, defaultPoolSize } from './database.ts';
import { openEmbedded } from './drivers/pglite.ts';
import { openPostgres } from './drivers/postgres.ts';

export interface DatabaseOptions {
  /** PostgreSQL connection string; without it the embedded database in `dataDir` is used. */
  databaseUrl?: string | undefined;
  /** Folder of the embedded database and its files. */
  dataDir: string;
  log: DatabaseLog;
  /** Maximum number of connections to PostgreSQL for requests; four more serve jobs, notifications and readiness. */
  poolSize?: number;
  /** Time in milliseconds after which PostgreSQL counts as unresponsive. */
  answerMillis?: number;
}

/**
 * Opens the database, creating and migrating it as needed, with the serving role and row-level security.
 * @throws OpenError that tells the operator the fault and its remedy; its message never contains the password
 */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl, dataDir, log, poolSize = defaultPoolSize, answerMillis = 20_000 } = options;
  return databaseUrl
    ? openPostgres({ databaseUrl, log, poolSize, answerMillis })
    : openEmbedded({ dataDir, log });
}
