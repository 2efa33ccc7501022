import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { type Decision, decide, type Requirement } from './decisions.ts';
import { type GuardableField, guardableFields } from './guardable-fields.ts';
import type { Permissions } from './matrix.ts';
import type { Coordinate, Requirements } from './requirements.ts';

type Values = Readonly<Record<string, unknown>>;

/** Guard of a field that is not simply allowed. */
export interface FieldGuard {
  readonly type: string;
  readonly field: string;
  readonly coordinate: Coordinate;
  readonly decision: Decision;
  /** The first argument or input field in these coerced arguments that the permissions do not allow. */
  readonly refusedInput: ((args: Values) => Coordinate | null) | null;
}

/** The guarded fields by coordinate; a field that is not in here is allowed as it is. */
export type Guards = ReadonlyMap<string, FieldGuard>;

/** Evaluates the requirements for permissions; an allowed field needs no guard. */
export function guardsFor(
  schema: GraphQLSchema,
  requirements: Requirements,
  permissions: Permissions | null,
): Guards {
  const decided = decisionsOf(permissions);
  const isRefused = (requirement: Requirement) => decided(requirement).kind === 'deny';
  const guards = new Map<string, FieldGuard>();
  for (const guardable of guardableFields(schema, requirements)) {
    const { type, field, coordinate, inputs } = guardable;
    const decision = decided(coordinate.requirement);
    const refusedInput = inputs.some(isRefused) ? inputCheck(guardable, requirements, isRefused) : null;
    if (decision.kind !== 'allow' || refusedInput)
      guards.set(coordinate.name, { type, field, coordinate, decision, refusedInput });
  }
  return guards;
}

/** Each of the few dozen distinct requirements is decided once. */
function decisionsOf(permissions: Permissions | null): (requirement: Requirement) => Decision {
  const known = new Map<Requirement, Decision>();
  return (requirement) => {
    const decision = known.get(requirement) ?? decide(requirement, permissions);
    known.set(requirement, decision);
    return decision;
  };
}

function inputCheck(
  { coordinate, args }: GuardableField,
  requirements: Requirements,
  isRefused: (requirement: Requirement) => boolean,
) {
  return (values: Values) => firstRefused(values, args, (name) => `${coordinate.name}(${name}:)`);

  function firstRefused(
    values: Values,
    inputs: readonly (GraphQLArgument | GraphQLInputField)[],
    coordinateOf: (name: string) => string,
  ): Coordinate | null {
    for (const input of inputs) {
      if (!Object.hasOwn(values, input.name)) continue;
      const own = requirements.get(coordinateOf(input.name));
      if (own && isRefused(own.requirement)) return own;
      const type = getNamedType(input.type);
      if (!isInputObjectType(type)) continue;
      for (const value of [values[input.name]].flat(Number.POSITIVE_INFINITY)) {
        if (value === null || typeof value !== 'object') continue;
        const fields = Object.values(type.getFields());
        const inner = firstRefused(value as Values, fields, (name) => `${type.name}.${name}`);
        if (inner) return inner;
      }
    }
    return null;
  }
}
