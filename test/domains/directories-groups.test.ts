import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DirectoriesClient, directoriesClient } from './directories-client.ts';
import { update } from './directories-documents.ts';

let client: DirectoriesClient;
beforeAll(async () => {
  client = await directoriesClient();
});
afterAll(() => client?.close());
beforeEach(async () => {
  await write(sql`update directories set enabled = false`);
  await client.runJobs();
  client.peer.users.clear();
  client.peer.groups.clear();
  client.peer.asked.length = 0;
  client.peer.pauses.length = 0;
});

function write(statement: ReturnType<typeof sql>) {
  const { database, demo } = client.gateway;
  return database.transaction(demo.organizationId, (tx) => tx.execute(statement));
}

const withGroups = (updateMethod: string) =>
  client.directory({ automaticExport: true, groupsEnabled: true, updateMethod });
const associated = (how: string, userGroup: object) =>
  client.answer(`mutation ($input: AssociationInput!) { ${how}(input: $input) { __typename } }`, {
    input: { userGroup },
  });
const rename = (id: string, name: string) =>
  client.answer(
    'mutation ($input: UpdateUserGroupInput!) { updateUserGroup(input: $input) { userGroup { id } } }',
    {
      input: { id, name },
    },
  );

let count = 0;
async function group(name: string): Promise<string> {
  const { createUserGroup } = await client.answer(
    'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { id } } }',
    { input: { name } },
  );
  return createUserGroup.userGroup.id;
}

/** Names of the groups of the application with the user names of their members. */
function groups(): Record<string, string[]> {
  const { groups: found, users } = client.peer;
  return Object.fromEntries(
    [...found.values()].map(({ displayName, members }) => [
      displayName,
      members.map(({ value }) => users.get(value)?.userName ?? value).sort(),
    ]),
  );
}

describe.each(['PATCH', 'PUT'])('with %s, an assigned group', (method) => {
  test('exists at the application with its members, is renamed, and ends with the assignment', async () => {
    const { runJobs, user, suspend, peer } = client;
    count += 1;
    const [stem, id] = [`g${count}`, await withGroups(method)];
    const groupId = await group(`${stem} desk`);
    const [one, two] = [await user(`${stem}.one`), await user(`${stem}.two`)];
    await associated('associate', { id: groupId, userId: one });
    await associated('associate', { id: groupId, directoryId: id });
    await runJobs();
    expect(groups()).toEqual({ [`${stem} desk`]: [`${stem}.one`] });
    expect([...peer.groups.values()]).toMatchObject([{ externalId: groupId }]);
    await associated('associate', { id: groupId, userId: two });
    await rename(groupId, `${stem} night desk`);
    await runJobs();
    expect(groups()).toEqual({ [`${stem} night desk`]: [`${stem}.one`, `${stem}.two`] });
    await suspend(one);
    await runJobs();
    expect(groups()).toEqual({ [`${stem} night desk`]: [`${stem}.two`] });
    peer.asked.length = 0;
    await runJobs();
    expect(peer.asked).toEqual([]);
    await associated('dissociate', { id: groupId, directoryId: id });
    await runJobs();
    expect(groups()).toEqual({});
  });

  test('of many members is sent in a bounded number of requests', async () => {
    const { runJobs, peer, gateway } = client;
    count += 1;
    const id = await withGroups(method);
    const groupId = await group(`many ${count}`);
    await associated('associate', { id: groupId, directoryId: id });
    await runJobs();
    const { organizationId } = gateway.demo;
    await write(sql`insert into user_group_members (organization_id, group_id, user_id)
      select organization_id, ${groupId}, id from users where organization_id = ${organizationId} and state = 'ACTIVATED'`);
    await write(sql`insert into directory_links (organization_id, directory_id, external_id, user_id)
      select organization_id, ${id}, 'e-' || id, id from users where organization_id = ${organizationId} and state = 'ACTIVATED'`);
    for (const userId of await activated()) {
      peer.users.set(`e-${userId}`, { id: `e-${userId}`, userName: userId, active: true });
    }
    const members = (await activated()).length;
    expect(members).toBeGreaterThan(100);
    peer.asked.length = 0;
    await runJobs();
    expect(Object.values(groups())[0]).toHaveLength(members);
    const sent = peer.asked.filter((each) => each.includes('/Groups/')).length;
    expect(sent).toBeLessThanOrEqual(method === 'PATCH' ? Math.ceil(members / 100) + 1 : 20);
  });
});

async function activated(): Promise<string[]> {
  const { database, demo } = client.gateway;
  const rows = await database.read<{ id: string }>(
    demo.organizationId,
    sql`select id from users where organization_id = ${demo.organizationId} and state = 'ACTIVATED'`,
  );
  return rows.map(({ id }) => id);
}

test('a group is created once, though the server stops between the answer and the note of it', async () => {
  const { runJobs, peer } = client;
  const id = await withGroups('PATCH');
  const groupId = await group('Killed desk');
  await associated('associate', { id: groupId, directoryId: id });
  peer.groups.set('g1', { id: 'g1', displayName: 'Killed desk', externalId: groupId, members: [] });
  await runJobs();
  expect([...peer.groups.keys()]).toEqual(['g1']);
});

test('a group of another system with the same name is taken over, one of another group is not', async () => {
  const { runJobs, peer, answer } = client;
  const id = await withGroups('PATCH');
  peer.groups.set('g1', { id: 'g1', displayName: 'Free desk', members: [] });
  peer.groups.set('g2', { id: 'g2', displayName: 'Held desk', externalId: 'grp_of_another', members: [] });
  for (const name of ['Free desk', 'Held desk']) {
    await associated('associate', { id: await group(name), directoryId: id });
  }
  await runJobs();
  expect([...peer.groups.values()].map(({ displayName }) => displayName)).toEqual(['Free desk', 'Held desk']);
  const { directoryExports } = await answer(
    'query ($id: ID!) { directoryExports(filter: { directoryId: $id }) { nodes { name code user { id } userGroup { name } } } }',
    { id },
  );
  expect(directoryExports.nodes).toEqual([
    { name: 'Held desk', code: 'CONFLICT', user: null, userGroup: { name: 'Held desk' } },
  ]);
});

test('a directory without groups gets none, until it has them', async () => {
  const { runJobs, peer, answer } = client;
  const id = await client.directory({ automaticExport: true });
  await associated('associate', { id: await group('Later desk'), directoryId: id });
  await runJobs();
  expect(peer.groups.size).toBe(0);
  await answer(update, { input: { id, settings: { scim: { groupsEnabled: true } } } });
  await runJobs();
  expect(groups()).toEqual({ 'Later desk': [] });
});
