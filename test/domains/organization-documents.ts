const texts = '{ subject header title body button nextStepContactInfo }';
const preview = '{ senderName replyTo subject html text }';
const shown = `id name displayName contactName contactEmail logo { contentType width height size dataUrl } updatedAt
  settings { timeZone locale defaultDomain showIntroduction newUserStates { manual import application }
    managedUidEnabled deviceIdentificationEnabled updatedAt }
  userPortal { sessionMinutes idleMinutes cookie profileEditable agentInstallEnabled passwordInstruction sessionsEndedAt }
  emails { senderName replyTo disclaimer }`;
const change = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { organization { ${shown} } } }`;

export const own = `{ organization { ${shown} maxUsers userCount status } }`;
export const update = change('updateOrganization', 'UpdateOrganizationInput');
export const updateSettings = change('updateOrganizationSettings', 'UpdateOrganizationSettingsInput');
export const updatePortal = change('updateUserPortal', 'UpdateUserPortalInput');
export const updateEmails = change('updateEmailSettings', 'UpdateEmailSettingsInput');
export const setLogo = change('setOrganizationLogo', 'SetOrganizationLogoInput');
export const removeLogo = 'mutation { removeOrganizationLogo { organization { logo { size } } } }';
export const endAll =
  'mutation { endUserPortalSessions { endedAt user { id } organization { userPortal { sessionsEndedAt } } } }';
export const endOne = `mutation ($input: EndUserPortalSessionsInput!) {
  endUserPortalSessions(input: $input) { endedAt user { id portalSessionsEndedAt } } }`;

const template = `{ type description texts ${texts} defaults ${texts} customized updatedAt variables { name sample } preview ${preview} }`;
export const templates = `{ organization { emails { templates ${template} } } }`;
export const oneTemplate = `query ($type: EmailTemplateType!) { emailTemplate(type: $type) ${template} }`;
export const updateTemplate = `mutation ($input: UpdateEmailTemplateInput!) {
  updateEmailTemplate(input: $input) { emailTemplate ${template} } }`;
export const resetTemplate = `mutation ($type: EmailTemplateType!) { resetEmailTemplate(type: $type) { emailTemplate ${template} } }`;
export const previewTemplate = `query ($input: PreviewEmailTemplateInput!) { previewEmailTemplate(input: $input) ${preview} }`;
