import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boundTo } from '../../src/core/organization-database.ts';
import { launch } from '../../src/domains/commands/launch-store.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { commandsClient } from './commands-client.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
  // The schedules of the demo data are due at fixed times.
  await client.report(sql`update commands set next_run_at = null where launch_type = 'SCHEDULED'`);
  await client.report(
    sql`update commands set next_run_at = now() + interval '1 day' where next_run_at < now()`,
  );
});
afterAll(() => gateway.close());

const client = commandsClient(() => gateway);
const runJobs = () => gateway.runJobs('command-schedules');

async function scheduled(schedule: object, devices = 1): Promise<string> {
  const id = await client.newCommand({ schedule });
  if (devices > 0)
    await client.target(id, { deviceIds: (await client.devicesOf('LINUX')).slice(0, devices) });
  return id;
}
/** Makes a command due. */
const due = (id: string, ago = '1 second') =>
  client.report(sql`update commands set next_run_at = now() - ${ago}::interval where id = ${id}`);

const shown = `query ($id: ID!) { command(id: $id) { launchType schedule { nextRunAt }
  runs { nodes { launchType state requestedByName requestedBy { id } counts { total pending } } } } }`;
const see = async (id: string) => (await client.answer(shown, { id })).command;
const soon = () => new Date(Date.now() + 3_600_000).toISOString();

describe('a scheduled command', () => {
  test('is left alone before its moment', async () => {
    const id = await scheduled({ once: soon() });
    await runJobs();
    expect((await see(id)).runs.nodes).toEqual([]);
  });

  test('runs once at its moment, on its devices, at nobody’s request', async () => {
    const id = await scheduled({ once: soon() }, 2);
    await due(id);
    await runJobs();
    await runJobs();
    expect(await see(id)).toEqual({
      launchType: 'SCHEDULED',
      schedule: { nextRunAt: null },
      runs: {
        nodes: [
          {
            launchType: 'SCHEDULED',
            state: 'QUEUED',
            requestedByName: null,
            requestedBy: null,
            counts: { total: 2, pending: 2 },
          },
        ],
      },
    });
  });

  test('that repeats runs again and again; what was missed is made up for once', async () => {
    const id = await scheduled({ cron: { expression: '*/5 * * * *' } });
    await due(id, '3 hours');
    await runJobs();
    const { runs, schedule } = await see(id);
    expect(runs.nodes).toMatchObject([{ launchType: 'REPEATED' }]);
    expect(Date.parse(schedule.nextRunAt)).toBeGreaterThan(Date.now());
    expect(Date.parse(schedule.nextRunAt)).toBeLessThanOrEqual(Date.now() + 300_000);
    await due(id);
    await runJobs();
    expect((await see(id)).runs.nodes).toHaveLength(2);
  });

  test('without devices moves on without a run', async () => {
    const id = await scheduled({ once: soon() }, 0);
    await due(id);
    await runJobs();
    expect(await see(id)).toMatchObject({ schedule: { nextRunAt: null }, runs: { nodes: [] } });
  });

  test('of two servers at once runs once a moment', async () => {
    const id = await scheduled({ cron: { expression: '0 0 1 1 *' } });
    await due(id);
    const db = boundTo(gateway.database, gateway.demo.organizationId);
    const launched = await Promise.all(Array.from({ length: 6 }, () => launch(db, id)));
    expect(launched.filter(Boolean)).toHaveLength(1);
    expect((await see(id)).runs.nodes).toHaveLength(1);
  });

  test('of another organization is launched there, and of a suspended one not at all', async () => {
    const [first, second] = gateway.demo.managed.map(({ id }) => id) as [string, string];
    const id = await client.foreignCommand();
    const inside = (organizationId: string, statement: ReturnType<typeof sql>) =>
      gateway.database.transaction(organizationId, (tx) => tx.execute(statement));
    await inside(
      first,
      sql`update commands set launch_type = 'SCHEDULED', scheduled_at = now(), next_run_at = now() where id = ${id}`,
    );
    const before = await gateway.database.read(second, sql`select from command_runs`);
    await inside(
      first,
      sql`update organizations set status = 'SUSPENDED', suspended_at = now() where id = ${first}`,
    );
    await runJobs();
    const find = sql`select next_run_at as "at" from commands where id = ${id}`;
    expect(await gateway.database.read(first, find)).toEqual([{ at: null }]);
    expect(
      await gateway.database.read(first, sql`select from command_runs where command_id = ${id}`),
    ).toEqual([]);
    expect(await gateway.database.read(second, sql`select from command_runs`)).toEqual(before);
    await inside(
      first,
      sql`update organizations set status = 'ACTIVE', suspended_at = null where id = ${first}`,
    );
  });
});

test('what is due shows to nobody but the clock', async () => {
  const id = await scheduled({ once: soon() });
  await due(id);
  expect(await gateway.database.system(sql`select id from commands`)).toEqual([]);
  expect(await gateway.database.system(sql`select "commandId" as "id" from due_commands(1)`)).toEqual([
    { id },
  ]);
  expect(await gateway.database.system(sql`select id from commands`)).toEqual([]);
  await runJobs();
});
