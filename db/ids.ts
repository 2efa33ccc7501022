import { typeid } from 'typeid-js';
import { idTypes } from './id-types.ts';

export type IdPrefix = keyof typeof idTypes;

/** Digits of 128 bits in Crockford's base 32: 26 characters, the first at most 7 (TypeID specification 0.3). */
const suffix = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/**
 * Returns a new identifier such as `usr_01h455vb4pex5vsknk084sn02q`; later ones sort after earlier ones, to the millisecond.
 */
export function newId(prefix: IdPrefix): string {
  return typeid(prefix).toString();
}

/** Determines whether a text is a well-formed identifier with this prefix. The object need not exist. */
export function isId(prefix: IdPrefix, text: string): boolean {
  return (
    text.length === prefix.length + 27 &&
    text.startsWith(`${prefix}_`) &&
    suffix.test(text.slice(prefix.length + 1))
  );
}

/** Returns the prefix of a well-formed identifier, by which `node(id:)` finds the type; null for any other text. */
export function prefixOf(text: string): IdPrefix | null {
  const prefix = text.slice(0, text.indexOf('_'));
  return Object.hasOwn(idTypes, prefix) && isId(prefix as IdPrefix, text) ? (prefix as IdPrefix) : null;
}
