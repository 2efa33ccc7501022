import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { csvOf, importsClient } from './imports-client.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway({ poolSize: 8 });
});
afterAll(() => gateway.close());
beforeEach(() => inside(sql`update organizations set max_users = null`));

const imports = importsClient(() => gateway);
const createUser = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
const inside = (statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(statement));

async function countUsers(): Promise<number> {
  const { rows } = await inside(sql`select count(*)::int as count from users`);
  return rows[0]?.count as number;
}

/**
 * Sets the limit to this number of users above the current one.
 * @returns the limit
 */
async function leaveRoom(places: number): Promise<number> {
  const most = (await countUsers()) + places;
  await inside(sql`update organizations set max_users = ${most}`);
  return most;
}

let count = 0;
/** @returns the code of the error, or null after success */
async function tryToCreate() {
  count += 1;
  const input = { username: `room.${count}`, email: `room.${count}@example.com` };
  const { body } = await gateway.query('MANAGER', createUser, { input });
  return body.errors?.[0]?.extensions ?? null;
}

const refused = { code: 'INVALID_STATE', argument: 'input' };

test('of two who take the last place at once, one is refused', async () => {
  for (let round = 0; round < 10; round += 1) {
    const most = await leaveRoom(1);
    const ends = await Promise.all([tryToCreate(), tryToCreate()]);
    expect(ends.filter((end) => end === null)).toHaveLength(1);
    expect(ends.filter((end) => end !== null)).toMatchObject([refused]);
    expect(await countUsers()).toBe(most);
  }
});

test('an import and those who create users at once take as many places as there are', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id } = await imports.create({ content: csvOf(`round${round}`, 4) });
    const most = await leaveRoom(4);
    await imports.start(id);
    const [, ...ends] = await Promise.all([
      gateway.runJobs(),
      ...Array.from({ length: 6 }, () => tryToCreate()),
    ]);
    const { state, counts } = await imports.see(id);
    expect(state).toBe('FINISHED');
    expect(counts.created + counts.failed).toBe(4);
    expect(counts.created + ends.filter((end) => end === null).length).toBe(4);
    for (const end of ends) if (end) expect(end).toMatchObject(refused);
    const { nodes } = await imports.entries(id, { outcome: ['FAILED'] });
    expect(nodes).toHaveLength(counts.failed);
    for (const { faults } of nodes) expect(faults).toMatchObject([{ code: 'INVALID_STATE' }]);
    expect(await countUsers()).toBe(most);
  }
});
