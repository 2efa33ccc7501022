import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { compileStatement, type Statement } from '../../db/statement.ts';
import { keyPair } from '../support/certificates.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';
import {
  assign,
  create,
  list,
  one,
  remove,
  removeCredential,
  replaceMappings,
  rotate,
  unassign,
  update,
} from './directories-documents.ts';

const textOf = (query: SQL | Statement) => ('text' in query ? query : compileStatement(query)).text;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');
const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';
const baseUrl = 'https://desk.example/scim';
const scim = { baseUrl };
let count = 0;

async function made(settings: object = { scim }, fields: object = {}) {
  count += 1;
  const input = { name: `Directory ${count}`, settings, ...fields };
  return (await answer(create, { input })).createDirectory.directory;
}

test('each kind has its own settings, of its own type', async () => {
  expect(await made({ ldapServer: {} })).toMatchObject({
    __typename: 'LdapDirectory',
    id: expect.stringMatching(/^ldp_/),
    userLockoutAction: 'REMOVE',
    sambaEnabled: false,
    syncStatus: null,
  });
  expect(await made({ googleWorkspace: { adminEmail: 'admin@corp.example' } })).toMatchObject({
    __typename: 'GoogleWorkspaceDirectory',
    apiUrl: 'https://admin.googleapis.com/admin/directory/v1',
    userPasswordExpirationAction: 'MAINTAIN',
    credential: null,
  });
  expect(await made({ microsoft365: { tenantId: 'corp.example', clientId: uuid } })).toMatchObject({
    __typename: 'Microsoft365Directory',
    loginUrl: 'https://login.microsoftonline.com',
  });
  expect(await made({ workday: { reportUrl: 'https://wd.example/r?format=json' } })).toMatchObject({
    __typename: 'WorkdayDirectory',
    identifierColumn: 'Employee_ID',
    lastImportAt: null,
  });
  expect(await made()).toMatchObject({ __typename: 'ScimDirectory', baseUrl, updateMethod: 'PUT' });
});

test('an Active Directory domain is told to its agents, and waits for them', async () => {
  const activeDirectory = { domain: 'Corp.Northwind.example', delegationEnabled: true };
  const directory = await made({ activeDirectory });
  expect(directory).toMatchObject({
    domain: 'corp.northwind.example',
    delegationState: 'PENDING',
    permission: 'UNSPECIFIED',
    useCase: 'UNSET',
  });
  const change = (settings: object) => ({
    input: { id: directory.id, settings: { activeDirectory: settings } },
  });
  const changed = await answer(update, change({ useCase: 'TWO_WAY_SYNC', primaryAgent: 'dc01' }));
  expect(changed.updateDirectory.directory).toMatchObject({
    useCase: 'TWO_WAY_SYNC',
    primaryAgent: 'dc01',
    delegationState: 'PENDING',
  });
  expect(await refusal(update, change({ domain: 'other.example' }))).toMatchObject({
    code: 'INVALID_STATE',
    argument: 'input.settings.activeDirectory.domain',
  });
  const ended = await answer(update, change({ delegationEnabled: false, primaryAgent: null }));
  expect(ended.updateDirectory.directory).toMatchObject({ delegationState: 'DISABLED', primaryAgent: null });
});

test('a credential is given, rotated and taken away, and never shown', async () => {
  const { id } = await made();
  const tokens = ['planted-token-number-one', 'planted-token-number-two'];
  const given = await answer(rotate, {
    input: { id, bearerToken: tokens[0], expiresAt: '2099-01-01T00:00:00.000Z' },
  });
  expect(given.rotateDirectoryCredential.directory.credential).toMatchObject({
    kind: 'BEARER_TOKEN',
    expiresAt: '2099-01-01T00:00:00.000Z',
    valid: null,
    checkedAt: null,
  });
  const argument = 'input.bearerToken';
  expect(await refusal(rotate, { input: { id, bearerToken: tokens[0] } })).toMatchObject({ argument });
  await answer(rotate, { input: { id, bearerToken: tokens[1] } });
  // With another address, the credential would go to another server.
  const moved = { id, settings: { scim: { baseUrl: 'https://elsewhere.example/scim' } } };
  expect((await answer(update, { input: moved })).updateDirectory.directory.credential).toBeNull();
  expect(await refusal(removeCredential, { id })).toMatchObject({ code: 'INVALID_STATE' });
  await answer(rotate, { input: { id, password: { username: 'sync', password: tokens[0] } } });
  const [row] = await gateway.database.read<Record<string, unknown>>(
    gateway.demo.organizationId,
    sql`select * from directories where id = ${id}`,
  );
  expect(row?.sealed_credential).toMatch(/^v1\./);
  const taken = await answer(removeCredential, { id });
  expect(taken.removeDirectoryCredential.directory.credential).toBeNull();

  const events = await gateway.database.read(gateway.demo.organizationId, sql`select * from events`);
  const everything = JSON.stringify([row, events, await answer(one, { id }), await answer(list)]);
  expect(everything).toContain('directory_credential_rotate');
  for (const token of tokens) expect(everything).not.toContain(token);
});

test('a service account has an RSA key', async () => {
  const { id } = await made({ googleWorkspace: { adminEmail: 'admin@corp.example' } });
  const [weak, strong] = await Promise.all([keyPair(), keyPair({ bits: 2048 })]);
  const clientEmail = 'sync@project.example';
  const input = (privateKey: string) => ({ input: { id, serviceAccount: { clientEmail, privateKey } } });
  for (const key of [weak.privateKey, 'a key', strong.certificate]) {
    const refused = await refusal(rotate, input(key));
    expect(refused).toMatchObject({ argument: 'input.serviceAccount.privateKey' });
    expect(JSON.stringify(refused)).not.toContain(key.slice(30, 60) || key);
  }
  const { rotateDirectoryCredential } = await answer(rotate, input(strong.privateKey));
  expect(rotateDirectoryCredential.directory.credential).toMatchObject({ kind: 'SERVICE_ACCOUNT' });
});

test('mappings replace those of the catalogue', async () => {
  const { id, attributeMappings } = await made();
  expect(attributeMappings).toContainEqual({
    direction: 'EXPORT',
    attribute: 'name.givenName',
    userField: 'FIRST_NAME',
    customAttribute: null,
    fixedValue: null,
    enabled: true,
  });
  const custom = 'urn:ietf:params:scim:schemas:extension:desk:2.0:User:floor';
  const mappings = [
    { direction: 'EXPORT', attribute: 'userName', userField: 'EMAIL' },
    { direction: 'EXPORT', attribute: custom, userField: 'CUSTOM_ATTRIBUTE', customAttribute: 'floor' },
    { direction: 'EXPORT', attribute: 'locale', fixedValue: 'de-DE', enabled: false },
  ];
  const replaced = await answer(replaceMappings, { input: { id, mappings } });
  expect(replaced.replaceDirectoryMappings.directory.attributeMappings).toMatchObject(mappings);
  for (const [wrong, argument] of [
    [{ attribute: 'shoeSize', userField: 'LOCATION' }, 'attribute'],
    [{ attribute: '__proto__', userField: 'LOCATION' }, 'attribute'],
    [{ attribute: 'locale' }, 'userField'],
    [{ attribute: 'locale', userField: 'LOCATION', fixedValue: 'x' }, 'userField'],
    [{ attribute: 'locale', fixedValue: 'x', direction: 'IMPORT' }, 'fixedValue'],
    [{ attribute: 'locale', userField: 'CUSTOM_ATTRIBUTE' }, 'customAttribute'],
    [{ attribute: 'userName', userField: 'USERNAME' }, 'attribute'],
  ] as const) {
    const input = { id, mappings: [mappings[0], { direction: 'EXPORT', ...wrong }] };
    expect(await refusal(replaceMappings, { input })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: `input.mappings.1.${argument}`,
    });
  }
  const back = await answer(replaceMappings, { input: { id, mappings: null } });
  expect(back.replaceDirectoryMappings.directory.attributeMappings).toEqual(attributeMappings);
  const ldap = await made({ ldapServer: {} });
  expect(await refusal(replaceMappings, { input: { id: ldap.id, mappings: [] } })).toMatchObject({
    argument: 'input.id',
  });
});

describe('a directory is refused', () => {
  const google = { adminEmail: 'admin@corp.example' };
  test.each([
    ['without a name', { name: ' ' }, 'input.name'],
    ['without its address', { settings: { scim: {} } }, 'input.settings.scim.baseUrl'],
    ['without its domain', { settings: { activeDirectory: {} } }, 'input.settings.activeDirectory.domain'],
    ['over http', { settings: { scim: { baseUrl: 'http://desk.example' } } }, 'input.settings.scim.baseUrl'],
    ['with a password in its address', scimAt('https://a:b@desk.example'), 'input.settings.scim.baseUrl'],
    ['with a query', scimAt('https://desk.example/?a=b'), 'input.settings.scim.baseUrl'],
    ['at this host', scimAt('https://127.0.0.1/scim'), 'input.settings.scim.baseUrl'],
    ['at this host, as a number', scimAt('https://2130706433/scim'), 'input.settings.scim.baseUrl'],
    ['at this host, in IPv6', scimAt('https://[::1]/scim'), 'input.settings.scim.baseUrl'],
    ['at this host, IPv4 in IPv6', scimAt('https://[::ffff:127.0.0.1]/'), 'input.settings.scim.baseUrl'],
    ['at this host, by name', scimAt('https://app.localhost./scim'), 'input.settings.scim.baseUrl'],
    ['in a private network', scimAt('https://10.1.2.3/scim'), 'input.settings.scim.baseUrl'],
    ['at the metadata of a cloud', scimAt('https://169.254.169.254/latest'), 'input.settings.scim.baseUrl'],
    ['at its name', scimAt('https://metadata.google.internal/'), 'input.settings.scim.baseUrl'],
    ['through NAT64', scimAt('https://[64:ff9b::7f00:1]/'), 'input.settings.scim.baseUrl'],
    ['with an action of another kind', ldap('SUSPEND'), 'input.settings.ldapServer.userLockoutAction'],
    [
      'with a customer that is none',
      { settings: { googleWorkspace: { ...google, customerId: '../users' } } },
      'input.settings.googleWorkspace.customerId',
    ],
    [
      'with a tenant that is a path',
      { settings: { microsoft365: { tenantId: '../x', clientId: uuid } } },
      'input.settings.microsoft365.tenantId',
    ],
  ])('%s', async (_case, fields, argument) => {
    const before = (await answer(list)).directories.totalCount;
    const input = { name: 'Refused', settings: { scim }, ...fields };
    expect(await refusal(create, { input })).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect((await answer(list)).directories.totalCount).toBe(before);
  });

  function scimAt(url: string) {
    return { settings: { scim: { baseUrl: url } } };
  }
  function ldap(userLockoutAction: string) {
    return { settings: { ldapServer: { userLockoutAction } } };
  }

  test('with a name of another one', async () => {
    const { id } = await made();
    const taken = { code: 'ALREADY_EXISTS', argument: 'input.name' };
    expect(await refusal(create, { input: { name: 'ticket DESK', settings: { scim } } })).toMatchObject(
      taken,
    );
    expect(await refusal(update, { input: { id, name: 'Ticket Desk' } })).toMatchObject(taken);
  });

  test('that is not there, or is of another kind', async () => {
    for (const [id, code] of [
      [newId('scm'), 'NOT_FOUND'],
      [newId('usr'), 'INVALID_ID'],
    ]) {
      expect(await refusal(update, { input: { id } })).toMatchObject({ code, argument: 'input.id' });
      expect(await refusal(remove, { id })).toMatchObject({ code, argument: 'id' });
      const input = { id, bearerToken: 'a-bearer-token' };
      expect(await refusal(rotate, { input })).toMatchObject({ code, argument: 'input.id' });
    }
    const { id } = await made();
    const argument = 'input.settings.workday';
    const settings = { workday: { reportUrl: baseUrl } };
    expect(await refusal(update, { input: { id, settings } })).toMatchObject({ argument });
  });

  test('with a credential of another kind, two, or none', async () => {
    const { id } = await made();
    for (const [credential, argument] of [
      [{ clientSecret: 'a-client-secret' }, 'input.clientSecret'],
      [{ bearerToken: 'short' }, 'input.bearerToken'],
      [{ bearerToken: 'with a line\r\nX-Header: y' }, 'input.bearerToken'],
      [{ password: { username: 'a:b', password: 'c' } }, 'input.password.username'],
      [{ bearerToken: 'long-enough', password: { username: 'a', password: 'b' } }, 'input'],
      [{}, 'input'],
      [{ bearerToken: 'long-enough', expiresAt: '2001-01-01T00:00:00Z' }, 'input.expiresAt'],
    ] as const) {
      expect(await refusal(rotate, { input: { id, ...credential } })).toMatchObject({ argument });
    }
  });
});

describe('lists', () => {
  test('of directories are sorted and paged', async () => {
    for (const [field, key] of [
      ['NAME', 'name'],
      ['CREATED_AT', 'createdAt'],
    ] as const) {
      const page = async (variables: object) =>
        (await answer(list, { first: 100, ...variables })).directories;
      const own = { filter: { kind: ['LDAP_SERVER', 'SCIM', 'WORKDAY'] } };
      await expectBothWays(
        (variables) => page({ ...own, ...variables, ...limits(variables) }),
        field,
        key,
        2,
      );
    }
    function limits(variables: object) {
      return 'last' in variables ? { first: null } : {};
    }
  });

  test('are filtered by kind, health and group', async () => {
    const kindsOf = async (filter: object) =>
      (await answer(list, { filter, first: 100 })).directories.nodes.map(
        ({ kind }: { kind: string }) => kind,
      );
    expect(await kindsOf({ healthy: false })).toEqual(['MICROSOFT_365', 'WORKDAY']);
    expect(await kindsOf({ healthy: true })).toEqual(['GOOGLE_WORKSPACE', 'SCIM']);
    const { id } = await made();
    const groupId = gateway.demo.userGroupIds[0];
    const given = { input: { groupId, directoryIds: [id] } };
    const assigned = await answer(assign, given, 'MANAGER');
    const nodes = assigned.assignToUserGroup.userGroup.directories.nodes;
    expect(nodes.map((node: { id: string }) => node.id)).toContain(id);
    expect((await answer(one, { id })).directory.userGroups.nodes).toEqual([{ id: groupId }]);
    const found = await answer(
      'query ($id: ID!) { userGroups(filter: { directoryId: $id }) { nodes { id } } }',
      { id },
    );
    expect(found.userGroups.nodes).toEqual([{ id: groupId }]);
    await answer(unassign, given, 'MANAGER');
    expect((await answer(one, { id })).directory.userGroups.nodes).toEqual([]);
    const unknown = { input: { groupId, directoryIds: [newId('scm')] } };
    expect(await refusal(assign, unknown)).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'input.directoryIds.0',
    });
  });

  test('read the runs, groups and users of all directories at once', async () => {
    for (const _each of Array.from({ length: 8 })) await made();
    const nested = `query ($first: Int) { directories(first: $first, sort: { field: CREATED_AT }) { nodes { __typename
      syncRuns { nodes { kind directory { name } } } userGroups { nodes { name } }
      ... on ScimDirectory { baseUrl users { nodes { username directories { nodes { name } } } } } } } }`;
    const read = vi.spyOn(gateway.database, 'read');
    const statements = async (first: number) => {
      read.mockClear();
      const { directories } = await answer(nested, { first });
      expect(directories.nodes).toHaveLength(first);
      // A later update records the use of the key.
      return read.mock.calls.filter(([, query]) => /^select/i.test(textOf(query))).length;
    };
    const few = await statements(6);
    expect(await statements(14)).toBe(few);
    // Each field takes one statement for each of the six object types behind the interface.
    expect(few).toBeLessThanOrEqual(20);
    read.mockRestore();
  });

  test('of runs tell what was done', async () => {
    const runs = `query ($filter: DirectorySyncRunFilter) { directorySyncRuns(filter: $filter) {
      totalCount nodes { id directory { name } kind state seen failed faults { reference code message } } } }`;
    const { directorySyncRuns } = await answer(runs, { filter: { failed: { gte: 1 } } });
    expect(directorySyncRuns.nodes).toMatchObject([
      {
        directory: { name: 'Workday' },
        kind: 'IMPORT',
        state: 'SUCCEEDED',
        failed: 1,
        faults: [{ code: 'INVALID' }],
      },
    ]);
    const filter = { directoryId: newId('usr') };
    expect(await refusal(runs, { filter })).toMatchObject({ code: 'INVALID_ID' });
  });
});

describe('directories and roles', () => {
  test.each(['MANAGER', 'HELP_DESK', 'READ_ONLY'])('%s reads directories and changes none', async (role) => {
    const before = await answer(list, {}, role);
    expect(before.directories.totalCount).toBeGreaterThan(5);
    const { id } = before.directories.nodes.find(({ kind }: { kind: string }) => kind === 'SCIM');
    for (const [document, variables] of [
      [create, { input: { name: 'Not allowed', settings: { scim } } }],
      [update, { input: { id, name: 'Not allowed' } }],
      [rotate, { input: { id, bearerToken: 'not-allowed-at-all' } }],
      [removeCredential, { id }],
      [replaceMappings, { input: { id, mappings: [] } }],
      [remove, { id }],
    ] as const) {
      expect(await refusal(document, variables, role)).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await answer(list, {}, role)).toEqual(before);
  });

  test.each(['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])('%s sees none', async (role) => {
    expect(await refusal(list, {}, role)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
