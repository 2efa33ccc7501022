import { z } from 'zod';
import { countryInput, idInput, nameInput, notCleared, textInput } from '../../core/input.ts';
import { readNetwork } from '../../core/ip-addresses.ts';
import { conditionInput } from './condition-input.ts';

const flag = z.boolean().nullish();
const description = textInput()
  .transform((text) => text || null)
  .nullish();
const whole = (least: number, max: number) =>
  z.int().min(least, `Must be at least ${least}.`).max(max, `Must be at most ${max}.`);
const factors = z
  .array(z.enum(['TOTP', 'PUSH', 'WEB_AUTHN', 'DEVICE_BOUND']))
  .transform((list) => [...new Set(list)]);

export const passwordPolicyInput = z.object({
  compliance: z.enum(['CUSTOM', 'PCI_DSS_3', 'WINDOWS']).nullish(),
  minLength: whole(8, 64).nullish(),
  requireLowercase: flag,
  requireUppercase: flag,
  requireDigit: flag,
  requireSymbol: flag,
  usernameAllowed: flag,
  commonPasswordsAllowed: flag,
  sequencesAllowed: flag,
  history: whole(1, 24).nullish(),
  minChangeDays: whole(1, 365).nullish(),
  expiresAfterDays: whole(1, 3650).nullish(),
  expiryWarningDays: z
    .array(whole(1, 90))
    .max(5, 'Must have at most 5 entries.')
    .transform((days) => [...new Set(days)].sort((a, b) => b - a))
    .nullish(),
  forceResetDaysBefore: whole(1, 90).nullish(),
  selfRecoveryDays: whole(1, 365).nullish(),
  recoveryEmailEnabled: flag,
  complexityShown: flag,
  resetWithoutMfaAllowed: flag,
  effectiveAt: z.string().nullish(),
  graceEndsAt: z.string().nullish(),
});

export const lockoutPolicyInput = z
  .object({
    attempts: whole(1, 100).nullish(),
    windowMinutes: whole(1, 1440).nullish(),
    lockoutMinutes: whole(1, 43_200).nullish(),
  })
  .transform(({ attempts, windowMinutes, lockoutMinutes }) => ({
    lockoutAttempts: attempts === null ? 0 : attempts,
    lockoutWindowMinutes: windowMinutes,
    lockoutMinutes: lockoutMinutes === null ? 0 : lockoutMinutes,
  }));

export const mfaPolicyInput = z.object({
  factors: factors.nullish(),
  requirement: z.enum(['OPTIONAL', 'REQUIRED']).nullish(),
  enrollmentDays: whole(0, 365).nullish(),
  maxExclusionDays: whole(0, 365).nullish(),
  rememberDeviceDays: whole(1, 365).nullish(),
});

/** Entry of an IP list: an address, a network, or the two ends of a range. */
export interface Entry {
  readonly from: string;
  readonly to: string | null;
}

const entry = z.string().transform((text, context): Entry => {
  const [first = '', second, ...rest] = text.split('-').map(readNetwork);
  const isRange = second !== undefined;
  const plain = !isRange || !`${first}${second}`.includes('/');
  if (first && second !== null && rest.length === 0 && plain) return { from: first, to: second ?? null };
  context.addIssue('Must be an address, a network, or two addresses with a hyphen between them.');
  return z.NEVER;
});
const entries = z
  .array(entry)
  .min(1, 'Must have at least one address.')
  .max(500, 'Must have at most 500 addresses.');

export const createIpListInput = z.object({ name: nameInput(), description, entries });
export const updateIpListInput = z.object({
  id: idInput('ipl'),
  name: notCleared(nameInput()),
  description,
  entries: notCleared(entries),
});

const maxIds = 1000;
const ids = (prefix: 'usr' | 'grp' | 'app') =>
  z
    .array(idInput(prefix))
    .max(maxIds, `Must have at most ${maxIds} entries.`)
    .nullish()
    .transform((list) => [...new Set(list ?? [])]);

const attributeTest = z.object({
  field: z.enum(['COMPANY', 'COST_CENTER', 'DEPARTMENT', 'EMPLOYEE_TYPE', 'JOB_TITLE', 'LOCATION']),
  operator: z.enum(['IN', 'NOT_IN']),
  values: z
    .array(nameInput())
    .min(1, 'Must have at least one value.')
    .max(100, 'Must have at most 100 values.'),
});

const targets = z
  .object({
    allUsers: flag,
    userIds: ids('usr'),
    excludedUserIds: ids('usr'),
    userGroupIds: ids('grp'),
    excludedUserGroupIds: ids('grp'),
    userAttributes: z.array(attributeTest).max(10, 'Must have at most 10 entries.').nullish(),
    allApplications: flag,
    applicationIds: ids('app'),
  })
  .superRefine((given, context) => {
    const named = given.userIds.length + given.userGroupIds.length > 0;
    const issue = (message: string, field: string) =>
      context.addIssue({ code: 'custom', message, path: [field] });
    if (given.allUsers && named) issue('`allUsers` excludes `userIds` and `userGroupIds`.', 'allUsers');
    if (!given.allUsers && !named)
      issue('The policy must name users or groups, or set `allUsers`.', 'allUsers');
    for (const [some, others] of [
      ['userIds', 'excludedUserIds'],
      ['userGroupIds', 'excludedUserGroupIds'],
    ] as const) {
      if (given[some].some((id) => given[others].includes(id)))
        issue('An excluded user or group is also included.', others);
    }
    if (given.allApplications && given.applicationIds.length > 0) {
      issue('`allApplications` excludes `applicationIds`.', 'allApplications');
    }
  });

const effect = z
  .object({
    action: z.enum(['ALLOW', 'ALLOW_WITH_MFA', 'DENY']),
    factors: factors.nullish().transform((list) => list ?? []),
    denialMessage: description.transform((text) => text ?? null),
  })
  .superRefine(({ action, factors, denialMessage }, context) => {
    const issue = (message: string, field: string) =>
      context.addIssue({ code: 'custom', message, path: [field] });
    if (factors.length > 0 && action !== 'ALLOW_WITH_MFA')
      issue('`factors` requires the action ALLOW_WITH_MFA.', 'factors');
    if (denialMessage !== null && action !== 'DENY')
      issue('`denialMessage` requires the action DENY.', 'denialMessage');
  });

const priority = whole(1, 1000).nullish();

export const createPolicyInput = z.object({
  name: nameInput(),
  description,
  resource: z.enum(['USER_PORTAL', 'APPLICATION', 'LDAP', 'ADMIN_PORTAL']),
  enabled: flag,
  priority,
  targets,
  condition: conditionInput.nullish(),
  effect,
});

export const updatePolicyInput = z.object({
  id: idInput('aup'),
  name: notCleared(nameInput()),
  description,
  enabled: flag,
  priority,
  targets: notCleared(targets),
  condition: conditionInput.nullish(),
  effect: notCleared(effect),
});

export const evaluationInput = z
  .object({
    userId: z
      .string()
      .nullish()
      .transform((id) => id ?? '')
      .pipe(idInput('usr')),
    resource: z.enum(['USER_PORTAL', 'APPLICATION', 'LDAP', 'ADMIN_PORTAL']),
    applicationId: idInput('app').nullish(),
    ipAddress: z
      .string()
      .transform((text, context) => {
        const address = readNetwork(text);
        if (address && !address.includes('/')) return address;
        context.addIssue('Must be an IPv4 or IPv6 address.');
        return z.NEVER;
      })
      .nullish(),
    country: countryInput().nullish(),
    deviceId: idInput('dev').nullish(),
    device: z
      .object({
        managed: flag,
        diskEncrypted: flag,
        operatingSystem: z.enum(['WINDOWS', 'MAC', 'LINUX', 'IOS', 'ANDROID']).nullish(),
      })
      .nullish(),
  })
  .superRefine(({ resource, applicationId, deviceId, device }, context) => {
    const issue = (message: string, field: string) =>
      context.addIssue({ code: 'custom', message, path: [field] });
    if ((resource === 'APPLICATION') !== Boolean(applicationId))
      issue(
        '`applicationId` is required for the resource APPLICATION, and allowed for no other.',
        'applicationId',
      );
    if (deviceId && device) issue('`device` excludes `deviceId`.', 'device');
  });

export type NewIpList = z.output<typeof createIpListInput>;
export type IpListChanges = z.output<typeof updateIpListInput>;
export type Targets = z.output<typeof targets>;
export type NewPolicy = z.output<typeof createPolicyInput>;
export type PolicyChanges = z.output<typeof updatePolicyInput>;
export type EvaluationInput = z.output<typeof evaluationInput>;
