import { afterAll, expect, test } from 'vitest';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { create, one, rotate, runOf, start } from '../domains/directories-documents.ts';
import { eventually, scenario, toldOf, trailOf } from '../support/scenario.ts';
import { type ScimPeer, scimPeer } from '../support/scim-peer.ts';

const token = 'planted-token-of-the-night-desk';
const replaced = 'planted-token-after-the-rotation';

let peer: ScimPeer;
const scene = scenario({
  outbound: async () => {
    peer = await scimPeer();
    peer.tokens.add(token);
    return createOutbound({ allowPrivate: true, ca: peer.ca });
  },
});
afterAll(() => peer?.close());

const group =
  'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { id } } }';
const newUser = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
const members =
  'mutation ($input: UserGroupMembersInput!) { addUserGroupMembers(input: $input) { userGroup { id } } }';
const assign =
  'mutation ($input: UserGroupResourcesInput!) { assignToUserGroup(input: $input) { userGroup { directories { totalCount } } } }';
const byId = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { user { id } } }`;
const shownExport = 'userExport { id state total failure download { url } }';
const newExport = `mutation ($input: CreateUserExportInput!) { createUserExport(input: $input) { ${shownExport} } }`;
const seeExport = `query ($id: ID!) { ${shownExport.replace('userExport', 'userExport(id: $id)')} }`;
const withoutPlace = 'query ($id: ID!) { userExport(id: $id) { state total createdByName } }';

test('the night desk gets its users by SCIM, one of them leaves, and the list of those who remain is exported', async () => {
  const { as, stranger } = scene();
  const [mateo, priya, louis] = [as('ADMINISTRATOR'), as('MANAGER'), as('READ_ONLY')];
  const scim = { baseUrl: peer.baseUrl, automaticExport: false };
  const input = { name: 'Night desk', settings: { scim } };
  expect(await priya.refused(create, { input })).toMatchObject({
    message: 'Mutation.createDirectory needs Edit in Directory & App User Management; Manager has Read Only.',
  });
  const { id } = (await mateo.ask(create, { input })).createDirectory.directory;
  expect(await mateo.refused(start, { input: { directoryId: id, kind: 'TEST' } })).toMatchObject({
    code: 'INVALID_STATE',
  });
  await mateo.ask(rotate, { input: { id, bearerToken: token } });

  /** Awaits the end of a run, which the workers of the server perform. */
  async function ran(kind: string) {
    const { directorySyncRun: syncRun } = (await mateo.ask(start, { input: { directoryId: id, kind } }))
      .startDirectorySync;
    const look = async () => (await louis.ask(runOf, { id: syncRun.id })).directorySyncRun;
    return eventually(look, ({ state }) => state === 'SUCCEEDED' || state === 'FAILED');
  }
  expect(await ran('TEST')).toMatchObject({ state: 'SUCCEEDED', directory: { credential: { valid: true } } });

  // Priya's groups say whom the application is to have: three people, one of whom it does not want.
  const groupId = (await priya.ask(group, { input: { name: 'Night desk' } })).createUserGroup.userGroup.id;
  const userIds: string[] = [];
  for (const name of ['ulla', 'viktor', 'wim']) {
    const person = { username: name, email: `${name}@northwind-robotics.example`, state: 'ACTIVATED' };
    userIds.push((await priya.ask(newUser, { input: { ...person, lastName: 'Voss' } })).createUser.user.id);
  }
  await priya.ask(members, { input: { groupId, userIds } });
  await priya.ask(assign, { input: { groupId, directoryIds: [id] } });
  peer.unwanted.add('wim');
  expect(await ran('EXPORT')).toMatchObject({
    ...{ state: 'SUCCEEDED', seen: 3, created: 2, failed: 1 },
    faults: [
      { reference: 'wim', code: 'REFUSED', message: 'The host refused the request. Its status is 400.' },
    ],
    directory: { users: { totalCount: 2 } },
  });
  expect([...peer.users.values()].map(({ userName, externalId }) => [userName, externalId])).toEqual([
    ['ulla', userIds[0]],
    ['viktor', userIds[1]],
  ]);

  // Ulla leaves. The application has another token since last night: the run says so, and what was sent stays unsaid.
  await priya.ask(byId('suspendUser'), { id: userIds[0] });
  peer.tokens.clear();
  peer.tokens.add(replaced);
  const refusedRun = await ran('EXPORT');
  expect(refusedRun).toMatchObject({
    ...{ state: 'FAILED', code: 401, message: 'The host refused the credential. Its status is 401.' },
    directory: { credential: { valid: false } },
  });
  await mateo.ask(rotate, { input: { id, bearerToken: replaced } });
  peer.unwanted.clear();
  const lastRun = await ran('EXPORT');
  expect(lastRun).toMatchObject({ created: 1, deprovisioned: 1, failed: 0 });
  const inUse = [...peer.users.values()].filter(({ active }) => active).map(({ userName }) => userName);
  expect(inUse.sort()).toEqual(['viktor', 'wim']);

  // Those who remain, as a file: read at a signed address, by whoever has it, and asked for by those who may.
  const wanted = { format: 'CSV', columns: ['USERNAME', 'LAST_NAME', 'STATE'], userGroupId: groupId };
  expect(await priya.refused(newExport, { input: wanted })).toMatchObject({ code: 'FORBIDDEN' });
  const asked = { input: { ...wanted, userStates: ['ACTIVATED'] } };
  const exportId = (await mateo.ask(newExport, asked)).createUserExport.userExport.id;
  const made = await eventually(
    async () => (await mateo.ask(seeExport, { id: exportId })).userExport,
    ({ state }) => state === 'FINISHED' || state === 'FAILED',
  );
  const file = await stranger().send('GET', made.download.url);
  expect(file.text).toBe('username,lastName,state\nviktor,Voss,ACTIVATED\nwim,Voss,ACTIVATED\n');
  expect((await stranger().send('GET', made.download.url.replace(/.{8}$/, 'forged00'))).status).toBe(401);
  expect((await louis.ask(withoutPlace, { id: exportId })).userExport).toEqual({
    ...{ state: 'FINISHED', total: 2, createdByName: 'Mateo Alvarez' },
  });
  expect(await louis.refused(seeExport, { id: exportId })).toMatchObject({
    access: { coordinate: 'UserExport.download', requiredLevel: 'EDIT' },
  });

  // Each end is told, and with it whether there is something left to do; a Command Runner hears of none.
  expect(await toldOf(priya, exportId)).toEqual(['A user export is ready.']);
  expect(await toldOf(priya, refusedRun.id)).toEqual(['A run of a directory failed, or left entries out.']);
  expect(await toldOf(priya, lastRun.id)).toEqual(['A run of a directory has ended.']);
  expect(await toldOf(as('COMMAND_RUNNER'), lastRun.id)).toEqual([]);

  // The trail has every run with its end; neither token is in it, nor in what the directory tells of itself.
  const trail = await trailOf(louis, { service: ['DIRECTORIES'], success: true });
  const kinds = trail.map(({ eventType }) => eventType);
  for (const kind of ['directory_sync_start', 'directory_sync_finish']) {
    expect(kinds.filter((each) => each === kind)).toHaveLength(4);
  }
  expect(kinds.slice(-2)).toEqual(['user_export_create', 'user_export_finish']);
  const everything = JSON.stringify([trail, await mateo.ask(one, { id })]);
  for (const secret of [token, replaced]) expect(everything).not.toContain(secret);
});
