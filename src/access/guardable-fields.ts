import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { Requirement } from './decisions.ts';
import type { Coordinate, Requirements } from './requirements.ts';

/** A field of an object type with all that a guard before it may have to ask. */
export interface GuardableField {
  readonly type: string;
  readonly field: string;
  readonly coordinate: Coordinate;
  readonly args: readonly GraphQLArgument[];
  /** Distinct requirements of its arguments, and of the input fields that these lead to, beyond the requirement of the field. */
  readonly inputs: readonly Requirement[];
}

const known = new WeakMap<Requirements, readonly GuardableField[]>();

/** The fields of all object types; found once for all permissions. */
export function guardableFields(
  schema: GraphQLSchema,
  requirements: Requirements,
): readonly GuardableField[] {
  const fields = known.get(requirements) ?? findFields(schema, requirements);
  known.set(requirements, fields);
  return fields;
}

function findFields(schema: GraphQLSchema, requirements: Requirements): GuardableField[] {
  const ofInputType = inputRequirements(requirements);
  const found: GuardableField[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const { name: field, args } of Object.values(type.getFields())) {
      const coordinate = requirements.get(`${type.name}.${field}`);
      if (!coordinate) throw new Error(`${type.name}.${field} has no requirement.`);
      const inputs = new Set<Requirement>();
      for (const argument of args) {
        const own = requirements.get(`${coordinate.name}(${argument.name}:)`);
        if (own) inputs.add(own.requirement);
        const named = getNamedType(argument.type);
        if (isInputObjectType(named)) for (const asked of ofInputType(named)) inputs.add(asked);
      }
      // Of equal requirements there is one object.
      inputs.delete(coordinate.requirement);
      found.push({ type: type.name, field, coordinate, args, inputs: [...inputs] });
    }
  }
  return found;
}

/** Returns the requirements of an input type's fields and of the input types that its values can hold, circular ones included. */
function inputRequirements(
  requirements: Requirements,
): (type: GraphQLInputObjectType) => ReadonlySet<Requirement> {
  const known = new Map<GraphQLInputObjectType, ReadonlySet<Requirement>>();
  const direct = new Map<GraphQLInputObjectType, InputType>();

  return (type) => {
    const asked = known.get(type) ?? new Set([...reached(type)].flatMap(({ asks }) => [...asks]));
    known.set(type, asked);
    return asked;
  };

  function reached(type: GraphQLInputObjectType, seen = new Set<InputType>()): ReadonlySet<InputType> {
    const own = direct.get(type) ?? inputType(type, requirements);
    direct.set(type, own);
    if (seen.has(own)) return seen;
    seen.add(own);
    for (const inner of own.holds) reached(inner, seen);
    return seen;
  }
}

interface InputType {
  readonly asks: ReadonlySet<Requirement>;
  readonly holds: ReadonlySet<GraphQLInputObjectType>;
}

function inputType(type: GraphQLInputObjectType, requirements: Requirements): InputType {
  const asks = new Set<Requirement>();
  const holds = new Set<GraphQLInputObjectType>();
  for (const field of Object.values(type.getFields())) {
    const own = requirements.get(`${type.name}.${field.name}`);
    if (own) asks.add(own.requirement);
    const named = getNamedType(field.type);
    if (isInputObjectType(named)) holds.add(named);
  }
  return { asks, holds };
}
