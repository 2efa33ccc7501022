import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Database } from '../../db/database.ts';
import type { Owner } from '../../db/drivers/driver.ts';
import { serve } from '../../db/drivers/pglite.ts';
import { runOn } from '../../db/drivers/postgres-pool.ts';
import { pgliteParsers, postgresTypes } from '../../db/drivers/values.ts';
import { openDatabase } from '../../db/open.ts';
import { makePostgresDatabase, testServer } from './database.ts';
import { silent } from './log.ts';

/** A database that nothing has migrated, on the engine that the run is for. */
export interface EmptyDatabase extends Owner {
  /** Opens it as a server does. Closing what is opened leaves the database for further statements on PostgreSQL alone. */
  open(): Promise<Database>;
  close(): Promise<void>;
}

export function emptyDatabase(): Promise<EmptyDatabase> {
  return testServer ? onPostgres(testServer) : onPglite();
}

async function onPglite(): Promise<EmptyDatabase> {
  const pglite = await PGlite.create({ parsers: pgliteParsers });
  return {
    run: async ({ text, values }) => {
      const { rows, affectedRows = 0 } = await pglite.query(text, [...values]);
      return { rows, rowCount: rows.length || affectedRows };
    },
    script: async (text) => void (await pglite.exec(text)),
    open: () => serve(pglite, silent),
    close: async () => {
      if (!pglite.closed) await pglite.close();
    },
  };
}

async function onPostgres(server: string): Promise<EmptyDatabase> {
  const { url, drop } = await makePostgresDatabase(server);
  const client = new pg.Client({ connectionString: url, types: postgresTypes as pg.CustomTypesConfig });
  await client.connect();
  return {
    run: runOn(client),
    script: async (text) => void (await client.query(text)),
    open: () => openDatabase({ databaseUrl: url, dataDir: 'unused', log: silent, poolSize: 1 }),
    close: async () => {
      await client.end();
      await drop();
    },
  };
}
