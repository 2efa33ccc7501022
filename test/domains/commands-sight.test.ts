import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { commandsClient } from './commands-client.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());
const client = commandsClient(() => gateway);
const runIt = 'mutation ($id: ID!) { runCommand(input: { commandId: $id }) { commandRun { id state } } }';
const { answer, refusal, newCommand, assign, target, run, rows } = client;

const runners = ['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'] as const;
type Runner = (typeof runners)[number];

/** Reads the commands that are assigned to a runner, or those that are not, by name. */
async function assigned(runner: Runner, yes = true): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sql`select id from commands where organization_id = ${gateway.demo.organizationId} and ${yes} = (id in (
      select command_id from command_runners where administrator_id = ${gateway.demo.administrators[runner]}))
      order by name_key, id`,
  );
  return found.map(({ id }) => id);
}

const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);

describe.each(runners)('%s', (runner) => {
  test('sees the commands that are assigned, and no others', async () => {
    const mine = await assigned(runner);
    expect(mine.length).toBeGreaterThanOrEqual(4);
    const data = await answer(
      `{ all: commands(first: 1000) { totalCount nodes { id } }
        mine: commands(filter: { assignedToMe: true }) { totalCount }
        others: commands(filter: { assignedToMe: false }) { totalCount nodes { id } }
        negated: commands(filter: { not: { assignedToMe: true } }) { totalCount } }`,
      {},
      runner,
    );
    expect(ids(data.all)).toEqual(mine);
    expect(data).toMatchObject({
      all: { totalCount: mine.length },
      mine: { totalCount: mine.length },
      others: { totalCount: 0, nodes: [] },
      negated: { totalCount: 0 },
    });
  });

  test('sees the runs and results of those commands alone', async () => {
    const mine = new Set(await assigned(runner));
    const document = `{ commandRuns(first: 1000) { totalCount nodes { command { id } results { totalCount } } }
      commandResults(first: 1000) { totalCount nodes { command { id } run { command { id } } } } }`;
    const seen = await answer(document, {}, runner);
    const all = await answer(document, {}, 'READ_ONLY');
    for (const list of ['commandRuns', 'commandResults']) {
      const visible = all[list].nodes.filter(({ command }: { command: { id: string } }) =>
        mine.has(command.id),
      );
      expect(visible.length).toBeGreaterThan(0);
      expect(visible.length).toBeLessThan(all[list].totalCount);
      expect(seen[list]).toEqual({ totalCount: visible.length, nodes: visible });
    }
  });

  test('finds what is not assigned by no identifier, filter or cursor', async () => {
    const [hidden = ''] = await rows<{ command: string; run: string; result: string }>(
      sql`select c.id as command, r.id as run, min(s.id) as result from commands c join command_runs r on r.command_id = c.id
        join command_results s on s.run_id = r.id where c.organization_id = ${gateway.demo.organizationId} and not exists (
        select from command_runners where command_id = c.id
        and administrator_id = ${gateway.demo.administrators[runner]}) group by 1, 2 limit 1`,
    );
    const document = `query ($command: ID!, $run: ID!, $result: ID!) {
      command(id: $command) { id } commandRun(id: $run) { id } commandResult(id: $result) { id }
      nodes(ids: [$command, $run, $result]) { id }
      a: commandRuns(filter: { commandId: $command }) { totalCount nodes { id } }
      b: commandResults(filter: { commandId: $command }) { totalCount }
      c: commandResults(filter: { runId: $run }) { totalCount } }`;
    const nothing = {
      command: null,
      commandRun: null,
      commandResult: null,
      nodes: [null, null, null],
      a: { totalCount: 0, nodes: [] },
      b: { totalCount: 0 },
      c: { totalCount: 0 },
    };
    expect(await answer(document, hidden as object, runner)).toEqual(nothing);
    const unknown = { command: newId('cmd'), run: newId('run'), result: newId('res') };
    expect(await answer(document, unknown, runner)).toEqual(nothing);
    expect((await answer(document, hidden as object, 'HELP_DESK')).command).toEqual({
      id: (hidden as { command: string }).command,
    });
  });

  test('loses sight of a command with its assignment', async () => {
    const id = await newCommand();
    const administratorIds = [gateway.demo.administrators[runner]];
    await assign(id, ...administratorIds);
    expect((await answer('query ($id: ID!) { command(id: $id) { id } }', { id }, runner)).command).toEqual({
      id,
    });
    await answer(
      'mutation ($input: CommandAssignmentInput!) { unassignCommand(input: $input) { command { id } } }',
      { input: { commandId: id, administratorIds } },
    );
    expect((await answer('query ($id: ID!) { command(id: $id) { id } }', { id }, runner)).command).toBeNull();
    expect(await refusal(runIt, { id }, runner)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('reads neither devices nor administrators by way of commands', async () => {
    const id = await newCommand();
    const deviceIds = (await client.devicesOf('LINUX')).slice(0, 2);
    await assign(id, gateway.demo.administrators[runner]);
    await target(id, { deviceIds });
    await run(id);
    const { body } = await gateway.query(
      runner,
      `query ($id: ID!) { command(id: $id) { name targetDevices { totalCount } targetDeviceGroups { totalCount }
        assignedAdministrators { totalCount } runs { nodes { requestedByName requestedBy { id }
        results { nodes { state device { id } } } } } } }`,
      { id },
    );
    const result = { state: 'PENDING', device: null };
    expect(body.data.command).toEqual({
      name: expect.any(String),
      targetDevices: null,
      targetDeviceGroups: null,
      assignedAdministrators: null,
      runs: { nodes: [{ requestedByName: null, requestedBy: null, results: { nodes: [result, result] } }] },
    });
    expect(new Set(body.errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(['FORBIDDEN']));
    expect(body.errors).toHaveLength(7);
    const some =
      'mutation ($id: ID!, $d: [ID!]) { runCommand(input: { commandId: $id, deviceIds: $d }) { commandRun { id } } }';
    expect(await refusal(some, { id, d: deviceIds }, runner)).toMatchObject({
      code: 'FORBIDDEN',
      access: { coordinate: 'RunCommandInput.deviceIds', scope: 'DEVICES' },
    });
    for (const filter of [
      { deviceId: newId('dev') },
      { deviceGroupId: newId('dgr') },
      { administratorId: newId('adm') },
    ]) {
      const list = 'query ($filter: CommandFilter) { commands(filter: $filter) { totalCount } }';
      expect(await refusal(list, { filter }, runner)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
