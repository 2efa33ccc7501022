import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

const anyUser = (world: World) => world.anyId('users');

/** One pixel would be too small: 16 by 16, a GIF. */
export const gif = 'R0lGODlhEAAQAIAAAP///wAAACH5BAAAAAAALAAAAAAQABAAAAIOhI+py+0Po5y02ouzPgUAOw==';

async function withLogo(world: World): Promise<object> {
  await world.run(
    'mutation ($input: SetOrganizationLogoInput!) { setOrganizationLogo(input: $input) { organization { id } } }',
    { input: { data: gif } },
  );
  return {};
}

async function ownWords(world: World): Promise<{ type: string }> {
  const type = 'PASSWORD_EXPIRED';
  await world.run(
    'mutation ($input: UpdateEmailTemplateInput!) { updateEmailTemplate(input: $input) { emailTemplate { type } } }',
    { input: { type, subject: 'Expired' } },
  );
  return { type };
}

export const organization: Operations = {
  mutations: {
    updateOrganization: () => ({ input: {} }),
    setOrganizationLogo: () => ({ input: { data: gif } }),
    removeOrganizationLogo: async (world) => ({ ...(await withLogo(world)) }),
    updateOrganizationSettings: () => ({ input: {} }),
    updateUserPortal: () => ({ input: {} }),
    endUserPortalSessions: async (world) => ({ input: { userId: await anyUser(world) } }),
    updateEmailSettings: () => ({ input: {} }),
    updateEmailTemplate: () => ({ input: { type: 'PASSWORD_RESET' } }),
    resetEmailTemplate: ownWords,
  },
  samples: {
    'UpdateOrganizationInput.contactEmail': 'contact@example.org',
    'SetOrganizationLogoInput.data': gif,
    'UpdateOrganizationSettingsInput.timeZone': 'Europe/Lisbon',
    'UpdateOrganizationSettingsInput.locale': 'pt-PT',
    'UpdateOrganizationSettingsInput.defaultDomain': 'example.org',
    'UpdateUserPortalInput.sessionMinutes': 600,
    'UpdateUserPortalInput.idleMinutes': 15,
    'UpdateEmailSettingsInput.replyTo': 'reply@example.org',
    'EndUserPortalSessionsInput.userId': anyUser,
  },
};
