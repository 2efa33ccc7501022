import type { PasswordPolicyRow } from './entity.ts';

type Rule = readonly [field: string, holds: (policy: PasswordPolicyRow) => boolean, message: string];

const fits: readonly Rule[] = [
  [
    'minChangeDays',
    (p) => !p.minChangeDays || !p.expiresAfterDays || p.minChangeDays < p.expiresAfterDays,
    'A password has to be changeable before it expires.',
  ],
  [
    'forceResetDaysBefore',
    (p) => !p.forceResetDaysBefore || p.forceResetDaysBefore < (p.expiresAfterDays ?? 0),
    'It is less than the days after which passwords expire, and needs them.',
  ],
  ['selfRecoveryDays', (p) => !p.selfRecoveryDays || p.expiresAfterDays !== null, 'Passwords do not expire.'],
  [
    'graceEndsAt',
    (p) =>
      !p.graceEndsAt || (p.effectiveAt !== null && Date.parse(p.graceEndsAt) >= Date.parse(p.effectiveAt)),
    'It is not before `effectiveAt`, and needs it.',
  ],
];

const classes = (p: PasswordPolicyRow) =>
  [p.requireLowercase, p.requireUppercase, p.requireDigit, p.requireSymbol].filter(Boolean).length;

/** PCI DSS 3.2.1, requirements 8.1.6, 8.1.7, 8.2.3, 8.2.4 and 8.2.5; no policy allows less than its 7 characters. */
const pci: readonly Rule[] = [
  ['requireDigit', (p) => p.requireDigit, 'PCI DSS asks for digits.'],
  ['requireLowercase', (p) => p.requireLowercase || p.requireUppercase, 'PCI DSS asks for letters.'],
  ['history', (p) => (p.history ?? 0) >= 4, 'PCI DSS asks for 4 remembered passwords.'],
  [
    'expiresAfterDays',
    (p) => p.expiresAfterDays !== null && p.expiresAfterDays <= 90,
    'PCI DSS asks for at most 90 days.',
  ],
  [
    'attempts',
    (p) => p.lockoutAttempts > 0 && p.lockoutAttempts <= 6,
    'PCI DSS asks for a lock after at most 6 attempts.',
  ],
  [
    'lockoutMinutes',
    (p) => p.lockoutMinutes === 0 || p.lockoutMinutes >= 30,
    'PCI DSS asks for at least 30 minutes.',
  ],
];

/** "Password must meet complexity requirements". */
const windows: readonly Rule[] = [
  ['usernameAllowed', (p) => !p.usernameAllowed, 'Windows does not accept the username.'],
  ['requireLowercase', (p) => classes(p) >= 3, 'Windows asks for three classes of characters.'],
];

const compliance = { CUSTOM: [], PCI_DSS_3: pci, WINDOWS: windows } as const;

/** What does not fit together in a policy; `compliance` is at fault where it is what has changed. */
export function policyFault(policy: PasswordPolicyRow, changed: readonly string[]) {
  const broken = fits.find(([, holds]) => !holds(policy));
  if (broken) return { field: broken[0], message: broken[2] };
  const less = compliance[policy.compliance].find(([, holds]) => !holds(policy));
  if (!less) return null;
  const [field, , message] = less;
  const column = field === 'attempts' ? 'lockoutAttempts' : field;
  return {
    field: changed.includes(column) ? field : changed.includes('compliance') ? 'compliance' : field,
    message,
  };
}
