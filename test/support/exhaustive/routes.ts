import { getNamedType } from 'graphql';
import { expectedOutcome } from './expectation.ts';
import { type Coordinate, type Entry, fieldsOf, inputFieldsOf, type OutputField, type Step } from './sdl.ts';
import { type Inputs, type Passes, searchFields, searchInputs, searchRefused, type Ways } from './search.ts';

/** Route of a role to a coordinate: fields from the root, and for inputs a path into the last one. */
export interface Route {
  readonly role: string;
  readonly coordinate: Coordinate;
  readonly steps: readonly Step[];
  readonly entry?: Entry | undefined;
}

export interface Routes {
  routeTo(coordinate: Coordinate): Route;
  /** Route from a mutation that the role may use to the nearest field of its result that the role may not read. */
  routeToRefused(mutation: OutputField): Route | null;
}

/**
 * Returns routes of a role. They lead through permitted coordinates where possible, so that the tested coordinate decides;
 * otherwise through the shortest way, which is refused before it.
 */
export function routesFor(role: string): Routes {
  const mayPass: Passes = (name) => expectedOutcome(name, role) !== 'refused';
  const passes = [mayPass, () => true];
  const ways: Ways[] = passes.map((each) => searchFields(each));
  const inputs: Inputs[] = passes.map((each, index) => searchInputs(ways[index] as Ways, each));

  function routeTo(coordinate: Coordinate): Route {
    if (coordinate.kind === 'INPUT_FIELD') {
      const way = first(coordinate, inputs);
      const entry = { ...way.entry, inputs: [...way.entry.inputs, coordinate.field.name] };
      return { role, coordinate, steps: way.steps, entry };
    }
    const steps = [...first(coordinate, ways), { parent: coordinate.type, field: coordinate.field }];
    const entry = coordinate.kind === 'ARGUMENT' ? { argument: coordinate.argument, inputs: [] } : undefined;
    return { role, coordinate, steps, entry };
  }

  function routeToRefused(mutation: OutputField): Route | null {
    const steps = searchRefused({ parent: 'Mutation', field: mutation }, mayPass);
    const last = steps?.at(-1);
    if (!steps || !last) return null;
    const coordinate: Coordinate = {
      kind: 'FIELD',
      name: nameOf(last),
      type: last.parent,
      field: last.field,
    };
    return { role, coordinate, steps };
  }

  return { routeTo, routeToRefused };
}

function first<Way>({ name, type }: Coordinate, searches: readonly ReadonlyMap<string, Way>[]): Way {
  const found = searches.find((ways) => ways.has(type))?.get(type);
  if (found === undefined) throw new Error(`Nothing leads to ${name}.`);
  return found;
}

/** Returns the coordinates that a route passes, including its end, without those that must be sent along. */
export function passedOn({ steps, coordinate, entry }: Route): string[] {
  const last = steps.at(-1);
  const names = steps.map(nameOf);
  if (!last || !entry) return names;
  names.push(`${nameOf(last)}(${entry.argument.name}:)`);
  let type = entry.argument.type;
  for (const name of entry.inputs) {
    const field = inputFieldsOf(type).find((other) => other.name === name);
    if (!field) throw new Error(`${coordinate.name} is not on its own route.`);
    names.push(`${getNamedType(type).name}.${name}`);
    type = field.type;
  }
  return names;
}

export function isRefused(route: Route): boolean {
  return passedOn(route).some((name) => expectedOutcome(name, route.role) === 'refused');
}

export function isMutation({ steps }: Pick<Route, 'steps'>): boolean {
  return steps[0]?.parent === 'Mutation';
}

/** Returns the coordinate of a step, such as `User.email`. */
export function nameOf({ parent, field }: Step): string {
  return `${parent}.${field.name}`;
}

/** Returns the shortest route from the query fields to the objects of a type, without identifiers. */
export function wayToAny(type: string): readonly Step[] {
  const way = searchFields(() => true, false).get(type);
  if (!way) throw new Error(`No list or field leads to ${type}.`);
  return way;
}

/** Returns the root field with this name. */
export function mutationField(name: string): OutputField {
  const field = fieldsOf('Mutation').find((other) => other.name === name);
  if (!field) throw new Error(`There is no mutation ${name}.`);
  return field;
}
