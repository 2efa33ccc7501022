import type { ScopeTitle } from './published.ts';

/** Where a coordinate stands: in a scope, with what it takes there; or open to every key, or to everybody. */
export type Standing =
  | { readonly scope: ScopeTitle; readonly level: 'READ_ONLY' | 'EDIT'; readonly action?: undefined }
  | { readonly scope: ScopeTitle; readonly action: 'RUN' | 'SCHEDULE' | 'LAUNCH' }
  | 'AUTHENTICATED'
  | 'PUBLIC';

type ByScope = Partial<Record<ScopeTitle | 'AUTHENTICATED' | 'PUBLIC', string>>;

/** Types whose fields whoever reads the scope may read, and filters and sorts over them. */
const read: ByScope = {
  AUTHENTICATED: `
    RoleMatrixCell AccessRequirement ViewerAccess Viewer PageInfo CustomAttribute
    StringFilter DateTimeFilter IntFilter CustomAttributeInput`,
  PUBLIC: 'Service',
  Administrators: `
    Administrator AdministratorMfa ApiKey AdministratorConnection AdministratorEdge AdministratorFilter
    AdministratorSort`,
  Billing: `
    BillingAccount BillingPlan Entitlement BillingContact BillingAddress PaymentMethod Invoice InvoiceLine
    PaymentMethodConnection PaymentMethodEdge PaymentMethodFilter PaymentMethodSort InvoiceConnection InvoiceEdge
    InvoiceFilter InvoiceSort PaymentMethodPayload RemovePaymentMethodPayload BillingAccountPayload`,
  Commands: `
    Command CommandFile CommandSchedule CommandRun CommandDefinition CommandRunCounts CommandResult CommandConnection
    CommandEdge CommandRunConnection CommandRunEdge CommandResultConnection CommandResultEdge CommandFilter
    CommandRunFilter CommandResultFilter CommandSort CommandRunSort CommandResultSort CommandPayload
    DeleteCommandPayload CommandRunPayload`,
  Devices: `
    Device OperatingSystem DeviceHardware DeviceAgent DeviceNetwork NetworkInterface DeviceMdm DiskEncryption
    SshSettings SshParameter SecureLogin ServiceAccount LocalAccount PolicyStats UserBinding UserBindingConnection
    UserBindingEdge DeviceAction DeviceActionConnection DeviceActionEdge DeviceActionFilter DeviceActionSort
    DeviceConnection DeviceEdge DeviceFilter DeviceSort DevicePayload DeleteDevicePayload DeviceActionPayload
    PolicyTemplate PolicyTemplateField Policy PolicyValue PolicyResult PolicyConnection PolicyEdge
    PolicyResultConnection PolicyResultEdge PolicyFilter PolicySort PolicyResultFilter PolicyResultSort PolicyPayload
    DeletePolicyPayload DeviceMemberPreview DeviceMemberQueryInput DeviceMemberClauseInput DeviceMemberConditionInput`,
  Groups: `
    UserMemberQuery UserMemberClause UserMemberCondition DeviceMemberQuery DeviceMemberClause DeviceMemberCondition
    SuggestionCounts PosixGroup LdapGroup RadiusReply GroupSort UserGroup UserGroupConnection UserGroupEdge
    UserGroupFilter UserGroupPayload DeleteUserGroupPayload DeviceGroup DeviceGroupConnection DeviceGroupEdge
    DeviceGroupFilter DeviceGroupPayload DeleteDeviceGroupPayload RefreshGroupPayload`,
  'Multi-Tenant Portal': `
    Provider ManagedOrganization ManagedOrganizationPlan ProviderAdministrator ManagedOrganizationConnection
    ManagedOrganizationEdge ManagedOrganizationFilter ManagedOrganizationSort ProviderAdministratorConnection
    ProviderAdministratorEdge ProviderAdministratorFilter ProviderAdministratorSort ManagedOrganizationPayload
    OrganizationAccessPayload`,
  Users: `
    User RecoveryEmail UserAddress PhoneNumber UserRelationship RestrictedField SshKey PasswordState UserMfa
    UserConnection UserEdge UserFilter UserSort UserPayload DeleteUserPayload SshKeyPayload RemoveSshKeyPayload
    BindUserPayload UserMemberPreview UserMemberQueryInput UserMemberClauseInput UserMemberConditionInput`,
};

/** Inputs of mutations: whoever edits the scope may fill them. */
const edit: ByScope = {
  Billing: 'AddPaymentMethodInput UpdateBillingContactInput UpdateBillingAddressInput',
  Commands:
    'CommandFileInput CreateCommandInput UpdateCommandInput CommandAssignmentInput CommandTargetsInput',
  Devices: `
    SshParameterInput UpdateDeviceInput LockDeviceInput PolicyValueInput CreatePolicyInput UpdatePolicyInput
    PolicyTargetsInput`,
  Groups: `
    PosixGroupInput LdapGroupInput RadiusReplyInput CreateUserGroupInput UpdateUserGroupInput UserGroupMembersInput
    UserGroupSuggestionsInput CreateDeviceGroupInput UpdateDeviceGroupInput DeviceGroupMembersInput
    DeviceGroupSuggestionsInput UserGroupResourcesInput`,
  'Multi-Tenant Portal': `
    CreateManagedOrganizationInput UpdateManagedOrganizationInput OrganizationAccessInput
    SetAllOrganizationsAccessInput`,
  Users: `
    UserAddressInput PhoneNumberInput UserRelationshipInput CreateUserInput UpdateUserInput SetUserPasswordInput
    ExcludeUserFromMfaInput AddSshKeyInput BindUserInput UnbindUserInput`,
};

const queries: ByScope = {
  AUTHENTICATED: 'node nodes viewer roleMatrix accessRequirements',
  PUBLIC: 'service',
  Administrators: 'administrator administrators',
  Billing: 'billing paymentMethod paymentMethods invoice invoices',
  Commands: 'command commands commandRun commandRuns commandResult commandResults',
  Devices: 'device devices deviceActions policy policies policyTemplates previewDeviceGroup',
  Groups: 'userGroup userGroups deviceGroup deviceGroups',
  'Multi-Tenant Portal': 'provider managedOrganization managedOrganizations',
  Users: 'user users previewUserGroup',
};

const mutations: ByScope = {
  Billing: `
    addPaymentMethod removePaymentMethod setDefaultPaymentMethod updateBillingContact updateBillingAddress
    setBillingEmails`,
  Commands: `
    createCommand updateCommand deleteCommand assignCommand unassignCommand addCommandTargets removeCommandTargets`,
  Devices: `
    updateDevice deleteDevice lockDevice restartDevice shutDownDevice eraseDevice cancelDeviceAction createPolicy
    updatePolicy deletePolicy applyPolicy removePolicy`,
  Groups: `
    createUserGroup updateUserGroup deleteUserGroup addUserGroupMembers removeUserGroupMembers
    approveUserGroupSuggestions addUserGroupExemptions removeUserGroupExemptions createDeviceGroup updateDeviceGroup
    deleteDeviceGroup addDeviceGroupMembers removeDeviceGroupMembers approveDeviceGroupSuggestions
    addDeviceGroupExemptions removeDeviceGroupExemptions refreshGroupMembership assignToUserGroup
    unassignFromUserGroup`,
  'Multi-Tenant Portal': `
    createManagedOrganization updateManagedOrganization suspendManagedOrganization resumeManagedOrganization
    grantOrganizationAccess revokeOrganizationAccess setAllOrganizationsAccess`,
  Users: `
    createUser updateUser deleteUser activateUser suspendUser lockUser unlockUser setUserPassword expireUserPassword
    resetUserMfa excludeUserFromMfa addSshKey removeSshKey bindUserToDevice unbindUserFromDevice`,
};

const reads = (scope: ScopeTitle): Standing => ({ scope, level: 'READ_ONLY' });
const edits = (scope: ScopeTitle): Standing => ({ scope, level: 'EDIT' });

const acts = (scope: ScopeTitle, action: 'RUN' | 'SCHEDULE' | 'LAUNCH'): Standing => ({ scope, action });

/** Coordinates that stand elsewhere than their type does. */
const single: Record<string, Standing> = {
  'Administrator.organizationAccess': reads('Multi-Tenant Portal'),
  'ProviderAdministrator.administrator': reads('Administrators'),
  'Query.previewDeviceGroup(groupId:)': reads('Groups'),
  'Query.previewUserGroup(groupId:)': reads('Groups'),
  'BindUserPayload.device': reads('Devices'),
  'Device.groups': reads('Groups'),
  'Device.userGroups': reads('Groups'),
  'Device.owner': reads('Users'),
  'DeviceAction.requestedBy': reads('Administrators'),
  'DeviceFilter.groupId': reads('Groups'),
  'DeviceFilter.userId': reads('Users'),
  'DeviceGroup.exemptions': reads('Devices'),
  'DeviceGroup.members': reads('Devices'),
  'DeviceGroup.suggestedAdditions': reads('Devices'),
  'DeviceGroup.suggestedRemovals': reads('Devices'),
  'DeviceGroupFilter.deviceId': reads('Devices'),
  'DeviceMemberPreview.counts': reads('Groups'),
  'DiskEncryption.recoveryKey': edits('Devices'),
  'Policy.deviceGroups': reads('Groups'),
  'PolicyTargetsInput.deviceGroupIds': reads('Groups'),
  'UpdateDeviceInput.ownerId': reads('Users'),
  'User.administratorId': reads('Administrators'),
  'User.devices': reads('Devices'),
  'User.groups': reads('Groups'),
  'UserBinding.user': reads('Users'),
  'UserFilter.deviceId': reads('Devices'),
  'UserFilter.groupId': reads('Groups'),
  'UserGroup.assignedDevices': reads('Devices'),
  'UserGroup.exemptions': reads('Users'),
  'UserGroup.members': reads('Users'),
  'UserGroup.suggestedAdditions': reads('Users'),
  'UserGroup.suggestedRemovals': reads('Users'),
  'UserGroupFilter.assignedDeviceId': reads('Devices'),
  'UserGroupFilter.userId': reads('Users'),
  'UserMemberPreview.counts': reads('Groups'),
  'UserGroupResourcesInput.deviceIds': reads('Devices'),
  'Command.assignedAdministrators': reads('Administrators'),
  'Command.targetDevices': reads('Devices'),
  'Command.targetDeviceGroups': reads('Groups'),
  'CommandFilter.administratorId': reads('Administrators'),
  'CommandFilter.deviceId': reads('Devices'),
  'CommandFilter.deviceGroupId': reads('Groups'),
  'CommandRun.requestedBy': reads('Administrators'),
  'CommandRun.requestedByName': reads('Administrators'),
  'CommandRunFilter.requestedById': reads('Administrators'),
  'CommandResult.device': reads('Devices'),
  'CommandResultFilter.deviceId': reads('Devices'),
  CommandScheduleInput: acts('Commands', 'SCHEDULE'),
  CronScheduleInput: acts('Commands', 'SCHEDULE'),
  RepeatScheduleInput: acts('Commands', 'SCHEDULE'),
  ScheduleCommandInput: acts('Commands', 'SCHEDULE'),
  RunCommandInput: acts('Commands', 'RUN'),
  'RunCommandInput.deviceIds': reads('Devices'),
  'Device.commandResults': reads('Commands'),
  'Mutation.runCommand': acts('Commands', 'RUN'),
  'Mutation.cancelCommandRun': acts('Commands', 'RUN'),
  'Mutation.scheduleCommand': acts('Commands', 'SCHEDULE'),
  'Mutation.unscheduleCommand': acts('Commands', 'SCHEDULE'),
};

/** What is typed above, flat: by type, by root field, by single coordinate. An argument stands where its field does. */
export const standings: ReadonlyMap<string, Standing> = new Map([
  ...placed(read, '', reads),
  ...placed(edit, '', edits),
  ...placed(queries, 'Query.', reads),
  ...placed(mutations, 'Mutation.', edits),
  ...Object.entries(single),
]);

/** The entry that decides a coordinate, such as `User.email`, `Query.users(first:)` or `UserFilter.email`. */
export function entryOf(coordinate: string): string | undefined {
  const field = coordinate.replace(/\(.*/, '');
  const type = field.replace(/\..*/, '');
  return [coordinate, field, type].find((name) => standings.has(name));
}

export function standingOf(coordinate: string): Standing | undefined {
  const entry = entryOf(coordinate);
  return entry === undefined ? undefined : standings.get(entry);
}

function placed(
  list: ByScope,
  prefix: string,
  inScope: (scope: ScopeTitle) => Standing,
): [string, Standing][] {
  return Object.entries(list).flatMap(([scope, names]) => {
    const standing = scope === 'AUTHENTICATED' || scope === 'PUBLIC' ? scope : inScope(scope as ScopeTitle);
    return names
      .trim()
      .split(/\s+/)
      .map((name): [string, Standing] => [prefix + name, standing]);
  });
}
