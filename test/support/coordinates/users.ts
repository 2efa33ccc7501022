import { acts, reads, type Standings } from './standing.ts';

export const users: Standings = {
  scope: 'Users',
  read: `
    User RecoveryEmail UserAddress PhoneNumber UserRelationship RestrictedField SshKey PasswordState UserMfa
    UserConnection UserEdge UserFilter UserSort UserPayload DeleteUserPayload SshKeyPayload RemoveSshKeyPayload
    UserLinkResult MailUserLinksPayload
    BindUserPayload UserMemberPreview UserMemberQueryInput UserMemberClauseInput UserMemberConditionInput`,
  edit: `
    UserAddressInput PhoneNumberInput UserRelationshipInput CreateUserInput UpdateUserInput SetUserPasswordInput
    MailUserLinksInput ExcludeUserFromMfaInput AddSshKeyInput BindUserInput UnbindUserInput`,
  queries: 'user users previewUserGroup',
  mutations: `
    createUser updateUser deleteUser activateUser suspendUser lockUser unlockUser setUserPassword
    mailUserLinks expireUserPassword resetUserMfa excludeUserFromMfa addSshKey removeSshKey bindUserToDevice
    unbindUserFromDevice`,
  elsewhere: {
    'Mutation.verifyUserPassword': acts('Users', 'VERIFY_PASSWORD'),
    VerifyUserPasswordInput: acts('Users', 'VERIFY_PASSWORD'),
    VerifyUserPasswordPayload: acts('Users', 'VERIFY_PASSWORD'),
    'Query.previewUserGroup(groupId:)': reads('Groups'),
    'BindUserInput.deviceId': reads('Devices'),
    'UnbindUserInput.deviceId': reads('Devices'),
    'BindUserPayload.device': reads('Devices'),
    'User.administratorId': reads('Administrators'),
    'User.deviceAccounts': reads('Devices'),
    'User.devices': reads('Devices'),
    'User.groups': reads('Groups'),
    'UserFilter.deviceId': reads('Devices'),
    'UserFilter.userGroupId': reads('Groups'),
    'UserMemberPreview.counts': reads('Groups'),
  },
};
