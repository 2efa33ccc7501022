import { resolve } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database, DatabaseLog, Transaction } from '../database.ts';
import { seedAgents } from './agents.ts';
import { seedAssist } from './assist.ts';
import { seedAuthentication } from './authentication.ts';
import { seedBilling } from './billing.ts';
import { seedCommands } from './commands.ts';
import { demoKeysFile, ensureDemoKeys } from './demo-keys.ts';
import { demoSignInFile, ensureDemoSignIns } from './demo-sign-in.ts';
import { seedDevices } from './devices.ts';
import { seedDirectories } from './directories.ts';
import { seedExports } from './exports.ts';
import { seedGroups } from './groups.ts';
import { seedImports } from './imports.ts';
import { seedMtp } from './mtp.ts';
import { seedOrganization } from './organization.ts';
import { seedOrganizations } from './organizations.ts';
import { seedPolicies } from './policies.ts';
import { seedRadius } from './radius.ts';
import { seedSavedQueries } from './saved-queries.ts';
import { seedSoftware } from './software.ts';
import { seedSso } from './sso.ts';
import { seedSupport } from './support.ts';
import { seedSystemInsights } from './system-insights.ts';
import { inTurn, type SeedDatabase } from './turn.ts';
import { seedUsers } from './users.ts';
import { createWorld, type DemoWorld } from './world.ts';

/** Seeds in order: each may refer to the objects of those before it. */
const seeds: readonly ((tx: Transaction, demo: DemoWorld, secret: Buffer) => Promise<void>)[] = [
  seedOrganizations,
  seedMtp,
  seedBilling,
  seedUsers,
  seedDevices,
  seedPolicies,
  seedGroups,
  seedCommands,
  seedRadius,
  seedSso,
  seedImports,
  seedExports,
  seedSoftware,
  seedSupport,
  seedDirectories,
  seedAssist,
  seedOrganization,
  seedSystemInsights,
  seedSavedQueries,
  seedAuthentication,
  seedAgents,
];

/**
 * Creates the demo organizations if they do not exist, and the file with one API key for each role. Only for the embedded
 * database, or on request.
 */
export async function seedDemo(database: Database, dataDir: string, log: DatabaseLog): Promise<void> {
  const demo = createWorld();
  await inTurn(database, demo, log, async (own) => {
    if (!(await isSeeded(own, demo))) await seedWorld(own, demo);
    await ensureDemoKeys(own, demo, dataDir);
    await ensureDemoSignIns(own, demo, dataDir);
  });
  log.info(
    { keys: resolve(demoKeysFile(dataDir)), signIn: resolve(demoSignInFile(dataDir)) },
    'the demo organization is there; sign in at / with an address and password of the one file, or send a key of the other as x-api-key',
  );
}

/** Creates all demo data in one transaction. */
export async function seedWorld(database: SeedDatabase, demo: DemoWorld): Promise<void> {
  await database.transaction(demo.organizationId, async (tx) => {
    for (const seed of seeds) await seed(tx, demo, database.secret);
  });
}

async function isSeeded(database: SeedDatabase, { organizationId }: DemoWorld): Promise<boolean> {
  const rows = await database.read(
    organizationId,
    sql`select 1 from organizations where id = ${organizationId}`,
  );
  return rows.length > 0;
}
