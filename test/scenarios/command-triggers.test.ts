import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { newMachine } from '../support/agent-peer.ts';
import { scenario, trailOf } from '../support/scenario.ts';

const scene = scenario();
const inputOf = (name: string, type: string, shown: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${shown} } }`;
const byId = (name: string, shown: string) => `mutation ($id: ID!) { ${name}(id: $id) { ${shown} } }`;
const rotate = byId('rotateCommandTriggerSecret', 'secret');
const remove = inputOf('deleteCommandResults', 'DeleteCommandResultsInput', 'deletedCount hasMore');
const seen = `query ($id: ID!) { commandRun(id: $id) { state launchType requestedByName counts { total succeeded }
  results { nodes { output } } } }`;

test('a build server deploys a file by a trigger, until its secret is revoked', async () => {
  const { as, stranger } = scene();
  const [priya, louis] = [as('MANAGER'), as('READ_ONLY')];
  const bearer = (token: string) => stranger({ authorization: `Bearer ${token}` });
  const expiresAt = new Date(Date.now() + 3_600_000);
  const { key } = (
    await priya.ask(inputOf('createConnectKey', 'CreateConnectKeyInput', 'key'), {
      input: { name: 'Web servers', expiresAt },
    })
  ).createConnectKey;
  const joined = await bearer(key).send('POST', '/agent/register', { facts: newMachine('web-1') });
  const agent = bearer(joined.body.token);

  // Priya writes the command with its file, and gives the build server the secret of its trigger.
  const file = { name: 'site.conf', targetPath: '/etc/site.conf' };
  const { command } = (
    await priya.ask(inputOf('createCommand', 'CreateCommandInput', 'command { id }'), {
      input: {
        name: 'Deploy',
        type: 'LINUX',
        script: 'systemctl reload site',
        trigger: 'deploy',
        files: [file],
      },
    })
  ).createCommand;
  await priya.ask(inputOf('addCommandTargets', 'CommandTargetsInput', 'command { id }'), {
    input: { commandId: command.id, deviceIds: [joined.body.deviceId] },
  });
  const upload = inputOf(
    'uploadCommandFile',
    'UploadCommandFileInput',
    'command { files { content { sha256 } } }',
  );
  const text = 'workers = 8\n';
  const input = {
    commandId: command.id,
    targetPath: file.targetPath,
    content: Buffer.from(text).toString('base64'),
  };
  expect(await louis.refused(upload, { input })).toMatchObject({ code: 'FORBIDDEN' });
  await priya.ask(upload, { input });
  expect(await louis.refused(rotate, { id: command.id })).toMatchObject({ code: 'FORBIDDEN' });
  const { secret } = (await priya.ask(rotate, { id: command.id })).rotateCommandTriggerSecret;
  const buildServer = bearer(secret);

  // The build server launches it; the machine fetches the file, verifies and runs it.
  expect((await stranger().send('POST', '/commands/trigger/deploy')).status).toBe(401);
  const launched = await buildServer.send('POST', '/commands/trigger/deploy');
  expect(launched.status).toBe(202);
  const { runId } = launched.body;
  const [waiting] = (await agent.send('GET', '/agent/work')).body.commands;
  const [expected] = waiting.files;
  const path = `/agent/commands/${waiting.resultId}`;
  const fetched = await agent.send('GET', `${path}/files/${expected.fileId}`);
  expect(fetched.text).toBe(text);
  expect(createHash('sha256').update(fetched.text).digest('hex')).toBe(expected.sha256);
  await agent.send('POST', path, { state: 'RUNNING' });
  await agent.send('POST', path, { state: 'ENDED', exitCode: 0, output: 'token=hunter2' });
  expect((await louis.ask(seen, { id: runId })).commandRun).toEqual({
    ...{ state: 'DONE', launchType: 'TRIGGER', requestedByName: null, counts: { total: 1, succeeded: 1 } },
    results: { nodes: [{ output: 'token=hunter2' }] },
  });

  // The output should not be kept: Priya deletes it, and Louis may not.
  expect(await louis.refused(remove, { input: { runId } })).toMatchObject({ code: 'FORBIDDEN' });
  expect((await priya.ask(remove, { input: { runId } })).deleteCommandResults).toEqual({
    deletedCount: 1,
    hasMore: false,
  });
  expect((await louis.ask(seen, { id: runId })).commandRun).toMatchObject({
    state: 'DONE',
    results: { nodes: [] },
  });

  // The secret leaks, and is revoked.
  await priya.ask(byId('revokeCommandTriggerSecret', 'command { id }'), { id: command.id });
  expect((await buildServer.send('POST', '/commands/trigger/deploy')).status).toBe(401);
  const trail = await trailOf(priya, { service: ['COMMANDS'], success: true });
  // The clock ends runs of the demo organization meanwhile.
  const types = trail.map(({ eventType }) => eventType).filter((type) => type !== 'command_run_expire');
  expect(types).toEqual([
    ...['command_create', 'command_targets_add', 'command_file_upload', 'command_trigger_secret_rotate'],
    ...['command_trigger', 'command_results_delete', 'command_trigger_secret_revoke'],
  ]);
  expect(trail[4]).toMatchObject({
    credential: 'COMMAND_TRIGGER',
    initiatorEmail: 'deploy',
    resourceId: runId,
  });
  for (const hidden of [secret, input.content]) expect(JSON.stringify(trail)).not.toContain(hidden);
});
