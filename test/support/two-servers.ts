import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/open.ts';
import { createGateway } from '../../src/api/gateway.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { domains } from '../../src/domains/registry.ts';
import { createServer } from '../../src/http/server.ts';
import { createLog } from '../../src/log.ts';
import { makePostgresDatabase, testServer } from './database.ts';
import { demoTemplate } from './demo-template.ts';
import { silent } from './log.ts';

/** Starts, for a test file on PostgreSQL, two servers, and a connection as the owner of the tables. */
export function useTwoServers() {
  let servers: Awaited<ReturnType<typeof twoServers>>;
  let owner: pg.Client;
  beforeAll(async () => {
    servers = await twoServers(testServer ?? '');
    owner = new pg.Client({ connectionString: servers.url });
    await owner.connect();
  });
  afterAll(async () => {
    await owner?.end();
    await servers?.close();
  });
  return () => ({ ...servers, owner });
}

/** Instances of the product on one seeded PostgreSQL database, each with its own memory and connections. */
async function twoServers(server: string) {
  const copied = await demoTemplate();
  if (!copied) throw new Error('Two servers are for tests: what they share is made before all tests.');
  const { demo, keys } = copied;
  const made = await makePostgresDatabase(server, copied.source);
  const open = () => openDatabase({ databaseUrl: made.url, dataDir: 'unused', log: silent, poolSize: 4 });
  const first = await open();
  const otherDatabase = await open();
  const [here, there] = [await instance(first), await instance(otherDatabase)];
  return {
    demo,
    keys,
    here,
    there,
    database: first,
    otherDatabase,
    url: made.url,
    async close() {
      await here.close();
      await there.close();
      await made.drop();
    },
  };
}

/** Creates the product over a database, which it closes. */
export async function instance(database: Database) {
  const gateway = createGateway({ database, typeDefs: readTypeDefs(), domains });
  const app = await createServer({ gateway, database, log: createLog('silent') });
  return {
    app,
    /** Returns the answer's body to one operation. */
    async ask(key: string, query: string, variables: object = {}, headers: Record<string, string> = {}) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', 'x-api-key': key, ...headers },
        payload: JSON.stringify({ query, variables }),
      });
      return response.json();
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}
