import { expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { patch, schemas } from '../support/scim-client.ts';

const scene = scenario();

const account =
  'mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { serviceAccount { id } } }';
const accountKey =
  'mutation ($input: CreateServiceAccountKeyInput!) { createServiceAccountKey(input: $input) { key } }';
const byName = `query ($name: String!) { users(filter: { username: { eq: $name } }) { nodes {
  id state source department externalId groups { nodes { name } } } } }`;
const { enterprise } = schemas;

test('Entra ID is the source of users and groups, from the first hire to the last leaver', async () => {
  const { as, stranger } = scene();
  const [owner, desk, reader] = [as('ADMINISTRATOR_WITH_BILLING'), as('HELP_DESK'), as('READ_ONLY')];
  const input = { name: 'Entra ID', role: 'MANAGER' };
  expect(await desk.refused(account, { input })).toMatchObject({ code: 'FORBIDDEN' });
  const { id: serviceAccountId } = (await owner.ask(account, { input })).createServiceAccount.serviceAccount;
  const limits = { serviceAccountId, name: 'Provisioning', scopes: ['USERS', 'GROUPS'] };
  const { key } = (await owner.ask(accountKey, { input: limits })).createServiceAccountKey;
  const entra = stranger({ authorization: `Bearer ${key}`, 'content-type': 'application/scim+json' });
  const send = (method: string, path: string, body?: object) => entra.send(method, `/scim/v2${path}`, body);
  const find = async (path: string, filter: string) =>
    (await send('GET', `${path}?filter=${encodeURIComponent(filter)}`)).body.Resources;

  // The connection test of Entra ID looks for a user who does not exist.
  expect(await find('/Users', 'userName eq "b5c0ea51-1b1c-4b4e-9a53-4b1f1c4c2f9e"')).toEqual([]);

  /** Provisions a user as Entra ID does: it looks for the user, and creates the one that it does not find. */
  async function hire(name: string, department: string): Promise<string> {
    const userName = `${name}@northwind.example`;
    expect(await find('/Users', `userName eq "${userName}"`)).toEqual([]);
    const { status, body } = await send('POST', '/Users', {
      schemas: [schemas.user, enterprise],
      externalId: `entra-${name}`,
      userName,
      active: true,
      emails: [{ primary: true, type: 'work', value: userName }],
      name: { formatted: name, givenName: name, familyName: 'Vega' },
      [enterprise]: { department },
    });
    expect(status).toBe(201);
    return body.id;
  }
  const [ida, jon] = [await hire('ida', 'Hydraulics'), await hire('jon', 'Hydraulics')];

  expect(await find('/Groups', 'displayName eq "Hydraulics staff"')).toEqual([]);
  const staff = (
    await send('POST', '/Groups', {
      schemas: [schemas.group],
      externalId: '8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159',
      displayName: 'Hydraulics staff',
    })
  ).body;
  const join = { op: 'Add', path: 'members', value: [{ value: ida }, { value: jon }] };
  expect((await send('PATCH', `/Groups/${staff.id}`, patch(join))).status).toBe(204);
  expect((await reader.ask(byName, { name: 'ida' })).users.nodes).toEqual([
    {
      id: ida,
      state: 'ACTIVATED',
      source: 'APPLICATION',
      department: 'Hydraulics',
      externalId: 'entra-ida',
      groups: { nodes: [{ name: 'Hydraulics staff' }] },
    },
  ]);

  // Jon changes his department, and Ida becomes his manager.
  const moves = patch(
    { op: 'Replace', path: `${enterprise}:department`, value: 'Optics' },
    { op: 'Add', path: `${enterprise}:manager`, value: ida },
  );
  const moved = await send('PATCH', `/Users/${jon}`, moves);
  expect(moved.body[enterprise]).toMatchObject({ department: 'Optics', manager: { value: ida } });

  // What the key is not for is out of its reach.
  expect(await as(key).refused('{ commands { nodes { id } } }')).toMatchObject({ code: 'FORBIDDEN' });

  // Jon leaves: he is suspended at once, and deleted later.
  await send('PATCH', `/Groups/${staff.id}`, patch({ op: 'Remove', path: `members[value eq "${jon}"]` }));
  const off = await send('PATCH', `/Users/${jon}`, patch({ op: 'Replace', path: 'active', value: 'False' }));
  expect(off.body.active).toBe(false);
  expect((await reader.ask(byName, { name: 'jon' })).users.nodes[0]).toMatchObject({
    state: 'SUSPENDED',
    groups: { nodes: [] },
  });
  expect((await send('DELETE', `/Users/${jon}`)).status).toBe(204);
  expect((await send('GET', `/Users/${jon}`)).status).toBe(404);
  expect((await send('DELETE', `/Groups/${staff.id}`)).status).toBe(204);
  expect((await reader.ask(byName, { name: 'jon' })).users.nodes).toEqual([]);

  // A source that is disconnected changes nothing any more.
  await owner.ask('mutation ($id: ID!) { disableServiceAccount(id: $id) { serviceAccount { id } } }', {
    id: serviceAccountId,
  });
  expect((await send('DELETE', `/Users/${ida}`)).status).toBe(401);
  expect((await reader.ask(byName, { name: 'ida' })).users.nodes).toHaveLength(1);
});
