import {
  buildClientSchema,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { expectedOutcome } from './expectation.ts';
import { type Coordinate, coordinates, sdl } from './sdl.ts';
import type { World } from './world.ts';

/** Returns the coordinates that a role's introspection shows. */
export async function shownTo(role: string, { query }: World): Promise<string[]> {
  const { body } = await query(role, getIntrospectionQuery());
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  const schema = buildClientSchema(body.data as IntrospectionQuery);
  return Object.values(schema.getTypeMap())
    .flatMap((type) => {
      if (isIntrospectionType(type)) return [];
      if (isInputObjectType(type))
        return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
      if (!isObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => {
        const name = `${type.name}.${field.name}`;
        return [name, ...field.args.map((argument) => `${name}(${argument.name}:)`)];
      });
    })
    .sort();
}

/**
 * Returns the coordinates that the page shows to a role: allowed and conditional ones to which allowed ones lead. A type
 * without allowed fields is hidden, as is a field of such a type or with a required argument of such a type. An object with
 * a refused field of an interface is not shown as an object of that interface, because the schema would not be valid
 * otherwise.
 */
export function knowableBy(role: string): string[] {
  let known = coordinates.filter(({ name }) => expectedOutcome(name, role) !== 'refused');
  for (let before = -1; before !== known.length; ) {
    before = known.length;
    known = onlyReached(withoutEmpty(known));
  }
  return known.map(({ name }) => name).sort();
}

function withoutEmpty(known: readonly Coordinate[]): Coordinate[] {
  const filled = new Set(known.map(({ type }) => type));
  const fields = new Set(known.map(({ name }) => name));
  const isEmpty = (type: GraphQLNamedType) =>
    (isObjectType(type) || isInputObjectType(type)) && !filled.has(type.name);
  return known.filter((coordinate) => {
    const required = 'args' in coordinate.field ? coordinate.field.args.filter(isRequiredArgument) : [];
    if (required.some(({ type }) => isEmpty(getNamedType(type)))) return false;
    const type = getNamedType(
      coordinate.kind === 'ARGUMENT' ? coordinate.argument.type : coordinate.field.type,
    );
    if (coordinate.kind === 'ARGUMENT' && !fields.has(coordinate.name.replace(/\(.*/, ''))) return false;
    return !isEmpty(type);
  });
}

function onlyReached(known: readonly Coordinate[]): Coordinate[] {
  const names = new Set(known.map(({ name }) => name));
  const reached = new Set<string>();
  const reach = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const coordinate of known) {
      if (coordinate.type !== name) continue;
      const types = [
        coordinate.field.type,
        ...(coordinate.kind === 'ARGUMENT' ? [coordinate.argument.type] : []),
      ];
      for (const type of types.map((wrapped) => getNamedType(wrapped))) {
        if (isInterfaceType(type)) implementers(type).forEach(reach);
        else reach(type.name);
      }
    }
  };
  const implementers = (type: GraphQLInterfaceType) =>
    sdl
      .getPossibleTypes(type)
      .map(({ name }) => name)
      .filter((object) => Object.keys(type.getFields()).every((field) => names.has(`${object}.${field}`)));
  reach('Query');
  reach('Mutation');
  return known.filter(({ type }) => reached.has(type));
}
