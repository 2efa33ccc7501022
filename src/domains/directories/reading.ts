/** Reads a value as a directory gives it: its text, null where it says that there is none, undefined where it says nothing. */
export type Said = string | null | undefined;

/** A record of a directory that cannot be read, or not for certain. The message names an attribute, and never its value. */
export class UnreadableEntry extends Error {}

type Members = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The member of an object with one of these names, whatever their case (RFC 7643, 2.1); undefined where there is none.
 * @throws UnreadableEntry where there are several, and they differ.
 */
export function memberOf(value: unknown, ...names: readonly [string, ...string[]]): unknown {
  if (!isObject(value)) return undefined;
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const found = Object.keys(value).filter((name) => wanted.has(name.toLowerCase()));
  return agreed(
    names[0],
    found.map((name) => value[name]),
  );
}

/** The one value of several; undefined where there is none. @throws UnreadableEntry where they differ. */
export function agreed(name: string, values: readonly unknown[]): unknown {
  const [first, ...others] = values.filter((value) => value !== undefined);
  const text = JSON.stringify(first);
  if (others.every((other) => JSON.stringify(other) === text)) return first;
  throw new UnreadableEntry(`${name}: It is there more than once.`);
}

/** The value at a path of members, as text. @throws UnreadableEntry for what is no text, number or flag. */
export function textAt(value: unknown, path: readonly string[]): Said {
  let here: unknown = value;
  for (const name of path) {
    if (isNone(here)) return here === undefined ? undefined : null;
    if (!isObject(here)) throw new UnreadableEntry(`${path.join('.')}: Expected an object around it.`);
    here = memberOf(here, name);
  }
  return textOf(here, path.join('.'));
}

/** A list of one value is that value: some directories write all attributes so. */
export function textOf(value: unknown, name: string): Said {
  const one = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (isNone(one)) return one === undefined ? undefined : null;
  if (typeof one === 'string') return one;
  if (typeof one === 'number' || typeof one === 'boolean') return String(one);
  throw new UnreadableEntry(`${name}: Expected a text.`);
}

/** Nothing is said, or null, an empty list or an empty text: an attribute without a value (RFC 7643, 2.5). */
export function isNone(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

const yes = new Set(['true', 'yes', 'y', '1']);
const no = new Set(['false', 'no', 'n', '0']);

/**
 * A flag, as text or number too; null where it has no value.
 * @throws UnreadableEntry for anything else: nobody is active, or not, by a guess.
 */
export function flagOf(value: unknown, name: string): boolean | null {
  if (value === undefined || value === null || typeof value === 'boolean') return value ?? null;
  const word =
    typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
  if (yes.has(word) || no.has(word)) return yes.has(word);
  throw new UnreadableEntry(`${name}: Expected true or false.`);
}

/** The items of a list of objects; a text among them is the `value` of one. Undefined where nothing is said. */
export function itemsOf(list: unknown, name: string): Members[] | undefined {
  if (list === undefined) return undefined;
  const items = Array.isArray(list) ? list : [list];
  return items
    .filter((item) => !isNone(item))
    .map((item) => {
      if (typeof item === 'string') return { value: item };
      if (isObject(item)) return item;
      throw new UnreadableEntry(`${name}: Expected a list of objects.`);
    });
}

/** Checks whether a member of an item is this word, whatever its case. */
export function isWord(item: unknown, name: string, word: string): boolean {
  const text = memberOf(item, name);
  return typeof text === 'string' && text.trim().toLowerCase() === word;
}

/** Returns the part of an address before its `@`; the text itself where there is none. */
export function localPart(text: Said): Said {
  return text?.trim().split('@')[0] ?? text;
}
