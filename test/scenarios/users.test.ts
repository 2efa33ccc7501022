import { expect, test } from 'vitest';
import { scenario, toldOf, trailOf } from '../support/scenario.ts';

const scene = scenario();
const shown = `id username state locked password { set neverExpires expired } mfa { excluded overall } sshKeys { id name }
  devices { nodes { id } }`;
const byId = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { user { ${shown} } } }`;
const byInput = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { user { ${shown} } } }`;
const one = `query ($id: ID!) { user(id: $id) { ${shown} } }`;
const find = `query ($text: String!) { users(filter: { or: [{ displayName: { contains: $text } }, { email: { contains: $text } }] }) {
  nodes { id username locked } } }`;
const remove = 'mutation ($id: ID!) { deleteUser(id: $id) { deletedId } }';

test('a person joins, is locked out on the first day, gets back in, changes, and leaves', async () => {
  const { as, demo } = scene();
  const [amara, louis, yuki] = [as('HELP_DESK'), as('READ_ONLY'), as('COMMAND_RUNNER')];

  // The first day, at the Help Desk. The username is taken without regard to case.
  const person = {
    username: 'jonas.weber',
    email: 'jonas.weber@northwind-robotics.example',
    firstName: 'Jonas',
    lastName: 'Weber',
    department: 'Sales',
    managerId: demo.userIds[0],
    phoneNumbers: [{ type: 'mobile', number: '+49 40 5550100' }],
    mfaRequired: true,
    state: 'ACTIVATED',
  };
  const create = byInput('createUser', 'CreateUserInput');
  expect(await louis.refused(create, { input: person })).toMatchObject({
    message: 'Mutation.createUser needs Edit in Users; Read Only has Read Only.',
    code: 'FORBIDDEN',
  });
  const password = 'wet-paint_on-pier-9';
  const { id } = (await amara.ask(create, { input: { ...person, password } })).createUser.user;
  expect(
    await amara.refused(create, { input: { ...person, username: 'JONAS.weber', email: 'j@x.example' } }),
  ).toMatchObject({
    code: 'ALREADY_EXISTS',
    argument: 'input.username',
  });

  // A laptop of his own: a direct assignment, which is the row Users.
  const [deviceId] = demo.deviceIds;
  const bind =
    'mutation ($input: BindUserInput!) { bindUserToDevice(input: $input) { user { id } device { hostname } } }';
  const binding = { userId: id, deviceId, sudo: true };
  expect(await louis.refused(bind, { input: binding })).toMatchObject({ access: { scope: 'USERS' } });
  expect((await amara.ask(bind, { input: binding })).bindUserToDevice.device.hostname).toBeTruthy();
  const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE7x6P2uGQ5Q8CkvzDR8MGN5mGvlGh7dbbTPiJ7N6Zxq jonas@laptop';
  const addKey =
    'mutation ($input: AddSshKeyInput!) { addSshKey(input: $input) { sshKey { id } user { id } } }';
  const sshKey = { userId: id, name: 'Laptop', publicKey: key };
  const keyId = (await amara.ask(addKey, { input: sshKey })).addSshKey.sshKey.id;

  // He calls: locked out, the phone with the second factor at home. Amara finds him by a part of his name.
  await as('MANAGER').ask(byId('lockUser'), { id });
  expect((await amara.ask(find, { text: 'WEBER' })).users.nodes).toContainEqual({
    ...{ id, username: 'jonas.weber', locked: true },
  });
  await amara.ask(byId('unlockUser'), { id });
  const weak = { id, password: 'jonas.weber1' };
  const setPassword = byInput('setUserPassword', 'SetUserPasswordInput');
  expect(await amara.refused(setPassword, { input: weak })).toMatchObject({ argument: 'input.password' });
  await amara.ask(setPassword, { input: { id, password: 'grey-heron_over-8-roofs', mustChange: true } });
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const excluded = await amara.ask(byInput('excludeUserFromMfa', 'ExcludeUserFromMfaInput'), {
    input: { id, until: tomorrow },
  });
  expect(excluded.excludeUserFromMfa.user.mfa).toMatchObject({ excluded: true });
  await amara.ask(byId('resetUserMfa'), { id });

  // The next reader sees a user who can work; a Command Runner sees no users at all.
  expect((await louis.ask(one, { id })).user).toMatchObject({
    ...{ state: 'ACTIVATED', locked: false, password: { set: true } },
    ...{ mfa: { overall: 'NOT_ENROLLED' }, sshKeys: [{ id: keyId, name: 'Laptop' }] },
    devices: { nodes: [{ id: deviceId }] },
  });
  expect(await yuki.refused(one, { id })).toMatchObject({
    access: { scope: 'USERS', heldLevel: 'NO_ACCESS' },
  });
  expect(await louis.refused(byId('unlockUser'), { id })).toMatchObject({ code: 'FORBIDDEN' });

  // He leaves: suspended first, deleted when nobody reports to him any more.
  const reports = { id: demo.userIds.at(-1), managerId: id };
  await amara.ask(byInput('updateUser', 'UpdateUserInput'), { input: reports });
  await amara.ask(byId('suspendUser'), { id });
  expect(await amara.refused(byId('suspendUser'), { id })).toMatchObject({ code: 'INVALID_STATE' });
  expect(await amara.refused(remove, { id })).toMatchObject({ code: 'IN_USE' });
  await amara.ask(byInput('updateUser', 'UpdateUserInput'), { input: { ...reports, managerId: null } });
  await amara.ask(remove, { id });
  expect((await louis.ask(one, { id })).user).toBeNull();
  expect(await amara.refused(byId('unlockUser'), { id })).toMatchObject({ code: 'NOT_FOUND' });

  // What remains: the news of it, and the trail, without a password in it.
  expect(await toldOf(louis, id)).toEqual([
    'A user was deleted.',
    'A user was suspended.',
    'The second factor of a user was reset.',
    'A user was locked.',
  ]);
  const trail = await trailOf(amara, { resourceId: id });
  expect(trail.map(({ eventType }) => eventType)).toEqual([
    ...['user_create', 'user_to_device_bind', 'user_lock', 'user_unlock', 'user_password_set'],
    ...['user_from_mfa_exclude', 'user_mfa_reset', 'user_suspend', 'user_delete'],
  ]);
  const told = JSON.stringify(trail);
  for (const secret of [password, weak.password, 'grey-heron']) expect(told).not.toContain(secret);
});
