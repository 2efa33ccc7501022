import {
  agreed,
  flagOf,
  isObject,
  isWord,
  itemsOf,
  localPart,
  memberOf,
  type Said,
  textAt,
  textOf,
  UnreadableEntry,
} from '../../core/reading.ts';
import type { RemoteEntry, RemoteValues } from './remote-types.ts';

const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';

/** Pattern of attributes that are lists of objects with a type (RFC 7643, section 2.4). */
const plural = /^(emails|phoneNumbers)\.(work|home)$/;
/** Pattern of an extension's attribute, behind its schema (RFC 7643, section 3.3). */
const extension = /^(urn:.+):(\w+)$/;
const beforeAt = /\.localPart$/;

/** Returns a user resource as an entry. @throws UnreadableEntry */
export function entryOf(resource: unknown): RemoteEntry {
  const externalId = textAt(resource, ['id']);
  if (externalId == null) throw new UnreadableEntry('id: The value is missing.');
  return {
    externalId,
    reference: readAttribute(resource, 'userName') ?? externalId,
    active: flagOf(attributeOf(resource, userSchema, 'active'), 'active') !== false,
    read: (attribute) => readAttribute(resource, attribute),
  };
}

function readAttribute(resource: unknown, attribute: string): Said {
  if (beforeAt.test(attribute)) return localPart(readAttribute(resource, attribute.replace(beforeAt, '')));
  const [, list, type] = plural.exec(attribute) ?? [];
  if (list && type) return itemOf(attributeOf(resource, userSchema, list), list, type);
  const [, schema, name] = extension.exec(attribute) ?? [];
  if (schema && name) return textOf(attributeOf(resource, schema, name), attribute);
  const [outer = attribute, ...inner] = attribute.split('.');
  const value = attributeOf(resource, userSchema, outer);
  return inner.length > 0 ? textAt(value, inner) : textOf(value, attribute);
}

/**
 * Returns an attribute by its name, behind its schema, or as a member of the schema's own object (RFC 7643, section
 * 3.3; RFC 7644, section 3.10).
 * @throws UnreadableEntry
 */
function attributeOf(resource: unknown, schema: string, name: string): unknown {
  const inSchema = memberOf(resource, schema);
  if (inSchema != null && !isObject(inSchema))
    throw new UnreadableEntry(`${schema}: The value must be an object.`);
  return agreed(name, [
    schema === userSchema ? memberOf(resource, name) : undefined,
    memberOf(resource, `${schema}:${name}`),
    inSchema === null ? null : memberOf(inSchema, name),
  ]);
}

/**
 * Returns the value of this type, the primary one first. For `work`, if none is of this type: the primary one, else the
 * only one without a type.
 * @throws UnreadableEntry
 */
function itemOf(list: unknown, name: string, type: string): Said {
  const items = itemsOf(list, name)?.filter((item) => textOf(memberOf(item, 'value'), name) != null);
  if (!items) return undefined;
  const isPrimary = (item: unknown) => flagOf(memberOf(item, 'primary'), `${name}.primary`) === true;
  const typed = items.filter((item) => isWord(item, 'type', type));
  const untyped = items.filter((item) => textOf(memberOf(item, 'type'), `${name}.type`) == null);
  const other = items.find(isPrimary) ?? (untyped.length === 1 ? untyped[0] : undefined);
  const found = typed.find(isPrimary) ?? typed[0] ?? (type === 'work' ? other : undefined);
  return found === undefined ? null : textOf(memberOf(found, 'value'), name);
}

/** Returns the resource with its flag `active` off, under any name that the flag has. */
export function deactivated(resource: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = new Set(['active', `${userSchema}:active`.toLowerCase()]);
  const others = Object.entries(resource).filter(([name]) => !names.has(name.toLowerCase()));
  return { ...Object.fromEntries(others), active: false };
}

/**
 * Returns a user resource with these values. With `clearing`, an attribute that the user does not have is null, else it
 * is left out.
 */
export function resourceOf(userId: string, values: RemoteValues, clearing: boolean): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  const schemas = new Set([userSchema]);
  for (const [attribute, value] of values) {
    if (value === null && (!clearing || plural.test(attribute))) continue;
    const [, list, type] = plural.exec(attribute) ?? [];
    const [, schema, name] = extension.exec(attribute) ?? [];
    if (list) {
      const items = (body[list] as unknown[] | undefined) ?? [];
      body[list] = [...items, { type, value, ...(type === 'work' ? { primary: true } : {}) }];
    } else if (schema && name) {
      schemas.add(schema);
      body[schema] = { ...(body[schema] as object | undefined), [name]: value };
    } else {
      const [outer = attribute, inner] = attribute.split('.');
      body[outer] = inner ? { ...(body[outer] as object | undefined), [inner]: value } : value;
    }
  }
  return { schemas: [...schemas], ...body, externalId: userId, active: true };
}
