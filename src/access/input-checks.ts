import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { implies, type Requirement } from './decisions.ts';
import { type Requirements, typeRequirement } from './requirements.ts';

/** Requires that an input which a caller may be refused is optional and has no default, which would use it unasked. */
export function argumentProblems(
  schema: GraphQLSchema,
  requirements: Requirements,
  field: string,
  argument: GraphQLArgument,
): string[] {
  const coordinate = `${field}(${argument.name}:)`;
  const own = requirements.get(coordinate)?.requirement;
  const parent = requirements.get(field)?.requirement;
  if (!own || !parent) return [`${coordinate} has no requirement.`];
  return optionalProblems(schema, coordinate, argument, own, parent, 'its field does');
}

export function inputProblems(
  schema: GraphQLSchema,
  requirements: Requirements,
  type: GraphQLInputObjectType,
): string[] {
  const parent = typeRequirement(schema, type);
  return Object.values(type.getFields()).flatMap((field) => {
    const coordinate = `${type.name}.${field.name}`;
    const requirement = requirements.get(coordinate)?.requirement;
    if (!requirement) return [`${coordinate} has no requirement: add @access, @authenticated or @public.`];
    return optionalProblems(schema, coordinate, field, requirement, parent, `${type.name} does`);
  });
}

function optionalProblems(
  schema: GraphQLSchema,
  coordinate: string,
  input: GraphQLArgument | GraphQLInputField,
  own: Requirement,
  parent: Requirement | null,
  whose: string,
): string[] {
  if (!isNonNullType(input.type) && input.defaultValue === undefined) return [];
  const remedy = 'it must be optional and without a default.';
  if (!parent || !implies(parent, own)) return [`${coordinate} asks for more than ${whose}: ${remedy}`];
  const type = getNamedType(input.type);
  const inner = isInputObjectType(type) ? typeRequirement(schema, type) : null;
  if (inner && !implies(own, inner))
    return [`${coordinate} takes ${type.name}, which asks for more: ${remedy}`];
  return [];
}
