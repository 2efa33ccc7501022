import { itemOf, textAt } from './asking.ts';
import type { RemoteEntry, RemoteValues } from './remote-types.ts';

const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';

/** Attributes that are lists of objects with a type (RFC 7643, 2.4). */
const plural = /^(emails|phoneNumbers)\.(work|home)$/;
/** An attribute of an extension, behind its schema (RFC 7643, 3.3). */
const extension = /^(urn:.+):(\w+)$/;

/** A user resource as an entry; null without an identifier. */
export function entryOf(resource: unknown): RemoteEntry | null {
  const externalId = textAt(resource, ['id']);
  if (externalId === null) return null;
  return {
    externalId,
    reference: textAt(resource, ['userName']) ?? externalId,
    active: textAt(resource, ['active']) !== 'false',
    read: (attribute) => readAttribute(resource, attribute),
  };
}

function readAttribute(resource: unknown, attribute: string): string | null {
  const [, list, type] = plural.exec(attribute) ?? [];
  if (list) {
    const items = (resource as Record<string, unknown>)[list];
    const typed = itemOf(items, (item) => item.type === type);
    const primary = type === 'work' ? itemOf(items, (item) => item.primary === true) : null;
    return textAt(typed ?? primary, ['value']);
  }
  const [, schema, name] = extension.exec(attribute) ?? [];
  return textAt(resource, schema && name ? [schema, name] : attribute.split('.'));
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
