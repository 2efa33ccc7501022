import { isNone, isObject, memberOf, textOf } from '../../core/reading.ts';
import type { ResourceType } from './attributes.ts';
import { canonicalItem, canonicalValue } from './canonical.ts';
import { badRequest } from './errors.ts';
import { type Path, parsePath } from './expression.ts';

/** Change of one attribute, in canonical names. */
export interface Operation {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: Path;
  /** Value in the form of the schema; undefined where an attribute is removed as a whole. */
  readonly value: unknown;
}

/** Maximum number of operations of a request. */
const maxOperations = 1000;
const ops: ReadonlySet<string> = new Set(['add', 'replace', 'remove']);
/** Members of a value without a path that restate the resource. */
const restated: ReadonlySet<string> = new Set(['id', 'schemas', 'meta']);

/**
 * Returns the changes of a PATCH request (RFC 7644, section 3.5.2), also as some clients write them: names of operations in
 * capitals, flags as texts, and a value without a path whose members are paths.
 * @throws ScimError, UnreadableEntry
 */
export function operationsIn(type: ResourceType, body: unknown): Operation[] {
  const operations = memberOf(body, 'Operations');
  if (!Array.isArray(operations) || operations.length === 0)
    throw badRequest('invalidSyntax', 'Operations must be a list of at least one operation.');
  if (operations.length > maxOperations)
    throw badRequest('tooMany', `A request must have at most ${maxOperations} operations.`);
  return operations.flatMap((given) => {
    const op = (textOf(memberOf(given, 'op'), 'op') ?? '').toLowerCase();
    if (!ops.has(op)) throw badRequest('invalidSyntax', 'op must be add, replace or remove.');
    const path = textOf(memberOf(given, 'path'), 'path');
    const value = memberOf(given, 'value');
    return path == null
      ? withoutPath(type, op as Operation['op'], value)
      : operation(type, op as Operation['op'], path, value);
  });
}

function withoutPath(type: ResourceType, op: Operation['op'], value: unknown): Operation[] {
  if (op === 'remove') throw badRequest('noTarget', 'remove requires a path.');
  if (!isObject(value)) throw badRequest('invalidValue', 'A value without a path must be an object.');
  return Object.entries(value).flatMap(([name, member]) => {
    if (restated.has(name.toLowerCase())) return [];
    const extension = type.extensions.find(({ id }) => id.toLowerCase() === name.toLowerCase());
    if (!extension) return operation(type, op, name, member);
    if (!isObject(member)) throw badRequest('invalidValue', `${name}: The value must be an object.`);
    return Object.entries(member).flatMap(([inner, each]) =>
      operation(type, op, `${extension.id}:${inner}`, each),
    );
  });
}

function operation(type: ResourceType, op: Operation['op'], text: string, given: unknown): Operation[] {
  const path = parsePath(type, text);
  if (!path) return [];
  const { attribute, filter, sub } = path;
  const target = sub ?? attribute;
  if (attribute.mutability === 'readOnly' || target.mutability === 'readOnly') {
    // Clients restate the computed parts of a name.
    if (sub && attribute.mutability !== 'readOnly') return [];
    throw badRequest('mutability', `${attribute.name} is read-only.`);
  }
  if (op === 'remove')
    return [{ op, path, value: isNone(given) ? undefined : canonicalValue(target, given) }];
  const value =
    filter !== undefined && !sub ? canonicalItem(attribute, given) : canonicalValue(target, given);
  // An empty value means none (RFC 7643, section 2.5): nothing is added, and a replaced value is removed.
  if (value === undefined) return op === 'add' ? [] : [{ op: 'remove', path, value: undefined }];
  return [{ op, path, value }];
}
