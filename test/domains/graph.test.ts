import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { seedWorld } from '../../db/seed/seed.ts';
import { createWorld } from '../../db/seed/world.ts';
import { boundTo } from '../../src/core/organization-database.ts';
import { wantedUsers } from '../../src/domains/directories/export-store.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';
import { associate, associations, counts, dissociate, traverse } from './graph-documents.ts';

let gateway: TestGateway;
/** Resources without associations, one of each kind, by the names that arguments give them. */
let ids: Record<string, string>;
beforeAll(async () => {
  gateway = await testGateway();
  ids = await newResources();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');
// biome-ignore lint/suspicious/noExplicitAny: the shape depends on the document
type Loose = any;

let count = 0;
const unique = (stem: string) => `${stem} ${++count}`;

async function made(mutation: string, object: string, input: object): Promise<string> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${object} { id } } }`;
  return (await answer(document, { input }))[mutation][object].id;
}

async function newUser(): Promise<string> {
  const username = unique('person').replace(' ', '.');
  return made('createUser', 'user', { username, email: `${username}@northwind-robotics.example` });
}

async function newDevice(): Promise<string> {
  const { organizationId } = gateway.demo;
  const id = newId('dev');
  await gateway.database.transaction(organizationId, (tx) =>
    tx.execute(sql`insert into devices (id, organization_id, display_name, hostname, os_family, os, os_version)
      values (${id}, ${organizationId}, ${id}, ${id}, 'LINUX', 'Ubuntu', '24.04')`),
  );
  return id;
}

const newUserGroup = (input: object = {}) =>
  made('createUserGroup', 'userGroup', { name: unique('Group'), ...input });
const newDeviceGroup = (input: object = {}) =>
  made('createDeviceGroup', 'deviceGroup', { name: unique('Group'), ...input });

async function newResources(): Promise<Record<string, string>> {
  const scim = { baseUrl: 'https://directory.example/api' };
  return {
    user: await newUser(),
    userGroup: await newUserGroup(),
    device: await newDevice(),
    deviceGroup: await newDeviceGroup(),
    command: await made('createCommand', 'command', {
      ...{ name: unique('Command'), type: 'LINUX', shell: 'BASH', script: 'true' },
    }),
    policy: await made('createPolicy', 'policy', {
      ...{ name: unique('Policy'), template: 'mac-filevault', values: [{ field: 'deferrals', value: '3' }] },
    }),
    policyGroup: await made('createPolicyGroup', 'policyGroup', { name: unique('Policies') }),
    softwareApp: await made('createSoftwareApp', 'softwareApp', {
      ...{ displayName: unique('App'), packageManager: 'WINGET', packageId: 'Example.App' },
    }),
    ssoApplication: await made('createSsoApplication', 'ssoApplication', {
      ...{ displayName: unique('Application'), ssoUrl: 'https://sso.example/graph' },
    }),
    radiusServer: await made('createRadiusServer', 'radiusServer', {
      ...{ name: unique('Wi-Fi'), networkSourceIps: ['198.51.100.77'] },
    }),
    directory: await made('createDirectory', 'directory', { name: unique('Directory'), settings: { scim } }),
  };
}

const kindOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
const listed = async (document: string, variables: object, caller?: string): Promise<Loose> => {
  const { node } = await answer(document, variables, caller);
  return node.associations ?? node.traverse;
};
const put = (input: object, caller?: string) => answer(associate, { input }, caller);

/** Roles with Edit in the row that names assignment, copied from the published page. */
const editors: Record<string, string[]> = {
  Users: ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER', 'HELP_DESK'],
  Groups: ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER'],
  Commands: ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER'],
  Devices: ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER'],
};
const roles = [
  ...['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR', 'MANAGER', 'COMMAND_RUNNER_WITH_BILLING'],
  ...['COMMAND_RUNNER', 'HELP_DESK', 'READ_ONLY'],
];

/** Pairs of kinds that the product associates, each with the row that names it. */
const pairs: [row: string, own: string, other: string, relation?: string][] = [
  ...['device', 'deviceGroup', 'ssoApplication', 'radiusServer', 'directory'].map(
    (other): [string, string, string] => ['Users', 'user', other],
  ),
  ['Groups', 'userGroup', 'user', 'MEMBERSHIP'],
  ['Groups', 'deviceGroup', 'device', 'MEMBERSHIP'],
  ...['device', 'deviceGroup', 'ssoApplication', 'radiusServer', 'directory'].map(
    (other): [string, string, string] => ['Groups', 'userGroup', other],
  ),
  ['Commands', 'command', 'device'],
  ['Commands', 'command', 'deviceGroup'],
  ['Devices', 'policyGroup', 'policy', 'MEMBERSHIP'],
  ...['policy', 'policyGroup', 'softwareApp'].flatMap((own): [string, string, string][] => [
    ['Devices', own, 'device'],
    ['Devices', own, 'deviceGroup'],
  ]),
];

describe.each(pairs)('by the row %s, a %s and a %s', (row, own, other, relation = 'ASSIGNMENT') => {
  const input = () => ({ [own]: { id: ids[own], [`${other}Id`]: ids[other] } });
  const ends = () => [
    { kind: kindOf(own), id: ids[own] },
    { kind: kindOf(other), id: ids[other] },
  ];
  const seen = async (from: string, to: string) =>
    (await listed(associations, { id: ids[from], kinds: [kindOf(to)] })).nodes;

  test(`are associated, seen from both sides, and dissociated by ${editors[row]}`, async () => {
    const [from, to] = ends();
    for (const role of editors[row] ?? []) {
      expect((await put(input(), role)).associate.association).toMatchObject({ relation, from, to });
      expect(await put(input(), role)).toMatchObject({ associate: { association: { relation, from, to } } });
      expect(await seen(own, other)).toMatchObject([{ relation, from, to }]);
      expect(await seen(other, own)).toMatchObject([{ relation, from: to, to: from }]);
      const taken = await answer(dissociate, { input: input() }, role);
      expect(taken.dissociate.association).toEqual({ from, to });
      expect(await seen(own, other)).toEqual([]);
      expect(await answer(dissociate, { input: input() }, role)).toEqual({
        dissociate: { association: null },
      });
    }
  });

  test('are left as they are by everybody else', async () => {
    for (const role of roles.filter((each) => !editors[row]?.includes(each))) {
      for (const document of [associate, dissociate]) {
        expect(await refusal(document, { input: input() }, role)).toMatchObject({
          code: 'FORBIDDEN',
          access: { coordinate: `AssociationInput.${own}`, requiredLevel: 'EDIT' },
        });
      }
    }
    expect(await seen(own, other)).toEqual([]);
  });

  test('are refused where one of them does not exist', async () => {
    const prefix = (name: string) => ids[name]?.split('_')[0] as 'usr';
    for (const [id, otherId, at] of [
      [newId(prefix(own)), ids[other], 'id'],
      [ids[own], newId(prefix(other)), `${other}Id`],
    ]) {
      const unknown = { [own]: { id, [`${other}Id`]: otherId } };
      for (const document of [associate, dissociate]) {
        expect(await refusal(document, { input: unknown })).toMatchObject({
          ...{ code: 'NOT_FOUND', argument: `input.${own}.${at}` },
        });
      }
    }
  });
});

describe('an association', () => {
  test('is refused where it does not name exactly two resources that go together', async () => {
    const { user, device, ssoApplication, userGroup } = ids;
    for (const [input, code, argument] of [
      [{ user: { id: user } }, 'BAD_USER_INPUT', 'input.user'],
      [{ user: { id: user, deviceId: device, directoryId: device } }, 'BAD_USER_INPUT', 'input.user'],
      [{ user: { id: user, deviceId: user } }, 'INVALID_ID', 'input.user.deviceId'],
      [{ user: { id: device, deviceId: device } }, 'INVALID_ID', 'input.user.id'],
      [
        { user: { id: user, ssoApplicationId: ssoApplication, sudo: true } },
        'BAD_USER_INPUT',
        'input.user.sudo',
      ],
    ] as const) {
      expect(await refusal(associate, { input })).toMatchObject({ code, argument });
    }
    const both = { user: { id: user, deviceId: device }, userGroup: { id: userGroup, userId: user } };
    expect(await refusal(associate, { input: both })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('of a user and a device keeps the rights that are not given', async () => {
    const end = { id: await newUser(), deviceId: await newDevice() };
    const rights = async (given: object) => (await put({ user: { ...end, ...given } })).associate.association;
    expect(await rights({})).toMatchObject({ sudo: false, sudoWithoutPassword: false });
    expect(await rights({ sudo: true })).toMatchObject({ sudo: true, sudoWithoutPassword: false });
    expect(await rights({ sudoWithoutPassword: true })).toMatchObject({
      sudo: true,
      sudoWithoutPassword: true,
    });
    expect(await rights({})).toMatchObject({ sudo: true, sudoWithoutPassword: true });
    const [seen] = (await listed(associations, { id: end.id, kinds: ['DEVICE'] })).nodes;
    expect(seen).toMatchObject({ sudo: true, to: { resource: { __typename: 'Device', id: end.deviceId } } });
  });

  test('with a DYNAMIC group is a matter of its query', async () => {
    const allOf = [{ field: 'DEPARTMENT', operator: 'IS', values: ['Sales'] }];
    const memberQuery = { anyOf: [{ allOf }] };
    const id = await newUserGroup({ membershipMethod: 'DYNAMIC', memberQuery });
    const { nodes } = await listed(associations, { id, kinds: ['USER'], first: 1 });
    const refused = { code: 'INVALID_STATE', argument: 'input.userGroup.id' };
    expect(await refusal(associate, { input: { userGroup: { id, userId: ids.user } } })).toMatchObject(
      refused,
    );
    const member = { userGroup: { id, userId: nodes[0].to.id } };
    expect(await refusal(dissociate, { input: member })).toMatchObject(refused);
    await put({ userGroup: { id, deviceId: await newDevice() } });
  });

  test('is recorded in the service whose row names it, and so is a refusal', async () => {
    const input = { user: { id: await newUser(), deviceId: await newDevice() } };
    await put(input);
    await refusal(associate, { input }, 'READ_ONLY');
    const events = await gateway.database.read(
      gateway.demo.organizationId,
      sql`select service, event_type as "eventType", resource_id as "resourceId", error_code as code from events
        where event_type = 'associate' order by sequence desc limit 2`,
    );
    expect(events).toEqual([
      { service: 'USERS', eventType: 'associate', resourceId: null, code: 'FORBIDDEN' },
      { service: 'USERS', eventType: 'associate', resourceId: input.user.id, code: null },
    ]);
  });

  test('of a user counts as one by a group does: for a directory, and for an application', async () => {
    const { organizationId } = gateway.demo;
    const id = await newUser();
    await answer('mutation ($id: ID!) { activateUser(id: $id) { user { id } } }', { id });
    const directoryId = ids.directory ?? '';
    const wanted = async () =>
      (
        await wantedUsers(boundTo(gateway.database, organizationId), directoryId, { after: '', limit: 10 })
      ).map(({ user }) => user.id);
    const active = await gateway.database.read<{ id: string }>(
      organizationId,
      sql`select id from sso_applications where active order by id limit 1`,
    );
    const applicationId = active[0]?.id;
    const evaluation = `query ($input: EvaluateAuthenticationInput!) {
      evaluateAuthentication(input: $input) { action reason } }`;
    const input = { userId: id, resource: 'APPLICATION', applicationId };
    const reason = async () => (await answer(evaluation, { input })).evaluateAuthentication.reason;
    expect(await wanted()).toEqual([]);
    const before = await reason();
    await put({ user: { id, directoryId } });
    await put({ user: { id, ssoApplicationId: applicationId } });
    expect(await wanted()).toEqual([id]);
    expect(before).toBe('APPLICATION_NOT_ASSIGNED');
    expect(await reason()).not.toBe(before);
  });
});

describe('a traversal', () => {
  /**
   * Gives Ada three paths to a device: directly, by her group, and by her group's device group. Others share parts of
   * it.
   */
  async function diamond() {
    const [ada, bob, carl] = [await newUser(), await newUser(), await newUser()];
    const [device, other] = [await newDevice(), await newDevice()];
    const [people, machines] = [await newUserGroup(), await newDeviceGroup()];
    await put({ user: { id: ada, deviceId: device } });
    for (const userId of [ada, bob]) await put({ userGroup: { id: people, userId } });
    await put({ userGroup: { id: people, deviceId: device } });
    await put({ userGroup: { id: people, deviceGroupId: machines } });
    for (const deviceId of [device, other]) await put({ deviceGroup: { id: machines, deviceId } });
    await put({ user: { id: carl, deviceGroupId: machines } });
    return { ada, bob, carl, device, other, people, machines };
  }

  const ways = ({ paths }: Loose) =>
    paths.map(({ associations: steps }: Loose) => steps.map(({ to }: Loose) => to.id));

  test('tells which users reach a device and by which groups, each once', async () => {
    const { ada, bob, carl, device, people, machines } = await diamond();
    const { nodes, leftOut } = await listed(traverse, { id: device, kinds: ['USER'] });
    expect(leftOut).toEqual([]);
    expect(nodes.map(({ id }: Loose) => id)).toEqual([ada, bob, carl].sort());
    const of = (id: string) => nodes.find((node: Loose) => node.id === id);
    expect(ways(of(ada))).toEqual([[ada], [people, ada], [machines, people, ada]]);
    expect(ways(of(bob))).toEqual([
      [people, bob],
      [machines, people, bob],
    ]);
    expect(ways(of(carl))).toEqual([[machines, carl]]);
    expect(of(bob)).toMatchObject({ kind: 'USER', resource: { __typename: 'User' } });
    const [, long] = of(bob).paths;
    expect(long.associations).toMatchObject([
      { relation: 'MEMBERSHIP', from: { id: device }, to: { kind: 'DEVICE_GROUP', resource: {} } },
      { relation: 'ASSIGNMENT', from: { id: machines }, to: { kind: 'USER_GROUP', id: people } },
      { relation: 'MEMBERSHIP', from: { id: people }, to: { kind: 'USER', id: bob } },
    ]);
  });

  test('leads from a user to what they have, never back to other users of it', async () => {
    const { ada, device, other, people, machines } = await diamond();
    const { nodes } = await listed(traverse, { id: ada });
    expect(nodes.map(({ id }: Loose) => id)).toEqual([device, other, people, machines].sort());
    const far = nodes.find(({ id }: Loose) => id === other);
    expect(ways(far)).toEqual([[people, machines, other]]);
    expect(await answer(counts, { id: ada })).toEqual({
      node: { associations: { totalCount: 2 }, traverse: { totalCount: 4 } },
    });
    expect((await listed(traverse, { id: ada, kinds: ['USER', 'COMMAND'] })).nodes).toEqual([]);
  });

  test('tells policies of a device through their groups', async () => {
    const { device, machines } = await diamond();
    const policy = ids.policy ?? '';
    const policyGroup = ids.policyGroup ?? '';
    await put({ policyGroup: { id: policyGroup, policyId: policy } });
    await put({ policyGroup: { id: policyGroup, deviceGroupId: machines } });
    const { nodes } = await listed(traverse, { id: device, kinds: ['POLICY'] });
    expect(nodes).toMatchObject([{ id: policy, resource: { __typename: 'Policy' } }]);
    expect(ways(nodes[0])).toEqual([[machines, policyGroup, policy]]);
    expect(
      await answer(dissociate, { input: { policyGroup: { id: policyGroup, policyId: policy } } }),
    ).toBeTruthy();
    expect((await listed(traverse, { id: device, kinds: ['POLICY'] })).nodes).toEqual([]);
  });

  test('shows so many paths as are asked for, at most 100', async () => {
    const { ada, device } = await diamond();
    const document = `query ($id: ID!, $first: Int) { node(id: $id) { ... on User {
      traverse(kinds: [DEVICE]) { nodes { id paths(first: $first) { associations { relation } } } } } } }`;
    const paths = async (first: number) => {
      const { node } = await answer(document, { id: ada, first });
      return node.traverse.nodes.find(({ id }: Loose) => id === device).paths;
    };
    expect(await paths(2)).toHaveLength(2);
    expect(await paths(100)).toHaveLength(3);
    for (const first of [0, 101]) {
      expect(await refusal(document, { id: ada, first })).toMatchObject({
        code: 'INVALID_PAGE',
        argument: 'first',
      });
    }
  });

  test('goes through nothing that the caller may not read, and says which kinds', async () => {
    const { ada, bob, carl, device, people, machines } = await diamond();
    const create = 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }';
    const keyFor = async (...scopes: string[]) =>
      (await answer(create, { input: { name: unique('Key'), scopes } })).createApiKey.key;
    const ungrouped = await keyFor('USERS', 'DEVICES');
    const { nodes, leftOut } = await listed(traverse, { id: device, kinds: ['USER'] }, ungrouped);
    expect(leftOut).toEqual(['USER_GROUP', 'DEVICE_GROUP']);
    expect(nodes.map(ways)).toEqual([[[ada]]]);
    const direct = await listed(associations, { id: ada }, ungrouped);
    expect(direct.nodes.map(({ to }: Loose) => to.id)).toEqual([device]);
    expect(direct.leftOut).toEqual([
      ...['USER_GROUP', 'DEVICE_GROUP', 'SSO_APPLICATION', 'RADIUS_SERVER', 'DIRECTORY'],
    ]);
    const noUsers = await keyFor('DEVICES', 'GROUPS');
    const found = await listed(traverse, { id: device }, noUsers);
    expect(JSON.stringify(found)).not.toMatch(new RegExp([ada, bob, carl].join('|')));
    expect(found.nodes.map(({ id }: Loose) => id)).toEqual([people, machines].sort());
    expect(found.leftOut).toEqual(['USER', 'COMMAND']);
    expect(await answer(counts, { id: device, kinds: ['USER'] }, noUsers)).toEqual({
      node: { associations: { totalCount: 0 }, traverse: { totalCount: 0 } },
    });
  });

  test.each(['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])(
    'from a command is not for %s',
    async (role) => {
      await answer(
        'mutation ($input: CommandAssignmentInput!) { assignCommand(input: $input) { command { id } } }',
        {
          input: {
            commandId: ids.command,
            administratorIds: [gateway.demo.administrators[role as 'READ_ONLY']],
          },
        },
      );
      const command = `query ($id: ID!) { node(id: $id) { id ... on Command { associations { totalCount } } } }`;
      expect(await refusal(command, { id: ids.command }, role)).toMatchObject({
        code: 'FORBIDDEN',
        access: { coordinate: 'Command.associations', scope: 'DEVICES' },
      });
      expect(await refusal(associations, { id: ids.device }, role)).toMatchObject({ code: 'FORBIDDEN' });
      const { node } = await answer('query ($id: ID!) { node(id: $id) { id } }', { id: ids.command }, role);
      expect(node).toEqual({ id: ids.command });
    },
  );
});

describe('3,000 members', () => {
  const size = 3000;
  let group: string;
  let members: string[];
  beforeAll(async () => {
    const { organizationId } = gateway.demo;
    group = await newUserGroup();
    await put({ userGroup: { id: group, deviceId: ids.device } });
    members = Array.from({ length: size }, () => newId('usr')).sort();
    await gateway.database.transaction(organizationId, async (tx) => {
      await tx.execute(sql`insert into users (id, organization_id, username, email)
        select id, ${organizationId}, id, id || '@northwind-robotics.example'
        from unnest(${sql.param(members)}::text[]) as one(id)`);
      await tx.execute(sql`insert into user_group_members (organization_id, group_id, user_id)
        select ${organizationId}, ${group}, id from unnest(${sql.param(members)}::text[]) as one(id)`);
    });
  });

  test.each([
    ['associations', associations, () => group, ({ to }: Loose) => to.id],
    ['traverse', traverse, () => ids.device ?? '', ({ id }: Loose) => id],
  ] as const)(
    'are paged through by %s, each once, by as many statements whatever their number',
    async (_field, document, of, idOf) => {
      const id = of();
      const statements = async (first: number, after: string | null) => {
        const read = vi.spyOn(gateway.database, 'read');
        const page = await listed(document, { id, kinds: ['USER'], first, after });
        const number = read.mock.calls.length;
        read.mockRestore();
        return { page, number };
      };
      const found: string[] = [];
      const few = await statements(2, null);
      let after: string | null = null;
      for (let more = true; more; ) {
        const { page, number } = await statements(700, after);
        expect(number).toBe(few.number);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        found.push(...page.nodes.map(idOf));
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      expect(found).toEqual(members);
      expect(few.number).toBeLessThanOrEqual(6);
      const { node } = await answer(counts, { id, kinds: ['USER'] });
      expect(node.traverse.totalCount).toBe(size);
    },
  );

  test('are read by one statement a level for all resources of a list', async () => {
    const document = `query ($first: Int) { users(first: $first) { nodes { associations(first: 5) { totalCount nodes {
      to { resource { ... on UserGroup { name } } } } } } } }`;
    const statements = async (first: number) => {
      const read = vi.spyOn(gateway.database, 'read');
      await answer(document, { first });
      const number = read.mock.calls.length;
      read.mockRestore();
      return number;
    };
    const [few, many] = [await statements(3), await statements(100)];
    // The users, their associations and the counts; then one for each type that is found.
    expect(Math.max(few, many)).toBeLessThanOrEqual(3 + 16);
    expect(many).toBeLessThanOrEqual(few + 3);
  });

  test('have pages with limits, and cursors of their own', async () => {
    const variables = { id: group, kinds: ['USER'] };
    const { pageInfo } = await listed(associations, { ...variables, first: 1 });
    const after = pageInfo.endCursor;
    for (const [document, given, code, argument] of [
      [associations, { first: -1 }, 'INVALID_PAGE', 'first'],
      [traverse, { first: 1001 }, 'INVALID_PAGE', 'first'],
      [associations, { after: 'nonsense' }, 'INVALID_CURSOR', 'after'],
      [traverse, { after }, 'INVALID_CURSOR', 'after'],
    ] as const) {
      expect(await refusal(document, { ...variables, ...given })).toMatchObject({ code, argument });
    }
  });
});

test('docs/graph.md shows a query with its answer', async () => {
  const page = await readFile(new URL('../../docs/graph.md', import.meta.url), 'utf8');
  const block = (language: string) => page.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
  const demo = await testGateway();
  const { body } = await demo.query('READ_ONLY', block('graphql'));
  await demo.close();
  expect(body).toEqual(JSON.parse(block('json')));
});

describe('another organization', () => {
  test('is as one that does not exist', async () => {
    const other = createWorld(1);
    await seedWorld(gateway.database, other);
    const [theirUser, theirDevice] = [other.userIds[0], other.deviceIds[0]];
    for (const input of [
      { user: { id: theirUser, deviceId: ids.device } },
      { user: { id: ids.user, deviceId: theirDevice } },
      { userGroup: { id: other.userGroupIds[0], userId: ids.user } },
      { userGroup: { id: ids.userGroup, userId: theirUser } },
      { command: { id: other.commandIds[0], deviceId: ids.device } },
      { policy: { id: other.policyIds[0], deviceId: ids.device } },
    ]) {
      for (const document of [associate, dissociate]) {
        expect(await refusal(document, { input })).toMatchObject({ code: 'NOT_FOUND' });
      }
    }
    for (const id of [theirUser, theirDevice]) {
      expect(await answer(traverse, { id })).toEqual({ node: null });
    }
  });
});
