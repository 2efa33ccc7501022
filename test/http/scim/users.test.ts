import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../../support/gateway.ts';
import {
  expectError,
  patch,
  type ScimSend,
  schemas,
  scimClient,
  serviceAccountKey,
} from '../../support/scim-client.ts';

let gateway: TestGateway;
let send: ScimSend;
beforeAll(async () => {
  gateway = await testGateway();
  send = scimClient(gateway, await serviceAccountKey(gateway, 'HR', { scopes: ['USERS'] }));
});
afterAll(() => gateway.close());

const { enterprise } = schemas;
const person = (userName: string, more: object = {}) => ({
  schemas: [schemas.user],
  userName,
  emails: [
    { value: userName.includes('@') ? userName : `${userName}@corp.example`, type: 'work', primary: true },
  ],
  active: true,
  ...more,
});
async function created(userName: string, more: object = {}) {
  const { status, body } = await send('POST', '/Users', person(userName, more));
  expect(status).toBe(201);
  return body;
}
const graphql = async (document: string, variables: Record<string, unknown>, caller = 'MANAGER') =>
  (await gateway.query(caller, document, variables)).body.data;
const readUser = `query ($id: ID!) { user(id: $id) { username email state source password { set } jobTitle
  phoneNumbers { type number } manager { id } } }`;

test('a user is made, read, replaced and deleted', async () => {
  const boss = await created('boss.one');
  const made = await send('POST', '/Users', {
    ...person('Ada.Lovelace@corp.example'),
    externalId: 'hr-1',
    name: { givenName: 'Ada', familyName: 'Lovelace' },
    title: 'Analyst',
    phoneNumbers: [{ value: '+44 20 7946 0001', type: 'work' }],
    addresses: [{ type: 'work', locality: 'London', country: 'GB' }],
    password: 'correct horse battery',
    [enterprise]: { department: 'Engines', employeeNumber: '7', manager: { value: boss.id } },
  });
  expect(made.status).toBe(201);
  const { id, meta } = made.body;
  expect(id).toMatch(/^usr_/);
  expect(made.headers).toMatchObject({
    location: `http://localhost:4000/scim/v2/Users/${id}`,
    etag: meta.version,
    'content-type': 'application/scim+json; charset=utf-8',
  });
  expect(made.body).toEqual({
    schemas: [schemas.user, enterprise],
    id,
    externalId: 'hr-1',
    userName: 'Ada.Lovelace@corp.example',
    displayName: 'Ada Lovelace',
    name: { givenName: 'Ada', familyName: 'Lovelace', formatted: 'Ada Lovelace' },
    title: 'Analyst',
    active: true,
    emails: [{ value: 'Ada.Lovelace@corp.example', type: 'work', primary: true }],
    phoneNumbers: [{ value: '+44 20 7946 0001', type: 'work' }],
    addresses: [{ type: 'work', locality: 'London', country: 'GB' }],
    [enterprise]: {
      department: 'Engines',
      employeeNumber: '7',
      manager: {
        value: boss.id,
        displayName: 'boss.one',
        $ref: `http://localhost:4000/scim/v2/Users/${boss.id}`,
      },
    },
    meta: {
      resourceType: 'User',
      created: expect.any(String),
      lastModified: expect.any(String),
      location: `http://localhost:4000/scim/v2/Users/${id}`,
      version: expect.stringMatching(/^W\/".+"$/),
    },
  });
  expect((await graphql(readUser, { id })).user).toMatchObject({
    username: 'Ada.Lovelace',
    state: 'ACTIVATED',
    source: 'APPLICATION',
    password: { set: true },
    manager: { id: boss.id },
  });
  expect((await send('GET', `/Users/${id}`)).body).toEqual(made.body);

  const replaced = await send('PUT', `/Users/${id}`, {
    ...person('Ada.Lovelace@corp.example'),
    title: 'Countess',
  });
  expect(replaced.status).toBe(200);
  expect(replaced.body).toMatchObject({ id, title: 'Countess', active: true, phoneNumbers: [] });
  expect(replaced.body).not.toHaveProperty('externalId');
  expect(replaced.body).not.toHaveProperty(enterprise);

  const typed = { 'content-type': 'application/json' };
  expect((await send('DELETE', `/Users/${id}`, undefined, typed)).status).toBe(204);
  expectError(await send('GET', `/Users/${id}`), 404);
  expectError(await send('DELETE', `/Users/${id}`), 404);
  expectError(await send('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'title', value: 'x' })), 404);
});

test('a user is changed in the words of Entra ID', async () => {
  const { id } = await created('grace@corp.example', { externalId: 'e-1' });
  const { status, body } = await send(
    'PATCH',
    `/Users/${id}`,
    patch(
      { op: 'Replace', path: 'active', value: 'False' },
      { op: 'Add', path: 'name.givenName', value: 'Grace' },
      { op: 'Replace', path: 'emails[type eq "work"].value', value: 'grace.h@corp.example' },
      { op: 'Add', path: 'phoneNumbers[type eq "mobile"].value', value: '+1 202 555 0100' },
      { op: 'Add', path: `${enterprise}:department`, value: 'Navy' },
      { op: 'Add', path: 'preferredLanguage', value: 'en-US' },
      { op: 'Add', path: 'addresses[type eq "work"].formatted', value: 'Building 9' },
    ),
  );
  expect(status).toBe(200);
  expect(body).toMatchObject({
    active: false,
    name: { givenName: 'Grace' },
    emails: [{ value: 'grace.h@corp.example', type: 'work' }],
    phoneNumbers: [{ value: '+1 202 555 0100', type: 'mobile' }],
    [enterprise]: { department: 'Navy' },
  });
  expect((await graphql(readUser, { id })).user.state).toBe('SUSPENDED');
  const dotted = {
    op: 'replace',
    value: {
      active: 'True',
      'name.familyName': 'Hopper',
      [`${enterprise}:costCenter`]: 'N-1',
      id,
      schemas: [],
    },
  };
  expect((await send('PATCH', `/Users/${id}`, patch(dotted))).body).toMatchObject({
    active: true,
    name: { givenName: 'Grace', familyName: 'Hopper' },
    [enterprise]: { department: 'Navy', costCenter: 'N-1' },
  });
  const boss = await created('boss.two');
  const manage = await send(
    'PATCH',
    `/Users/${id}`,
    patch({ op: 'Add', path: `${enterprise}:manager`, value: boss.id }),
  );
  expect(manage.body[enterprise].manager.value).toBe(boss.id);
  const removed = patch(
    { op: 'Remove', path: `${enterprise}:manager` },
    { op: 'remove', path: 'phoneNumbers[type eq "mobile"]' },
    { op: 'replace', path: 'name.givenName', value: '' },
  );
  const after = (await send('PATCH', `/Users/${id}`, removed)).body;
  expect(after[enterprise]).not.toHaveProperty('manager');
  expect(after).toMatchObject({
    phoneNumbers: [],
    name: { familyName: 'Hopper' },
    userName: 'grace@corp.example',
  });
  expect(after.name).not.toHaveProperty('givenName');
  const renamed = await send(
    'PATCH',
    `/Users/${id}`,
    patch({ op: 'Replace', path: 'userName', value: 'hopper@corp.example' }),
  );
  expect(renamed.body).toMatchObject({ userName: 'hopper@corp.example', externalId: 'e-1' });
  expect((await graphql(readUser, { id })).user.username).toBe('hopper');
});

test('a change is made as a whole or not at all', async () => {
  const { id, meta } = await created('whole.one');
  await created('whole.two');
  const half = (value: object) => patch({ op: 'replace', path: 'title', value: 'Half' }, value);
  const refused = [
    [{ op: 'replace', path: 'userName', value: 'whole.two' }, 409, 'uniqueness'],
    [{ op: 'replace', path: 'password', value: 'whole.one' }, 400, 'invalidValue'],
    [
      { op: 'replace', path: `${enterprise}:manager`, value: 'usr_01h00000000000000000000000' },
      400,
      'invalidValue',
    ],
    [{ op: 'replace', path: 'shoeSize', value: '42' }, 400, 'invalidPath'],
    [{ op: 'replace', path: 'active', value: 'perhaps' }, 400, 'invalidValue'],
    [{ op: 'replace', path: 'id', value: 'usr_1' }, 400, 'mutability'],
    [{ op: 'replace', path: 'emails[', value: 'x' }, 400, 'invalidPath'],
    [{ op: 'remove' }, 400, 'noTarget'],
    [{ op: 'erase', path: 'title' }, 400, 'invalidSyntax'],
  ] as const;
  for (const [change, status, scimType] of refused)
    expectError(await send('PATCH', `/Users/${id}`, half(change)), status, scimType);
  const { body } = await send('GET', `/Users/${id}`);
  expect(body).not.toHaveProperty('title');
  expect(body.meta.version).toBe(meta.version);
  expectError(await send('POST', '/Users', person('whole.one')), 409, 'uniqueness');
  expectError(await send('POST', '/Users', { ...person('x'), userName: undefined }), 400, 'invalidValue');
  expectError(await send('POST', '/Users', { userName: 'no.mail' }), 400, 'invalidValue');
  expectError(await send('POST', '/Users', person("o'hara@corp.example")), 400, 'invalidValue');
});

test('versions protect changes, and spare answers', async () => {
  const { id, meta } = await created('tag.one');
  const unchanged = await send('GET', `/Users/${id}`, undefined, { 'if-none-match': meta.version });
  expect(unchanged).toMatchObject({ status: 304, body: null });
  const title = (value: string) => patch({ op: 'replace', path: 'title', value });
  const first = await send('PATCH', `/Users/${id}`, title('One'), { 'if-match': meta.version });
  expect(first.status).toBe(200);
  expect(first.headers.etag).toBe(first.body.meta.version);
  const stale = { 'if-match': meta.version };
  expectError(await send('PATCH', `/Users/${id}`, title('Two'), stale), 412);
  expectError(await send('PUT', `/Users/${id}`, person('tag.one'), stale), 412);
  expectError(await send('DELETE', `/Users/${id}`, undefined, stale), 412);
  const either = { 'if-match': `${meta.version}, ${first.body.meta.version}` };
  expect((await send('GET', `/Users/${id}`)).body.title).toBe('One');
  expect((await send('DELETE', `/Users/${id}`, undefined, either)).status).toBe(204);
});

test('concurrent changes of one user are all made', async () => {
  const { id } = await created('busy.one');
  const changes = ['title', 'userType', 'name.givenName'].map((path) =>
    send('PATCH', `/Users/${id}`, patch({ op: 'replace', path, value: 'Set' })),
  );
  expect((await Promise.all(changes)).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await send('GET', `/Users/${id}`)).body).toMatchObject({
    title: 'Set',
    userType: 'Set',
    name: { givenName: 'Set' },
  });
});

test('another system sees its own names of a user', async () => {
  const other = scimClient(gateway, await serviceAccountKey(gateway, 'Other HR'));
  const { id } = await created('shared@corp.example', { externalId: 's-1' });
  const seen = (await other('GET', `/Users/${id}`)).body;
  expect(seen.userName).toBe('shared');
  expect(seen).not.toHaveProperty('externalId');
  const find = async (client: ScimSend, filter: string) =>
    (await client('GET', `/Users?${new URLSearchParams({ filter })}`)).body.totalResults;
  expect(await find(send, 'externalId eq "s-1"')).toBe(1);
  expect(await find(other, 'externalId eq "s-1"')).toBe(0);
  expect(await find(other, 'userName eq "shared@corp.example"')).toBe(0);
  await other('PATCH', `/Users/${id}`, patch({ op: 'add', path: 'externalId', value: 'o-1' }));
  expect(await find(other, 'externalId eq "o-1"')).toBe(1);
  expect(await find(send, 'externalId eq "s-1"')).toBe(0);
});
