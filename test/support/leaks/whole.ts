import { getNamedType, isCompositeType, isRequiredArgument } from 'graphql';
import { fieldsOf, nodeTypes, objectsOf } from '../exhaustive/sdl.ts';

/** Selection of fields with the coordinates that it reaches. */
export interface Part {
  readonly text: string;
  readonly coordinates: readonly string[];
}

const deepest = 6;
const fieldsAPart = 25;

/**
 * Returns selections of all fields of an object type without arguments, with everything within them up to the next objects
 * that `node` finds, and two rows of pages. Split into parts, so that no operation is too large.
 */
export function wholeOf(type: string): Part[] {
  const fields = fieldsOf(type).flatMap(({ name }) => selected(type, name, [type]) ?? []);
  const parts: Part[] = [];
  for (let start = 0; start < fields.length; start += fieldsAPart) {
    parts.push(joined(fields.slice(start, start + fieldsAPart)));
  }
  return parts;
}

function selected(parent: string, name: string, passed: readonly string[]): Part | null {
  const field = fieldsOf(parent).find((other) => other.name === name);
  if (!field || field.args.some(isRequiredArgument)) return null;
  const coordinate = `${parent}.${name}`;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return { text: name, coordinates: [coordinate] };
  const inner = nodeTypes.has(type.name)
    ? { text: 'id', coordinates: [`${type.name}.id`] }
    : insideOf(type.name, passed);
  if (!inner) return null;
  const page = field.args.some((argument) => argument.name === 'first') ? '(first: 2)' : '';
  return { text: `${name}${page} { ${inner.text} }`, coordinates: [coordinate, ...inner.coordinates] };
}

function insideOf(type: string, passed: readonly string[]): Part | null {
  const objects = objectsOf(type);
  if (objects.length > 0) {
    const parts = objects.flatMap((on) => {
      const inner = nodeTypes.has(on) ? { text: 'id', coordinates: [`${on}.id`] } : insideOf(on, passed);
      return inner ? [{ ...inner, text: `... on ${on} { ${inner.text} }` }] : [];
    });
    return joined([{ text: '__typename', coordinates: [] }, ...parts]);
  }
  if (passed.includes(type) || passed.length > deepest) return null;
  const fields = fieldsOf(type).flatMap(({ name }) => selected(type, name, [...passed, type]) ?? []);
  return fields.length > 0 ? joined(fields) : null;
}

function joined(parts: readonly Part[]): Part {
  return {
    text: parts.map(({ text }) => text).join(' '),
    coordinates: parts.flatMap(({ coordinates }) => coordinates),
  };
}
