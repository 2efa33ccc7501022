import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { actionProblems, unaskedProblems } from './action-checks.ts';
import { implies, type Requirement } from './decisions.ts';
import { argumentProblems, inputProblems } from './input-checks.ts';
import type { Matrix } from './matrix.ts';
import {
  AccessSchemaError,
  argumentRequirement,
  fieldRequirement,
  type Requirements,
  typeRequirement,
} from './requirements.ts';

type OutputField = GraphQLField<unknown, unknown>;

/**
 * Refuses a schema in which a coordinate has no requirement or names a scope that the matrix does not have, or in which a
 * refusal could not be answered in part.
 * @throws AccessSchemaError that names every coordinate at fault.
 */
export function assertGuarded(schema: GraphQLSchema, requirements: Requirements, { scopes }: Matrix): void {
  const problems = [...unknownScopes(requirements, new Set(scopes)), ...findProblems(schema, requirements)];
  if (problems.length > 0) throw new AccessSchemaError(problems);
}

function unknownScopes(requirements: Requirements, known: ReadonlySet<string>): string[] {
  return [...requirements.values()].flatMap(({ name, requirement }) =>
    'scope' in requirement && !known.has(requirement.scope)
      ? [`${name} names the scope ${requirement.scope}, which the matrix does not have.`]
      : [],
  );
}

function findProblems(schema: GraphQLSchema, requirements: Requirements): string[] {
  const ofTypes = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type)) return [];
    if (isObjectType(type)) return objectProblems(schema, requirements, type);
    if (isInputObjectType(type)) return inputProblems(schema, requirements, type);
    if (isInterfaceType(type)) return interfaceProblems(schema, requirements, type);
    return [];
  });
  return [...rootProblems(schema, requirements), ...ofTypes];
}

function rootProblems(schema: GraphQLSchema, requirements: Requirements): string[] {
  const problems = ['Query', 'Mutation'].flatMap((name, index) => {
    const root = [schema.getQueryType(), schema.getMutationType()][index];
    return root && root.name !== name ? [`The root type ${root.name} must be named ${name}.`] : [];
  });
  const query = schema.getQueryType();
  const isOpen = (type: GraphQLObjectType, { name }: OutputField) =>
    requirements.get(`${type.name}.${name}`)?.requirement.kind === 'public';
  const openFields = (type: GraphQLObjectType) =>
    Object.values(type.getFields()).filter((field) => isOpen(type, field));
  const isSomething = ({ type }: OutputField) => {
    const objects = objectsOf(schema, type);
    return objects.length === 0 || objects.some((object) => openFields(object).length > 0);
  };
  if (query && !openFields(query).some(isSomething)) {
    problems.push(
      `${query.name} has no @public field: callers without credentials would be left without a valid schema.`,
    );
  }
  const subscription = schema.getSubscriptionType();
  if (subscription)
    problems.push(`${subscription.name} cannot be guarded: graphql-shield leaves subscribe as it is.`);
  return problems;
}

function objectProblems(
  schema: GraphQLSchema,
  requirements: Requirements,
  type: GraphQLObjectType,
): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const coordinate = `${type.name}.${field.name}`;
    const requirement = requirements.get(coordinate)?.requirement;
    if (!requirement) return [`${coordinate} has no requirement: add @access, @authenticated or @public.`];
    return [
      ...actionProblems(schema, type, field, requirement),
      ...unaskedProblems(requirements, coordinate, requirement, objectsOf(schema, field.type)),
      ...nullabilityProblems(schema, type, field, requirement),
      ...field.args.flatMap((argument) => argumentProblems(schema, requirements, coordinate, argument)),
    ];
  });
}

/** A refused field is null: where it can be refused while its parent is allowed, null must be a legal value. */
function nullabilityProblems(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: OutputField,
  requirement: Requirement,
): string[] {
  if (!isNonNullType(field.type)) return [];
  const coordinate = `${type.name}.${field.name}`;
  const parent = typeRequirement(schema, type);
  if (!parent || !implies(parent, requirement)) {
    return [`${coordinate} asks for more than ${type.name} does: it must be nullable.`];
  }
  const stricter = objectsOf(schema, field.type).find((object) => {
    const inner = typeRequirement(schema, object);
    return inner && !implies(requirement, inner);
  });
  if (!stricter) return [];
  return [`${coordinate} leads to ${stricter.name}, which asks for more: it must be nullable.`];
}

/** The object types that an answer of this type can be of. */
function objectsOf(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}

/** graphql-shield guards object types only, so what an interface asks, each of its object types must ask itself. */
function interfaceProblems(
  schema: GraphQLSchema,
  requirements: Requirements,
  type: GraphQLInterfaceType,
): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const asked = fieldRequirement(schema, type, field);
    if (!asked)
      return [`${type.name}.${field.name} has no requirement: add @access, @authenticated or @public.`];
    return schema.getPossibleTypes(type).flatMap((object) => [
      ...lessThan(`${object.name}.${field.name}`, asked, `${type.name}.${field.name}`, 'field'),
      ...field.args.flatMap((argument) => {
        const place = `${field.name}(${argument.name}:)`;
        const needed = argumentRequirement(schema, argument, asked);
        return lessThan(`${object.name}.${place}`, needed, `${type.name}.${place}`, 'argument');
      }),
    ]);
  });

  function lessThan(own: string, asked: Requirement, coordinate: string, kind: string): string[] {
    const carried = requirements.get(own)?.requirement;
    if (carried && implies(carried, asked)) return [];
    return [`${own} asks for less than ${coordinate}, the interface's ${kind}.`];
  }
}
