import { expect, test } from 'vitest';
import {
  createList,
  createPolicy,
  deleteList,
  evaluation,
  settings,
  updateLockout,
  updateMfa,
  updatePassword,
  updatePolicy,
} from '../domains/authentication-documents.ts';
import { type Client, scenario, trailOf } from '../support/scenario.ts';

const scene = scenario();
const newUser = `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id username } } }`;
const setPassword = `mutation ($input: SetUserPasswordInput!) { setUserPassword(input: $input) { user { id password { set } } } }`;

/** Returns the result of a sign-in to the User Portal now. */
async function tries(client: Client, userId: string, from: object) {
  const input = { userId, resource: 'USER_PORTAL', ...from };
  return (await client.ask(evaluation, { input })).evaluateAuthentication;
}

test('after an attack on passwords: the addresses are shut out, a second factor is required, and weak passwords end', async () => {
  const { as } = scene();
  const [mateo, priya, amara] = [as('ADMINISTRATOR'), as('MANAGER'), as('HELP_DESK')];
  const person = { username: 'ida.lind', email: 'ida.lind@northwind-robotics.example', state: 'ACTIVATED' };
  const { id } = (await amara.ask(newUser, { input: { ...person, password: 'lighthouse-92' } })).createUser
    .user;

  // The attack comes from a network abroad; the demo's own policies let it through with a second factor.
  const attacker = { ipAddress: '198.51.100.77', country: 'NL' };
  expect(await tries(amara, id, attacker)).toMatchObject({ action: 'ALLOW_WITH_MFA', reason: 'POLICY' });

  const listed = { name: 'Attack of this morning', entries: ['198.51.100.64/26', '2001:db8:bad::/48'] };
  expect(await priya.refused(createList, { input: listed })).toMatchObject({ code: 'FORBIDDEN' });
  const bad = { ...listed, entries: ['198.51.100.64/99'] };
  expect(await mateo.refused(createList, { input: bad })).toMatchObject({ argument: 'input.entries.0' });
  const list = (await mateo.ask(createList, { input: listed })).createIpList.ipList;
  const denial = 'Sign-ins from this network are blocked. Call the help desk.';
  const policy = {
    name: 'Shut out the attack',
    resource: 'USER_PORTAL',
    priority: 1,
    targets: { allUsers: true },
    condition: { ipAddressIn: [list.id] },
    effect: { action: 'DENY', denialMessage: denial },
    enabled: false,
  };
  const made = (await mateo.ask(createPolicy, { input: policy })).createAuthenticationPolicy
    .authenticationPolicy;

  // Tried out before it is in force, and after: the Help Desk can tell a caller why they are refused.
  const before = await tries(amara, id, attacker);
  expect(before.policies).toContainEqual({ policy: { name: policy.name }, standing: 'DISABLED' });
  await mateo.ask(updatePolicy, { input: { id: made.id, enabled: true } });
  expect(await tries(amara, id, attacker)).toMatchObject({
    action: 'DENY',
    reason: 'POLICY',
    denialMessage: denial,
    policy: { name: policy.name },
  });
  const home = { ipAddress: '192.0.2.1', country: 'DE' };
  expect(await tries(amara, id, home)).toMatchObject({ action: 'ALLOW', reason: 'DEFAULT' });
  expect(await mateo.refused(deleteList, { id: list.id })).toMatchObject({ code: 'IN_USE' });

  // From now on nobody comes in with a password alone, once the time to enrol is over.
  expect(await priya.refused(updateMfa, { input: { requirement: 'REQUIRED' } })).toMatchObject({
    access: { scope: 'AUTHENTICATION', heldLevel: 'READ_ONLY' },
  });
  await mateo.ask(updateMfa, {
    input: { requirement: 'REQUIRED', enrollmentDays: 0, factors: ['TOTP', 'WEB_AUTHN'] },
  });
  expect(await tries(amara, id, home)).toMatchObject({
    action: 'ALLOW_WITH_MFA',
    factors: ['TOTP', 'WEB_AUTHN'],
    enrolledFactors: [],
  });

  // Passwords have to be better, and fewer guesses lock; what is set now is held to it.
  const stronger = { minLength: 14, requireDigit: true, requireSymbol: true, history: 3 };
  await mateo.ask(updatePassword, { input: stronger });
  await mateo.ask(updateLockout, { input: { attempts: 3, lockoutMinutes: null } });
  expect((await priya.ask(settings)).authenticationSettings).toMatchObject({
    passwordPolicy: { minLength: 14, requireSymbol: true },
    lockoutPolicy: { attempts: 3, lockoutMinutes: null },
    mfaPolicy: { requirement: 'REQUIRED' },
  });
  const refused = await amara.refused(setPassword, { input: { id, password: 'lighthouse-92' } });
  expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.password' });
  expect(refused.message).toContain('14');
  expect(refused.message).not.toContain('lighthouse');
  const password = 'seven-lanterns_4-the-pier';
  await amara.ask(setPassword, { input: { id, password } });

  // Locked, whatever the policies say; and the Help Desk, whose scope users are, unlocks.
  await amara.ask('mutation ($id: ID!) { lockUser(id: $id) { user { locked } } }', { id });
  expect(await tries(priya, id, home)).toMatchObject({ action: 'DENY', reason: 'USER_LOCKED' });
  await amara.ask('mutation ($id: ID!) { unlockUser(id: $id) { user { locked } } }', { id });
  expect(await tries(priya, id, home)).toMatchObject({ action: 'ALLOW_WITH_MFA' });

  // The trail names the policy; nobody finds the password there.
  const trail = await trailOf(as('READ_ONLY'), { service: ['AUTHENTICATION', 'USERS'] });
  expect(trail.filter(({ resourceId }) => resourceId === made.id).map(({ eventType }) => eventType)).toEqual([
    'authentication_policy_create',
    'authentication_policy_update',
  ]);
  expect(trail.filter(({ success }) => !success).map(({ eventType }) => eventType)).toEqual([
    'ip_list_create',
    'mfa_policy_update',
  ]);
  const told = JSON.stringify(await trailOf(amara, { service: ['USERS'] }));
  expect(told).toContain('user_password_set');
  for (const secret of [password, 'lighthouse-92']) expect(told).not.toContain(secret);
});
