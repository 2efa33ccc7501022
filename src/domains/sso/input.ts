import { z } from 'zod';
import { certificatesInput } from '../../core/certificates.ts';
import {
  distinct,
  httpsUrlInput,
  idInput,
  lineInput,
  nameInput,
  notCleared,
  textInput,
} from '../../core/input.ts';
import { nameIdFormats, signatureAlgorithms, userFields } from './entity.ts';
import { maxMetadataLength } from './metadata-in.ts';

const maxAcsUrls = 20;
const maxAttributes = 50;
const maxKeyLength = 16_384;

const colors = [
  ...['#202D38', '#005466', '#3E8696', '#006CAC', '#0617AC', '#7C6ADA'],
  ...['#D5779D', '#9E2F00', '#FFB000', '#58C469', '#57C49F', '#FF6C03'],
];

const flag = z.boolean().nullish();
/** Address that the user's browser sends assertions to. Without https, assertions would be readable on the way. */
const httpsUrl = httpsUrlInput();
/** Entity identifier: at most 1,024 characters (saml-core-2.0-os, 8.3.6). */
const entityId = nameInput(1024).nullish();
const attributeName = nameInput(255);

const userAttribute = z
  .object({
    name: attributeName,
    field: z.enum(userFields),
    customAttribute: nameInput(64)
      .nullish()
      .transform((name) => name ?? null),
  })
  .refine(({ field, customAttribute }) => (field === 'CUSTOM_ATTRIBUTE') === (customAttribute !== null), {
    path: ['customAttribute'],
    message: '`customAttribute` is required for the field CUSTOM_ATTRIBUTE, and allowed for no other.',
  });

export const configurationInput = z.object({
  idpEntityId: entityId,
  spEntityId: entityId,
  acsUrls: z
    .array(httpsUrl)
    .max(maxAcsUrls, `Must have at most ${maxAcsUrls} addresses.`)
    .superRefine(distinct((address) => address, 'The addresses must differ.'))
    .nullish(),
  defaultAcsUrl: httpsUrl.nullish(),
  nameIdFormat: z.enum(nameIdFormats).nullish(),
  subjectField: z
    .enum(userFields)
    .refine((field) => field !== 'CUSTOM_ATTRIBUTE', 'Must not be a custom attribute.')
    .nullish(),
  signatureAlgorithm: z.enum(signatureAlgorithms).nullish(),
  signAssertion: flag,
  signResponse: flag,
  declareRedirectEndpoint: flag,
  spErrorFlow: flag,
  idpInitUrl: httpsUrl.nullish(),
  defaultTargetUrl: httpsUrl.nullish(),
  constantAttributes: z
    .array(z.object({ name: attributeName, value: textInput() }))
    .max(maxAttributes, `Must have at most ${maxAttributes} attributes.`)
    .nullish(),
  userAttributes: z
    .array(userAttribute)
    .max(maxAttributes, `Must have at most ${maxAttributes} attributes.`)
    .nullish(),
  groupsAttributeName: attributeName.nullish(),
});

const attributes = z.object({
  displayLabel: lineInput(255).nullish(),
  description: textInput().nullish(),
  hidden: flag,
  jitEnabled: flag,
  color: z
    .string()
    .refine((text) => colors.includes(text), `Must be one of ${colors.join(', ')}.`)
    .nullish(),
  logoUrl: httpsUrl.nullish(),
  config: configurationInput.nullish(),
  spCertificate: certificatesInput(1).nullish(),
});

export const createSsoApplicationInput = attributes.extend({
  displayName: nameInput(),
  ssoUrl: httpsUrl,
  templateId: z.string().nullish(),
});

export const updateSsoApplicationInput = attributes.extend({
  id: idInput('app'),
  displayName: notCleared(nameInput()),
  ssoUrl: notCleared(httpsUrl),
});

export const generateCertificateInput = z.object({
  id: idInput('app'),
  validDays: z.int().min(1, 'Must be at least 1.').max(3650, 'Must be at most 3650.').nullish(),
});

export const uploadCertificateInput = z.object({
  id: idInput('app'),
  certificate: certificatesInput(1),
  privateKey: z.string().max(maxKeyLength, `Must have at most ${maxKeyLength} characters.`),
});

export const importMetadataInput = z.object({
  id: idInput('app'),
  metadata: z.string().max(maxMetadataLength, `Must have at most ${maxMetadataLength} characters.`),
});

export type ConfigurationChanges = z.output<typeof configurationInput>;
export type NewSsoApplication = z.output<typeof createSsoApplicationInput>;
export type SsoApplicationChanges = z.output<typeof updateSsoApplicationInput>;
