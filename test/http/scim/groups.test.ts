import { sql } from 'drizzle-orm';
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
let people: string[];
beforeAll(async () => {
  gateway = await testGateway();
  send = scimClient(gateway, await serviceAccountKey(gateway, 'Entra ID', { scopes: ['USERS', 'GROUPS'] }));
  const { body } = await send('GET', '/Users?count=5');
  people = body.Resources.map(({ id }: { id: string }) => id);
});
afterAll(() => gateway.close());

const valued = (...ids: (string | undefined)[]) => ids.map((value) => ({ value }));
async function created(displayName: string, more: object = {}) {
  const { status, body } = await send('POST', '/Groups', { schemas: [schemas.group], displayName, ...more });
  expect(status).toBe(201);
  return body;
}
const membersOf = async (id: string) =>
  ((await send('GET', `/Groups/${id}`)).body.members ?? [])
    .map(({ value }: { value: string }) => value)
    .sort();

test('a group is made, read, replaced and deleted', async () => {
  const [a, b] = people as [string, string];
  const group = await created('Crew', { externalId: 'g-1', members: valued(a, b) });
  expect(group).toMatchObject({ displayName: 'Crew', externalId: 'g-1', meta: { resourceType: 'Group' } });
  expect(group.members.find(({ value }: { value: string }) => value === a)).toEqual({
    value: a,
    type: 'User',
    display: expect.any(String),
    $ref: `http://localhost:4000/scim/v2/Users/${a}`,
  });
  const plain = await send('GET', `/Groups/${group.id}?excludedAttributes=members`);
  expect(plain.body).not.toHaveProperty('members');
  expect(plain.body.meta.version).toBe(group.meta.version);
  const kept = await send('PUT', `/Groups/${group.id}`, { displayName: 'The Crew', externalId: 'g-1' });
  expect(kept).toMatchObject({ status: 200, body: { displayName: 'The Crew' } });
  expect(await membersOf(group.id)).toEqual([a, b].sort());
  const empty = await send('PUT', `/Groups/${group.id}`, { displayName: 'The Crew', members: [] });
  expect(empty.body).toMatchObject({ members: [] });
  expect(empty.body).not.toHaveProperty('externalId');
  expectError(await send('POST', '/Groups', { displayName: 'the crew' }), 409, 'uniqueness');
  expect((await send('DELETE', `/Groups/${group.id}`)).status).toBe(204);
  expectError(await send('GET', `/Groups/${group.id}`), 404);
});

test('members are added and removed in the words of Entra ID and Okta', async () => {
  const [a, b, c, d] = people as [string, string, string, string];
  const { id } = await created('Shift');
  const change = async (...operations: object[]) => {
    expect((await send('PATCH', `/Groups/${id}`, patch(...operations))).status).toBe(204);
    return membersOf(id);
  };
  expect(await change({ op: 'Add', path: 'members', value: valued(a, b) })).toEqual([a, b].sort());
  expect(await change({ op: 'Remove', path: `members[value eq "${a}"]` })).toEqual([b]);
  expect(await change({ op: 'Remove', path: 'members', value: valued(b) })).toEqual([]);
  expect(await change({ op: 'replace', path: 'members', value: valued(c, d) })).toEqual([c, d].sort());
  expect(
    await change({ op: 'remove', path: 'members[value eq "2819c223-7f76-453a-919d-413861904646"]' }),
  ).toEqual([c, d].sort());
  expect(await change({ op: 'replace', value: { id, displayName: 'Late shift' } })).toEqual([c, d].sort());
  expect(
    await change(
      { op: 'add', value: { members: valued(a) } },
      { op: 'remove', path: `members[value eq "${c}"]` },
    ),
  ).toEqual([a, d].sort());
  expect(await change({ op: 'remove', path: 'members' })).toEqual([]);
  const shown = await send(
    'PATCH',
    `/Groups/${id}?attributes=displayName`,
    patch({ op: 'add', path: 'externalId', value: 'x' }),
  );
  expect(shown).toMatchObject({ status: 200, body: { displayName: 'Late shift' } });
});

test('name and members change together or not at all', async () => {
  const [a] = people as [string];
  const { id } = await created('Half', { members: valued(a) });
  const rename = { op: 'replace', path: 'displayName', value: 'Whole' };
  const nobody = 'usr_01h00000000000000000000000';
  const refused = [
    [{ op: 'add', path: 'members', value: valued(nobody) }, 'invalidValue'],
    [{ op: 'add', path: 'members', value: valued('ada') }, 'invalidValue'],
    [{ op: 'add', path: 'members', value: [{}] }, 'invalidValue'],
    [{ op: 'replace', path: `members[value eq "${a}"].value`, value: 'x' }, 'mutability'],
    [{ op: 'remove', path: 'members[display eq "Ada"]' }, 'invalidPath'],
    [{ op: 'remove', path: 'displayName' }, 'mutability'],
  ] as const;
  for (const [change, scimType] of refused) {
    expectError(await send('PATCH', `/Groups/${id}`, patch(rename, change)), 400, scimType);
  }
  expect((await send('GET', `/Groups/${id}`)).body).toMatchObject({ displayName: 'Half' });
  expect(await membersOf(id)).toEqual([a]);
});

test('the version of a group covers its members', async () => {
  const [a] = people as [string];
  const { id, meta } = await created('Tagged');
  await send('PATCH', `/Groups/${id}`, patch({ op: 'add', path: 'members', value: valued(a) }));
  const stale = { 'if-match': meta.version };
  expectError(await send('PUT', `/Groups/${id}`, { displayName: 'X' }, stale), 412);
  expectError(await send('PATCH', `/Groups/${id}`, patch({ op: 'remove', path: 'members' }), stale), 412);
  expectError(await send('DELETE', `/Groups/${id}`, undefined, stale), 412);
  const { headers } = await send('GET', `/Groups/${id}`);
  const present = { 'if-match': String(headers.etag) };
  expect(
    (await send('GET', `/Groups/${id}`, undefined, { 'if-none-match': String(headers.etag) })).status,
  ).toBe(304);
  expect((await send('DELETE', `/Groups/${id}`, undefined, present)).status).toBe(204);
});

test('a large group is changed without its members, and answers leave them out', async () => {
  const { id } = await created('Large');
  const { organizationId } = gateway.demo;
  await gateway.database.transaction(organizationId, async (tx) => {
    await tx.execute(sql`insert into users (id, organization_id, username, email)
      select 'usr_' || lpad(n::text, 26, '0'), ${organizationId}, 'large' || n, 'large' || n || '@corp.example'
      from generate_series(1, 1100) n`);
    await tx.execute(sql`insert into user_group_members (organization_id, group_id, user_id)
      select organization_id, ${id}, id from users where username like 'large%'`);
  });
  expect((await send('GET', `/Groups/${id}`)).body).not.toHaveProperty('members');
  const list = await send('GET', `/Groups?${new URLSearchParams({ filter: 'displayName eq "Large"' })}`);
  expect(list.body.Resources[0]).not.toHaveProperty('members');
  const filter = `groups.value eq "${id}"`;
  const last = await send(
    'GET',
    `/Users?${new URLSearchParams({ filter, startIndex: '1051', count: '100' })}`,
  );
  expect(last.body).toMatchObject({ totalResults: 1100, itemsPerPage: 50, startIndex: 1051 });
  const removed = `usr_${'7'.padStart(26, '0')}`;
  expect(
    (await send('PATCH', `/Groups/${id}`, patch({ op: 'remove', path: `members[value eq "${removed}"]` })))
      .status,
  ).toBe(204);
  const isMember = `id eq "${id}" and members eq "${removed}"`;
  expect((await send('GET', `/Groups?${new URLSearchParams({ filter: isMember })}`)).body.totalResults).toBe(
    0,
  );
  expect((await send('GET', `/Users?${new URLSearchParams({ filter, count: '0' })}`)).body).toMatchObject({
    totalResults: 1099,
    Resources: [],
  });
});
