import { agreed, flagOf, isNone, isObject, itemsOf, memberOf, textOf } from '../../core/reading.ts';
import { type Attribute, commonAttributes, type ResourceType, type Schema } from './attributes.ts';
import { badRequest } from './errors.ts';

/** Resource, or a part of one, whose attributes have the names of their schema. */
export type Resource = Record<string, unknown>;

/** Returns all attributes of a resource type outside its extensions. */
export function attributesOf({ schema }: ResourceType): readonly Attribute[] {
  return [...commonAttributes, ...schema.attributes];
}

export function findAttribute(
  attributes: readonly Attribute[] | undefined,
  name: string,
): Attribute | undefined {
  const wanted = name.toLowerCase();
  return attributes?.find((attribute) => attribute.name.toLowerCase() === wanted);
}

/**
 * Returns the attributes of a resource that a client sent, by their canonical names: names are case-insensitive (RFC 7643,
 * section 2.1). Attributes without a value, unknown ones and those that only the server writes are left out.
 * @throws UnreadableEntry for a value of the wrong type
 */
export function canonicalResource(type: ResourceType, body: unknown): Resource {
  if (!isObject(body)) throw badRequest('invalidSyntax', 'The body must be a JSON object.');
  const resource = canonicalObject(attributesOf(type), (name) =>
    agreed(name, [memberOf(body, name), memberOf(body, `${type.schema.id}:${name}`)]),
  );
  for (const extension of type.extensions) {
    const values = extensionOf(extension, body);
    if (Object.keys(values).length > 0) resource[extension.id] = values;
  }
  return resource;
}

/** Returns the attributes of an extension: members of its object, or behind its name (RFC 7644, section 3.10). */
function extensionOf({ id, attributes }: Schema, body: unknown): Resource {
  const own = memberOf(body, id);
  if (own != null && !isObject(own)) throw badRequest('invalidValue', `${id}: The value must be an object.`);
  return canonicalObject(attributes, (name) =>
    agreed(name, [memberOf(own, name), memberOf(body, `${id}:${name}`)]),
  );
}

function canonicalObject(attributes: readonly Attribute[], given: (name: string) => unknown): Resource {
  const resource: Resource = {};
  for (const attribute of attributes) {
    if (attribute.mutability === 'readOnly') continue;
    const value = canonicalValue(attribute, given(attribute.name));
    if (value !== undefined) resource[attribute.name] = value;
  }
  return resource;
}

/** Returns the value of an attribute in the form of its schema; undefined if it has no value. @throws UnreadableEntry */
export function canonicalValue(attribute: Attribute, value: unknown): unknown {
  if (isNone(value)) return undefined;
  if (!attribute.multiValued) return canonicalItem(attribute, value);
  const items = itemsOf(value, attribute.name)?.map((item) => canonicalItem(attribute, item));
  return items?.length ? items : undefined;
}

/** Returns one value. A text in place of an object is its `value`, as some clients send a manager. */
export function canonicalItem({ name, type, subAttributes = [] }: Attribute, value: unknown): unknown {
  if (type === 'boolean') return flagOf(value, name) ?? undefined;
  if (type !== 'complex') return textOf(value, name) ?? undefined;
  const [item] = itemsOf(value, name) ?? [];
  return canonicalObject(subAttributes, (sub) => memberOf(item, sub));
}
