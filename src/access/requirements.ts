import {
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { RequiredLevel, Requirement } from './decisions.ts';

export type CoordinateKind = 'FIELD' | 'ARGUMENT' | 'INPUT_FIELD';

export interface Coordinate {
  readonly name: string;
  readonly kind: CoordinateKind;
  readonly requirement: Requirement;
}

/** Requirements by schema coordinate: `User.email`, `Mutation.createUser(input:)`, `CreateUserInput.email`. */
export type Requirements = ReadonlyMap<string, Coordinate>;

/** The SDL does not say who may reach what; the server does not start on it. */
export class AccessSchemaError extends Error {
  override readonly name = 'AccessSchemaError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The schema cannot be guarded:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

interface AccessArguments {
  scope: string;
  level?: RequiredLevel;
  action?: string;
  of?: string;
  own?: boolean;
}

interface Annotated {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null;
  readonly extensionASTNodes?: readonly { readonly directives?: readonly ConstDirectiveNode[] }[];
}

/**
 * Reads the requirement of every coordinate from the directives of the SDL. An argument without a directive asks
 * what its field asks. Coordinates that say nothing are left out, for `findProblems` in checks.ts to name. Coordinates
 * that ask the same have one object for it, so that a role's decision is made once for all of them.
 */
export function readRequirements(schema: GraphQLSchema): Requirements {
  const found = new Map<string, Coordinate>();
  const distinct = new Map<string, Requirement>();
  const note = (name: string, kind: CoordinateKind, requirement: Requirement | null) => {
    if (!requirement) return;
    const text = JSON.stringify(requirement);
    const same = distinct.get(text) ?? requirement;
    distinct.set(text, same);
    found.set(name, { name, kind, requirement: same });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        const coordinate = `${type.name}.${field.name}`;
        const requirement = fieldRequirement(schema, type, field);
        note(coordinate, 'FIELD', requirement);
        for (const argument of field.args) {
          const own = requirement && argumentRequirement(schema, argument, requirement);
          note(`${coordinate}(${argument.name}:)`, 'ARGUMENT', own);
        }
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, 'INPUT_FIELD', fieldRequirement(schema, type, field));
      }
    }
  }
  return found;
}

/** The requirement of a field: its own, or its type's default; null when neither says one. */
export function fieldRequirement(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  field: GraphQLField<unknown, unknown> | GraphQLInputField,
): Requirement | null {
  const fallback = type === schema.getMutationType() ? 'EDIT' : 'READ_ONLY';
  const requirement = stated(schema, field, fallback) ?? stated(schema, type, fallback);
  return type === schema.getMutationType() ? asChange(requirement) : requirement;
}

/** Marks a mutation as a change, even one that requires only reading or nothing. */
function asChange(requirement: Requirement | null): Requirement | null {
  const reads = requirement?.kind === 'level' && requirement.level === 'READ_ONLY';
  return reads || requirement?.kind === 'authenticated' ? { ...requirement, changes: true } : requirement;
}

/** The requirement of an argument: its own, or that of its field. */
export function argumentRequirement(
  schema: GraphQLSchema,
  argument: GraphQLArgument,
  ofField: Requirement,
): Requirement {
  return stated(schema, argument, 'READ_ONLY') ?? ofField;
}

/** The default requirement that a type states for its fields. */
export function typeRequirement(schema: GraphQLSchema, type: GraphQLNamedType): Requirement | null {
  return stated(schema, type, 'READ_ONLY');
}

function stated(
  schema: GraphQLSchema,
  place: GraphQLNamedType | GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument,
  fallback: RequiredLevel,
): Requirement | null {
  const { astNode, extensionASTNodes = [] } = place as Annotated;
  for (const node of [astNode, ...extensionASTNodes]) {
    for (const directive of node?.directives ?? []) {
      if (directive.name.value === 'public') return { kind: 'public' };
      if (directive.name.value === 'authenticated') return { kind: 'authenticated' };
      if (directive.name.value === 'access')
        return accessRequirement(schema, place.name, directive, fallback);
    }
  }
  return null;
}

/** Directives repeat themselves: what one says is read once for all that say the same. */
const read = new WeakMap<GraphQLDirective, Map<string, Requirement>>();

function accessRequirement(
  schema: GraphQLSchema,
  place: string,
  directive: ConstDirectiveNode,
  fallback: RequiredLevel,
): Requirement {
  const definition = schema.getDirective('access');
  if (!definition) throw new AccessSchemaError(['The schema does not define @access.']);
  const known = read.get(definition) ?? new Map<string, Requirement>();
  read.set(definition, known);
  const text = [fallback, ...(directive.arguments ?? []).map(argumentText)].join(' ');
  const requirement =
    known.get(text) ?? requirementOf(directiveArguments(definition, place, directive), fallback);
  known.set(text, requirement);
  return requirement;
}

function argumentText({ name, value }: ConstArgumentNode): string {
  return `${name.value}: ${value.kind} ${'value' in value ? value.value : ''}`;
}

function requirementOf(
  { scope, level, action, of, own }: AccessArguments,
  fallback: RequiredLevel,
): Requirement {
  if (action) return { kind: 'action', scope, action, of: of ?? null, ...(own ? { own } : {}) };
  return { kind: 'level', scope, level: level ?? fallback };
}

function directiveArguments(definition: GraphQLDirective, place: string, directive: ConstDirectiveNode) {
  try {
    return getDirectiveValues(definition, { directives: [directive] }) as unknown as AccessArguments;
  } catch (error) {
    throw new AccessSchemaError([`${place}: ${(error as Error).message}`]);
  }
}
