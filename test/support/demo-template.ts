import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from '../../db/database.ts';
import { serve } from '../../db/drivers/pglite.ts';
import { pgliteParsers } from '../../db/drivers/values.ts';
import { openDatabase } from '../../db/open.ts';
import { type DemoKeys, makeDemoKeys } from '../../db/seed/demo-keys.ts';
import { seedWorld } from '../../db/seed/seed.ts';
import { createWorld, type DemoWorld } from '../../db/seed/world.ts';
import { makePostgresDatabase, onServer, testServer } from './database.ts';
import { silent } from './log.ts';
import { template } from './template.ts';

/** Seeded database that tests copy: seeding takes seconds, and dozens of test files need one. */
export interface DemoTemplate {
  /** Archive of PGlite's folder, or the database's name on the server. */
  readonly source: string;
  readonly demo: DemoWorld;
  readonly keys: DemoKeys;
}

/** Environment variable by which the processes of test files find the template. */
const variable = 'ROLEGATE_DEMO_TEMPLATE';

/**
 * Creates the template for the entire run.
 * @returns a function that removes it
 */
export async function makeDemoTemplate(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'rolegate-demo-'));
  const made = testServer ? await onPostgres(testServer) : await onPglite(join(folder, 'demo.tar'));
  const file = join(folder, 'demo.json');
  await writeFile(file, JSON.stringify({ source: made.source, demo: made.demo, keys: made.keys }));
  process.env[variable] = file;
  return async () => {
    await made.drop?.();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Returns the template of this run; null outside of a run, for example in a benchmark. */
export async function demoTemplate(): Promise<DemoTemplate | null> {
  const file = process.env[variable];
  if (!file) return null;
  const { source, demo, keys } = JSON.parse(await readFile(file, 'utf8')) as DemoTemplate;
  return { source, keys, demo: { ...createWorld(), ...demo } };
}

/** Fills a database with the demo data. */
export async function seedDemo(database: Database): Promise<Pick<DemoTemplate, 'demo' | 'keys'>> {
  const demo = createWorld();
  await seedWorld(database, demo);
  return { demo, keys: await makeDemoKeys(database, demo) };
}

async function onPglite(source: string): Promise<DemoTemplate & { drop?(): Promise<void> }> {
  const pglite = await PGlite.create({ loadDataDir: await template(), parsers: pgliteParsers });
  const database = await serve(pglite, silent);
  const seeded = await seedDemo(database);
  await pglite.exec('reset role');
  const archive = await pglite.dumpDataDir('none');
  await writeFile(source, Buffer.from(await archive.arrayBuffer()));
  await database.close();
  return { source, ...seeded };
}

async function onPostgres(server: string): Promise<DemoTemplate & { drop(): Promise<void> }> {
  const made = await makePostgresDatabase(server);
  const database = await openDatabase({ databaseUrl: made.url, dataDir: 'unused', log: silent, poolSize: 1 });
  const seeded = await seedDemo(database);
  await database.close();
  const source = new URL(made.url).pathname.slice(1);
  // A database with connections cannot be copied.
  await onServer(server, `alter database ${source} allow_connections false`);
  return { source, ...seeded, drop: made.drop };
}
