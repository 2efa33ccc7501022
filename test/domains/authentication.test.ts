import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../../db/ids.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking, expectBothWays } from './asking.ts';
import {
  administratorMfa,
  createList,
  createPolicy,
  deleteList,
  deletePolicy,
  evaluation,
  lists,
  onePolicy,
  policies,
  settings,
  updateList,
  updateLockout,
  updateMfa,
  updatePassword,
  updatePolicy,
} from './authentication-documents.ts';

let gateway: TestGateway;
/** Active user; `groupId` is one of the user's groups. */
let userId: string;
let groupId: string;

beforeAll(async () => {
  gateway = await testGateway();
  const { users } = await answer(
    '{ users(filter: { state: [ACTIVATED], locked: false }, first: 100) { nodes { id groups { nodes { id } } } } }',
  );
  const member = users.nodes.find(({ groups }: { groups: { nodes: object[] } }) => groups.nodes.length > 0);
  [userId, groupId] = [member.id, member.groups.nodes[0].id];
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');
const made = async (input: object) =>
  (await answer(createPolicy, { input })).createAuthenticationPolicy.authenticationPolicy;
const listed = async (input: object) => (await answer(createList, { input })).createIpList.ipList;
const evaluated = async (input: object) =>
  (await answer(evaluation, { input: { userId, resource: 'LDAP', ...input } })).evaluateAuthentication;
const deny = { action: 'DENY' };
const everybody = { allUsers: true };

test('an administrator closes LDAP to strangers, tries it out, and opens it again', async () => {
  expect(await evaluated({})).toMatchObject({
    action: 'ALLOW',
    reason: 'DEFAULT',
    policy: null,
    policies: [],
  });

  const offices = await listed({
    name: 'LDAP clients',
    entries: ['203.0.113.0/24', ' 2001:DB8:1::7 ', '198.51.100.10-198.51.100.20'],
  });
  expect(offices.entries).toEqual(['203.0.113.0/24', '2001:db8:1::7', '198.51.100.10-198.51.100.20']);

  const closed = await made({
    name: 'LDAP from our networks only',
    resource: 'LDAP',
    targets: { userGroupIds: [groupId, groupId] },
    condition: { not: { any: [{ ipAddressIn: [offices.id] }, { deviceManaged: true }] } },
    effect: { ...deny, denialMessage: 'Come from the office.' },
  });
  expect(closed).toMatchObject({
    enabled: true,
    priority: 100,
    targets: { allUsers: false, userGroups: { nodes: [{ id: groupId }] }, excludedUserGroups: { nodes: [] } },
    condition: {
      not: { any: [{ ipAddressIn: [{ id: offices.id, name: 'LDAP clients' }] }, { deviceManaged: true }] },
    },
    effect: { action: 'DENY', denialMessage: 'Come from the office.' },
  });

  const refused = {
    action: 'DENY',
    reason: 'POLICY',
    denialMessage: 'Come from the office.',
    policy: { name: closed.name },
    policies: [{ policy: { name: closed.name }, standing: 'DECISIVE' }],
  };
  const passes = { action: 'ALLOW', reason: 'DEFAULT', policies: [{ standing: 'CONDITION_NOT_MET' }] };
  for (const ipAddress of [
    '203.0.112.255',
    '203.0.114.0',
    '198.51.100.21',
    '2001:db8:1::8',
    '2001:db8:1::6',
  ]) {
    expect(await evaluated({ ipAddress })).toMatchObject(refused);
  }
  for (const ipAddress of [
    '203.0.113.0',
    '203.0.113.255',
    '198.51.100.10',
    '198.51.100.20',
    '2001:db8:1:0::7',
  ]) {
    expect(await evaluated({ ipAddress })).toMatchObject(passes);
  }
  expect(await evaluated({ device: { managed: true } })).toMatchObject(passes);
  expect(await evaluated({ deviceId: gateway.demo.deviceIds[0] })).toMatchObject(passes);

  // The policy does not target an excluded user, even a member of a targeted group.
  const excluding = { targets: { userGroupIds: [groupId], excludedUserIds: [userId] } };
  expect(
    (await answer(updatePolicy, { input: { id: closed.id, ...excluding } })).updateAuthenticationPolicy
      .authenticationPolicy,
  ).toMatchObject({ targets: { excludedUsers: { nodes: [{ id: userId }] } }, condition: closed.condition });
  expect(await evaluated({})).toMatchObject({ policies: [{ standing: 'NOT_TARGETED' }] });

  const factor = await made({
    name: 'A key for LDAP',
    resource: 'LDAP',
    priority: 7,
    targets: everybody,
    effect: { action: 'ALLOW_WITH_MFA', factors: ['WEB_AUTHN'] },
  });
  expect(await evaluated({})).toMatchObject({
    action: 'ALLOW_WITH_MFA',
    factors: ['WEB_AUTHN'],
    policies: [{ standing: 'DECISIVE' }, { standing: 'NOT_TARGETED' }],
  });

  expect(await refusal(deleteList, { id: offices.id })).toMatchObject({ code: 'IN_USE', argument: 'id' });
  const named = await answer(policies, { filter: { ipListId: offices.id } });
  expect(named.authenticationPolicies.nodes).toMatchObject([{ id: closed.id }]);
  const open = { id: closed.id, condition: null, enabled: false };
  expect(
    (await answer(updatePolicy, { input: open })).updateAuthenticationPolicy.authenticationPolicy,
  ).toMatchObject({
    condition: null,
    enabled: false,
  });
  expect((await answer(deleteList, { id: offices.id })).deleteIpList.deletedId).toBe(offices.id);
  for (const { id } of [closed, factor]) {
    expect((await answer(deletePolicy, { id })).deleteAuthenticationPolicy.deletedId).toBe(id);
    expect((await answer(onePolicy, { id })).authenticationPolicy).toBeNull();
  }
});

test('what the organization asks of passwords is asked of the next one', async () => {
  const set =
    'mutation ($input: SetUserPasswordInput!) { setUserPassword(input: $input) { user { password { expiresAt } } } }';
  const chosen = (password: string) => refusal(set, { input: { id: userId, password } });
  const strict = {
    minLength: 12,
    requireUppercase: true,
    requireDigit: true,
    requireSymbol: true,
    sequencesAllowed: false,
    history: 3,
    expiresAfterDays: 90,
  };
  const { passwordPolicy } = (await answer(updatePassword, { input: strict })).updatePasswordPolicy
    .authenticationSettings;
  expect(passwordPolicy).toMatchObject(strict);
  for (const password of [
    'Short-7-Aeon',
    'no-upper-case-7',
    'No-Digit-At-All',
    'NoSymbolAtAll7',
    'Abcd-In-Order-7',
    'A-7-aaaa-password',
  ]) {
    const expected =
      password === 'Short-7-Aeon' ? undefined : { code: 'BAD_USER_INPUT', argument: 'input.password' };
    if (expected) expect(await chosen(password)).toMatchObject(expected);
    else expect(await chosen(password)).toBeUndefined();
  }
  const { setUserPassword } = await answer(set, { input: { id: userId, password: 'Correct-Horse-9' } });
  const days = (Date.parse(setUserPassword.user.password.expiresAt) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(89);
  expect(days).toBeLessThan(91);
  for (const known of ['Correct-Horse-9', 'Short-7-Aeon']) {
    expect(await chosen(known)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.password' });
  }

  const make =
    'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id password { set } } } }';
  const user = (password: string) => ({
    input: { username: 'policy.maker', email: 'policy@example.org', password },
  });
  expect(await refusal(make, user('Policy.Maker-77'))).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.password',
  });
  expect((await answer(make, user('Something-Else-77'))).createUser.user.password.set).toBe(true);

  const usual = Object.fromEntries(Object.keys(strict).map((name) => [name, null]));
  // Seeded settings depend on `expiresAfterDays`.
  const dependent = { forceResetDaysBefore: null, selfRecoveryDays: null };
  const back = (await answer(updatePassword, { input: { ...usual, ...dependent } })).updatePasswordPolicy;
  expect(back.authenticationSettings.passwordPolicy).toMatchObject({
    minLength: 8,
    history: null,
    sequencesAllowed: true,
  });
  expect(await chosen('password1')).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await chosen('Correct-Horse-9')).toBeUndefined();
});

test('lockouts and second factors', async () => {
  const lockout = { attempts: 3, windowMinutes: 10, lockoutMinutes: null };
  expect(
    (await answer(updateLockout, { input: lockout })).updateLockoutPolicy.authenticationSettings
      .lockoutPolicy,
  ).toEqual(lockout);
  const never = (await answer(updateLockout, { input: { attempts: null, windowMinutes: null } }))
    .updateLockoutPolicy;
  expect(never.authenticationSettings.lockoutPolicy).toEqual({
    attempts: null,
    windowMinutes: 30,
    lockoutMinutes: null,
  });

  const { mfaPolicy } = (
    await answer(updateMfa, {
      input: { requirement: 'REQUIRED', enrollmentDays: 0, factors: ['TOTP', 'WEB_AUTHN', 'TOTP'] },
    })
  ).updateMfaPolicy.authenticationSettings;
  expect(mfaPolicy).toMatchObject({
    requirement: 'REQUIRED',
    factors: ['TOTP', 'WEB_AUTHN'],
    enrollmentDays: 0,
  });
  const asked = await evaluated({ resource: 'ADMIN_PORTAL' });
  expect(asked).toMatchObject({
    action: 'ALLOW_WITH_MFA',
    reason: 'DEFAULT',
    factors: ['TOTP', 'WEB_AUTHN'],
  });
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const excuse =
    'mutation ($input: ExcludeUserFromMfaInput!) { excludeUserFromMfa(input: $input) { user { id } } }';
  await answer(excuse, { input: { id: userId, until } });
  expect(await evaluated({ resource: 'ADMIN_PORTAL' })).toMatchObject({ action: 'ALLOW', reason: 'DEFAULT' });
  await answer(excuse, { input: { id: userId, until: null } });

  // A policy of the demo organization requires WEB_AUTHN or TOTP.
  expect(await refusal(updateMfa, { input: { factors: ['PUSH'] } })).toMatchObject({
    code: 'IN_USE',
    argument: 'input.factors',
  });
  const push = {
    name: 'Push',
    resource: 'LDAP',
    targets: everybody,
    effect: { action: 'ALLOW_WITH_MFA', factors: ['TOTP', 'PUSH'] },
  };
  expect(await refusal(createPolicy, { input: push })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.effect.factors.1',
  });
  await answer(updateMfa, { input: { factors: null, requirement: null, enrollmentDays: null } });

  for (const required of [false, true]) {
    const changed = (await answer(administratorMfa, { required })).requireAdministratorMfa
      .authenticationSettings;
    expect(changed.requireAdministratorMfa).toBe(required);
  }
});

test('who cannot get in at all is told so before any policy', async () => {
  const { users } = await answer(
    '{ users(filter: { state: [STAGED, SUSPENDED] }, first: 1) { nodes { id } } }',
  );
  const resource = 'USER_PORTAL';
  const out = await evaluated({ userId: users.nodes[0].id, resource });
  expect(out).toMatchObject({ action: 'DENY', reason: 'USER_NOT_ACTIVE', policy: null });
  await answer('mutation ($id: ID!) { lockUser(id: $id) { user { id } } }', { id: userId });
  expect(await evaluated({ resource })).toMatchObject({ action: 'DENY', reason: 'USER_LOCKED' });
  await answer('mutation ($id: ID!) { unlockUser(id: $id) { user { id } } }', { id: userId });

  const { ssoApplications } = await answer(
    '{ ssoApplications { nodes { id active userGroups { nodes { id } } } } }',
  );
  const group = new Set(
    (
      await answer('query ($id: ID!) { user(id: $id) { groups { nodes { id } } } }', { id: userId })
    ).user.groups.nodes.map(({ id }: { id: string }) => id),
  );
  for (const { id, active, userGroups } of ssoApplications.nodes) {
    const may = active && userGroups.nodes.some((one: { id: string }) => group.has(one.id));
    const { reason } = await evaluated({ resource: 'APPLICATION', applicationId: id });
    expect(reason === 'APPLICATION_NOT_ASSIGNED').toBe(!may);
  }
});

describe('settings are refused', () => {
  test.each([
    ['passwords too short', updatePassword, { minLength: 7 }, 'minLength'],
    ['too long a memory', updatePassword, { history: 25 }, 'history'],
    [
      'changeable after it expires',
      updatePassword,
      { expiresAfterDays: 30, minChangeDays: 30 },
      'minChangeDays',
    ],
    [
      'forced before it is set',
      updatePassword,
      { expiresAfterDays: 10, minChangeDays: null, forceResetDaysBefore: 10 },
      'forceResetDaysBefore',
    ],
    [
      'recovery of what does not expire',
      updatePassword,
      { expiresAfterDays: null, forceResetDaysBefore: null, selfRecoveryDays: 5 },
      'selfRecoveryDays',
    ],
    [
      'grace before it holds',
      updatePassword,
      { effectiveAt: '2026-05-01T00:00:00Z', graceEndsAt: '2026-04-30T00:00:00Z' },
      'graceEndsAt',
    ],
    ['six warnings', updatePassword, { expiryWarningDays: [1, 2, 3, 4, 5, 6] }, 'expiryWarningDays'],
    [
      'less than PCI DSS asks for',
      updatePassword,
      { compliance: 'PCI_DSS_3', requireDigit: false },
      'requireDigit',
    ],
    ['PCI DSS without a change of the rest', updatePassword, { compliance: 'PCI_DSS_3' }, 'compliance'],
    [
      'less than Windows asks for',
      updatePassword,
      { compliance: 'WINDOWS', usernameAllowed: true },
      'usernameAllowed',
    ],
    ['no attempts', updateLockout, { attempts: 0 }, 'attempts'],
    ['a lock of a year', updateLockout, { lockoutMinutes: 525_600 }, 'lockoutMinutes'],
    ['a required factor of none', updateMfa, { requirement: 'REQUIRED', factors: [] }, 'factors'],
    ['an enrollment without end', updateMfa, { enrollmentDays: 366 }, 'enrollmentDays'],
  ])('%s', async (_case, document, input, argument) => {
    const before = await answer(settings);
    expect(await refusal(document, { input })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: `input.${argument}`,
    });
    expect(await answer(settings)).toEqual(before);
  });
});

describe('a list of addresses is refused', () => {
  test.each([
    ['without a name', { name: ' ' }, 'name'],
    ['without an address', { entries: [] }, 'entries'],
    ['with what is no address', { entries: ['192.0.2.1', 'localhost'] }, 'entries.1'],
    ['with a host in a network', { entries: ['192.0.2.1/24'] }, 'entries.0'],
    ['with a prefix too long', { entries: ['192.0.2.0/33'] }, 'entries.0'],
    ['with a zone', { entries: ['fe80::1%eth0'] }, 'entries.0'],
    ['with IPv4 in IPv6', { entries: ['::ffff:10.0.0.1'] }, 'entries.0'],
    ['with a range backwards', { entries: ['192.0.2.9-192.0.2.1'] }, 'entries.0'],
    ['with a range of two kinds', { entries: ['192.0.2.9-2001:db8::1'] }, 'entries.0'],
    ['with a range of networks', { entries: ['192.0.2.0/24-192.0.3.0/24'] }, 'entries.0'],
    ['with half a range', { entries: ['192.0.2.9-'] }, 'entries.0'],
    ['with three ends', { entries: ['192.0.2.1-192.0.2.2-192.0.2.3'] }, 'entries.0'],
    ['with an address twice', { entries: ['192.0.2.1', '192.0.2.1-192.0.2.1'] }, 'entries.1'],
  ])('%s', async (_case, fields, argument) => {
    const input = { name: 'Refused', entries: ['192.0.2.1'], ...fields };
    expect(await refusal(createList, { input })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: `input.${argument}`,
    });
  });

  test('with the name of another one, or when it is not there', async () => {
    const taken = { name: 'OFFICES', entries: ['192.0.2.1'] };
    expect(await refusal(createList, { input: taken })).toMatchObject({
      code: 'ALREADY_EXISTS',
      argument: 'input.name',
    });
    const id = newId('ipl');
    expect(await refusal(updateList, { input: { id } })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'input.id',
    });
    expect(await refusal(deleteList, { id })).toMatchObject({ code: 'NOT_FOUND', argument: 'id' });
  });
});

const nest = (levels: number): object => (levels === 1 ? { deviceManaged: true } : { not: nest(levels - 1) });

describe('a policy is refused', () => {
  const [usr, grp, app, ipl] = [newId('usr'), newId('grp'), newId('app'), newId('ipl')];
  const application = { resource: 'APPLICATION' };
  test.each([
    ['without a name', { name: '' }, 'name', 'BAD_USER_INPUT'],
    ['with a priority of zero', { priority: 0 }, 'priority', 'BAD_USER_INPUT'],
    ['for nobody', { targets: {} }, 'targets.allUsers', 'BAD_USER_INPUT'],
    [
      'for all, and for one',
      { targets: { allUsers: true, userIds: [usr] } },
      'targets.allUsers',
      'BAD_USER_INPUT',
    ],
    [
      'for one and not for the same',
      { targets: { userIds: [usr], excludedUserIds: [usr] } },
      'targets.excludedUserIds',
      'BAD_USER_INPUT',
    ],
    ['for an unknown user', { targets: { userIds: [usr] } }, 'targets.userIds.0', 'NOT_FOUND'],
    [
      'not for an unknown user',
      { targets: { allUsers: true, excludedUserIds: [usr] } },
      'targets.excludedUserIds.0',
      'NOT_FOUND',
    ],
    ['for an unknown group', { targets: { userGroupIds: [grp] } }, 'targets.userGroupIds.0', 'NOT_FOUND'],
    [
      'for a group that is none',
      { targets: { userGroupIds: [usr] } },
      'targets.userGroupIds.0',
      'INVALID_ID',
    ],
    ['for no application', application, 'targets.allApplications', 'BAD_USER_INPUT'],
    [
      'for an unknown application',
      { ...application, targets: { allUsers: true, applicationIds: [app] } },
      'targets.applicationIds.0',
      'NOT_FOUND',
    ],
    [
      'for an application at LDAP',
      { targets: { allUsers: true, applicationIds: [app] } },
      'targets.applicationIds',
      'BAD_USER_INPUT',
    ],
    [
      'with an unknown list',
      { condition: { all: [{ deviceManaged: true }, { not: { ipAddressIn: [ipl] } }] } },
      'condition.all.1.not.ipAddressIn.0',
      'NOT_FOUND',
    ],
    [
      'with a list that is none',
      { condition: { ipAddressIn: [usr] } },
      'condition.ipAddressIn.0',
      'INVALID_ID',
    ],
    ['with an empty condition', { condition: { any: [] } }, 'condition.any', 'BAD_USER_INPUT'],
    [
      'with a country that is none',
      { condition: { locationIn: ['Germany'] } },
      'condition.locationIn.0',
      'BAD_USER_INPUT',
    ],
    ['with a condition too deep', { condition: nest(6) }, 'condition', 'BAD_USER_INPUT'],
    [
      'with too many conditions',
      { condition: { any: Array.from({ length: 100 }, () => nest(1)) } },
      'condition',
      'BAD_USER_INPUT',
    ],
    [
      'with factors for those refused',
      { effect: { action: 'DENY', factors: ['TOTP'] } },
      'effect.factors',
      'BAD_USER_INPUT',
    ],
    [
      'with a denial for those let in',
      { effect: { action: 'ALLOW', denialMessage: 'No' } },
      'effect.denialMessage',
      'BAD_USER_INPUT',
    ],
    ['with the name of another one', { name: 'second factor ABROAD' }, 'name', 'ALREADY_EXISTS'],
  ])('%s', async (_case, fields, argument, code) => {
    const before = (await answer(policies)).authenticationPolicies.totalCount;
    const input = { name: 'Refused', resource: 'LDAP', targets: everybody, effect: deny, ...fields };
    expect(await refusal(createPolicy, { input })).toMatchObject({ code, argument: `input.${argument}` });
    expect((await answer(policies)).authenticationPolicies.totalCount).toBe(before);
  });

  test('when it is not there, or is asked about what is not', async () => {
    const id = newId('aup');
    expect(await refusal(updatePolicy, { input: { id } })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'input.id',
    });
    expect(await refusal(deletePolicy, { id })).toMatchObject({ code: 'NOT_FOUND', argument: 'id' });
    for (const [fields, argument, code] of [
      [{ userId: usr }, 'userId', 'NOT_FOUND'],
      [{ deviceId: newId('dev') }, 'deviceId', 'NOT_FOUND'],
      [{ resource: 'APPLICATION', applicationId: app }, 'applicationId', 'NOT_FOUND'],
      [{ resource: 'APPLICATION' }, 'applicationId', 'BAD_USER_INPUT'],
      [{ ipAddress: '192.0.2.0/24' }, 'ipAddress', 'BAD_USER_INPUT'],
      [{ country: 'de' }, 'country', 'BAD_USER_INPUT'],
    ] as const) {
      const input = Object.assign({ userId, resource: 'LDAP' }, fields);
      expect(await refusal(evaluation, { input })).toMatchObject({ code, argument: `input.${argument}` });
    }
  });
});

describe('lists', () => {
  test('are sorted and paged', async () => {
    for (const name of ['Zebra', 'apple', 'Mango']) {
      await listed({ name, entries: ['192.0.2.77'] });
      await made({
        name,
        resource: 'LDAP',
        targets: everybody,
        effect: deny,
        priority: name.length,
        enabled: false,
      });
    }
    for (const [field, key] of [
      ['NAME', 'name'],
      ['CREATED_AT', 'createdAt'],
    ] as const) {
      const isUnique = field === 'NAME';
      await expectBothWays(
        async (variables) => (await answer(lists, variables)).ipLists,
        field,
        key,
        2,
        isUnique,
      );
      await expectBothWays(
        async (variables) => (await answer(policies, variables)).authenticationPolicies,
        field,
        key,
        2,
        isUnique,
      );
    }
    await expectBothWays(
      async (variables) => (await answer(policies, variables)).authenticationPolicies,
      'PRIORITY',
      'priority',
      2,
    );
    const found = await answer(lists, { filter: { address: '192.0.2.77' } });
    expect(found.ipLists.totalCount).toBe(3);
  });

  test('read targets and conditions of all policies at once', async () => {
    const nested = `query ($first: Int) { authenticationPolicies(first: $first) { nodes {
      condition { ipAddressIn { name } } targets { users { nodes { id } } excludedUsers { nodes { id } } userGroups { nodes { name } } } } } }`;
    const read = vi.spyOn(gateway.database, 'read');
    const statements = async (first: number) => {
      read.mockClear();
      await answer(nested, { first });
      return read.mock.calls.length;
    };
    const few = await statements(3);
    expect(await statements(7)).toBe(few);
    read.mockRestore();
  });
});

describe('authentication and roles', () => {
  test.each(['MANAGER', 'HELP_DESK', 'READ_ONLY'])(
    '%s reads and tries, and changes nothing',
    async (role) => {
      const before = await answer(settings, {}, role);
      for (const document of [updatePassword, updateLockout, updateMfa]) {
        expect(await refusal(document, { input: {} }, role)).toMatchObject({
          code: 'FORBIDDEN',
          access: { scope: 'AUTHENTICATION', requiredLevel: 'EDIT' },
        });
      }
      expect(await refusal(administratorMfa, { required: false }, role)).toMatchObject({ code: 'FORBIDDEN' });
      const input = { name: 'Mine', resource: 'LDAP', targets: everybody, effect: deny };
      expect(await refusal(createPolicy, { input }, role)).toMatchObject({ code: 'FORBIDDEN' });
      await answer(evaluation, { input: { userId, resource: 'USER_PORTAL' } }, role);
      expect(await answer(settings, {}, role)).toEqual(before);
    },
  );

  test.each(['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])('%s learns nothing', async (role) => {
    for (const document of [settings, lists, policies]) {
      expect(await refusal(document, {}, role)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
