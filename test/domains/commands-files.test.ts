import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { agentFleet } from '../support/agent-peer.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { commandsClient } from './commands-client.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal, newCommand, target, run, rows } = commandsClient(() => gateway);
const fleet = agentFleet(() => gateway);
const targetPath = '/opt/agent.conf';
const upload = `mutation ($input: UploadCommandFileInput!) { uploadCommandFile(input: $input) { command {
  files { name targetPath content { id size sha256 uploadedAt } } } } }`;
const update = `mutation ($input: UpdateCommandInput!) { updateCommand(input: $input) { command {
  files { name content { id } } } } }`;
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const uploadText = async (commandId: string, text: string) =>
  (await answer(upload, { input: { commandId, targetPath, content: base64(text) } })).uploadCommandFile
    .command;
const stored = async (commandId: string) =>
  (await rows<{ id: string }>(sql`select id from command_file_contents where command_id = ${commandId}`)).map(
    ({ id }) => id,
  );

async function withFile(name: string) {
  const { agent, deviceId } = await fleet.join(name);
  const commandId = await newCommand({ files: [{ name: 'agent.conf', targetPath }] });
  await target(commandId, { deviceIds: [deviceId] });
  return { agent, deviceId, commandId };
}

test('a file is uploaded, and fetched by the device that the command waits for', async () => {
  const { agent, commandId } = await withFile('fetches');
  const other = await fleet.join('fetches-not');
  const { files } = await uploadText(commandId, 'level = 3\n');
  const sha256 = createHash('sha256').update('level = 3\n').digest('hex');
  expect(files).toEqual([
    {
      ...{ name: 'agent.conf', targetPath },
      content: { id: expect.stringMatching(/^cfl_/), size: 10, sha256, uploadedAt: expect.any(String) },
    },
  ]);
  const runId = await run(commandId);
  const shown =
    'query ($id: ID!) { commandRun(id: $id) { definition { files { name content { sha256 } } } } }';
  expect((await answer(shown, { id: runId })).commandRun.definition.files).toEqual([
    { name: 'agent.conf', content: { sha256 } },
  ]);
  const [waiting] = (await agent.work()).body.commands;
  const fileId = files[0].content.id;
  expect(waiting.files).toEqual([{ name: 'agent.conf', targetPath, fileId, size: 10, sha256 }]);
  const fetched = await agent.file(waiting.resultId, fileId);
  expect(fetched).toMatchObject({ status: 200, bytes: Buffer.from('level = 3\n') });

  // Nobody else fetches it, and the device no more than that.
  expect((await other.agent.file(waiting.resultId, fileId)).status).toBe(404);
  expect((await agent.file(waiting.resultId, newId('cfl'))).status).toBe(404);
  expect((await agent.file(newId('res'), fileId)).status).toBe(404);
  expect((await agent.file(waiting.resultId, 'cfl_1')).status).toBe(400);
  await agent.command(waiting.resultId, { state: 'RUNNING' });
  expect((await agent.file(waiting.resultId, fileId)).status).toBe(200);
  await agent.command(waiting.resultId, { state: 'ENDED', exitCode: 0 });
  expect((await agent.file(waiting.resultId, fileId)).status).toBe(404);
});

test('a run keeps the content that the file had, and no other', async () => {
  const { agent, commandId } = await withFile('keeps');
  const before = (await uploadText(commandId, 'before')).files[0].content.id;
  await run(commandId);
  const after = (await uploadText(commandId, 'after')).files[0].content.id;
  const [first] = (await agent.work()).body.commands;
  expect((await agent.file(first.resultId, before)).bytes).toEqual(Buffer.from('before'));
  expect((await agent.file(first.resultId, after)).status).toBe(404);
  expect((await stored(commandId)).sort()).toEqual([before, after].sort());
  await agent.command(first.resultId, { state: 'RUNNING' });
  await agent.command(first.resultId, { state: 'ENDED', exitCode: 0 });
  const last = (await uploadText(commandId, 'last')).files[0].content.id;
  expect(await stored(commandId)).toEqual([last]);
});

test('a file without a content is named to the device, which must have it', async () => {
  const { agent, commandId } = await withFile('has-it');
  await run(commandId);
  const [{ files }] = (await agent.work()).body.commands;
  expect(files).toEqual([{ name: 'agent.conf', targetPath, fileId: null, size: null, sha256: null }]);
});

test('a file keeps its content while its path stays, and loses it with the path', async () => {
  const { commandId } = await withFile('paths');
  const { id } = (await uploadText(commandId, 'content')).files[0].content;
  const renamed = await answer(update, {
    input: { id: commandId, files: [{ name: 'new.conf', targetPath }] },
  });
  expect(renamed.updateCommand.command.files).toEqual([{ name: 'new.conf', content: { id } }]);
  const moved = await answer(update, {
    input: { id: commandId, files: [{ name: 'new.conf', targetPath: '/tmp/new' }] },
  });
  expect(moved.updateCommand.command.files).toEqual([{ name: 'new.conf', content: null }]);
  expect(await stored(commandId)).toEqual([]);
});

test('a content is bounded, belongs to a file of the command, and is uploaded by those who edit commands', async () => {
  const { commandId } = await withFile('bounded');
  const input = { commandId, targetPath, content: base64('x') };
  for (const [changes, code, argument] of [
    [{ targetPath: '/opt/other' }, 'NOT_FOUND', 'input.targetPath'],
    [{ commandId: newId('cmd') }, 'NOT_FOUND', 'input.commandId'],
    [{ content: '§' }, 'BAD_USER_INPUT', 'input.content'],
    [{ content: base64(Buffer.alloc(524_289)) }, 'BAD_USER_INPUT', 'input.content'],
  ] as const)
    expect(await refusal(upload, { input: { ...input, ...changes } })).toMatchObject({ code, argument });
  for (const role of ['READ_ONLY', 'HELP_DESK', 'COMMAND_RUNNER'])
    expect(await refusal(upload, { input }, role)).toMatchObject({ code: 'FORBIDDEN' });
  await answer(upload, { input: { ...input, content: base64(Buffer.alloc(524_288)) } });
  expect(await stored(commandId)).toHaveLength(1);
});
