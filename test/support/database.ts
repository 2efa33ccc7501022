import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { type Database, openDatabase } from '../../db/client.ts';
import { serve } from '../../db/drivers/pglite.ts';
import { pgliteParsers } from '../../db/drivers/values.ts';
import { silent } from './log.ts';
import { template } from './template.ts';

/** A server on which tests may make databases; without it they run on PGlite. */
export const testServer = process.env.TEST_DATABASE_URL;

/** An empty, migrated database of the test's own, on the engine that the run is for. Close it at the end. */
export async function testDatabase(poolSize = 4): Promise<Database> {
  if (testServer) return postgresDatabase(testServer, poolSize);
  return serve(await PGlite.create({ loadDataDir: await template(), parsers: pgliteParsers }), silent);
}

/** A new database on the server; closing it drops it. */
async function postgresDatabase(server: string, poolSize: number): Promise<Database> {
  const made = await makePostgresDatabase(server);
  const database = await openDatabase({ databaseUrl: made.url, dataDir: 'unused', log: silent, poolSize });
  return {
    ...database,
    async close() {
      await database.close();
      await made.drop();
    },
  };
}

/** An empty database on the server, not migrated. */
export async function makePostgresDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `rolegate_test_${randomBytes(8).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

export async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
