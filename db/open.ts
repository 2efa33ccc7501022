import { type Database, type DatabaseLog, defaultPoolSize } from './database.ts';
import { openEmbedded } from './drivers/pglite.ts';
import { openPostgres } from './drivers/postgres.ts';

export interface DatabaseOptions {
  /** A PostgreSQL connection string; without it the embedded database in `dataDir` is used. */
  databaseUrl?: string | undefined;
  /** The folder of the embedded database and of what belongs to it. */
  dataDir: string;
  log: DatabaseLog;
  /** Connections to PostgreSQL for requests at most; four more are for jobs, notifications and readiness. */
  poolSize?: number;
  /** Milliseconds after which PostgreSQL is taken to hang. */
  answerMillis?: number;
}

/**
 * Opens the database, made and migrated as needed, with the serving role and row-level security in force.
 * @throws OpenError whose message tells an operator what is wrong and what to do; it never holds the password.
 */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl, dataDir, log, poolSize = defaultPoolSize, answerMillis = 20_000 } = options;
  return databaseUrl
    ? openPostgres({ databaseUrl, log, poolSize, answerMillis })
    : openEmbedded({ dataDir, log });
}
