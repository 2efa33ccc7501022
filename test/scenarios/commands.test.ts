import { expect, test } from 'vitest';
import { newMachine } from '../support/agent-peer.ts';
import { scenario, toldOf, trailOf } from '../support/scenario.ts';

const scene = scenario();
const connectKey = 'mutation ($input: CreateConnectKeyInput!) { createConnectKey(input: $input) { key } }';
const create =
  'mutation ($input: CreateCommandInput!) { createCommand(input: $input) { command { id name } } }';
const target =
  'mutation ($input: CommandTargetsInput!) { addCommandTargets(input: $input) { command { id } } }';
const assign = (name: string) =>
  `mutation ($input: CommandAssignmentInput!) { ${name}(input: $input) { command { id } } }`;
const run = `mutation ($input: RunCommandInput!) { runCommand(input: $input) { commandRun { id state counts { total pending } } } }`;
const schedule = `mutation ($input: ScheduleCommandInput!) { scheduleCommand(input: $input) { command { launchType schedule { cron timeZone nextRunAt } } } }`;
const seen = `query ($id: ID!) { commandRun(id: $id) { state counts { total succeeded failed } definition { script }
  results { nodes { id state exitCode output error } } } }`;
const mine = '{ commands { totalCount nodes { id name } } }';
const update = 'mutation ($input: UpdateCommandInput!) { updateCommand(input: $input) { command { id } } }';

test('a Command Runner is given one command, runs it on two servers, and puts it on a schedule until it is taken away', async () => {
  const { as, stranger, demo } = scene();
  const [priya, yuki, louis] = [as('MANAGER'), as('COMMAND_RUNNER'), as('READ_ONLY')];
  const bearer = (token: string) => stranger({ authorization: `Bearer ${token}` });

  // Two servers join.
  const expiresAt = new Date(Date.now() + 3_600_000);
  const { key } = (await priya.ask(connectKey, { input: { name: 'Servers', expiresAt } })).createConnectKey;
  const [first, second] = await Promise.all(
    ['srv-1', 'srv-2'].map(async (name) => {
      const joined = await bearer(key).send('POST', '/agent/register', { facts: newMachine(name) });
      return { deviceId: joined.body.deviceId as string, agent: bearer(joined.body.token) };
    }),
  );
  if (!first || !second) throw new Error('Two were asked for.');

  // Priya writes two commands, and gives Yuki one of them.
  const before = (await yuki.ask(mine)).commands.totalCount;
  const written = async (name: string, script: string) => {
    const { command } = (await priya.ask(create, { input: { name, type: 'LINUX', script } })).createCommand;
    const deviceIds = [first.deviceId, second.deviceId];
    await priya.ask(target, { input: { commandId: command.id, deviceIds } });
    return command.id as string;
  };
  const commandId = await written('Rotate logs', 'logrotate -f /etc/logrotate.conf');
  const other = await written('Wipe caches', 'rm -rf /var/cache/*');
  const assignment = { commandId, administratorIds: [demo.administrators.COMMAND_RUNNER] };
  expect(await yuki.refused(assign('assignCommand'), { input: assignment })).toMatchObject({
    code: 'FORBIDDEN',
  });
  await priya.ask(assign('assignCommand'), { input: assignment });

  // For Yuki the one is there, and the other one does not exist; neither can be changed.
  const { commands } = await yuki.ask(mine);
  expect(commands.totalCount).toBe(before + 1);
  expect(commands.nodes).toContainEqual({ id: commandId, name: 'Rotate logs' });
  expect(await yuki.ask('query ($id: ID!) { command(id: $id) { name } }', { id: other })).toEqual({
    command: null,
  });
  expect(await yuki.refused(run, { input: { commandId: other } })).toMatchObject({
    code: 'FORBIDDEN',
    access: { requiredAction: 'RUN', failedCondition: 'ASSIGNED_COMMAND' },
  });
  expect(await yuki.refused(update, { input: { id: commandId, script: 'reboot' } })).toMatchObject({
    message:
      'Mutation.updateCommand needs Edit in Commands; Command Runner has Running & Scheduling access to Commands for assigned Commands.',
  });
  expect(await louis.refused(run, { input: { commandId } })).toMatchObject({
    access: { failedCondition: null },
  });

  // Run: both servers fetch it, one does well, the other one says what went wrong.
  const started = (await yuki.ask(run, { input: { commandId } })).runCommand.commandRun;
  expect(started).toMatchObject({ state: 'QUEUED', counts: { total: 2, pending: 2 } });
  await priya.ask(update, { input: { id: commandId, script: 'logrotate -v -f /etc/logrotate.conf' } });
  for (const [{ agent }, exitCode, output] of [
    [first, 0, 'rotated 12 files\n'],
    [second, 3, 'no space left on device\n'],
  ] as const) {
    const [command] = (await agent.send('GET', '/agent/work')).body.commands;
    // As it was when it was launched.
    expect(command.script).toBe('logrotate -f /etc/logrotate.conf');
    const report = (body: object) => agent.send('POST', `/agent/commands/${command.resultId}`, body);
    expect((await report({ state: 'RUNNING' })).status).toBe(204);
    expect((await report({ state: 'ENDED', exitCode, output })).status).toBe(204);
  }
  const done = (await yuki.ask(seen, { id: started.id })).commandRun;
  expect(done).toMatchObject({ state: 'DONE', counts: { total: 2, succeeded: 1, failed: 1 } });
  expect(done.results.nodes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ exitCode: 3, state: 'FAILED', output: 'no space left on device\n' }),
    ]),
  );
  // The next readers: whoever reads only sees the same; a runner without the assignment sees nothing.
  expect((await louis.ask(seen, { id: started.id })).commandRun).toEqual(done);
  const tomasz = as('COMMAND_RUNNER_WITH_BILLING');
  expect((await tomasz.ask(seen, { id: started.id })).commandRun).toBeNull();

  // The end is told, by the server that ended last; not to runners, who read the commands that are theirs alone.
  expect(await toldOf(priya, started.id)).toEqual(['A command did not succeed on all of its devices.']);
  expect(await toldOf(yuki, started.id)).toEqual([]);
  expect((await trailOf(priya, { resourceId: started.id })).at(-1)).toMatchObject({
    ...{ eventType: 'command_run_finish', initiatorEmail: 'srv-2', credential: 'DEVICE_TOKEN' },
    changes: { total: 2, succeeded: 1, failed: 1 },
  });

  // Every working day from now on; and when it is taken away, the runs are out of sight too.
  const cron = { expression: '30 6 * * MON-FRI', timeZone: 'Europe/Berlin' };
  const planned = await yuki.ask(schedule, { input: { commandId, schedule: { cron } } });
  expect(planned.scheduleCommand.command).toMatchObject({
    launchType: 'REPEATED',
    schedule: { cron: cron.expression, timeZone: cron.timeZone, nextRunAt: expect.any(String) },
  });
  await priya.ask(assign('unassignCommand'), { input: assignment });
  expect(await yuki.refused(run, { input: { commandId } })).toMatchObject({ code: 'FORBIDDEN' });
  expect((await yuki.ask(seen, { id: started.id })).commandRun).toBeNull();

  const trail = await trailOf(louis, { initiatorId: demo.administrators.COMMAND_RUNNER, success: true });
  expect(trail.map(({ eventType }) => eventType)).toEqual(['command_run', 'command_schedule']);
  expect(await yuki.refused('{ directoryEvents { totalCount } }')).toMatchObject({ code: 'FORBIDDEN' });
});
