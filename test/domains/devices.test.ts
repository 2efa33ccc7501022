import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'MANAGER');

const list = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: DeviceFilter, $sort: DeviceSort) {
  devices(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
    totalCount nodes { id displayName hostname osFamily createdAt agent { lastContactAt } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const page = async (variables: object = {}) => (await answer(list, variables)).devices;
const oneOf = async (osFamily: string) =>
  (await page({ first: 1, filter: { osFamily: [osFamily] } })).nodes[0].id;
const act = (field: string) =>
  `mutation ($id: ID!) { ${field}(id: $id) { deviceAction { id kind state requestedBy { email } device { id } } } }`;

test('a lost laptop is locked, erased, and forgotten', async () => {
  const id = await oneOf('WINDOWS');
  const lock =
    'mutation ($input: LockDeviceInput!) { lockDevice(input: $input) { deviceAction { id kind state requestedBy { email } } } }';
  expect(await refusal(lock, { input: { id, pin: '12' } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.pin',
  });
  const locked = (await answer(lock, { input: { id, pin: '482913' } })).lockDevice.deviceAction;
  expect(locked).toMatchObject({
    kind: 'LOCK',
    state: 'QUEUED',
    requestedBy: { email: expect.stringContaining('@') },
  });
  const cancelled = await answer(act('cancelDeviceAction'), { id: locked.id });
  expect(cancelled.cancelDeviceAction.deviceAction.state).toBe('CANCELLED');
  expect(await refusal(act('cancelDeviceAction'), { id: locked.id })).toMatchObject({
    code: 'INVALID_STATE',
  });

  expect((await answer(act('eraseDevice'), { id })).eraseDevice.deviceAction.state).toBe('QUEUED');
  expect(await refusal(act('restartDevice'), { id })).toMatchObject({
    code: 'INVALID_STATE',
    argument: 'id',
  });
  const actions = await answer(
    'query ($id: ID!) { device(id: $id) { actions(first: 50, filter: { state: QUEUED }) { totalCount nodes { kind } } } }',
    { id },
  );
  expect(actions.device.actions.nodes).toContainEqual({ kind: 'ERASE' });
  expect(
    (await answer('mutation ($id: ID!) { deleteDevice(id: $id) { deletedId } }', { id })).deleteDevice
      .deletedId,
  ).toBe(id);
});

test('the pin and the recovery key are encrypted at rest, and for editors only', async () => {
  const withKey = '{ devices(first: 200) { nodes { id diskEncryption { keyPresent recoveryKey } } } }';
  const { nodes } = (await answer(withKey)).devices;
  const present = nodes.filter(
    ({ diskEncryption }: { diskEncryption: { keyPresent: boolean } }) => diskEncryption.keyPresent,
  );
  expect(present.length).toBeGreaterThan(20);
  for (const { diskEncryption } of present) expect(diskEncryption.recoveryKey).toMatch(/^(\w{4}-){5}\w{4}$/);
  const stored = await gateway.database.read<{ key: string }>(gateway.demo.organizationId, {
    text: 'select recovery_key as key from devices where recovery_key is not null',
    params: [],
  });
  for (const { key } of stored) expect(key).toMatch(/^v1\./);
  const { body } = await gateway.query('HELP_DESK', withKey);
  expect(JSON.stringify(body)).not.toMatch(/(\w{4}-){5}\w{4}/);
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'FORBIDDEN',
    access: { requiredLevel: 'EDIT', heldLevel: 'READ_ONLY' },
  });
});

test('what the operating system cannot do is refused', async () => {
  expect(await refusal(act('eraseDevice'), { id: await oneOf('LINUX') })).toMatchObject({
    code: 'INVALID_STATE',
  });
});

test('Help Desk binds a user to a device, which it may not edit', async () => {
  const input = { userId: gateway.demo.userIds[3], deviceId: gateway.demo.deviceIds[7], sudo: true };
  const bind = `mutation ($input: BindUserInput!) { bindUserToDevice(input: $input) { user { id devices(first: 50) { nodes { id } } } device { userBindings { nodes { sudo user { id } } } } } }`;
  const { user, device } = (await answer(bind, { input }, 'HELP_DESK')).bindUserToDevice;
  expect(user.devices.nodes).toContainEqual({ id: input.deviceId });
  expect(device.userBindings.nodes).toContainEqual({ sudo: true, user: { id: input.userId } });
  expect(await refusal(bind, { input: { ...input, userId: newId('usr') } })).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'input.userId',
  });
  const unbind =
    'mutation ($input: UnbindUserInput!) { unbindUserFromDevice(input: $input) { user { id } } }';
  const { userId, deviceId } = input;
  await answer(unbind, { input: { userId, deviceId } }, 'HELP_DESK');
  expect(await refusal(unbind, { input: { userId, deviceId } }, 'HELP_DESK')).toMatchObject({
    code: 'NOT_FOUND',
  });
  const update = 'mutation ($input: UpdateDeviceInput!) { updateDevice(input: $input) { device { id } } }';
  expect(await refusal(update, { input: { id: deviceId, displayName: 'x' } }, 'HELP_DESK')).toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('a device is updated; cleared lists and flags take their defaults', async () => {
  const id = gateway.demo.deviceIds[9];
  const update = `mutation ($input: UpdateDeviceInput!) { updateDevice(input: $input) { device { displayName description attributes { name } multiFactorAllowed ssh { rootAllowed parameters { name value } } owner { id } } } }`;
  const input = {
    id,
    displayName: 'Front desk',
    description: null,
    attributes: null,
    multiFactorAllowed: true,
    sshRootAllowed: null,
    sshParameters: [{ name: 'Port', value: '2222' }],
    ownerId: gateway.demo.userIds[5],
  };
  expect((await answer(update, { input })).updateDevice.device).toEqual({
    displayName: 'Front desk',
    description: null,
    attributes: [],
    multiFactorAllowed: true,
    ssh: { rootAllowed: false, parameters: [{ name: 'Port', value: '2222' }] },
    owner: { id: gateway.demo.userIds[5] },
  });
  expect(await refusal(update, { input: { id, displayName: null } })).toMatchObject({
    argument: 'input.displayName',
  });
  expect(await refusal(update, { input: { id, ownerId: newId('usr') } })).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'input.ownerId',
  });
});

describe('the list', () => {
  const paged = (variables: { first?: number; last?: number }) =>
    page(variables.first || variables.last ? variables : { first: 1000, ...variables });

  test.each([
    ['DISPLAY_NAME', 'displayName'],
    ['HOSTNAME', 'hostname'],
  ] as const)('goes both ways by %s', (field, key) => expectBothWays(paged, field, key, 50));

  test('is filtered', async () => {
    const all = (await page()).totalCount;
    const { userIds, deviceGroupIds } = gateway.demo;
    for (const filter of [
      { osFamily: ['MAC', 'IOS'] },
      { active: true },
      { diskEncrypted: true },
      { mdmVendor: ['NONE'] },
      { hostname: { startsWith: 'nw-mac' } },
      { agentVersion: { eq: '2.41.3' } },
      { lastContactAt: { lt: '2025-12-30T00:00:00Z' } },
      { userId: userIds[0] },
      { deviceGroupId: deviceGroupIds[0] },
    ]) {
      const [some, others] = [await page({ filter }), await page({ filter: { not: filter } })];
      expect(some.totalCount, JSON.stringify(filter)).toBeGreaterThan(0);
      expect(some.totalCount + others.totalCount, JSON.stringify(filter)).toBe(all);
    }
  });
});

describe('policies', () => {
  const create = `mutation ($input: CreatePolicyInput!) { createPolicy(input: $input) { policy { id name template { id } values { field value sensitive } } } }`;

  test('one is made, applied, reported on, and removed', async () => {
    const values = [
      { field: 'ssid', value: 'Northwind' },
      { field: 'password', value: 'planted-wifi-secret' },
    ];
    const { policy } = (
      await answer(create, { input: { name: 'Office Wi-Fi', template: 'mac-wifi', values } })
    ).createPolicy;
    expect(policy.values).toEqual([
      { field: 'ssid', value: 'Northwind', sensitive: false },
      { field: 'password', value: null, sensitive: true },
      { field: 'hidden', value: 'false', sensitive: false },
    ]);
    const input = {
      policyId: policy.id,
      deviceIds: [await oneOf('MAC')],
      deviceGroupIds: [gateway.demo.deviceGroupIds[0]],
    };
    const apply = (field: string) =>
      `mutation ($input: PolicyTargetsInput!) { ${field}(input: $input) { policy { devices { totalCount } deviceGroups { nodes { id } } } } }`;
    expect((await answer(apply('applyPolicy'), { input })).applyPolicy.policy).toEqual({
      devices: { totalCount: 1 },
      deviceGroups: { nodes: [{ id: gateway.demo.deviceGroupIds[0] }] },
    });
    expect((await answer(apply('removePolicy'), { input })).removePolicy.policy.devices.totalCount).toBe(0);
    expect(
      await refusal(apply('applyPolicy'), { input: { policyId: policy.id, deviceIds: [newId('dev')] } }),
    ).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'input.deviceIds.0',
    });
    await answer('mutation ($id: ID!) { deletePolicy(id: $id) { deletedId } }', { id: policy.id });
  });

  test.each([
    [{ name: 'x', template: 'none' }, 'input.template'],
    [{ name: 'x', template: 'mac-wifi' }, 'input.values'],
    [
      { name: 'x', template: 'windows-updates', values: [{ field: 'deferDays', value: 'soon' }] },
      'input.values.0.value',
    ],
    [
      { name: 'x', template: 'windows-updates', values: [{ field: 'other', value: '1' }] },
      'input.values.0.field',
    ],
  ])('refuses %j', async (input, argument) => {
    expect(await refusal(create, { input })).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  test('the statistics of a device count its results', async () => {
    const { devices } = await answer(
      '{ devices(first: 100) { nodes { policyStats { total success failed pending } policyResults(first: 1) { totalCount } } } }',
    );
    for (const { policyStats, policyResults } of devices.nodes) {
      expect(policyStats.total).toBe(policyResults.totalCount);
      expect(policyStats.success + policyStats.failed + policyStats.pending).toBe(policyStats.total);
    }
  });
});
