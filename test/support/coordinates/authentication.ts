import { reads, type Standings } from './standing.ts';

export const authentication: Standings = {
  scope: 'Authentication',
  read: `
    AuthenticationSettings PasswordPolicy LockoutPolicy MfaPolicy IpList IpListConnection IpListEdge IpListFilter
    IpListSort AuthenticationPolicy AuthenticationPolicyTargets UserAttributeTest AuthenticationCondition
    AuthenticationEffect AuthenticationPolicyConnection AuthenticationPolicyEdge AuthenticationPolicyFilter
    AuthenticationPolicySort DeviceFactsInput EvaluateAuthenticationInput AuthenticationEvaluation EvaluatedPolicy
    AuthenticationSettingsPayload IpListPayload DeleteIpListPayload AuthenticationPolicyPayload
    DeleteAuthenticationPolicyPayload`,
  edit: `
    UpdatePasswordPolicyInput UpdateLockoutPolicyInput UpdateMfaPolicyInput RequireAdministratorMfaInput
    CreateIpListInput UpdateIpListInput
    UserAttributeTestInput AuthenticationPolicyTargetsInput AuthenticationConditionInput AuthenticationEffectInput
    CreateAuthenticationPolicyInput UpdateAuthenticationPolicyInput`,
  queries: `
    authenticationSettings ipList ipLists authenticationPolicy authenticationPolicies evaluateAuthentication`,
  mutations: `
    updatePasswordPolicy updateLockoutPolicy updateMfaPolicy requireAdministratorMfa createIpList updateIpList
    deleteIpList createAuthenticationPolicy updateAuthenticationPolicy deleteAuthenticationPolicy`,
  elsewhere: {
    'AuthenticationPolicyTargets.users': reads('Users'),
    'AuthenticationPolicyTargets.excludedUsers': reads('Users'),
    'AuthenticationPolicyTargets.userGroups': reads('Groups'),
    'AuthenticationPolicyTargets.excludedUserGroups': reads('Groups'),
    'AuthenticationPolicyTargets.applications': reads('SSO Applications'),
    'AuthenticationPolicyTargetsInput.userIds': reads('Users'),
    'AuthenticationPolicyTargetsInput.excludedUserIds': reads('Users'),
    'AuthenticationPolicyTargetsInput.userGroupIds': reads('Groups'),
    'AuthenticationPolicyTargetsInput.excludedUserGroupIds': reads('Groups'),
    'AuthenticationPolicyTargetsInput.applicationIds': reads('SSO Applications'),
    'AuthenticationPolicyFilter.userId': reads('Users'),
    'AuthenticationPolicyFilter.userGroupId': reads('Groups'),
    'AuthenticationPolicyFilter.applicationId': reads('SSO Applications'),
    'EvaluateAuthenticationInput.userId': reads('Users'),
    'EvaluateAuthenticationInput.applicationId': reads('SSO Applications'),
    'EvaluateAuthenticationInput.deviceId': reads('Devices'),
    'AuthenticationEvaluation.enrolledFactors': reads('Users'),
  },
};
