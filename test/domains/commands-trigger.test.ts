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

const { answer, refusal, newCommand, target, run, rows, report } = commandsClient(() => gateway);
const fleet = agentFleet(() => gateway);
const rotate = `mutation ($id: ID!) { rotateCommandTriggerSecret(id: $id) { secret command { triggerSecret { prefix createdAt } } } }`;
const revoke =
  'mutation ($id: ID!) { revokeCommandTriggerSecret(id: $id) { command { triggerSecret { prefix } } } }';
const update = 'mutation ($input: UpdateCommandInput!) { updateCommand(input: $input) { command { id } } }';
const secretOf = async (id: string) =>
  (await answer(rotate, { id })).rotateCommandTriggerSecret.secret as string;

async function call(name: string, secret: string, body?: object) {
  const response = await gateway.app.inject({
    method: 'POST',
    url: `/commands/trigger/${name}`,
    headers: { authorization: `Bearer ${secret}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { payload: JSON.stringify(body) }),
  });
  return {
    status: response.statusCode,
    body: response.json(),
    error: response.json().errors?.[0]?.extensions,
  };
}

async function triggered(name: string): Promise<{ commandId: string; secret: string; deviceId: string }> {
  const { deviceId } = await fleet.join(`triggered-${name}`);
  const commandId = await newCommand({ trigger: name });
  await target(commandId, { deviceIds: [deviceId] });
  return { commandId, deviceId, secret: await secretOf(commandId) };
}

describe('a trigger', () => {
  test('launches its command with its secret, and is the initiator of the run', async () => {
    const { commandId, secret, deviceId } = await triggered('deploy');
    expect(secret).toMatch(/^rgt_[\w-]{43}$/);
    const { status, body } = await call('deploy', secret);
    expect(status).toBe(202);
    const shown = `query ($id: ID!) { commandRun(id: $id) { state launchType requestedBy { id } requestedByName
      command { id } results { nodes { state device { id } } } } }`;
    expect((await answer(shown, { id: body.runId })).commandRun).toEqual({
      ...{ state: 'QUEUED', launchType: 'TRIGGER', requestedBy: null, requestedByName: null },
      ...{ command: { id: commandId }, results: { nodes: [{ state: 'PENDING', device: { id: deviceId } }] } },
    });
    const trail = `query ($id: ID!) { directoryEvents(filter: { resourceId: $id }) { nodes {
      eventType service initiatorId initiatorEmail credential } } }`;
    expect((await answer(trail, { id: body.runId })).directoryEvents.nodes).toEqual([
      {
        ...{ eventType: 'command_trigger', service: 'COMMANDS', initiatorId: commandId },
        ...{ initiatorEmail: 'deploy', credential: 'COMMAND_TRIGGER' },
      },
    ]);
  });

  test('is refused without its own secret and name, in the same words, and nothing runs', async () => {
    const [own, other] = [await triggered('own'), await triggered('other')];
    const words = new Set<string>();
    for (const [name, secret] of [
      ['own', ''],
      ['own', `rgt_${'x'.repeat(43)}`],
      ['own', other.secret],
      ['other', own.secret],
      ['own', gateway.keys.ADMINISTRATOR],
    ] as const) {
      const { status, body } = await call(name, secret);
      expect(status).toBe(401);
      words.add(JSON.stringify(body));
    }
    expect(words.size).toBe(1);
    const runs = 'query ($id: ID!) { command(id: $id) { runs { totalCount } } }';
    for (const { commandId } of [own, other])
      expect((await answer(runs, { id: commandId })).command.runs.totalCount).toBe(0);
  });

  const ends: [string, (id: string) => Promise<unknown>][] = [
    ['is rotated', (id) => answer(rotate, { id })],
    ['is revoked', (id) => answer(revoke, { id })],
    ['belongs to another trigger', (id) => answer(update, { input: { id, trigger: 'renamed' } })],
    ['belongs to a manual command', (id) => answer(update, { input: { id, trigger: null } })],
    [
      'belongs to a schedule',
      (id) => answer(update, { input: { id, schedule: { repeat: { every: 'DAY' } } } }),
    ],
    [
      'belongs to no command',
      (id) => answer('mutation ($id: ID!) { deleteCommand(id: $id) { deletedId } }', { id }),
    ],
  ];
  test.each(ends)('does not run by a secret that %s', async (_how, end) => {
    const { commandId, secret } = await triggered('ending');
    await end(commandId);
    expect((await call('ending', secret)).status).toBe(401);
  });

  test('keeps its secret while its name stays', async () => {
    const { commandId, secret } = await triggered('steady');
    await answer(update, { input: { id: commandId, trigger: 'steady', script: 'date' } });
    expect((await call('steady', secret)).status).toBe(202);
  });

  test('takes no values, and needs a device of the type', async () => {
    const { secret } = await triggered('values');
    expect(await call('values', secret, { branch: 'main' })).toMatchObject({
      status: 400,
      error: { code: 'BAD_USER_INPUT', argument: 'body' },
    });
    expect((await call('values', secret, {})).status).toBe(202);
    const commandId = await newCommand({ trigger: 'nowhere' });
    expect(await call('nowhere', await secretOf(commandId))).toMatchObject({
      status: 409,
      error: { code: 'INVALID_STATE' },
    });
  });

  test('does not run in a suspended organization', async () => {
    const { secret } = await triggered('suspended');
    const { organizationId } = gateway.demo;
    const set = (status: string) =>
      report(sql`update organizations set status = ${status}, suspended_at = case ${status} when 'SUSPENDED' then now() end
        where id = ${organizationId}`);
    await set('SUSPENDED');
    expect((await call('suspended', secret)).status).toBe(401);
    await set('ACTIVE');
    expect((await call('suspended', secret)).status).toBe(202);
  });

  test('runs at most 120 times an hour', async () => {
    const { secret } = await triggered('often');
    const answers: number[] = [];
    for (let count = 0; count < 121; count += 1) answers.push((await call('often', secret)).status);
    expect(answers.filter((status) => status === 202)).toHaveLength(120);
    expect(answers.at(-1)).toBe(429);
  });
});

describe('the secret of a trigger', () => {
  test('is shown once, to those who edit commands, and stored as a digest', async () => {
    const commandId = await newCommand({ trigger: 'shown' });
    const { secret, command } = (await answer(rotate, { id: commandId })).rotateCommandTriggerSecret;
    expect(command.triggerSecret).toEqual({ prefix: secret.slice(0, 10), createdAt: expect.any(String) });
    const stored = await rows(sql`select * from commands where id = ${commandId}`);
    expect(JSON.stringify(stored)).not.toContain(secret.slice(10));
    const events = await rows(sql`select * from events where resource_id = ${commandId}`);
    expect(events.length).toBeGreaterThan(0);
    expect(JSON.stringify(events)).not.toContain(secret.slice(10));
    for (const role of ['READ_ONLY', 'HELP_DESK', 'COMMAND_RUNNER']) {
      for (const document of [rotate, revoke])
        expect(await refusal(document, { id: commandId }, role)).toMatchObject({ code: 'FORBIDDEN' });
    }
    const read = 'query ($id: ID!) { command(id: $id) { trigger triggerSecret { prefix } } }';
    expect(await refusal(read, { id: commandId }, 'READ_ONLY')).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      (await answer(revoke, { id: commandId })).revokeCommandTriggerSecret.command.triggerSecret,
    ).toBeNull();
    expect(await refusal(revoke, { id: commandId })).toMatchObject({ code: 'INVALID_STATE' });
  });

  test('is for commands with a trigger', async () => {
    expect(await refusal(rotate, { id: await newCommand() })).toMatchObject({ code: 'INVALID_STATE' });
    expect(await refusal(rotate, { id: newId('cmd') })).toMatchObject({ code: 'NOT_FOUND', argument: 'id' });
  });
});

describe('results', () => {
  const remove = `mutation ($input: DeleteCommandResultsInput!) { deleteCommandResults(input: $input) { deletedCount hasMore } }`;
  const idsOf = async (runId: string) =>
    (await rows<{ id: string }>(sql`select id from command_results where run_id = ${runId} order by id`)).map(
      ({ id }) => id,
    );

  async function ran(...ended: boolean[]): Promise<{ runId: string; ended: string[]; open: string[] }> {
    const devices = await Promise.all(
      ended.map((_, index) => fleet.join(`deletes-${newId('dev')}-${index}`)),
    );
    const commandId = await newCommand();
    await target(commandId, { deviceIds: devices.map(({ deviceId }) => deviceId) });
    const runId = await run(commandId);
    const done: string[] = [];
    for (const [index, isEnded] of ended.entries()) {
      const agent = devices[index]?.agent;
      const { resultId } = (await agent?.work())?.body.commands[0] ?? {};
      if (!isEnded) continue;
      await agent?.command(resultId, { state: 'RUNNING' });
      await agent?.command(resultId, { state: 'ENDED', exitCode: 0, output: 'done' });
      done.push(resultId);
    }
    return { runId, ended: done, open: (await idsOf(runId)).filter((id) => !done.includes(id)) };
  }

  test('that have ended are deleted by their identifiers, all or none', async () => {
    const { runId, ended, open } = await ran(true, true, false);
    for (const [ids, code] of [
      [[...ended, ...open], 'INVALID_STATE'],
      [[...ended, newId('res')], 'NOT_FOUND'],
    ] as const)
      expect(await refusal(remove, { input: { resultIds: ids } })).toMatchObject({ code });
    expect(await idsOf(runId)).toHaveLength(3);
    const once = await answer(remove, { input: { resultIds: ended.slice(0, 1) } });
    expect(once.deleteCommandResults).toEqual({ deletedCount: 1, hasMore: false });
    expect(await idsOf(runId)).toHaveLength(2);
  });

  test('of a run are deleted but for the open ones', async () => {
    const { runId, open } = await ran(true, false, true);
    const input = { runId };
    expect((await answer(remove, { input })).deleteCommandResults).toEqual({
      deletedCount: 2,
      hasMore: false,
    });
    expect(await idsOf(runId)).toEqual(open);
    expect((await answer(remove, { input })).deleteCommandResults).toEqual({
      deletedCount: 0,
      hasMore: false,
    });
    expect(await refusal(remove, { input: { runId: newId('run') } })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'input.runId',
    });
  });

  test('are deleted by those who edit commands alone', async () => {
    const { runId } = await ran(true);
    for (const role of ['READ_ONLY', 'HELP_DESK', 'COMMAND_RUNNER'])
      expect(await refusal(remove, { input: { runId } }, role)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await idsOf(runId)).toHaveLength(1);
  });

  test('of a large run are deleted in parts', async () => {
    const { runId } = await ran(true);
    await report(sql`with made as (insert into devices (id, organization_id, display_name, hostname, os_family, os, os_version)
        select 'dev_' || lpad(n::text, 26, '0'), organization_id, n, n, 'LINUX', 'Ubuntu', '24' from command_runs,
          generate_series(1, 1500) as n where id = ${runId} returning id)
      insert into command_results (id, organization_id, command_id, run_id, device_id, state, requested_at, expires_at,
        finished_at)
      select 'res_' || substr(d.id, 5), r.organization_id, r.command_id, r.id, d.id, 'SUCCEEDED', r.requested_at,
        r.expires_at, now() from command_runs r, made d where r.id = ${runId}`);
    const once = async () => (await answer(remove, { input: { runId } })).deleteCommandResults;
    expect(await once()).toEqual({ deletedCount: 1000, hasMore: true });
    expect(await once()).toEqual({ deletedCount: 501, hasMore: false });
  });
});
