import { Writable } from 'node:stream';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { domains } from '../../src/domains/registry.ts';
import { createLog } from '../../src/log.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { jobRunner } from '../support/jobs.ts';
import { type ScimPeer, scimPeer } from '../support/scim-peer.ts';
import { asking } from './asking.ts';
import {
  assign,
  create,
  replaceMappings,
  rotate,
  runOf,
  start,
  unassign,
  update,
} from './directories-documents.ts';

const token = 'planted-token-of-the-ticket-desk';
const nextToken = 'planted-token-after-the-rotation';

let gateway: TestGateway;
let peer: ScimPeer;
let runJobs: () => Promise<void>;
const logged: string[] = [];

beforeAll(async () => {
  peer = await scimPeer();
  const outbound = createOutbound({
    allowPrivate: true,
    ca: peer.ca,
    timeoutMillis: 2_000,
    maxBytes: 200_000,
  });
  gateway = await testGateway({ outbound });
  const lines = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  runJobs = jobRunner(gateway.database, domains, createLog('trace', lines), outbound);
});
afterAll(async () => {
  await gateway?.close();
  await peer?.close();
});
beforeEach(() => {
  peer.users.clear();
  peer.asked.length = 0;
  peer.unwanted.clear();
  peer.instead.length = 0;
  peer.tokens.clear();
  peer.tokens.add(token);
});

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');
let count = 0;

async function scimDirectory(fields: object = {}): Promise<string> {
  count += 1;
  const settings = { scim: { baseUrl: peer.baseUrl, automaticExport: false, ...fields } };
  const { createDirectory } = await answer(create, { input: { name: `Application ${count}`, settings } });
  const { id } = createDirectory.directory;
  await answer(rotate, { input: { id, bearerToken: token } });
  return id;
}

/** Starts a run, runs the jobs, and reads the outcome. */
async function ran(directoryId: string, kind: string) {
  const { startDirectorySync } = await answer(start, { input: { directoryId, kind } });
  expect(startDirectorySync.directorySyncRun).toMatchObject({ kind, state: 'QUEUED' });
  await runJobs();
  return (await answer(runOf, { id: startDirectorySync.directorySyncRun.id })).directorySyncRun;
}

/** Creates a group with this number of new users. */
async function groupOf(size: number) {
  count += 1;
  const stem = `p${count}`;
  const group = await answer(
    'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { id } } }',
    {
      input: { name: `Provisioned ${count}` },
    },
  );
  const groupId: string = group.createUserGroup.userGroup.id;
  const inputs = Array.from({ length: size }, (_each, index) => ({
    username: `${stem}-user-${index + 1}`,
    email: `${stem}-user-${index + 1}@northwind-robotics.example`,
    firstName: `First ${index + 1}`,
    lastName: 'Last',
    department: 'Support',
    state: 'ACTIVATED',
  }));
  const variables = inputs.map((_each, index) => `$u${index}: CreateUserInput!`).join(', ');
  const fields = inputs
    .map((_each, index) => `u${index}: createUser(input: $u${index}) { user { id } }`)
    .join(' ');
  const made = await answer(
    `mutation (${variables}) { ${fields} }`,
    Object.fromEntries(inputs.map((input, index) => [`u${index}`, input])),
  );
  const userIds: string[] = inputs.map((_each, index) => made[`u${index}`].user.id);
  await answer(
    'mutation ($input: UserGroupMembersInput!) { addUserGroupMembers(input: $input) { userGroup { id } } }',
    { input: { groupId, userIds } },
  );
  return { groupId, userIds, stem };
}

const byName = () => new Map([...peer.users.values()].map((user) => [user.userName, user]));

test('an application is tested, mapped, provisioned, given another token, and deprovisioned', {
  timeout: 120_000,
}, async () => {
  const id = await scimDirectory();
  expect(await ran(id, 'TEST')).toMatchObject({
    state: 'SUCCEEDED',
    code: 0,
    directory: { credential: { valid: true }, syncStatus: { code: 0, message: 'Done.' } },
  });

  const { groupId, userIds, stem } = await groupOf(12);
  const unwanted = `${stem}-user-3@northwind-robotics.example`;
  peer.unwanted.add(unwanted);
  const mappings = [
    { direction: 'EXPORT', attribute: 'userName', userField: 'EMAIL' },
    { direction: 'EXPORT', attribute: 'name.familyName', userField: 'LAST_NAME' },
    { direction: 'EXPORT', attribute: 'emails.work', userField: 'EMAIL' },
    { direction: 'EXPORT', attribute: 'locale', fixedValue: 'de-DE' },
    {
      direction: 'EXPORT',
      attribute: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',
      userField: 'DEPARTMENT',
    },
    { direction: 'EXPORT', attribute: 'title', userField: 'JOB_TITLE', enabled: false },
  ];
  await answer(replaceMappings, { input: { id, mappings } });
  await answer(assign, { input: { groupId, directoryIds: [id] } }, 'MANAGER');
  expect(await ran(id, 'EXPORT')).toMatchObject({
    state: 'SUCCEEDED',
    code: 1,
    seen: 12,
    created: 11,
    updated: 0,
    failed: 1,
    faults: [
      {
        reference: `${stem}-user-3`,
        code: 'REFUSED',
        message: 'The host refused the request. Its status is 400.',
      },
    ],
    requestedBy: { id: gateway.demo.administrators.ADMINISTRATOR },
    directory: { syncStatus: { code: 1 }, users: { totalCount: 11 } },
  });
  expect(byName().get(`${stem}-user-1@northwind-robotics.example`)).toMatchObject({
    externalId: userIds[0],
    active: true,
    name: { familyName: 'Last' },
    emails: [{ type: 'work', primary: true }],
    locale: 'de-DE',
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Support' },
  });
  expect(byName().get(`${stem}-user-1@northwind-robotics.example`)).not.toHaveProperty('title');

  // Unchanged users are not sent again.
  peer.unwanted.clear();
  peer.asked.length = 0;
  await answer('mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }', {
    input: { id: userIds[0], lastName: 'Renamed' },
  });
  expect(await ran(id, 'EXPORT')).toMatchObject({
    code: 0,
    created: 1,
    updated: 1,
    unchanged: 10,
    failed: 0,
  });
  expect(peer.asked.toSorted()).toEqual([expect.stringMatching(/^POST /), expect.stringMatching(/^PUT /)]);

  peer.tokens.clear();
  peer.tokens.add(nextToken);
  expect(await ran(id, 'TEST')).toMatchObject({
    state: 'FAILED',
    code: 401,
    message: 'The host refused the credential. Its status is 401.',
    directory: { credential: { valid: false } },
  });
  await answer(rotate, { input: { id, bearerToken: nextToken } });
  expect(await ran(id, 'TEST')).toMatchObject({
    state: 'SUCCEEDED',
    directory: { credential: { valid: true } },
  });

  // Suspended users, users who left the group and deleted users are deactivated.
  await answer('mutation ($id: ID!) { suspendUser(id: $id) { user { id } } }', { id: userIds[1] });
  await answer('mutation ($id: ID!) { deleteUser(id: $id) { deletedId } }', { id: userIds[4] });
  expect(await ran(id, 'EXPORT')).toMatchObject({ deprovisioned: 2, failed: 0 });
  expect([...peer.users.values()].filter(({ active }) => !active)).toHaveLength(2);
  await answer(unassign, { input: { groupId, directoryIds: [id] } }, 'MANAGER');
  expect(await ran(id, 'EXPORT')).toMatchObject({ deprovisioned: 10, failed: 0 });
  expect([...peer.users.values()].every(({ active }) => !active)).toBe(true);
  expect(await ran(id, 'EXPORT')).toMatchObject({ seen: 0, deprovisioned: 0 });

  const everything = JSON.stringify([
    logged,
    await gateway.database.read(gateway.demo.organizationId, sql`select * from events`),
    await gateway.database.read(gateway.demo.organizationId, sql`select * from directory_sync_runs`),
    await gateway.database.read(gateway.demo.organizationId, sql`select * from directories`),
  ]);
  expect(everything).toContain('directory_sync_start');
  for (const secret of [token, nextToken]) expect(everything).not.toContain(secret);
});

test('users of an application are made, changed and suspended here, page by page', async () => {
  const id = await scimDirectory({ matchBy: 'USERNAME' });
  const { stem, userIds } = await groupOf(2);
  const add = (externalId: string, fields: object) =>
    peer.users.set(externalId, { id: externalId, active: true, ...fields } as never);
  for (let index = 1; index <= 43; index += 1) {
    const userName = `${stem}-imported-${index}`;
    add(`r${index}`, {
      userName,
      name: { givenName: `Given ${index}` },
      emails: [{ type: 'work', value: `${userName}@example.com` }],
    });
  }
  add('known', { userName: `${stem}-USER-1`, title: 'Engineer', active: true });
  add('gone', { userName: `${stem}-user-2`, active: false });
  add('taken', {
    userName: `${stem}-new`,
    emails: [{ type: 'work', value: `${stem}-user-2@northwind-robotics.example` }],
  });
  add('bare', { userName: `${stem}-bare` });
  add('odd', { userName: `${stem} odd name`, emails: [{ type: 'work', value: 'odd@example.com' }] });
  add('never', {
    userName: `${stem}-never`,
    active: false,
    emails: [{ type: 'work', value: 'never@example.com' }],
  });
  const first = await ran(id, 'IMPORT');
  expect(first).toMatchObject({
    state: 'SUCCEEDED',
    code: 1,
    seen: 49,
    created: 43,
    deprovisioned: 1,
    failed: 3,
  });
  expect(first.faults.map(({ reference, code }: Record<string, string>) => [reference, code])).toEqual([
    [`${stem} odd name`, 'INVALID'],
    [`${stem}-new`, 'CONFLICT'],
    [`${stem}-bare`, 'INVALID'],
  ]);
  const read =
    'query ($id: ID!) { user(id: $id) { username email jobTitle firstName lastName state source directories { nodes { id } } } }';
  expect((await answer(read, { id: userIds[0] })).user).toMatchObject({
    jobTitle: 'Engineer',
    directories: { nodes: [{ id }] },
  });
  expect((await answer(read, { id: userIds[1] })).user).toMatchObject({ state: 'SUSPENDED' });
  const found = await answer(
    'query ($name: String!) { users(filter: { username: { eq: $name } }) { nodes { id state source firstName } } }',
    {
      name: `${stem}-imported-7`,
    },
  );
  expect(found.users.nodes).toMatchObject([{ state: 'STAGED', source: 'DIRECTORY', firstName: 'Given 7' }]);

  // A linked entry stays with its user, even under another name.
  for (const reference of ['taken', 'bare', 'odd', 'never', 'known', 'gone']) peer.users.delete(reference);
  add('r7', {
    userName: `${stem}-renamed`,
    emails: [{ type: 'work', value: `${stem}-renamed@example.com` }],
  });
  const read2 = vi.spyOn(gateway.database, 'transaction');
  expect(await ran(id, 'IMPORT')).toMatchObject({ code: 0, seen: 43, created: 0, updated: 1, unchanged: 42 });
  // Three pages, each in one transaction, and the statements that find, begin and end the run.
  expect(read2.mock.calls.length).toBeLessThan(14);
  read2.mockRestore();
  expect((await answer(read, { id: found.users.nodes[0].id })).user).toMatchObject({
    username: `${stem}-renamed`,
  });
});

describe('an application that does not behave', () => {
  test.each([
    ['sends elsewhere', { status: 302, headers: { location: 'https://localhost:1/' } }, 302, 'redirects'],
    ['answers without an end', { status: 200, body: 'x'.repeat(300_000) }, 200, 'too large'],
    ['answers with a page', { status: 200, body: '<html></html>' }, 200, 'not the expected JSON'],
    [
      'answers with something else',
      { status: 200, body: { totalResults: 'many' } },
      200,
      'not the expected JSON',
    ],
    ['is out of order', { status: 503, body: `It was ${token}.` }, 503, 'refused the request'],
  ])('%s', async (_case, instead, code, words) => {
    const id = await scimDirectory();
    peer.instead.push(instead);
    for (const kind of ['TEST', 'IMPORT']) {
      const run = await ran(id, kind);
      expect(run).toMatchObject({ state: 'FAILED', code, message: expect.stringContaining(words) });
      expect(JSON.stringify(run)).not.toContain(token);
    }
  });

  test('does not listen', async () => {
    const id = await scimDirectory({ baseUrl: 'https://localhost:1/scim' });
    expect(await ran(id, 'TEST')).toMatchObject({
      state: 'FAILED',
      code: 1,
      message: 'The host cannot be reached.',
    });
  });
});

describe('a run is refused', () => {
  test('of a kind that the directory does not have, while disabled, without a credential, beside another one', async () => {
    const code = 'INVALID_STATE';
    const argument = 'input.directoryId';
    const ldap = await answer(create, { input: { name: 'Hosted', settings: { ldapServer: {} } } });
    const directoryId = ldap.createDirectory.directory.id;
    expect(await refusal(start, { input: { directoryId, kind: 'IMPORT' } })).toMatchObject({
      argument: 'input.kind',
    });
    const id = await scimDirectory();
    await answer(update, { input: { id, enabled: false } });
    expect(await refusal(start, { input: { directoryId: id, kind: 'EXPORT' } })).toMatchObject({
      code,
      argument,
    });
    expect(await ran(id, 'TEST')).toMatchObject({ state: 'SUCCEEDED' });
    const bare = await answer(create, {
      input: { name: 'Bare', settings: { scim: { baseUrl: peer.baseUrl } } },
    });
    const input = { directoryId: bare.createDirectory.directory.id, kind: 'TEST' };
    expect(await refusal(start, { input })).toMatchObject({ code, argument });
    await answer(start, { input: { directoryId: id, kind: 'TEST' } });
    expect(await refusal(start, { input: { directoryId: id, kind: 'TEST' } })).toMatchObject({
      code,
      argument,
    });
    const moved = { id, settings: { scim: { baseUrl: 'https://elsewhere.example' } } };
    expect(await refusal(update, { input: moved })).toMatchObject({ code, argument: 'input.settings' });
    await runJobs();
  });

  test.each(['MANAGER', 'HELP_DESK', 'READ_ONLY', 'COMMAND_RUNNER'])('to %s', async (role) => {
    const id = await scimDirectory();
    const input = { directoryId: id, kind: 'TEST' };
    expect(await refusal(start, { input }, role)).toMatchObject({ code: 'FORBIDDEN' });
    expect(peer.asked).toEqual([]);
  });
});
