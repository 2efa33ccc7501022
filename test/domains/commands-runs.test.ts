import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { agentFleet } from '../support/agent-peer.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { commandsClient } from './commands-client.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());
const { answer, refusal, newCommand, target, run, rows, report, devicesOf } = commandsClient(() => gateway);

const fleet = agentFleet(() => gateway);

const runIt = 'mutation ($input: RunCommandInput!) { runCommand(input: $input) { commandRun { id } } }';
const cancelIt = 'mutation ($id: ID!) { cancelCommandRun(id: $id) { commandRun { state } } }';
const one = `query ($id: ID!) { commandRun(id: $id) { state startedAt finishedAt expiresAt
  counts { total pending running succeeded failed cancelled expired }
  results { nodes { state exitCode output outputTruncated error finishedAt device { id } } } } }`;
const noCounts = { pending: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0, expired: 0 };

async function commandOn(deviceIds: string[], input: object = {}) {
  const id = await newCommand(input);
  await target(id, { deviceIds });
  return id;
}

async function devicesOfRun(runId: string): Promise<string[]> {
  const { commandRun } = await answer(one, { id: runId });
  return commandRun.results.nodes.map(({ device }: { device: { id: string } }) => device.id).sort();
}

describe('a run', () => {
  test('is on the devices of the command and of its groups, of its type, each once', async () => {
    const linux = await devicesOf('LINUX');
    const [groupId = ''] = gateway.demo.deviceGroupIds;
    const ofGroup = (
      await rows<{ id: string }>(
        sql`select device_id as id from device_group_members where group_id = ${groupId}`,
      )
    ).map(({ id }) => id);
    const inGroup = linux.filter((id) => ofGroup.includes(id));
    const alone = linux.find((id) => !ofGroup.includes(id)) ?? '';
    const [windows = ''] = await devicesOf('WINDOWS');
    const id = await commandOn([alone, windows, ...inGroup.slice(0, 1)]);
    await target(id, { deviceGroupIds: [groupId] });
    expect(await devicesOfRun(await run(id))).toEqual([alone, ...inGroup].sort());
  });

  test('can be on some of the targets, and on nothing else', async () => {
    const [first = '', second = '', other = ''] = await devicesOf('MAC');
    const commandId = await commandOn([first, second], { type: 'MAC' });
    expect(await devicesOfRun(await run(commandId, [second, second]))).toEqual([second]);
    for (const deviceId of [other, newId('dev')]) {
      expect(await refusal(runIt, { input: { commandId, deviceIds: [first, deviceId] } })).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'input.deviceIds.1',
      });
    }
    expect(await refusal(runIt, { input: { commandId, deviceIds: [] } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.deviceIds',
    });
    const { command } = await answer('query ($id: ID!) { command(id: $id) { runs { totalCount } } }', {
      id: commandId,
    });
    expect(command.runs.totalCount).toBe(1);
  });

  test('needs a device of the type of the command', async () => {
    const fault = { code: 'INVALID_STATE', argument: 'input.commandId' };
    expect(await refusal(runIt, { input: { commandId: await newCommand() } })).toMatchObject(fault);
    const commandId = await commandOn((await devicesOf('WINDOWS')).slice(0, 1));
    expect(await refusal(runIt, { input: { commandId } })).toMatchObject(fault);
  });

  test('shows what agents report; cancelling leaves those that have begun', async () => {
    const id = await commandOn((await devicesOf('LINUX')).slice(0, 4));
    const runId = await run(id);
    const begun = (await devicesOf('LINUX')).slice(0, 3).map(async (deviceId) => {
      const agent = await fleet.of(deviceId);
      const { resultId } = (await agent.work()).body.commands.at(-1);
      await agent.command(resultId, { state: 'RUNNING' });
      return (end: object) => agent.command(resultId, { state: 'ENDED', ...end });
    });
    const [done, failed] = await Promise.all(begun);
    await done?.({ exitCode: 0, output: 'ok' });
    await failed?.({ error: 'timeout' });
    const { commandRun } = await answer(one, { id: runId });
    expect(commandRun).toMatchObject({
      state: 'RUNNING',
      finishedAt: null,
      counts: { ...noCounts, total: 4, pending: 1, running: 1, succeeded: 1, failed: 1 },
    });
    expect(commandRun.results.nodes).toContainEqual(
      expect.objectContaining({ state: 'FAILED', exitCode: null, error: 'timeout', output: null }),
    );
    expect((await answer(cancelIt, { id: runId })).cancelCommandRun.commandRun.state).toBe('CANCELLED');
    const after = (await answer(one, { id: runId })).commandRun;
    expect(after.counts).toEqual({
      ...noCounts,
      total: 4,
      running: 1,
      succeeded: 1,
      failed: 1,
      cancelled: 1,
    });
    expect(await refusal(cancelIt, { id: runId })).toMatchObject({ code: 'INVALID_STATE', argument: 'id' });
  });

  test('is over when its time to live has passed', async () => {
    const id = await commandOn((await devicesOf('LINUX')).slice(0, 2), { timeToLiveSeconds: 60 });
    const runId = await run(id);
    const { commandRun: fresh } = await answer(one, { id: runId });
    const [{ seconds } = { seconds: 0 }] = await rows<{ seconds: number }>(
      sql`select extract(epoch from expires_at - requested_at)::int as seconds from command_runs where id = ${runId}`,
    );
    expect(seconds).toBe(60);
    expect(fresh.state).toBe('QUEUED');
    for (const table of ['command_runs', 'command_results']) {
      const own = table === 'command_runs' ? sql`id` : sql`run_id`;
      await report(sql`update ${sql.identifier(table)} set requested_at = now() - interval '2 hours',
        expires_at = now() - interval '1 hour' where ${own} = ${runId}`);
    }
    const { commandRun } = await answer(one, { id: runId });
    expect(commandRun).toMatchObject({
      state: 'EXPIRED',
      finishedAt: commandRun.expiresAt,
      counts: { ...noCounts, total: 2, expired: 2 },
    });
    expect(commandRun.results.nodes[0]).toMatchObject({ state: 'EXPIRED', finishedAt: expect.any(String) });
    const found = await answer(
      `query ($id: ID!) {
        runs: commandRuns(filter: { commandId: $id, state: [EXPIRED, DONE] }) { totalCount }
        queued: commandRuns(filter: { commandId: $id, state: [QUEUED] }) { totalCount }
        notQueued: commandRuns(filter: { commandId: $id, not: { state: [QUEUED] } }) { totalCount }
        results: commandResults(filter: { commandId: $id, state: [EXPIRED] }) { totalCount }
        pending: commandResults(filter: { commandId: $id, state: [PENDING] }) { totalCount } }`,
      { id },
    );
    expect(found).toEqual({
      runs: { totalCount: 1 },
      queued: { totalCount: 0 },
      notQueued: { totalCount: 1 },
      results: { totalCount: 2 },
      pending: { totalCount: 0 },
    });
    expect(await refusal(cancelIt, { id: runId })).toMatchObject({ code: 'INVALID_STATE' });
    await answer('mutation ($id: ID!) { deleteCommand(id: $id) { deletedId } }', { id });
  });

  test('that is unknown is not cancelled', async () => {
    expect(await refusal(cancelIt, { id: newId('run') })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'id',
    });
    expect(await refusal(cancelIt, { id: newId('cmd') })).toMatchObject({
      code: 'INVALID_ID',
      argument: 'id',
    });
  });

  test('of which several are asked for at once are all queued', async () => {
    const id = await commandOn((await devicesOf('LINUX')).slice(0, 3));
    const started = await Promise.all(Array.from({ length: 4 }, () => run(id)));
    expect(new Set(started).size).toBe(4);
    const { command } = await answer(
      'query ($id: ID!) { command(id: $id) { runs { totalCount } results { totalCount } } }',
      { id },
    );
    expect(command).toEqual({ runs: { totalCount: 4 }, results: { totalCount: 12 } });
  });
});
