import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { type Database, openDatabase } from '../../db/client.ts';
import { serve } from '../../db/drivers/pglite.ts';
import { pgliteParsers } from '../../db/drivers/values.ts';
import { servingRole } from '../../db/fences.ts';
import { dropPolicies, type Fence, withoutFilter } from './fences.ts';
import { silent } from './log.ts';
import { template } from './template.ts';

/** A server on which tests may make databases; without it they run on PGlite. */
export const testServer = process.env.TEST_DATABASE_URL;

/**
 * A migrated database of the test's own, on the engine that the run is for: empty, or a copy. Close it at the end.
 * @param copyOf an archive of PGlite's, or a database on the server
 */
export async function testDatabase(poolSize = 4, without?: Fence, copyOf?: string): Promise<Database> {
  if (testServer) return postgresDatabase(testServer, poolSize, without, copyOf);
  const loadDataDir = copyOf ? new Blob([await readFile(copyOf)]) : await template();
  const pglite = await PGlite.create({ loadDataDir, parsers: pgliteParsers });
  if (without === 'STORES') {
    const query = pglite.query.bind(pglite);
    pglite.query = (text: string, ...more) => query(withoutFilter(text), ...more);
  }
  const database = await serve(pglite, silent);
  if (without === 'POLICIES') await pglite.exec(`reset role; ${dropPolicies} set role ${servingRole}`);
  return database;
}

/** A new database on the server; closing it drops it. */
async function postgresDatabase(
  server: string,
  poolSize: number,
  without?: Fence,
  copyOf?: string,
): Promise<Database> {
  const made = await makePostgresDatabase(server, copyOf);
  if (without === 'STORES') rewriteQueries();
  const database = await openDatabase({ databaseUrl: made.url, dataDir: 'unused', log: silent, poolSize });
  if (without === 'POLICIES') await onServer(made.url, dropPolicies);
  return {
    ...database,
    async close() {
      await database.close();
      await made.drop();
    },
  };
}

/** A database on the server, empty and not migrated, or a copy of another one. */
export async function makePostgresDatabase(
  server: string,
  copyOf?: string,
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `rolegate_test_${randomBytes(8).toString('hex')}`;
  await onServer(server, `create database ${name} ${copyOf ? `template ${copyOf}` : ''}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

export async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** In this process, for all connections: a test file that does so does nothing else. */
function rewriteQueries(): void {
  const client = pg.Client.prototype as unknown as { query(...given: unknown[]): unknown };
  const query = client.query;
  client.query = function rewritten(this: unknown, given: unknown, ...more: unknown[]) {
    const statement = given as { text?: unknown };
    if (typeof given === 'string') return query.call(this, withoutFilter(given), ...more);
    if (typeof statement?.text === 'string') statement.text = withoutFilter(statement.text);
    return query.call(this, given, ...more);
  };
}
