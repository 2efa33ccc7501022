import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createLog } from '../../src/log.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { csvOf, importsClient } from './imports-client.ts';

let gateway: TestGateway;
let port: number;
const logged: string[] = [];
const lines = new Writable({
  write(line, _encoding, done) {
    logged.push(String(line));
    done();
  },
});
beforeAll(async () => {
  gateway = await testGateway({ log: createLog('info', lines) });
  port = Number(new URL(await gateway.app.listen({ port: 0, host: '127.0.0.1' })).port);
});
afterAll(() => gateway.close());

const client = importsClient(() => gateway);
const { answer, refusal, create, upload, uploadGzip, start, see, entries, faultsFile } = client;
const inside = (statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(statement));
const events = (type: string) =>
  gateway.database.read<Record<string, unknown>>(
    gateway.demo.organizationId,
    sql`select * from events where event_type = ${type} order by sequence desc`,
  );
const usersLike = async (prefix: string) => {
  const [row] = await gateway.database.read<{ count: number }>(
    gateway.demo.organizationId,
    sql`select count(*)::int as count from users where username ^@ ${prefix} and source = 'IMPORT'`,
  );
  return row?.count;
};

describe('a user who is there', () => {
  const file =
    'username,email,department,state\nold.one,old.one@example.org,Elsewhere,SUSPENDED\nnew.NN,new.NN@example.org,,\n';
  beforeAll(async () => {
    await answer('mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }', {
      input: { username: 'old.one', email: 'Old.One@example.org', firstName: 'Old', state: 'ACTIVATED' },
    });
  });

  test.each([
    ['FAIL', { failed: 1, created: 1 }, { department: null, firstName: 'Old' }],
    ['SKIP', { skipped: 1, created: 1 }, { department: null, firstName: 'Old' }],
    ['UPDATE', { updated: 1, created: 1 }, { department: 'Elsewhere', firstName: 'Old' }],
  ])('%s', async (existing, counts, user) => {
    const { id, counts: before } = await create({ existing, content: file.replaceAll('NN', existing) });
    expect(before).toMatchObject({
      total: 2,
      toCreate: 1,
      toUpdate: existing === 'UPDATE' ? 1 : 0,
      toSkip: existing === 'SKIP' ? 1 : 0,
      failed: existing === 'FAIL' ? 1 : 0,
    });
    await start(id);
    await gateway.runJobs();
    expect((await see(id)).counts).toMatchObject(counts);
    const { users } = await answer(
      '{ users(filter: { username: { eq: "old.one" } }) { nodes { department firstName state } } }',
    );
    expect(users.nodes).toEqual([{ ...user, state: 'ACTIVATED' }]);
  });

  test('and was made between the look and the start is found then', async () => {
    const content = 'username,email\nlate.one,late.one@example.org\nlate.two,late.two@example.org\n';
    const { id, counts } = await create({ content });
    expect(counts).toMatchObject({ toCreate: 2, failed: 0 });
    await answer('mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }', {
      input: { username: 'LATE.ONE', email: 'another@example.org' },
    });
    await start(id);
    await gateway.runJobs();
    expect((await see(id)).counts).toMatchObject({ created: 1, failed: 1 });
    expect((await entries(id, { faultCode: 'ALREADY_EXISTS' })).nodes).toMatchObject([
      { username: 'late.one' },
    ]);
  });
});

test('every field of a user can come in: JSON as createUser takes it, and CSV by its columns', async () => {
  const managerId = gateway.demo.userIds[0];
  const person = {
    username: 'json.one',
    email: 'json.one@example.org',
    managerId,
    phoneNumbers: [{ type: 'mobile', number: '+49 30 901820' }],
    addresses: [{ type: 'work', country: 'DE', locality: 'Berlin' }],
    attributes: [{ name: 'badge', value: '7' }],
    sudo: true,
    password: 'correct horse battery',
  };
  const json = await create({
    format: 'JSON',
    content: JSON.stringify([person, { ...person, username: 3 }, 7]),
  });
  expect(json.counts).toMatchObject({ total: 3, toCreate: 1, failed: 2 });
  const sealed = await gateway.database.read<{ password: string }>(
    gateway.demo.organizationId,
    sql`select password from user_import_rows where import_id = ${json.id} and password is not null`,
  );
  expect(sealed).toHaveLength(1);
  expect(sealed[0]?.password).not.toContain('horse');
  const header =
    'username,email,mobile_phone,Work Country,Work Locality,attribute.badge,sudo,manager id,Mood,Login';
  const csv = await create({
    columns: [
      { column: 'Login', field: 'username' },
      { column: 'username', field: null },
    ],
    content: `${header}\nx,csv.one@example.org,+49 30 901821,DE,Berlin,8,yes,${managerId},glad,csv.one\n`,
  });
  expect(csv.columns.filter(({ field }: { field: string | null }) => field === null)).toEqual([
    { column: 'username', field: null },
    { column: 'Mood', field: null },
  ]);
  for (const { id } of [json, csv]) await start(id);
  await gateway.runJobs();
  const { users } = await answer(`{ users(filter: { username: { in: ["json.one", "csv.one"] } }) { nodes {
    username sudo manager { id } phoneNumbers { type number } addresses { type country locality }
    attributes { name value } password { set } } } }`);
  const same = { sudo: true, manager: { id: managerId }, addresses: person.addresses };
  expect(users.nodes).toMatchObject([
    { ...same, username: 'csv.one', attributes: [{ name: 'badge', value: '8' }], password: { set: false } },
    { ...same, username: 'json.one', attributes: person.attributes, password: { set: true } },
  ]);
  const kept = await gateway.database.read(
    gateway.demo.organizationId,
    sql`select from user_import_rows where password is not null`,
  );
  expect(kept).toEqual([]);
  const [made] = await events('user_import_create');
  expect(JSON.stringify(made)).not.toContain('csv.one');
});

describe('passwords', () => {
  const policy = (input: object) =>
    answer(
      `mutation ($input: UpdatePasswordPolicyInput!) { updatePasswordPolicy(input: $input) { authenticationSettings {
        passwordPolicy { minLength } } } }`,
      { input },
      'ADMINISTRATOR',
    );
  const lines = [
    ['weak.one', 'password1'],
    ['weak.two', 'short'],
    ['weak.three', 'xx-weak.three-xx'],
    ['fine.one', 'grey heron over roofs'],
    ['fine.two', ''],
  ];
  const file = `username,email,Password\n${lines.map(([name, word]) => `${name},${name}@example.org,${word}\n`).join('')}`;

  test('are held to the organization’s policy, row by row, and are not told', async () => {
    const { id, counts } = await create({ content: file });
    expect(counts).toMatchObject({ toCreate: 2, failed: 3 });
    const fault = (message: string) => ({
      faults: [{ column: 'Password', code: 'BAD_USER_INPUT', message }],
    });
    const failed = await entries(id, { outcome: ['FAILED'] });
    expect(failed.nodes).toMatchObject([
      fault('The password is one of the most common passwords.'),
      fault('Must have at least 8 characters.'),
      fault('The password must not contain the username.'),
    ]);
    expect(JSON.stringify(failed)).not.toContain('password1');

    // The policy changes between upload and start. The later policy applies.
    await policy({ requireDigit: true });
    await start(id);
    await gateway.runJobs();
    const [late, without] = (await entries(id, { username: { startsWith: 'fine.' } })).nodes;
    expect(late).toMatchObject({
      outcome: 'FAILED',
      user: null,
      ...fault('The password must have a digit.'),
    });
    expect(without).toMatchObject({ outcome: 'CREATED' });
    await policy({ requireDigit: false });
  });

  test('of users who are there say nothing, and those of new ones expire as the policy has it', async () => {
    const again = file.replaceAll('fine.one', 'fine.more');
    const { id, counts } = await create({ existing: 'UPDATE', content: `${again}fine.two,,password1\n` });
    expect(counts).toMatchObject({ toCreate: 1, toUpdate: 1 });
    await start(id);
    await gateway.runJobs();
    const { users } = await answer(`{ users(filter: { username: { startsWith: "fine." } }) { nodes {
      username password { set expiresAt neverExpires } } } }`);
    expect(users.nodes).toMatchObject([
      { username: 'fine.more', password: { set: true, expiresAt: expect.any(String), neverExpires: false } },
      { username: 'fine.two', password: { set: false, expiresAt: null } },
    ]);
    const [{ password }] = users.nodes;
    expect(Date.parse(password.expiresAt)).toBeGreaterThan(Date.now() + 364 * 86_400_000);
  });
});

test('of users and managers that do not go together each row is told', async () => {
  const nobody = 'usr_01h455vb4pex5vsknk084sn02q';
  const [first, second] = (await answer('{ users(first: 2) { nodes { username email } } }')).users.nodes;
  const content = [
    'username,email,managerId',
    `pair.one,pair.one@example.org,${nobody}`,
    `${first.username},${second.email},`,
    'pair.three,pair.three@example.org,somebody',
    'pair.four,pair.four@example.org,,,x,',
  ].join('\n');
  const { id } = await create({ existing: 'UPDATE', content });
  const found = (await entries(id)).nodes.map(
    ({ row, faults: [fault] }: { row: number; faults: object[] }) => ({
      row,
      ...fault,
    }),
  );
  expect(found).toMatchObject([
    { row: 1, column: 'managerId', code: 'NOT_FOUND' },
    { row: 2, column: 'email', code: 'ALREADY_EXISTS' },
    { row: 3, column: 'managerId', code: 'INVALID_ID' },
    { row: 4, column: null, code: 'BAD_USER_INPUT' },
  ]);
  expect(
    await refusal('mutation ($id: ID!) { startUserImport(id: $id) { userImport { id } } }', { id }),
  ).toMatchObject({ code: 'INVALID_STATE' });
});

describe('the job refuses to go on', () => {
  const restore = () =>
    inside(sql`update administrators set role = 'HELP_DESK', suspended = false
      where id = ${gateway.demo.administrators.HELP_DESK}`);

  test.each([
    ['a role that was lowered', sql`role = 'READ_ONLY'`],
    ['a suspended administrator', sql`suspended = true`],
  ])('for %s', async (_what, change) => {
    const name = `refused.${_what.length}`;
    const { id } = await create({ content: csvOf(name, 3) });
    await start(id);
    await inside(
      sql`update administrators set ${change} where id = ${gateway.demo.administrators.HELP_DESK}`,
    );
    await gateway.runJobs();
    await restore();
    expect(await see(id)).toMatchObject({ state: 'FAILED', failure: 'NOT_ALLOWED', counts: { created: 0 } });
    expect(await usersLike(name)).toBe(0);
    const [event] = await events('user_import_finish');
    expect(event).toMatchObject({ resource_id: id, success: false, error_code: 'FORBIDDEN' });
  });
});

test('an import that was cancelled does not go on, and one that runs cannot be deleted', async () => {
  const { id } = await create({ content: csvOf('cancelled', 3) });
  await start(id);
  const document = (verb: string, field: string) =>
    `mutation ($id: ID!) { ${verb}UserImport(id: $id) { ${field} } }`;
  expect(await refusal(document('delete', 'deletedId'), { id })).toMatchObject({ code: 'INVALID_STATE' });
  await answer(document('cancel', 'userImport { id }'), { id });
  await gateway.runJobs();
  expect(await see(id)).toMatchObject({ state: 'CANCELLED', counts: { created: 0, pending: 3 } });
  expect(await usersLike('cancelled')).toBe(0);
  expect(await refusal(document('cancel', 'userImport { id }'), { id })).toMatchObject({
    code: 'INVALID_STATE',
  });
  expect(await answer(document('delete', 'deletedId'), { id })).toEqual({
    deleteUserImport: { deletedId: id },
  });
  expect(await see(id)).toBeNull();
});

describe('a file', () => {
  test.each([
    ['without users', 'username,email\n', /no users/],
    ['without a needed column', 'username,first\na,b\n', /The file has no column for email/],
    ['whose quotes do not end', 'username,email\n"a,b\n', /Line 2 has a misplaced quotation mark/],
    ['with an endless row', `username,email\n${'a'.repeat(70_000)},b\n`, /more than 65536/],
  ])('%s is refused whole, and another one may follow', async (_what, content, message) => {
    const { id, upload: place } = await create();
    const refused = await uploadGzip(place.url, content);
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(refused.body.errors[0].message).toMatch(message);
    expect((await see(id)).state).toBe('DRAFT');
    expect((await upload(place.url, csvOf('again', 2))).body).toEqual({
      total: 2,
      failed: 0,
      existingFound: 0,
    });
    expect((await entries(id)).totalCount).toBe(2);
  });

  test.each([
    ['that is no list', '{"username": "a"}'],
    ['that breaks off', '[{"username": "a"},'],
    ['that is no JSON', '[{"username": a}]'],
    ['nested without end', `[${'['.repeat(200_000)}`],
  ])('of JSON %s is refused whole', async (_what, content) => {
    const { upload: place } = await create({ format: 'JSON' });
    expect((await upload(place.url, content)).status).toBe(422);
  });

  test('of JSON with half of a surrogate pair keeps that from the users', async () => {
    const { id, upload: place } = await create({ format: 'JSON' });
    const users = ['"\\ud800"', '"\\u0041"'].map(
      (name, row) => `{"username":"half.${row}","email":"half.${row}@example.org","firstName":${name}}`,
    );
    expect((await upload(place.url, `[${users}]`)).body).toMatchObject({ total: 2, failed: 1 });
    const { nodes } = await entries(id);
    expect(nodes[0].faults).toMatchObject([{ column: 'firstName', code: 'BAD_USER_INPUT' }]);
    expect(nodes[1].faults).toEqual([]);
  });

  test('that is given up leaves its connection to the next request', async () => {
    const { upload: place } = await create();
    const socket = connect(port, '127.0.0.1');
    const body = 'x'.repeat(4_000_000);
    socket.write(`PUT ${place.url} HTTP/1.1\r\nhost: a\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    socket.write('GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n');
    expect((await text(socket)).match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 422', 'HTTP/1.1 200']);
  });

  test('that breaks off is no fault of ours', async () => {
    const { id, upload: place } = await create();
    const socket = connect(port, '127.0.0.1');
    socket.write(`PUT ${place.url} HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\nusername,email\n`);
    await setTimeout(100);
    logged.length = 0;
    socket.destroy();
    await vi.waitFor(() => expect(logged.join('')).toContain('was not received completely'));
    expect(logged.join('')).not.toContain('"level":50');
    expect((await see(id)).state).toBe('DRAFT');
  });

  test('of faults is not looked for by what no fault can have', async () => {
    const { id } = await create({ content: 'username,email\na b,a@example.org\n' });
    const document =
      'query ($id: ID!, $filter: UserImportEntryFilter) { userImport(id: $id) { entries(filter: $filter) { totalCount } } }';
    expect((await entries(id, { faultColumn: 'username', faultCode: 'BAD_USER_INPUT' })).totalCount).toBe(1);
    for (const text of ['\0', '\ud800']) {
      expect(await refusal(document, { id, filter: { faultColumn: text } })).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'filter.faultColumn',
      });
    }
  });

  test('that is no gzip, or of another encoding, is refused', async () => {
    const { upload: place } = await create();
    expect((await upload(place.url, 'plain', { 'content-encoding': 'gzip' })).status).toBe(422);
    expect((await upload(place.url, 'plain', { 'content-encoding': 'br' })).status).toBe(415);
  });

  test('goes nowhere at an address that was changed, or whose import has started', async () => {
    const { id, upload: place, faultsFile: none } = await create();
    expect(none).toBeNull();
    const other = gateway.demo.managed[0]?.id ?? '';
    const wrong = [
      place.url.replace(
        /signature=./,
        (text: string) => `${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`,
      ),
      place.url.replace(/expires=\d+/, 'expires=99999999999'),
      place.url.replace(gateway.demo.organizationId, other),
      place.url.replace('/file', '/faults.csv'),
      `/imports/${id}/file`,
    ];
    for (const url of wrong) expect([401, 404]).toContain((await upload(url, csvOf('wrong', 1))).status);
    expect((await faultsFile(place.url.replace('/file', '/faults.csv'))).status).toBe(401);
    await upload(place.url, csvOf('started', 1));
    await start(id);
    expect((await upload(place.url, csvOf('late', 1))).status).toBe(409);
    await gateway.runJobs();
  });

  test('of faults is safe to open as a spreadsheet', async () => {
    const { faultsFile: place } = await create({ content: 'username,email\n"=1+1",a@example.org\n' });
    const { text } = await faultsFile(place.url);
    expect(text).toContain(`,"'=1+1",`.replaceAll('"', ''));
    expect(text).not.toMatch(/(^|,)"?=/m);
  });

  test('of faults that cannot be read is our fault, and the server goes on', async () => {
    const { faultsFile: place } = await create({ content: 'username,email\nno address,x\n' });
    const read = vi.spyOn(gateway.database, 'read').mockRejectedValue(new Error('away'));
    expect((await faultsFile(place.url)).status).toBe(500);
    read.mockRestore();
    expect((await faultsFile(place.url)).status).toBe(200);
  });
});

describe('access', () => {
  const input = { name: 'Mine', format: 'CSV' };
  const document =
    'mutation ($input: CreateUserImportInput!) { createUserImport(input: $input) { userImport { id } } }';
  const list = '{ userImports { nodes { id upload { url } } } }';

  test.each(['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER', 'HELP_DESK'])(
    '%s imports',
    async (role) => {
      await answer(document, { input }, role);
    },
  );

  test.each(['READ_ONLY', 'COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])('%s does not', async (role) => {
    expect(await refusal(document, { input }, role)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('Read Only sees imports, and not where to upload', async () => {
    const { body } = await gateway.query('READ_ONLY', list);
    expect(body.data.userImports.nodes.length).toBeGreaterThan(0);
    expect(body.data.userImports.nodes.every(({ upload: place }: { upload: null }) => place === null)).toBe(
      true,
    );
    expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test.each([
    [{ name: ' ' }, 'input.name'],
    [{ columns: [{ column: 'a', field: 'role' }] }, 'input.columns.0.field'],
    [{ columns: [{ column: 'a', field: '__proto__' }] }, 'input.columns.0.field'],
    [{ content: 'x'.repeat(262_145) }, 'input.content'],
    [{ columns: [{ column: 'a' }, { column: ' a', field: 'email' }] }, 'input.columns.1.column'],
    [{ format: 'JSON', columns: [{ column: 'a', field: 'email' }] }, 'input.columns'],
    [
      {
        columns: [{ column: 'email' }, { column: 'Login', field: 'username' }],
        content: 'username,email\na,a@example.org\n',
      },
      'input.columns.1.column',
    ],
    [{ content: 'username,email,mail\n' }, 'input.content'],
    [{ content: 'username\n' }, 'input.content'],
    [{ content: '{"username": "ada"}' }, 'input.content'],
  ])('bad input is named: %o', async (wrong, argument) => {
    expect(await refusal(document, { input: { ...input, ...wrong } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
  });
});
