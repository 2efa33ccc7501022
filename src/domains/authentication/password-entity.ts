import { eq } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { normalPassword } from '../../../db/passwords.ts';
import { passwordPolicies } from '../../../db/tables/authentication-settings.ts';
import type { OrganizationReader } from '../../core/context.ts';
import { defaultSettings, readSettings } from '../../relay/settings.ts';
import type { PasswordPolicyRow } from './entity.ts';

export function passwordPolicy(db: OrganizationReader): Promise<PasswordPolicyRow> {
  return readSettings(db, passwordPolicies);
}

/** Reads the policy inside the transaction that sets a password. */
export async function passwordPolicyIn(tx: Transaction, organizationId: string): Promise<PasswordPolicyRow> {
  const [row] = await tx
    .select()
    .from(passwordPolicies)
    .where(eq(passwordPolicies.organizationId, organizationId));
  return row ?? defaultSettings(passwordPolicies);
}

type Rule = readonly [asks: keyof PasswordPolicyRow, holds: RegExp, message: string];

const classes: readonly Rule[] = [
  ['requireLowercase', /\p{Ll}/u, 'The password must have a lower-case letter.'],
  ['requireUppercase', /\p{Lu}/u, 'The password must have an upper-case letter.'],
  ['requireDigit', /\p{Nd}/u, 'The password must have a digit.'],
  [
    'requireSymbol',
    /[^\p{L}\p{N}\s]/u,
    'The password must have a character that is neither a letter nor a digit.',
  ],
];

/** Returns the fault of a password for a user of this name, or null if the policy accepts it. */
export async function passwordFault(
  policy: PasswordPolicyRow,
  given: string,
  username: string,
): Promise<string | null> {
  const password = normalPassword(given);
  const characters = [...password];
  if (characters.length < policy.minLength)
    return `The password must have at least ${policy.minLength} characters.`;
  const missing = classes.find(([asks, holds]) => policy[asks] && !holds.test(password));
  if (missing) return missing[2];
  const plain = password.toLowerCase();
  if (
    !policy.usernameAllowed &&
    username.length > 2 &&
    plain.includes(normalPassword(username).toLowerCase())
  ) {
    return containsUsername;
  }
  if (!policy.commonPasswordsAllowed) {
    // Half a megabyte of words, loaded only here so that no start waits for them.
    const { commonPasswords } = await import('./common-passwords.ts');
    if (commonPasswords.has(plain)) return 'The password is one of the most common passwords.';
  }
  if (!policy.sequencesAllowed && hasSequence(characters)) return containsSequence;
  return null;
}

/** Returns the rules of a policy, as users read them. */
export function passwordRules(policy: PasswordPolicyRow): string[] {
  const rules = [
    `The password must have at least ${policy.minLength} characters.`,
    ...classes.flatMap(([asks, , message]) => (policy[asks] ? [message] : [])),
  ];
  if (!policy.usernameAllowed) rules.push(containsUsername);
  if (!policy.sequencesAllowed) rules.push(containsSequence);
  if (policy.history) rules.push(`The password must not be one of your last ${policy.history} passwords.`);
  return rules;
}

const containsUsername = 'The password must not contain the username.';
const containsSequence = 'The password must not have four characters in a row that are equal or in order.';

/** Determines whether four characters in a row are equal, or ascend or descend by one step of the alphabet each. */
function hasSequence(characters: readonly string[]): boolean {
  const codes = characters.map((character) => character.toLowerCase().codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.some(
    (step, index) => Math.abs(step) <= 1 && step === steps[index + 1] && step === steps[index + 2],
  );
}
