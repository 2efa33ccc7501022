import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { Requirement } from './decisions.ts';
import type { Coordinate, Requirements } from './requirements.ts';

/** A field of an object type with all that a guard before it may have to ask. */
export interface GuardableField {
  readonly coordinate: Coordinate;
  readonly args: readonly GraphQLArgument[];
  /** What its arguments ask, and the fields of the input types that these lead to; each requirement once. */
  readonly inputs: readonly Requirement[];
}

const known = new WeakMap<Requirements, readonly GuardableField[]>();

/** The fields of all object types; found once for all holdings. */
export function guardableFields(
  schema: GraphQLSchema,
  requirements: Requirements,
): readonly GuardableField[] {
  const fields = known.get(requirements) ?? findFields(schema, requirements);
  known.set(requirements, fields);
  return fields;
}

function findFields(schema: GraphQLSchema, requirements: Requirements): GuardableField[] {
  const ofInputTypes = inputRequirements(requirements);
  const found: GuardableField[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const { name, args } of Object.values(type.getFields())) {
      const coordinate = requirements.get(`${type.name}.${name}`);
      if (!coordinate) throw new Error(`${type.name}.${name} has no requirement.`);
      const inputs = args.flatMap((argument) => [
        ...requirementOf(requirements, `${coordinate.name}(${argument.name}:)`),
        ...ofInputTypes(argument.type),
      ]);
      found.push({ coordinate, args, inputs: [...new Set(inputs)] });
    }
  }
  return found;
}

function inputRequirements(requirements: Requirements): (type: GraphQLInputType) => readonly Requirement[] {
  const ofType = new Map<string, readonly Requirement[]>();
  return (given) => {
    const type = getNamedType(given);
    if (!isInputObjectType(type)) return [];
    const asked =
      ofType.get(type.name) ??
      [...reached(type)].flatMap((input) =>
        Object.keys(input.getFields()).flatMap((field) =>
          requirementOf(requirements, `${input.name}.${field}`),
        ),
      );
    ofType.set(type.name, asked);
    return asked;
  };
}

/** The input types that a value of this type can hold, circular as they may be. */
function reached(
  type: GraphQLInputObjectType,
  seen = new Set<GraphQLInputObjectType>(),
): ReadonlySet<GraphQLInputObjectType> {
  if (seen.has(type)) return seen;
  seen.add(type);
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type);
    if (isInputObjectType(inner)) reached(inner, seen);
  }
  return seen;
}

function requirementOf(requirements: Requirements, name: string): Requirement[] {
  const requirement = requirements.get(name)?.requirement;
  return requirement ? [requirement] : [];
}
