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
} from './reading.ts';
import type { RemoteEntry, RemoteValues } from './remote-types.ts';

const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';

/** Attributes that are lists of objects with a type (RFC 7643, 2.4). */
const plural = /^(emails|phoneNumbers)\.(work|home)$/;
/** An attribute of an extension, behind its schema (RFC 7643, 3.3). */
const extension = /^(urn:.+):(\w+)$/;
const beforeAt = /\.localPart$/;

/** A user resource as an entry. @throws UnreadableEntry */
export function entryOf(resource: unknown): RemoteEntry {
  const externalId = textAt(resource, ['id']);
  if (externalId == null) throw new UnreadableEntry('id: It is missing.');
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

/** An attribute by its name, behind its schema, or as a member of the schema's own object (RFC 7643, 3.3; RFC 7644, 3.10). */
function attributeOf(resource: unknown, schema: string, name: string): unknown {
  const inSchema = memberOf(resource, schema);
  if (inSchema != null && !isObject(inSchema)) throw new UnreadableEntry(`${schema}: Expected an object.`);
  return agreed(name, [
    schema === userSchema ? memberOf(resource, name) : undefined,
    memberOf(resource, `${schema}:${name}`),
    inSchema === null ? null : memberOf(inSchema, name),
  ]);
}

/**
 * The value of this type, the primary one first. For `work`, where none is of it: the primary one, else the only one
 * without a type.
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

/** The resource with its flag `active` off, under whatever name it has it. */
export function deactivated(resource: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = new Set(['active', `${userSchema}:active`.toLowerCase()]);
  const others = Object.entries(resource).filter(([name]) => !names.has(name.toLowerCase()));
  return { ...Object.fromEntries(others), active: false };
}

/** A user resource with these values. With `clearing`, what the user does not have is null, else it is left out. */
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
