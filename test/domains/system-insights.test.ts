import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'READ_ONLY');

const programs = `query ($filter: SystemInsightsProgramFilter, $sort: SystemInsightsSort, $first: Int, $after: String, $last: Int, $before: String) {
  systemInsightsPrograms(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { name version publisher deviceId collectedAt device { hostname osFamily } }
    pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;

interface Program {
  name: string;
  version: string;
  deviceId: string;
  device: { hostname: string; osFamily: string };
}

const listed = async (filter: object): Promise<Program[]> =>
  (await answer(programs, { filter, first: 100 })).systemInsightsPrograms.nodes;

test('finds the computers with an old program, and what else is on them', async () => {
  const chrome = await listed({ name: { eq: 'Google Chrome' } });
  const old = await listed({ name: { eq: 'Google Chrome' }, version: { lt: '131' } });
  expect(old.length).toBeGreaterThan(0);
  expect(old.length).toBeLessThan(chrome.length);
  // As text, 99 would be the newest version.
  expect(old.map(({ version }) => version).sort()).toEqual(
    chrome
      .map(({ version }) => version)
      .filter((version) => Number.parseInt(version, 10) < 131)
      .sort(),
  );
  const [{ deviceId, device }] = old as [Program];
  expect(device.osFamily).toBe('WINDOWS');

  const data = await answer(
    `query ($id: ID!) { device(id: $id) { systemInsights {
      collectedAt osVersion { name version major platform } systemInfo { computerName physicalMemory cpuLogicalCores }
      uptime { days totalSeconds } programs(first: 50) { totalCount nodes { name } }
      apps { nodes { name } } patches { nodes { hotfixId description } } diskEncryption { nodes { name encrypted } }
      users { nodes { username admin lastLogin } } batteries { nodes { model percentRemaining } }
      usbDevices { nodes { model vendor } } interfaceAddresses { nodes { interface address } } linuxPackages { nodes { name } }
    } } }`,
    { id: deviceId },
  );
  const { systemInsights } = data.device;
  expect(systemInsights).toMatchObject({
    osVersion: { name: 'Windows 11 Pro', major: 10, platform: 'windows' },
    apps: { nodes: [] },
    linuxPackages: { nodes: [] },
    patches: { nodes: [{ hotfixId: 'KB5043080' }, { hotfixId: 'KB5044284' }] },
  });
  expect(systemInsights.systemInfo.physicalMemory).toBeGreaterThan(2 ** 33);
  expect(systemInsights.programs.nodes).toContainEqual({ name: 'Google Chrome' });
  const phone = await answer(
    '{ devices(first: 1, filter: { osFamily: [IOS] }) { nodes { systemInsights { collectedAt } } } }',
  );
  expect(phone.devices.nodes).toEqual([{ systemInsights: null }]);
});

describe('versions', () => {
  // biome-ignore format: a row a version
  test.each([
    ['9.20',            { lt: '9.20' }, false],
    ['9.20',            { lte: '9.20' }, true],
    ['9.20',            { lt: '24.08' }, true],
    ['2.9',             { lt: '2.10' }, true],
    ['2.10',            { gt: '2.9' }, true],
    ['1.2',             { lt: '1.2.0' }, false],
    ['1.2.0',           { lte: '1.2' }, true],
    ['1:3.0.2-0ubuntu1', { gte: '1:3.0.2-0ubuntu1' }, true],
    ['131.0.6778.86',   { gt: '131.0.6778.9' }, true],
    ['v10',             { gt: '9' }, true],
    ['0',               { lt: '1' }, true],
    ['99999999999999999999999999.1', { gt: '99999999999999999999999999' }, true],
    ['nightly',         { lt: '999' }, false],
    ['nightly',         { gt: '0' }, false],
    ['nightly',         { eq: 'nightly' }, true],
    ['10.4',            { startsWith: '10.' }, true],
    [null,              { isNull: true }, true],
    [null,              { lt: '1' }, false],
  ] as const)('%s, %j: %s', async (version, filter, expected) => {
    const { database, demo } = gateway;
    const [deviceId] = demo.deviceIds;
    const name = `Tried ${version}`;
    const run = (query: ReturnType<typeof sql>) => database.read(demo.organizationId, query);
    await run(sql`delete from system_insights_programs where name like 'Tried%'`);
    await run(sql`insert into system_insights_programs (id, organization_id, device_id, collected_at, name, version)
      values (${`${deviceId}.tried`}, ${demo.organizationId}, ${deviceId}, now(), ${name}, ${version})`);
    const found = await listed({ name: { startsWith: 'Tried' }, version: filter });
    expect(found.length === 1).toBe(expected);
  });

  test.each(['nightly', '', '1'.repeat(101), '1\0'])('%j is none', async (lt) => {
    const refused = await refusal(programs, { filter: { version: { lt } } });
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.version.lt' });
  });
});

test('filters by what is of another type than text', async () => {
  const count = async (field: string, filter: string) =>
    (await answer(`{ ${field}(filter: ${filter}) { totalCount } }`))[field].totalCount;
  const all = await count('systemInsightsSystemInfo', '{}');
  const small = await count('systemInsightsSystemInfo', '{ physicalMemory: { lte: 17179869184 } }');
  const large = await count('systemInsightsSystemInfo', '{ physicalMemory: { gte: 17179869185 } }');
  expect(small).toBeGreaterThan(0);
  expect(small + large).toBe(all);
  expect(await count('systemInsightsDiskEncryption', '{ encrypted: true }')).toBeLessThan(all);
  expect(
    await count(
      'systemInsightsBatteries',
      '{ cycleCount: { gte: 0 }, manufactureDate: { lt: "2027-01-01T00:00:00Z" } }',
    ),
  ).toBe(await count('systemInsightsBatteries', '{}'));
  const groupId = gateway.demo.deviceGroupIds[0];
  const inGroup = await count('systemInsightsUptime', `{ deviceGroupId: "${groupId}" }`);
  const outside = await count('systemInsightsUptime', `{ not: { deviceGroupId: "${groupId}" } }`);
  expect(inGroup + outside).toBe(all);
  expect(await refusal(programs, { filter: { deviceId: newId('usr') } })).toMatchObject({
    code: 'INVALID_ID',
    argument: 'filter.deviceId',
  });
});

test('is for those who read Insights', async () => {
  for (const role of ['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING']) {
    expect(await refusal(programs, {}, role)).toMatchObject({ code: 'FORBIDDEN' });
  }
  for (const role of ['HELP_DESK', 'MANAGER']) await answer(programs, {}, role);
});

test('goes with its device', async () => {
  const [{ deviceId }] = (await listed({})) as [Program];
  await answer('mutation ($id: ID!) { deleteDevice(id: $id) { deletedId } }', { id: deviceId }, 'MANAGER');
  expect(await listed({ deviceId })).toEqual([]);
});

test('is sorted and paged', async () => {
  const page = async (variables: object) => {
    const size = 'last' in variables ? variables : { first: 100, ...variables };
    return (await answer(programs, size)).systemInsightsPrograms;
  };
  await expectBothWays(page, 'NAME', 'name', 7);
  await expectBothWays(page, 'COLLECTED_AT', 'collectedAt', 7);
});

test('takes no statement a device', async () => {
  const document = `{ devices(first: 30, filter: { osFamily: [WINDOWS] }) { nodes { systemInsights {
    osVersion { version } programs(first: 3) { nodes { name device { hostname } } } users { totalCount } } } } }`;
  await answer(document);
  const read = vi.spyOn(gateway.database, 'read');
  await answer(document);
  expect(read.mock.calls.length).toBeLessThanOrEqual(8);
  read.mockRestore();
});
