import { eq } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { normalPassword } from '../../../db/passwords.ts';
import { passwordPolicies } from '../../../db/tables/authentication-settings.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { readSettings, usualSettings } from '../../relay/settings.ts';
import type { PasswordPolicyRow } from './entity.ts';

export function passwordPolicy(db: OrganizationDatabase): Promise<PasswordPolicyRow> {
  return readSettings(db, passwordPolicies);
}

/** The policy as a transaction sees it that sets a password. */
export async function passwordPolicyIn(tx: Transaction, organizationId: string): Promise<PasswordPolicyRow> {
  const [row] = await tx
    .select()
    .from(passwordPolicies)
    .where(eq(passwordPolicies.organizationId, organizationId));
  return row ?? usualSettings(passwordPolicies);
}

type Rule = readonly [asks: keyof PasswordPolicyRow, holds: RegExp, message: string];

const classes: readonly Rule[] = [
  ['requireLowercase', /\p{Ll}/u, 'It needs a lower-case letter.'],
  ['requireUppercase', /\p{Lu}/u, 'It needs an upper-case letter.'],
  ['requireDigit', /\p{Nd}/u, 'It needs a digit.'],
  ['requireSymbol', /[^\p{L}\p{N}\s]/u, 'It needs a character that is neither letter nor digit.'],
];

/** What a password lacks to be accepted for a user of this name; null where it is. */
export async function passwordFault(
  policy: PasswordPolicyRow,
  given: string,
  username: string,
): Promise<string | null> {
  const password = normalPassword(given);
  const characters = [...password];
  if (characters.length < policy.minLength) return `At least ${policy.minLength} characters.`;
  const missing = classes.find(([asks, holds]) => policy[asks] && !holds.test(password));
  if (missing) return missing[2];
  const plain = password.toLowerCase();
  if (
    !policy.usernameAllowed &&
    username.length > 2 &&
    plain.includes(normalPassword(username).toLowerCase())
  ) {
    return 'The username must not be in it.';
  }
  if (!policy.commonPasswordsAllowed) {
    // Half a megabyte of words, for which no start waits.
    const { commonPasswords } = await import('./common-passwords.ts');
    if (commonPasswords.has(plain)) return 'It is one of the most common passwords.';
  }
  if (!policy.sequencesAllowed && hasSequence(characters))
    return 'Four characters in a row are equal or in order.';
  return null;
}

/** Four characters of which each is the one before, the next one of the alphabet, or the one before it. */
function hasSequence(characters: readonly string[]): boolean {
  const codes = characters.map((character) => character.toLowerCase().codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.some(
    (step, index) => Math.abs(step) <= 1 && step === steps[index + 1] && step === steps[index + 2],
  );
}
