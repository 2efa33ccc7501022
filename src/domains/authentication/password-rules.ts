import type { PasswordPolicyRow } from './entity.ts';

type Rule = readonly [field: string, holds: (policy: PasswordPolicyRow) => boolean, message: string];

const fits: readonly Rule[] = [
  [
    'minChangeDays',
    (p) => !p.minChangeDays || !p.expiresAfterDays || p.minChangeDays < p.expiresAfterDays,
    '`minChangeDays` must be less than `expiresAfterDays`.',
  ],
  [
    'forceResetDaysBefore',
    (p) => !p.forceResetDaysBefore || p.forceResetDaysBefore < (p.expiresAfterDays ?? 0),
    '`forceResetDaysBefore` requires `expiresAfterDays`, and must be less.',
  ],
  [
    'selfRecoveryDays',
    (p) => !p.selfRecoveryDays || p.expiresAfterDays !== null,
    '`selfRecoveryDays` requires `expiresAfterDays`.',
  ],
  [
    'graceEndsAt',
    (p) =>
      !p.graceEndsAt || (p.effectiveAt !== null && Date.parse(p.graceEndsAt) >= Date.parse(p.effectiveAt)),
    '`graceEndsAt` requires `effectiveAt`, and must not be before it.',
  ],
];

const classes = (p: PasswordPolicyRow) =>
  [p.requireLowercase, p.requireUppercase, p.requireDigit, p.requireSymbol].filter(Boolean).length;

/**
 * Rules of PCI DSS 3.2.1, requirements 8.1.6, 8.1.7, 8.2.3, 8.2.4 and 8.2.5. No policy allows less than its 7
 * characters.
 */
const pci: readonly Rule[] = [
  ['requireDigit', (p) => p.requireDigit, 'PCI DSS requires digits.'],
  ['requireLowercase', (p) => p.requireLowercase || p.requireUppercase, 'PCI DSS requires letters.'],
  ['history', (p) => (p.history ?? 0) >= 4, 'PCI DSS requires 4 remembered passwords.'],
  [
    'expiresAfterDays',
    (p) => p.expiresAfterDays !== null && p.expiresAfterDays <= 90,
    'PCI DSS requires at most 90 days.',
  ],
  [
    'attempts',
    (p) => p.lockoutAttempts > 0 && p.lockoutAttempts <= 6,
    'PCI DSS requires a lock after at most 6 attempts.',
  ],
  [
    'lockoutMinutes',
    (p) => p.lockoutMinutes === 0 || p.lockoutMinutes >= 30,
    'PCI DSS requires at least 30 minutes.',
  ],
];

/** Rules of the Windows setting "Password must meet complexity requirements". */
const windows: readonly Rule[] = [
  ['usernameAllowed', (p) => !p.usernameAllowed, 'Windows does not allow the username in a password.'],
  ['requireLowercase', (p) => classes(p) >= 3, 'Windows requires three classes of characters.'],
];

const compliance = { CUSTOM: [], PCI_DSS_3: pci, WINDOWS: windows } as const;

/**
 * Returns the first fault among the settings of a policy, or null. The fault is in `compliance` if that has changed and
 * the field that breaks its rule has not.
 */
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
