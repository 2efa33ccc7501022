import { z } from 'zod';
import { type IdPrefix, isId } from '../../db/ids.ts';
import { codedError } from '../errors.ts';
import './zod-messages.ts';

const longestText = 1024;

/**
 * Any control character but line feed and tab; and of Unicode's own those that break lines, or turn around how the text
 * after them is shown. Nothing that a text needs, and what makes one name look like another one.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** A text as people type it: trimmed, normalized to NFC, without control characters. It may have several lines. */
export function textInput(longest = longestText, tooLong = `At most ${longest} characters.`) {
  return z
    .string()
    .normalize('NFC')
    .trim()
    .max(longest, tooLong)
    .refine((text) => !unwanted.test(text) && isWellFormed(text), 'Control characters are not accepted.');
}

/** False for a text with half of a surrogate pair, which UTF-8 has no bytes for. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** What a program has written, as it is but for what PostgreSQL has no bytes for, and cut after so many characters. */
export function writtenInput(longest?: number) {
  return z.string().transform((text) => text.slice(0, longest).replace(/\0|\p{Surrogate}/gu, '\ufffd'));
}

/** As `textInput`, in one line. */
export function lineInput(longest = longestText) {
  return textInput(longest).refine((text) => !/[\n\t]/.test(text), 'One line, without tabs.');
}

/** As `lineInput`, with something to be seen. */
export function nameInput(longest = 255) {
  return lineInput(longest).refine((text) => /[^\p{Cf}\p{Z}]/u.test(text), 'It must not be empty.');
}

/** A name to sign in with, as Linux takes it. */
export function usernameInput() {
  return nameInput(64).regex(
    /^[A-Za-z0-9_.][A-Za-z0-9_.-]*\$?$/,
    'Letters, digits, `_`, `.` and `-` only, not `-` first.',
  );
}

export function emailInput() {
  return textInput(254).pipe(z.email('It is not an e-mail address.'));
}

const countryForm = 'Expected a country by its two capital letters in ISO 3166-1 alpha-2, such as DE.';

export function countryInput() {
  return textInput(2, countryForm).regex(/^[A-Z]{2}$/, countryForm);
}

/** A check of a list: no item has the key of an earlier one. The fault is at each that does. */
export function distinct<Item>(keyOf: (item: Item) => unknown, message: string, ...inside: string[]) {
  return (list: readonly Item[], { addIssue }: z.RefinementCtx): void => {
    const seen = new Set<unknown>();
    for (const [index, item] of list.entries()) {
      const key = keyOf(item);
      if (seen.has(key)) addIssue({ code: 'custom', message, path: [index, ...inside] });
      seen.add(key);
    }
  };
}

/** An identifier with this prefix, or with any of these. */
export function idInput(...prefixes: readonly [IdPrefix, ...IdPrefix[]]) {
  const forms = prefixes.map((prefix) => `${prefix}_…`).join(' or ');
  return z.string().refine((id) => prefixes.some((prefix) => isId(prefix, id)), {
    message: `Expected an identifier of the form ${forms}.`,
    params: { code: 'INVALID_ID' },
  });
}

const mostIds = 100;

/** Identifiers of some objects, at least one, each with this prefix or with any of these. */
export function idsInput(...prefixes: readonly [IdPrefix, ...IdPrefix[]]) {
  return z
    .array(idInput(...prefixes))
    .min(1, 'At least one identifier.')
    .max(mostIds, `At most ${mostIds} identifiers.`);
}

/** For what a change may leave out, but not clear: absent, or not null. */
export function notCleared<Schema extends z.ZodType>(schema: Schema) {
  return schema
    .nullable()
    .refine((given) => given !== null, 'It cannot be cleared.')
    .optional();
}

export const mostAttributes = 100;

export const attributesInput = z
  .array(
    z.strictObject({
      name: nameInput(64).regex(/^[A-Za-z0-9_-]+$/, 'Only letters, digits, _ and -.'),
      value: textInput(),
    }),
  )
  .max(mostAttributes, `At most ${mostAttributes} attributes.`)
  .superRefine(distinct(({ name }) => name, 'The names must differ.', 'name'));

/**
 * Checks an argument beyond what its GraphQL type says.
 * @returns the value, normalized.
 * @throws BAD_USER_INPUT (INVALID_ID for a malformed identifier) for the first fault, with all faults in `extensions.issues`.
 */
export function checkInput<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  argument = 'input',
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => ({
    argument: [argument, ...issue.path.map(String)].join('.'),
    message: issue.message,
    code:
      'params' in issue && issue.params?.code === 'INVALID_ID'
        ? ('INVALID_ID' as const)
        : ('BAD_USER_INPUT' as const),
  }));
  const [first] = issues;
  throw codedError(first?.code ?? 'BAD_USER_INPUT', first?.message ?? 'It is not acceptable.', {
    argument: first?.argument ?? argument,
    issues,
  });
}
