import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { pushCertificate } from '../support/certificates.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'MANAGER');

describe('policy groups', () => {
  const shown = 'id name description email attributes { name value } policies { nodes { name } }';
  const create = `mutation ($input: CreatePolicyGroupInput!) { createPolicyGroup(input: $input) { policyGroup { ${shown} } } }`;
  const update = `mutation ($input: UpdatePolicyGroupInput!) { updatePolicyGroup(input: $input) { policyGroup { ${shown} } } }`;
  const add = `mutation ($input: PolicyGroupPoliciesInput!) { addPoliciesToGroup(input: $input) { policyGroup { ${shown} } } }`;
  const take = `mutation ($input: PolicyGroupPoliciesInput!) { removePoliciesFromGroup(input: $input) { policyGroup { ${shown} } } }`;
  const places = 'devices { nodes { id } } deviceGroups { nodes { id } }';
  const apply = `mutation ($input: PolicyGroupTargetsInput!) { applyPolicyGroup(input: $input) { policyGroup { ${places} } } }`;
  const undo = `mutation ($input: PolicyGroupTargetsInput!) { removePolicyGroup(input: $input) { policyGroup { ${places} } } }`;
  const remove = 'mutation ($id: ID!) { deletePolicyGroup(id: $id) { deletedId } }';
  const list = `query ($filter: PolicyGroupFilter, $sort: PolicySort, $first: Int, $after: String, $last: Int, $before: String) {
    policyGroups(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { id name createdAt } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;

  test('are put together, applied, changed and dissolved', async () => {
    const { policyIds, deviceIds, deviceGroupIds } = gateway.demo;
    const input = { name: 'Laptops, ring 1', email: 'it@northwind.example' };
    const { policyGroup } = (await answer(create, { input })).createPolicyGroup;
    expect(policyGroup).toMatchObject({ ...input, attributes: [], policies: { nodes: [] } });
    const policyGroupId = policyGroup.id;
    const chosen = { policyGroupId, policyIds: policyIds.slice(0, 3) };
    const added = (
      await answer(add, { input: { ...chosen, policyIds: [...chosen.policyIds, policyIds[0]] } })
    ).addPoliciesToGroup.policyGroup;
    expect(added.policies.nodes).toHaveLength(3);
    const found = (await answer(list, { filter: { policyId: policyIds[1] } })).policyGroups.nodes;
    expect(found).toMatchObject([{ id: policyGroupId }]);

    const targets = { policyGroupId, deviceIds: deviceIds.slice(0, 2), deviceGroupIds: [deviceGroupIds[0]] };
    const applied = (await answer(apply, { input: targets })).applyPolicyGroup.policyGroup;
    expect(applied.devices.nodes).toHaveLength(2);
    expect(applied.deviceGroups.nodes).toEqual([{ id: deviceGroupIds[0] }]);
    const inUse = 'mutation ($id: ID!) { deleteDeviceGroup(id: $id) { deletedId } }';
    expect(await refusal(inUse, { id: deviceGroupIds[0] })).toMatchObject({ code: 'IN_USE' });
    const left = (await answer(undo, { input: { policyGroupId, deviceIds: [deviceIds[0]] } }))
      .removePolicyGroup;
    expect(left.policyGroup.devices.nodes).toEqual([{ id: deviceIds[1] }]);

    const fewer = await answer(take, { input: { policyGroupId, policyIds: [policyIds[0]] } });
    expect(fewer.removePoliciesFromGroup.policyGroup.policies.nodes).toHaveLength(2);
    const attributes = [{ name: 'ring', value: '1' }];
    const changed = await answer(update, { input: { id: policyGroupId, email: null, attributes } });
    expect(changed.updatePolicyGroup.policyGroup).toMatchObject({
      name: input.name,
      email: null,
      attributes,
    });
    expect((await answer(remove, { id: policyGroupId })).deletePolicyGroup.deletedId).toBe(policyGroupId);
    const policies = '{ policies(first: 100) { totalCount } }';
    expect((await answer(policies)).policies.totalCount).toBeGreaterThanOrEqual(policyIds.length);
  });

  test('are refused what is not there, all or nothing', async () => {
    const { policyIds, deviceIds } = gateway.demo;
    const { policyGroup } = (await answer(create, { input: { name: 'Kept' } })).createPolicyGroup;
    const policyGroupId = policyGroup.id;
    for (const [document, input, argument] of [
      [add, { policyGroupId, policyIds: [policyIds[0], newId('pol')] }, 'input.policyIds.1'],
      [add, { policyGroupId: newId('pgr'), policyIds: [policyIds[0]] }, 'input.policyGroupId'],
      [apply, { policyGroupId, deviceIds: [deviceIds[0], newId('dev')] }, 'input.deviceIds.1'],
      [apply, { policyGroupId, deviceGroupIds: [newId('dgr')] }, 'input.deviceGroupIds.0'],
    ] as const) {
      expect(await refusal(document, { input })).toMatchObject({ code: 'NOT_FOUND', argument });
    }
    expect(await refusal(apply, { input: { policyGroupId } })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal(create, { input: { name: 'KEPT' } })).toMatchObject({
      code: 'ALREADY_EXISTS',
      argument: 'input.name',
    });
    const { node } = await answer(
      'query ($id: ID!) { node(id: $id) { ... on PolicyGroup { policies { totalCount } devices { totalCount } } } }',
      { id: policyGroupId },
    );
    expect(node).toEqual({ policies: { totalCount: 0 }, devices: { totalCount: 0 } });
  });

  test('are sorted and paged', async () => {
    for (const name of ['Gamma', 'Alpha', 'Beta']) await answer(create, { input: { name } });
    const pages = async (variables: object) => (await answer(list, variables)).policyGroups;
    await expectBothWays(pages, 'NAME', 'name', 2);
    await expectBothWays(pages, 'CREATED_AT', 'createdAt', 2);
  });

  test.each(['HELP_DESK', 'READ_ONLY'])('%s sees them and changes none', async (role) => {
    expect((await answer(list, {}, role)).policyGroups.totalCount).toBeGreaterThan(0);
    expect(await refusal(create, { input: { name: 'No' } }, role)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('software', () => {
  const shown = `id displayName settings { packageManager packageId packageVersion desiredState autoUpdate updateDelayAllowed }`;
  const create = `mutation ($input: CreateSoftwareAppInput!) { createSoftwareApp(input: $input) { softwareApp { ${shown} } } }`;
  const update = `mutation ($input: UpdateSoftwareAppInput!) { updateSoftwareApp(input: $input) { softwareApp { ${shown} } } }`;
  const assign =
    'mutation ($input: SoftwareTargetsInput!) { assignSoftwareApp(input: $input) { softwareApp { devices { totalCount } deviceGroups { totalCount } } } }';
  const unassign =
    'mutation ($input: SoftwareTargetsInput!) { unassignSoftwareApp(input: $input) { softwareApp { devices { totalCount } } } }';
  const remove = 'mutation ($id: ID!) { deleteSoftwareApp(id: $id) { deletedId } }';
  const list = `query ($filter: SoftwareAppFilter, $sort: SoftwareAppSort, $first: Int, $after: String, $last: Int, $before: String) {
    softwareApps(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { id displayName createdAt } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;

  test('is assigned, changed and let go', async () => {
    const { deviceIds, deviceGroupIds } = gateway.demo;
    const input = {
      displayName: 'Blender',
      packageManager: 'WINGET',
      packageId: 'BlenderFoundation.Blender',
    };
    const { softwareApp: app } = (await answer(create, { input: { ...input, packageVersion: '4.5.1' } }))
      .createSoftwareApp;
    expect(app.settings).toEqual({
      packageManager: 'WINGET',
      packageId: 'BlenderFoundation.Blender',
      packageVersion: '4.5.1',
      desiredState: 'INSTALLED',
      autoUpdate: false,
      updateDelayAllowed: false,
    });
    const appId = app.id;
    const targets = { appId, deviceIds: deviceIds.slice(0, 2), deviceGroupIds: deviceGroupIds.slice(0, 1) };
    expect((await answer(assign, { input: targets })).assignSoftwareApp.softwareApp).toEqual({
      devices: { totalCount: 2 },
      deviceGroups: { totalCount: 1 },
    });
    const less = await answer(unassign, { input: { appId, deviceIds: [deviceIds[0]] } });
    expect(less.unassignSoftwareApp.softwareApp.devices.totalCount).toBe(1);
    expect(await refusal(update, { input: { id: appId, autoUpdate: true } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.packageVersion',
    });
    const newest = { id: appId, packageVersion: null, autoUpdate: true, desiredState: 'UNINSTALLED' };
    expect((await answer(update, { input: newest })).updateSoftwareApp.softwareApp.settings).toMatchObject({
      packageVersion: null,
      autoUpdate: true,
      desiredState: 'UNINSTALLED',
    });
    const taken = { ...input, displayName: 'BLENDER' };
    expect(await refusal(create, { input: taken })).toMatchObject({ code: 'ALREADY_EXISTS' });
    expect(await refusal(create, { input: { ...input, packageId: 'rm -rf /' } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.packageId',
    });
    await answer(remove, { id: appId });
    expect(await refusal(remove, { id: appId })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is reported by devices, and read in as many statements for few as for many', async () => {
    const nested = `query ($first: Int) { softwareApps(first: $first) { nodes { settings { packageId }
      statuses(first: 5) { nodes { state version code details device { hostname softwareStatuses { nodes { state } } } } } } } }`;
    const read = vi.spyOn(gateway.database, 'read');
    const statements = async (first: number) => {
      read.mockClear();
      const { softwareApps } = await answer(nested, { first });
      expect(softwareApps.nodes).toHaveLength(first);
      expect(softwareApps.nodes[0].statuses.nodes.length).toBeGreaterThan(0);
      return read.mock.calls.length;
    };
    const few = await statements(1);
    expect(await statements(3)).toBe(few);
    read.mockRestore();
  });

  test('is sorted and paged', async () => {
    const pages = async (variables: object) => (await answer(list, variables)).softwareApps;
    await expectBothWays(pages, 'DISPLAY_NAME', 'displayName', 2);
    await expectBothWays(pages, 'CREATED_AT', 'createdAt', 2);
    const filter = { packageManager: ['CHOCOLATEY'] };
    expect((await answer(list, { filter })).softwareApps.nodes).toMatchObject([{ displayName: '7-Zip' }]);
  });

  test.each(['HELP_DESK', 'READ_ONLY'])('%s sees it and changes none', async (role) => {
    const before = await answer(list, {}, role);
    const [{ id }] = before.softwareApps.nodes;
    expect(await refusal(remove, { id }, role)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await answer(list, {}, role)).toEqual(before);
  });
});

describe('MDM', () => {
  const shown = `id name signingRequest pushTopic pushCertExpiresAt appleId pushCertificate { subject serialNumber }
    userEnrollmentAllowed automatedEnrollment { zeroTouchEnabled skippedSetupPanes welcomeTitle } defaultDeviceGroup { id }`;
  const create = `mutation ($input: CreateAppleMdmInput!) { createAppleMdm(input: $input) { appleMdm { ${shown} } } }`;
  const update = `mutation ($input: UpdateAppleMdmInput!) { updateAppleMdm(input: $input) { appleMdm { ${shown} } } }`;
  const upload = `mutation ($input: UploadApplePushCertificateInput!) { uploadApplePushCertificate(input: $input) { appleMdm { ${shown} } } }`;
  const remove = 'mutation ($id: ID!) { deleteAppleMdm(id: $id) { deletedId } }';
  const topic = 'com.apple.mgmt.External.7a1b';
  const made = async (name: string) => (await answer(create, { input: { name } })).createAppleMdm.appleMdm;

  test('an Apple push certificate is asked for, uploaded and renewed', async () => {
    const { id, signingRequest, ...fresh } = await made('Apple devices');
    expect(signingRequest).toMatch(/^-----BEGIN CERTIFICATE REQUEST-----/);
    expect(fresh).toMatchObject({ pushTopic: null, pushCertificate: null, userEnrollmentAllowed: false });

    const other = await made('Other');
    for (const [certificate, message] of [
      [await pushCertificate(other.signingRequest, topic), 'another signing request'],
      [await pushCertificate(signingRequest, 'com.example.app'), 'not a push certificate'],
      [await pushCertificate(signingRequest, topic, -0.5), 'expired'],
    ] as const) {
      const { body } = await gateway.query('MANAGER', upload, { input: { id, certificate } });
      expect(body.errors?.[0]).toMatchObject({
        message: expect.stringContaining(message),
        extensions: { code: 'BAD_USER_INPUT', argument: 'input.certificate' },
      });
    }
    const certificate = await pushCertificate(signingRequest, topic);
    const input = { id, certificate, appleId: 'apple@northwind.example' };
    const { appleMdm } = (await answer(upload, { input })).uploadApplePushCertificate;
    expect(appleMdm).toMatchObject({
      pushTopic: topic,
      appleId: input.appleId,
      pushCertificate: { serialNumber: '1F2E' },
    });
    expect(Date.parse(appleMdm.pushCertExpiresAt)).toBeGreaterThan(Date.now() + 360 * 86_400_000);

    const elsewhere = await pushCertificate(signingRequest, `${topic}.other`);
    expect(await refusal(upload, { input: { id, certificate: elsewhere } })).toMatchObject({
      argument: 'input.certificate',
    });
    const renewed = await pushCertificate(signingRequest, topic, 700);
    const after = (await answer(upload, { input: { id, certificate: renewed } })).uploadApplePushCertificate;
    expect(after.appleMdm.appleId).toBe(input.appleId);

    const [groupId] = gateway.demo.deviceGroupIds;
    const settings = {
      id,
      userEnrollmentAllowed: true,
      zeroTouchEnabled: true,
      defaultDeviceGroupId: groupId,
    };
    const changed = await answer(update, { input: { ...settings, skippedSetupPanes: ['Siri'] } });
    expect(changed.updateAppleMdm.appleMdm).toMatchObject({
      userEnrollmentAllowed: true,
      automatedEnrollment: { zeroTouchEnabled: true, skippedSetupPanes: ['Siri'], welcomeTitle: null },
      defaultDeviceGroup: { id: groupId },
    });
    const unknown = { id, defaultMobileDeviceGroupId: newId('dgr') };
    expect(await refusal(update, { input: unknown })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'input.defaultMobileDeviceGroupId',
    });
    await answer(remove, { id });
  });

  test('Windows and Android enrolment', async () => {
    const change = `mutation ($input: UpdateMdmSettingsInput!) { updateMdmSettings(input: $input) { mdmSettings {
      windowsEnrollmentEnabled androidEnrollmentEnabled windowsDefaultDeviceGroup { id } updatedAt } } }`;
    const [groupId] = gateway.demo.deviceGroupIds;
    const input = { windowsEnrollmentEnabled: true, windowsDefaultDeviceGroupId: groupId };
    const first = (await answer(change, { input })).updateMdmSettings.mdmSettings;
    expect(first).toMatchObject({ windowsEnrollmentEnabled: true, androidEnrollmentEnabled: false });
    const second = await answer(change, { input: { androidEnrollmentEnabled: true } });
    expect(second.updateMdmSettings.mdmSettings).toMatchObject({
      windowsEnrollmentEnabled: true,
      androidEnrollmentEnabled: true,
      windowsDefaultDeviceGroup: { id: groupId },
    });
    const { mdmEnrollmentCounts, devices } = await answer(
      '{ mdmEnrollmentCounts { osFamily vendor count automated } devices { totalCount } }',
      {},
      'READ_ONLY',
    );
    const sum = mdmEnrollmentCounts.reduce((all: number, { count }: { count: number }) => all + count, 0);
    expect(sum).toBe(devices.totalCount);
    expect(await refusal(change, { input }, 'READ_ONLY')).toMatchObject({ code: 'FORBIDDEN' });
  });

  test.each(['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])('%s sees nothing of it', async (role) => {
    for (const field of ['appleMdms', 'policyGroups', 'softwareApps']) {
      expect(await refusal(`{ ${field} { totalCount } }`, {}, role)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
