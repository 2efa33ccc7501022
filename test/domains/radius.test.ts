import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { certificate } from '../support/certificates.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';
import { assign, create, list, one, remove, rotate, unassign, update } from './radius-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');
let count = 0;

async function made(fields: object = {}) {
  count += 1;
  const input = { name: `Server ${count}`, networkSourceIps: [`10.9.${count}.1`], ...fields };
  return (await answer(create, { input })).createRadiusServer.radiusServer;
}

test('a network gets its server, its groups, and another shared secret when the old one has leaked', async () => {
  const { demo } = gateway;
  const server = await made({
    name: '  Porto office ',
    networkSourceIps: ['203.0.113.200', '2001:DB8:77::/48'],
    mfa: 'ENABLED',
  });
  expect(server).toMatchObject({
    name: 'Porto office',
    networkSourceIps: ['203.0.113.200', '2001:db8:77::/48'],
    sharedSecret: expect.stringMatching(/^[A-Za-z0-9]{31}$/),
    authIdp: 'INTERNAL',
    mfa: 'ENABLED',
    userPasswordEnabled: true,
    caCertificates: [],
    caCertExpiresAt: null,
    userLockoutAction: 'REMOVE',
  });

  const [groupId, otherGroupId] = demo.userGroupIds;
  const resources = { groupId, radiusServerIds: [server.id, server.id] };
  // Matrix row Groups: "membership & assignment of resources to groups", which Managers edit.
  const assigned = await answer(assign, { input: resources }, 'MANAGER');
  const names = assigned.assignToUserGroup.userGroup.radiusServers.nodes;
  expect(names).toContainEqual({ name: 'Porto office' });
  await answer(assign, { input: { groupId: otherGroupId, radiusServerIds: [server.id] } }, 'MANAGER');
  const found = (await answer(list, { filter: { userGroupId: groupId } })).radiusServers.nodes;
  expect(found.map(({ id }: { id: string }) => id)).toContain(server.id);

  // A reader sees the server and the time of the last change of its secret, but not the secret.
  const seen = await answer(
    'query ($id: ID!) { radiusServer(id: $id) { name sharedSecretUpdatedAt } }',
    { id: server.id },
    'READ_ONLY',
  );
  expect(seen.radiusServer.name).toBe('Porto office');

  const rotated = (await answer(rotate, { input: { id: server.id } })).rotateRadiusSharedSecret.radiusServer;
  expect(rotated.sharedSecret).toMatch(/^[A-Za-z0-9]{31}$/);
  expect(rotated.sharedSecret).not.toBe(server.sharedSecret);
  expect(Date.parse(rotated.sharedSecretUpdatedAt)).toBeGreaterThanOrEqual(
    Date.parse(seen.radiusServer.sharedSecretUpdatedAt),
  );
  const sharedSecret = 'Chosen-by-hand-31';
  const chosen = (await answer(rotate, { input: { id: server.id, sharedSecret } })).rotateRadiusSharedSecret;
  expect(chosen.radiusServer.sharedSecret).toBe(sharedSecret);
  expect(await refusal(rotate, { input: { id: server.id, sharedSecret } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.sharedSecret',
  });

  const dropped = await answer(unassign, { input: { groupId, radiusServerIds: [server.id] } }, 'MANAGER');
  expect(dropped.unassignFromUserGroup.userGroup.radiusServers.totalCount).toBe(names.length - 1);
  const { radiusServer } = await answer(one, { id: server.id });
  expect(radiusServer.sharedSecret).toBe(sharedSecret);
  expect(radiusServer.userGroups.nodes.map(({ id }: { id: string }) => id)).toEqual([otherGroupId]);

  expect((await answer(remove, { id: server.id })).deleteRadiusServer.deletedId).toBe(server.id);
  expect((await answer(one, { id: server.id })).radiusServer).toBeNull();
});

test('no shared secret lies open in the database', async () => {
  const { id, sharedSecret } = await made();
  const [row] = await gateway.database.read<Record<string, string>>(
    gateway.demo.organizationId,
    sql`select * from radius_servers where id = ${id}`,
  );
  expect(row?.shared_secret).toMatch(/^v1\./);
  expect(JSON.stringify(row)).not.toContain(sharedSecret);
});

test('a server with certificates', async () => {
  const [root, issuing] = await Promise.all([
    certificate({ name: 'CN=Root, O=Example', days: 300 }),
    certificate({ name: 'CN=Issuing', days: 20 }),
  ]);
  const input = { caCert: `${root}\n${issuing}`, deviceCertEnabled: true, userPasswordEnabled: false };
  const server = await made({ ...input, requireTlsAuth: true, radsecEnabled: true, requireRadsec: true });
  expect(server.caCertificates).toMatchObject([
    { subject: 'CN=Root, O=Example', issuer: 'CN=Root, O=Example' },
    { subject: 'CN=Issuing', fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/) },
  ]);
  expect(Date.parse(server.caCertExpiresAt)).toBe(Date.parse(server.caCertificates[1].validTo));
  const soon = { caCertExpiresAt: { lt: new Date(Date.now() + 25 * 86_400_000).toISOString() } };
  const expiring = await answer(list, { filter: soon });
  expect(expiring.radiusServers.nodes).toMatchObject([{ id: server.id }]);

  const plain = { id: server.id, caCert: null, deviceCertEnabled: null, userPasswordEnabled: null };
  expect(await refusal(update, { input: plain })).toMatchObject({ argument: 'input.requireTlsAuth' });
  const changed = await answer(update, { input: { ...plain, requireTlsAuth: false, name: 'Plain again' } });
  expect(changed.updateRadiusServer.radiusServer).toMatchObject({
    name: 'Plain again',
    caCertificates: [],
    caCertExpiresAt: null,
    userPasswordEnabled: true,
    requireRadsec: true,
    networkSourceIps: server.networkSourceIps,
    sharedSecret: server.sharedSecret,
  });
});

describe('a server is refused', () => {
  test.each([
    ['without a name', { name: ' ' }, 'input.name'],
    ['without an address', { networkSourceIps: [] }, 'input.networkSourceIps'],
    ['with what is no address', { networkSourceIps: ['10.0.0.1', 'localhost'] }, 'input.networkSourceIps.1'],
    ['with a zone', { networkSourceIps: ['fe80::1%eth0'] }, 'input.networkSourceIps.0'],
    ['with IPv4 in IPv6', { networkSourceIps: ['::ffff:10.0.0.1'] }, 'input.networkSourceIps.0'],
    ['with IPv4 in hexadecimal IPv6', { networkSourceIps: ['::ffff:a00:1'] }, 'input.networkSourceIps.0'],
    ['with IPv4 in long IPv6', { networkSourceIps: ['0:0:0:0:0:ffff:a00:1'] }, 'input.networkSourceIps.0'],
    ['with a host in a network', { networkSourceIps: ['10.77.0.1/24'] }, 'input.networkSourceIps.0'],
    ['with half of the Internet', { networkSourceIps: ['128.0.0.0/1'] }, 'input.networkSourceIps.0'],
    ['with a prefix too long', { networkSourceIps: ['10.77.0.1/33'] }, 'input.networkSourceIps.0'],
    [
      'with an address twice',
      { networkSourceIps: ['10.77.0.0/24', '10.77.0.9'] },
      'input.networkSourceIps.1',
    ],
    ['with a short secret', { sharedSecret: 'fifteen-letters' }, 'input.sharedSecret'],
    ['with a long secret', { sharedSecret: 'x'.repeat(32) }, 'input.sharedSecret'],
    ['with a secret that cannot be typed', { sharedSecret: 'sixteen letters!' }, 'input.sharedSecret'],
    ['with no way to sign in', { userPasswordEnabled: false }, 'input.userPasswordEnabled'],
    ['with certificates of nobody', { userCertEnabled: true }, 'input.caCert'],
    ['with RadSec required, not enabled', { requireRadsec: true }, 'input.requireRadsec'],
    ['with certificates required, not enabled', { requireTlsAuth: true }, 'input.requireTlsAuth'],
    ['with what is no certificate', { caCert: 'certificate' }, 'input.caCert'],
    ['with an empty certificate', { caCert: '' }, 'input.caCert'],
  ])('%s', async (_case, fields, argument) => {
    const before = (await answer(list)).radiusServers.totalCount;
    const input = { name: 'Refused', networkSourceIps: ['10.77.77.1'], ...fields };
    expect(await refusal(create, { input })).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect((await answer(list)).radiusServers.totalCount).toBe(before);
  });

  test('with an expired certificate, one of no authority, or a private key', async () => {
    const good = await certificate();
    const key = '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49\n-----END PRIVATE KEY-----';
    for (const caCert of [
      await certificate({ days: -1 }),
      await certificate({ authority: false }),
      `${good}\n${key}`,
    ]) {
      const input = { name: 'Refused', networkSourceIps: ['10.77.77.1'], caCert };
      const refused = await refusal(create, { input });
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.caCert' });
      expect(JSON.stringify(refused)).not.toContain('MIGHAgEA');
    }
  });

  test('with a name or an address of another one', async () => {
    const argument = 'input.name';
    const { id } = await made();
    const taken = { name: 'vpn GATEWAYS', networkSourceIps: ['10.77.77.1'] };
    expect(await refusal(create, { input: taken })).toMatchObject({ code: 'ALREADY_EXISTS', argument });
    expect(await refusal(update, { input: { id, name: taken.name } })).toMatchObject({
      code: 'ALREADY_EXISTS',
      argument,
    });
    for (const network of ['203.0.113.33', '203.0.113.0/24', '2001:db8:4e57:10::1']) {
      const input = { name: 'Refused', networkSourceIps: ['10.77.77.1', network] };
      const refused = { code: 'ALREADY_EXISTS', argument: 'input.networkSourceIps.1' };
      expect(await refusal(create, { input })).toMatchObject(refused);
      const { networkSourceIps } = input;
      expect(await refusal(update, { input: { id, networkSourceIps } })).toMatchObject(refused);
    }
    // The server's own addresses do not conflict with the change.
    const own = ['10.78.0.0/16'];
    for (const networkSourceIps of [own, [...own, '10.79.0.1']]) {
      await answer(update, { input: { id, networkSourceIps } });
    }
  });

  test('that is not there', async () => {
    for (const [id, code] of [
      [newId('rad'), 'NOT_FOUND'],
      [newId('usr'), 'INVALID_ID'],
    ]) {
      expect(await refusal(update, { input: { id } })).toMatchObject({ code, argument: 'input.id' });
      expect(await refusal(rotate, { input: { id } })).toMatchObject({ code, argument: 'input.id' });
      expect(await refusal(remove, { id })).toMatchObject({ code, argument: 'id' });
    }
    const input = { groupId: gateway.demo.userGroupIds[0], radiusServerIds: [newId('rad')] };
    const argument = 'input.radiusServerIds.0';
    expect(await refusal(assign, { input })).toMatchObject({ code: 'NOT_FOUND', argument });
  });
});

describe('lists', () => {
  test('are sorted and paged', async () => {
    for (const [field, key] of [
      ['NAME', 'name'],
      ['CREATED_AT', 'createdAt'],
    ] as const) {
      await expectBothWays(async (variables) => (await answer(list, variables)).radiusServers, field, key, 2);
    }
  });

  test('find the server of an address', async () => {
    const namesOf = async (networkSourceIp: string) =>
      (await answer(list, { filter: { networkSourceIp } })).radiusServers.nodes.map(
        ({ name }: { name: string }) => name,
      );
    expect(await namesOf('203.0.113.35')).toEqual(['Works floor Wi-Fi']);
    expect(await namesOf('203.0.113.0/24')).toEqual([]);
    expect(await namesOf('2001:db8:4e57:10:0:0:0:9')).toEqual(['Munich office Wi-Fi']);
    expect(await refusal(list, { filter: { networkSourceIp: 'x' } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'filter.networkSourceIp',
    });
  });

  test('read the groups and secrets of all servers at once', async () => {
    for (const _each of Array.from({ length: 12 })) await made();
    const nested = `query ($first: Int) { radiusServers(first: $first) {
      nodes { sharedSecret networkSourceIps userGroups { nodes { name radiusServers { nodes { name } } } } } } }`;
    const read = vi.spyOn(gateway.database, 'read');
    const statements = async (first: number) => {
      read.mockClear();
      const { radiusServers } = await answer(nested, { first });
      expect(radiusServers.nodes).toHaveLength(first);
      return read.mock.calls.length;
    };
    const few = await statements(4);
    expect(await statements(16)).toBe(few);
    expect(few).toBeLessThanOrEqual(5);
    read.mockRestore();
  });
});

describe('RADIUS and roles', () => {
  test.each(['MANAGER', 'HELP_DESK', 'READ_ONLY'])(
    '%s reads servers, no secrets, and changes none',
    async (role) => {
      const before = await answer(list, {}, role);
      expect(before.radiusServers.totalCount).toBeGreaterThan(0);
      const { body } = await gateway.query(role, '{ radiusServers { nodes { name sharedSecret } } }');
      expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      const id = before.radiusServers.nodes[0].id;
      for (const [document, variables] of [
        [create, { input: { name: 'Not allowed', networkSourceIps: ['10.1.1.1'] } }],
        [update, { input: { id, name: 'Not allowed' } }],
        [rotate, { input: { id } }],
        [remove, { id }],
      ] as const) {
        expect(await refusal(document, variables, role)).toMatchObject({ code: 'FORBIDDEN' });
      }
      expect(await answer(list, {}, role)).toEqual(before);
    },
  );

  test.each(['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])('%s sees none', async (role) => {
    expect(await refusal(list, {}, role)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
