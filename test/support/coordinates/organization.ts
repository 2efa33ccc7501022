import { reads, type Standings } from './standing.ts';

export const organization: Standings = {
  scope: 'Organization & User Portal',
  read: `
    Organization OrganizationLogo NewUserStates OrganizationSettings UserPortalSettings EmailSettings EmailTexts
    EmailTemplate EmailVariable EmailPreview PreviewEmailTemplateInput OrganizationPayload EmailTemplatePayload
    EndUserPortalSessionsPayload`,
  edit: `
    UpdateOrganizationInput SetOrganizationLogoInput NewUserStatesInput UpdateOrganizationSettingsInput
    UpdateUserPortalInput UpdateEmailSettingsInput UpdateEmailTemplateInput`,
  queries: 'organization emailTemplate previewEmailTemplate',
  mutations: `
    updateOrganization setOrganizationLogo removeOrganizationLogo updateOrganizationSettings updateUserPortal
    endUserPortalSessions updateEmailSettings updateEmailTemplate resetEmailTemplate`,
  elsewhere: {
    'User.portalSessionsEndedAt': reads('Organization & User Portal'),
    'Organization.userCount': reads('Users'),
    'EndUserPortalSessionsInput.userId': reads('Users'),
    'EndUserPortalSessionsPayload.user': reads('Users'),
  },
};
