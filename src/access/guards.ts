import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { type Decision, decide } from './decisions.ts';
import type { Holding } from './matrix.ts';
import type { Coordinate, Requirements } from './requirements.ts';

type Values = Readonly<Record<string, unknown>>;

/** What stands before a field that a holding may not simply reach. */
export interface FieldGuard {
  readonly coordinate: Coordinate;
  readonly decision: Decision;
  /** The first argument or input field in these coerced arguments that the holding may not use. */
  readonly refusedInput: ((args: Values) => Coordinate | null) | null;
}

/** The guarded fields by coordinate; a field that is not in here is allowed as it is. */
export type Guards = ReadonlyMap<string, FieldGuard>;

/** Evaluates the requirements for one holding; what comes out allowed needs no guard. */
export function guardsFor(
  schema: GraphQLSchema,
  requirements: Requirements,
  holding: Holding | null,
): Guards {
  const refused = new Map<string, Coordinate>();
  for (const coordinate of requirements.values()) {
    if (decide(coordinate.requirement, holding).kind === 'deny') refused.set(coordinate.name, coordinate);
  }
  const inputs = inputChecks(schema, refused);
  const guards = new Map<string, FieldGuard>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = requirements.get(`${type.name}.${field.name}`);
      if (!coordinate) throw new Error(`${type.name}.${field.name} has no requirement.`);
      const decision = decide(coordinate.requirement, holding);
      const refusedInput = inputs.ofField(coordinate.name, field);
      if (decision.kind !== 'allow' || refusedInput)
        guards.set(coordinate.name, { coordinate, decision, refusedInput });
    }
  }
  return guards;
}

function inputChecks(schema: GraphQLSchema, refused: ReadonlyMap<string, Coordinate>) {
  const guarded = guardedInputTypes(schema, refused);

  function firstRefused(
    values: Values,
    inputs: readonly (GraphQLArgument | GraphQLInputField)[],
    coordinateOf: (name: string) => string,
  ): Coordinate | null {
    for (const input of inputs) {
      if (!Object.hasOwn(values, input.name)) continue;
      const own = refused.get(coordinateOf(input.name));
      if (own) return own;
      const type = getNamedType(input.type);
      if (!isInputObjectType(type) || !guarded.has(type.name)) continue;
      for (const value of [values[input.name]].flat(Number.POSITIVE_INFINITY)) {
        if (value === null || typeof value !== 'object') continue;
        const fields = Object.values(type.getFields());
        const inner = firstRefused(value as Values, fields, (name) => `${type.name}.${name}`);
        if (inner) return inner;
      }
    }
    return null;
  }

  return {
    ofField(coordinate: string, field: GraphQLField<unknown, unknown>) {
      const concerned = field.args.filter(
        ({ name, type }) => refused.has(`${coordinate}(${name}:)`) || guarded.has(getNamedType(type).name),
      );
      if (concerned.length === 0) return null;
      return (args: Values) => firstRefused(args, concerned, (name) => `${coordinate}(${name}:)`);
    },
  };
}

/** The input types that hold a refused field, directly or through other input types. */
function guardedInputTypes(
  schema: GraphQLSchema,
  refused: ReadonlyMap<string, Coordinate>,
): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const guarded = new Set<string>();
  for (let before = -1; before !== guarded.size; ) {
    before = guarded.size;
    for (const type of types) {
      const fields = Object.values(type.getFields());
      const reached = fields.some(
        (field) => refused.has(`${type.name}.${field.name}`) || guarded.has(getNamedType(field.type).name),
      );
      if (reached) guarded.add(type.name);
    }
  }
  return guarded;
}
