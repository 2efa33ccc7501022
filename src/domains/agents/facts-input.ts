import { z } from 'zod';
import { nameInput, textInput } from '../../core/input.ts';

const text = textInput(255).nullish();
const flag = z.boolean().optional();
const number = z.int32().nullish();
const maxInterfaces = 64;
const maxAccounts = 200;

const networkInterface = z
  .strictObject({
    name: nameInput(64),
    address: z.union([z.ipv4(), z.ipv6()], 'Must be an IP address.'),
    internal: z.boolean(),
  })
  .transform((found) => ({
    ...found,
    family: found.address.includes(':') ? ('IPV6' as const) : ('IPV4' as const),
  }));

const localAccount = z.strictObject({
  username: nameInput(128),
  administrator: z.boolean().default(false),
  managed: z.boolean().default(false),
  secureToken: z.boolean().default(false),
  suspended: z.boolean().default(false),
});

const mdm = z.strictObject({
  vendor: z.enum(['NONE', 'INTERNAL', 'EXTERNAL', 'UNKNOWN']).optional(),
  providerId: text,
  profileIdentifier: text,
  automatedEnrollment: flag,
  userApproved: flag,
  lostMode: z.enum(['OFF', 'PENDING', 'ON']).optional(),
  windowsUpn: text,
});

/** Facts that may change while a device stays the same one. An absent fact keeps its earlier value. */
const changing = {
  hostname: nameInput(255),
  os: nameInput(255),
  osVersion: nameInput(100),
  osMajor: number,
  osMinor: number,
  osPatch: number,
  osRevision: text,
  osRelease: text,
  arch: text,
  archFamily: text,
  vendor: text,
  cloudInstanceId: text,
  desktopCapable: flag,
  displayManager: text,
  fileSystem: text,
  timeZoneOffset: z.int().min(-1440).max(1440).nullish(),
  agentVersion: text,
  remoteAssistAgentVersion: text,
  agentHasFullDiskAccess: flag,
  networkInterfaces: z
    .array(networkInterface)
    .max(maxInterfaces, `Must have at most ${maxInterfaces} interfaces.`)
    .optional(),
  domainName: text,
  partOfDomain: flag,
  azureAdJoined: flag,
  mdm: mdm.optional(),
  diskEncrypted: flag,
  recoveryKey: nameInput().nullish(),
  secureLoginSupported: flag,
  hasServiceAccount: flag,
  serviceAccountSecureToken: flag,
  serviceAccountPasswordApfsValid: flag,
  serviceAccountPasswordOdValid: flag,
  localAccounts: z
    .array(localAccount)
    .max(maxAccounts, `Must have at most ${maxAccounts} accounts.`)
    .optional(),
};

/**
 * Identifier of the hardware. Refuses the placeholders that makers write where they have no number: all zeros, or all
 * Fs.
 */
const hardwareId = z
  .string()
  .regex(/^[A-Za-z0-9._:-]{8,128}$/, 'Must have 8 to 128 letters, digits, `.`, `_`, `:` and `-`.')
  .refine((id) => !/^([0-]+|[Ff-]+)$/.test(id), 'The value is a placeholder, not a hardware identifier.')
  .transform((id) => id.toLowerCase());

export const registerInput = z.strictObject({
  facts: z.strictObject({
    ...changing,
    hardwareId,
    serialNumber: nameInput(128).nullish(),
    osFamily: z.enum(['WINDOWS', 'MAC', 'LINUX']),
  }),
});

export const reportedFacts = z.strictObject(changing).partial();

export type RegisteredFacts = z.output<typeof registerInput>['facts'];
export type ReportedFacts = z.output<typeof reportedFacts>;
