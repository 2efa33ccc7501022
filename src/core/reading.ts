/** Value as a directory gives it: its text, null for a stated absence, undefined if it states nothing. */
export type Said = string | null | undefined;

/** Fault of a record that cannot be read, or not for certain. The message names an attribute, and never its value. */
export class UnreadableEntry extends Error {}

type Members = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Returns the member of an object with one of these names, in any case (RFC 7643, section 2.1); undefined if there is
 * none.
 * @throws UnreadableEntry if there are several that differ
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

/** Returns the one value of several; undefined if there is none. @throws UnreadableEntry if they differ */
export function agreed(name: string, values: readonly unknown[]): unknown {
  const [first, ...others] = values.filter((value) => value !== undefined);
  const text = JSON.stringify(first);
  if (others.every((other) => JSON.stringify(other) === text)) return first;
  throw new UnreadableEntry(`${name}: The attribute has different values.`);
}

/**
 * Returns the value at a path of members, as text.
 * @throws UnreadableEntry for a value that is not a text, number or flag
 */
export function textAt(value: unknown, path: readonly string[]): Said {
  let here: unknown = value;
  for (const name of path) {
    if (isNone(here)) return here === undefined ? undefined : null;
    if (!isObject(here)) throw new UnreadableEntry(`${path.join('.')}: The parent must be an object.`);
    here = memberOf(here, name);
  }
  return textOf(here, path.join('.'));
}

/**
 * Returns a value as text. A list of one value counts as that value: some directories write all attributes as lists.
 * @throws UnreadableEntry
 */
export function textOf(value: unknown, name: string): Said {
  const one = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (isNone(one)) return one === undefined ? undefined : null;
  if (typeof one === 'string') return one;
  if (typeof one === 'number' || typeof one === 'boolean') return String(one);
  throw new UnreadableEntry(`${name}: The value must be a text.`);
}

/**
 * Determines whether an attribute has no value: it is absent, null, an empty list or an empty text (RFC 7643, section
 * 2.5).
 */
export function isNone(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

const yes = new Set(['true', 'yes', 'y', '1']);
const no = new Set(['false', 'no', 'n', '0']);

/**
 * Reads a flag, also as text or number; null if it has no value.
 * @throws UnreadableEntry for anything else, so that no state is guessed
 */
export function flagOf(value: unknown, name: string): boolean | null {
  if (value === undefined || value === null || typeof value === 'boolean') return value ?? null;
  const word =
    typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
  if (yes.has(word) || no.has(word)) return yes.has(word);
  throw new UnreadableEntry(`${name}: The value must be true or false.`);
}

/**
 * Returns the items of a list of objects. A text among them becomes the `value` of one. Returns undefined for an absent
 * list.
 * @throws UnreadableEntry
 */
export function itemsOf(list: unknown, name: string): Members[] | undefined {
  if (list === undefined) return undefined;
  const items = Array.isArray(list) ? list : [list];
  return items
    .filter((item) => !isNone(item))
    .map((item) => {
      if (typeof item === 'string') return { value: item };
      if (isObject(item)) return item;
      throw new UnreadableEntry(`${name}: The value must be a list of objects.`);
    });
}

/** Determines whether a member of an item is this word, in any case. */
export function isWord(item: unknown, name: string, word: string): boolean {
  const text = memberOf(item, name);
  return typeof text === 'string' && text.trim().toLowerCase() === word;
}

/** Returns the part of an address before its `@`; the text itself if it has none. */
export function localPart(text: Said): Said {
  return text?.trim().split('@')[0] ?? text;
}
