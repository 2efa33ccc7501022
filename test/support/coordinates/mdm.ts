import { reads, type Standings } from './standing.ts';

export const mdm: Standings = {
  scope: 'Devices',
  read: `
    AppleMdm AppleAutomatedEnrollment AppleMdmConnection AppleMdmEdge AppleMdmFilter AppleMdmSort MdmSettings
    MdmEnrollmentCount AppleMdmPayload DeleteAppleMdmPayload MdmSettingsPayload`,
  edit: 'CreateAppleMdmInput UpdateAppleMdmInput UploadApplePushCertificateInput UpdateMdmSettingsInput',
  queries: 'appleMdm appleMdms mdmSettings mdmEnrollmentCounts',
  mutations: 'createAppleMdm updateAppleMdm uploadApplePushCertificate deleteAppleMdm updateMdmSettings',
  elsewhere: {
    'AppleMdm.defaultDeviceGroup': reads('Groups'),
    'AppleMdm.defaultMobileDeviceGroup': reads('Groups'),
    'MdmSettings.windowsDefaultDeviceGroup': reads('Groups'),
    'MdmSettings.androidDefaultDeviceGroup': reads('Groups'),
    'UpdateAppleMdmInput.defaultDeviceGroupId': reads('Groups'),
    'UpdateAppleMdmInput.defaultMobileDeviceGroupId': reads('Groups'),
    'UpdateMdmSettingsInput.windowsDefaultDeviceGroupId': reads('Groups'),
    'UpdateMdmSettingsInput.androidDefaultDeviceGroupId': reads('Groups'),
  },
};
