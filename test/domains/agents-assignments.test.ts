import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { type AgentPeer, agentFleet, agentPeer } from '../support/agent-peer.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'MANAGER');
const joined = agentFleet(() => gateway);
const windows = { osFamily: 'WINDOWS', os: 'Windows 11 Pro', osVersion: '10.0.22631' };
const fleet = { join: (name: string, facts: object = windows) => joined.join(name, facts) };
const createPolicy =
  'mutation ($input: CreatePolicyInput!) { createPolicy(input: $input) { policy { id } } }';
const updatePolicy =
  'mutation ($input: UpdatePolicyInput!) { updatePolicy(input: $input) { policy { id } } }';
const applyPolicy = 'mutation ($input: PolicyTargetsInput!) { applyPolicy(input: $input) { policy { id } } }';
const removePolicy =
  'mutation ($input: PolicyTargetsInput!) { removePolicy(input: $input) { policy { id } } }';
const deletePolicy = 'mutation ($id: ID!) { deletePolicy(id: $id) { deletedId } }';
const createApp =
  'mutation ($input: CreateSoftwareAppInput!) { createSoftwareApp(input: $input) { softwareApp { id } } }';
const updateApp =
  'mutation ($input: UpdateSoftwareAppInput!) { updateSoftwareApp(input: $input) { softwareApp { id } } }';
const assignApp =
  'mutation ($input: SoftwareTargetsInput!) { assignSoftwareApp(input: $input) { softwareApp { id } } }';
const deviceResults = `query ($id: ID!) { device(id: $id) { hostname
  policyStats { total success failed pending duplicate unsupportedOs }
  policyResults { nodes { state success exitStatus detail output errorOutput startedAt endedAt policy { id } } }
  softwareStatuses { nodes { state version code details reportedAt app { id } } } } }`;
const seen = async (id: string) => (await answer(deviceResults, { id })).device;

let count = 0;
const unique = (name: string) => `${name} ${++count}`;

async function policy(input: object = {}): Promise<string> {
  const named = { name: unique('Assigned'), template: 'windows-screen-lock', ...input };
  return (await answer(createPolicy, { input: named })).createPolicy.policy.id;
}

async function app(input: object = {}): Promise<string> {
  const named = { displayName: unique('Assigned'), packageManager: 'WINGET', packageId: 'Some.App' };
  return (await answer(createApp, { input: { ...named, ...input } })).createSoftwareApp.softwareApp.id;
}

async function group(...deviceIds: string[]): Promise<string> {
  const document =
    'mutation ($input: CreateDeviceGroupInput!) { createDeviceGroup(input: $input) { deviceGroup { id } } }';
  const made = await answer(document, { input: { name: unique('Assigned') } });
  const groupId = made.createDeviceGroup.deviceGroup.id;
  if (deviceIds.length > 0) await members('addDeviceGroupMembers', groupId, deviceIds);
  return groupId;
}

async function members(mutation: string, groupId: string, deviceIds: string[]): Promise<void> {
  const document = `mutation ($input: DeviceGroupMembersInput!) { ${mutation}(input: $input) { deviceGroup { id } } }`;
  await answer(document, { input: { groupId, deviceIds } });
}

/** Creates a policy group of these policies, and applies it to the targets. */
async function policyGroup(policyIds: string[], targets: object): Promise<void> {
  const document =
    'mutation ($input: CreatePolicyGroupInput!) { createPolicyGroup(input: $input) { policyGroup { id } } }';
  const made = await answer(document, { input: { name: unique('Assigned') } });
  const policyGroupId = made.createPolicyGroup.policyGroup.id;
  await answer(
    `mutation ($add: PolicyGroupPoliciesInput!, $apply: PolicyGroupTargetsInput!) {
      addPoliciesToGroup(input: $add) { policyGroup { id } } applyPolicyGroup(input: $apply) { policyGroup { id } } }`,
    { add: { policyGroupId, policyIds }, apply: { policyGroupId, ...targets } },
  );
}

/** Creates a device with a policy and an app of its own. */
async function equipped(name: string) {
  const { agent, deviceId } = await fleet.join(name);
  const [policyId, appId] = [await policy(), await app()];
  await answer(applyPolicy, { input: { policyId, deviceIds: [deviceId] } });
  await answer(assignApp, { input: { appId, deviceIds: [deviceId] } });
  return { agent, deviceId, policyId, appId };
}

const policyIdsOf = async (agent: AgentPeer) =>
  (await agent.assignments()).body.policies.map(({ policyId }: { policyId: string }) => policyId);

describe('a device asks for what applies to it', () => {
  test('directly, by its groups, by policy groups in both ways, each once, and nothing of another device', async () => {
    const [own, other] = [await fleet.join('asks'), await fleet.join('asks-not')];
    const [groupId, otherGroupId] = [await group(own.deviceId), await group(other.deviceId)];
    const [direct, ofGroup, grouped, groupedToGroup, everywhere, theirs] = [
      ...[await policy(), await policy(), await policy(), await policy()],
      ...[await policy(), await policy()],
    ] as [string, string, string, string, string, string];
    await answer(applyPolicy, { input: { policyId: direct, deviceIds: [own.deviceId] } });
    await answer(applyPolicy, { input: { policyId: ofGroup, deviceGroupIds: [groupId] } });
    await policyGroup([grouped, everywhere], { deviceIds: [own.deviceId] });
    await policyGroup([groupedToGroup, everywhere], { deviceGroupIds: [groupId] });
    const both = { deviceIds: [own.deviceId, other.deviceId], deviceGroupIds: [groupId] };
    await answer(applyPolicy, { input: { policyId: everywhere, ...both } });
    await answer(applyPolicy, { input: { policyId: theirs, deviceGroupIds: [otherGroupId] } });
    const applying = [direct, ofGroup, grouped, groupedToGroup, everywhere].sort();
    expect(await policyIdsOf(own.agent)).toEqual(applying);
    expect(await policyIdsOf(other.agent)).toEqual([everywhere, theirs].sort());

    const [appOfGroup, appOfDevice] = [await app({ packageVersion: '1.2' }), await app()];
    await answer(assignApp, { input: { appId: appOfGroup, deviceGroupIds: [groupId] } });
    await answer(assignApp, { input: { appId: appOfDevice, ...both } });
    const { software } = (await own.agent.assignments()).body;
    expect(software.map(({ appId }: { appId: string }) => appId)).toEqual([appOfGroup, appOfDevice].sort());
    expect(software).toContainEqual({
      ...{ appId: appOfGroup, displayName: expect.stringContaining('Assigned'), packageManager: 'WINGET' },
      ...{ packageId: 'Some.App', packageVersion: '1.2', desiredState: 'INSTALLED', autoUpdate: false },
      ...{ updateDelayAllowed: false, updatedAt: expect.stringMatching(/^\d{4}-.*Z$/) },
    });
    expect((await other.agent.assignments()).body.software).toHaveLength(1);
  });

  test('and reads sensitive values, which nobody reads in GraphQL', async () => {
    const { agent, deviceId } = await fleet.join('joins-wifi', { osFamily: 'MAC', os: 'macOS' });
    const values = [
      { field: 'ssid', value: 'North' },
      { field: 'password', value: 'Zephyr-Quilt-88' },
    ];
    const policyId = await policy({ template: 'mac-wifi', values });
    await answer(applyPolicy, { input: { policyId, deviceIds: [deviceId] } });
    expect((await agent.assignments()).body.policies).toEqual([
      {
        ...{ policyId, name: expect.any(String), template: 'mac-wifi', osFamily: 'MAC', delivery: 'MDM' },
        values: { ssid: 'North', password: 'Zephyr-Quilt-88', hidden: 'false' },
        updatedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    ]);
    const shown = 'query ($id: ID!) { policy(id: $id) { values { field value sensitive } } }';
    expect(JSON.stringify(await answer(shown, { id: policyId }, 'ADMINISTRATOR_WITH_BILLING'))).not.toContain(
      'Zephyr',
    );
    const rows = await gateway.database.read(
      gateway.demo.organizationId,
      sql`select * from policies where id = ${policyId}`,
    );
    expect(JSON.stringify(rows)).not.toContain('Zephyr');
  });

  test('by its own token, and by nothing else', async () => {
    const { agent, deviceId } = await fleet.join('lost');
    expect((await agent.assignments()).status).toBe(200);
    for (const credential of ['', `rgd_${'x'.repeat(43)}`, gateway.keys.ADMINISTRATOR])
      expect((await agentPeer(gateway.app, credential).assignments()).status).toBe(401);
    await answer('mutation ($id: ID!) { disconnectDevice(id: $id) { device { id } } }', { id: deviceId });
    expect((await agent.assignments()).status).toBe(401);
    expect((await agent.report({ policies: [] })).status).toBe(401);
  });
});

describe('what is for another operating system', () => {
  test('does not reach a device, and is not accepted from it', async () => {
    const machines = [
      ['WINDOWS', 'windows-updates', 'CHOCOLATEY'],
      ['MAC', 'mac-filevault', 'APPLE_VPP'],
      ['LINUX', 'linux-luks', null],
    ] as const;
    const devices = await Promise.all(
      machines.map(([osFamily]) => fleet.join(`of-${osFamily}`, { osFamily, os: osFamily })),
    );
    const deviceIds = devices.map(({ deviceId }) => deviceId);
    const groupId = await group(...deviceIds);
    const policyIds: string[] = [];
    const apps: { appId: string; manager: string }[] = [];
    for (const template of [...machines.map(([, name]) => name), 'ios-passcode'])
      policyIds.push(await policy({ template }));
    for (const manager of ['CHOCOLATEY', 'APPLE_VPP', 'GOOGLE_PLAY'])
      apps.push({ appId: await app({ packageManager: manager, packageId: '361285480' }), manager });
    await policyGroup(policyIds.slice(0, 2), { deviceIds });
    for (const policyId of policyIds.slice(2))
      await answer(applyPolicy, { input: { policyId, deviceGroupIds: [groupId] } });
    for (const { appId } of apps) await answer(assignApp, { input: { appId, deviceIds } });

    for (const [index, [, , manager]] of machines.entries()) {
      const agent = devices[index]?.agent as AgentPeer;
      const own = apps.filter((made) => made.manager === manager).map(({ appId }) => appId);
      const { policies, software } = (await agent.assignments()).body;
      expect(policies.map(({ policyId }: { policyId: string }) => policyId)).toEqual([policyIds[index]]);
      expect(software.map(({ appId }: { appId: string }) => appId)).toEqual(own);
      const theirs = policyIds[(index + 1) % 3];
      expect(await agent.report({ policies: [{ policyId: theirs, state: 'SUCCESS' }] })).toMatchObject({
        status: 404,
        error: { argument: 'body.policies.0.policyId' },
      });
      expect(await agent.report({ software: [{ appId: apps[2]?.appId, state: 'INSTALLED' }] })).toMatchObject(
        {
          status: 404,
          error: { argument: 'body.software.0.appId' },
        },
      );
      expect(
        (await agent.report({ policies: [{ policyId: policyIds[index], state: 'SUCCESS' }] })).status,
      ).toBe(204);
    }
  });
});

describe('what has not changed', () => {
  test('is not sent again, in whichever form the tag comes', async () => {
    const { agent } = await equipped('unchanged');
    const { etag = '', status, body } = await agent.assignments();
    expect(status).toBe(200);
    expect(body.policies).toHaveLength(1);
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*'])
      expect(await agent.assignments(known)).toMatchObject({ status: 304, body: null, etag });
    for (const known of ['', '"other"', etag.slice(1, -1), etag.toLowerCase()])
      expect(await agent.assignments(known)).toMatchObject({ status: 200, etag });
  });

  test('is that no more after each change of it, and is again when the change is undone', async () => {
    const { agent, deviceId, policyId, appId } = await equipped('changing');
    const groupId = await group();
    const groupPolicy = await policy();
    await answer(applyPolicy, { input: { policyId: groupPolicy, deviceGroupIds: [groupId] } });
    const tag = async () => (await agent.assignments()).etag;
    const tags = [await tag()];
    for (const [document, input] of [
      [updatePolicy, { id: policyId, name: unique('Renamed') }],
      [updateApp, { id: appId, desiredState: 'UNINSTALLED' }],
      [removePolicy, { policyId, deviceIds: [deviceId] }],
    ] as const) {
      await answer(document, { input });
      tags.push(await tag());
    }
    await members('addDeviceGroupMembers', groupId, [deviceId]);
    tags.push(await tag());
    expect(new Set(tags).size).toBe(tags.length);
    await members('removeDeviceGroupMembers', groupId, [deviceId]);
    expect(await agent.assignments(tags[3])).toMatchObject({ status: 304 });
    await answer(deletePolicy, { id: groupPolicy });
    expect(await agent.assignments(tags[3])).toMatchObject({ status: 304 });
  });
});

describe('what became of it', () => {
  test('is reported, and shown to who reads devices', async () => {
    const { agent, deviceId, policyId, appId } = await equipped('reports');
    const begun = [{ policyId, state: 'PENDING' }];
    expect((await agent.report({ policies: begun })).status).toBe(204);
    const [pending] = (await seen(deviceId)).policyResults.nodes;
    expect(pending).toMatchObject({
      state: 'PENDING',
      success: null,
      endedAt: null,
      policy: { id: policyId },
    });

    const failed = {
      policyId,
      state: 'FAILED',
      exitStatus: 3,
      detail: 'No disk.',
      output: 'a',
      errorOutput: 'b',
    };
    const installed = { appId, state: 'INSTALLED', version: '128.0', code: 0 };
    expect((await agent.report({ policies: [failed], software: [installed] })).status).toBe(204);
    const device = await seen(deviceId);
    const [result] = device.policyResults.nodes;
    expect(device.policyResults.nodes).toHaveLength(1);
    expect(result).toMatchObject({
      ...{
        state: 'FAILED',
        success: false,
        exitStatus: 3,
        detail: 'No disk.',
        output: 'a',
        errorOutput: 'b',
      },
      ...{ startedAt: pending.startedAt, endedAt: expect.any(String) },
    });
    expect(device.policyStats).toMatchObject({ total: 1, failed: 1, pending: 0 });
    expect(device.softwareStatuses.nodes).toMatchObject([
      { state: 'INSTALLED', version: '128.0', code: 0, details: null, app: { id: appId } },
    ]);

    // The latest report counts, and replaces the earlier one as a whole.
    await agent.report({
      policies: [{ policyId, state: 'SUCCESS' }],
      software: [{ appId, state: 'FAILED', code: 1603, details: 'Busy.' }],
    });
    const shown = `query ($policyId: ID!, $appId: ID!) {
      policy(id: $policyId) { stats { total success failed } results { nodes { state success exitStatus detail device { id } } } }
      softwareApp(id: $appId) { stats { total pending installed uninstalled failed } statuses { nodes { state version code } } } }`;
    for (const role of ['READ_ONLY', 'HELP_DESK', 'MANAGER']) {
      expect(await answer(shown, { policyId, appId }, role)).toEqual({
        policy: {
          stats: { total: 1, success: 1, failed: 0 },
          results: {
            nodes: [
              { state: 'SUCCESS', success: true, exitStatus: null, detail: null, device: { id: deviceId } },
            ],
          },
        },
        softwareApp: {
          stats: { total: 1, pending: 0, installed: 0, uninstalled: 0, failed: 1 },
          statuses: { nodes: [{ state: 'FAILED', version: null, code: 1603 }] },
        },
      });
    }
    for (const role of ['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])
      expect(await refusal(shown, { policyId, appId }, role)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('on several devices is counted', async () => {
    const devices = await Promise.all(
      ['counted-1', 'counted-2', 'counted-3'].map((name) => fleet.join(name)),
    );
    const [policyId, silent, appId] = [await policy(), await policy(), await app()];
    const deviceIds = devices.map(({ deviceId }) => deviceId);
    for (const id of [policyId, silent]) await answer(applyPolicy, { input: { policyId: id, deviceIds } });
    await answer(assignApp, { input: { appId, deviceIds } });
    const states = [
      ['SUCCESS', 'INSTALLED'],
      ['UNSUPPORTED_OS', 'UNINSTALLED'],
      ['DUPLICATE', 'PENDING'],
    ];
    await Promise.all(
      devices.map(({ agent }, index) =>
        agent.report({
          policies: [{ policyId, state: states[index]?.[0] }],
          software: [{ appId, state: states[index]?.[1] }],
        }),
      ),
    );
    const shown = `query ($ids: [ID!]!) { nodes(ids: $ids) {
      ... on Policy { stats { total success failed pending duplicate unsupportedOs } }
      ... on SoftwareApp { stats { total pending installed uninstalled failed } } } }`;
    const none = { total: 0, success: 0, failed: 0, pending: 0, duplicate: 0, unsupportedOs: 0 };
    const one = { ...none, total: 3, success: 1, duplicate: 1, unsupportedOs: 1 };
    expect((await answer(shown, { ids: [policyId, silent] })).nodes).toEqual([
      { stats: one },
      { stats: none },
    ]);
    expect((await answer(shown, { ids: [appId] })).nodes).toEqual([
      { stats: { total: 3, pending: 1, installed: 1, uninstalled: 1, failed: 0 } },
    ]);
  });

  test('stays when the policy applies no longer, is not reported again, and goes with the policy', async () => {
    const { agent, deviceId, policyId } = await equipped('stays');
    await agent.report({ policies: [{ policyId, state: 'SUCCESS' }] });
    await answer(removePolicy, { input: { policyId, deviceIds: [deviceId] } });
    const again = await agent.report({ policies: [{ policyId, state: 'FAILED' }] });
    expect(again).toMatchObject({
      status: 404,
      error: { code: 'NOT_FOUND', argument: 'body.policies.0.policyId' },
    });
    expect((await seen(deviceId)).policyStats).toMatchObject({ total: 1, success: 1 });
    await answer(deletePolicy, { id: policyId });
    expect((await seen(deviceId)).policyStats.total).toBe(0);
  });

  test('is written with all of the report, or nothing is', async () => {
    const { agent, deviceId, policyId, appId } = await equipped('whole');
    const theirs = await equipped('whole-not');
    const good = { policyId, state: 'SUCCESS' };
    for (const [report, argument] of [
      [{ policies: [good, { policyId: theirs.policyId, state: 'SUCCESS' }] }, 'body.policies.1.policyId'],
      [{ policies: [{ policyId: newId('pol'), state: 'SUCCESS' }] }, 'body.policies.0.policyId'],
      [
        {
          policies: [good],
          software: [
            { appId, state: 'INSTALLED' },
            { appId: theirs.appId, state: 'INSTALLED' },
          ],
        },
        'body.software.1.appId',
      ],
    ] as const) {
      const refused = await agent.report({ facts: { hostname: 'written' }, ...report });
      expect(refused).toMatchObject({ status: 404, error: { code: 'NOT_FOUND', argument } });
    }
    const device = await seen(deviceId);
    expect(device.hostname).toBe('whole');
    expect(device.policyResults.nodes).toEqual([]);
    expect(device.softwareStatuses.nodes).toEqual([]);
  });

  test.each([
    ['an unknown state', { policies: [{ policyId: newId('pol'), state: 'DONE' }] }, 'policies.0.state'],
    ['no state', { software: [{ appId: newId('swa') }] }, 'software.0.state'],
    [
      'another kind of object',
      { policies: [{ policyId: newId('swa'), state: 'FAILED' }] },
      'policies.0.policyId',
    ],
    ['no list', { policies: {} }, 'policies'],
    ['an unknown field', { software: [{ appId: newId('swa'), state: 'FAILED', why: '' }] }, 'software.0'],
    [
      'a number that is too large',
      { policies: [{ policyId: newId('pol'), state: 'FAILED', exitStatus: 2 ** 31 }] },
      'policies.0.exitStatus',
    ],
    [
      'more than 100 policies',
      { policies: Array.from({ length: 101 }, () => ({ policyId: newId('pol'), state: 'SUCCESS' })) },
      'policies',
    ],
    [
      'a policy twice',
      { policies: Array(2).fill({ policyId: 'pol_01h455vb4pex5vsknk084sn02q', state: 'SUCCESS' }) },
      'policies.1.policyId',
    ],
    [
      'an app twice',
      { software: Array(2).fill({ appId: 'swa_01h455vb4pex5vsknk084sn02q', state: 'FAILED' }) },
      'software.1.appId',
    ],
  ])('with %s is refused', async (_what, report, argument) => {
    const { agent } = await fleet.join('careless');
    expect(await agent.report(report)).toMatchObject({
      status: 400,
      error: { code: expect.stringMatching(/^(BAD_USER_INPUT|INVALID_ID)$/), argument: `body.${argument}` },
    });
  });

  test('has its texts cut, and as they are but for what cannot be stored', async () => {
    const { agent, deviceId, policyId, appId } = await equipped('verbose');
    const long = `${'é'.repeat(16_383)}😀😀`;
    const policies = [
      { policyId, state: 'FAILED', output: long, errorOutput: 'a\u0000b\ud800', detail: long },
    ];
    const software = [{ appId, state: 'FAILED', details: long, version: '9'.repeat(500) }];
    expect((await agent.report({ policies, software })).status).toBe(204);
    const { policyResults, softwareStatuses } = await seen(deviceId);
    const [result] = policyResults.nodes;
    expect(result.output).toBe(`${'é'.repeat(16_383)}\ufffd`);
    expect(result.errorOutput).toBe('a\ufffdb\ufffd');
    expect(result.detail).toHaveLength(4096);
    expect(softwareStatuses.nodes[0].details).toHaveLength(4096);
    expect(softwareStatuses.nodes[0].version).toHaveLength(128);
  });

  test('of several reports at once is that of one of them, also while the policy is deleted', async () => {
    const { agent, deviceId, policyId } = await equipped('at-once');
    const exits = Array.from({ length: 6 }, (_, exitStatus) => exitStatus);
    const report = (exitStatus: number) =>
      agent.report({ policies: [{ policyId, state: 'FAILED', exitStatus }] });
    const reported = await Promise.all(exits.map(report));
    expect(reported.map(({ status }) => status)).toEqual(exits.map(() => 204));
    expect((await seen(deviceId)).policyResults.nodes).toHaveLength(1);
    const [, ...late] = await Promise.all([answer(deletePolicy, { id: policyId }), ...exits.map(report)]);
    expect(late.filter(({ status }) => status !== 204 && status !== 404)).toEqual([]);
    expect((await seen(deviceId)).policyResults.nodes).toEqual([]);
  });
});
