import type { PolicyTemplate, PolicyTemplateField } from '../../generated/graphql.ts';

function field(
  name: string,
  label: string,
  type: PolicyTemplateField['type'],
  more: Partial<PolicyTemplateField> = {},
) {
  return { name, label, type, required: true, sensitive: false, defaultValue: null, options: [], ...more };
}

/** The policies that can be made; a policy's `template` names one of them. */
export const policyTemplates: readonly PolicyTemplate[] = [
  {
    id: 'windows-bitlocker',
    name: 'BitLocker full disk encryption',
    description: 'Encrypts the system drive and escrows its recovery key.',
    behavior: 'Encryption starts at the next restart.',
    osFamily: 'WINDOWS',
    delivery: 'AGENT',
    fields: [field('allDrives', 'All fixed drives', 'CHECKBOX', { defaultValue: 'false' })],
  },
  {
    id: 'windows-updates',
    name: 'Windows updates',
    description: 'Sets when updates are installed, and how long they may be deferred.',
    behavior: 'Restarts outside of active hours.',
    osFamily: 'WINDOWS',
    delivery: 'MDM',
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
    fields: [field('timeoutSeconds', 'Seconds without input', 'NUMBER', { defaultValue: '300' })],
  },
  {
    id: 'mac-filevault',
    name: 'FileVault 2',
    description: 'Encrypts the disk and escrows its recovery key.',
    behavior: 'Asks at the next sign-in.',
    osFamily: 'MAC',
    delivery: 'MDM',
    fields: [field('deferrals', 'Sign-ins that may put it off', 'NUMBER', { defaultValue: '0' })],
  },
  {
    id: 'mac-gatekeeper',
    name: 'Gatekeeper',
    description: 'Sets where software may come from.',
    behavior: 'Other software does not open.',
    osFamily: 'MAC',
    delivery: 'MDM',
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
    fields: [],
  },
  {
    id: 'linux-luks',
    name: 'Check for LUKS encryption',
    description: 'Reports disks that are not encrypted.',
    behavior: 'Changes nothing.',
    osFamily: 'LINUX',
    delivery: 'AGENT',
    fields: [],
  },
  {
    id: 'ios-passcode',
    name: 'Passcode (iOS)',
    description: 'Asks for a passcode of a certain strength.',
    behavior: 'The user has an hour to choose one.',
    osFamily: 'IOS',
    delivery: 'MDM',
    fields: [
      field('minimumLength', 'Minimum length', 'NUMBER', { defaultValue: '6' }),
      field('alphanumeric', 'Letters too', 'CHECKBOX', { required: false, defaultValue: 'false' }),
    ],
  },
];

const byId = new Map(policyTemplates.map((template) => [template.id, template]));

export function policyTemplate(id: string): PolicyTemplate | undefined {
  return byId.get(id);
}
