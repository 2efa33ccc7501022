import { z } from 'zod';
import { type IdPrefix, isId } from '../../db/ids.ts';
import { codedError } from '../errors.ts';
import './zod-messages.ts';

const maxTextLength = 1024;

/**
 * Characters that no text needs and that can make one name look like another: control characters except line feed and tab,
 * and Unicode's line and paragraph separators and bidirectional controls.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression looks for control characters
const refused = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** Text that a person types: trimmed, normalized to NFC, without control characters. It may have several lines. */
export function textInput(maxLength = maxTextLength, tooLong = `Must have at most ${maxLength} characters.`) {
  return z
    .string()
    .normalize('NFC')
    .trim()
    .max(maxLength, tooLong)
    .refine((text) => !refused.test(text) && isWellFormed(text), 'Must not contain control characters.');
}

/** Determines whether a text has a form in UTF-8: half of a surrogate pair has none. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/**
 * Text that a program writes, cut after `maxLength` characters. U+FFFD replaces the characters that PostgreSQL cannot store;
 * all others are kept.
 */
export function writtenInput(maxLength?: number) {
  return z.string().transform((text) => text.slice(0, maxLength).replace(/\0|\p{Surrogate}/gu, '\ufffd'));
}

/** Text of one line, otherwise as `textInput`. */
export function lineInput(maxLength = maxTextLength) {
  return textInput(maxLength).refine((text) => !/[\n\t]/.test(text), 'Must be a single line without tabs.');
}

/** Text of one line with at least one visible character, otherwise as `lineInput`. */
export function nameInput(maxLength = 255) {
  return lineInput(maxLength).refine((text) => /[^\p{Cf}\p{Z}]/u.test(text), 'Must not be empty.');
}

/** Name to sign in with, in the form that Linux accepts. */
export function usernameInput() {
  return nameInput(64).regex(
    /^[A-Za-z0-9_.][A-Za-z0-9_.-]*\$?$/,
    'Must consist of letters, digits, `_`, `.` and `-`, and must not begin with `-`.',
  );
}

export function emailInput() {
  return textInput(254).pipe(z.email('Must be an e-mail address.'));
}

/** Address on the web that people follow. Without https, others could read what is sent to it. */
export function httpsUrlInput(maxLength?: number) {
  return textInput(maxLength).refine(isPlainHttps, 'Must be an https address without credentials.');
}

function isPlainHttps(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}

const countryForm = 'Must be the two capital letters of a country in ISO 3166-1 alpha-2, such as DE.';

export function countryInput() {
  return textInput(2, countryForm).regex(/^[A-Z]{2}$/, countryForm);
}

/** Returns a check of a list that reports each item whose key an earlier item has. */
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

/** Identifier that has one of the given prefixes. */
export function idInput(...prefixes: readonly [IdPrefix, ...IdPrefix[]]) {
  const forms = prefixes.map((prefix) => `${prefix}_…`).join(' or ');
  return z.string().refine((id) => prefixes.some((prefix) => isId(prefix, id)), {
    message: `Must be an identifier of the form ${forms}.`,
    params: { code: 'INVALID_ID' },
  });
}

/** List of 1 to 100 identifiers, each with one of the given prefixes. */
export function idsInput(...prefixes: readonly [IdPrefix, ...IdPrefix[]]) {
  return idListInput(100, ...prefixes).min(1, 'Must have at least one identifier.');
}

/** List of identifiers, which may be empty. */
export function idListInput(maxIds: number, ...prefixes: readonly [IdPrefix, ...IdPrefix[]]) {
  return z.array(idInput(...prefixes)).max(maxIds, `Must have at most ${maxIds} identifiers.`);
}

/** Makes a value optional in a change: it may be absent, but not null. */
export function notCleared<Schema extends z.ZodType>(schema: Schema) {
  return schema
    .nullable()
    .refine((given) => given !== null, 'Must not be null.')
    .optional();
}

/** Version on which a change is based; absent for any. */
export const versionInput = z.string().max(100, 'Must have at most 100 characters.').nullish();

export const maxAttributes = 100;

export const attributesInput = z
  .array(
    z.strictObject({
      name: nameInput(64).regex(/^[A-Za-z0-9_-]+$/, 'Must consist of letters, digits, `_` and `-`.'),
      value: textInput(),
    }),
  )
  .max(maxAttributes, `Must have at most ${maxAttributes} attributes.`)
  .superRefine(distinct(({ name }) => name, 'The names of the attributes must differ.', 'name'));

/**
 * Checks an argument beyond its GraphQL type.
 * @returns the value, normalized.
 * @throws BAD_USER_INPUT (INVALID_ID for a malformed identifier) for the first fault, with all faults in
 *   `extensions.issues`.
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
  throw codedError(first?.code ?? 'BAD_USER_INPUT', first?.message ?? 'The value is not valid.', {
    argument: first?.argument ?? argument,
    issues,
  });
}
