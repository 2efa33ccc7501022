import { getNamedType } from 'graphql';
import { argumentFinder, type Values } from './arguments.ts';
import { expectedOutcome } from './expectation.ts';
import { objectFinder } from './objects.ts';
import { nameOf, type Route } from './routes.ts';
import type { Step } from './sdl.ts';
import { inputFieldsOf } from './sdl.ts';
import { callOf } from './selections.ts';
import type { World } from './world.ts';

/** Coordinate that a role tries, as a part of an operation. */
export interface Probe {
  readonly coordinate: string;
  readonly role: string;
  /** Response name of the probe's root field. */
  readonly alias: string;
  readonly text: string;
  readonly declarations: readonly string[];
  readonly variables: Values;
  /** Response names from the root to the coordinate's field. */
  readonly names: readonly string[];
  /** First coordinate on the way that the page refuses to the role. */
  readonly refused: Passed | null;
}

/** Coordinate on the way, in the order of the decisions. */
export interface Passed {
  readonly coordinate: string;
  /** Number of response names that lead to the field that is null when this coordinate is refused. */
  readonly depth: number;
}

/** Creates the part of an operation that reaches a coordinate; `given` are the arguments of a mutation. */
export function probeMaker(world: World) {
  const argumentsOf = argumentFinder(world, objectFinder(world));

  return async (route: Route, alias: string, given?: Values): Promise<Probe> => {
    const { role, steps } = route;
    const values = await argumentsOf(route, given);
    const passed = steps.flatMap((step, index) => passedAt(step, values[index] ?? {}, index + 1));
    return {
      ...callOf(steps, values, alias),
      coordinate: route.coordinate.name,
      role,
      alias,
      names: [alias, ...steps.slice(1).map(({ field }) => field.name)],
      refused: passed.find(({ coordinate }) => expectedOutcome(coordinate, role) === 'refused') ?? null,
    };
  };
}

/** Joins one or more probes to one operation. */
export function operationOf(kind: 'query' | 'mutation', probes: readonly Probe[]) {
  const declarations = probes.flatMap((probe) => probe.declarations);
  const declared = declarations.length > 0 ? `(${declarations.join(', ')}) ` : '';
  return {
    document: `${kind} ${declared}{\n${probes.map(({ text }) => `  ${text}\n`).join('')}}`,
    variables: Object.assign({}, ...probes.map(({ variables }) => variables)) as Values,
  };
}

/** Returns the coordinates that one step passes, from the outside: the field, its arguments, and their input fields. */
function passedAt(step: Step, values: Values, depth: number): Passed[] {
  const field = nameOf(step);
  const names = step.field.args.flatMap((argument) =>
    Object.hasOwn(values, argument.name)
      ? [
          `${field}(${argument.name}:)`,
          ...passedInside(getNamedType(argument.type).name, values[argument.name]),
        ]
      : [],
  );
  return [field, ...names].map((coordinate) => ({ coordinate, depth }));
}

function passedInside(type: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => passedInside(type, item));
  if (value === null || typeof value !== 'object') return [];
  return inputFieldsOf(type).flatMap(({ name, type: inner }) =>
    Object.hasOwn(value, name)
      ? [`${type}.${name}`, ...passedInside(getNamedType(inner).name, (value as Values)[name])]
      : [],
  );
}
