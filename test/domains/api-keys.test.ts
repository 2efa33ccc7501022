import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isApiKey } from '../support/api-key-form.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');
const create = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  key apiKey { id name prefix readOnly scopes networks createdAt expiresAt revokedAt lastUsedAt lastUsedFrom } } }`;
const rotate = `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { key apiKey { id readOnly expiresAt } } }`;
const revoke = 'mutation ($id: ID!) { revokeApiKey(id: $id) { revokedId } }';
const revokeAny = 'mutation ($id: ID!) { revokeAdministratorApiKey(id: $id) { revokedId } }';
const own =
  '{ viewer { role serviceAccount apiKeys { id name expiresAt revokedAt lastUsedAt lastUsedFrom } } }';
const createUser = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }';
const user = (name: string) => ({ input: { username: name, email: `${name}@northwind-robotics.example` } });
const run = (statement: ReturnType<typeof sql>) =>
  gateway.database.transaction(gateway.demo.organizationId, (tx) => tx.execute(statement));
const make = async (input: object, caller = 'ADMINISTRATOR') =>
  (await answer(create, { input: { name: 'Made', ...input } }, caller)).createApiKey;
const codeFor = async (key: string) => (await refusal('{ viewer { role } }', {}, key))?.code;
const soon = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

describe('the life of a key', () => {
  test('it is shown once, used, replaced and ended', async () => {
    const { key, apiKey } = await make({ name: 'Backup', expiresAt: soon(3600) });
    expect(isApiKey(key)).toBe(true);
    expect(apiKey).toMatchObject({ name: 'Backup', prefix: key.slice(0, 8), readOnly: false, scopes: null });
    const [stored] = await gateway.database.read<{ hash: string; text: string }>(
      gateway.demo.organizationId,
      sql`select hash, to_jsonb(api_keys)::text as text from api_keys where id = ${apiKey.id}`,
    );
    expect(stored?.text).not.toContain(key.slice(8));
    expect((await answer(own, {}, key)).viewer).toMatchObject({
      role: 'ADMINISTRATOR',
      serviceAccount: false,
    });

    const input = { id: apiKey.id, overlapSeconds: 60 };
    const { rotateApiKey: next } = await answer(rotate, { input });
    expect(await codeFor(key)).toBeUndefined();
    expect(await codeFor(next.key)).toBeUndefined();
    expect(Math.abs(Date.parse(next.apiKey.expiresAt) - Date.now() - 3_600_000)).toBeLessThan(60_000);
    const listed = (await answer(own)).viewer.apiKeys.find(({ id }: { id: string }) => id === apiKey.id);
    expect(Date.parse(listed.expiresAt) - Date.now()).toBeLessThan(61_000);

    await answer(revoke, { id: next.apiKey.id });
    expect(await codeFor(next.key)).toBe('UNAUTHENTICATED');
    expect(await refusal(revoke, { id: next.apiKey.id })).toMatchObject({ code: 'INVALID_STATE' });
    const { rotateApiKey: last } = await answer(rotate, { input: { id: apiKey.id } });
    expect(await codeFor(key)).toBe('UNAUTHENTICATED');
    await answer(revoke, { id: last.apiKey.id });
  });

  test('the trail names it, and holds nothing of the key itself', async () => {
    const { key, apiKey } = await make({ name: 'Told' });
    const [event] = await gateway.database.read<Record<string, unknown>>(
      gateway.demo.organizationId,
      sql`select * from events order by sequence desc limit 1`,
    );
    expect(event).toMatchObject({
      event_type: 'api_key_create',
      resource_id: apiKey.id,
      service: 'ADMINISTRATORS',
    });
    expect(JSON.stringify(event)).not.toContain(key.slice(8));
  });

  test('its last use is noted, after the request', async () => {
    const { key, apiKey } = await make({});
    await answer('{ viewer { role } }', {}, key);
    let found: { lastUsedAt: string | null; lastUsedFrom: string | null } | undefined;
    for (let attempt = 0; attempt < 60 && !found?.lastUsedAt; attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      found = (await answer(own)).viewer.apiKeys.find(({ id }: { id: string }) => id === apiKey.id);
    }
    expect(Math.abs(Date.parse(found?.lastUsedAt ?? '') - Date.now())).toBeLessThan(30_000);
    expect(found?.lastUsedFrom).toBe('127.0.0.1');
  });

  test.each([
    [{ name: '' }, 'input.name', 'BAD_USER_INPUT'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, 'input.expiresAt', 'BAD_USER_INPUT'],
    [{ scopes: [] }, 'input.scopes', 'BAD_USER_INPUT'],
    [{ networks: [] }, 'input.networks', 'BAD_USER_INPUT'],
    [{ networks: ['10.0.0.1/8'] }, 'input.networks', 'BAD_USER_INPUT'],
    [{ networks: ['10.0.0.0/8', "x' or true"] }, 'input.networks.1', 'BAD_USER_INPUT'],
    [{ networks: ['10.0.0.0\0'] }, 'input.networks.0', 'BAD_USER_INPUT'],
    [{ networks: ['0x0a'] }, 'input.networks.0', 'BAD_USER_INPUT'],
    [{ name: 'Two\nlines' }, 'input.name', 'BAD_USER_INPUT'],
  ])('bad input is refused: %j', async (input, argument, code) => {
    expect(await refusal(create, { input: { name: 'Bad', ...input } })).toMatchObject({ code, argument });
  });
});

describe('a key that holds less than its role', () => {
  test('reads only', async () => {
    const { key } = await make({ readOnly: true });
    expect((await answer('{ users(first: 1) { totalCount } }', {}, key)).users.totalCount).toBeGreaterThan(0);
    const { body } = await gateway.query(key, createUser, user('by.reader'));
    expect(body.errors?.[0]?.message).toContain('your key holds Read Only');
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      access: { heldLevel: 'READ_ONLY', limitedBy: 'API_KEY' },
    });
    // The key does not even allow what every administrator may do.
    expect(await refusal(create, { input: { name: 'More', readOnly: true } }, key)).toMatchObject({
      code: 'FORBIDDEN',
    });
    const shown = await answer('{ __schema { mutationType { name } } }', {}, key);
    expect(shown.__schema.mutationType).toBeNull();
  });

  test('reaches some scopes only', async () => {
    const { key } = await make({ scopes: ['USERS', 'BILLING'] });
    await answer(createUser, user('by.scoped'), key);
    const { body } = await gateway.query(
      key,
      '{ users(first: 1) { nodes { id } } deviceGroups { totalCount } invoices { totalCount } }',
    );
    expect(body.data.users.nodes).toHaveLength(1);
    const messages = Object.fromEntries((body.errors ?? []).map(({ path, message }) => [path?.[0], message]));
    expect(messages.deviceGroups).toContain('your key holds No Access');
    // A limit grants nothing beyond the role.
    expect(messages.invoices).toContain('Administrator has No Access');
    expect((await answer('{ viewer { access { scope level } } }', {}, key)).viewer.access).toContainEqual({
      scope: 'GROUPS',
      level: 'NO_ACCESS',
    });
  });

  test('is accepted from some networks only, and looks unknown elsewhere', async () => {
    const here = await make({ networks: ['127.0.0.0/8', '2001:db8::/32'] });
    expect(await codeFor(here.key)).toBeUndefined();
    const there = await make({ networks: ['192.0.2.7'] });
    expect(there.apiKey.networks).toEqual(['192.0.2.7/32']);
    expect(await codeFor(there.key)).toBe('UNAUTHENTICATED');
  });

  test('makes, replaces and ends no key that exceeds it', async () => {
    const { key, apiKey } = await make({
      scopes: ['USERS'],
      networks: ['127.0.0.0/8'],
      expiresAt: soon(600),
    });
    const within = { scopes: ['USERS'], networks: ['127.0.0.1'], expiresAt: soon(300) };
    const refused = async (input: object) =>
      refusal(create, { input: { name: 'Child', ...within, ...input } }, key);
    expect(await refused({ scopes: null })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused({ scopes: ['USERS', 'GROUPS'] })).toMatchObject({ exceededScopes: ['GROUPS'] });
    expect(await refused({ networks: null })).toMatchObject({ argument: 'input.networks' });
    expect(await refused({ networks: ['127.0.0.1', '10.0.0.0/8'] })).toMatchObject({
      argument: 'input.networks',
    });
    expect(await refused({ expiresAt: null })).toMatchObject({ argument: 'input.expiresAt' });
    expect(await refused({ expiresAt: soon(900) })).toMatchObject({ argument: 'input.expiresAt' });
    const child = await make(within, key);
    expect(await codeFor(child.key)).toBeUndefined();
    const stronger = await make({});
    expect(await refusal(revoke, { id: stronger.apiKey.id }, key)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(rotate, { input: { id: stronger.apiKey.id } }, key)).toMatchObject({
      code: 'FORBIDDEN',
    });
    await answer(revoke, { id: child.apiKey.id }, key);
    await answer(revoke, { id: apiKey.id }, key);
  });
});

describe('whose keys', () => {
  test('everybody has their own, and sees nobody else’s', async () => {
    const { key, apiKey } = await make({}, 'COMMAND_RUNNER');
    expect(await codeFor(key)).toBeUndefined();
    expect(await refusal(revoke, { id: apiKey.id }, 'ADMINISTRATOR')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(rotate, { input: { id: apiKey.id } }, 'ADMINISTRATOR')).toMatchObject({
      code: 'NOT_FOUND',
    });
    const ids = (await answer(own, {}, 'ADMINISTRATOR')).viewer.apiKeys.map(({ id }: { id: string }) => id);
    expect(ids).not.toContain(apiKey.id);
    expect(await refusal(revokeAny, { id: apiKey.id }, 'ADMINISTRATOR')).toMatchObject({ code: 'FORBIDDEN' });
    await answer(revokeAny, { id: apiKey.id }, 'ADMINISTRATOR_WITH_BILLING');
    expect(await codeFor(key)).toBe('UNAUTHENTICATED');
  });

  test('a key follows its owner: role, suspension, permission', async () => {
    const id = gateway.demo.administrators.MANAGER;
    const { key } = await make({}, 'MANAGER');
    const change = (document: string, variables: object) =>
      answer(document, variables, 'ADMINISTRATOR_WITH_BILLING');
    const role = async () => (await answer('{ viewer { role } }', {}, key)).viewer.role;
    const assign = `mutation ($input: AssignAdministratorRoleInput!) { assignAdministratorRole(input: $input) { administrator { id } } }`;
    await change(assign, { input: { id, role: 'READ_ONLY' } });
    expect(await role()).toBe('READ_ONLY');
    expect(await refusal(createUser, user('by.demoted'), key)).toMatchObject({ code: 'FORBIDDEN' });
    await change(assign, { input: { id, role: 'MANAGER' } });
    expect(await role()).toBe('MANAGER');
    const update = `mutation ($input: UpdateAdministratorInput!) { updateAdministrator(input: $input) { administrator { id } } }`;
    await change(update, { input: { id, apiKeyAllowed: false } });
    expect(await codeFor(key)).toBe('UNAUTHENTICATED');
    await change(update, { input: { id, apiKeyAllowed: true } });
    await change('mutation ($id: ID!) { suspendAdministrator(id: $id) { administrator { id } } }', { id });
    expect(await codeFor(key)).toBe('UNAUTHENTICATED');
    await change('mutation ($id: ID!) { unsuspendAdministrator(id: $id) { administrator { id } } }', { id });
    expect(await codeFor(key)).toBeUndefined();
  });

  test('the last way into an organization is not closed', async () => {
    const id = gateway.demo.administrators.ADMINISTRATOR_WITH_BILLING;
    await run(sql`update administrators set registered_at = null where id = ${id}`);
    const { viewer } = await answer(own, {}, 'ADMINISTRATOR_WITH_BILLING');
    const [only] = viewer.apiKeys;
    expect(await refusal(revoke, { id: only.id }, 'ADMINISTRATOR_WITH_BILLING')).toMatchObject({
      code: 'INVALID_STATE',
    });
    await run(sql`update administrators set registered_at = now() where id = ${id}`);
  });
});

describe('a service account', () => {
  const createAccount = `mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) {
    serviceAccount { id name role disabled apiKeys { id } } } }`;
  const createItsKey = `mutation ($input: CreateServiceAccountKeyInput!) { createServiceAccountKey(input: $input) { key apiKey { id } } }`;
  const by = 'ADMINISTRATOR_WITH_BILLING';
  const account = async (input: object) =>
    (await answer(createAccount, { input }, by)).createServiceAccount.serviceAccount;

  test('works by its keys, is named in the trail, is disabled and deleted', async () => {
    const { id } = await account({ name: 'Nightly sync', role: 'MANAGER' });
    expect(
      await refusal(createAccount, { input: { name: 'nightly SYNC', role: 'READ_ONLY' } }, by),
    ).toMatchObject({
      code: 'ALREADY_EXISTS',
    });
    const { createServiceAccountKey: made } = await answer(
      createItsKey,
      { input: { serviceAccountId: id, name: 'A', scopes: ['USERS'] } },
      by,
    );
    const { viewer } = await answer(
      '{ viewer { administratorId role name serviceAccount apiKeys { name } } }',
      {},
      made.key,
    );
    expect(viewer).toEqual({
      administratorId: id,
      role: 'MANAGER',
      name: 'Nightly sync',
      serviceAccount: true,
      apiKeys: [{ name: 'A' }],
    });
    await answer(createUser, user('by.service'), made.key);
    const [event] = await gateway.database.read<Record<string, unknown>>(
      gateway.demo.organizationId,
      sql`select * from events order by sequence desc limit 1`,
    );
    expect(event).toMatchObject({
      event_type: 'user_create',
      initiator_id: id,
      initiator_email: 'Nightly sync',
    });
    await answer(
      'mutation ($id: ID!) { disableServiceAccount(id: $id) { serviceAccount { disabled } } }',
      { id },
      by,
    );
    expect(await codeFor(made.key)).toBe('UNAUTHENTICATED');
    await answer(
      'mutation ($id: ID!) { enableServiceAccount(id: $id) { serviceAccount { disabled } } }',
      { id },
      by,
    );
    expect(await codeFor(made.key)).toBeUndefined();
    await answer('mutation ($id: ID!) { deleteServiceAccount(id: $id) { deletedId } }', { id }, by);
    expect(await codeFor(made.key)).toBe('UNAUTHENTICATED');
  });

  test('exceeds nobody who makes it, nor the key that does', async () => {
    const { key } = await make({ scopes: ['ADMINISTRATORS', 'USERS'] }, by);
    const input = { name: 'Too strong', role: 'ADMINISTRATOR_WITH_BILLING' };
    expect(await refusal(createAccount, { input }, key)).toMatchObject({
      code: 'FORBIDDEN',
      argument: 'input.role',
    });
    const strong = await account({ name: 'Strong', role: 'ADMINISTRATOR' });
    const its = { input: { serviceAccountId: strong.id, name: 'A' } };
    expect(await refusal(createItsKey, its, key)).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      await refusal(createAccount, { input: { ...input, role: 'READ_ONLY' } }, 'ADMINISTRATOR'),
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

// This test is last, because the strongest role has one more key from here on.
test('a key grants no role that exceeds it, to a person or to a service account', async () => {
  const strongest = 'ADMINISTRATOR_WITH_BILLING';
  const { key } = await make({ scopes: ['ADMINISTRATORS'] }, strongest);
  const changes = {
    createAdministrator: 'CreateAdministratorInput',
    createServiceAccount: 'CreateServiceAccountInput',
  };
  for (const [name, type] of Object.entries(changes)) {
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
    const who =
      name === 'createAdministrator' ? { email: 'granted@northwind-robotics.example' } : { name: 'Granted' };
    const input = { ...who, role: 'HELP_DESK' };
    expect(await refusal(document, { input }, key), name).toMatchObject({
      code: 'FORBIDDEN',
      argument: 'input.role',
      exceededScopes: expect.arrayContaining(['USERS']),
    });
    await answer(document, { input }, strongest);
  }
});
