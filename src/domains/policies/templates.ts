import type { PolicyTemplate, PolicyTemplateField } from '../../generated/graphql.ts';

function field(
  name: string,
  label: string,
  type: PolicyTemplateField['type'],
  more: Partial<PolicyTemplateField> = {},
) {
  return {
    name,
    label,
    type,
    required: true,
    readOnly: false,
    sensitive: false,
    tooltip: null,
    defaultValue: null,
    options: [],
    ...more,
  };
}

const atNextContact = 'When the agent is next in contact.';
const atNextCheckIn = 'When the device next checks in with MDM.';

/** Templates of policies. The `template` of a policy names one of them. */
export const policyTemplates: readonly PolicyTemplate[] = [
  {
    id: 'windows-bitlocker',
    name: 'BitLocker full disk encryption',
    description: 'Encrypts the system drive and escrows its recovery key.',
    behavior: 'Encryption starts at the next restart.',
    osFamily: 'WINDOWS',
    delivery: 'AGENT',
    osRestrictions: ['Windows 10 Pro', 'Windows 11 Pro', 'Windows Enterprise'],
    activation: atNextContact,
    alert: 'Devices need a trusted platform module.',
    reference:
      'https://learn.microsoft.com/windows/security/operating-system-security/data-protection/bitlocker/',
    state: 'CURRENT',
    fields: [field('allDrives', 'All fixed drives', 'CHECKBOX', { defaultValue: 'false' })],
  },
  {
    id: 'windows-updates',
    name: 'Windows updates',
    description: 'Sets when updates are installed, and how long they may be deferred.',
    behavior: 'Restarts outside of active hours.',
    osFamily: 'WINDOWS',
    delivery: 'MDM',
    osRestrictions: [],
    activation: atNextCheckIn,
    alert: null,
    reference: 'https://learn.microsoft.com/windows/client-management/mdm/policy-csp-update',
    state: 'CURRENT',
    fields: [
      field('deferDays', 'Days to defer quality updates', 'NUMBER', { defaultValue: '7' }),
      field('activeHours', 'Active hours', 'TEXT', { defaultValue: '08:00-18:00' }),
    ],
  },
  {
    id: 'windows-screen-lock',
    name: 'Lock screen (Windows)',
    description: 'Locks the session after a time without input.',
    behavior: 'Asks for the password to unlock.',
    osFamily: 'WINDOWS',
    delivery: 'AGENT',
    osRestrictions: [],
    activation: atNextContact,
    alert: null,
    reference: null,
    state: 'CURRENT',
    fields: [field('timeoutSeconds', 'Seconds without input', 'NUMBER', { defaultValue: '300' })],
  },
  {
    id: 'mac-filevault',
    name: 'FileVault 2',
    description: 'Encrypts the disk and escrows its recovery key.',
    behavior: 'Asks at the next sign-in.',
    osFamily: 'MAC',
    delivery: 'MDM',
    osRestrictions: [],
    activation: 'At the next sign-in after the device checks in.',
    alert: 'The user has to be there: FileVault asks for their password.',
    reference: 'https://support.apple.com/guide/deployment/dep82064ec40/web',
    state: 'CURRENT',
    fields: [field('deferrals', 'Sign-ins that may put it off', 'NUMBER', { defaultValue: '0' })],
  },
  {
    id: 'mac-gatekeeper',
    name: 'Gatekeeper',
    description: 'Sets where software may come from.',
    behavior: 'Other software does not open.',
    osFamily: 'MAC',
    delivery: 'MDM',
    osRestrictions: [],
    activation: atNextCheckIn,
    alert: null,
    reference: 'https://support.apple.com/guide/security/sec5599b66df/web',
    state: 'CURRENT',
    fields: [
      field('sources', 'Allowed sources', 'SELECT', {
        options: ['app-store', 'identified-developers'],
        defaultValue: 'identified-developers',
      }),
    ],
  },
  {
    id: 'mac-wifi',
    name: 'Wi-Fi network (macOS)',
    description: 'Joins a wireless network.',
    behavior: 'Joined without asking, wherever it is in reach.',
    osFamily: 'MAC',
    delivery: 'MDM',
    osRestrictions: [],
    activation: atNextCheckIn,
    alert: null,
    reference: null,
    state: 'CURRENT',
    fields: [
      field('ssid', 'Network name', 'TEXT'),
      field('password', 'Password', 'TEXT', { sensitive: true }),
      field('hidden', 'Hidden network', 'CHECKBOX', { required: false, defaultValue: 'false' }),
    ],
  },
  {
    id: 'linux-ssh-root',
    name: 'No root over SSH',
    description: 'Keeps root from signing in over SSH.',
    behavior: 'The daemon is reloaded.',
    osFamily: 'LINUX',
    delivery: 'AGENT',
    osRestrictions: [],
    activation: atNextContact,
    alert: 'Sessions of root that are open stay open.',
    reference: 'https://man.openbsd.org/sshd_config#PermitRootLogin',
    state: 'CURRENT',
    fields: [],
  },
  {
    id: 'linux-luks',
    name: 'Check for LUKS encryption',
    description: 'Reports disks that are not encrypted.',
    behavior: 'Changes nothing.',
    osFamily: 'LINUX',
    delivery: 'AGENT',
    osRestrictions: [],
    activation: atNextContact,
    alert: null,
    reference: null,
    state: 'CURRENT',
    fields: [],
  },
  {
    id: 'ios-passcode',
    name: 'Passcode (iOS)',
    description: 'Asks for a passcode of a certain strength.',
    behavior: 'The user has an hour to choose one.',
    osFamily: 'IOS',
    delivery: 'MDM',
    osRestrictions: [],
    activation: atNextCheckIn,
    alert: null,
    reference: null,
    state: 'CURRENT',
    fields: [
      field('minimumLength', 'Minimum length', 'NUMBER', { defaultValue: '6' }),
      field('alphanumeric', 'Letters too', 'CHECKBOX', { required: false, defaultValue: 'false' }),
    ],
  },
];

const fieldNames = (sensitive: boolean) =>
  new Set(
    policyTemplates.flatMap(({ fields }) =>
      fields.filter((field) => field.sensitive === sensitive).map(({ name }) => name),
    ),
  );
const [secretFields, plainFields] = [fieldNames(true), fieldNames(false)];

/**
 * Determines whether a value of a field with this name is a secret in any template. True for a name that no template
 * has.
 */
export function isSecretField(name: string): boolean {
  return secretFields.has(name) || !plainFields.has(name);
}

const byId = new Map(policyTemplates.map((template) => [template.id, template]));

export function policyTemplate(id: string): PolicyTemplate | undefined {
  return byId.get(id);
}
