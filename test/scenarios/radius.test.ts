import { expect, test } from 'vitest';
import { assign, create, list, rotate } from '../domains/radius-documents.ts';
import { scenario, toldOf, trailOf } from '../support/scenario.ts';

const scene = scenario();
const secretOf = 'query ($id: ID!) { radiusServer(id: $id) { name sharedSecret sharedSecretUpdatedAt } }';

test('an access point was stolen: the shared secret of its RADIUS server is rotated', async () => {
  const { as, demo } = scene();
  const [mateo, priya, louis] = [as('ADMINISTRATOR'), as('MANAGER'), as('READ_ONLY')];

  // The office in Lisbon has its server, and the sales people are let in.
  const input = { name: 'Lisbon Wi-Fi', networkSourceIps: ['198.51.100.7', '2001:db8:10::/48'] };
  const made = (await mateo.ask(create, { input })).createRadiusServer.radiusServer;
  const first: string = made.sharedSecret;
  expect(first).toMatch(/^[!-~]{31}$/);
  const [groupId] = demo.userGroupIds;
  const { id } = made;
  const assigned = await mateo.ask(assign, { input: { groupId, radiusServerIds: [id] } });
  expect(assigned.assignToUserGroup.userGroup.radiusServers.nodes).toContainEqual({ name: 'Lisbon Wi-Fi' });

  // All that the caller knows is the address that the access point had.
  const byAddress = { filter: { networkSourceIp: '198.51.100.7' } };
  const { radiusServers } = await priya.ask(list, byAddress);
  expect(radiusServers.nodes).toMatchObject([{ id, name: 'Lisbon Wi-Fi' }]);

  // A Manager sees the server and not its secret, and cannot rotate it.
  const partly = await priya.send('POST', '/graphql', { query: secretOf, variables: { id } });
  expect(partly.body.data.radiusServer).toMatchObject({ name: 'Lisbon Wi-Fi', sharedSecret: null });
  expect(partly.body.errors[0].message).toBe(
    'RadiusServer.sharedSecret needs Edit in RADIUS; Manager has Read Only.',
  );
  const bare =
    'mutation ($input: RotateRadiusSharedSecretInput!) { rotateRadiusSharedSecret(input: $input) { radiusServer { id } } }';
  expect(await priya.refused(bare, { input: { id } })).toMatchObject({
    code: 'FORBIDDEN',
    access: { scope: 'RADIUS', permittedRoles: ['ADMINISTRATOR_WITH_BILLING', 'ADMINISTRATOR'] },
  });

  // A rotation requires another secret of sufficient length; without one the server creates a random one.
  const chosen = { id, sharedSecret: first };
  expect(await mateo.refused(rotate, { input: chosen })).toMatchObject({ argument: 'input.sharedSecret' });
  expect(await mateo.refused(rotate, { input: { id, sharedSecret: 'short' } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.sharedSecret',
  });
  const rotated = (await mateo.ask(rotate, { input: { id } })).rotateRadiusSharedSecret.radiusServer;
  expect(rotated.sharedSecret).toMatch(/^[!-~]{31}$/);
  expect(rotated.sharedSecret).not.toBe(first);
  const after = (await as('ADMINISTRATOR_WITH_BILLING').ask(secretOf, { id })).radiusServer;
  expect(after.sharedSecret).toBe(rotated.sharedSecret);
  expect(Date.parse(after.sharedSecretUpdatedAt)).toBeGreaterThan(Date.parse(made.sharedSecretUpdatedAt));

  // It went wrong in between: those servers whose secret is older than today still have to be seen to.
  const stale = { filter: { sharedSecretUpdatedAt: { lt: made.sharedSecretUpdatedAt } } };
  const left = (await priya.ask(list, stale)).radiusServers.nodes;
  expect(left.length).toBeGreaterThan(0);
  expect(JSON.stringify(left)).not.toContain(id);

  // Everybody who reads RADIUS is told, with who did it; what the secrets were is nowhere.
  expect(await toldOf(louis, id)).toEqual(['A RADIUS server has another shared secret.']);
  expect(await toldOf(as('COMMAND_RUNNER'), id)).toEqual([]);
  const trail = await trailOf(mateo, { resourceId: id });
  expect(trail.map(({ eventType, initiatorEmail }) => [eventType, initiatorEmail.split('@')[0]])).toEqual([
    ['radius_server_create', 'mateo.alvarez'],
    ['radius_shared_secret_rotate', 'mateo.alvarez'],
  ]);
  const refusals = await trailOf(louis, { initiatorId: demo.administrators.MANAGER, service: ['RADIUS'] });
  expect(refusals).toMatchObject([{ eventType: 'radius_shared_secret_rotate', success: false }]);
  const told = JSON.stringify([trail, refusals]);
  for (const secret of [first, rotated.sharedSecret])
    expect(told).not.toContain(JSON.stringify(secret).slice(1, -1));
});
