import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../db/ids.ts';
import { userDeviceGroups } from '../../db/tables/groups.ts';
import { agentFleet, agentPeer } from '../support/agent-peer.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'MANAGER');
const fleet = agentFleet(() => gateway);
const bind = 'mutation ($input: BindUserInput!) { bindUserToDevice(input: $input) { user { id } } }';
const unbind = 'mutation ($input: UnbindUserInput!) { unbindUserFromDevice(input: $input) { user { id } } }';
const assign =
  'mutation ($input: UserGroupResourcesInput!) { assignToUserGroup(input: $input) { userGroup { id } } }';
const publicKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDm1yMyFzyCdNqQDGHSFrDHbvyVJnM1SGTqjxEBPwiVB laptop';
const shown = `query ($id: ID!) { device(id: $id) { accounts { totalCount nodes { username state detail device { id } user { id } } } } }`;
const accountsOf = async (id: string, caller?: string) =>
  (await answer(shown, { id }, caller)).device.accounts;

let count = 0;
async function newUser(input: object = {}): Promise<{ userId: string; username: string }> {
  const username = `accountant${++count}`;
  const made = await answer(
    'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }',
    { input: { username, email: `${username}@northwind.example`, state: 'ACTIVATED', ...input } },
  );
  return { userId: made.createUser.user.id, username };
}
const change = (name: string, id: string) =>
  answer(`mutation ($id: ID!) { ${name}(id: $id) { __typename } }`, { id });

async function userGroup(userIds: string[], input: object = {}): Promise<string> {
  const made = await answer(
    'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userGroup { id } } }',
    { input: { name: `Accounts ${++count}`, ...input } },
  );
  const groupId = made.createUserGroup.userGroup.id;
  await answer(
    'mutation ($input: UserGroupMembersInput!) { addUserGroupMembers(input: $input) { userGroup { id } } }',
    { input: { groupId, userIds } },
  );
  return groupId;
}

async function deviceGroup(deviceIds: string[]): Promise<string> {
  const made = await answer(
    'mutation ($input: CreateDeviceGroupInput!) { createDeviceGroup(input: $input) { deviceGroup { id } } }',
    { input: { name: `Accounts ${++count}` } },
  );
  const groupId = made.createDeviceGroup.deviceGroup.id;
  await answer(
    'mutation ($input: DeviceGroupMembersInput!) { addDeviceGroupMembers(input: $input) { deviceGroup { id } } }',
    { input: { groupId, deviceIds } },
  );
  return groupId;
}

describe('the accounts of a device', () => {
  test('are those of users bound directly and by groups, each once, and nothing of another device', async () => {
    const [own, other] = [await fleet.join('accounts'), await fleet.join('accounts-not')];
    const [direct, grouped, byGroups, everywhere, theirs] = await Promise.all(
      Array.from({ length: 5 }, () => newUser()),
    );
    const ids = [direct, grouped, byGroups, everywhere, theirs].map((user) => user?.userId ?? '');
    const [directId, groupedId, byGroupsId, everywhereId, theirsId] = ids as [
      string,
      string,
      string,
      string,
      string,
    ];
    await answer(bind, { input: { userId: directId, deviceId: own.deviceId } });
    await answer(bind, { input: { userId: everywhereId, deviceId: own.deviceId } });
    await answer(bind, { input: { userId: theirsId, deviceId: other.deviceId } });
    const groupId = await userGroup([groupedId, everywhereId]);
    await answer(assign, { input: { groupId, deviceIds: [own.deviceId] } });
    const deviceGroupId = await deviceGroup([own.deviceId]);
    const farGroupId = await userGroup([byGroupsId, everywhereId]);
    await answer(assign, { input: { groupId: farGroupId, deviceGroupIds: [deviceGroupId] } });
    const { accounts, next } = (await own.agent.accounts()).body;
    expect(next).toBeNull();
    expect(accounts.map(({ userId }: { userId: string }) => userId)).toEqual(
      [directId, groupedId, byGroupsId, everywhereId].sort(),
    );
    expect((await other.agent.accounts()).body.accounts).toMatchObject([
      { userId: theirsId, state: 'ENABLED' },
    ]);
    await answer(
      'mutation ($input: DeviceGroupMembersInput!) { removeDeviceGroupMembers(input: $input) { deviceGroup { id } } }',
      { input: { groupId: deviceGroupId, deviceIds: [own.deviceId] } },
    );
    expect((await own.agent.accounts()).body.accounts).toHaveLength(3);
  });

  test('by a device group that is assigned to a user', async () => {
    const { agent, deviceId } = await fleet.join('by-device-group');
    const { userId } = await newUser();
    const deviceGroupId = await deviceGroup([deviceId]);
    const { organizationId } = gateway.demo;
    await gateway.database.transaction(organizationId, (tx) =>
      tx.insert(userDeviceGroups).values({ organizationId, userId, deviceGroupId }),
    );
    expect((await agent.accounts()).body.accounts).toMatchObject([{ userId, state: 'ENABLED', sudo: false }]);
  });

  test('have names, numbers, keys, rights and groups', async () => {
    const { agent, deviceId } = await fleet.join('details');
    const { userId, username } = await newUser({
      ...{ firstName: 'Ada', lastName: 'Lovelace', publicKeyAllowed: true },
      ...{ posixManaged: true, posixUid: 5001, posixGid: 5002 },
    });
    await answer('mutation ($input: AddSshKeyInput!) { addSshKey(input: $input) { sshKey { id } } }', {
      input: { userId, name: 'laptop', publicKey },
    });
    await answer(bind, { input: { userId, deviceId, sudo: true } });
    const groupId = await userGroup([userId], {
      sudo: true,
      sudoWithoutPassword: true,
      posixGroups: [{ gid: 6001, name: 'engineers' }],
    });
    await answer(assign, { input: { groupId, deviceIds: [deviceId] } });
    expect((await agent.accounts()).body.accounts).toEqual([
      {
        ...{
          userId,
          username,
          state: 'ENABLED',
          fullName: 'Ada Lovelace',
          homeDirectory: `/home/${username}`,
        },
        ...{ uid: 5001, gid: 5002, sudo: true, sudoWithoutPassword: true, publicKeys: [publicKey] },
        groups: [{ name: 'engineers', gid: 6001 }],
      },
    ]);
    const update = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }';
    await answer(update, { input: { id: userId, publicKeyAllowed: false, posixManaged: false } });
    expect((await agent.accounts()).body.accounts).toMatchObject([{ publicKeys: [], uid: null, gid: null }]);
  });

  test.each([
    ['WINDOWS', 'C:\\Users\\'],
    ['MAC', '/Users/'],
  ])('on %s have their own home directories', async (osFamily, home) => {
    const { agent, deviceId } = await fleet.join(`home-${osFamily}`, { osFamily, os: osFamily });
    const { userId, username } = await newUser();
    await answer(bind, { input: { userId, deviceId } });
    expect((await agent.accounts()).body.accounts).toMatchObject([{ homeDirectory: `${home}${username}` }]);
  });

  test.each([
    ['nothing', {}, {}, {}, false, false],
    ['the user', { sudo: true }, {}, {}, true, false],
    ['the user, without a password', { sudo: true, sudoWithoutPassword: true }, {}, {}, true, true],
    ['the binding', {}, { sudo: true }, {}, true, false],
    ['the binding, without a password', {}, { sudo: true, sudoWithoutPassword: true }, {}, true, true],
    ['a group, without a password', {}, {}, { sudo: true, sudoWithoutPassword: true }, true, true],
    [
      'the group, and the user omits the password',
      { sudoWithoutPassword: true },
      {},
      { sudo: true },
      true,
      true,
    ],
    [
      'nothing but a password that is omitted',
      { sudoWithoutPassword: true },
      { sudoWithoutPassword: true },
      {},
      false,
      false,
    ],
  ])('are of administrators by %s', async (_by, user, binding, group, sudo, sudoWithoutPassword) => {
    const { agent, deviceId } = await fleet.join(`rights-${++count}`);
    const { userId } = await newUser(user);
    await answer(bind, { input: { userId, deviceId, ...binding } });
    await answer(assign, { input: { groupId: await userGroup([userId], group), deviceIds: [deviceId] } });
    expect((await agent.accounts()).body.accounts).toMatchObject([{ sudo, sudoWithoutPassword }]);
  });

  test('go to the device by its own token, and by nothing else', async () => {
    const { agent, deviceId } = await fleet.join('own-token');
    expect((await agent.accounts()).status).toBe(200);
    for (const credential of ['', `rgd_${'x'.repeat(43)}`, gateway.keys.ADMINISTRATOR])
      expect((await agentPeer(gateway.app, credential).accounts()).status).toBe(401);
    await change('disconnectDevice', deviceId);
    expect((await agent.accounts()).status).toBe(401);
    expect((await agent.accounts('dev_1')).status).toBe(401);
  });

  test('are not sent again while nothing has changed', async () => {
    const { agent, deviceId } = await fleet.join('unchanged-accounts');
    const { userId } = await newUser();
    await answer(bind, { input: { userId, deviceId } });
    const { etag = '' } = await agent.accounts();
    expect(await agent.accounts(undefined, etag)).toMatchObject({ status: 304, body: null, etag });
    await change('suspendUser', userId);
    expect(await agent.accounts(undefined, etag)).toMatchObject({ status: 200 });
    await change('activateUser', userId);
    expect(await agent.accounts(undefined, etag)).toMatchObject({ status: 304 });
  });

  test('come in pages, and are found over indexes without statistics', async () => {
    const { agent, deviceId } = await fleet.join('many-accounts');
    const { organizationId } = gateway.demo;
    const groupId = await userGroup([(await newUser()).userId]);
    await answer(assign, { input: { groupId, deviceIds: [deviceId] } });
    await gateway.database.transaction(organizationId, async (tx) => {
      await tx.execute(sql`insert into users (id, organization_id, username, email, state)
        select 'usr_' || lpad(n::text, 26, '0'), ${organizationId}, 'page' || n, 'page' || n || '@northwind.example',
          'ACTIVATED' from generate_series(1, 1200) as n`);
      await tx.execute(sql`insert into user_group_members (organization_id, group_id, user_id)
        select organization_id, ${groupId}, id from users where username ~ '^page[0-9]+$'`);
    });
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const { body }: { body: { accounts: { userId: string }[]; next: string | null } } =
        await agent.accounts(after);
      expect(body.accounts.length).toBeLessThanOrEqual(500);
      seen.push(...body.accounts.map(({ userId }) => userId));
      if (body.next === null) break;
      after = body.next;
    }
    expect(seen).toHaveLength(1201);
    expect(seen).toEqual([...new Set(seen)].sort());
  });
});

describe('an account that is withdrawn', () => {
  const withdrawals: [string, (userId: string, deviceId: string) => Promise<unknown>][] = [
    ['a suspension', (userId) => change('suspendUser', userId)],
    ['a lock', (userId) => change('lockUser', userId)],
    ['an unbinding', (userId, deviceId) => answer(unbind, { input: { userId, deviceId } })],
    ['a deletion', (userId) => change('deleteUser', userId)],
  ];
  test.each(withdrawals)(
    'by %s stays in the answer, disabled, until it is removed',
    async (_by, withdraw) => {
      const { agent, deviceId } = await fleet.join(`withdrawn-${++count}`);
      const { userId, username } = await newUser({ sudo: true, publicKeyAllowed: true });
      await answer('mutation ($input: AddSshKeyInput!) { addSshKey(input: $input) { sshKey { id } } }', {
        input: { userId, name: 'laptop', publicKey },
      });
      await answer(bind, { input: { userId, deviceId } });
      const created = { userId, username, state: 'CREATED' };
      expect((await agent.report({ accounts: [created] })).status).toBe(204);
      await withdraw(userId, deviceId);
      const disabled = { userId, username, state: 'DISABLED', sudo: false, publicKeys: [], groups: [] };
      expect((await agent.accounts()).body.accounts).toMatchObject([disabled]);
      await agent.report({ accounts: [{ ...created, state: 'DISABLED', detail: 'Locked.' }] });
      expect((await agent.accounts()).body.accounts).toMatchObject([disabled]);
      expect((await accountsOf(deviceId)).nodes).toMatchObject([
        { username, state: 'DISABLED', detail: 'Locked.' },
      ]);
      await agent.report({ accounts: [{ ...created, state: 'REMOVED' }] });
      expect((await accountsOf(deviceId)).totalCount).toBe(0);
      const stillBound = ['a suspension', 'a lock'].includes(_by);
      expect((await agent.accounts()).body.accounts).toHaveLength(stillBound ? 1 : 0);
    },
  );

  test('of a staged user is disabled from the start', async () => {
    const { agent, deviceId } = await fleet.join('staged');
    const { userId } = await newUser({ state: 'STAGED' });
    await answer(bind, { input: { userId, deviceId } });
    expect((await agent.accounts()).body.accounts).toMatchObject([{ userId, state: 'DISABLED' }]);
    await change('activateUser', userId);
    expect((await agent.accounts()).body.accounts).toMatchObject([{ userId, state: 'ENABLED' }]);
  });
});

describe('a report about accounts', () => {
  test('is shown at the device and at the user, to those who read each', async () => {
    const { agent, deviceId } = await fleet.join('reported-accounts');
    const [ada, ben] = [await newUser(), await newUser()];
    for (const { userId } of [ada, ben]) await answer(bind, { input: { userId, deviceId } });
    const accounts = [
      { ...ada, state: 'CREATED' },
      { ...ben, state: 'FAILED', detail: 'A local account has this name.' },
    ];
    expect((await agent.report({ accounts })).status).toBe(204);
    const nodes = [
      {
        username: ada.username,
        state: 'CREATED',
        detail: null,
        device: { id: deviceId },
        user: { id: ada.userId },
      },
      {
        ...{ username: ben.username, state: 'FAILED', detail: 'A local account has this name.' },
        ...{ device: { id: deviceId }, user: { id: ben.userId } },
      },
    ];
    for (const role of ['READ_ONLY', 'HELP_DESK', 'MANAGER'])
      expect(await accountsOf(deviceId, role)).toEqual({ totalCount: 2, nodes });
    expect(await refusal(shown, { id: deviceId }, 'COMMAND_RUNNER')).toMatchObject({ code: 'FORBIDDEN' });
    const filtered = `query ($id: ID!, $filter: DeviceAccountFilter) { device(id: $id) {
      accounts(filter: $filter, sort: { field: REPORTED_AT }) { nodes { username } } } }`;
    for (const filter of [{ state: ['FAILED'] }, { userId: ben.userId }, { username: { eq: ben.username } }])
      expect((await answer(filtered, { id: deviceId, filter })).device.accounts.nodes).toEqual([
        { username: ben.username },
      ]);
    const ofUser = 'query ($id: ID!) { user(id: $id) { deviceAccounts { nodes { state device { id } } } } }';
    expect((await answer(ofUser, { id: ada.userId })).user.deviceAccounts.nodes).toEqual([
      { state: 'CREATED', device: { id: deviceId } },
    ]);
    // The latest report counts.
    await agent.report({ accounts: [{ ...ben, state: 'UPDATED' }] });
    expect((await accountsOf(deviceId)).nodes[1]).toMatchObject({ state: 'UPDATED', detail: null });
  });

  test('about a user of another device is refused, and nothing of it is written', async () => {
    const [own, other] = [await fleet.join('reports-own'), await fleet.join('reports-other')];
    const [mine, theirs] = [await newUser(), await newUser()];
    await answer(bind, { input: { userId: mine.userId, deviceId: own.deviceId } });
    await answer(bind, { input: { userId: theirs.userId, deviceId: other.deviceId } });
    for (const stranger of [theirs, { userId: newId('usr'), username: 'nobody' }]) {
      const accounts = [
        { ...mine, state: 'CREATED' },
        { ...stranger, state: 'CREATED' },
      ];
      expect(await own.agent.report({ accounts })).toMatchObject({
        status: 404,
        error: { code: 'NOT_FOUND', argument: 'body.accounts.1.userId' },
      });
    }
    expect((await accountsOf(own.deviceId)).totalCount).toBe(0);
  });

  test.each([
    ['an unknown state', [{ userId: newId('usr'), username: 'a', state: 'ENABLED' }], '.0.state'],
    ['no name', [{ userId: newId('usr'), state: 'CREATED' }], '.0.username'],
    ['another kind of object', [{ userId: newId('dev'), username: 'a', state: 'CREATED' }], '.0.userId'],
    [
      'a user twice',
      Array(2).fill({ userId: 'usr_01h455vb4pex5vsknk084sn02q', username: 'a', state: 'CREATED' }),
      '.1.userId',
    ],
    [
      'more than 100 accounts',
      Array.from({ length: 101 }, () => ({ userId: newId('usr'), username: 'a', state: 'CREATED' })),
      '',
    ],
  ])('with %s is refused', async (_what, accounts, argument) => {
    const { agent } = await fleet.join('careless-accounts');
    expect(await agent.report({ accounts })).toMatchObject({
      status: 400,
      error: {
        code: expect.stringMatching(/^(BAD_USER_INPUT|INVALID_ID)$/),
        argument: `body.accounts${argument}`,
      },
    });
  });
});
