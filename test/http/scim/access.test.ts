import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../../support/gateway.ts';
import { otherOrganization } from '../../support/other-organization.ts';
import {
  expectError,
  patch,
  type ScimSend,
  scimClient,
  serviceAccountKey,
} from '../../support/scim-client.ts';
import { sessionOf } from '../../support/signing-in.ts';

const perMinute = 200;
let gateway: TestGateway;
let whole: ScimSend;
beforeAll(async () => {
  gateway = await testGateway({ requestsPerMinute: perMinute });
  whole = await withKey('Whole');
});
afterAll(() => gateway.close());

async function withKey(
  name: string,
  limits: Parameters<typeof serviceAccountKey>[2] = {},
): Promise<ScimSend> {
  return scimClient(gateway, await serviceAccountKey(gateway, name, limits));
}
const user = (userName: string) => ({ userName, emails: [{ value: `${userName}@corp.example` }] });
const title = patch({ op: 'replace', path: 'title', value: 'Set' });

test('a key for users writes users and no groups, and one for groups writes groups and no users', async () => {
  const [users, groups] = [
    await withKey('Users', { scopes: ['USERS'] }),
    await withKey('Groups', { scopes: ['GROUPS'] }),
  ];
  const made = await users('POST', '/Users', user('scoped.one'));
  expect(made.status).toBe(201);
  expectError(await users('POST', '/Groups', { displayName: 'Scoped' }), 403);
  expectError(await users('GET', '/Groups'), 403);
  const group = await groups('POST', '/Groups', { displayName: 'Scoped' });
  expect(group.status).toBe(201);
  expectError(await groups('POST', '/Users', user('scoped.two')), 403);
  expectError(await groups('GET', `/Users/${made.body.id}`), 403);
  const members = patch({ op: 'add', path: 'members', value: [{ value: made.body.id }] });
  expectError(await groups('PATCH', `/Groups/${group.body.id}`, members), 403);
  expect((await groups('GET', `/Groups/${group.body.id}`)).body).not.toHaveProperty('members');
  expect((await whole('PATCH', `/Groups/${group.body.id}`, members)).status).toBe(204);
  expect((await whole('GET', `/Users/${made.body.id}`)).body.groups).toMatchObject([
    { value: group.body.id },
  ]);
  expect((await users('GET', `/Users/${made.body.id}`)).body).not.toHaveProperty('groups');
  expectError(await users('GET', `/Users?filter=${encodeURIComponent(`groups eq "${group.body.id}"`)}`), 403);
});

test('Read Only, and a key that only reads, read and change nothing', async () => {
  const { body } = await whole('POST', '/Users', user('read.only'));
  for (const reader of [
    await withKey('Reader', { role: 'READ_ONLY' }),
    await withKey('Reads', { readOnly: true }),
  ]) {
    expect((await reader('GET', `/Users/${body.id}`)).status).toBe(200);
    expect((await reader('GET', '/Groups')).status).toBe(200);
    expectError(await reader('POST', '/Users', user('not.made')), 403);
    expectError(await reader('PATCH', `/Users/${body.id}`, title), 403);
    expectError(await reader('PUT', `/Users/${body.id}`, { ...user('read.only'), title: 'Set' }), 403);
    expectError(await reader('DELETE', `/Users/${body.id}`), 403);
    expectError(await reader('POST', '/Groups', { displayName: 'Not made' }), 403);
  }
  const found = await whole('GET', `/Users?filter=${encodeURIComponent('userName eq "not.made"')}`);
  expect(found.body.totalResults).toBe(0);
});

test('objects of another organization do not exist', async () => {
  const { key } = await otherOrganization(gateway.database, 'Elsewhere');
  const foreign = scimClient(gateway, key);
  const { id } = (await whole('POST', '/Users', user('own.one'))).body;
  const group = (await whole('POST', '/Groups', { displayName: 'Own', members: [{ value: id }] })).body;
  const absent = await foreign('GET', '/Users/usr_01h00000000000000000000000');
  for (const [path, change] of [
    [`/Users/${id}`, user('own.one')],
    [`/Groups/${group.id}`, { displayName: 'Taken' }],
  ] as const) {
    expectError(await foreign('GET', path), 404);
    expectError(await foreign('PUT', path, change), 404);
    expectError(await foreign('PATCH', path, patch({ op: 'replace', path: 'externalId', value: 'x' })), 404);
    expectError(await foreign('DELETE', path), 404);
  }
  expect((await foreign('GET', `/Users/${id}`)).body).toEqual(absent.body);
  const theirs = (await foreign('POST', '/Groups', { displayName: 'Theirs' })).body;
  const take = patch({ op: 'add', path: 'members', value: [{ value: id }] });
  expectError(await foreign('PATCH', `/Groups/${theirs.id}`, take), 400, 'invalidValue');
  for (const [path, filter] of [
    ['/Users', `id eq "${id}"`],
    ['/Users', `groups.value eq "${group.id}"`],
    ['/Groups', `members.value eq "${id}"`],
  ])
    expect(
      (await foreign('GET', `${path}?filter=${encodeURIComponent(filter ?? '')}`)).body.totalResults,
    ).toBe(0);
  expect((await whole('GET', `/Groups/${group.id}`)).body).toMatchObject({
    displayName: 'Own',
    members: [{ value: id }],
  });
});

test('only an API key acts here', async () => {
  const session = await sessionOf(gateway, 'ADMINISTRATOR');
  expect((await gateway.query(session, '{ viewer { role } }')).body.data.viewer.role).toBe('ADMINISTRATOR');
  for (const token of [null, 'rgk_unknown', session]) {
    const answer = await scimClient(gateway, token)('GET', '/Users');
    expectError(answer, 401);
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer /);
  }
  expectError(await scimClient(gateway, null)('GET', '/ServiceProviderConfig'), 401);
});

test('the trail names the service account, and no password', async () => {
  const { id } = (await whole('POST', '/Users', { ...user('trailed.one'), password: 'planted password 77' }))
    .body;
  const { body } = await gateway.query(
    'ADMINISTRATOR',
    '{ directoryEvents(last: 1) { nodes { eventType initiatorEmail credential resourceId changes } } }',
  );
  expect(body.data.directoryEvents.nodes[0]).toMatchObject({
    eventType: 'user_create',
    initiatorEmail: 'Whole',
    credential: 'API_KEY',
    resourceId: id,
  });
  expect(JSON.stringify(body)).not.toContain('planted password');
});

test('a caller who sends too many requests is told when to come back', async () => {
  const busy = await withKey('Busy');
  let answer = await busy('GET', '/ResourceTypes');
  for (let sent = 1; answer.status === 200 && sent <= perMinute; sent += 1)
    answer = await busy('GET', '/ResourceTypes');
  expectError(answer, 429);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
});
