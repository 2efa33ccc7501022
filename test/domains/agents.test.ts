import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { agentFleet, agentPeer, connectKey, newMachine } from '../support/agent-peer.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { otherOrganization } from '../support/other-organization.ts';
import { asking, expectBothWays } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'MANAGER');
const fleet = agentFleet(() => gateway);
const agent = (credential: string) => agentPeer(gateway.app, credential);
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const change = (statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(statement));

async function newGroup(name: string): Promise<string> {
  const document = `mutation ($name: String!) { createDeviceGroup(input: { name: $name }) { deviceGroup { id } } }`;
  return (await answer(document, { name })).createDeviceGroup.deviceGroup.id;
}

const shown = 'id name prefix usable uses maxUses expiresAt revokedAt rejoinAllowed createdByName lastUsedAt';
const create = `mutation ($input: CreateConnectKeyInput!) { createConnectKey(input: $input) { key connectKey { ${shown}
  deviceGroup { id } createdBy { id } } } }`;
const revoke = `mutation ($id: ID!) { revokeConnectKey(id: $id) { connectKey { ${shown} deviceGroup { id } } } }`;
const one = `query ($id: ID!) { connectKey(id: $id) { ${shown} } }`;
const list = `query ($filter: ConnectKeyFilter, $sort: ConnectKeySort, $first: Int, $after: String, $last: Int, $before: String) {
  connectKeys(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { ${shown} createdAt } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
const seen = `query ($id: ID!) { device(id: $id) { displayName hostname provisionedBy provisionerId
  agent { active version registeredAt lastContactAt } hardware { hardwareId serialNumber } network { remoteIp interfaces {
  name address family internal } } mdm { vendor userApproved profileIdentifier } diskEncryption { active keyPresent recoveryKey }
  groups { nodes { id } } } }`;
const disconnect = 'mutation ($id: ID!) { disconnectDevice(id: $id) { device { id } } }';
const unauthenticated = { status: 401, error: { code: 'UNAUTHENTICATED' } };

test('a machine joins, tells what it has, and is seen', async () => {
  const groupId = await newGroup('Lisbon');
  const input = { name: 'Lisbon office', expiresAt: inAnHour(), maxUses: 5, deviceGroupId: groupId };
  const { key, connectKey: made } = (await answer(create, { input })).createConnectKey;
  expect(key).toMatch(/^rgc_[\w-]{43}$/);
  expect(made).toMatchObject({
    ...{
      name: 'Lisbon office',
      usable: true,
      uses: 0,
      maxUses: 5,
      rejoinAllowed: false,
      lastUsedAt: null,
    },
    ...{ prefix: key.slice(0, 10), deviceGroup: { id: groupId } },
    createdBy: { id: gateway.demo.administrators.MANAGER },
  });

  const registered = await agent(key).register(
    newMachine('lis-001', { hardwareId: '4C4C4544-0042-3510-8052-B4C04F4A3132', agentVersion: '1.0.0' }),
  );
  expect(registered).toMatchObject({ status: 201, body: { rejoined: false } });
  const { deviceId, token, tokenExpiresAt } = registered.body;
  expect(token).toMatch(/^rgd_[\w-]{43}$/);
  expect(Date.parse(tokenExpiresAt)).toBeGreaterThan(Date.now() + 89 * 86_400_000);
  const used = (await answer(one, { id: made.id })).connectKey;
  expect(used).toMatchObject({ uses: 1, lastUsedAt: expect.any(String) });

  const facts = {
    networkInterfaces: [{ name: 'eth0', address: '2001:db8::7', internal: false }],
    mdm: { vendor: 'INTERNAL', userApproved: true, profileIdentifier: 'example.profile' },
    ...{ agentVersion: '1.0.1', diskEncrypted: true, recoveryKey: 'planted-recovery-key' },
  };
  expect(await agent(token).report({ facts })).toMatchObject({ status: 204 });
  const { device } = await answer(seen, { id: deviceId });
  expect(device).toMatchObject({
    ...{
      displayName: 'lis-001',
      hostname: 'lis-001',
      provisionedBy: 'CONNECT_KEY',
      provisionerId: made.id,
    },
    agent: { active: true, version: '1.0.1', registeredAt: expect.any(String) },
    hardware: { hardwareId: '4c4c4544-0042-3510-8052-b4c04f4a3132', serialNumber: 'SN-lis-001' },
    network: { remoteIp: '127.0.0.1', interfaces: [{ ...facts.networkInterfaces[0], family: 'IPV6' }] },
    mdm: facts.mdm,
    diskEncryption: { active: true, keyPresent: true, recoveryKey: 'planted-recovery-key' },
    groups: { nodes: [{ id: groupId }] },
  });
  const [row] = await gateway.database.read<object>(
    gateway.demo.organizationId,
    sql`select * from devices where id = ${deviceId}`,
  );
  expect(JSON.stringify(row)).not.toContain('planted-recovery-key');
});

describe('the last contact', () => {
  test('is noted with every request, once a minute, and a device that is silent is not active', async () => {
    const { deviceId, agent: device } = await fleet.join('silent');
    const standing = async () => (await answer(seen, { id: deviceId })).device.agent;
    const first = (await standing()).lastContactAt;
    await device.work();
    expect((await standing()).lastContactAt).toBe(first);
    await change(sql`update devices set last_contact_at = now() - interval '1 hour' where id = ${deviceId}`);
    expect((await standing()).active).toBe(false);
    const active = `query ($name: String!) { devices(filter: { active: true, hostname: { eq: $name } }) { totalCount } }`;
    expect((await answer(active, { name: 'silent' })).devices.totalCount).toBe(0);
    await device.work();
    expect(await standing()).toMatchObject({ active: true });
    expect((await answer(active, { name: 'silent' })).devices.totalCount).toBe(1);
  });
});

describe('System Insights', () => {
  const enable = 'mutation ($input: UpdateDeviceInput!) { updateDevice(input: $input) { device { id } } }';
  const rows = `query ($id: ID!) { device(id: $id) { systemInsights { collectedAt osVersion { name major }
    uptime { totalSeconds } programs { nodes { name version installDate } } users { nodes { username admin lastLogin } } } } }`;

  test('takes what a device reports once it is enabled, a table at a time', async () => {
    const { deviceId, agent: device } = await fleet.join('insights');
    const insights = {
      osVersion: { name: 'Ubuntu', major: 24 },
      uptime: { totalSeconds: 8_589_934_592 },
      programs: [
        { name: 'zsh', version: '5.9' },
        { name: 'bash', version: '5.2', installDate: 'a NUL \u0000 is kept from the database' },
      ],
      users: [{ username: 'root', admin: true, lastLogin: '2026-03-01T10:00:00+01:00' }],
    };
    expect(await device.report({ insights })).toMatchObject({
      status: 409,
      error: { code: 'INVALID_STATE', argument: 'body.insights' },
    });
    expect((await device.work()).body.settings.insights).toBe('DISABLED');
    await answer(enable, { input: { id: deviceId, insights: 'ENABLED' } });
    expect((await device.work()).body.settings.insights).toBe('ENABLED');
    expect((await device.report({ insights })).status).toBe(204);
    const found = async () => (await answer(rows, { id: deviceId })).device.systemInsights;
    const first = await found();
    expect(first).toMatchObject({
      osVersion: { name: 'Ubuntu', major: 24 },
      uptime: { totalSeconds: 8_589_934_592 },
      programs: { nodes: [{ name: 'bash', version: '5.2' }, { name: 'zsh' }] },
      users: { nodes: [{ username: 'root', admin: true, lastLogin: '2026-03-01T09:00:00.000Z' }] },
    });
    expect(first.programs.nodes[0].installDate).toBe('a NUL \ufffd is kept from the database');

    // Fewer rows, then more, then none; the other tables stay.
    for (const names of [['a'], ['c', 'b', 'a'], []]) {
      await device.report({ insights: { programs: names.map((name) => ({ name })) } });
      const { programs, users } = await found();
      expect(programs.nodes.map(({ name }: { name: string }) => name)).toEqual([...names].sort());
      expect(users.nodes).toHaveLength(1);
    }
    const others = await answer('{ systemInsightsPrograms { totalCount } }');
    expect(others.systemInsightsPrograms.totalCount).toBeGreaterThan(0);
  });

  test.each([
    ['a table that there is not', { insights: { passwords: [] } }, 'body.insights'],
    ['a column that there is not', { insights: { programs: [{ owner: 'x' }] } }, 'body.insights.programs.0'],
    ['a number for a text', { insights: { programs: [{ name: 7 }] } }, 'body.insights.programs.0.name'],
    ['a number too large', { insights: { uptime: { days: 2 ** 31 } } }, 'body.insights.uptime.days'],
    ['a name too long', { insights: { apps: [{ name: 'x'.repeat(501) }] } }, 'body.insights.apps.0.name'],
    [
      'too many rows',
      { insights: { patches: Array.from({ length: 5001 }, () => ({})) } },
      'body.insights.patches',
    ],
    ['several rows of what there is one of', { insights: { osVersion: [{}] } }, 'body.insights.osVersion'],
    ['a fact that there is not', { facts: { deviceId: 'x' } }, 'body.facts'],
    ['another hardware', { facts: { hardwareId: 'other-hardware' } }, 'body.facts'],
    ['no name', { facts: { hostname: ' ' } }, 'body.facts.hostname'],
    [
      'an address that is none',
      { facts: { networkInterfaces: [{ name: 'a', address: '1', internal: true }] } },
      'body.facts.networkInterfaces.0.address',
    ],
  ])('refuses %s', async (_case, report, argument) => {
    const { agent: device } = await fleet.join('refused');
    expect(await device.report(report)).toMatchObject({
      status: 400,
      error: { code: 'BAD_USER_INPUT', argument },
    });
  });

  test('refuses what is too large while it is being read', async () => {
    const { agent: device } = await fleet.join('large');
    const filler = 'x'.repeat(5 * 1024 * 1024);
    expect((await device.report({ facts: { hostname: filler } })).status).toBe(413);
    expect((await device.enterCode(filler.slice(0, 600_000))).status).toBe(413);
  });
});

describe('a connect key that has ended', () => {
  const facts = () => newMachine(`late-${newId('dev')}`);

  test('by revocation, time or use, lets nobody in, and the attempt is recorded', async () => {
    const [revoked, expired, once] = [
      await connectKey(gateway, { name: 'Revoked' }),
      await connectKey(gateway, { name: 'Expired' }),
      await connectKey(gateway, { name: 'Once', maxUses: 1 }),
    ];
    expect((await agent(once.key).register(facts())).status).toBe(201);
    const ended = (await answer(revoke, { id: revoked.id })).revokeConnectKey.connectKey;
    expect(ended).toMatchObject({ usable: false, revokedAt: expect.any(String) });
    await change(sql`update connect_keys set expires_at = now() where id = ${expired.id}`);
    for (const { key, id } of [revoked, expired, once]) {
      expect(await agent(key).register(facts())).toMatchObject(unauthenticated);
      expect((await answer(one, { id })).connectKey.usable).toBe(false);
      const found = await answer(
        `query ($id: ID!) { directoryEvents(filter: { resourceId: $id, success: false }) { nodes {
          eventType errorCode initiatorId credential } } }`,
        { id },
      );
      expect(found.directoryEvents.nodes).toEqual([
        {
          eventType: 'device_register',
          errorCode: 'UNAUTHENTICATED',
          initiatorId: id,
          credential: 'CONNECT_KEY',
        },
      ]);
    }
    expect((await answer(one, { id: once.id })).connectKey.uses).toBe(1);
    expect(await refusal(revoke, { id: revoked.id })).toMatchObject({ code: 'INVALID_STATE' });
  });

  test('of two machines that come at once for its last use one gets in', async () => {
    const { key, id } = await connectKey(gateway, { maxUses: 1 });
    const answers = await Promise.all(Array.from({ length: 4 }, () => agent(key).register(facts())));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401, 401, 401]);
    expect((await answer(one, { id })).connectKey.uses).toBe(1);
  });

  test('is not counted for a registration that is refused', async () => {
    const { key, id } = await connectKey(gateway);
    expect(await agent(key).register({ ...facts(), osFamily: 'IOS' })).toMatchObject({ status: 400 });
    expect(
      await agent(key).register({ ...facts(), hardwareId: '00000000-0000-0000-0000-000000000000' }),
    ).toMatchObject({
      status: 400,
      error: { argument: 'body.facts.hardwareId' },
    });
    expect((await answer(one, { id })).connectKey.uses).toBe(0);
  });

  test.each([
    ['none', ''],
    ['one that nobody made', `rgc_${'a'.repeat(43)}`],
    ["a device's token", `rgd_${'a'.repeat(43)}`],
    ['an API key', 'rgk_x'],
  ])('is refused like %s', async (_case, credential) => {
    expect(await agent(credential).register(facts())).toMatchObject(unauthenticated);
    expect(await agent(credential).work()).toMatchObject(unauthenticated);
  });
});

describe('a machine that is set up anew', () => {
  test('takes its record over with a key that allows it, and its former token ends', async () => {
    const first = await connectKey(gateway);
    const again = await connectKey(gateway, { rejoinAllowed: true });
    const facts = newMachine('again');
    const { deviceId, token } = (await agent(first.key).register(facts)).body;
    // The answer was lost: nobody has used the token.
    const second = await agent(first.key).register(facts);
    expect(second).toMatchObject({ status: 200, body: { deviceId, rejoined: true } });
    expect(await agent(token).work()).toMatchObject(unauthenticated);
    expect((await agent(second.body.token).work()).status).toBe(200);

    expect(await agent(first.key).register(facts)).toMatchObject({
      status: 409,
      error: { code: 'INVALID_STATE', argument: 'body.facts.hardwareId' },
    });
    const third = await agent(again.key).register({ ...facts, hostname: 'renamed' });
    expect(third).toMatchObject({ status: 200, body: { deviceId, rejoined: true } });
    expect(await agent(second.body.token).work()).toMatchObject(unauthenticated);
    expect((await agent(third.body.token).work()).status).toBe(200);
    const { device } = await answer(seen, { id: deviceId });
    expect(device).toMatchObject({ displayName: 'again', hostname: 'renamed' });

    // A disconnected device may return with any key.
    await answer(disconnect, { id: deviceId });
    expect(await agent(third.body.token).work()).toMatchObject(unauthenticated);
    expect(await agent(first.key).register(facts)).toMatchObject({ status: 200, body: { deviceId } });
  });

  test('is not known by the serial number of another one', async () => {
    const { key } = await connectKey(gateway, { rejoinAllowed: true });
    expect((await agent(key).register(newMachine('serial'))).status).toBe(201);
    const other = newMachine('other', { serialNumber: 'SN-serial' });
    expect(await agent(key).register(other)).toMatchObject({
      status: 409,
      error: { code: 'ALREADY_EXISTS', argument: 'body.facts.serialNumber' },
    });
    expect(await agent(key).register({ ...other, serialNumber: null })).toMatchObject({ status: 201 });
  });

  test('that an administrator or MDM had entered is that one', async () => {
    const [id = ''] = gateway.demo.deviceIds;
    expect((await (await fleet.of(id)).work()).status).toBe(200);
    const { device } = await answer(seen, { id });
    expect(device.hardware.hardwareId).toBe(`hardware-of-${id}`);
  });
});

describe("a device's token", () => {
  test('is rotated, and holds until the new one is used', async () => {
    const { deviceId, agent: device } = await fleet.join('rotating');
    expect((await device.work()).body.rotateToken).toBe(false);
    await change(
      sql`update device_tokens set created_at = now() - interval '31 days' where device_id = ${deviceId}`,
    );
    expect((await device.work()).body.rotateToken).toBe(true);
    const lost = (await device.rotate()).body;
    const { body } = await device.rotate();
    expect(await agent(lost.token).work()).toMatchObject(unauthenticated);
    expect((await device.work()).status).toBe(200);
    const next = agent(body.token);
    expect((await next.work()).body.rotateToken).toBe(false);
    expect(await device.work()).toMatchObject(unauthenticated);
    await change(sql`update device_tokens set expires_at = now() where device_id = ${deviceId}`);
    expect(await next.work()).toMatchObject(unauthenticated);
  });

  test('ends with the device, and with its organization', async () => {
    const { deviceId, agent: device } = await fleet.join('deleted');
    await device.work();
    await answer('mutation ($id: ID!) { deleteDevice(id: $id) { deletedId } }', { id: deviceId });
    expect(await device.work()).toMatchObject(unauthenticated);
    expect(await device.report({})).toMatchObject(unauthenticated);

    const { agent: kept } = await fleet.join('suspended');
    const { key } = await connectKey(gateway);
    const { organizationId } = gateway.demo;
    await change(
      sql`update organizations set status = 'SUSPENDED', suspended_at = now() where id = ${organizationId}`,
    );
    expect(await kept.work()).toMatchObject(unauthenticated);
    expect(await agent(key).register(newMachine('shut-out'))).toMatchObject(unauthenticated);
    await change(
      sql`update organizations set status = 'ACTIVE', suspended_at = null where id = ${organizationId}`,
    );
    expect((await kept.work()).status).toBe(200);
  });

  test('does nothing in GraphQL, nor does a connect key, and no API key does anything here', async () => {
    const { key } = await connectKey(gateway);
    const { token } = (await agent(key).register(newMachine('graphql'))).body;
    for (const credential of [token, key]) {
      const documents = [
        '{ viewer { email } }',
        '{ devices { nodes { id } } }',
        '{ __schema { types { name } } }',
      ];
      for (const document of documents) {
        const asBearer = { authorization: `Bearer ${credential}` };
        const { status, body } = await gateway.query(null, document, {}, asBearer);
        expect([status, body.data ?? null, body.errors?.[0]?.extensions?.code]).toEqual([
          401,
          null,
          'UNAUTHENTICATED',
        ]);
        const asKey = await gateway.query(credential, document);
        expect([asKey.status, asKey.body.data ?? null]).toEqual([401, null]);
      }
    }
    expect(await agent(gateway.keys.ADMINISTRATOR).work()).toMatchObject(unauthenticated);
  });
});

test('another organization has no part in any of it', async () => {
  const other = await otherOrganization(gateway.database, 'Elsewhere');
  const theirs = async (document: string, variables: object) =>
    (await gateway.query(other.key, document, { ...variables })).body;
  const { id } = await connectKey(gateway);
  const { deviceId, agent: ours } = await fleet.join('ours');
  expect((await theirs(list, {})).data.connectKeys.totalCount).toBe(0);
  expect((await theirs(one, { id })).data.connectKey).toBeNull();
  for (const [document, ofOurs] of [
    [revoke, id],
    [disconnect, deviceId],
  ] as const) {
    expect((await theirs(document, { id: ofOurs })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  }
  const input = { name: 'Theirs', expiresAt: inAnHour() };
  const [deviceGroupId] = gateway.demo.deviceGroupIds;
  expect(
    (await theirs(create, { input: { ...input, deviceGroupId } })).errors?.[0]?.extensions,
  ).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'input.deviceGroupId',
  });

  // The same machine joins both organizations, as two devices.
  const { key } = (await theirs(create, { input })).data.createConnectKey;
  const registered = await agent(key).register(newMachine('ours'));
  expect(registered).toMatchObject({ status: 201, body: { rejoined: false } });
  expect(registered.body.deviceId).not.toBe(deviceId);
  const { token } = registered.body;
  const lock = 'mutation ($id: ID!) { lockDevice(input: { id: $id }) { deviceAction { id } } }';
  const actionId = (await answer(lock, { id: deviceId })).lockDevice.deviceAction.id;
  expect((await agent(token).work()).body).toMatchObject({ actions: [], commands: [], remoteAssist: [] });
  expect(await agent(token).action(actionId, { state: 'SENT' })).toMatchObject({ status: 404 });
  expect((await ours.work()).body.actions).toMatchObject([{ actionId }]);
});

test('what an administrator asks of a device it fetches and does', async () => {
  const { deviceId, agent: device } = await fleet.join('asked');
  const lock = `mutation ($input: LockDeviceInput!) { lockDevice(input: $input) { deviceAction { id } } }`;
  const restart = 'mutation ($id: ID!) { restartDevice(id: $id) { deviceAction { id } } }';
  const cancel = 'mutation ($id: ID!) { cancelDeviceAction(id: $id) { deviceAction { state } } }';
  const state = 'query ($id: ID!) { node(id: $id) { ... on DeviceAction { state error finishedAt } } }';
  const locking = (await answer(lock, { input: { id: deviceId, pin: '314159' } })).lockDevice.deviceAction.id;
  const restarting = (await answer(restart, { id: deviceId })).restartDevice.deviceAction.id;
  const cancelled = (await answer(restart, { id: deviceId })).restartDevice.deviceAction.id;
  const { actions } = (await device.work()).body;
  expect(actions).toMatchObject([{ kind: 'LOCK' }, { kind: 'RESTART' }, { kind: 'RESTART' }]);
  expect(JSON.stringify(actions)).not.toContain('314159');
  await answer(cancel, { id: cancelled });
  expect(await device.action(cancelled, { state: 'SENT' })).toMatchObject({ status: 409 });
  expect(await device.action(locking, { state: 'DONE' })).toMatchObject({ status: 409 });
  expect(await device.action(locking, { state: 'SENT' })).toMatchObject({
    status: 200,
    body: { pin: '314159' },
  });
  expect(await device.action(locking, { state: 'SENT' })).toMatchObject({ status: 409 });
  expect((await device.action(locking, { state: 'DONE' })).status).toBe(204);
  expect((await device.action(restarting, { state: 'SENT' })).body).toEqual({ pin: null });
  await device.action(restarting, { state: 'FAILED', error: 'Somebody works there.' });
  expect((await answer(state, { id: locking })).node).toMatchObject({ state: 'DONE', error: null });
  expect((await answer(state, { id: restarting })).node).toEqual({
    ...{ state: 'FAILED', error: 'Somebody works there.', finishedAt: expect.any(String) },
  });
  expect((await device.work()).body.actions).toEqual([]);
  expect(await device.action(newId('act'), { state: 'SENT' })).toMatchObject({ status: 404 });
  expect(await device.action('x', { state: 'SENT' })).toMatchObject({
    status: 400,
    error: { code: 'INVALID_ID' },
  });
});

describe('connect keys', () => {
  test('are sorted, paged and filtered', async () => {
    const pages = async (variables: object) => (await answer(list, { first: 100, ...variables })).connectKeys;
    const paged = async (variables: object) => (await answer(list, variables)).connectKeys;
    await expectBothWays(
      (given) => ('last' in given || 'first' in given ? paged(given) : pages(given)),
      'CREATED_AT',
      'createdAt',
      4,
    );
    await expectBothWays(
      (given) => ('last' in given || 'first' in given ? paged(given) : pages(given)),
      'EXPIRES_AT',
      'expiresAt',
      4,
    );
    const groupId = await newGroup('Filtered');
    await connectKey(gateway, { deviceGroupId: groupId, name: 'Into a group' });
    const found = await pages({
      filter: { deviceGroupId: groupId, usable: true, name: { eq: 'Into a group' } },
    });
    expect(found.nodes).toHaveLength(1);
    const sum =
      (await pages({ filter: { usable: false } })).totalCount +
      (await pages({ filter: { usable: true } })).totalCount;
    expect(sum).toBe((await pages({})).totalCount);
  });

  test.each([
    ['no name', { name: ' ' }, 'BAD_USER_INPUT', 'input.name'],
    ['the past', { expiresAt: '2020-01-01T00:00:00Z' }, 'BAD_USER_INPUT', 'input.expiresAt'],
    ['for ever', { expiresAt: '2999-01-01T00:00:00Z' }, 'BAD_USER_INPUT', 'input.expiresAt'],
    ['no use', { maxUses: 0 }, 'BAD_USER_INPUT', 'input.maxUses'],
    ['a group that is not there', { deviceGroupId: newId('dgr') }, 'NOT_FOUND', 'input.deviceGroupId'],
    ['what is no group', { deviceGroupId: newId('grp') }, 'INVALID_ID', 'input.deviceGroupId'],
  ])('are not made with %s', async (_case, fields, code, argument) => {
    const input = { name: 'Bad', expiresAt: inAnHour(), ...fields };
    expect(await refusal(create, { input })).toMatchObject({ code, argument });
  });

  test('keep the group that they put devices into, until they are revoked', async () => {
    const deviceGroupId = await newGroup('Kept by a key');
    const { id } = await connectKey(gateway, { deviceGroupId });
    const remove = 'mutation ($id: ID!) { deleteDeviceGroup(id: $id) { deletedId } }';
    expect(await refusal(remove, { id: deviceGroupId })).toMatchObject({ code: 'IN_USE' });
    expect((await answer(revoke, { id })).revokeConnectKey.connectKey.deviceGroup).toBeNull();
    await answer(remove, { id: deviceGroupId });
    const dynamic = await answer(
      `mutation ($input: CreateDeviceGroupInput!) { createDeviceGroup(input: $input) { deviceGroup { id } } }`,
      {
        input: {
          name: 'Decides alone',
          membershipMethod: 'DYNAMIC',
          memberQuery: { anyOf: [{ allOf: [{ field: 'OS_FAMILY', operator: 'IS', values: ['LINUX'] }] }] },
        },
      },
    );
    const input = {
      name: 'No',
      expiresAt: inAnHour(),
      deviceGroupId: dynamic.createDeviceGroup.deviceGroup.id,
    };
    expect(await refusal(create, { input })).toMatchObject({
      code: 'INVALID_STATE',
      argument: 'input.deviceGroupId',
    });
  });

  test.each(['HELP_DESK', 'READ_ONLY'])('%s sees them, and makes and ends none', async (role) => {
    const { id } = await connectKey(gateway);
    expect((await answer(list, {}, role)).connectKeys.totalCount).toBeGreaterThan(0);
    expect((await answer('{ agentInstalls { osFamily command } }', {}, role)).agentInstalls).toHaveLength(3);
    const input = { name: 'No', expiresAt: inAnHour() };
    const forbidden = { code: 'FORBIDDEN', access: { scope: 'DEVICES', requiredLevel: 'EDIT' } };
    expect(await refusal(create, { input }, role)).toMatchObject(forbidden);
    expect(await refusal(revoke, { id }, role)).toMatchObject(forbidden);
    expect(await refusal(disconnect, { id: newId('dev') }, role)).toMatchObject(forbidden);
  });

  test.each(['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])('%s sees none', async (role) => {
    expect(await refusal(list, {}, role)).toMatchObject({
      code: 'FORBIDDEN',
      access: { heldLevel: 'NO_ACCESS' },
    });
    expect(await refusal('{ agentInstalls { osFamily } }', {}, role)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

test('registrations and rotations are events, of the key and of the device', async () => {
  const { key, id } = await connectKey(gateway, { name: 'Recorded' });
  const { deviceId, token } = (await agent(key).register(newMachine('recorded'))).body;
  await agent(token).report({ facts: { osVersion: '26.04' } });
  await agent(token).rotate();
  const events = `query ($initiatorId: ID!) { directoryEvents(filter: { initiatorId: $initiatorId }) { nodes {
    eventType service success initiatorEmail credential resourceType resourceId changes } } }`;
  const of = async (initiatorId: string) => (await answer(events, { initiatorId })).directoryEvents.nodes;
  const device = { service: 'DEVICES', success: true, resourceType: 'Device', resourceId: deviceId };
  expect(await of(id)).toEqual([
    {
      ...device,
      ...{ eventType: 'device_register', initiatorEmail: 'Recorded', credential: 'CONNECT_KEY' },
      changes: { hostname: 'recorded', hardwareId: 'hardware-of-recorded', connectKeyId: id },
    },
  ]);
  expect(await of(deviceId)).toEqual([
    {
      ...device,
      ...{
        eventType: 'device_token_rotate',
        initiatorEmail: 'recorded',
        credential: 'DEVICE_TOKEN',
        changes: {},
      },
    },
  ]);
});
