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
const { answer, refusal, devicesOf: fitting } = client;

const create = `mutation ($input: CreateCommandInput!) { createCommand(input: $input) { command {
  id name type script shell runAsUser sudo timeoutSeconds timeToLiveSeconds files { name targetPath } template
  templatingRequired aiGenerated launchType trigger schedule { once cron every timeZone nextRunAt } description } } }`;
const update = `mutation ($input: UpdateCommandInput!) { updateCommand(input: $input) { command {
  id name type script shell runAsUser sudo timeoutSeconds launchType trigger schedule { cron } files { name } } } }`;
const remove = 'mutation ($id: ID!) { deleteCommand(id: $id) { deletedId } }';
const assign =
  'mutation ($input: CommandAssignmentInput!) { assignCommand(input: $input) { command { id assignedAdministrators { totalCount nodes { id } } } } }';
const _unassign = assign.replace('assignCommand', 'unassignCommand');
const targets = `mutation ($input: CommandTargetsInput!) { addCommandTargets(input: $input) { command {
  id targetDevices { totalCount nodes { id } } targetDeviceGroups { totalCount nodes { id } } } } }`;
const untarget = targets.replace('addCommandTargets', 'removeCommandTargets');

let count = 0;
async function newCommand(input: object = {}) {
  const data = await answer(create, {
    input: { name: `Command ${++count}`, type: 'LINUX', script: 'true', ...input },
  });
  return data.createCommand.command;
}

test('a command, from its definition to its end', async () => {
  const command = await newCommand({
    name: '  Report uptime ',
    script: 'uptime\n',
    description: 'For the morning report.',
  });
  expect(command).toMatchObject({
    name: 'Report uptime',
    script: 'uptime\n',
    shell: 'BASH',
    runAsUser: null,
    sudo: false,
    timeoutSeconds: 120,
    timeToLiveSeconds: 864_000,
    files: [],
    launchType: 'MANUAL',
    schedule: null,
  });
  const { id } = command;
  const [first, second, third] = await fitting('LINUX');
  const runner = gateway.demo.administrators.COMMAND_RUNNER;
  const assigned = await answer(assign, { input: { commandId: id, administratorIds: [runner, runner] } });
  expect(assigned.assignCommand.command.assignedAdministrators).toEqual({
    totalCount: 1,
    nodes: [{ id: runner }],
  });
  const targeted = await answer(targets, { input: { commandId: id, deviceIds: [first, second, third] } });
  expect(targeted.addCommandTargets.command.targetDevices.totalCount).toBe(3);
  const fewer = await answer(untarget, { input: { commandId: id, deviceIds: [third] } });
  expect(fewer.removeCommandTargets.command.targetDevices.totalCount).toBe(2);

  const document = `mutation ($id: ID!) { runCommand(input: { commandId: $id }) { commandRun { id state launchType
    counts { total pending } definition { name script } startedAt finishedAt
    results { nodes { state exitCode output startedAt } } } } }`;
  const { commandRun: run } = (await answer(document, { id }, 'COMMAND_RUNNER')).runCommand;
  const pending = { state: 'PENDING', exitCode: null, output: null, startedAt: null };
  expect(run).toMatchObject({
    state: 'QUEUED',
    launchType: 'MANUAL',
    counts: { total: 2, pending: 2 },
    definition: { name: 'Report uptime', script: 'uptime\n' },
    startedAt: null,
    finishedAt: null,
    results: { nodes: [pending, pending] },
  });
  const runId = run.id;
  expect(await refusal(remove, { id })).toMatchObject({ code: 'IN_USE', argument: 'id' });

  await answer(update, { input: { id, script: 'uptime --pretty', name: 'Report uptime, prettily' } });
  const { commandRun } = await answer(
    `query ($id: ID!) { commandRun(id: $id) { requestedBy { id } requestedByName command { name script }
      definition { script } } }`,
    { id: runId },
  );
  expect(commandRun).toEqual({
    requestedBy: { id: runner },
    requestedByName: 'Yuki Tanaka',
    command: { name: 'Report uptime, prettily', script: 'uptime --pretty' },
    definition: { script: 'uptime\n' },
  });
  const cancelled = await answer(
    `mutation ($id: ID!) { cancelCommandRun(id: $id) { commandRun { state finishedAt counts { cancelled pending }
      results { nodes { state finishedAt } } } } }`,
    { id: runId },
  );
  expect(cancelled.cancelCommandRun.commandRun).toMatchObject({
    state: 'CANCELLED',
    finishedAt: expect.any(String),
    counts: { cancelled: 2, pending: 0 },
    results: { nodes: [{ state: 'CANCELLED' }, { state: 'CANCELLED' }] },
  });
  expect((await answer(remove, { id })).deleteCommand.deletedId).toBe(id);
  expect(
    await answer('query ($run: ID!, $id: ID!) { commandRun(id: $run) { id } command(id: $id) { id } }', {
      run: runId,
      id,
    }),
  ).toEqual({ commandRun: null, command: null });
});

describe("another organization's command", () => {
  let id: string;
  beforeAll(async () => {
    id = await client.foreignCommand();
  });

  const mutations: [string, (id: string) => object][] = [
    [update, (id) => ({ input: { id, name: 'Ours' } })],
    [remove, (id) => ({ id })],
    [
      assign,
      (commandId) => ({
        input: { commandId, administratorIds: [gateway.demo.administrators.MANAGER] },
      }),
    ],
    [targets, (commandId) => ({ input: { commandId, deviceIds: [gateway.demo.deviceIds[0]] } })],
    [
      'mutation ($input: RunCommandInput!) { runCommand(input: $input) { commandRun { id } } }',
      (commandId) => ({ input: { commandId } }),
    ],
    [
      'mutation ($input: ScheduleCommandInput!) { scheduleCommand(input: $input) { command { id } } }',
      (commandId) => ({ input: { commandId, schedule: { repeat: { every: 'DAY' } } } }),
    ],
    ['mutation ($id: ID!) { unscheduleCommand(id: $id) { command { id } } }', (id) => ({ id })],
  ];

  test.each(
    mutations.map(([document, variables]) => ({ document, variables, name: /\{ (\w+)/.exec(document)?.[1] })),
  )('is as unknown as none at all to $name', async ({ document, variables }) => {
    const theirs = await gateway.query('ADMINISTRATOR', document, { ...variables(id) });
    const nobodys = await gateway.query('ADMINISTRATOR', document, { ...variables(newId('cmd')) });
    expect(theirs.body.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(theirs).toEqual(nobodys);
    expect((await gateway.query('ADMINISTRATOR', document, { ...variables('cmd_1') })).body).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_ID' } }],
    });
  });

  test('is not read', async () => {
    const found = await answer(
      `query ($id: ID!) { command(id: $id) { id } node(id: $id) { id } nodes(ids: [$id]) { id }
        commands(filter: { name: { startsWith: "Theirs" } }) { totalCount } }`,
      { id },
    );
    expect(found).toEqual({ command: null, node: null, nodes: [null], commands: { totalCount: 0 } });
  });
});
