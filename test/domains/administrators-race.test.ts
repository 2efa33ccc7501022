import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newApiKey } from '../../db/api-keys.ts';
import { newId } from '../../db/ids.ts';
import { createRandom } from '../../db/seed/random.ts';
import { administrators } from '../../db/tables/administrators.ts';
import { apiKeys } from '../../db/tables/api-keys.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { changes } from './administrators-documents.ts';

const connections = 24;
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway({ poolSize: connections });
});
afterAll(() => gateway.close());

const roles = [
  ...Array.from({ length: 8 }, () => 'ADMINISTRATOR_WITH_BILLING' as const),
  'ADMINISTRATOR' as const,
  'MANAGER' as const,
];

/** Creates administrators who only have keys, so that each way of removing the last one's access is a threat. */
async function staff() {
  const { organizationId } = gateway.demo;
  const made = roles.map((role) => ({ id: newId('adm'), role, ...newApiKey(gateway.database.secret) }));
  await gateway.database.transaction(organizationId, async (tx) => {
    await tx.execute(sql`update administrators set registered_at = null, api_key_allowed = false`);
    await tx
      .insert(administrators)
      .values(
        made.map(({ id, role }) => ({ id, role, organizationId, email: `${id}@northwind-robotics.example` })),
      );
    await tx.insert(apiKeys).values(
      made.map(({ id, prefix, hash }) => ({
        ...{ id: newId('key'), organizationId, administratorId: id, name: 'Race', prefix, hash },
      })),
    );
  });
  return made;
}

/** Runs as many tries at a time as there are connections. On a slow machine, the pool would refuse a longer queue. */
async function allAtOnce<T>(tries: (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const worker = async () => {
    for (let next = tries.pop(); next; next = tries.pop()) results.push(await next());
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return results;
}

interface Entry {
  readonly initiator_id: string;
  readonly event_type: string;
  readonly success: boolean;
  readonly resource_id: string;
  readonly changes: { input?: { role?: string; apiKeyAllowed?: boolean } };
}

test('200 changes at once leave an entry, and whoever lost the right changed nothing after it', async () => {
  const random = createRandom(7);
  const people = await staff();
  const someone = () => people[random.int(0, people.length - 1)] as (typeof people)[number];
  const rights = ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER', 'READ_ONLY'];
  const tries = Array.from({ length: 200 }, () => {
    const { id } = someone();
    const role = rights[random.int(0, 3)];
    const kinds = [
      [changes.assign, { input: { id, role } }],
      [changes.assign, { input: { id, role } }],
      [changes.update, { input: { id, apiKeyAllowed: false } }],
      [changes.suspend, { id }],
      [changes.delete, { id }],
    ] as const;
    const [document, variables] = kinds[random.int(0, 4)] as (typeof kinds)[number];
    const { key } = someone();
    return () => gateway.query(key, document, variables);
  });
  const answers = await allAtOnce(tries);
  const codes: Record<string, number> = {};
  for (const { body } of answers) {
    const code = body.errors?.[0]?.extensions?.code ?? 'done';
    codes[code] = (codes[code] ?? 0) + 1;
  }
  console.log(
    `200 changes of ${people.length} administrators, ${connections} at a time, on ${gateway.database.engine}:`,
    codes,
  );
  expect(codes.INTERNAL_SERVER_ERROR).toBeUndefined();
  expect(codes.done).toBeGreaterThan(0);

  // The trail has the order of the commits: the initiator of each change still had the permission for it.
  const events = await gateway.database.read<Entry>(
    gateway.demo.organizationId,
    sql`select * from events where success order by sequence`,
  );
  const full = new Set(
    people.filter(({ role }) => role === 'ADMINISTRATOR_WITH_BILLING').map(({ id }) => id),
  );
  for (const { initiator_id, event_type, resource_id, changes: made } of events) {
    expect(full.has(initiator_id), `${initiator_id} ${event_type}`).toBe(true);
    const raised = made.input?.role === 'ADMINISTRATOR_WITH_BILLING';
    if (event_type === 'administrator_role_assign' && raised) full.add(resource_id);
    else full.delete(resource_id);
    expect(full.size).toBeGreaterThan(0);
  }
  const [left] = await gateway.database.read<{ count: number }>(
    gateway.demo.organizationId,
    sql`select count(*)::int as count from administrators where role = 'ADMINISTRATOR_WITH_BILLING'
      and not suspended and api_key_allowed`,
  );
  console.log(`${events.length} of them were done; ${left?.count} with every right are left`);
  expect(left?.count).toBeGreaterThan(0);
});
