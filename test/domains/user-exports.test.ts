import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstant } from '../../src/core/date-time.ts';
import { exportColumns } from '../../src/domains/user-exports/columns-store.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');
const shown =
  'id format state failure columns userStates total processed expiresAt download { url expiresAt }';
const document = `mutation ($input: CreateUserExportInput!) { createUserExport(input: $input) { userExport { ${shown} } } }`;
const create = async (input: object) =>
  (await answer(document, { input: { format: 'CSV', columns: ['USERNAME', 'EMAIL'], ...input } }))
    .createUserExport.userExport;
const see = async (id: string, caller?: string) =>
  (await answer(`query ($id: ID!) { userExport(id: $id) { ${shown} } }`, { id }, caller)).userExport;
const get = (url: string) => gateway.app.inject({ url });
const inside = (statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(statement));
const read = <Row>(statement: ReturnType<typeof sql>) =>
  gateway.database.read<Row>(gateway.demo.organizationId, statement);

/** Creates an export, runs it and downloads the file. */
async function exported(input: object) {
  const { id, state, download } = await create(input);
  expect({ state, download }).toEqual({ state: 'QUEUED', download: null });
  await gateway.runJobs();
  const made = await see(id);
  expect(made).toMatchObject({ state: 'FINISHED', failure: null });
  return { made, file: await get(made.download.url) };
}

test('all users, as CSV, in more than one piece', async () => {
  await inside(sql`insert into users (id, organization_id, username, email, first_name)
    select 'usr_' || lpad(n::text, 26, '0'), ${gateway.demo.organizationId}, 'many.' || n, 'many.' || n || '@example.org',
      case n when 1 then '=cmd()' when 2 then 'a, "b"' when 3 then 'a;=cmd()' else null end
    from generate_series(1, 2500) as n`);
  const { made, file } = await exported({ columns: ['USERNAME', 'FIRST_NAME', 'LOCKED'] });
  const [row] = await read<{ count: number }>(sql`select count(*)::int as count from users`);
  expect(made).toMatchObject({ total: row?.count, processed: row?.count });
  const lines = file.body.trim().split('\n');
  expect(lines[0]).toBe('username,firstName,locked');
  expect(lines).toHaveLength((row?.count ?? 0) + 1);
  expect(lines).toContain("many.1,'=cmd(),false");
  expect(lines).toContain('many.2,"a, ""b""",false');
  expect(lines).toContain('many.3,"a;=cmd()",false');
  expect(file.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="users.csv"',
    'cache-control': 'no-store',
  });
  const events =
    await read(sql`select initiator_id, resource_id, success, changes->'total' as total from events
    where event_type = 'user_export_finish'`);
  expect(events).toEqual([
    {
      initiator_id: gateway.demo.administrators.ADMINISTRATOR,
      resource_id: made.id,
      success: true,
      total: row?.count,
    },
  ]);
}, 60_000);

test('the suspended members of a group, as JSON, with lists', async () => {
  const [group] = await read<{ id: string }>(sql`select group_id as id from user_group_members m
    join users u on u.id = m.user_id where u.state = 'SUSPENDED' limit 1`);
  const { file } = await exported({
    format: 'JSON',
    columns: ['ID', 'PHONE_NUMBERS', 'GROUPS', 'MFA_CONFIGURED'],
    userStates: ['SUSPENDED'],
    userGroupId: group?.id,
  });
  const expected = await read<{ id: string }>(sql`select user_id as id from user_group_members m
    join users u on u.id = m.user_id where u.state = 'SUSPENDED' and group_id = ${group?.id} order by 1`);
  const found = file.json();
  expect(found.map(({ id }: { id: string }) => ({ id }))).toEqual(expected);
  expect(found[0]).toMatchObject({ phoneNumbers: [{ type: 'mobile' }], groups: expect.any(Array) });
});

test.each(['CSV', 'JSON', 'JSON_LINES'])('as %s has every moment as RFC 3339 has it', async (format) => {
  await inside(
    sql`update users set password_expires_at = '2026-11-30 00:14:05.6+00' where username = 'many.1'`,
  );
  const { file } = await exported({ format, columns: Object.keys(exportColumns) });
  const moments = file.body.match(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d[^",\n]*/g) ?? [];
  expect(moments).toContain('2026-11-30T00:14:05.600Z');
  expect(moments.length).toBeGreaterThan(100);
  expect(moments.filter((moment) => !isInstant(moment))).toEqual([]);
});

test('of nobody is an empty file', async () => {
  const [group] = await read<{ id: string }>(sql`select id from user_groups limit 1`);
  await inside(sql`delete from user_group_members where group_id = ${group?.id}`);
  const csv = await exported({ userGroupId: group?.id });
  expect(csv.file.body).toBe('username,email\n');
  const json = await exported({ userGroupId: group?.id, format: 'JSON' });
  expect(json.file.json()).toEqual([]);
  const lines = await exported({ userGroupId: group?.id, format: 'JSON_LINES' });
  expect(lines.file.body).toBe('');
});

test('a file goes when its time is up', async () => {
  const { made } = await exported({});
  await inside(sql`update exports set expires_at = now() - interval '1 second' where id = ${made.id}`);
  await inside(sql`update job_requests set due_at = now() where row_id = ${made.id}`);
  await gateway.runJobs();
  expect(await see(made.id)).toMatchObject({ state: 'EXPIRED', download: null });
  expect((await get(made.download.url)).statusCode).toBe(401);
  expect(await read(sql`select from export_chunks where export_id = ${made.id}`)).toEqual([]);
});

test('who lost their role meanwhile gets no file', async () => {
  const { id } = await create({});
  const administrator = gateway.demo.administrators.ADMINISTRATOR;
  await inside(sql`update administrators set role = 'MANAGER' where id = ${administrator}`);
  await gateway.runJobs();
  await inside(sql`update administrators set role = 'ADMINISTRATOR' where id = ${administrator}`);
  expect(await see(id, 'ADMINISTRATOR_WITH_BILLING')).toMatchObject({
    state: 'FAILED',
    failure: 'NOT_ALLOWED',
  });
});

describe('the address of a file', () => {
  test('is for one export of one organization, and was not changed', async () => {
    const [one, other] = [await exported({}), await exported({})];
    const { url } = one.made.download;
    const wrong = [
      url.replace(one.made.id, other.made.id),
      url.replace(gateway.demo.organizationId, gateway.demo.managed[0]?.id ?? ''),
      url.replace(/expires=\d+/, 'expires=99999999999'),
      url.replace(/expires=\d+/, 'expires=1'),
      url.split('?')[0],
    ];
    for (const attempt of wrong) expect((await get(attempt)).statusCode).toBe(401);
    await answer('mutation ($id: ID!) { deleteUserExport(id: $id) { deletedId } }', { id: one.made.id });
    expect((await get(url)).statusCode).toBe(401);
  });

  test('is not shown to those who may only read', async () => {
    const { body } = await gateway.query('MANAGER', '{ userExports { nodes { id download { url } } } }');
    expect(body.data.userExports.nodes.length).toBeGreaterThan(0);
    expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

test.each(['MANAGER', 'HELP_DESK', 'READ_ONLY', 'COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])(
  '%s exports nothing',
  async (role) => {
    const input = { format: 'CSV', columns: ['EMAIL'] };
    expect(await refusal(document, { input }, role)).toMatchObject({ code: 'FORBIDDEN' });
  },
);

test.each([
  [{ columns: [] }, 'BAD_USER_INPUT', 'input.columns'],
  [{ columns: ['EMAIL', 'EMAIL'] }, 'BAD_USER_INPUT', 'input.columns.1'],
  [{ userGroupId: 'usr_01h455vb4pex5vsknk084sn02q' }, 'INVALID_ID', 'input.userGroupId'],
  [{ userGroupId: 'grp_01h455vb4pex5vsknk084sn02q' }, 'NOT_FOUND', 'input.userGroupId'],
])('bad input is named: %o', async (wrong, code, argument) => {
  const input = { format: 'CSV', columns: ['EMAIL'], ...wrong };
  expect(await refusal(document, { input })).toMatchObject({ code, argument });
});
