import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyChain } from '../../db/trail-verify.ts';
import { createThrottles } from '../../src/identity/throttle.ts';
import { asking } from '../domains/asking.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

type Role = 'READ_ONLY' | 'COMMAND_RUNNER' | 'HELP_DESK';
const { refusal } = asking(() => gateway, 'READ_ONLY');
const createGroup = 'mutation { createUserGroup(input: { name: "Refused" }) { userGroup { id } } }';

/** Causes this number of refusals, one after the other. */
async function refused(times: number, role: Role = 'READ_ONLY') {
  for (let time = 0; time < times; time += 1) {
    expect(await refusal(createGroup, {}, role)).toMatchObject({ code: 'FORBIDDEN' });
  }
}

/** Sets the count as if the caller had been refused this number of times within the hour. */
async function countedBefore(times: number, role: Role) {
  const { organizationId, administrators } = gateway.demo;
  const throttles = createThrottles(gateway.database);
  for (let time = 0; time < times; time += 1)
    expect(await throttles.count('refusal', `${organizationId} ${administrators[role]}`)).toBe(true);
}

const nextHour = () => gateway.database.system(sql`delete from rate_limits`);

const eventsOf = (role: Role) =>
  gateway.database.read<Record<string, unknown>>(
    gateway.demo.organizationId,
    sql`select event_type, error_code, changes from events
      where initiator_id = ${gateway.demo.administrators[role]} order by sequence`,
  );

const one = { event_type: 'user_group_create', error_code: 'FORBIDDEN', changes: {} };
const leftOut = (count: number) => ({
  event_type: 'refusals_leave_out',
  error_code: 'FORBIDDEN',
  changes: { leftOut: count, from: expect.any(String), until: expect.any(String) },
});

test('a hundred in an hour are recorded, of each caller', async () => {
  await countedBefore(98, 'READ_ONLY');
  await refused(5);
  expect(await eventsOf('READ_ONLY')).toEqual([one, one]);
  await refused(1, 'HELP_DESK');
  expect(await eventsOf('HELP_DESK')).toEqual([one]);
});

test('the next that is recorded says how many were not', async () => {
  await nextHour();
  await refused(2);
  expect(await eventsOf('READ_ONLY')).toEqual([one, one, leftOut(3), one, one]);
});

test('where none follows, a job says so when the hour is over', async () => {
  await countedBefore(100, 'COMMAND_RUNNER');
  await Promise.all([refused(4, 'COMMAND_RUNNER'), refused(3, 'COMMAND_RUNNER')]);
  await gateway.runJobs('refusal-tallies');
  expect(await eventsOf('COMMAND_RUNNER')).toEqual([]);
  await gateway.database.transaction(gateway.demo.organizationId, (tx) =>
    tx.execute(sql`update refusal_tallies set first_at = first_at - interval '61 minutes'`),
  );
  await gateway.runJobs('refusal-tallies');
  await gateway.runJobs('refusal-tallies');
  expect(await eventsOf('COMMAND_RUNNER')).toEqual([leftOut(7)]);
  const [{ message } = { message: '' }] = await gateway.database.read<{ message: string }>(
    gateway.demo.organizationId,
    sql`select error_message as message from events where event_type = 'refusals_leave_out' order by sequence desc limit 1`,
  );
  expect(message).toMatch(
    /^7 more mutations were refused from 20\d\d-.*Z to 20\d\d-.*Z and not recorded one by one\.$/,
  );
  expect((await verifyChain(gateway.database, gateway.demo.organizationId)).fault).toBeNull();
});
