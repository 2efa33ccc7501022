import { expect, test } from 'vitest';
import { newMachine } from '../support/agent-peer.ts';
import { scenario, toldOf, trailOf } from '../support/scenario.ts';

const scene = scenario();
const installs = '{ agentInstalls { osFamily command } }';
const connectKey = `mutation ($input: CreateConnectKeyInput!) { createConnectKey(input: $input) { key connectKey { id usable } } }`;
const revoke = 'mutation ($id: ID!) { revokeConnectKey(id: $id) { connectKey { usable uses } } }';
const one = `query ($id: ID!) { device(id: $id) { hostname agent { active version } diskEncryption { active keyPresent }
  groups { nodes { id } } actions { nodes { kind state } } } }`;
const recovery = 'query ($id: ID!) { device(id: $id) { diskEncryption { recoveryKey } } }';
const lock =
  'mutation ($input: LockDeviceInput!) { lockDevice(input: $input) { deviceAction { id state } } }';
const byId = (name: string, shown: string) => `mutation ($id: ID!) { ${name}(id: $id) { ${shown} } }`;
const pin = '481516';
const recoveryKey = 'W3LL-H1DD-EN00-KEY1';

test('a laptop gets its agent, is lost on a train, is locked, found, and taken out of use', async () => {
  const { as, stranger } = scene();
  const [priya, amara, louis] = [as('MANAGER'), as('HELP_DESK'), as('READ_ONLY')];
  const bearer = (token: string) => stranger({ authorization: `Bearer ${token}` });

  // The Help Desk may look at how agents are installed, and makes no key.
  const commands = (await amara.ask(installs)).agentInstalls;
  expect(commands.find(({ osFamily }: { osFamily: string }) => osFamily === 'LINUX').command).toContain(
    '/agent/register',
  );
  const group = byId('createDeviceGroup', 'deviceGroup { id }')
    .replace('$id: ID!', '$input: CreateDeviceGroupInput!')
    .replace('id: $id', 'input: $input');
  const deviceGroupId = (await priya.ask(group, { input: { name: 'Field sales' } })).createDeviceGroup
    .deviceGroup.id;
  const input = {
    ...{ name: 'Field sales', maxUses: 1, deviceGroupId },
    expiresAt: new Date(Date.now() + 3_600_000),
  };
  expect(await amara.refused(connectKey, { input })).toMatchObject({
    message: 'Mutation.createConnectKey needs Edit in Devices; Help Desk has Read Only.',
  });
  const made = (await priya.ask(connectKey, { input })).createConnectKey;

  // The laptop joins, tells of itself, and is seen. The key is used up.
  const facts = newMachine('fld-007', {
    ...{ osFamily: 'WINDOWS', os: 'Windows 11 Pro', osVersion: '10.0.22631' },
    agentVersion: '3.0.1',
  });
  const joined = await bearer(made.key).send('POST', '/agent/register', { facts });
  expect(joined.status).toBe(201);
  const { deviceId: id, token } = joined.body;
  expect(
    (await bearer(made.key).send('POST', '/agent/register', { facts: newMachine('fld-008') })).status,
  ).toBe(401);
  const agent = bearer(token);
  const reported = { facts: { diskEncrypted: true, recoveryKey, agentVersion: '3.0.2' } };
  expect((await agent.send('POST', '/agent/report', reported)).status).toBe(204);
  expect((await amara.ask(one, { id })).device).toMatchObject({
    hostname: 'fld-007',
    agent: { active: true, version: '3.0.2' },
    diskEncryption: { active: true, keyPresent: true },
    // Groups whose queries find it have taken it in, too.
    groups: { nodes: expect.arrayContaining([{ id: deviceGroupId }]) },
  });
  expect((await priya.ask(recovery, { id })).device.diskEncryption.recoveryKey).toBe(recoveryKey);
  expect(await amara.refused(recovery, { id })).toMatchObject({
    message: 'DiskEncryption.recoveryKey needs Edit in Devices; Help Desk has Read Only.',
  });

  // Lost. Amara, who is called, cannot lock it; Priya does, with a PIN that only the agent gets.
  expect(await amara.refused(lock, { input: { id, pin } })).toMatchObject({ access: { scope: 'DEVICES' } });
  expect(await priya.refused(lock, { input: { id, pin: '48151' } })).toMatchObject({ argument: 'input.pin' });
  const { deviceAction: action } = (await priya.ask(lock, { input: { id, pin } })).lockDevice;
  expect(action.state).toBe('QUEUED');
  const { actions } = (await agent.send('GET', '/agent/work')).body;
  expect(actions).toMatchObject([{ kind: 'LOCK' }]);
  expect(JSON.stringify(actions)).not.toContain(pin);
  const fetched = await agent.send('POST', `/agent/actions/${action.id}`, { state: 'SENT' });
  expect(fetched.body).toMatchObject({ pin });
  expect(
    await priya.refused(byId('cancelDeviceAction', 'deviceAction { id }'), { id: action.id }),
  ).toMatchObject({
    code: 'INVALID_STATE',
  });
  await agent.send('POST', `/agent/actions/${action.id}`, { state: 'DONE' });
  expect((await louis.ask(one, { id })).device.actions.nodes).toEqual([{ kind: 'LOCK', state: 'DONE' }]);

  // To erase it is called off in time: it was found.
  const erased = (await priya.ask(byId('eraseDevice', 'deviceAction { id }'), { id })).eraseDevice
    .deviceAction;
  const cancelled = await priya.ask(byId('cancelDeviceAction', 'deviceAction { state }'), { id: erased.id });
  expect(cancelled.cancelDeviceAction.deviceAction.state).toBe('CANCELLED');
  expect((await agent.send('GET', '/agent/work')).body.actions).toEqual([]);

  // Out of use: the agent is cut off at once, and so is every machine that still has the key.
  const gone = (await priya.ask(revoke, { id: made.connectKey.id })).revokeConnectKey.connectKey;
  expect(gone).toEqual({ usable: false, uses: 1 });
  await priya.ask(byId('deleteDevice', 'deletedId'), { id });
  expect((await agent.send('POST', '/agent/report', reported)).status).toBe(401);
  expect((await louis.ask(one, { id })).device).toBeNull();

  // Everybody who reads devices is told; PIN, recovery key and token are in nothing that they read.
  expect(await toldOf(louis, id)).toEqual([
    'A device was deleted.',
    'The erasure of a device was requested.',
  ]);
  expect(await toldOf(as('COMMAND_RUNNER'), id)).toEqual([]);
  const trail = await trailOf(priya, { service: ['DEVICES'], success: true });
  expect(trail.map(({ eventType }) => eventType)).toEqual([
    ...['connect_key_create', 'device_register', 'device_lock', 'device_erase', 'device_action_cancel'],
    ...['connect_key_revoke', 'device_delete'],
  ]);
  // The device's events are found by the device.
  const its = await trailOf(amara, { resourceId: id, success: true });
  expect(its.map(({ eventType }) => eventType)).toEqual([
    ...['device_register', 'device_lock', 'device_erase', 'device_action_cancel', 'device_delete'],
  ]);
  expect(trail[1]).toMatchObject({ credential: 'CONNECT_KEY', resourceId: id });
  for (const secret of [pin, recoveryKey, token, made.key])
    expect(JSON.stringify(trail)).not.toContain(secret);
});
