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

const { answer, newCommand, target, run, report } = commandsClient(() => gateway);
const fleet = agentFleet(() => gateway);
const one = `query ($id: ID!) { commandRun(id: $id) { state startedAt finishedAt counts { total pending running succeeded failed }
  results { nodes { id state exitCode output outputTruncated error startedAt finishedAt device { id } } } } }`;
const cancel = 'mutation ($id: ID!) { cancelCommandRun(id: $id) { commandRun { state } } }';
const running = { state: 'RUNNING' };
const ended = (exitCode: number, output = '') => ({ state: 'ENDED', exitCode, output });
const see = async (id: string) => (await answer(one, { id })).commandRun;

/** Creates devices with a run that waits for them. */
async function launched(names: readonly string[], input: object = {}) {
  const devices = await Promise.all(names.map((name) => fleet.join(name)));
  const commandId = await newCommand({ script: 'uptime', ...input });
  await target(commandId, { deviceIds: devices.map(({ deviceId }) => deviceId) });
  const runId = await run(commandId);
  const waiting = await Promise.all(
    devices.map(async ({ agent, deviceId }) => {
      const [command] = (await agent.work()).body.commands;
      return { agent, deviceId, command, resultId: command.resultId as string };
    }),
  );
  return { runId, commandId, devices: waiting };
}

test('a command that is launched is fetched, run and reported by each device, and the last one ends the run', async () => {
  const { runId, devices } = await launched(['first', 'second', 'third'], { sudo: true, timeoutSeconds: 30 });
  const [first, second, third] = devices as [(typeof devices)[0], (typeof devices)[0], (typeof devices)[0]];
  expect(first.command).toMatchObject({ script: 'uptime', shell: 'BASH', sudo: true, timeoutSeconds: 30 });
  expect((await see(runId)).state).toBe('QUEUED');

  expect((await first.agent.command(first.resultId, running)).status).toBe(204);
  expect((await first.agent.work()).body.commands).toEqual([]);
  expect(await see(runId)).toMatchObject({
    ...{ state: 'RUNNING', startedAt: expect.any(String), finishedAt: null },
    counts: { total: 3, pending: 2, running: 1 },
  });
  expect((await first.agent.command(first.resultId, ended(0, 'up 3 days\n'))).status).toBe(204);
  // The answer was lost, and the device sends another report: the first one counts.
  expect((await first.agent.command(first.resultId, ended(1, 'other'))).status).toBe(204);

  await second.agent.command(second.resultId, running);
  await third.agent.command(third.resultId, running);
  await Promise.all([
    second.agent.command(second.resultId, ended(7, 'no such host')),
    third.agent.command(third.resultId, { state: 'ENDED', error: 'It took longer than 30 seconds.' }),
  ]);
  const done = await see(runId);
  expect(done).toMatchObject({
    state: 'DONE',
    finishedAt: expect.any(String),
    counts: { succeeded: 1, failed: 2 },
  });
  const results = new Map<string, object>(done.results.nodes.map((node: { id: string }) => [node.id, node]));
  expect(results.get(first.resultId)).toMatchObject({
    ...{ state: 'SUCCEEDED', exitCode: 0, output: 'up 3 days\n', outputTruncated: false, error: null },
    ...{ device: { id: first.deviceId }, startedAt: expect.any(String), finishedAt: expect.any(String) },
  });
  expect(results.get(second.resultId)).toMatchObject({
    state: 'FAILED',
    exitCode: 7,
    output: 'no such host',
  });
  expect(results.get(third.resultId)).toMatchObject({
    ...{ state: 'FAILED', exitCode: null, error: 'It took longer than 30 seconds.', output: null },
  });
});

describe('a command', () => {
  test('that is called off does not begin; one that has begun is reported all the same', async () => {
    const { runId, devices } = await launched(['cancelled', 'begun']);
    const [waiting, begun] = devices as [(typeof devices)[0], (typeof devices)[0]];
    await begun.agent.command(begun.resultId, running);
    await answer(cancel, { id: runId });
    const refused = { status: 409, error: { code: 'INVALID_STATE' } };
    expect(await waiting.agent.command(waiting.resultId, running)).toMatchObject(refused);
    expect(await waiting.agent.command(waiting.resultId, ended(0))).toMatchObject(refused);
    expect((await waiting.agent.work()).body.commands).toEqual([]);
    expect((await begun.agent.command(begun.resultId, ended(0))).status).toBe(204);
    expect(await see(runId)).toMatchObject({ state: 'CANCELLED', counts: { succeeded: 1, pending: 0 } });
  });

  test('of two that call it off and begin at once, one is first', async () => {
    const { runId, devices } = await launched(['racing-1', 'racing-2', 'racing-3', 'racing-4']);
    const [, ...begun] = await Promise.all([
      answer(cancel, { id: runId }),
      ...devices.map(({ agent, resultId }) => agent.command(resultId, running)),
    ]);
    const states = (await see(runId)).results.nodes.map(({ state }: { state: string }) => state).sort();
    const expected = begun.map(({ status }) => (status === 204 ? 'RUNNING' : 'CANCELLED')).sort();
    expect(states).toEqual(expected);
    expect(begun.every(({ status }) => status === 204 || status === 409)).toBe(true);
  });

  test('is not begun after its time to live, and does not keep its run open for ever', async () => {
    const { runId, devices } = await launched(['late', 'in-time'], { timeoutSeconds: 10 });
    const [late, inTime] = devices as [(typeof devices)[0], (typeof devices)[0]];
    await inTime.agent.command(inTime.resultId, running);
    for (const [table, own] of [
      ['command_runs', sql`id`],
      ['command_results', sql`run_id`],
    ] as const)
      await report(
        sql`update ${sql.identifier(table)} set expires_at = now() - interval '5 seconds' where ${own} = ${runId}`,
      );
    expect(await late.agent.command(late.resultId, running)).toMatchObject({ status: 409 });
    expect((await late.agent.work()).body.commands).toEqual([]);
    expect((await see(runId)).state).toBe('RUNNING');
    await report(sql`update command_runs set expires_at = now() - interval '1 minute' where id = ${runId}`);
    expect((await see(runId)).state).toBe('EXPIRED');
    expect((await inTime.agent.command(inTime.resultId, ended(0))).status).toBe(204);
    expect(await see(runId)).toMatchObject({ state: 'DONE', counts: { succeeded: 1 } });
  });

  test('is of one device alone', async () => {
    const { devices } = await launched(['mine', 'yours']);
    const [mine, yours] = devices as [(typeof devices)[0], (typeof devices)[0]];
    for (const id of [yours.resultId, newId('res')]) {
      expect(await mine.agent.command(id, running)).toMatchObject({
        status: 404,
        error: { code: 'NOT_FOUND' },
      });
      expect(await mine.agent.command(id, ended(0))).toMatchObject({ status: 404 });
    }
    expect(await mine.agent.command('x', running)).toMatchObject({
      status: 400,
      error: { code: 'INVALID_ID' },
    });
  });

  test('has its output kept up to 65,536 characters, and as it is but for what cannot be stored', async () => {
    const { runId, devices } = await launched(['loud', 'odd']);
    const [loud, odd] = devices as [(typeof devices)[0], (typeof devices)[0]];
    await loud.agent.command(loud.resultId, running);
    expect((await loud.agent.command(loud.resultId, ended(0, 'é'.repeat(70_000)))).status).toBe(204);
    await odd.agent.command(odd.resultId, running);
    await odd.agent.command(odd.resultId, ended(0, 'a\u0000b\u001b[0m\ud800'));
    const results = new Map<string, { output: string }>(
      (await see(runId)).results.nodes.map((node: { id: string }) => [node.id, node]),
    );
    expect(results.get(loud.resultId)).toMatchObject({ outputTruncated: true, output: 'é'.repeat(65_536) });
    expect(results.get(odd.resultId)?.output).toBe('a\ufffdb\u001b[0m\ufffd');
  });

  test.each([
    ['no state', {}, 'body.state'],
    ['neither exit code nor error', { state: 'ENDED', output: 'x' }, 'body.exitCode'],
    ['an exit code that is none', { state: 'ENDED', exitCode: 1.5 }, 'body.exitCode'],
    ['more than is asked', { state: 'RUNNING', exitCode: 0 }, 'body'],
  ])('is not reported with %s', async (_case, body, argument) => {
    const { agent } = await fleet.join('malformed');
    expect(await agent.command(newId('res'), body)).toMatchObject({
      status: 400,
      error: { code: 'BAD_USER_INPUT', argument },
    });
  });
});
