import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
  const user = {
    username: 'exported.one',
    email: 'exported.one@example.org',
    password: 'Correct-Horse-9-Battery',
  };
  await answer('mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }', {
    input: user,
  });
  await answer(
    'mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { organization { id } } }',
    { input: { contactName: '=Known' } },
  );
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');
const shown =
  'id format state failure columns filter through total processed expiresAt download { url expiresAt }';
const document = `mutation ($input: CreateDirectoryEventExportInput!) {
  createDirectoryEventExport(input: $input) { directoryEventExport { ${shown} } } }`;
const create = async (input: object, caller?: string) =>
  (await answer(document, { input: { format: 'JSON_LINES', ...input } }, caller)).createDirectoryEventExport
    .directoryEventExport;
const find = `query ($id: ID!) { directoryEventExport(id: $id) { ${shown} } }`;
const see = async (id: string, caller?: string) => (await answer(find, { id }, caller)).directoryEventExport;
const get = (url: string) => gateway.app.inject({ url });
const read = <Row>(statement: ReturnType<typeof sql>) =>
  gateway.database.read<Row>(gateway.demo.organizationId, statement);
const setRole = (administrator: string, role: string) =>
  gateway.database.transaction(gateway.demo.organizationId, (tx) =>
    tx.execute(sql`update administrators set role = ${role} where id = ${administrator}`),
  );

/** Creates an export, runs it and downloads the file. */
async function exported(input: object, caller?: string) {
  const { id, state, download } = await create(input, caller);
  expect({ state, download }).toEqual({ state: 'QUEUED', download: null });
  await gateway.runJobs();
  const made = await see(id, caller);
  expect(made).toMatchObject({ state: 'FINISHED', failure: null });
  return { made, file: await get(made.download.url) };
}

const lines = (body: string) =>
  body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('all events there are, as JSON Lines, with every column and without secrets', async () => {
  const { made, file } = await exported({});
  const kept = await read<{ sequence: number; digest: string }>(
    sql`select sequence, digest from events where sequence <= ${made.through} order by sequence`,
  );
  const found = lines(file.body);
  expect(found.map(({ sequence, digest }) => ({ sequence, digest }))).toEqual(kept);
  expect(made).toMatchObject({ total: kept.length, processed: kept.length, through: kept.length });
  const event = found.find(({ eventType }) => eventType === 'user_create');
  expect(Object.keys(event)).toHaveLength(19);
  expect(event).toMatchObject({
    service: 'USERS',
    success: true,
    occurredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    initiatorId: gateway.demo.administrators.ADMINISTRATOR,
    resourceType: 'User',
    changes: { input: { username: 'exported.one', email: 'exported.one@example.org' } },
  });
  expect(file.body).not.toContain('Horse');
  expect(file.headers).toMatchObject({
    'content-type': 'application/jsonl; charset=utf-8',
    'content-disposition': 'attachment; filename="events.jsonl"',
    'cache-control': 'no-store',
  });
});

test('it is itself in the trail, when it is asked for and when it ends', async () => {
  const { made } = await exported({ columns: ['SEQUENCE'], filter: { service: ['USERS'] } });
  const events = await read(
    sql`select event_type, service, initiator_id, resource_type, changes from events
      where resource_id = ${made.id} order by sequence`,
  );
  const asked = {
    service: 'INSIGHTS',
    initiator_id: gateway.demo.administrators.ADMINISTRATOR,
    resource_type: 'DirectoryEventExport',
  };
  const input = { format: 'JSON_LINES', columns: ['SEQUENCE'], filter: { service: ['USERS'] } };
  expect(events).toEqual([
    { ...asked, event_type: 'directory_event_export_create', changes: { input } },
    {
      ...asked,
      event_type: 'directory_event_export_finish',
      changes: { total: made.total, columns: ['SEQUENCE'] },
    },
  ]);
});

test('a period and a filter, as CSV', async () => {
  const since = new Date(Date.now() - 3600_000).toISOString();
  const until = new Date(Date.now() + 3600_000).toISOString();
  const filter = { occurredAt: { gte: since, lt: until }, or: [{ service: ['ORGANIZATION'] }] };
  const { made, file } = await exported({ format: 'CSV', columns: ['EVENT_TYPE', 'CHANGES'], filter });
  expect(made.filter).toEqual(filter);
  expect(file.body).toBe(
    'eventType,changes\norganization_update,"{""input"":{""contactName"":""=Known""}}"\n',
  );
  const earlier = await exported({ columns: ['ID'], filter: { occurredAt: { lt: since } } });
  expect(earlier.file.body).toBe('');
});

test('in more than one piece, in order', async () => {
  const last = await gateway.database.transaction(gateway.demo.organizationId, async (tx) => {
    await tx.execute(sql`insert into events (id, organization_id, sequence, occurred_at, service, event_type, success,
        initiator_id, initiator_email, credential, request_id, changes, digest)
      select 'evt_' || n, organization_id, sequence + n, now(), 'DEVICES', 'many', true, 'a', 'b', 'API_KEY', 'c', '{}', ''
      from event_chains, generate_series(1, 2101) as n`);
    const { rows } = await tx.execute<{ sequence: number }>(
      sql`update event_chains set sequence = sequence + 2101, digest = '' returning sequence`,
    );
    return Number(rows[0]?.sequence);
  });
  const { file } = await exported({
    format: 'JSON',
    columns: ['SEQUENCE'],
    filter: { eventType: { eq: 'many' } },
  });
  const expected = Array.from({ length: 2101 }, (_, index) => ({ sequence: last - 2100 + index }));
  expect(file.json()).toEqual(expected);
});

describe('the arguments of changes', () => {
  const input = {
    columns: ['SERVICE', 'CHANGES'],
    filter: { success: true, service: ['USERS', 'ORGANIZATION'] },
  };

  test('are in the file of services in which whoever asks holds Edit', async () => {
    const { file } = await exported(input, 'HELP_DESK');
    const found = lines(file.body);
    expect(found.filter(({ changes }) => changes !== null).map(({ service }) => service)).toContain('USERS');
    expect(found.filter(({ service }) => service === 'ORGANIZATION')).toEqual([
      { service: 'ORGANIZATION', changes: null },
    ]);
  });

  test('are not for those who hold less', async () => {
    const { made } = await exported(input, 'HELP_DESK');
    expect(await refusal(find, { id: made.id }, 'READ_ONLY')).toMatchObject({ code: 'FORBIDDEN' });
    expect((await see(made.id, 'MANAGER')).download).not.toBeNull();
    const without = await exported({ columns: ['SERVICE'] }, 'HELP_DESK');
    expect((await see(without.made.id, 'READ_ONLY')).download).not.toBeNull();
  });

  test('who lost Edit somewhere meanwhile gets no file', async () => {
    const { id } = await create(input, 'MANAGER');
    await setRole(gateway.demo.administrators.MANAGER, 'READ_ONLY');
    await gateway.runJobs();
    await setRole(gateway.demo.administrators.MANAGER, 'MANAGER');
    expect(await see(id)).toMatchObject({ state: 'FAILED', failure: 'NOT_ALLOWED' });
  });
});

test('an export of users and one of events are not taken for each other', async () => {
  const { made } = await exported({ columns: ['ID'] });
  const { directoryEventExports, userExports } = await answer(
    '{ directoryEventExports(first: 100) { nodes { id } } userExports(first: 100) { nodes { id } } }',
  );
  expect(directoryEventExports.nodes).toContainEqual({ id: made.id });
  for (const { id } of directoryEventExports.nodes) expect(id).toMatch(/^evx_/);
  for (const { id } of userExports.nodes) expect(id).toMatch(/^exp_/);
  const { node } = await answer('query ($id: ID!) { node(id: $id) { __typename id } }', { id: made.id });
  expect(node).toEqual({ __typename: 'DirectoryEventExport', id: made.id });
  expect(
    await refusal('mutation ($id: ID!) { deleteUserExport(id: $id) { deletedId } }', { id: made.id }),
  ).toMatchObject({ code: 'INVALID_ID' });
  await answer('mutation ($id: ID!) { deleteDirectoryEventExport(id: $id) { deletedId } }', { id: made.id });
  expect((await get(made.download.url)).statusCode).toBe(401);
});

test.each(['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])('%s exports nothing', async (role) => {
  expect(await refusal(document, { input: { format: 'CSV' } }, role)).toMatchObject({ code: 'FORBIDDEN' });
});

test.each([
  [{ columns: [] }, 'BAD_USER_INPUT', 'input.columns'],
  [{ columns: ['ID', 'ID'] }, 'BAD_USER_INPUT', 'input.columns.1'],
  [{ filter: { initiatorId: 'nobody' } }, 'INVALID_ID', 'input.filter.initiatorId'],
  [{ filter: { or: [] } }, 'CONFLICTING_FILTER', 'input.filter.or'],
])('bad input is named: %o', async (wrong, code, argument) => {
  expect(await refusal(document, { input: { format: 'CSV', ...wrong } })).toMatchObject({ code, argument });
});

test('the end is told to those who read events', async () => {
  const { made } = await exported({ columns: ['ID'] });
  const { notifications } = await answer(
    `query ($id: ID!) { notifications(filter: { resourceId: $id }) { nodes { kind severity title eventType } } }`,
    { id: made.id },
  );
  expect(notifications.nodes).toEqual([
    {
      ...{ kind: 'JOB_ENDED', severity: 'INFO' },
      ...{ title: 'An export of events is ready.', eventType: 'directory_event_export_finish' },
    },
  ]);
});
