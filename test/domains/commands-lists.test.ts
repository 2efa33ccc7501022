import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { commandsClient } from './commands-client.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());
const { answer, refusal, rows } = commandsClient(() => gateway);

describe('lists', () => {
  const lists = {
    commands: ['CommandFilter', 'CommandSort', ['NAME', 'CREATED_AT']],
    commandRuns: ['CommandRunFilter', 'CommandRunSort', ['REQUESTED_AT']],
    commandResults: ['CommandResultFilter', 'CommandResultSort', ['REQUESTED_AT']],
  } as const;
  type Name = keyof typeof lists;

  const document = (name: Name) => `query ($first: Int, $after: String, $last: Int, $before: String,
    $filter: ${lists[name][0]}, $sort: ${lists[name][1]}) {
    ${name}(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const page = async (name: Name, variables: object) => (await answer(document(name), variables))[name];
  const idsOf = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);

  const sorts = Object.entries(lists).flatMap(([name, [, , fields]]) =>
    fields.flatMap((field) =>
      ['ASC', 'DESC'].map((direction) => ({ name: name as Name, sort: { field, direction } })),
    ),
  );
  test.each(sorts)('$name pages both ways by $sort.field $sort.direction', async ({ name, sort }) => {
    const whole = await page(name, { first: 1000, sort });
    expect(whole.nodes).toHaveLength(whole.totalCount);
    const size = Math.ceil(whole.totalCount / 3);
    const forward: string[] = [];
    let after: string | null = null;
    do {
      const next = await page(name, { first: size, after, sort });
      forward.push(...idsOf(next));
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after);
    expect(forward).toEqual(idsOf(whole));
    const backward: string[] = [];
    let before: string | null = null;
    do {
      const next = await page(name, { last: size, before, sort });
      backward.unshift(...idsOf(next));
      before = next.pageInfo.hasPreviousPage ? next.pageInfo.startCursor : null;
    } while (before);
    expect(backward).toEqual(idsOf(whole));
  });

  test('of runs and results begin with the latest', async () => {
    const latest = await answer(
      `{ commandRuns(first: 1) { nodes { id } } commandResults(first: 1000) { nodes { requestedAt } } }`,
    );
    const [row] = await rows<{ id: string }>(
      sql`select id from command_runs where organization_id = ${gateway.demo.organizationId}
        order by requested_at desc, id desc limit 1`,
    );
    expect(latest.commandRuns.nodes[0].id).toBe(row?.id);
    const times = latest.commandResults.nodes.map(({ requestedAt }: { requestedAt: string }) => requestedAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  /** Filters, each with the same condition in SQL. */
  const filters: [Name, object, string][] = [
    ['commands', { name: { startsWith: 'Report' } }, `name like 'Report%'`],
    ['commands', { name: { contains: 'STATUS' } }, `name ilike '%status%'`],
    ['commands', { type: ['MAC', 'WINDOWS'] }, `type in ('MAC', 'WINDOWS')`],
    ['commands', { launchType: ['REPEATED'] }, `launch_type = 'REPEATED'`],
    ['commands', { trigger: { eq: 'collect-logs' } }, `trigger = 'collect-logs'`],
    ['commands', { trigger: { isNull: false } }, `trigger is not null`],
    ['commands', { sudo: true }, 'sudo'],
    ['commands', { aiGenerated: true }, 'ai_generated'],
    [
      'commands',
      { nextRunAt: { gte: '2026-01-03T00:00:00Z', lt: '2026-02-01T00:00:00Z' } },
      `next_run_at >= '2026-01-03' and next_run_at < '2026-02-01'`,
    ],
    ['commands', { createdAt: { lt: '2025-01-01T00:00:00Z' } }, `created_at < '2025-01-01'`],
    ['commands', { or: [{ type: ['MAC'] }, { not: { sudo: false } }] }, `type = 'MAC' or sudo`],
    ['commandRuns', { state: ['DONE'] }, `state = 'DONE'`],
    ['commandRuns', { launchType: ['REPEATED'] }, `launch_type = 'REPEATED'`],
    ['commandRuns', { requestedAt: { gte: '2025-12-20T00:00:00Z' } }, `requested_at >= '2025-12-20'`],
    ['commandResults', { state: ['FAILED', 'CANCELLED'] }, `state in ('FAILED', 'CANCELLED')`],
    ['commandResults', { exitCode: { gte: 1 } }, `exit_code >= 1`],
    ['commandResults', { requestedAt: { lt: '2025-12-20T00:00:00Z' } }, `requested_at < '2025-12-20'`],
  ];
  const tables = { commands: 'commands', commandRuns: 'command_runs', commandResults: 'command_results' };
  test.each(filters)('%s by %o', async (name, filter, condition) => {
    const expected = await rows<{ id: string }>(
      sql`select id from ${sql.identifier(tables[name])}
        where organization_id = ${gateway.demo.organizationId} and (${sql.raw(condition)}) order by id`,
    );
    expect(expected.length).toBeGreaterThan(0);
    const found = await page(name, { filter, first: 1000 });
    expect(idsOf(found).sort()).toEqual(expected.map(({ id }) => id));
    expect(found.totalCount).toBe(expected.length);
  });

  test('by what belongs to other domains', async () => {
    const { MANAGER, COMMAND_RUNNER } = gateway.demo.administrators;
    const pairs = async (table: string, column: string) => {
      const [row] = await rows<{ id: string; count: number }>(
        sql`select ${sql.identifier(column)} as id, count(*)::int as count from ${sql.identifier(table)}
          where organization_id = ${gateway.demo.organizationId} group by 1 order by 2 desc, 1 limit 1`,
      );
      return row ?? { id: '', count: 0 };
    };
    const device = await pairs('command_devices', 'device_id');
    const group = await pairs('command_device_groups', 'group_id');
    const results = await pairs('command_results', 'device_id');
    const [{ count: runs } = { count: 0 }] = await rows<{ count: number }>(
      sql`select count(*)::int as count from command_runs where requested_by_id = ${MANAGER}`,
    );
    const found = await answer(
      `query ($device: ID!, $group: ID!, $runner: ID!, $manager: ID!, $onDevice: ID!) {
        device: commands(filter: { deviceId: $device }) { totalCount }
        group: commands(filter: { deviceGroupId: $group }) { totalCount }
        runner: commands(filter: { administratorId: $runner }) { totalCount }
        runs: commandRuns(filter: { requestedById: $manager }) { totalCount }
        results: commandResults(filter: { deviceId: $onDevice }) { totalCount }
        mine: commands(filter: { assignedToMe: true }) { totalCount } }`,
      { device: device.id, group: group.id, runner: COMMAND_RUNNER, manager: MANAGER, onDevice: results.id },
    );
    const [{ count: assigned } = { count: 0 }] = await rows<{ count: number }>(
      sql`select count(*)::int as count from command_runners where administrator_id = ${COMMAND_RUNNER}`,
    );
    expect(found).toEqual({
      device: { totalCount: device.count },
      group: { totalCount: group.count },
      runner: { totalCount: assigned },
      runs: { totalCount: runs },
      results: { totalCount: results.count },
      mine: { totalCount: 0 },
    });
  });

  test.each([
    ['commands', { filter: { deviceId: 'dev_1' } }, 'INVALID_ID', 'filter.deviceId'],
    ['commands', { filter: { not: { administratorId: 'me' } } }, 'INVALID_ID', 'filter.not.administratorId'],
    ['commands', { filter: { type: [] } }, 'CONFLICTING_FILTER', 'filter.type'],
    ['commandRuns', { filter: { state: [] } }, 'CONFLICTING_FILTER', 'filter.state'],
    ['commandRuns', { filter: { commandId: newId('run') } }, 'INVALID_ID', 'filter.commandId'],
    [
      'commandRuns',
      { filter: { requestedAt: { gte: '2026-01-02T00:00:00Z', lt: '2026-01-01T00:00:00Z' } } },
      'CONFLICTING_FILTER',
      'filter.requestedAt',
    ],
    ['commandResults', { filter: { runId: '' } }, 'INVALID_ID', 'filter.runId'],
    ['commandResults', { first: 1001 }, 'INVALID_PAGE', 'first'],
    ['commands', { first: 2, last: 2 }, 'INVALID_PAGE', 'last'],
  ] as const)('%s refuse %o', async (name, variables, code, argument) => {
    expect(await refusal(document(name), variables)).toMatchObject({ code, argument });
  });

  test('take no cursor of another list', async () => {
    const { pageInfo } = await page('commandRuns', { first: 1 });
    for (const name of ['commands', 'commandResults'] as const) {
      expect(await refusal(document(name), { after: pageInfo.endCursor })).toMatchObject({
        code: 'INVALID_CURSOR',
        argument: 'after',
      });
    }
  });

  test('inside of each other take as many statements for many as for one', async () => {
    const nested = `query ($first: Int) { commands(first: $first) { nodes { name
      assignedAdministrators { nodes { name } } targetDevices(first: 3) { nodes { id
        commandResults(first: 2) { totalCount nodes { state run { id } } } } }
      targetDeviceGroups { nodes { id } }
      runs(first: 3) { totalCount nodes { state counts { total } requestedBy { name } results(first: 3) { nodes { state device { id } } } } } } } }`;
    const read = vi.spyOn(gateway.database, 'read');
    const statements = async (first: number) => {
      read.mockClear();
      const data = await answer(nested, { first });
      expect(data.commands.nodes).toHaveLength(first);
      return read.mock.calls.length;
    };
    const few = await statements(5);
    expect(await statements(30)).toBe(few);
    expect(few).toBeLessThanOrEqual(13);
    read.mockRestore();
  });
});
