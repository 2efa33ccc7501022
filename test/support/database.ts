import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Database } from '../../db/database.ts';
import { serve } from '../../db/drivers/pglite.ts';
import { pgliteParsers } from '../../db/drivers/values.ts';
import { openDatabase } from '../../db/open.ts';
import { servingRole } from '../../db/roles.ts';
import type { Rewriting } from './fences.ts';
import { silent } from './log.ts';
import { template } from './template.ts';

/** URL of a server on which tests may create databases; without it they run on PGlite. */
export const testServer = process.env.TEST_DATABASE_URL;

/**
 * Opens a migrated database for a test, on the engine of the run: empty, or a copy. Close it at the end.
 * @param fences lets the test remove one of the two fences; no other database may then be open in its process
 * @param copyOf an archive of PGlite's, or a database on the server
 */
export async function testDatabase(poolSize = 4, fences?: Rewriting, copyOf?: string): Promise<Database> {
  if (testServer) return postgresDatabase(testServer, poolSize, fences, copyOf);
  const loadDataDir = copyOf ? new Blob([await readFile(copyOf)]) : await template();
  const pglite = await PGlite.create({ loadDataDir, parsers: pgliteParsers });
  if (fences) {
    const query = pglite.query.bind(pglite);
    pglite.query = (text: string, values: unknown[] = [], ...more) =>
      query(fences.rewrite(pglite, text, values), values, ...more);
    fences.connect(async (script) => {
      await pglite.exec(`reset role; ${script}; set role ${servingRole}`);
    });
  }
  return serve(pglite, silent);
}

/** Creates a database on the server; closing it drops it. */
async function postgresDatabase(
  server: string,
  poolSize: number,
  fences?: Rewriting,
  copyOf?: string,
): Promise<Database> {
  const made = await makePostgresDatabase(server, copyOf);
  const restore = fences && rewriteQueries(fences);
  fences?.connect((script) => onServer(made.url, script));
  const database = await openDatabase({ databaseUrl: made.url, dataDir: 'unused', log: silent, poolSize });
  return {
    ...database,
    async close() {
      await database.close();
      restore?.();
      await made.drop();
    },
  };
}

/** Creates a database on the server: empty and not migrated, or a copy of another one. */
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

/**
 * Rewrites the statements of all connections in this process until the returned function is called. A rewritten statement is
 * prepared under its own name.
 */
function rewriteQueries({ rewrite }: Rewriting): () => void {
  const client = pg.Client.prototype as unknown as { query(...given: unknown[]): unknown };
  const query = client.query;
  const texts = new Map<string, number>();
  client.query = function rewritten(this: object, given: unknown, ...more: unknown[]) {
    const config = given as { text?: unknown; name?: string; values?: unknown[] } | undefined;
    if (typeof given === 'string') rewrite(this, given, []);
    if (typeof config?.text !== 'string') return query.call(this, given, ...more);
    const text = rewrite(this, config.text, config.values ?? []);
    if (text === config.text) return query.call(this, given, ...more);
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    return query.call(
      this,
      { ...config, text, ...(config.name && { name: `rewritten ${number}` }) },
      ...more,
    );
  };
  return () => {
    client.query = query;
  };
}
