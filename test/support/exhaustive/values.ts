import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
} from 'graphql';
import { operations } from '../operations/all.ts';
import type { Sample } from '../operations/operations.ts';
import { inputFieldsOf, isList } from './sdl.ts';
import type { World } from './world.ts';

type Values = Record<string, unknown>;

/** Returns a valid value for an argument or input field: the one that its domain offers, or any of its type. */
export async function sampleOf(coordinate: string, type: GraphQLInputType, world: World): Promise<unknown> {
  if (hasSample(coordinate)) return made(operations.samples[coordinate], world);
  const value = await anyOf(coordinate, type, world);
  return isList(type) ? [value] : value;
}

export function hasSample(coordinate: string): boolean {
  return Object.hasOwn(operations.samples, coordinate);
}

async function anyOf(coordinate: string, type: GraphQLInputType, world: World): Promise<unknown> {
  const named = getNamedType(type);
  // A filter within a filter must have a condition: an empty one under `not` would exclude everything.
  if (isInputObjectType(named)) return leastOf(named, world, coordinate.startsWith(`${named.name}.`));
  if (isEnumType(named)) return named.getValues()[0]?.name;
  switch (named.name) {
    case 'String':
      return world.unique('sample');
    case 'Int':
      return 2;
    case 'Float':
      return 0.5;
    case 'Boolean':
      return true;
    case 'DateTime':
      return '2027-01-31T08:15:00.000Z';
    case 'JSON':
      return { sample: true };
    default:
      throw new Error(`${coordinate} needs a sample in test/support/operations.`);
  }
}

/** Returns an input object with only its required fields, or with its first one where it needs one. */
async function leastOf(
  { name: type, isOneOf }: GraphQLInputObjectType,
  world: World,
  notEmpty: boolean,
): Promise<Values> {
  const fields = inputFieldsOf(type).filter((field) => getNamedType(field.type).name !== type);
  const values: Values = {};
  for (const [index, field] of fields.entries()) {
    if (isRequiredInputField(field) || ((isOneOf || notEmpty) && index === 0))
      values[field.name] = await sampleOf(`${type}.${field.name}`, field.type, world);
  }
  return values;
}

/**
 * Returns `current` with a value in the input field at the end of the path, and with the values that it requires. Existing
 * values remain.
 */
export async function withSample(
  current: unknown,
  type: GraphQLInputType,
  [name, ...rest]: readonly string[],
  world: World,
): Promise<unknown> {
  const named = getNamedType(type);
  const field = inputFieldsOf(named.name).find((other) => other.name === name);
  if (!field || !isInputObjectType(named)) throw new Error(`${named.name} has no field ${name}.`);
  const coordinate = `${named.name}.${field.name}`;
  const given = (isList(type) ? (current as unknown[] | undefined)?.[0] : current) as Values | undefined;
  const base = named.isOneOf ? {} : (given ?? (await leastOf(named, world, false)));
  const object = {
    ...base,
    ...(await companionsOf(coordinate, world)),
    [field.name]: await value(field, base),
  };
  return isList(type) ? [object] : object;

  async function value({ name, type: inner }: GraphQLInputField, base: Values): Promise<unknown> {
    if (rest.length > 0) return withSample(base[name], inner, rest, world);
    return base[name] ?? sampleOf(coordinate, inner, world);
  }
}

/** Returns the other arguments or input fields that a coordinate is sent with. */
export async function companionsOf(coordinate: string, world: World): Promise<Values> {
  const values: Values = {};
  for (const [name, sample] of Object.entries(operations.companions[coordinate] ?? {})) {
    values[name] = await made(sample, world);
  }
  return values;
}

async function made(sample: Sample, world: World): Promise<unknown> {
  return typeof sample === 'function' ? sample(world) : sample;
}
