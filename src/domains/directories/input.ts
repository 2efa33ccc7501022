import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';
import { idInput, isWellFormed, nameInput, notCleared, textInput } from '../../core/input.ts';
import { directoryPrefixes } from './entity.ts';
import { kindOfInput } from './kinds.ts';
import { settingsInputs } from './settings.ts';

const maxMappings = 100;

export const userFields = [
  ...([
    'USERNAME',
    'EMAIL',
    'FIRST_NAME',
    'MIDDLE_NAME',
    'LAST_NAME',
    'DISPLAY_NAME',
    'DESCRIPTION',
  ] as const),
  ...(['ALTERNATE_EMAIL', 'COMPANY', 'COST_CENTER', 'DEPARTMENT', 'EMPLOYEE_IDENTIFIER'] as const),
  ...(['EMPLOYEE_TYPE', 'JOB_TITLE', 'LOCATION', 'CUSTOM_ATTRIBUTE'] as const),
] as const;

export const directoryId = idInput(...directoryPrefixes);

/** Secret that a header field carries. RFC 6750, section 2.1, and RFC 7617 allow no other characters. */
const token = z
  .string()
  .min(8, 'Must have at least 8 characters.')
  .max(4096, 'Must have at most 4096 characters.')
  .regex(/^[!-~]*$/, 'Must consist of visible ASCII characters.');
const password = z
  .string()
  .min(1, 'Must not be empty.')
  .max(1024, 'Must have at most 1024 characters.')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  .regex(/^[^\u0000-\u001f\u007f]*$/, 'Must not contain control characters.')
  .refine(isWellFormed, 'Must not contain lone surrogates.');
const privateKey = z
  .string()
  .max(16_384, 'Must have at most 16384 characters.')
  .refine(isRsaKey, 'Must be an RSA key of at least 2048 bits as PEM.');
const name = nameInput(255).regex(/^[^:]*$/, 'Must not contain a colon.');

const expiry = z
  .string()
  .refine((at) => Date.parse(at) > Date.now(), 'The end must be in the future.')
  .nullish();

/** Reads settings, with the kind that they belong to. */
function settings(allowPrivate: boolean) {
  return z
    .object(settingsInputs(allowPrivate))
    .partial()
    .transform((given, context) => {
      const [input = ''] = Object.keys(given);
      const kind = kindOfInput(input);
      if (kind) return { kind, changes: { ...given[input as keyof typeof given] } as SettingChanges };
      context.addIssue('The settings of exactly one kind are required.');
      return z.NEVER;
    });
}

function inputs(allowPrivate: boolean) {
  return {
    create: z.object({
      name: nameInput(),
      enabled: z.boolean().nullish(),
      settings: settings(allowPrivate),
    }),
    update: z.object({
      id: directoryId,
      name: notCleared(nameInput()),
      enabled: notCleared(z.boolean()),
      settings: settings(allowPrivate).nullish(),
    }),
  };
}

const byAllowance = { true: inputs(true), false: inputs(false) };

/**
 * Returns the inputs that name addresses, for an installation that does or does not allow those of private networks.
 */
export function directoryInputs(allowPrivate: boolean) {
  return byAllowance[`${allowPrivate}`];
}

export const rotateCredentialInput = z
  .object({
    id: directoryId,
    bearerToken: token.nullish(),
    password: z.object({ username: name, password }).nullish(),
    clientSecret: token.nullish(),
    refreshToken: z.object({ clientId: name, clientSecret: token, refreshToken: token }).nullish(),
    serviceAccount: z.object({ clientEmail: nameInput(320), privateKey }).nullish(),
    expiresAt: expiry,
  })
  .transform(({ id, expiresAt, ...given }, context) => {
    const [credential, ...others] = credentialsOf(given);
    if (credential && others.length === 0) return { id, expiresAt: expiresAt ?? null, credential };
    context.addIssue('Exactly one credential is required.');
    return z.NEVER;
  });

function credentialsOf({
  bearerToken,
  password,
  clientSecret,
  refreshToken,
  serviceAccount,
}: Given): Credential[] {
  const found: (Credential | null)[] = [
    bearerToken ? { kind: 'BEARER_TOKEN', token: bearerToken } : null,
    password ? { kind: 'PASSWORD', ...password } : null,
    clientSecret ? { kind: 'CLIENT_SECRET', clientSecret } : null,
    refreshToken ? { kind: 'REFRESH_TOKEN', ...refreshToken } : null,
    serviceAccount ? { kind: 'SERVICE_ACCOUNT', ...serviceAccount } : null,
  ];
  return found.filter((credential) => credential !== null);
}

interface Given {
  bearerToken?: string | null | undefined;
  clientSecret?: string | null | undefined;
  password?: { username: string; password: string } | null | undefined;
  refreshToken?: { clientId: string; clientSecret: string; refreshToken: string } | null | undefined;
  serviceAccount?: { clientEmail: string; privateKey: string } | null | undefined;
}

const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((given) => given ?? null);

const mapping = z
  .object({
    direction: z.enum(['IMPORT', 'EXPORT']),
    attribute: nameInput(300),
    userField: orNull(z.enum(userFields)),
    customAttribute: orNull(
      nameInput(64).regex(/^[A-Za-z0-9_-]+$/, 'Must consist of letters, digits, `_` and `-`.'),
    ),
    fixedValue: orNull(textInput()),
    enabled: z
      .boolean()
      .nullish()
      .transform((given) => given ?? true),
  })
  .refine(({ userField, fixedValue }) => (userField === null) !== (fixedValue === null), {
    path: ['userField'],
    message: 'Exactly one of `userField` and `fixedValue` is required.',
  })
  .refine(({ direction, fixedValue }) => direction === 'EXPORT' || fixedValue === null, {
    path: ['fixedValue'],
    message: '`fixedValue` requires the direction EXPORT.',
  })
  .refine(
    ({ userField, customAttribute }) => (userField === 'CUSTOM_ATTRIBUTE') === (customAttribute !== null),
    {
      path: ['customAttribute'],
      message: '`customAttribute` is required for the user field CUSTOM_ATTRIBUTE, and allowed for no other.',
    },
  );

export const replaceMappingsInput = z.object({
  id: directoryId,
  mappings: orNull(z.array(mapping).max(maxMappings, `Must have at most ${maxMappings} mappings.`)),
});

function isRsaKey(pem: string): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pem);
    return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
  } catch {
    return false;
  }
}

export const startSyncInput = z.object({
  directoryId,
  kind: z.enum(['IMPORT', 'EXPORT', 'TEST']),
});

export const retryExportsInput = z
  .object({
    ids: z
      .array(idInput('dxp'))
      .min(1, 'Must have at least 1 identifier.')
      .max(100, 'Must have at most 100 identifiers.')
      .nullish(),
    directoryId: directoryId.nullish(),
  })
  .refine(({ ids, directoryId }) => (ids == null) !== (directoryId == null), {
    message: 'Exactly one of `ids` and `directoryId` is required.',
  });

export type SettingChanges = Record<string, string | boolean | null | undefined>;

/** Credential with all of its parts, as it is encrypted. */
export type Credential =
  | { readonly kind: 'BEARER_TOKEN'; readonly token: string }
  | { readonly kind: 'PASSWORD'; readonly username: string; readonly password: string }
  | { readonly kind: 'CLIENT_SECRET'; readonly clientSecret: string }
  | {
      readonly kind: 'REFRESH_TOKEN';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly refreshToken: string;
    }
  | { readonly kind: 'SERVICE_ACCOUNT'; readonly clientEmail: string; readonly privateKey: string };

type Inputs = ReturnType<typeof inputs>;
export type NewDirectory = z.output<Inputs['create']>;
export type DirectoryChanges = z.output<Inputs['update']>;
export type Rotation = z.output<typeof rotateCredentialInput>;
export type ExportRetry = z.output<typeof retryExportsInput>;
export type NewRun = z.output<typeof startSyncInput>;
export type MappingReplacement = z.output<typeof replaceMappingsInput>;
