import { sql } from 'drizzle-orm';
import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

const anyUser = (world: World) => world.anyId('users');
/** Targets of a policy. */
async function activeUser(world: World): Promise<string> {
  const [user] = await world.rows<{ id: string }>(
    sql`select id from users where state = 'ACTIVATED' and locked_at is null order by id limit 1`,
  );
  return user?.id ?? '';
}

const anyGroup = (world: World) => world.anyId('user_groups');
const anyApplication = (world: World) => world.anyId('sso_applications');
const anyList = (world: World) => world.anyId('ip_lists');

async function newIpList(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: CreateIpListInput!) { createIpList(input: $input) { ipList { id } } }',
    { input: { name: world.unique('list'), entries: ['192.0.2.1'] } },
  );
  return data.createIpList.ipList.id;
}

const deny = { action: 'DENY' };
const everybody = { allUsers: true, allApplications: true };
const policy = (world: World) => ({
  name: world.unique('policy'),
  resource: 'APPLICATION',
  targets: everybody,
  effect: deny,
});

async function newPolicy(world: World, more: object = {}): Promise<string> {
  const data = await world.run(
    `mutation ($input: CreateAuthenticationPolicyInput!) {
      createAuthenticationPolicy(input: $input) { authenticationPolicy { id } } }`,
    { input: { ...policy(world), ...more } },
  );
  return data.createAuthenticationPolicy.authenticationPolicy.id;
}

export const authentication: Operations = {
  mutations: {
    updatePasswordPolicy: () => ({ input: {} }),
    updateLockoutPolicy: () => ({ input: {} }),
    updateMfaPolicy: () => ({ input: {} }),
    requireAdministratorMfa: () => ({ input: { required: true } }),
    createIpList: (world) => ({ input: { name: world.unique('list'), entries: ['192.0.2.1'] } }),
    updateIpList: async (world) => ({ input: { id: await newIpList(world) } }),
    deleteIpList: async (world) => ({ id: await newIpList(world) }),
    createAuthenticationPolicy: (world) => ({ input: policy(world) }),
    updateAuthenticationPolicy: async (world) => ({ input: { id: await newPolicy(world) } }),
    deleteAuthenticationPolicy: async (world) => ({ id: await newPolicy(world) }),
  },
  samples: {
    'Query.evaluateAuthentication(input:)': async (world: World) => ({
      userId: await activeUser(world),
      resource: 'USER_PORTAL',
    }),
    'IpListFilter.address': '192.0.2.130',
    'CreateIpListInput.entries': ['192.0.2.1'],
    'UpdateIpListInput.id': newIpList,
    'UpdateIpListInput.entries': ['192.0.2.1'],
    'UpdateMfaPolicyInput.factors': ['WEB_AUTHN', 'TOTP'],
    // Policies that would refuse the passwords of other operations are not changed.
    'UpdatePasswordPolicyInput.requireLowercase': false,
    'UpdatePasswordPolicyInput.requireUppercase': false,
    'UpdatePasswordPolicyInput.requireDigit': false,
    'UpdatePasswordPolicyInput.requireSymbol': false,
    'UpdatePasswordPolicyInput.minLength': 8,
    'UpdatePasswordPolicyInput.minChangeDays': 1,
    'UpdatePasswordPolicyInput.expiresAfterDays': 300,
    'UpdatePasswordPolicyInput.effectiveAt': '2026-01-31T08:15:00.000Z',
    'AuthenticationPolicyFilter.ipListId': anyList,
    'AuthenticationPolicyFilter.userId': anyUser,
    'AuthenticationPolicyFilter.userGroupId': anyGroup,
    'AuthenticationPolicyFilter.applicationId': anyApplication,
    'EvaluateAuthenticationInput.userId': activeUser,
    'EvaluateAuthenticationInput.applicationId': anyApplication,
    'EvaluateAuthenticationInput.deviceId': (world: World) => world.anyId('devices'),
    'EvaluateAuthenticationInput.ipAddress': '192.0.2.130',
    'EvaluateAuthenticationInput.country': 'DE',
    'CreateAuthenticationPolicyInput.resource': 'APPLICATION',
    'CreateAuthenticationPolicyInput.targets': everybody,
    'CreateAuthenticationPolicyInput.effect': deny,
    'UpdateAuthenticationPolicyInput.id': newPolicy,
    'UpdateAuthenticationPolicyInput.targets': everybody,
    'UpdateAuthenticationPolicyInput.effect': deny,
    'AuthenticationPolicyTargetsInput.userIds': async (world: World) => [await anyUser(world)],
    'AuthenticationPolicyTargetsInput.excludedUserIds': async (world: World) => [await anyUser(world)],
    'AuthenticationPolicyTargetsInput.userGroupIds': async (world: World) => [await anyGroup(world)],
    'AuthenticationPolicyTargetsInput.excludedUserGroupIds': async (world: World) => [await anyGroup(world)],
    'AuthenticationPolicyTargetsInput.applicationIds': async (world: World) => [await anyApplication(world)],
    'AuthenticationConditionInput.all': [{ deviceManaged: true }],
    'AuthenticationConditionInput.any': [{ deviceManaged: true }],
    'AuthenticationConditionInput.not': { deviceManaged: true },
    'AuthenticationConditionInput.ipAddressIn': async (world: World) => [await anyList(world)],
    'AuthenticationConditionInput.locationIn': ['DE'],
  },
  companions: {
    'EvaluateAuthenticationInput.applicationId': { resource: 'APPLICATION' },
    'UpdatePasswordPolicyInput.effectiveAt': { graceEndsAt: '2027-01-31T08:15:00.000Z' },
    'AuthenticationPolicyTargetsInput.userIds': { allUsers: false },
    'AuthenticationPolicyTargetsInput.userGroupIds': { allUsers: false },
    'AuthenticationPolicyTargetsInput.applicationIds': { allApplications: false },
    'AuthenticationEffectInput.factors': { action: 'ALLOW_WITH_MFA' },
  },
};
