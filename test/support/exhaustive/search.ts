import { getNamedType, isInputObjectType, isObjectType, isRequiredArgument } from 'graphql';
import type { Entry, Step } from './sdl.ts';
import { fieldsOf, inputFieldsOf, nodeTypes, objectsOf } from './sdl.ts';

/** Determines whether a route may lead through this coordinate. */
export type Passes = (coordinate: string) => boolean;
/** Shortest route to each object type. */
export type Ways = ReadonlyMap<string, readonly Step[]>;
/** Shortest route to each input type: an argument of a field. */
export type Inputs = ReadonlyMap<string, { readonly steps: readonly Step[]; readonly entry: Entry }>;

/**
 * Searches breadth first: from `node(id:)`, then from the query fields; through mutations only to types that they alone
 * reach. Without identifiers it follows only lists and fields without required arguments, and those of interfaces to each of
 * their objects.
 */
export function searchFields(passes: Passes, withIds = true): Ways {
  const ways = new Map<string, readonly Step[]>();
  const found: string[] = [];
  const reach = (type: string, steps: readonly Step[]) => {
    if (ways.has(type)) return;
    ways.set(type, steps);
    found.push(type);
  };
  const node = fieldsOf('Query').find(({ name }) => name === 'node');
  if (withIds && node && passes('Query.node')) {
    for (const on of nodeTypes) reach(on, [{ parent: 'Query', field: node, on }]);
  }
  for (const root of ['Query', 'Mutation']) {
    reach(root, []);
    for (let type = found.shift(); type; type = found.shift()) {
      for (const step of stepsFrom(type, passes)) {
        const target = getNamedType(step.field.type);
        if (!withIds && step.field.args.some(isRequiredArgument)) continue;
        const way = ways.get(type) ?? [];
        if (isObjectType(target)) reach(target.name, [...way, step]);
        for (const on of withIds ? [] : objectsOf(target.name)) reach(on, [...way, { ...step, on }]);
      }
    }
  }
  return ways;
}

function stepsFrom(parent: string, passes: Passes): Step[] {
  return fieldsOf(parent).flatMap((field) => (passes(`${parent}.${field.name}`) ? [{ parent, field }] : []));
}

/** Prefers queries to mutations: a filter that both accept is better tried without writes. */
export function searchInputs(ways: Ways, passes: Passes): Inputs {
  const inputs = new Map<string, { steps: readonly Step[]; entry: Entry }>();
  const found: string[] = [];
  const reach = (type: unknown, steps: readonly Step[], entry: Entry) => {
    if (!isInputObjectType(type) || inputs.has(type.name)) return;
    inputs.set(type.name, { steps, entry });
    found.push(type.name);
  };
  const cost = ([type, steps]: [string, readonly Step[]]) =>
    steps.length + (type === 'Mutation' || steps[0]?.parent === 'Mutation' ? 100 : 0);
  for (const [type, way] of [...ways].sort((a, b) => cost(a) - cost(b))) {
    for (const step of stepsFrom(type, passes)) {
      for (const argument of step.field.args) {
        if (!passes(`${type}.${step.field.name}(${argument.name}:)`)) continue;
        reach(getNamedType(argument.type), [...way, step], { argument, inputs: [] });
      }
    }
  }
  for (let type = found.shift(); type; type = found.shift()) {
    const here = inputs.get(type);
    for (const { name, type: inner } of inputFieldsOf(type)) {
      if (!here || !passes(`${type}.${name}`)) continue;
      reach(getNamedType(inner), here.steps, {
        ...here.entry,
        inputs: [...here.entry.inputs, name],
      });
    }
  }
  return inputs;
}

/** Returns the route from a field through allowed fields to the nearest refused one; null where all are allowed. */
export function searchRefused(from: Step, passes: Passes): readonly Step[] | null {
  const queue: (readonly Step[])[] = [[from]];
  const seen = new Set<string>();
  for (let way = queue.shift(); way; way = queue.shift()) {
    const type = getNamedType(way.at(-1)?.field.type ?? from.field.type).name;
    if (seen.has(type)) continue;
    seen.add(type);
    for (const field of fieldsOf(type)) {
      const next = [...way, { parent: type, field }];
      if (!passes(`${type}.${field.name}`)) return next;
      queue.push(next);
    }
  }
  return null;
}
