import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Budget } from '../../db/budget.ts';
import { onServer, testServer } from '../support/database.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

/** Statements that end by themselves after minutes: the embedded database has no `pg_sleep` that could be interrupted. */
const endless = sql`select count(*) from generate_series(1, 100000) a, generate_series(1, 100000) b where a + b < 0`;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway({ operationMillis: 500, poolSize: 8 });
});
afterAll(() => gateway.close());

const budget = (millis: number, caller = 'a'): Budget => ({
  organization: gateway.demo.organizationId,
  caller,
  since: performance.now(),
  millis,
});

/** A minute that is over when the test says so, or milliseconds later. */
function passing() {
  const minute = { ...budget(60_000) };
  return {
    budget: minute as Budget,
    isOver: (millis = 0) => {
      minute.since = performance.now() - 60_000 - millis;
    },
  };
}

describe('the time of an operation', () => {
  it('ends a statement that runs, and the database goes on', async () => {
    const { database, demo } = gateway;
    const read = database.read(demo.organizationId, endless, {}, budget(100));
    await expect(read).rejects.toMatchObject({ name: 'DeadlineExceeded' });
    expect(await database.read(demo.organizationId, sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  it('is one for all statements of a transaction, and rolls it back', async () => {
    const { database, demo } = gateway;
    const name = sql`select name from user_groups where organization_id = ${demo.organizationId} order by id limit 1`;
    const before = await database.read(demo.organizationId, name);
    const time = passing();
    const answered: number[] = [];
    const work = database.transaction(
      demo.organizationId,
      async (tx) => {
        await tx.execute(sql`update user_groups set name = 'half done ' || id`);
        answered.push(1);
        time.isOver();
        await tx.execute(sql`select 2`);
        answered.push(2);
      },
      time.budget,
    );
    await expect(work).rejects.toMatchObject({ name: 'DeadlineExceeded' });
    expect(answered).toEqual([1]);
    expect(await database.read(demo.organizationId, name)).toEqual(before);
  });

  it('that is over admits no commit', async () => {
    const { database, demo } = gateway;
    const time = passing();
    const late = database.transaction(
      demo.organizationId,
      async (tx) => {
        await tx.execute(sql`update user_groups set name = 'late ' || id`);
        time.isOver();
      },
      time.budget,
    );
    await expect(late).rejects.toMatchObject({ name: 'DeadlineExceeded' });
    const found = sql`select from user_groups where name like 'late %'`;
    expect(await database.read(demo.organizationId, found)).toEqual([]);
  });

  it('bounds a later statement by what is left', async () => {
    const { database, demo } = gateway;
    const time = passing();
    const work = database.transaction(
      demo.organizationId,
      async (tx) => {
        await tx.execute(sql`select 1`);
        time.isOver(-100);
        await tx.execute(endless);
      },
      time.budget,
    );
    await expect(work).rejects.toMatchObject({ name: 'DeadlineExceeded' });
  });
});

describe.skipIf(!testServer)('a row that another transaction holds', () => {
  it('refuses the mutation that waits for it with OPERATION_TIMEOUT, and nothing of it is written', async () => {
    const { database, demo, query } = gateway;
    const [group] = await database.read<{ id: string; name: string }>(
      demo.organizationId,
      sql`select id, name from user_groups where organization_id = ${demo.organizationId} order by id limit 1`,
    );
    let free = () => {};
    let isHeld = () => {};
    const held = new Promise<void>((resolve) => {
      isHeld = resolve;
    });
    const holder = database.transaction(demo.organizationId, async (tx) => {
      await tx.execute(sql`select from user_groups where id = ${group?.id} for update`);
      isHeld();
      await new Promise<void>((resolve) => {
        free = resolve;
      });
    });
    await held;
    const answer = await query(
      'ADMINISTRATOR',
      'mutation($input: UpdateUserGroupInput!) { renamed: updateUserGroup(input: $input) { userGroup { id } } }',
      { input: { id: group?.id, name: 'Renamed' } },
    );
    free();
    await holder;
    expect(answer.status).toBe(503);
    expect(answer.body.errors).toMatchObject([
      { path: ['renamed'], extensions: { code: 'OPERATION_TIMEOUT' } },
    ]);
    const [after] = await database.read(
      demo.organizationId,
      sql`select id, name from user_groups where id = ${group?.id}`,
    );
    expect(after).toEqual(group);
  });
});

it.skipIf(!testServer)('serves another caller while one holds all of its share of connections', async () => {
  const { database, demo } = gateway;
  let begun = 0;
  let free = () => {};
  const freed = new Promise<void>((resolve) => {
    free = resolve;
  });
  let hasShare = () => {};
  const shareHeld = new Promise<void>((resolve) => {
    hasShare = resolve;
  });
  const hold = async () => {
    begun += 1;
    if (begun === 2) hasShare();
    await freed;
  };
  const held = Array.from({ length: 20 }, () =>
    database.transaction(demo.organizationId, hold, budget(60_000, 'a')),
  );
  await shareHeld;
  // As many as there are connections, one after the other.
  for (let index = 0; index < 8; index += 1) {
    const rows = await database.read(demo.organizationId, sql`select 1 as one`, {}, budget(60_000, 'b'));
    expect(rows).toEqual([{ one: 1 }]);
  }
  expect(begun).toBe(2);
  free();
  await Promise.all(held);
  expect(begun).toBe(20);
});

it('interleaves the statements of callers on the embedded database', async () => {
  if (testServer) return void (await onServer(testServer, 'select'));
  const { database, demo } = gateway;
  const ended: string[] = [];
  const ask = (caller: string) =>
    database
      .read(demo.organizationId, sql`select count(*) from users`, {}, budget(20_000, caller))
      .then(() => ended.push(caller));
  await Promise.all([...Array.from({ length: 20 }, () => ask('a')), ask('b'), database.ready()]);
  expect(ended.indexOf('b')).toBeLessThanOrEqual(2);
});
