import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newApiKey } from '../../db/api-keys.ts';
import { newId } from '../../db/ids.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';
import { create, grant, names, namesOf, resume, suspend, update } from './mtp-documents.ts';

let gateway: TestGateway;
/** Key of an administrator of the first managed organization, which is not a provider. */
let managedKey: string;

beforeAll(async () => {
  gateway = await testGateway();
  const { key, prefix, hash } = newApiKey(gateway.database.secret);
  managedKey = key;
  const [managed] = gateway.demo.managed;
  await gateway.database.transaction(managed?.id as string, (tx) =>
    tx.execute(sql`insert into api_keys (id, organization_id, administrator_id, name, prefix, hash)
      values (${newId('key')}, ${managed?.id}, ${managed?.administratorIds[0]}, 'test', ${prefix}, ${hash})`),
  );
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR_WITH_BILLING');

test('an organization from its making to its suspension', async () => {
  const { provider } = await answer(
    `{ provider { id name maxOrganizations organizationCount administratorCount
        organizations { totalCount nodes { name status administratorCount maxUsers } }
        administrators(filter: { allOrganizations: true }) { nodes { name organizationCount organizations { totalCount } } } } }`,
    {},
    'READ_ONLY',
  );
  expect(provider).toMatchObject({ organizationCount: 3, administratorCount: 7, maxOrganizations: 25 });
  expect(provider.organizations.nodes[0]).toEqual({
    name: 'Alder Clinic',
    status: 'ACTIVE',
    administratorCount: 3,
    maxUsers: 50,
  });
  expect(provider.administrators.nodes).toEqual([
    { name: 'Ingrid Solberg', organizationCount: 3, organizations: { totalCount: 3 } },
    { name: 'Louis Fontaine', organizationCount: 3, organizations: { totalCount: 3 } },
  ]);

  const made = await answer(create, {
    input: { name: ' Dune Logistics ', maxUsers: 30, contactEmail: 'it@dune.example' },
  });
  const { managedOrganization: organization } = made.createManagedOrganization;
  expect(organization).toMatchObject({
    name: 'Dune Logistics',
    status: 'ACTIVE',
    maxUsers: 30,
    requireAdministratorMfa: false,
    administratorCount: 0,
    plan: null,
  });
  // The creator, and the administrator with access to all organizations.
  expect(namesOf(organization.providerAdministrators)).toEqual(['Ingrid Solberg', 'Louis Fontaine']);

  const administratorId = gateway.demo.administrators.MANAGER;
  const granted = await answer(grant, {
    input: { administratorId, organizationIds: [organization.id, organization.id] },
  });
  expect(namesOf(granted.grantOrganizationAccess.providerAdministrator.organizations)).toEqual([
    'Brightwater Schools',
    'Dune Logistics',
  ]);

  const input = { id: organization.id, name: 'Dune Freight', maxUsers: null, requireAdministratorMfa: true };
  expect((await answer(update, { input })).updateManagedOrganization.managedOrganization).toEqual({
    name: 'Dune Freight',
    maxUsers: null,
    contactName: null,
    logoUrl: null,
    requireAdministratorMfa: true,
  });
  const suspended = (await answer(suspend, { id: organization.id })).suspendManagedOrganization
    .managedOrganization;
  expect(suspended).toEqual({ status: 'SUSPENDED', suspendedAt: expect.any(String) });
  expect(await refusal(suspend, { id: organization.id })).toMatchObject({
    code: 'INVALID_STATE',
    argument: 'id',
  });
  expect(
    (await answer(resume, { id: organization.id })).resumeManagedOrganization.managedOrganization,
  ).toEqual({
    status: 'ACTIVE',
    suspendedAt: null,
  });
  expect(await refusal(resume, { id: organization.id })).toMatchObject({
    code: 'INVALID_STATE',
    argument: 'id',
  });
  const { node } = await answer(
    'query ($id: ID!) { node(id: $id) { ... on ManagedOrganization { name } } }',
    {
      id: organization.id,
    },
  );
  expect(node.name).toBe('Dune Freight');
});

test('the keys of a suspended organization stop to work, and work again when it is resumed', async () => {
  const id = gateway.demo.managed[0]?.id;
  const codeOf = async () => {
    const { body } = await gateway.query(managedKey, '{ viewer { organizationName } }');
    return body.errors?.[0]?.extensions?.code ?? body.data.viewer.organizationName;
  };
  expect(await codeOf()).toBe('Alder Clinic');
  await answer(suspend, { id });
  // The server remembers the owner of a key for a moment.
  await expect.poll(codeOf, { timeout: 5000 }).toBe('UNAUTHENTICATED');
  await answer(resume, { id });
  await expect.poll(codeOf, { timeout: 5000 }).toBe('Alder Clinic');
});

describe('organizations', () => {
  test('have different names', async () => {
    const argument = 'input.name';
    expect(await refusal(create, { input: { name: 'Alder Clinic' } })).toMatchObject({
      code: 'ALREADY_EXISTS',
      argument,
    });
    const input = { id: gateway.demo.managed[1]?.id, name: 'Alder Clinic' };
    expect(await refusal(update, { input })).toMatchObject({ code: 'ALREADY_EXISTS', argument });
  });

  test.each([
    [{ name: '' }, 'input.name'],
    [{ name: 'x'.repeat(201) }, 'input.name'],
    [{ maxUsers: 0 }, 'input.maxUsers'],
    [{ contactEmail: 'x' }, 'input.contactEmail'],
    [{ logoUrl: 'http://logo.example/x.png' }, 'input.logoUrl'],
    [{ logoUrl: 'javascript:alert(1)' }, 'input.logoUrl'],
    [{ logoUrl: 'https://user:pass@logo.example' }, 'input.logoUrl'],
  ])('refuse %j', async (fields, argument) => {
    expect(await refusal(create, { input: { name: 'Fine', ...fields } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
    const input = { id: gateway.demo.managed[0]?.id, ...fields };
    expect(await refusal(update, { input })).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  test('keep a name', async () => {
    const input = { id: gateway.demo.managed[0]?.id, name: null };
    expect(await refusal(update, { input })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.name',
    });
  });

  test('are limited by the contract', async () => {
    const { organizationId } = gateway.demo;
    const limit = (most: number) =>
      gateway.database.transaction(organizationId, (tx) =>
        tx.execute(sql`update providers set max_organizations = ${most}`),
      );
    await limit(3);
    expect(await refusal(create, { input: { name: 'One too many' } })).toMatchObject({
      code: 'INVALID_STATE',
    });
    await limit(25);
  });

  test('that are none of the provider are not there, its own included', async () => {
    const one = 'query ($id: ID!) { managedOrganization(id: $id) { id } node(id: $id) { id } }';
    for (const id of [gateway.demo.organizationId, newId('org')]) {
      expect(await answer(one, { id })).toEqual({ managedOrganization: null, node: null });
      expect(await refusal(suspend, { id })).toMatchObject({ code: 'NOT_FOUND', argument: 'id' });
      expect(await refusal(update, { input: { id, maxUsers: 1 } })).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'input.id',
      });
    }
    expect(await refusal(suspend, { id: 'org_x' })).toMatchObject({ code: 'INVALID_ID', argument: 'id' });
    expect(await refusal(update, { input: { id: newId('usr') } })).toMatchObject({
      code: 'INVALID_ID',
      argument: 'input.id',
    });
  });
});

describe('an organization that is no provider', () => {
  test('has no provider, no organizations and no access lists', async () => {
    const document = `{ provider { id } managedOrganizations { totalCount nodes { id } }
      administrators { nodes { organizationAccess { id } } } }`;
    const data = await answer(document, {}, managedKey);
    expect(data.provider).toBeNull();
    expect(data.managedOrganizations).toEqual({ totalCount: 0, nodes: [] });
    expect(data.administrators.nodes).toHaveLength(3);
    for (const { organizationAccess } of data.administrators.nodes) expect(organizationAccess).toBeNull();
  });

  test('makes none, and changes neither itself nor its siblings nor its provider', async () => {
    expect(await refusal(create, { input: { name: 'Mine' } }, managedKey)).toMatchObject({
      code: 'INVALID_STATE',
    });
    const { demo } = gateway;
    for (const id of [demo.organizationId, demo.managed[0]?.id, demo.managed[1]?.id]) {
      expect(await refusal(suspend, { id }, managedKey)).toMatchObject({ code: 'NOT_FOUND' });
    }
    const administratorId = demo.managed[0]?.administratorIds[0];
    const input = { administratorId, organizationIds: [demo.managed[1]?.id] };
    expect(await refusal(grant, { input }, managedKey)).toMatchObject({ code: 'INVALID_STATE' });
  });
});

describe('the multi-tenant portal and roles', () => {
  test.each(['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])('does not exist for a %s', async (role) => {
    const { body } = await gateway.query(role, '{ __schema { types { name fields { name } } } }');
    const schema = JSON.stringify(body.data);
    expect(schema).toContain('viewer');
    expect(schema).not.toMatch(
      /ManagedOrganization|ProviderAdministrator|"Provider"|"provider"|organizationAccess/,
    );
    const answered = await gateway.query(role, '{ provider { id } }');
    expect(answered.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test.each(['ADMINISTRATOR', 'MANAGER', 'HELP_DESK', 'READ_ONLY'])('is only read by a %s', async (role) => {
    const before = await answer(names, {}, role);
    const { body } = await gateway.query(role, create, { input: { name: 'Not allowed' } });
    expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await answer(names, {}, role)).toEqual(before);
  });
});
