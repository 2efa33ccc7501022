import { z } from 'zod';
import { emailInput, idInput, lineInput, nameInput, notCleared, textInput } from '../../core/input.ts';
import { readPicture } from './picture.ts';

const flag = z.boolean().nullish();
const orNull = (text: string) => text || null;
const optional = (maxLength: number) => textInput(maxLength).transform(orNull).nullish();
const line = (maxLength: number) => lineInput(maxLength).transform(orNull).nullish();

export const updateOrganizationInput = z.object({
  name: notCleared(nameInput(200)),
  displayName: line(200),
  contactName: line(255),
  contactEmail: emailInput().nullish(),
});

export const logoInput = z.object({
  data: z.string().transform((text, context) => {
    const picture = readPicture(text);
    if (typeof picture !== 'string') return picture;
    context.addIssue(picture);
    return z.NEVER;
  }),
});

const noTimeZone = 'Must be a time zone such as Europe/Berlin.';
const timeZone = textInput(64, noTimeZone).refine(
  (name) => /^[A-Za-z]/.test(name) && isAccepted(() => new Intl.DateTimeFormat('en', { timeZone: name })),
  noTimeZone,
);
const noLocale = 'Must be a language tag such as pt-BR.';
const locale = textInput(64, noLocale).transform((tag, context) => {
  if (tag !== '' && isAccepted(() => Intl.getCanonicalLocales(tag)))
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  context.addIssue(noLocale);
  return tag;
});
const domain = textInput(253)
  .toLowerCase()
  .regex(
    /^(?=.*[a-z])([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/,
    'Must be a domain such as example.org.',
  );
const state = z.enum(['STAGED', 'ACTIVATED'], 'Must be STAGED or ACTIVATED.').nullish();

export const settingsInput = z
  .object({
    timeZone: timeZone.nullish(),
    locale: locale.nullish(),
    defaultDomain: domain.nullish(),
    showIntroduction: flag,
    newUserStates: z.object({ manual: state, import: state, application: state }).nullish(),
    managedUidEnabled: flag,
    deviceIdentificationEnabled: flag,
  })
  .transform(({ newUserStates: states, ...rest }) => ({
    ...rest,
    stateOfManualUsers: states === null ? null : states?.manual,
    stateOfImportedUsers: states === null ? null : states?.import,
    stateOfApplicationUsers: states === null ? null : states?.application,
  }));

const minutes = (most: number) =>
  z.int().min(5, 'Must be at least 5 minutes.').max(most, `Must be at most ${most} minutes.`).nullish();

export const portalInput = z
  .object({
    sessionMinutes: minutes(43_200),
    idleMinutes: minutes(1440),
    cookie: z.enum(['BROWSER_SESSION', 'PERSISTENT']).nullish(),
    profileEditable: flag,
    agentInstallEnabled: flag,
    passwordInstruction: optional(2000),
  })
  .transform((given) => ({
    portalSessionMinutes: given.sessionMinutes,
    portalIdleMinutes: given.idleMinutes,
    portalCookie: given.cookie,
    portalProfileEditable: given.profileEditable,
    portalAgentInstallEnabled: given.agentInstallEnabled,
    portalPasswordInstruction: given.passwordInstruction,
  }));

export const endSessionsInput = z.object({ userId: idInput('usr').nullish() });

export const emailSettingsInput = z
  .object({ senderName: line(100), replyTo: emailInput().nullish(), disclaimer: optional(2000) })
  .transform(({ senderName, replyTo, disclaimer }) => ({
    emailSenderName: senderName,
    emailReplyTo: replyTo,
    emailDisclaimer: disclaimer,
  }));

const text = (maxLength: number) =>
  textInput(maxLength).refine(
    (value) => !/<[a-z!/?]/i.test(value),
    'Must be plain text without markup. A blank line begins a paragraph.',
  );
const oneLine = (maxLength: number) =>
  text(maxLength).refine((value) => !value.includes('\n'), 'Must be a single line.');
const required = (schema: z.ZodType<string>) =>
  schema.refine((value) => value !== '', 'Must not be empty.').nullish();

/** Texts of an e-mail template. An empty text removes the button; null stands for the default text. */
export const emailTextsInput = z.object({
  subject: required(oneLine(200)),
  header: oneLine(200).nullish(),
  title: oneLine(200).nullish(),
  body: required(text(8000)),
  button: oneLine(100).nullish(),
  nextStepContactInfo: text(1000).nullish(),
});

export type OrganizationChanges = z.output<typeof updateOrganizationInput>;
export type EmailTextChanges = z.output<typeof emailTextsInput>;

function isAccepted(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}
