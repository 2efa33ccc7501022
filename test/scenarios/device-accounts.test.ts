import { expect, test } from 'vitest';
import { newMachine } from '../support/agent-peer.ts';
import { scenario } from '../support/scenario.ts';

const scene = scenario();
const inputOf = (name: string, type: string, shown: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${shown} } }`;
const byId = (name: string, shown: string) => `mutation ($id: ID!) { ${name}(id: $id) { ${shown} } }`;
const accountsOfDevice = `query ($id: ID!, $filter: DeviceAccountFilter) { device(id: $id) {
  accounts(filter: $filter) { nodes { username state detail user { id } } } } }`;
const accountsOfUser =
  'query ($id: ID!) { user(id: $id) { deviceAccounts { nodes { state device { id } } } } }';

test('an engineer gets an account on the machines of the team, and loses it on the last day', async () => {
  const { as, stranger } = scene();
  const [priya, amara, louis] = [as('MANAGER'), as('HELP_DESK'), as('READ_ONLY')];
  const bearer = (token: string) => stranger({ authorization: `Bearer ${token}` });

  // A machine joins the team's device group.
  const deviceGroupId = (
    await priya.ask(inputOf('createDeviceGroup', 'CreateDeviceGroupInput', 'deviceGroup { id }'), {
      input: { name: 'Build machines' },
    })
  ).createDeviceGroup.deviceGroup.id;
  const expiresAt = new Date(Date.now() + 3_600_000);
  const { key } = (
    await priya.ask(inputOf('createConnectKey', 'CreateConnectKeyInput', 'key'), {
      input: { name: 'Build machines', expiresAt, deviceGroupId },
    })
  ).createConnectKey;
  const joined = await bearer(key).send('POST', '/agent/register', { facts: newMachine('build-1') });
  const { deviceId, token } = joined.body;
  const agent = bearer(token);
  // Groups of the demo organization have accounts on the machine, too.
  const his = (all: { username: string }[]) => all.filter(({ username }) => username === 'tomas');
  const accounts = async () => his((await agent.send('GET', '/agent/accounts')).body.accounts);
  expect(await accounts()).toEqual([]);

  // Tomas is hired: a member of the engineers, whose group is assigned to the device group.
  const userId = (
    await priya.ask(inputOf('createUser', 'CreateUserInput', 'user { id }'), {
      input: { username: 'tomas', email: 'tomas@northwind.example', firstName: 'Tomas', state: 'ACTIVATED' },
    })
  ).createUser.user.id;
  const groupId = (
    await priya.ask(inputOf('createUserGroup', 'CreateUserGroupInput', 'userGroup { id }'), {
      input: { name: 'Build engineers', sudo: true, posixGroups: [{ gid: 7001, name: 'build' }] },
    })
  ).createUserGroup.userGroup.id;
  const assign = inputOf('assignToUserGroup', 'UserGroupResourcesInput', 'userGroup { id }');
  const input = { groupId, deviceGroupIds: [deviceGroupId] };
  expect(await louis.refused(assign, { input })).toMatchObject({ access: { scope: 'GROUPS' } });
  await priya.ask(assign, { input });
  await priya.ask(inputOf('addUserGroupMembers', 'UserGroupMembersInput', 'userGroup { id }'), {
    input: { groupId, userIds: [userId] },
  });
  const first = await agent.send('GET', '/agent/accounts');
  expect(his(first.body.accounts)).toMatchObject([
    {
      ...{ userId, username: 'tomas', state: 'ENABLED', sudo: true, homeDirectory: '/home/tomas' },
      groups: [{ name: 'build', gid: 7001 }],
    },
  ]);
  const etag = first.headers.get('etag') ?? '';
  expect((await agent.send('GET', '/agent/accounts', undefined, { 'if-none-match': etag })).status).toBe(304);
  const report = (state: string, detail?: string) =>
    agent.send('POST', '/agent/report', { accounts: [{ userId, username: 'tomas', state, detail }] });
  expect((await report('CREATED')).status).toBe(204);
  expect((await amara.ask(accountsOfDevice, { id: deviceId })).device.accounts.nodes).toEqual([
    { username: 'tomas', state: 'CREATED', detail: null, user: { id: userId } },
  ]);
  expect(await as('COMMAND_RUNNER').refused(accountsOfDevice, { id: deviceId })).toMatchObject({
    code: 'FORBIDDEN',
  });

  // The last day: he is suspended, and the machine learns of it when it is online again.
  await priya.ask(byId('suspendUser', 'user { state }'), { id: userId });
  expect(await accounts()).toMatchObject([{ userId, state: 'DISABLED', sudo: false, groups: [] }]);
  expect((await report('DISABLED', 'Two sessions were ended.')).status).toBe(204);
  const filter = { state: ['DISABLED'], userId };
  expect((await louis.ask(accountsOfDevice, { id: deviceId, filter })).device.accounts.nodes).toMatchObject([
    { username: 'tomas', detail: 'Two sessions were ended.' },
  ]);
  expect((await louis.ask(accountsOfUser, { id: userId })).user.deviceAccounts.nodes).toEqual([
    { state: 'DISABLED', device: { id: deviceId } },
  ]);

  // He is deleted. The machine still knows which account to remove, and then there is none.
  await priya.ask(byId('deleteUser', 'deletedId'), { id: userId });
  expect(await accounts()).toMatchObject([{ userId, username: 'tomas', state: 'DISABLED' }]);
  expect((await louis.ask(accountsOfDevice, { id: deviceId })).device.accounts.nodes).toMatchObject([
    { username: 'tomas', user: null },
  ]);
  expect((await report('REMOVED')).status).toBe(204);
  expect(await accounts()).toEqual([]);
  expect((await louis.ask(accountsOfDevice, { id: deviceId })).device.accounts.nodes).toEqual([]);
});
