import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../../support/gateway.ts';
import { type ScimSend, schemas, scimClient, serviceAccountKey } from '../../support/scim-client.ts';

// The requests and assertions of Okta's published SCIM 2.0 specification test (Runscope), in its order, and then those that
// Okta documents for provisioning. https://developer.okta.com/docs/guides/scim-provisioning-integration-test/

let gateway: TestGateway;
let send: ScimSend;
beforeAll(async () => {
  gateway = await testGateway();
  send = scimClient(gateway, await serviceAccountKey(gateway, 'Okta', { scopes: ['USERS', 'GROUPS'] }));
});
afterAll(() => gateway.close());

const userName = 'Runscope300cbmsuapzwrjg@atko.com';
const newUser = {
  schemas: [schemas.user],
  userName,
  name: { givenName: 'Runscope300', familyName: 'Cbmsuapzwrjg' },
  emails: [{ primary: true, value: 'runscope300cbmsuapzwrjg@atko.com', type: 'work' }],
  displayName: 'Runscope300 Cbmsuapzwrjg',
  locale: 'en-US',
  groups: [],
  password: '1mz050nqABC',
  active: true,
};
const filtered = (filter: string) => send('GET', `/Users?filter=${encodeURIComponent(filter)}`);
const listForm = {
  schemas: expect.arrayContaining([schemas.list]),
  itemsPerPage: expect.any(Number),
  startIndex: expect.any(Number),
  totalResults: expect.any(Number),
};
const userForm = {
  id: expect.stringMatching(/./),
  name: { familyName: expect.stringMatching(/./), givenName: expect.stringMatching(/./) },
  userName: expect.stringMatching(/./),
  active: expect.any(Boolean),
  emails: [expect.objectContaining({ value: expect.stringMatching(/./) })],
};

test('the specification test of Okta passes', async () => {
  const first = await send('GET', '/Users?count=1&startIndex=1');
  expect(first).toMatchObject({ status: 200, body: { ...listForm, Resources: [userForm] } });
  const one = await send('GET', `/Users/${first.body.Resources[0].id}`);
  expect(one).toMatchObject({ status: 200, body: userForm });
  expect(await filtered('userName eq "abcdefgh@atko.com"')).toMatchObject({
    status: 200,
    body: { ...listForm, totalResults: 0 },
  });
  expect(await send('GET', '/Users/010101001010101011001010101011')).toMatchObject({
    status: 404,
    body: { detail: expect.stringMatching(/./), schemas: [schemas.error] },
  });
  expect(await filtered(`userName eq "${userName}"`)).toMatchObject({
    status: 200,
    body: { totalResults: 0 },
  });
  const made = await send('POST', '/Users', newUser);
  const { name, active } = newUser;
  expect(made).toMatchObject({
    status: 201,
    body: { active, id: expect.any(String), name, userName, schemas: expect.arrayContaining([schemas.user]) },
  });
  expect(await send('GET', `/Users/${made.body.id}`)).toMatchObject({
    status: 200,
    body: { userName, name },
  });
  expect((await send('POST', '/Users', newUser)).status).toBe(409);
  expect(await filtered(`userName eq "${userName.toLowerCase()}"`)).toMatchObject({
    status: 200,
    body: { totalResults: 1, Resources: [{ id: made.body.id }] },
  });
});

test('the life of a user and a group is as Okta documents it', async () => {
  const { Resources } = (await filtered(`userName eq "${userName}"`)).body;
  const [{ id }] = Resources;
  const put = await send('PUT', `/Users/${id}`, {
    ...newUser,
    id,
    name: { givenName: 'Another', familyName: 'Excited' },
  });
  expect(put).toMatchObject({
    status: 200,
    body: { name: { givenName: 'Another', familyName: 'Excited' }, active: true },
  });
  const off = await send('PATCH', `/Users/${id}`, {
    schemas: [schemas.patch],
    Operations: [{ op: 'replace', value: { active: false } }],
  });
  expect(off).toMatchObject({ status: 200, body: { active: false } });
  expect((await send('PUT', `/Users/${id}`, { ...newUser, id, active: true })).body.active).toBe(true);

  const group = await send('POST', '/Groups', {
    schemas: [schemas.group],
    displayName: 'Test SCIMv2',
    members: [{ value: id, display: userName }],
  });
  expect(group).toMatchObject({
    status: 201,
    body: { displayName: 'Test SCIMv2', members: [{ value: id }] },
  });
  const path = `/Groups/${group.body.id}`;
  expect(await send('GET', '/Groups?startIndex=1&count=100')).toMatchObject({
    status: 200,
    body: { Resources: expect.arrayContaining([expect.objectContaining({ displayName: 'Test SCIMv2' })]) },
  });
  const change = async (...Operations: object[]) =>
    (await send('PATCH', path, { schemas: [schemas.patch], Operations })).status;
  expect(await change({ op: 'replace', value: { id: group.body.id, displayName: 'Test SCIMv2 0' } })).toBe(
    204,
  );
  expect(
    await change(
      { op: 'remove', path: `members[value eq "${id}"]` },
      { op: 'add', path: 'members', value: [{ value: id, display: userName }] },
    ),
  ).toBe(204);
  expect((await send('GET', path)).body).toMatchObject({
    displayName: 'Test SCIMv2 0',
    members: [{ value: id }],
  });
  const replaced = await send('PUT', path, {
    schemas: [schemas.group],
    displayName: 'Test SCIMv2',
    members: [],
  });
  expect(replaced).toMatchObject({ status: 200, body: { members: [] } });
  expect((await send('DELETE', path)).status).toBe(204);
});
