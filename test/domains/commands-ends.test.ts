import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boundTo } from '../../src/core/organization-database.ts';
import { launch } from '../../src/domains/commands/launch-store.ts';
import { domains } from '../../src/domains/registry.ts';
import { handlersOf } from '../../src/jobs/handlers.ts';
import { perform } from '../../src/jobs/perform.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { agentFleet } from '../support/agent-peer.ts';
import { testServer } from '../support/database.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { heldCommit } from '../support/held-commit.ts';
import { silent } from '../support/log.ts';
import { commandsClient } from './commands-client.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
  await gateway.runJobs('command-expiries');
});
afterAll(() => gateway.close());

const { answer, newCommand, target, run, report, rows } = commandsClient(() => gateway);
const fleet = agentFleet(() => gateway);
const one = `query ($id: ID!) { commandRun(id: $id) { state finishedAt expiresAt counts { total expired succeeded } } }`;
const list = `query ($id: ID!) { notifications(filter: { resourceId: $id }, sort: { field: CREATED_AT }) {
  nodes { kind severity service title eventType resourceType event { credential initiatorId changes } } } }`;
const see = async (id: string) => (await answer(one, { id })).commandRun;
const told = async (id: string, caller = 'MANAGER') =>
  (await gateway.query(caller, list, { id })).body.data.notifications.nodes;
const typesOf = async (id: string) =>
  (await told(id)).map(({ eventType }: { eventType: string }) => eventType);
const events = (id: string) => rows(sql`select event_type from events where resource_id = ${id}`);
const look = () => gateway.runJobs('command-expiries');

/** Lets the time of a run end this number of seconds ago. */
async function over(runId: string, seconds = 1): Promise<void> {
  const past = sql`now() - make_interval(secs => ${seconds})`;
  await report(sql`update command_runs set expires_at = ${past} where id = ${runId}`);
  await report(sql`update command_results set expires_at = ${past} where run_id = ${runId}`);
}

/** Creates a command on new devices, and lets its schedule launch it. */
async function launchedBySchedule(...names: string[]) {
  const devices = await Promise.all(names.map((name) => fleet.join(name)));
  const schedule = { cron: { expression: '0 0 1 1 *' } };
  const commandId = await newCommand({ schedule, timeoutSeconds: 30 });
  await target(commandId, { deviceIds: devices.map(({ deviceId }) => deviceId) });
  await report(sql`update commands set next_run_at = now() where id = ${commandId}`);
  await launch(boundTo(gateway.database, gateway.demo.organizationId), commandId);
  const [found] = await rows<{ id: string }>(
    sql`select id from command_runs where command_id = ${commandId}`,
  );
  const begin = devices.map(({ agent }) => async () => {
    const { resultId } = (await agent.work()).body.commands[0];
    await agent.command(resultId, { state: 'RUNNING' });
    return (exitCode: number) => agent.command(resultId, { state: 'ENDED', exitCode });
  });
  return { commandId, runId: found?.id ?? '', begin };
}

describe('a run by a schedule', () => {
  test('that succeeds everywhere is not told of', async () => {
    const { runId, begin } = await launchedBySchedule('well-1', 'well-2');
    for (const start of begin) await (await start())(0);
    expect((await see(runId)).state).toBe('DONE');
    expect(await events(runId)).toEqual([]);
    expect(await told(runId)).toEqual([]);
  });

  test('that fails on a device is, once, to those who read commands without a limit', async () => {
    const { commandId, runId, begin } = await launchedBySchedule('ill-1', 'ill-2');
    const [first, second] = await Promise.all(begin.map((start) => start()));
    await first?.(3);
    expect(await told(runId)).toEqual([]);
    await second?.(0);
    const notice = {
      ...{ kind: 'JOB_ENDED', severity: 'WARNING', service: 'COMMANDS', resourceType: 'CommandRun' },
      eventType: 'command_run_finish',
      event: { credential: 'DEVICE_TOKEN', changes: { total: 2, succeeded: 1, failed: 1 } },
    };
    expect(await told(runId)).toMatchObject([notice]);
    expect(await told(runId, 'READ_ONLY')).toMatchObject([{ ...notice, event: { changes: null } }]);
    await answer(
      'mutation ($input: CommandAssignmentInput!) { assignCommand(input: $input) { command { id } } }',
      { input: { commandId, administratorIds: [gateway.demo.administrators.COMMAND_RUNNER] } },
    );
    expect(await told(runId, 'COMMAND_RUNNER')).toEqual([]);
  });
});

describe('a run whose time is over', () => {
  test('by a schedule, without a device that was there, is told of once, by the clock', async () => {
    const { runId } = await launchedBySchedule('absent-1', 'absent-2');
    await look();
    expect(await told(runId)).toEqual([]);
    await over(runId);
    const before = await see(runId);
    expect(before).toMatchObject({ state: 'EXPIRED', finishedAt: before.expiresAt });
    await look();
    await look();
    expect(await see(runId)).toEqual(before);
    expect(await told(runId)).toMatchObject([
      {
        ...{ kind: 'JOB_ENDED', severity: 'WARNING', service: 'COMMANDS', resourceType: 'CommandRun' },
        title: 'A command did not run on all of its devices in time.',
        event: {
          ...{ credential: 'CLOCK', initiatorId: gateway.demo.organizationId },
          changes: { total: 2, succeeded: 0, failed: 0 },
        },
      },
    ]);
    expect(await told(runId, 'HELP_DESK')).toHaveLength(1);
    expect(await told(runId, 'COMMAND_RUNNER_WITH_BILLING')).toEqual([]);
  });

  test('by hand is told of as well', async () => {
    const { deviceId } = await fleet.join('by-hand');
    const commandId = await newCommand();
    await target(commandId, { deviceIds: [deviceId] });
    const runId = await run(commandId);
    await over(runId);
    await look();
    expect(await typesOf(runId)).toEqual(['command_run_expire']);
  });

  test('waits for those that have begun, as long as the command may take', async () => {
    const { runId, begin } = await launchedBySchedule('slow', 'never');
    const end = await begin[0]?.();
    await over(runId, 5);
    await look();
    expect((await see(runId)).state).toBe('RUNNING');
    expect(await told(runId)).toEqual([]);
    await over(runId, 31);
    await look();
    expect(await typesOf(runId)).toEqual(['command_run_expire']);
    expect((await see(runId)).state).toBe('EXPIRED');
    // The device reports after all.
    expect((await end?.(0))?.status).toBe(204);
    expect(await see(runId)).toMatchObject({ state: 'DONE', counts: { total: 2, expired: 1, succeeded: 1 } });
    await look();
    expect(await typesOf(runId)).toEqual(['command_run_expire', 'command_run_finish']);
  });

  test('is not, where it was called off', async () => {
    const { runId } = await launchedBySchedule('called-off');
    await answer('mutation ($id: ID!) { cancelCommandRun(id: $id) { commandRun { id } } }', { id: runId });
    await over(runId, 3600);
    await look();
    expect((await see(runId)).state).toBe('CANCELLED');
    expect(await told(runId)).not.toContainEqual(expect.objectContaining({ kind: 'JOB_ENDED' }));
  });

  test('is told of once by two servers at once, with more of them than a batch has', async () => {
    const { runId } = await launchedBySchedule('many');
    await report(sql`insert into command_runs (id, organization_id, command_id, launch_type, name, type, script, shell, sudo,
        timeout_seconds, expires_at)
      select 'run_' || n, organization_id, command_id, launch_type, 'Many', type, script, shell, sudo, timeout_seconds, now()
      from command_runs, generate_series(1, 250) as n where id = ${runId}`);
    const { database } = gateway;
    const parts = { database, handlers: handlersOf(domains), log: silent, outbound: createOutbound() };
    const once = () => perform(parts, { kind: 'command-expiries' }, AbortSignal.timeout(60_000));
    await Promise.all([once(), once(), once()]);
    await once();
    const found = await rows(sql`select r.id from command_runs r join notifications n on n.resource_id = r.id
      where r.name = 'Many' and r.state = 'EXPIRED' group by r.id having count(*) = 1`);
    expect(found).toHaveLength(250);
  });

  test('shows to nobody but the clock', async () => {
    const { runId } = await launchedBySchedule('hidden');
    await over(runId);
    const { system } = gateway.database;
    expect(await system(sql`select id from command_runs`)).toEqual([]);
    expect(await system(sql`select * from due_command_expiries(9)`)).toEqual([
      { organizationId: gateway.demo.organizationId },
    ]);
    expect(await system(sql`select id from command_runs`)).toEqual([]);
  });
});

test('the clock finds them over an index', async () => {
  const plan = await gateway.database.transaction(gateway.demo.organizationId, async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    const found = await tx.execute<{ 'QUERY PLAN': string }>(sql`explain select from command_runs
      where state in ('QUEUED', 'RUNNING') and expires_at <= now() and (state = 'QUEUED' or expires_at < now())`);
    return found.rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toMatch(/command_runs_open[\s\S]*Index Cond: \(expires_at <= now\(\)\)/);
});

describe('the end of a run', () => {
  test('is found once among many last reports at once, and no report is lost', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `crowd-${index}`);
    const { runId, begin } = await launchedBySchedule(...names);
    const ends = await Promise.all(begin.map((start) => start()));
    const answers = await Promise.all(ends.map((end) => end(1)));
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 204));
    expect(await see(runId)).toMatchObject({ state: 'DONE', counts: { total: 12, succeeded: 0 } });
    expect(await events(runId)).toEqual([{ event_type: 'command_run_finish' }]);
  });

  // On the embedded database every transaction waits for the one before.
  test.skipIf(!testServer)('does not let a report wait for the row of the run', async () => {
    const { runId, begin } = await launchedBySchedule('first', 'last');
    const [first, last] = await Promise.all(begin.map((start) => start()));
    const held = heldCommit(gateway.database, gateway.demo.organizationId);
    const holding = held.db.transaction((tx) =>
      tx.execute(sql`select id from command_runs where id = ${runId} for update`),
    );
    await held.done;
    expect((await first?.(0))?.status).toBe(204);
    held.commit();
    await holding;
    expect((await last?.(0))?.status).toBe(204);
    expect((await see(runId)).state).toBe('DONE');
  });

  test('is found by the clock where no report came to it', async () => {
    const { runId, begin } = await launchedBySchedule('cut-off', 'deleted');
    await (await begin[0]?.())?.(0);
    await begin[1]?.();
    const [other] = await rows<{ deviceId: string }>(
      sql`select device_id as "deviceId" from command_results where run_id = ${runId} and state = 'RUNNING'`,
    );
    await look();
    expect((await see(runId)).state).toBe('RUNNING');
    await answer('mutation ($id: ID!) { deleteDevice(id: $id) { deletedId } }', { id: other?.deviceId });
    await look();
    expect(await see(runId)).toMatchObject({ state: 'DONE', counts: { total: 1, succeeded: 1 } });
    expect(await events(runId)).toEqual([]);
  });

  test('is found by the report that is repeated after its answer was lost', async () => {
    const { runId, begin } = await launchedBySchedule('lost-answer');
    const end = await begin[0]?.();
    // The server stopped between the commit of the result and the end of the run.
    await report(sql`update command_results set state = 'FAILED', exit_code = 1, finished_at = now()
      where run_id = ${runId}`);
    expect((await see(runId)).state).toBe('RUNNING');
    expect((await end?.(1))?.status).toBe(204);
    expect((await see(runId)).state).toBe('DONE');
    expect(await events(runId)).toEqual([{ event_type: 'command_run_finish' }]);
  });

  test('is looked for over an index of open results, without statistics', async () => {
    const plan = await gateway.database.transaction(gateway.demo.organizationId, async (tx) => {
      const found = await tx.execute<{ 'QUERY PLAN': string }>(sql`explain select 1 from command_results r
        where r.organization_id = ${gateway.demo.organizationId} and r.run_id = 'run_x'
        and r.state in ('PENDING', 'RUNNING') and (r.state = 'RUNNING' or r.expires_at > now()) limit 1`);
      return found.rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toMatch(/Index Scan using command_results_open/);
  });
});
