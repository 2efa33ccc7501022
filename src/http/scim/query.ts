import { isObject, memberOf, textOf } from '../../core/reading.ts';
import { type ResourceType, resourceTypes } from './attributes.ts';
import type { Resource } from './canonical.ts';
import { badRequest } from './errors.ts';
import { isAlwaysReturned, nameOf, parsePath } from './expression.ts';

/** Parameters of a request that reads, from its URL or from a body of `/.search` (RFC 7644, sections 3.4.2 and 3.4.3). */
export interface Query {
  readonly filter: string | undefined;
  readonly sortBy: string | undefined;
  readonly descending: boolean;
  /** Number of the first resource, from 1. */
  readonly startIndex: number;
  readonly count: number;
  readonly view: View;
}

/** Attributes that the client asks for. */
export interface View {
  has(attribute: string): boolean;
  of(resource: Resource): Resource;
}

/** Maximum number of resources of an answer. */
export const maxCount = 100;
/** Maximum of `startIndex`: resources before it are passed by one after the other. */
const maxStartIndex = 100_000;

/** @throws ScimError, UnreadableEntry */
export function queryOf(type: ResourceType, given: unknown): Query {
  const text = (name: string) => textOf(memberOf(given, name), name) ?? undefined;
  const sortOrder = text('sortOrder')?.toLowerCase() ?? 'ascending';
  if (sortOrder !== 'ascending' && sortOrder !== 'descending')
    throw badRequest('invalidValue', 'sortOrder must be ascending or descending.');
  const startIndex = Math.max(1, numberOf('startIndex', text('startIndex')) ?? 1);
  if (startIndex > maxStartIndex)
    throw badRequest('tooMany', `startIndex must be at most ${maxStartIndex}. Use a filter.`);
  return {
    filter: text('filter'),
    sortBy: text('sortBy'),
    descending: sortOrder === 'descending',
    startIndex,
    count: Math.min(maxCount, Math.max(0, numberOf('count', text('count')) ?? maxCount)),
    view: viewOf(type, memberOf(given, 'attributes'), memberOf(given, 'excludedAttributes')),
  };
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw badRequest('invalidValue', `${name} must be a whole number.`);
  return number;
}

/** Returns the attributes that an answer has (RFC 7644, section 3.9). Names that no schema has select nothing. */
export function viewOf(type: ResourceType, attributes: unknown, excluded: unknown): View {
  const [wanted, unwanted] = [namesIn(type, attributes), namesIn(type, excluded)];
  const selects = (name: string) => {
    if (isAlwaysReturned(name)) return true;
    if (wanted) return isNamed(wanted, name);
    return !unwanted?.has(name);
  };
  return {
    has: selects,
    of: (resource) => selected(resource, '', selects) as Resource,
  };
}

/** An attribute is selected with each of its parts, and for each of its parts. */
function isNamed(names: ReadonlySet<string>, name: string): boolean {
  const within = (inner: string, outer: string) =>
    inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}:`);
  return [...names].some((other) => within(name, other) || within(other, name));
}

function selected(value: unknown, prefix: string, selects: (name: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => selected(item, prefix, selects));
  if (!isObject(value)) return value;
  const start = prefix === '' ? '' : `${prefix}${isExtension(prefix) ? ':' : '.'}`;
  const entries = Object.entries(value).flatMap(([name, each]) => {
    const full = `${start}${name}`;
    return selects(full) ? [[name, selected(each, full, selects)]] : [];
  });
  return Object.fromEntries(entries);
}

function isExtension(name: string): boolean {
  return resourceTypes.some(({ extensions }) => extensions.some(({ id }) => id === name));
}

function namesIn(type: ResourceType, given: unknown): ReadonlySet<string> | undefined {
  const list = Array.isArray(given) ? given : typeof given === 'string' ? given.split(',') : [];
  const names = list.flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []));
  if (names.length === 0) return undefined;
  return new Set(names.slice(0, 200).flatMap((name) => canonicalName(type, name) ?? []));
}

function canonicalName(type: ResourceType, name: string): string | undefined {
  const extension = type.extensions.find(({ id }) => id.toLowerCase() === name.toLowerCase());
  if (extension) return extension.id;
  try {
    const path = parsePath(type, name);
    return path ? nameOf(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Determines whether a client asked for the resource after a change. */
export function asksForAnswer(given: unknown): boolean {
  return memberOf(given, 'attributes') !== undefined || memberOf(given, 'excludedAttributes') !== undefined;
}
