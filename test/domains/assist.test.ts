import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newApiKey } from '../../db/api-keys.ts';
import { newId } from '../../db/ids.ts';
import { guardedSchema, readTypeDefs } from '../../src/api/schema.ts';
import type { Principal } from '../../src/core/context.ts';
import { boundTo } from '../../src/core/organization-database.ts';
import { builtInPermissions } from '../../src/core/role-matrix.ts';
import { launch } from '../../src/domains/assist/store.ts';
import { domains } from '../../src/domains/registry.ts';
import { agentFleet } from '../support/agent-peer.ts';
import { assistedDevices } from '../support/assisted-devices.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { unrecorded } from '../support/unrecorded.ts';
import { asking, expectBothWays } from './asking.ts';
import * as documents from './assist-documents.ts';

let gateway: TestGateway;
let laptops: string[];
beforeAll(async () => {
  gateway = await testGateway();
  laptops = await assistedDevices(gateway);
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'HELP_DESK');
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const nextLaptop = () => laptops.pop() ?? '';
const fleet = agentFleet(() => gateway);
const at = (deviceId: string) => fleet.of(deviceId);

async function allow(input: object = {}) {
  const { demo } = gateway;
  const all = { administratorId: demo.administrators.HELP_DESK, until: inAnHour(), ...input };
  return (await answer(documents.grant, { input: all }, 'MANAGER')).grantRemoteAssist.remoteAssistGrant;
}

async function launched(input: object = {}, caller?: string) {
  const all = { deviceId: nextLaptop(), ...input };
  return (await answer(documents.launch, { input: all }, caller)).launchRemoteAssist;
}

const record = async (id: string) => (await answer(documents.session, { id }, 'MANAGER')).remoteAssistSession;
const execute = (query: ReturnType<typeof sql>) => gateway.database.read(gateway.demo.organizationId, query);

/** Ends all valid grants, as time would. */
const expireGrants = () =>
  execute(sql`update remote_assist_grants set allowed_until = now() where allowed_until > now()`);

const unmet = {
  code: 'FORBIDDEN',
  access: { failedCondition: 'REMOTE_ASSIST_GRANT', heldLevel: 'NO_ACCESS' },
};

test('a grant that is withdrawn stops the next launch', async () => {
  const { id } = await allow();
  const { launch } = await launched();
  const withdrawn = (await answer(documents.withdraw, { id }, 'ADMINISTRATOR')).withdrawRemoteAssistGrant
    .remoteAssistGrant;
  expect(withdrawn).toMatchObject({ id, standing: false });
  expect(withdrawn.withdrawnBy.id).toBe(gateway.demo.administrators.ADMINISTRATOR);
  expect(await refusal(documents.launch, { input: { deviceId: nextLaptop() } })).toMatchObject(unmet);
  expect(await refusal(documents.withdraw, { id }, 'MANAGER')).toMatchObject({ code: 'INVALID_STATE' });
  expect(
    (await answer(documents.end, { id: launch.sessionId })).endRemoteAssistSession.launch.startedAt,
  ).toBeNull();
});

describe('a grant that ends between the authorization and the write', () => {
  test('stops the launch that has to wait for it', async () => {
    await expireGrants();
    const { id } = await allow();
    const { database, demo } = gateway;
    let commit = () => {};
    const held = new Promise<void>((resolve) => {
      commit = resolve;
    });
    const withdrawing = database.transaction(demo.organizationId, async (tx) => {
      await tx.execute(sql`update remote_assist_grants set allowed_until = now() where id = ${id}`);
      await held;
    });
    const launching = refusal(documents.launch, { input: { deviceId: nextLaptop() } });
    await new Promise((resolve) => setTimeout(resolve, 300));
    commit();
    await withdrawing;
    expect(await launching).toMatchObject(unmet);
  });

  test('is asked for again where the session is written', async () => {
    await expireGrants();
    const { demo, database } = gateway;
    const { requirements } = guardedSchema(readTypeDefs(), domains);
    const deviceId = nextLaptop();
    const launcher = {
      db: unrecorded(boundTo(database, demo.organizationId)),
      secret: database.secret,
      requirements,
      permissions: builtInPermissions.HELP_DESK,
      principal: { ...({} as Principal), administratorId: demo.administrators.HELP_DESK, name: 'Help' },
    };
    const before = await execute(sql`select count(*) from remote_assist_sessions`);
    const request = { deviceId, consent: 'SILENT', mode: 'VIEW' } as const;
    await expect(launch(launcher, request)).rejects.toMatchObject({ extensions: unmet });
    expect(await execute(sql`select count(*) from remote_assist_sessions`)).toEqual(before);
  });
});

describe('who may', () => {
  test.each(['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER'])(
    '%s launches without a grant',
    async (role) => {
      const { launch } = await launched({ consent: 'SILENT' }, role);
      expect(launch.state).toBe('CONSENTED');
      expect((await record(launch.sessionId)).grant).toBeNull();
      expect((await answer(documents.whoAmI, {}, role)).viewer.remoteAssist.launching).toBe('ALWAYS');
      await answer(documents.end, { id: launch.sessionId }, role);
    },
  );

  test.each(['READ_ONLY', 'COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])('%s never does', async (role) => {
    const administratorId = gateway.demo.administrators[role as 'READ_ONLY'];
    const input = { administratorId, until: inAnHour() };
    const argument = 'input.administratorId';
    expect(await refusal(documents.grant, { input }, 'MANAGER')).toMatchObject({
      code: 'INVALID_STATE',
      argument,
    });
    for (const [document, variables] of [
      [documents.launch, { input: { deviceId: laptops[0] } }],
      [documents.join, { id: newId('ras') }],
      [documents.end, { id: newId('ras') }],
      [documents.grant, { input }],
    ] as const) {
      const refused = await refusal(document, variables, role);
      expect(refused).toMatchObject({ code: 'FORBIDDEN', access: { failedCondition: null } });
    }
    expect((await answer(documents.whoAmI, {}, role)).viewer.remoteAssist.launching).toBe('NEVER');
  });

  test('another Help Desk administrator does not, by the grant of a colleague', async () => {
    await allow();
    const { demo } = gateway;
    const colleague = newId('adm');
    await execute(sql`insert into administrators (id, organization_id, email, role)
      values (${colleague}, ${demo.organizationId}, 'colleague@northwind.example', 'HELP_DESK')`);
    const { key, prefix, hash } = newApiKey(gateway.database.secret);
    await execute(sql`insert into api_keys (id, organization_id, administrator_id, name, prefix, hash)
      values (${newId('key')}, ${demo.organizationId}, ${colleague}, 'test', ${prefix}, ${hash})`);
    expect(await refusal(documents.launch, { input: { deviceId: laptops[0] } }, key)).toMatchObject(unmet);

    // Nor do they join the session of a colleague who has a grant. They end only their own sessions.
    await allow({ administratorId: colleague });
    const { launch } = await launched({ consent: 'SILENT' });
    const id = launch.sessionId;
    expect(await refusal(documents.join, { id }, key)).toMatchObject(unmet);
    expect(await refusal(documents.end, { id }, key)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await answer(documents.end, { id }, 'MANAGER')).endRemoteAssistSession.launch.state).toBe(
      'ENDED',
    );
  });

  test('the Help Desk reads what its launch returns, and nothing else of Remote Assist', async () => {
    await allow();
    const document = `mutation ($input: LaunchRemoteAssistInput!) { launchRemoteAssist(input: $input) {
      launch { sessionId } remoteAssistSession { id } } }`;
    const input = { deviceId: nextLaptop() };
    const { body } = await gateway.query('HELP_DESK', document, { input });
    expect(body.data).toBeNull();
    expect(body.errors).toMatchObject([
      { path: ['launchRemoteAssist', 'remoteAssistSession'], extensions: { code: 'FORBIDDEN' } },
    ]);
    // The operation is refused as a whole: the device stays free.
    const { launch } = await launched(input);
    expect(await refusal(documents.sessions)).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      await refusal('query ($id: ID!) { node(id: $id) { id } }', { id: launch.sessionId }),
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
    await answer(documents.end, { id: launch.sessionId });
  });

  test('a grant for a group is for its devices', async () => {
    await expireGrants();
    const [inside, outside] = [nextLaptop(), nextLaptop()];
    const created = await answer(
      'mutation { createDeviceGroup(input: { name: "Sales laptops" }) { deviceGroup { id } } }',
      {},
      'MANAGER',
    );
    const groupId = created.createDeviceGroup.deviceGroup.id;
    const members = { groupId, deviceIds: [inside] };
    const add =
      'mutation ($input: DeviceGroupMembersInput!) { addDeviceGroupMembers(input: $input) { deviceGroup { id } } }';
    await answer(add, { input: members }, 'MANAGER');
    const grant = await allow({ deviceGroupId: groupId });
    expect(grant).toMatchObject({ isLimited: true, deviceGroup: { id: groupId } });
    expect((await answer(documents.whoAmI)).viewer.remoteAssist.deviceGroupIds).toEqual([groupId]);
    expect(await refusal(documents.launch, { input: { deviceId: outside } })).toMatchObject(unmet);
    const { launch } = await launched({ deviceId: inside });
    // The present membership counts: outside of the group, the device does not join.
    const remove = add.replace('addDevice', 'removeDevice');
    await answer(remove, { input: members }, 'MANAGER');
    expect(await refusal(documents.join, { id: launch.sessionId })).toMatchObject(unmet);
    await answer(
      'mutation ($id: ID!) { deleteDeviceGroup(id: $id) { deletedId } }',
      { id: groupId },
      'MANAGER',
    );
    expect(await refusal(documents.launch, { input: { deviceId: inside } })).toMatchObject(unmet);
    await answer(documents.end, { id: launch.sessionId });
  });
});

describe('the device', () => {
  test('lets in whoever tells its person the code', async () => {
    const deviceId = nextLaptop();
    const { launch, code } = await launched({ deviceId, consent: 'CODE', mode: 'VIEW' }, 'MANAGER');
    expect(code).toMatch(/^\d{8}$/);
    const [row] = await execute(sql`select * from remote_assist_sessions where id = ${launch.sessionId}`);
    expect(JSON.stringify(row)).not.toContain(code);
    const wrong = code === '00000000' ? '00000001' : '00000000';
    const [agent, other] = [await at(deviceId), await at(laptops[0] ?? '')];
    // The device does not see a request for a code.
    expect((await agent.work()).body.remoteAssist).toEqual([]);
    expect((await agent.enterCode(wrong)).body).toEqual({ accepted: false });
    expect((await other.enterCode(code)).body).toEqual({ accepted: false });
    expect((await agent.enterCode(code)).body).toEqual({ accepted: true });
    // A code is accepted only once.
    expect((await agent.enterCode(code)).body).toEqual({ accepted: false });
    const id = launch.sessionId;
    expect(await record(id)).toMatchObject({ state: 'CONSENTED', mode: 'VIEW', codeAttempts: 1 });
    const joined = (await answer(documents.join, { id }, 'MANAGER')).joinRemoteAssistSession;
    expect(joined).toMatchObject({ launch: { state: 'ACTIVE' }, code: null });
    expect((await agent.work()).body.remoteAssist).toMatchObject([{ sessionId: id, state: 'ACTIVE' }]);
    expect((await other.end(id)).status).toBe(404);
    expect((await agent.end(id)).status).toBe(204);
    expect((await agent.work()).body.remoteAssist).toEqual([]);
    expect(await record(id)).toMatchObject({ state: 'ENDED', endedBy: 'DEVICE', endedByAdministrator: null });
    expect(await agent.end(id)).toMatchObject({ status: 409, error: { code: 'INVALID_STATE' } });
  });

  test('gives up after five wrong codes', async () => {
    const deviceId = nextLaptop();
    const { launch, code } = await launched({ deviceId, consent: 'CODE' }, 'MANAGER');
    const agent = await at(deviceId);
    for (const wrong of ['1', '22', '333', 'x', ''])
      expect((await agent.enterCode(wrong)).body).toEqual({ accepted: false });
    expect((await agent.enterCode(code)).body).toEqual({ accepted: false });
    expect(await record(launch.sessionId)).toMatchObject({
      state: 'DENIED',
      denial: 'WRONG_CODES',
      codeAttempts: 5,
    });
  });

  test('refuses, and is free again', async () => {
    const deviceId = nextLaptop();
    const { launch } = await launched({ deviceId }, 'MANAGER');
    const busy = { code: 'INVALID_STATE', argument: 'input.deviceId' };
    expect(await refusal(documents.launch, { input: { deviceId } }, 'ADMINISTRATOR')).toMatchObject(busy);
    const [agent, other] = [await at(deviceId), await at(laptops[0] ?? '')];
    expect(await other.answer(launch.sessionId, true)).toMatchObject({
      status: 404,
      error: { code: 'NOT_FOUND' },
    });
    expect((await agent.answer(launch.sessionId, false)).status).toBe(204);
    expect(await agent.answer(launch.sessionId, true)).toMatchObject({ status: 409 });
    expect(await record(launch.sessionId)).toMatchObject({
      state: 'DENIED',
      denial: 'REFUSED',
      durationSeconds: null,
    });
    expect(await refusal(documents.join, { id: launch.sessionId }, 'MANAGER')).toMatchObject({
      code: 'INVALID_STATE',
    });
    const again = (await launched({ deviceId }, 'MANAGER')).launch;

    // Without an answer, time ends the request. A later code or answer is refused.
    await execute(sql`update remote_assist_sessions set expires_at = now() where id = ${again.sessionId}`);
    const expired = await record(again.sessionId);
    expect(expired).toMatchObject({ state: 'EXPIRED', endedBy: null });
    expect(expired.endedAt).toBe(expired.expiresAt);
    expect(await agent.answer(again.sessionId, true)).toMatchObject({ status: 409 });
    expect((await agent.work()).body.remoteAssist).toEqual([]);
    const filter = { deviceId, state: ['EXPIRED'] };
    const found = (await answer(documents.sessions, { filter }, 'MANAGER')).remoteAssistSessions.nodes;
    expect(found.map(({ id }: { id: string }) => id)).toEqual([again.sessionId]);
    await launched({ deviceId }, 'MANAGER');
  });

  test('of two launches at once one finds it free', async () => {
    const input = { deviceId: nextLaptop() };
    const answers = await Promise.all(
      ['MANAGER', 'ADMINISTRATOR', 'MANAGER'].map((role) => gateway.query(role, documents.launch, { input })),
    );
    expect(answers.filter(({ body }) => !body.errors)).toHaveLength(1);
  });

  test('keeps its record when it is gone', async () => {
    const deviceId = nextLaptop();
    const { launch } = await launched({ deviceId }, 'MANAGER');
    const { deviceName } = await record(launch.sessionId);
    await answer(documents.end, { id: launch.sessionId }, 'MANAGER');
    await answer('mutation ($id: ID!) { deleteDevice(id: $id) { deletedId } }', { id: deviceId }, 'MANAGER');
    expect(await record(launch.sessionId)).toMatchObject({ device: null, deviceName, state: 'ENDED' });
  });
});

describe('bad input', () => {
  test.each([
    [
      'an administrator who is not there',
      { administratorId: newId('adm') },
      'NOT_FOUND',
      'input.administratorId',
    ],
    ['what is no administrator', { administratorId: newId('usr') }, 'INVALID_ID', 'input.administratorId'],
    ['the past', { until: '2020-01-01T00:00:00Z' }, 'BAD_USER_INPUT', 'input.until'],
    ['for ever', { until: '2999-01-01T00:00:00Z' }, 'BAD_USER_INPUT', 'input.until'],
    ['a group that is not there', { deviceGroupId: newId('dgr') }, 'NOT_FOUND', 'input.deviceGroupId'],
    ['a note of control characters', { note: '\u001b[2J' }, 'BAD_USER_INPUT', 'input.note'],
  ])('a grant: %s', async (_case, fields, code, argument) => {
    const input = { administratorId: gateway.demo.administrators.HELP_DESK, until: inAnHour(), ...fields };
    expect(await refusal(documents.grant, { input }, 'MANAGER')).toMatchObject({ code, argument });
  });

  test('a launch on what is no device, or one without an agent', async () => {
    const code = 'INVALID_STATE';
    const [server] = await gateway.database.read<{ id: string }>(
      gateway.demo.organizationId,
      sql`select id from devices where os_family = 'LINUX' limit 1`,
    );
    for (const [deviceId, expected] of [
      [newId('dev'), 'NOT_FOUND'],
      [newId('usr'), 'INVALID_ID'],
      [server?.id, code],
    ]) {
      const refused = await refusal(documents.launch, { input: { deviceId } }, 'MANAGER');
      expect(refused).toMatchObject({ code: expected, argument: 'input.deviceId' });
    }
    await allow();
    expect(await refusal(documents.launch, { input: { deviceId: newId('dev') } })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusal(documents.launch, { input: { deviceId: newId('usr') } })).toMatchObject(unmet);
    for (const document of [documents.join, documents.end]) {
      expect(await refusal(document, { id: newId('ras') }, 'MANAGER')).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusal(document, { id: newId('dev') }, 'MANAGER')).toMatchObject({ code: 'INVALID_ID' });
    }
    expect(await refusal(documents.withdraw, { id: newId('rag') }, 'MANAGER')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

test('lists are sorted, paged and filtered', async () => {
  const grants = async (variables: object) =>
    (await answer(documents.grants, variables, 'MANAGER')).remoteAssistGrants;
  const sessions = async (variables: object) => {
    const page = 'last' in variables ? variables : { first: 100, ...variables };
    return (await answer(documents.sessions, page, 'MANAGER')).remoteAssistSessions;
  };
  await expectBothWays(grants, 'GRANTED_AT', 'grantedAt', 2);
  await expectBothWays(grants, 'ALLOWED_UNTIL', 'allowedUntil', 2);
  await expectBothWays(sessions, 'REQUESTED_AT', 'requestedAt', 7);
  const standing = await grants({ filter: { standing: true } });
  const ended = await grants({ filter: { standing: false } });
  expect(standing.totalCount + ended.totalCount).toBe((await grants({})).totalCount);
});

test('each step is an event, and no code is in one', async () => {
  await allow();
  const { launch, code } = await launched({ consent: 'CODE' });
  const data = await answer(
    'query ($id: ID!) { directoryEvents(filter: { resourceId: $id }) { nodes { eventType service resourceType changes } } }',
    { id: launch.sessionId },
    'MANAGER',
  );
  expect(data.directoryEvents.nodes).toMatchObject([
    { eventType: 'remote_assist_launch', service: 'REMOTE_ASSIST', resourceType: 'RemoteAssistSession' },
  ]);
  expect(JSON.stringify(data)).not.toContain(code);
});

test('what the device answers and ends is an event of the device', async () => {
  const deviceId = nextLaptop();
  const { launch } = await launched({ deviceId }, 'MANAGER');
  const id = launch.sessionId;
  const agent = await at(deviceId);
  await agent.answer(id, true);
  await agent.end(id);
  const data = await answer(
    `query ($id: ID!) { directoryEvents(filter: { resourceId: $id, not: { eventType: { eq: "remote_assist_launch" } } }) { nodes {
      eventType service initiatorId credential resourceType changes } } }`,
    { id },
    'MANAGER',
  );
  const byDevice = { initiatorId: deviceId, credential: 'DEVICE_TOKEN', service: 'REMOTE_ASSIST' };
  expect(data.directoryEvents.nodes).toMatchObject([
    { ...byDevice, eventType: 'remote_assist_prompt_answer', changes: { agreed: true } },
    { ...byDevice, eventType: 'remote_assist_session_end', resourceType: 'RemoteAssistSession' },
  ]);
});
