import { edits, reads, type Standings } from './standing.ts';

export const devices: Standings = {
  scope: 'Devices',
  read: `
    Device OperatingSystem DeviceHardware DeviceAgent DeviceNetwork NetworkInterface DeviceMdm DiskEncryption
    SshSettings SshParameter SecureLogin DeviceServiceAccount LocalAccount PolicyStats UserBinding UserBindingConnection
    UserBindingEdge DeviceAccount DeviceAccountConnection DeviceAccountEdge DeviceAccountFilter DeviceAccountSort DeviceAction DeviceActionConnection DeviceActionEdge DeviceActionFilter DeviceActionSort
    DeviceConnection DeviceEdge DeviceFilter DeviceSort DevicePayload DeleteDevicePayload DeviceActionPayload
    PolicyTemplate PolicyTemplateField Policy PolicyValue PolicyResult PolicyConnection PolicyEdge
    PolicyResultConnection PolicyResultEdge PolicyFilter PolicySort PolicyResultFilter PolicyResultSort
    PolicyPayload DeletePolicyPayload DeviceMemberPreview DeviceMemberQueryInput DeviceMemberClauseInput
    DeviceMemberConditionInput`,
  edit: `
    SshParameterInput UpdateDeviceInput LockDeviceInput PolicyValueInput CreatePolicyInput UpdatePolicyInput
    PolicyTargetsInput`,
  queries: 'device devices deviceActions policy policies policyTemplates previewDeviceGroup',
  mutations: `
    updateDevice deleteDevice lockDevice restartDevice shutDownDevice eraseDevice cancelDeviceAction createPolicy
    updatePolicy deletePolicy applyPolicy removePolicy`,
  elsewhere: {
    'Query.previewDeviceGroup(groupId:)': reads('Groups'),
    'Device.groups': reads('Groups'),
    'Device.userGroups': reads('Groups'),
    'Device.owner': reads('Users'),
    'DeviceAction.requestedBy': reads('Administrators'),
    'DeviceAccount.user': reads('Users'),
    'DeviceAccountFilter.userId': reads('Users'),
    'DeviceFilter.deviceGroupId': reads('Groups'),
    'DeviceActionFilter.requestedById': reads('Administrators'),
    'DeviceFilter.userId': reads('Users'),
    'DeviceMemberPreview.counts': reads('Groups'),
    'DiskEncryption.recoveryKey': edits('Devices'),
    'Policy.deviceGroups': reads('Groups'),
    'PolicyTargetsInput.deviceGroupIds': reads('Groups'),
    'UpdateDeviceInput.ownerId': reads('Users'),
    'UserBinding.user': reads('Users'),
    'Device.commandResults': reads('Commands'),
  },
};
