import type { OrganizationDatabase } from '../../core/context.ts';
import { checkInput } from '../../core/input.ts';
import type { EmailPreview, EmailTemplateType, EmailTexts } from '../../generated/graphql.ts';
import { batched } from '../../relay/batch.ts';
import type { Resolvers } from '../resolver-types.ts';
import type { EmailFrame } from './email-render.ts';
import { changedTexts, changeTemplate, readTemplate, readTemplates, resetTemplate } from './email-store.ts';
import { emailTypes } from './email-types.ts';
import { readLogo, readOrganizationSettings, readSender, type Sender } from './entity.ts';
import { emailSettingsInput, emailTextsInput } from './input.ts';
import { changeOrganizationSettings } from './store.ts';

/** Imported on demand with the template engine, so that the start does not wait for it. */
const rendering = () => import('./email-render.ts');

/** Returns the parts of an e-mail apart from its texts. */
async function frameOf(db: OrganizationDatabase): Promise<EmailFrame & { sender: Sender }> {
  const [settings, sender, logo] = await Promise.all([
    readOrganizationSettings(db),
    readSender(db),
    readLogo(db),
  ]);
  return {
    sender,
    senderName: settings.emailSenderName ?? sender.displayName,
    replyTo: settings.emailReplyTo ?? sender.contactEmail,
    disclaimer: settings.emailDisclaimer,
    logo: logo && `data:${logo.contentType};base64,${logo.data}`,
    link: '#',
  };
}

async function previewOf(
  type: EmailTemplateType,
  texts: EmailTexts | null,
  frame: EmailFrame & { sender: Sender },
): Promise<EmailPreview> {
  const { renderEmail, samplesOf } = await rendering();
  const { variables, defaults } = emailTypes[type];
  const { displayName, contactEmail } = frame.sender;
  const values = {
    ...samplesOf(variables),
    'organization.name': displayName,
    'organization.contactEmail': contactEmail ?? '',
  };
  return renderEmail(texts ?? defaults, values, frame);
}

/** Resolvers of the organization for e-mails. */
export const emails = {
  Query: {
    emailTemplate: (_root, { type }, { db }) => readTemplate(db, type),
    previewEmailTemplate: async (_root, { input }, { db }) => {
      const changes = checkInput(emailTextsInput, input);
      const { type, texts: current } = await readTemplate(db, input.type);
      const texts = changedTexts(type, current, changes);
      const { checkTexts } = await rendering();
      checkTexts(type, texts);
      return previewOf(type, texts, await frameOf(db));
    },
  },
  EmailSettings: {
    senderName: async (row, _args, { db }) => row.emailSenderName ?? (await readSender(db)).displayName,
    replyTo: async (row, _args, { db }) => row.emailReplyTo ?? (await readSender(db)).contactEmail,
    disclaimer: (row) => row.emailDisclaimer,
    templates: (_row, _args, { db }) => readTemplates(db),
  },
  EmailTemplate: {
    description: ({ type }) => emailTypes[type].description,
    texts: ({ type, texts }) => texts ?? emailTypes[type].defaults,
    defaults: ({ type }) => emailTypes[type].defaults,
    customized: ({ texts }) => texts !== null,
    variables: ({ type }) => [...emailTypes[type].variables],
    preview: async ({ type, texts }, _args, context, info) => {
      const frames = batched(context, info, 'frame', async (types) => {
        const frame = await frameOf(context.db);
        return types.map(() => frame);
      });
      return previewOf(type, texts, await frames.load(type));
    },
  },
  EmailTemplatePayload: { emailTemplate: ({ type }, _args, { db }) => readTemplate(db, type) },
  Mutation: {
    updateEmailSettings: async (_root, { input }, { db }) => {
      await changeOrganizationSettings(db, checkInput(emailSettingsInput, input));
      return {};
    },
    updateEmailTemplate: async (_root, { input }, { db }) => {
      await changeTemplate(db, input.type, checkInput(emailTextsInput, input));
      return { type: input.type };
    },
    resetEmailTemplate: async (_root, { type }, { db }) => {
      await resetTemplate(db, type);
      return { type };
    },
  },
} satisfies Resolvers;
