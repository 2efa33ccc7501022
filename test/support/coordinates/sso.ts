import { edits, reads, type Standings } from './standing.ts';

export const sso: Standings = {
  scope: 'SSO Applications',
  read: `
    SsoApplication SsoConfiguration SsoConstantAttribute SsoUserAttribute SsoApplicationTemplate SsoTemplateSetting
    SsoApplicationConnection SsoApplicationEdge SsoApplicationFilter SsoApplicationSort SsoApplicationPayload
    DeleteSsoApplicationPayload`,
  edit: `
    CreateSsoApplicationInput UpdateSsoApplicationInput SsoConfigurationInput SsoConstantAttributeInput
    SsoUserAttributeInput GenerateSsoCertificateInput UploadSsoCertificateInput ImportSsoMetadataInput`,
  queries: 'ssoApplication ssoApplications ssoApplicationTemplates',
  mutations: `
    createSsoApplication updateSsoApplication deleteSsoApplication activateSsoApplication deactivateSsoApplication
    generateSsoCertificate uploadSsoCertificate importSsoMetadata`,
  elsewhere: {
    'SsoApplication.idpPrivateKey': edits('SSO Applications'),
    'SsoApplication.userGroups': reads('Groups'),
    'SsoApplicationFilter.userGroupId': reads('Groups'),
    'UserGroup.ssoApplications': reads('SSO Applications'),
    'UserGroupFilter.ssoApplicationId': reads('SSO Applications'),
    'UserGroupResourcesInput.ssoApplicationIds': reads('SSO Applications'),
  },
};
