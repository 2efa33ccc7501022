import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newApiKey } from '../../db/api-keys.ts';
import { newId } from '../../db/ids.ts';
import { apiKeys } from '../../db/tables/api-keys.ts';
import type { Principal } from '../../src/context.ts';
import { standsStill } from '../../src/identity/still-stands.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway?.close());

/** Whether a mutation by a key of the Help Desk's, whose end is moved to this moment meanwhile, may still commit. */
async function mayCommit(expiresAt: SQL, change: SQL = sql`revoked_at = null`): Promise<boolean> {
  const { database, demo } = gateway;
  const { organizationId } = demo;
  const [administratorId, id] = [demo.administrators.HELP_DESK, newId('key')];
  const { prefix, hash } = newApiKey(database.secret);
  await database.transaction(organizationId, async (tx) => {
    await tx.insert(apiKeys).values({ id, organizationId, administratorId, name: 'Ends', prefix, hash });
    await tx.execute(sql`update administrators set api_key_allowed = true where id = ${administratorId}`);
  });
  await database.transaction(organizationId, (tx) =>
    tx.execute(sql`update api_keys set expires_at = ${expiresAt}, ${change} where id = ${id}`),
  );
  const home = { homeOrganizationId: organizationId, homeOrganizationName: 'Northwind Robotics' };
  const principal: Principal = {
    ...{ administratorId, email: 'a@example.org', name: 'A', role: 'HELP_DESK', ...home },
    ...{ organizationId, organizationName: home.homeOrganizationName, credential: { kind: 'API_KEY', id } },
  };
  return database.transaction(organizationId, async (tx) => {
    const { rows } = await tx.execute(sql`select exists (${standsStill(principal)}) as stands`);
    return (rows[0] as { stands: boolean }).stands;
  });
}

it('lets a mutation commit while its key holds, with an end to come or without one', async () => {
  expect(await mayCommit(sql`now() + interval '1 minute'`)).toBe(true);
  expect(await mayCommit(sql`null`)).toBe(true);
});

it('lets none commit whose key has expired since it was presented, or was revoked', async () => {
  expect(await mayCommit(sql`now() - interval '1 second'`)).toBe(false);
  expect(await mayCommit(sql`null`, sql`revoked_at = now()`)).toBe(false);
});
