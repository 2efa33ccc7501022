import { join } from 'node:path';
import { and, eq, sql } from 'drizzle-orm';
import { apiKeyHasher, newApiKey } from '../api-keys.ts';
import { newId } from '../ids.ts';
import { apiKeys } from '../tables/api-keys.ts';
import { readPrivateJson, writePrivateJson } from './private-file.ts';
import type { SeedDatabase } from './turn.ts';
import type { DemoWorld, RoleName } from './world.ts';

/** File with one API key for each role. Each installation creates its own: there is no default credential. */
export type DemoKeys = Record<RoleName, string>;

const name = 'Demo';

export function demoKeysFile(dataDir: string): string {
  return join(dataDir, 'demo-keys.json');
}

/** Returns the keys of the file; null without a file. */
export function readDemoKeys(dataDir: string): Promise<DemoKeys | null> {
  return readPrivateJson<DemoKeys>(demoKeysFile(dataDir));
}

/** Creates a key for each role and writes the file, unless the file's keys already belong to this database. */
export async function ensureDemoKeys(
  database: SeedDatabase,
  demo: DemoWorld,
  dataDir: string,
): Promise<void> {
  const kept = await readDemoKeys(dataDir).catch(() => null);
  if (!kept || !(await areKnown(database, demo, kept)))
    await writePrivateJson(demoKeysFile(dataDir), await makeDemoKeys(database, demo));
}

/** Creates a key for the demo organization's administrator of each role, and ends former demo keys. */
export async function makeDemoKeys(database: SeedDatabase, demo: DemoWorld): Promise<DemoKeys> {
  const made = Object.entries(demo.administrators).map(([role, administratorId]) => ({
    role,
    administratorId,
    ...newApiKey(database.secret),
  }));
  const { organizationId } = demo;
  await database.transaction(organizationId, async (tx) => {
    await tx.delete(apiKeys).where(and(eq(apiKeys.organizationId, organizationId), eq(apiKeys.name, name)));
    await tx.insert(apiKeys).values(
      made.map(({ administratorId, prefix, hash }) => ({
        id: newId('key'),
        organizationId,
        administratorId,
        name,
        prefix,
        hash,
      })),
    );
  });
  return Object.fromEntries(made.map(({ role, key }) => [role, key])) as DemoKeys;
}

/** Determines whether the database contains any of these keys; it contains none of another database's. */
async function areKnown(database: SeedDatabase, demo: DemoWorld, keys: DemoKeys): Promise<boolean> {
  const hashes = Object.values(keys).map(apiKeyHasher(database.secret));
  const rows = await database.read(
    demo.organizationId,
    sql`select 1 from ${apiKeys} where organization_id = ${demo.organizationId} and hash = any(${sql.param(hashes)}) limit 1`,
  );
  return rows.length > 0;
}
