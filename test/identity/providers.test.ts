import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newApiKey } from '../../db/api-keys.ts';
import { newId } from '../../db/ids.ts';
import type { DemoKeys } from '../../db/seed/demo-keys.ts';
import { apiKeys } from '../../db/tables/api-keys.ts';
import { devices } from '../../db/tables/devices.ts';
import { administratorOrganizations } from '../../db/tables/mtp.ts';
import { guardedSchema, readTypeDefs } from '../../src/api/schema.ts';
import { domains } from '../../src/domains/registry.ts';
import { isOwn } from '../../src/trail/change.ts';
import { grant as allow, end, join, launch, session, whoAmI, withdraw } from '../domains/assist-documents.ts';
import { create, grant, resume, revoke, setAll, suspend } from '../domains/mtp-documents.ts';
import { type Answer, type TestGateway, testGateway } from '../support/gateway.ts';
import { otherOrganization } from '../support/other-organization.ts';
import { browser, someone } from '../support/signing-in.ts';
import { createKey, createUser, events, updateUser, user, users, viewer } from './providers-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
  // Who signs in here has a password and nothing else.
  await gateway.database.transaction(gateway.demo.organizationId, (tx) =>
    tx.execute(
      sql`update organizations set require_administrator_mfa = false where id = ${gateway.demo.organizationId}`,
    ),
  );
});
afterAll(() => gateway.close());

type Role = keyof DemoKeys;

/** Seeded lists: the Administrator works in Alder and Brightwater, Help Desk in Alder and Cobalt. */
const [alder, brightwater, cobalt] = [0, 1, 2].map(
  (index) => () => gateway.demo.managed[index]?.id as string,
) as [() => string, () => string, () => string];
const idOf = (role: Role) => gateway.demo.administrators[role];

/** Sends one operation in an organization, by default at home. */
const ask = (caller: string, chosen: string | null, document: string, variables: object = {}, more = {}) =>
  gateway.query(
    caller,
    document,
    { ...variables },
    { ...(chosen === null ? {} : { 'x-org-id': chosen }), ...more },
  );

async function answer(...given: Parameters<typeof ask>): Promise<Answer['body']['data']> {
  const { body } = await ask(...given);
  expect(body.errors).toBeUndefined();
  return body.data;
}

const codeOf = async (...given: Parameters<typeof ask>) =>
  (await ask(...given)).body.errors?.[0]?.extensions?.code;

/** Changes an administrator's list as the provider's Administrator with Billing, at home. */
const changeList = (document: string, role: Role, organizationId: string) =>
  answer('ADMINISTRATOR_WITH_BILLING', null, document, {
    input: { administratorId: idOf(role), organizationIds: [organizationId] },
  });

test('an administrator of a provider chooses an organization, works there, and is named in its trail', async () => {
  const { viewer: before } = await answer('ADMINISTRATOR', null, viewer);
  const home = gateway.demo.organizationId;
  expect(before).toMatchObject({ organizationId: home, homeOrganizationId: home });
  expect(before.organizations).toEqual({
    totalCount: 2,
    nodes: [
      { id: alder(), name: 'Alder Clinic', chosen: false },
      { id: brightwater(), name: 'Brightwater Schools', chosen: false },
    ],
  });

  const { viewer: there } = await answer('ADMINISTRATOR', alder(), viewer);
  expect(there).toMatchObject({
    ...{ administratorId: idOf('ADMINISTRATOR'), role: 'ADMINISTRATOR' },
    ...{ organizationId: alder(), organizationName: 'Alder Clinic' },
    ...{ homeOrganizationId: home, homeOrganizationName: 'Northwind Robotics' },
  });
  expect(there.organizations.nodes.map(({ chosen }: { chosen: boolean }) => chosen)).toEqual([true, false]);

  const { id } = (await answer('ADMINISTRATOR', alder(), createUser, user('first.there'))).createUser.user;
  const changed = { input: { id, jobTitle: 'Surgeon' } };
  expect((await answer('ADMINISTRATOR', alder(), updateUser, changed)).updateUser.user.jobTitle).toBe(
    'Surgeon',
  );
  expect((await answer('ADMINISTRATOR', alder(), users)).users.nodes).toEqual([
    { id, username: 'first.there' },
  ]);
  for (const elsewhere of [null, brightwater()]) {
    const { nodes } = (await answer('ADMINISTRATOR', elsewhere, users)).users;
    expect(nodes.map((node: { id: string }) => node.id)).not.toContain(id);
    expect(await codeOf('ADMINISTRATOR', elsewhere, updateUser, changed)).toBe('NOT_FOUND');
  }

  const trail = (await answer('ADMINISTRATOR', alder(), events)).directoryEvents.nodes;
  expect(trail.at(-1)).toMatchObject({
    ...{ eventType: 'user_update', success: true, resourceId: id, initiatorId: idOf('ADMINISTRATOR') },
    initiatorEmail: 'mateo.alvarez@northwind-robotics.example',
    ...{ initiatorOrganizationId: home, initiatorOrganizationName: 'Northwind Robotics' },
  });
  const own = (await answer('ADMINISTRATOR', null, events)).directoryEvents.nodes;
  expect(own.map((event: { resourceId: string }) => event.resourceId)).not.toContain(id);
});

test('an event of the organization’s own administrators names no provider', async () => {
  await answer('ADMINISTRATOR', null, createUser, user('at.home'));
  const own = (await answer('ADMINISTRATOR', null, events)).directoryEvents.nodes;
  expect(own.at(-1)).toMatchObject({ eventType: 'user_create', initiatorOrganizationId: null });
});

describe('what is not on the list', () => {
  test('is as what does not exist, for every kind of caller', async () => {
    const other = await otherOrganization(gateway.database, 'Somebody else’s');
    const refused = [
      cobalt(),
      other.organizationId,
      newId('org'),
      newId('usr'),
      'org_1',
      'x'.repeat(4000),
      '',
    ];
    const helper = await someone(gateway, {
      email: 'helper@northwind.example',
      organizationId: gateway.demo.organizationId,
    });
    const page = browser(gateway);
    await page.signIn(helper.email);
    const callers = {
      'on the list of others': (chosen: string) => ask('ADMINISTRATOR', chosen, viewer),
      'of a customer': (chosen: string) =>
        ask(other.key, chosen === other.organizationId ? 'org' : chosen, viewer),
      'in a browser': (chosen: string) => page.post('/graphql', { query: viewer }, { 'x-org-id': chosen }),
    };
    for (const [caller, choose] of Object.entries(callers)) {
      for (const chosen of refused) {
        const { status, body } = await choose(chosen);
        expect({ status, body }, `${caller}: ${chosen}`).toEqual({
          status: 404,
          body: {
            errors: [
              {
                message: 'No organization has this identifier. viewer.organizations lists yours.',
                extensions: { code: 'ORGANIZATION_NOT_FOUND', argument: 'x-org-id' },
              },
            ],
          },
        });
      }
    }
  });

  test('takes the one statement that all refusals take', async () => {
    await ask('ADMINISTRATOR', null, viewer);
    const counts = [];
    for (const chosen of [cobalt(), newId('org'), 'org_1', '']) {
      const read = vi.spyOn(gateway.database, 'read');
      await ask('ADMINISTRATOR', chosen, '{ viewer { role } }');
      counts.push(read.mock.calls.length);
      read.mockRestore();
    }
    expect(counts).toEqual([1, 1, 1, 1]);
  });

  test('is not looked for without credentials, and home may be named', async () => {
    expect((await ask('rgk_wrong', alder(), viewer)).status).toBe(401);
    const named = await answer('ADMINISTRATOR', gateway.demo.organizationId, viewer);
    expect(named).toEqual(await answer('ADMINISTRATOR', null, viewer));
  });

  test('holds from the next request, in both directions', async () => {
    expect(await codeOf('MANAGER', alder(), viewer)).toBe('ORGANIZATION_NOT_FOUND');
    await changeList(grant, 'MANAGER', alder());
    expect((await answer('MANAGER', alder(), viewer)).viewer.organizationId).toBe(alder());
    await changeList(revoke, 'MANAGER', alder());
    expect(await codeOf('MANAGER', alder(), viewer)).toBe('ORGANIZATION_NOT_FOUND');
    expect((await answer('MANAGER', null, viewer)).viewer.organizations.totalCount).toBe(1);
  });

  test('suspended organizations are not to be chosen, until they are resumed', async () => {
    expect((await answer('MANAGER', brightwater(), viewer)).viewer.organizations.totalCount).toBe(1);
    await answer('ADMINISTRATOR_WITH_BILLING', null, suspend, { id: brightwater() });
    expect(await codeOf('MANAGER', brightwater(), viewer)).toBe('ORGANIZATION_NOT_FOUND');
    expect((await answer('MANAGER', null, viewer)).viewer.organizations.totalCount).toBe(0);
    await answer('ADMINISTRATOR_WITH_BILLING', null, resume, { id: brightwater() });
    expect(await codeOf('MANAGER', brightwater(), viewer)).toBeUndefined();
  });
});

describe('the role of the provider holds in the organization', () => {
  const createDeviceGroup = `mutation ($input: CreateDeviceGroupInput!) { createDeviceGroup(input: $input) { deviceGroup { id } } }`;
  const group = { input: { name: 'Made by the provider' } };

  test('Help Desk manages users there, and no groups; the refusal is in the trail there', async () => {
    await answer('HELP_DESK', cobalt(), createUser, user('by.help.desk'));
    expect(await codeOf('HELP_DESK', cobalt(), createDeviceGroup, group)).toBe('FORBIDDEN');
    const [last] = (await answer('HELP_DESK', cobalt(), events)).directoryEvents.nodes.slice(-1);
    expect(last).toMatchObject({
      ...{ eventType: 'device_group_create', success: false, errorCode: 'FORBIDDEN' },
      ...{ initiatorId: idOf('HELP_DESK'), initiatorOrganizationId: gateway.demo.organizationId },
    });
    await answer('MANAGER', brightwater(), createDeviceGroup, group);
    expect(await codeOf('READ_ONLY', cobalt(), createUser, user('by.nobody'))).toBe('FORBIDDEN');
  });

  test('Command Runners have no Multi-Tenant Portal, and choose nothing, whatever the list says', async () => {
    for (const role of ['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'] as const) {
      await changeList(grant, role, alder());
      const { body } = await ask(role, null, '{ viewer { organizations { totalCount } } }');
      expect(body.data.viewer.organizations).toBeNull();
      expect(body.errors?.[0]?.extensions?.access).toMatchObject({
        scope: 'MULTI_TENANT_PORTAL',
        heldLevel: 'NOT_APPLICABLE',
      });
      expect(await codeOf(role, alder(), '{ viewer { role } }')).toBe('ORGANIZATION_NOT_FOUND');
      expect(await codeOf(role, null, '{ viewer { role } }')).toBeUndefined();
      await changeList(revoke, role, alder());
    }
  });

  test('Administrator with Billing does there what the page says; Administrator no billing, no administrators', async () => {
    const invite = `mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) {
      administrator { id role } } }`;
    const input = { email: 'new@alder-clinic.example', role: 'ADMINISTRATOR_WITH_BILLING' };
    const made = await answer('ADMINISTRATOR_WITH_BILLING', alder(), invite, { input });
    expect(made.createAdministrator.administrator.role).toBe('ADMINISTRATOR_WITH_BILLING');
    expect(
      await codeOf('ADMINISTRATOR', alder(), invite, { input: { ...input, email: 'b@c.example' } }),
    ).toBe('FORBIDDEN');
    const paid = '{ billing { plan { productCode } } }';
    expect(await codeOf('ADMINISTRATOR_WITH_BILLING', alder(), paid)).toBeUndefined();
    expect(await codeOf('ADMINISTRATOR', alder(), paid)).toBe('FORBIDDEN');
    // An organization that manages none is no provider: its portal is at home.
    const portal = '{ provider { id } managedOrganizations { totalCount } }';
    expect(await answer('ADMINISTRATOR_WITH_BILLING', alder(), portal)).toEqual({
      ...{ provider: null, managedOrganizations: { totalCount: 0 } },
    });
    const access = { input: { administratorId: idOf('MANAGER'), organizationIds: [alder()] } };
    expect(await codeOf('ADMINISTRATOR_WITH_BILLING', alder(), grant, access)).toBe('INVALID_STATE');
  });
});

describe('Remote Assist for a provider’s Help Desk', () => {
  const unmet = { code: 'FORBIDDEN', access: { failedCondition: 'REMOTE_ASSIST_GRANT' } };
  const refusal = async (...given: Parameters<typeof ask>) =>
    (await ask(...given)).body.errors?.[0]?.extensions;
  const grantTo = (role: Role) => ({
    input: { administratorId: idOf(role), until: new Date(Date.now() + 3_600_000).toISOString() },
  });
  async function laptopOf(organizationId: string) {
    const id = newId('dev');
    const facts = {
      displayName: 'cf-mac-1',
      hostname: 'cf-mac-1',
      os: 'macOS',
      osVersion: '15.1',
      osFamily: 'MAC' as const,
    };
    await gateway.database.transaction(organizationId, (tx) =>
      tx.insert(devices).values({ ...facts, id, organizationId, remoteAssistAgentVersion: '2.4.0' }),
    );
    return { input: { deviceId: id, consent: 'SILENT' } };
  }

  test('takes a grant of the organization that is chosen', async () => {
    const [there, elsewhere] = [await laptopOf(cobalt()), await laptopOf(alder())];
    expect(await refusal('HELP_DESK', cobalt(), launch, there)).toMatchObject(unmet);
    // One at home is for home.
    await answer('MANAGER', null, allow, grantTo('HELP_DESK'));
    expect(await refusal('HELP_DESK', cobalt(), launch, there)).toMatchObject(unmet);

    const granted = await answer('ADMINISTRATOR_WITH_BILLING', cobalt(), allow, grantTo('HELP_DESK'));
    const { id, ...grant } = granted.grantRemoteAssist.remoteAssistGrant;
    expect(grant).toMatchObject({
      ...{ administrator: null, administratorName: 'Amara Okafor', standing: true },
      administratorOrganizationId: gateway.demo.organizationId,
    });
    const launched = (await answer('HELP_DESK', cobalt(), launch, there)).launchRemoteAssist.launch;
    expect(launched.state).toBe('CONSENTED');
    const record = await answer('ADMINISTRATOR_WITH_BILLING', cobalt(), session, { id: launched.sessionId });
    expect(record.remoteAssistSession).toMatchObject({ launchedByName: 'Amara Okafor', grant: { id } });
    const { viewer } = await answer('HELP_DESK', cobalt(), whoAmI);
    expect(viewer.remoteAssist.allowedUntil).toBe(grant.allowedUntil);

    expect(await refusal('HELP_DESK', alder(), launch, elsewhere)).toMatchObject(unmet);
    await answer('ADMINISTRATOR_WITH_BILLING', cobalt(), withdraw, { id });
    expect(await refusal('HELP_DESK', cobalt(), join, { id: launched.sessionId })).toMatchObject(unmet);
    await answer('HELP_DESK', cobalt(), end, { id: launched.sessionId });
  });

  test('is granted to nobody else of the provider, and ends with the list', async () => {
    const caller = 'ADMINISTRATOR_WITH_BILLING';
    const argument = 'input.administratorId';
    const granting = async (chosen: string, role: Role) => refusal(caller, chosen, allow, grantTo(role));
    expect(await granting(brightwater(), 'HELP_DESK')).toMatchObject({ code: 'NOT_FOUND', argument });
    expect(await granting(brightwater(), 'COMMAND_RUNNER')).toMatchObject({ code: 'NOT_FOUND', argument });
    expect(await granting(brightwater(), 'READ_ONLY')).toMatchObject({ code: 'INVALID_STATE', argument });
    const laptop = await laptopOf(alder());
    await answer(caller, alder(), allow, grantTo('HELP_DESK'));
    await changeList(revoke, 'HELP_DESK', alder());
    expect(await codeOf('HELP_DESK', alder(), launch, laptop)).toBe('ORGANIZATION_NOT_FOUND');
    await changeList(grant, 'HELP_DESK', alder());
  });
});

test('an organization that is made later is there at once for whoever has all', async () => {
  const caller = 'ADMINISTRATOR_WITH_BILLING';
  const all = { input: { administratorId: idOf('MANAGER'), all: true } };
  await answer(caller, null, setAll, all);
  const { managedOrganization: organization } = (
    await answer(caller, null, create, { input: { name: 'Later' } })
  ).createManagedOrganization;
  for (const role of ['MANAGER', 'READ_ONLY', caller] as const)
    expect((await answer(role, organization.id, viewer)).viewer.organizationName).toBe('Later');
  expect(await codeOf('HELP_DESK', organization.id, viewer)).toBe('ORGANIZATION_NOT_FOUND');
  await answer(caller, null, setAll, { input: { ...all.input, all: false } });
  expect(await codeOf('MANAGER', organization.id, viewer)).toBe('ORGANIZATION_NOT_FOUND');
  await changeList(grant, 'MANAGER', brightwater());
});

describe('what is somebody’s own stays at home', () => {
  test('and these mutations are', () => {
    const { schema, requirements } = guardedSchema(readTypeDefs(), domains);
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    const own = mutations.filter((field) => isOwn(field, requirements)).map(({ name }) => name);
    expect(own.sort()).toEqual([
      ...[
        'beginTotp',
        'changeEmail',
        'changePassword',
        'confirmTotp',
        'createApiKey',
        'endOtherSessions',
        'endSession',
      ],
      ...['generateRecoveryCodes', 'removePasskey', 'removeTotp', 'revokeApiKey', 'rotateApiKey'],
    ]);
  });

  test('keys, sessions, and the record of them', async () => {
    const { createApiKey: made } = await answer('MANAGER', brightwater(), createKey, {
      input: { name: 'Own' },
    });
    const own = '{ viewer { apiKeys { id } sessions { id } signInMethods { recoveryCodesLeft } } }';
    const there = await answer('MANAGER', brightwater(), own);
    expect(there).toEqual(await answer('MANAGER', null, own));
    expect(there.viewer.apiKeys).toContainEqual({ id: made.apiKey.id });
    const trail = (await answer('MANAGER', null, events)).directoryEvents.nodes;
    expect(trail.at(-1)).toMatchObject({ eventType: 'api_key_create', initiatorOrganizationId: null });
    const end = 'mutation ($id: ID!) { revokeApiKey(id: $id) { revokedId } }';
    const retry = { 'idempotency-key': 'own' };
    await answer(made.key, brightwater(), end, { id: made.apiKey.id }, retry);
    expect(await codeOf(made.key, brightwater(), viewer)).toBe('UNAUTHENTICATED');
  });

  test('in a browser too', async () => {
    const { demo, database } = gateway;
    const own = { email: 'browsing@northwind.example', organizationId: demo.organizationId };
    const helper = await someone(gateway, own);
    await database.transaction(demo.organizationId, (tx) =>
      tx.insert(administratorOrganizations).values({
        ...{ organizationId: demo.organizationId, administratorId: helper.administratorId },
        managedOrganizationId: alder(),
      }),
    );
    const page = browser(gateway, { 'x-org-id': alder() });
    await page.signIn(helper.email);
    const document = '{ viewer { organizationName sessions { current } } }';
    expect((await page.ask(document)).body.data.viewer).toEqual({
      organizationName: 'Alder Clinic',
      sessions: [{ current: true }],
    });
    expect((await page.ask(createUser, user('from.a.browser'))).body.errors).toBeUndefined();
  });
});

describe('an API key', () => {
  const keyFor = async (organizationIds: string[], caller: string = 'ADMINISTRATOR') =>
    (await answer(caller, null, createKey, { input: { name: 'Narrow', organizationIds } })).createApiKey;

  test('that is narrowed to other scopes chooses all the same', async () => {
    const input = { name: 'Users only', scopes: ['USERS'] };
    const { key } = (await answer('ADMINISTRATOR', null, createKey, { input })).createApiKey;
    await answer(key, alder(), createUser, user('by.users.key'));
    expect(await codeOf(key, alder(), viewer)).toBe('FORBIDDEN');
  });

  test('may work in fewer organizations than its administrator', async () => {
    const { key, apiKey } = await keyFor([alder()]);
    expect(apiKey.organizationIds).toEqual([alder()]);
    const { organizations } = (await answer(key, alder(), viewer)).viewer;
    expect(organizations).toEqual({
      totalCount: 1,
      nodes: [{ id: alder(), name: 'Alder Clinic', chosen: true }],
    });
    await answer(key, alder(), createUser, user('by.narrow.key'));
    for (const chosen of [brightwater(), gateway.demo.organizationId, null]) {
      expect(await codeOf(key, chosen, viewer)).toBe('ORGANIZATION_NOT_FOUND');
    }
    await changeList(revoke, 'ADMINISTRATOR', alder());
    expect(await codeOf(key, alder(), viewer)).toBe('ORGANIZATION_NOT_FOUND');
    await changeList(grant, 'ADMINISTRATOR', alder());
    expect(await codeOf(key, alder(), viewer)).toBeUndefined();
  });

  test('is made for organizations of the list, and for no more than the key that makes it', async () => {
    const input = (organizationIds: string[]) => ({ input: { name: 'Wide', organizationIds } });
    const refusal = async (...given: Parameters<typeof ask>) =>
      (await ask(...given)).body.errors?.[0]?.extensions;
    expect(await refusal('ADMINISTRATOR', null, createKey, input([alder(), cobalt()]))).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'input.organizationIds.1',
    });
    const { key } = await keyFor([alder()]);
    for (const wider of [input([brightwater()]), { input: { name: 'All' } }]) {
      expect(await refusal(key, alder(), createKey, wider)).toMatchObject({
        code: 'FORBIDDEN',
        argument: 'input.organizationIds',
      });
    }
    await answer(key, alder(), createKey, input([alder()]));
  });

  test('gives no access beyond its own organizations', async () => {
    const both = [gateway.demo.organizationId, alder()];
    const { key } = await keyFor(both, 'ADMINISTRATOR_WITH_BILLING');
    const access = (organizationId: string) => ({
      input: { administratorId: idOf('MANAGER'), organizationIds: [organizationId] },
    });
    expect(await codeOf(key, null, grant, access(cobalt()))).toBe('FORBIDDEN');
    const all = { input: { administratorId: idOf('MANAGER'), all: true } };
    expect(await codeOf(key, null, setAll, all)).toBe('FORBIDDEN');
    await answer(key, null, grant, access(alder()));
    await answer(key, null, revoke, access(alder()));
  });

  test('keeps its end and its networks where it works', async () => {
    const input = { name: 'Bound', networks: ['127.0.0.0/8'] };
    const bound = (await answer('ADMINISTRATOR_WITH_BILLING', null, createKey, { input })).createApiKey.key;
    const account = `mutation { createServiceAccount(input: { name: "Backup", role: READ_ONLY }) { serviceAccount { id } } }`;
    const { id } = (await answer(bound, alder(), account)).createServiceAccount.serviceAccount;
    const document = `mutation ($input: CreateServiceAccountKeyInput!) { createServiceAccountKey(input: $input) {
      key apiKey { organizationIds } } }`;
    const keyOf = (networks: string[] | null) => ({ input: { serviceAccountId: id, name: 'Key', networks } });
    expect(await codeOf(bound, alder(), document, keyOf(null))).toBe('FORBIDDEN');
    const made = await answer(bound, alder(), document, keyOf(['127.0.0.1/32']));
    const { key } = made.createServiceAccountKey;
    expect((await answer(key, null, viewer)).viewer.homeOrganizationId).toBe(alder());
    expect(await codeOf(key, brightwater(), viewer)).toBe('ORGANIZATION_NOT_FOUND');
  });
});

describe('a change that is under way', () => {
  /**
   * Runs `first` after the next change in the organization was authorized: when its transaction has begun, or just before it
   * where the database has one connection. All transactions of the organization wait for it, because the use of a key is
   * recorded by one that nobody awaits.
   * @returns a function that ends this
   */
  function meanwhile(organizationId: string, first: () => Promise<unknown>): () => void {
    const { transaction, engine } = gateway.database;
    let run: Promise<unknown> | undefined;
    const taken = () => {
      run ??= first();
      return run;
    };
    const spy = vi.spyOn(gateway.database, 'transaction');
    spy.mockImplementation(async (bound, work) => {
      if (bound !== organizationId) return transaction(bound, work);
      if (engine === 'pglite') await taken();
      return transaction(bound, async (...within) => {
        if (engine === 'postgres') await taken();
        return work(...within);
      });
    });
    return () => spy.mockRestore();
  }
  const names = async (chosen: string) =>
    (await answer('ADMINISTRATOR_WITH_BILLING', chosen, users)).users.nodes.map(
      ({ username }: { username: string }) => username,
    );

  test.each([
    [
      'the organization is withdrawn',
      () => changeList(revoke, 'HELP_DESK', alder()),
      () => changeList(grant, 'HELP_DESK', alder()),
    ],
    ['the administrator is suspended', () => setSuspended('suspend'), () => setSuspended('unsuspend')],
    [
      'the organization is suspended',
      () => answer('ADMINISTRATOR_WITH_BILLING', null, suspend, { id: alder() }),
      () => answer('ADMINISTRATOR_WITH_BILLING', null, resume, { id: alder() }),
    ],
  ])('does not land when %s meanwhile', async (_what, take, giveBack) => {
    for (const headers of [{}, { 'idempotency-key': newId('evt') }]) {
      const end = meanwhile(alder(), take);
      const { body } = await ask('HELP_DESK', alder(), createUser, user('too.late'), headers);
      end();
      expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      await giveBack();
      expect(await names(alder())).not.toContain('too.late');
    }
    await answer('HELP_DESK', alder(), createUser, user(newId('usr').toLowerCase()));
  });

  const setSuspended = (verb: string) =>
    answer(
      'ADMINISTRATOR_WITH_BILLING',
      null,
      `mutation ($id: ID!) { ${verb}Administrator(id: $id) { administrator { id } } }`,
      { id: idOf('HELP_DESK') },
    );

  test('does not land for its own administrators and service accounts when it is suspended', async () => {
    const { database, demo } = gateway;
    const administratorId = demo.managed[0]?.administratorIds[0] ?? '';
    const own = newApiKey(database.secret);
    await database.transaction(alder(), (tx) =>
      tx.insert(apiKeys).values({
        ...{ id: newId('key'), organizationId: alder(), administratorId, name: 'Own' },
        ...{ prefix: own.prefix, hash: own.hash },
      }),
    );
    const account = `mutation { createServiceAccount(input: { name: "Sync", role: MANAGER }) { serviceAccount { id } } }`;
    const { id } = (await answer(own.key, null, account)).createServiceAccount.serviceAccount;
    const { createServiceAccountKey: made } = await answer(
      own.key,
      null,
      'mutation ($input: CreateServiceAccountKeyInput!) { createServiceAccountKey(input: $input) { key } }',
      { input: { serviceAccountId: id, name: 'Key' } },
    );
    for (const caller of [own.key, made.key]) {
      await answer(caller, null, createUser, user(newId('usr').toLowerCase()));
      const end = meanwhile(alder(), () =>
        answer('ADMINISTRATOR_WITH_BILLING', null, suspend, { id: alder() }),
      );
      expect(await codeOf(caller, null, createUser, user('too.late'))).toBe('FORBIDDEN');
      end();
      expect(await codeOf(caller, null, viewer)).toBe('UNAUTHENTICATED');
      await answer('ADMINISTRATOR_WITH_BILLING', null, resume, { id: alder() });
    }
  });

  test('a job of theirs ends with their access', async () => {
    const document = `mutation { createUserExport(input: { format: CSV, columns: [USERNAME] }) { userExport { id state } } }`;
    const start = async () =>
      (await answer('ADMINISTRATOR', alder(), document)).createUserExport.userExport.id as string;
    const stateOf = async (id: string) => {
      const [row] = await gateway.database.read<{ state: string; failure: string | null }>(
        alder(),
        sql`select state, failure from exports where id = ${id}`,
      );
      return row;
    };
    const first = await start();
    await gateway.runJobs();
    expect(await stateOf(first)).toEqual({ state: 'FINISHED', failure: null });
    const [done] = (await answer('ADMINISTRATOR', alder(), events)).directoryEvents.nodes.slice(-1);
    expect(done.initiatorOrganizationName).toBe('Northwind Robotics');
    const second = await start();
    await changeList(revoke, 'ADMINISTRATOR', alder());
    await gateway.runJobs();
    expect(await stateOf(second)).toEqual({ state: 'FAILED', failure: 'NOT_ALLOWED' });
    await changeList(grant, 'ADMINISTRATOR', alder());
  });

  test('an idempotency key counts in each organization by itself', async () => {
    const key = { 'idempotency-key': 'in-each' };
    const made = async (chosen: string) =>
      (await answer('ADMINISTRATOR', chosen, createUser, user('once.each'), key)).createUser.user.id;
    const [here, there] = [await made(alder()), await made(brightwater())];
    expect(here).not.toBe(there);
    expect(await made(alder())).toBe(here);
  });
});
