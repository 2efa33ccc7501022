import { getNamedType } from 'graphql';
import { argumentFinder, type Values } from './arguments.ts';
import { expectedOutcome } from './expectation.ts';
import { objectFinder } from './objects.ts';
import { nameOf, type Route } from './routes.ts';
import type { Step } from './sdl.ts';
import { inputFieldsOf } from './sdl.ts';
import { callOf } from './selections.ts';
import type { World } from './world.ts';

/** One coordinate about to be tried by one role, as a part of an operation. */
export interface Probe {
  readonly coordinate: string;
  readonly role: string;
  /** The response name of the probe's root field. */
  readonly alias: string;
  readonly text: string;
  readonly declarations: readonly string[];
  readonly variables: Values;
  /** Response names from the root to the coordinate's field. */
  readonly names: readonly string[];
  /** The first coordinate on the way that the page refuses to the role. */
  readonly refused: Passed | null;
}

/** A coordinate on the way, in the order in which they are decided. */
export interface Passed {
  readonly coordinate: string;
  /** How many of the response names lead to the field that is null when this is refused. */
  readonly depth: number;
}

/** Makes the part of an operation that comes to a coordinate; `given` are the arguments where it is a mutation. */
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

/** One operation of several probes, or of one. */
export function operationOf(kind: 'query' | 'mutation', probes: readonly Probe[]) {
  const declarations = probes.flatMap((probe) => probe.declarations);
  const declared = declarations.length > 0 ? `(${declarations.join(', ')}) ` : '';
  return {
    document: `${kind} ${declared}{\n${probes.map(({ text }) => `  ${text}\n`).join('')}}`,
    variables: Object.assign({}, ...probes.map(({ variables }) => variables)) as Values,
  };
}

/** The coordinates that one step passes, outside in: the field, its arguments, the input fields inside of them. */
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
