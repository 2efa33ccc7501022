import { sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { enqueue } from '../../db/jobs.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { create, rotate } from '../domains/directories-documents.ts';
import { eventually, scenario, toldOf } from '../support/scenario.ts';
import { type ScimPeer, scimPeer } from '../support/scim-peer.ts';

const token = 'planted-token-of-the-wiki';

let peer: ScimPeer;
const scene = scenario({
  outbound: async () => {
    peer = await scimPeer();
    peer.tokens.add(token);
    return createOutbound({ allowPrivate: true, ca: peer.ca });
  },
});
afterAll(() => peer?.close());

const newGroup =
  'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { id } } }';
const newUser = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
const associate = 'mutation ($input: AssociationInput!) { associate(input: $input) { __typename } }';
const suspend = 'mutation ($id: ID!) { suspendUser(id: $id) { user { id } } }';
const failed = `query ($id: ID!) { directoryExports(filter: { directoryId: $id }) {
  nodes { name state code message attempts } } }`;
const retry = `mutation ($id: ID!) { retryDirectoryExports(input: { directoryId: $id }) { retried } }`;

test('the wiki follows its group by itself, and what it refused is sent again', async () => {
  const { as, database, demo } = scene();
  const [mateo, priya, louis] = [as('ADMINISTRATOR'), as('MANAGER'), as('READ_ONLY')];
  const input = { name: 'Wiki', settings: { scim: { baseUrl: peer.baseUrl } } };
  const { id } = (await mateo.ask(create, { input })).createDirectory.directory;
  await mateo.ask(rotate, { input: { id, bearerToken: token } });
  const group = (await priya.ask(newGroup, { input: { name: 'Wiki' } })).createUserGroup.userGroup.id;
  await priya.ask(associate, { input: { userGroup: { id: group, directoryId: id } } });

  // Nobody starts a run: three people join the group, and the wiki refuses one of them.
  peer.unwanted.add('yara');
  const ids: string[] = [];
  for (const name of ['xenia', 'yara', 'zeno']) {
    const person = { username: name, email: `${name}@northwind-robotics.example`, state: 'ACTIVATED' };
    const userId = (await priya.ask(newUser, { input: person })).createUser.user.id;
    await priya.ask(associate, { input: { userGroup: { id: group, userId } } });
    ids.push(userId);
  }
  const names = () => [...peer.users.values()].map(({ userName, active }) => `${userName} ${active}`).sort();
  await eventually(
    async () => names(),
    (seen) => seen.length === 2,
  );
  expect(names()).toEqual(['xenia true', 'zeno true']);

  // Zeno leaves while the export of Yara still waits for its next attempt.
  await priya.ask(suspend, { id: ids[2] });
  await eventually(
    async () => names(),
    (seen) => seen.includes('zeno false'),
  );
  const waiting = await eventually(
    async () => (await louis.ask(failed, { id })).directoryExports.nodes,
    (nodes) => nodes.length === 1 && nodes[0].attempts > 0,
  );
  expect(waiting).toMatchObject([
    { name: 'yara', code: 'REFUSED', message: 'The host refused the request. Its status is 400.' },
  ]);

  // Her last attempt fails as well. Mateo is told, and retries after the wiki was put right.
  await database.transaction(demo.organizationId, async (tx) => {
    await tx.execute(sql`update directory_exports set attempts = 7, due_at = now()`);
    await enqueue(tx, 'provisioning', id);
  });
  await eventually(
    async () => (await louis.ask(failed, { id })).directoryExports.nodes,
    ([export_]) => export_?.state === 'FAILED',
  );
  expect(await toldOf(mateo, id)).toContain('Changes could not be exported to a directory.');
  expect(await priya.refused(retry, { id })).toMatchObject({ code: 'FORBIDDEN' });
  peer.unwanted.clear();
  expect(await mateo.ask(retry, { id })).toEqual({ retryDirectoryExports: { retried: 1 } });
  await eventually(
    async () => names(),
    (seen) => seen.length === 3,
  );
  expect(names()).toEqual(['xenia true', 'yara true', 'zeno false']);
});
