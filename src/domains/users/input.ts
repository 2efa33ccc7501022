import { z } from 'zod';
import { normalPassword } from '../../../db/passwords.ts';
import {
  attributesInput,
  countryInput,
  emailInput,
  idInput,
  isWellFormed,
  lineInput,
  maxAttributes,
  nameInput,
  notCleared,
  textInput,
  usernameInput,
  versionInput,
} from '../../core/input.ts';
import { isPhoneNumber } from './phone-number.ts';
import { isPublicKey } from './public-key.ts';

const optional = lineInput().nullish();
const flag = z.boolean().nullish();
/** Identifier of a POSIX user or group. POSIX does not fix the range; Linux and macOS both accept 31 bits. */
const posixId = z
  .int()
  .min(0, 'Must be at least 0.')
  .max(2_147_483_647, 'Must be at most 2147483647.')
  .nullish();

const username = usernameInput();
/** Password with the minimum length for all organizations. The organization's policy may require more. */
const password = z
  .string()
  .overwrite(normalPassword)
  .min(8, 'Must have at least 8 characters.')
  .max(1024, 'Must have at most 1024 characters.')
  .refine(isWellFormed, 'Must not contain lone surrogates.');
const country = countryInput().nullish();

const address = z.strictObject({
  type: nameInput(64),
  streetAddress: optional,
  extendedAddress: optional,
  poBox: optional,
  locality: optional,
  region: optional,
  postalCode: optional,
  country,
});
const phoneNumber = z.strictObject({
  type: nameInput(64),
  number: nameInput(64).refine(isPhoneNumber, 'Must be a phone number.'),
});
/** Maximum numbers of entries, by list. */
export const maxEntries = { addresses: 20, phoneNumbers: 20, attributes: maxAttributes } as const;
const relationship = z.strictObject({ type: nameInput(64), value: nameInput() });

/**
 * Attributes of a user. Unknown members are refused rather than ignored, because imports check their files with this
 * too.
 */
const attributes = z.strictObject({
  firstName: optional,
  middleName: optional,
  lastName: optional,
  displayName: optional,
  description: textInput().nullish(),
  alternateEmail: emailInput().nullish(),
  recoveryEmail: emailInput().nullish(),
  managedAppleId: emailInput().nullish(),
  addresses: z
    .array(address)
    .max(maxEntries.addresses, `Must have at most ${maxEntries.addresses} addresses.`)
    .nullish(),
  phoneNumbers: z
    .array(phoneNumber)
    .max(maxEntries.phoneNumbers, `Must have at most ${maxEntries.phoneNumbers} phone numbers.`)
    .nullish(),
  relationships: z.array(relationship).max(50, 'Must have at most 50 relationships.').nullish(),
  attributes: attributesInput.nullish(),
  company: optional,
  costCenter: optional,
  department: optional,
  employeeIdentifier: optional,
  employeeType: optional,
  jobTitle: optional,
  location: optional,
  managerId: idInput('usr').nullish(),
  mfaRequired: flag,
  passwordNeverExpires: flag,
  publicKeyAllowed: flag,
  sudo: flag,
  sudoWithoutPassword: flag,
  deviceLockoutExempt: flag,
  sambaServiceUser: flag,
  ldapBindingUser: flag,
  posixManaged: flag,
  posixUid: posixId,
  posixGid: posixId,
});

const state = z.enum(['STAGED', 'ACTIVATED', 'SUSPENDED']);

/** New user of an import, which has no system of its own that could know the user by another name. */
export const importedUserInput = attributes.extend({
  username,
  email: emailInput(),
  state: state.nullish(),
  password: password.nullish(),
});

const externalNames = { externalId: nameInput().nullish(), externalUsername: nameInput().nullish() };

export const createUserInput = importedUserInput.extend(externalNames);

export const updateUserInput = attributes.extend({
  id: idInput('usr'),
  username: notCleared(username),
  email: notCleared(emailInput()),
  ...externalNames,
  state: notCleared(state),
  password: notCleared(password),
  ifVersion: versionInput,
});

export const mailUserLinksInput = z.object({
  userIds: z
    .array(idInput('usr'))
    .min(1, 'Must have at least one user.')
    .max(100, 'Must have at most 100 users.')
    .transform((ids) => [...new Set(ids)]),
  purpose: z.enum(['ACTIVATION', 'PASSWORD_RESET']),
  toRecoveryAddress: z
    .boolean()
    .nullish()
    .transform((given) => given ?? false),
});

export const verifyPasswordInput = z.object({
  name: nameInput(254),
  password: z
    .string()
    .max(1024, 'Must have at most 1024 characters.')
    .overwrite(normalPassword)
    .refine(isWellFormed, 'Must not contain lone surrogates.'),
});

/** Body of the requests of a link's page. */
const token = z.string().max(200);
export const linkInput = z.object({ token });
export const useLinkInput = z.object({ token, password });

export const setPasswordInput = z.object({ id: idInput('usr'), password, mustChange: flag });

const aYear = 366 * 24 * 3600 * 1000;
export const excludeFromMfaInput = z.object({
  id: idInput('usr'),
  until: z
    .string()
    .refine(
      (at) => Date.parse(at) > Date.now() && Date.parse(at) < Date.now() + aYear,
      'The end must be between now and a year from now.',
    )
    .nullish(),
});

export const addSshKeyInput = z.object({
  userId: idInput('usr'),
  name: nameInput(),
  publicKey: nameInput(8192).refine(isPublicKey, 'Must be a public key in the format of OpenSSH.'),
});

export type UserAttributes = z.output<typeof attributes> & {
  username?: string | null;
  email?: string | null;
};
export type NewUser = z.output<typeof createUserInput>;
export type UserChanges = z.output<typeof updateUserInput>;
export type LinksToMail = z.output<typeof mailUserLinksInput>;
export type NewSshKey = z.output<typeof addSshKeyInput>;
