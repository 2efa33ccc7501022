import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verify } from '@node-rs/argon2';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apiKeyHasher } from '../../db/api-keys.ts';
import type { Database } from '../../db/database.ts';
import { isId } from '../../db/ids.ts';
import { demoKeysFile, readDemoKeys } from '../../db/seed/demo-keys.ts';
import { demoSignInFile } from '../../db/seed/demo-sign-in.ts';
import { seedDemo, seedWorld } from '../../db/seed/seed.ts';
import { createWorld } from '../../db/seed/world.ts';
import { testDatabase } from '../support/database.ts';
import { silent } from '../support/log.ts';

let database: Database;
let dataDir: string;

beforeAll(async () => {
  database = await testDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'rolegate-'));
});
afterAll(async () => {
  await database?.close();
  await rm(dataDir, { recursive: true, force: true });
});

const authenticate = (key: string) =>
  database.system<{ role: string; organizationName: string }>(
    sql`select * from authenticate(${apiKeyHasher(database.secret)(key)}, '127.0.0.1')`,
  );

it('makes the demo organizations, with a key a role that works', async () => {
  await seedDemo(database, dataDir, silent);
  const keys = await readDemoKeys(dataDir);
  expect(Object.keys(keys ?? {})).toHaveLength(7);
  for (const [role, key] of Object.entries(keys ?? {})) {
    expect(await authenticate(key)).toMatchObject([{ role, organizationName: 'Northwind Robotics' }]);
  }
});

it('keeps the keys to the owner of the file', async () => {
  expect((await stat(demoKeysFile(dataDir))).mode & 0o777).toBe(0o600);
});

it('is made once by servers that start together, with one key a role', async () => {
  const shared = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'rolegate-'));
  await Promise.all([1, 2, 3].map(() => seedDemo(shared, folder, silent)));
  const { organizationId } = createWorld();
  const made = sql`select hash from api_keys where name = 'Demo' order by hash`;
  const inFile = Object.values((await readDemoKeys(folder)) ?? {}).map(apiKeyHasher(shared.secret));
  expect(await shared.read(organizationId, made)).toEqual(inFile.sort().map((hash) => ({ hash })));
  expect(inFile).toHaveLength(7);
  await shared.close();
  await rm(folder, { recursive: true });
});

it('changes nothing when it is there already', async () => {
  const before = await readFile(demoKeysFile(dataDir), 'utf8');
  await seedDemo(database, dataDir, silent);
  expect(await readFile(demoKeysFile(dataDir), 'utf8')).toBe(before);
});

it('makes new keys, and ends the former ones, where the file is lost or of another database', async () => {
  const [former] = Object.values((await readDemoKeys(dataDir)) ?? {});
  await rm(demoKeysFile(dataDir));
  await seedDemo(database, dataDir, silent);
  expect(await authenticate(former ?? '')).toEqual([]);
  await writeFile(demoKeysFile(dataDir), '{ "HELP_DESK": "of another database" }');
  await seedDemo(database, dataDir, silent);
  const keys = await readDemoKeys(dataDir);
  expect(await authenticate(keys?.HELP_DESK ?? '')).toHaveLength(1);
});

it('shows the provider its organizations, and none of their administrators', async () => {
  const { organizationId, managed } = createWorld();
  const count = async (id: string, table: string) =>
    (await database.read<{ count: number }>(id, sql`select count(*)::int from ${sql.identifier(table)}`))[0]
      ?.count;
  expect(await count(organizationId, 'organizations')).toBe(4);
  expect(await count(organizationId, 'administrators')).toBe(7);
  expect(await count(managed[0]?.id ?? '', 'organizations')).toBe(1);
  expect(await count(managed[0]?.id ?? '', 'administrators')).toBe(3);
});

// Two databases are made and seeded, each of which takes seconds, and more of them beside other files.
it('is the same data in every database', { timeout: 120_000 }, async () => {
  const rows = sql`select * from organizations order by id`;
  const administrators = sql`select * from administrators order by id`;
  const contents = [];
  for (const one of [await testDatabase(), await testDatabase()]) {
    const demo = createWorld();
    await seedWorld(one, demo);
    contents.push([
      await one.read(demo.organizationId, rows),
      await one.read(demo.organizationId, administrators),
    ]);
    await one.close();
  }
  expect(contents[0]).toEqual(contents[1]);
});

it('gives every role a password, which the file has and nobody else sees', async () => {
  const file = demoSignInFile(dataDir);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const before = await readFile(file, 'utf8');
  const signIns: [string, { email: string; password: string }][] = Object.entries(JSON.parse(before));
  expect(signIns.map(([role]) => role).sort()).toEqual(Object.keys(createWorld().administrators).sort());
  expect(new Set(signIns.map(([, { password }]) => password)).size).toBe(7);
  for (const [, { email, password }] of signIns) {
    const [account] = await database.system<{ passwordHash: string; organizationId: string }>(
      sql`select * from sign_in_accounts(${email})`,
    );
    const asked = await database.read(
      account?.organizationId ?? '',
      sql`select a.mfa_required or o.require_administrator_mfa as mfa from administrators a
        join organizations o on o.id = a.organization_id where a.email = ${email}`,
    );
    expect(asked).toEqual([{ mfa: false }]);
    expect(await verify(account?.passwordHash ?? '', password)).toBe(true);
  }
  await seedDemo(database, dataDir, silent);
  expect(await readFile(file, 'utf8')).toBe(before);
});

it('makes well-formed identifiers that sort in the order of their making', () => {
  const demo = createWorld();
  const ids = Array.from({ length: 50 }, () => demo.newId('usr'));
  expect(ids.every((id) => isId('usr', id))).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  expect(createWorld().organizationId).toBe(demo.organizationId);
});
