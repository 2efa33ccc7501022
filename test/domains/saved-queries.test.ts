import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { loadCompiler } from '../../src/gateway/jit/engine.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'READ_ONLY');
const fields = 'id name description table filter sort createdByName createdBy { id } createdAt updatedAt';
const create = `mutation ($input: CreateSavedQueryInput!) { createSavedQuery(input: $input) { savedQuery { ${fields} } } }`;
const update = `mutation ($input: UpdateSavedQueryInput!) { updateSavedQuery(input: $input) { savedQuery { ${fields} } } }`;
const remove = 'mutation ($id: ID!) { deleteSavedQuery(id: $id) { deletedId } }';
const list = `query ($filter: SavedQueryFilter, $sort: SavedQuerySort, $first: Int, $after: String, $last: Int, $before: String) {
  savedQueries(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id name table createdAt } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
const run = `query ($id: ID!, $first: Int, $after: String) { runSavedQuery(id: $id, first: $first, after: $after) {
  __typename
  ... on SystemInsightsProgramConnection { totalCount nodes { name version device { hostname } } pageInfo { endCursor hasNextPage } }
  ... on SystemInsightsUserConnection { totalCount nodes { username } pageInfo { endCursor hasNextPage } }
  ... on SystemInsightsUptimeConnection { nodes { totalSeconds } }
  ... on DirectoryEventConnection { nodes { eventType success } }
} }`;

let count = 0;
async function saved(input: object, caller?: string) {
  count += 1;
  const all = { name: `Query ${count}`, ...input };
  return (await answer(create, { input: all }, caller)).createSavedQuery.savedQuery;
}

test('a query is saved by one, run by another, and changed by a third', async () => {
  const filter = { name: { startsWith: 'Google Chrome' }, version: { lt: '131' } };
  const sort = { field: 'NAME', direction: 'DESC' };
  const query = await saved({ name: ' Old Chrome ', table: 'PROGRAMS', filter, sort });
  expect(query).toMatchObject({ name: 'Old Chrome', table: 'PROGRAMS', filter, sort, description: null });
  expect(query.createdBy.id).toBe(gateway.demo.administrators.READ_ONLY);

  const rows = (await answer(run, { id: query.id, first: 2 }, 'HELP_DESK')).runSavedQuery;
  expect(rows.__typename).toBe('SystemInsightsProgramConnection');
  expect(rows.nodes).toHaveLength(2);
  const rest = (await answer(run, { id: query.id, after: rows.pageInfo.endCursor }, 'HELP_DESK'))
    .runSavedQuery;
  expect(rows.nodes.length + rest.nodes.length).toBe(rows.totalCount);

  const input = { id: query.id, filter: null, sort: null, description: 'All of them' };
  const changed = (await answer(update, { input }, 'MANAGER')).updateSavedQuery.savedQuery;
  expect(changed).toMatchObject({ filter: null, sort: null, description: 'All of them', name: 'Old Chrome' });
  const all = (await answer(run, { id: query.id })).runSavedQuery;
  expect(all.totalCount).toBeGreaterThan(rows.totalCount);

  // The same operation reads another table: each query has its own rows.
  const users = await saved({ table: 'USERS' });
  const uptime = await saved({ table: 'UPTIME' });
  for (const _again of [1, 2, 3]) {
    const ofUsers = (await answer(run, { id: users.id })).runSavedQuery;
    expect(ofUsers).toMatchObject({ __typename: 'SystemInsightsUserConnection' });
    expect(ofUsers.nodes[0].username).toBe('admin');
    const ofUptime = (await answer(run, { id: uptime.id })).runSavedQuery;
    expect(ofUptime.nodes[0].totalSeconds).toBeGreaterThan(0);
  }

  expect((await answer(remove, { id: query.id }, 'HELP_DESK')).deleteSavedQuery.deletedId).toBe(query.id);
  expect(await refusal(run, { id: query.id })).toMatchObject({ code: 'NOT_FOUND', argument: 'id' });
});

test('of events', async () => {
  await refusal('mutation { deleteUser(id: "x") { deletedId } }', {}, 'READ_ONLY');
  const { id } = await saved({
    table: 'DIRECTORY_EVENTS',
    filter: { success: true, service: ['INSIGHTS'], occurredAt: { gte: '2026-01-01T00:00:00Z' } },
    sort: { field: 'SEQUENCE', direction: 'DESC' },
  });
  const rows = (await answer(run, { id })).runSavedQuery;
  expect(rows.nodes[0]).toEqual({ eventType: 'saved_query_create', success: true });
});

test('is for those who query Insights', async () => {
  for (const role of ['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING']) {
    const input = { name: 'Mine', table: 'APPS' };
    expect(await refusal(create, { input }, role)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(list, {}, role)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(run, { id: newId('svq') }, role)).toMatchObject({ code: 'FORBIDDEN' });
  }
});

describe('a filter is refused', () => {
  test.each([
    ['with a field that is not there', { nmae: { eq: 'x' } }, 'BAD_USER_INPUT', 'input.filter'],
    ['with another type', { name: 'x' }, 'BAD_USER_INPUT', 'input.filter.name'],
    ['with two tests in one', { name: { eq: 'x', ne: 'y' } }, 'BAD_USER_INPUT', 'input.filter.name'],
    ['that is no object', 'name', 'BAD_USER_INPUT', 'input.filter'],
    ['that is a list', [1], 'BAD_USER_INPUT', 'input.filter'],
    [
      'with what is no instant',
      { collectedAt: { gte: 'now' } },
      'BAD_USER_INPUT',
      'input.filter.collectedAt.gte',
    ],
    ['with what is no version', { version: { lt: 'new' } }, 'BAD_USER_INPUT', 'input.filter.version.lt'],
    ['of another kind of object', { deviceId: newId('usr') }, 'INVALID_ID', 'input.filter.deviceId'],
    ['that nothing meets', { or: [] }, 'CONFLICTING_FILTER', 'input.filter.or'],
    [
      'deep inside',
      { and: [{ not: { name: { eq: 7 } } }] },
      'BAD_USER_INPUT',
      'input.filter.and.0.not.name.eq',
    ],
    ['with NUL', { name: { eq: 'a\0' } }, 'BAD_USER_INPUT', 'input.filter'],
    ['with half a surrogate pair', { name: { eq: '\ud800' } }, 'BAD_USER_INPUT', 'input.filter'],
    ['that is too long', { name: { in: ['x'.repeat(17_000)] } }, 'BAD_USER_INPUT', 'input.filter'],
  ])('%s', async (_case, filter, code, argument) => {
    const { body } = await gateway.query('MANAGER', create, {
      input: { name: 'Refused', table: 'PROGRAMS', filter },
    });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code, argument });
    expect(body.errors?.[0]?.message).not.toMatch(/did you mean/i);
    expect((await answer(list, { filter: { name: { eq: 'Refused' } } })).savedQueries.totalCount).toBe(0);
  });

  test('with a sort that the table does not have, or a name that is taken', async () => {
    const sort = { field: 'SEQUENCE' };
    expect(await refusal(create, { input: { name: 'S', table: 'APPS', sort } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.sort.field',
    });
    const taken = { code: 'ALREADY_EXISTS', argument: 'input.name' };
    expect(await refusal(create, { input: { name: 'DISKS that lie open', table: 'APPS' } })).toMatchObject(
      taken,
    );
    const { id } = await saved({ table: 'APPS' });
    expect(await refusal(update, { input: { id, name: 'Disks that lie open' } })).toMatchObject(taken);
    expect(await refusal(update, { input: { id, filter: { nmae: 1 } } })).toMatchObject({
      argument: 'input.filter',
    });
    expect(await refusal(update, { input: { id: newId('svq') } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(remove, { id: newId('svq') })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(remove, { id: newId('usr') })).toMatchObject({ code: 'INVALID_ID' });
  });
});

test.each([
  ['Literal', '', '{ name: { eq: "Zoom" }, version: { lt: "7" } }', {}],
  ['Part', '($name: String!)', '{ name: { eq: $name }, version: { lt: "7" } }', { name: 'Zoom' }],
  ['Default', '($part: JSON = { eq: "Zoom" })', '{ name: $part, version: { lt: "7" } }', {}],
  ['Whole', '($whole: JSON)', '$whole', { whole: { name: { eq: 'Zoom' }, version: { lt: '7' } } }],
])('a filter in the document is stored as one in variables is: %s', async (kind, declared, filter, given) => {
  await loadCompiler();
  for (const time of [1, 2, 3]) {
    // The name is an argument, so that each run of one operation creates a query of its own.
    const source = `mutation ${declared.replace(')', ', $called: String!)') || '($called: String!)'} {
      createSavedQuery(input: { name: $called, table: PROGRAMS, filter: ${filter} }) { savedQuery { filter } } }`;
    const made = await answer(source, { ...given, called: `${kind} ${time}` });
    expect(made.createSavedQuery.savedQuery.filter).toEqual({ name: { eq: 'Zoom' }, version: { lt: '7' } });
  }
});

test('a query that no longer fits is in no state to run', async () => {
  const { id } = await saved({ table: 'APPS' });
  await gateway.database.read(
    gateway.demo.organizationId,
    sql`update saved_queries set filter = '{"gone": true}' where id = ${id}`,
  );
  expect(await refusal(run, { id })).toMatchObject({ code: 'INVALID_STATE', argument: 'id' });
});

test('lists are sorted, paged and filtered', async () => {
  const page = async (variables: object) => (await answer(list, variables)).savedQueries;
  await expectBothWays(page, 'NAME', 'name', 2);
  await expectBothWays(page, 'CREATED_AT', 'createdAt', 2);
  const { nodes } = await page({ filter: { table: ['DISK_ENCRYPTION'] } });
  expect(nodes).toMatchObject([{ name: 'Disks that lie open' }]);
});
