import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DirectoriesClient, directoriesClient } from './directories-client.ts';

let client: DirectoriesClient;
beforeAll(async () => {
  client = await directoriesClient();
});
afterAll(() => client?.close());
beforeEach(() => {
  client.peer.users.clear();
  client.peer.unwanted.clear();
  client.peer.foreign.length = 0;
  Object.assign(client.peer.ways, { idOfAll: undefined, ignoresFilters: false });
});

/** Assigns users to the directory. */
async function assigned(directoryId: string, ...userIds: readonly string[]): Promise<void> {
  const { database, demo } = client.gateway;
  for (const userId of userIds)
    await database.transaction(demo.organizationId, (tx) =>
      tx.execute(sql`insert into user_directories (organization_id, user_id, directory_id)
        values (${demo.organizationId}, ${userId}, ${directoryId})`),
    );
}

const accounts = () =>
  [...client.peer.users.values()].map(({ userName, externalId, active }) => ({
    userName,
    externalId,
    active,
  }));
const conflict = (reference: string) => [expect.objectContaining({ reference, code: 'CONFLICT' })];

describe('an account of somebody else is not taken over', () => {
  test.each([
    ['who is suspended', 'suspend'],
    ['who is deleted', 'delete'],
    ['whose new name the application refuses', 'refuse'],
  ])('%s', async (_whose, how) => {
    const { ran, rename, suspend, user, answer, peer } = client;
    const id = await client.directory();
    const [name, other] = [`${how}.old`, `${how}.other`];
    const [another, owner] = [await user(other), await user(name)];
    await assigned(id, owner);
    expect(await ran(id, 'EXPORT')).toMatchObject({ created: 1 });
    if (how === 'delete')
      await answer('mutation ($id: ID!) { deleteUser(id: $id) { deletedId } }', { id: owner });
    else await rename(owner, `${how}.renamed`);
    if (how === 'suspend') await suspend(owner);
    peer.unwanted.add(`${how}.renamed`);
    await rename(another, name);
    await assigned(id, another);
    const { faults, created } = await ran(id, 'EXPORT');
    expect(faults).toEqual(expect.arrayContaining(conflict(name)));
    expect(created).toBe(0);
    expect(accounts()).toMatchObject([{ userName: name, externalId: owner }]);
  });

  test('that says whose it is, where the link is lost', async () => {
    const { ran, rename, user } = client;
    const former = await client.directory();
    const [another, owner] = [await user('lost.other'), await user('lost.old')];
    await assigned(former, owner);
    await ran(former, 'EXPORT');
    const id = await client.directory();
    await rename(owner, 'lost.renamed');
    await rename(another, 'lost.old');
    await assigned(id, another);
    expect(await ran(id, 'EXPORT')).toMatchObject({ created: 0, faults: conflict('lost.old') });
    expect(accounts()).toMatchObject([{ userName: 'lost.old', externalId: owner }]);
  });

  test('that an application finds without looking at the name', async () => {
    const { peer, ran, user } = client;
    const id = await client.directory();
    peer.ways.ignoresFilters = true;
    peer.users.set('r1', { id: 'r1', userName: 'ignored.somebody', active: true });
    peer.hidden.add('ignored.else');
    await assigned(id, await user('ignored.else'));
    expect(await ran(id, 'EXPORT')).toMatchObject({ created: 0, faults: conflict('ignored.else') });
    expect(accounts()).toEqual([{ userName: 'ignored.somebody', externalId: undefined, active: true }]);
  });
});

test('an account of nobody is taken over, whatever the case of its name', async () => {
  const { peer, ran, user } = client;
  const id = await client.directory();
  peer.users.set('r1', { id: 'r1', userName: 'Free.One', active: true, externalId: 'of another system' });
  const userId = await user('free.one');
  await assigned(id, userId);
  expect(await ran(id, 'EXPORT')).toMatchObject({ created: 1, failed: 0 });
  expect(accounts()).toEqual([{ userName: 'free.one', externalId: userId, active: true }]);
});

test('of two accounts with one identifier the second is a conflict, and the run ends', async () => {
  const { peer, ran, user } = client;
  const id = await client.directory();
  peer.ways.idOfAll = 'the-same';
  await assigned(id, await user('same.one'), await user('same.two'));
  expect(await ran(id, 'EXPORT')).toMatchObject({
    created: 1,
    failed: 1,
    faults: [{ code: 'CONFLICT', message: 'The account in the directory is linked to another user.' }],
  });
  expect(await ran(id, 'EXPORT')).toMatchObject({ unchanged: 1, created: 0, failed: 1 });
});

test('an entry is not brought to a user who is linked to another one', async () => {
  const { peer, ran, user } = client;
  const id = await client.directory();
  const emails = [{ type: 'work', value: 'linked.one@corp.example' }];
  await user('linked.one');
  peer.users.set('e1', { id: 'e1', userName: 'linked.one', active: true, emails });
  expect(await ran(id, 'IMPORT')).toMatchObject({ failed: 0, unchanged: 1 });
  peer.users.delete('e1');
  peer.users.set('e2', { id: 'e2', userName: 'linked.one', active: false, emails });
  expect(await ran(id, 'IMPORT')).toMatchObject({
    failed: 1,
    faults: conflict('linked.one'),
    deprovisioned: 0,
  });
});

test.each([
  ['entry', "'e1'", "'usr_2'"],
  ['user', "'e2'", "'usr_1'"],
])('the database has one link of an %s in a directory', async (_of, entry, userId) => {
  const { database, demo } = client.gateway;
  const id = await client.directory();
  const insert = (externalId: string, of: string) =>
    database.transaction(demo.organizationId, (tx) =>
      tx.execute(sql`insert into directory_links (organization_id, directory_id, external_id, user_id)
        values (${demo.organizationId}, ${id}, ${sql.raw(externalId)}, ${sql.raw(of)})`),
    );
  await insert("'e1'", "'usr_1'");
  await expect(insert(entry, userId)).rejects.toThrow();
});
