import { type Filter, parse } from 'scim2-parse-filter';
import { type Attribute, commonAttributes, type ResourceType } from './attributes.ts';
import { attributesOf, findAttribute } from './canonical.ts';
import { badRequest } from './errors.ts';

/** Maximum length of a filter or a path. It bounds the depth of a filter, too. */
const maxLength = 2000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression looks for control characters
const control = /[\u0000-\u001f\u007f]/;

/**
 * Parses a filter (RFC 7644, section 3.4.2.2).
 * @throws ScimError
 */
export function parseFilter(text: string, fault: 'invalidFilter' | 'invalidPath' = 'invalidFilter'): Filter {
  // The parser's time for an open text doubles with each line feed.
  if (text.length > maxLength || control.test(text))
    throw badRequest(fault, `A filter must be one line of at most ${maxLength} characters.`);
  try {
    return parse(text);
  } catch (error) {
    throw badRequest(fault, `The filter cannot be read: ${(error as Error).message}`);
  }
}

/** Attribute that a path leads to. */
export interface Path {
  /** Schema of an extension; undefined for the attributes outside of extensions. */
  readonly extension: string | undefined;
  readonly attribute: Attribute;
  /** Filter of the values of the attribute, as it was written. */
  readonly filter: string | undefined;
  readonly sub: Attribute | undefined;
}

const form = /^(?:(urn:[^[\]]+):)?([\w$-]+)(?:\[(.*)\])?(?:\.([\w$-]+))?$/i;

/**
 * Parses the path of an attribute (RFC 7644, section 3.10; with a filter of values: section 3.5.2).
 * @returns null for an attribute of RFC 7643 that has no counterpart here
 * @throws ScimError for an attribute that no schema has
 */
export function parsePath(type: ResourceType, text: string): Path | null {
  const [, schema, name = '', filter, subName] = (text.length <= maxLength && form.exec(text.trim())) || [];
  if (schema === undefined && type.ignored.has(name.toLowerCase())) return null;
  const extension = type.extensions.find(({ id }) => id.toLowerCase() === schema?.toLowerCase());
  if (schema !== undefined && !extension && schema.toLowerCase() !== type.schema.id.toLowerCase())
    throw unknown(text);
  if (extension && type.ignored.has(name.toLowerCase())) return null;
  const attribute = findAttribute(extension?.attributes ?? attributesOf(type), name);
  if (!attribute) throw unknown(text);
  const sub = subName === undefined ? undefined : findAttribute(attribute.subAttributes, subName);
  // Parts of a complex attribute that have no counterpart, such as `addresses.formatted`.
  if (subName !== undefined && !sub && attribute.type === 'complex') return null;
  if (subName !== undefined && !sub) throw unknown(text);
  if (filter !== undefined && !attribute.multiValued) throw unknown(text);
  return { extension: extension?.id, attribute, filter, sub };
}

function unknown(path: string) {
  return badRequest('invalidPath', `No attribute has the path ${JSON.stringify(path.slice(0, 200))}.`);
}

/** Returns the canonical name of a path, such as `name.givenName`, without its filter. */
export function nameOf({ extension, attribute, sub }: Omit<Path, 'filter'>): string {
  return `${extension ? `${extension}:` : ''}${attribute.name}${sub ? `.${sub.name}` : ''}`;
}

/** Determines whether an attribute is part of every answer. */
export function isAlwaysReturned(name: string): boolean {
  return findAttribute(commonAttributes, name)?.returned === 'always';
}
