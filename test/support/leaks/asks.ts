import {
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { places } from '../exhaustive/places.ts';
import { operationOf, type Probe, probeMaker } from '../exhaustive/probes.ts';
import { isMutation, type Route, routesFor, wayToAny } from '../exhaustive/routes.ts';
import { coordinates, nodeTypes, sdl } from '../exhaustive/sdl.ts';
import { selectionOf } from '../exhaustive/selections.ts';
import type { World } from '../exhaustive/world.ts';
import { operations } from '../operations/all.ts';
import { wholeOf } from './whole.ts';

/** Operation with the coordinates that it reaches. */
export interface Ask {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly coordinates: readonly string[];
  /** Root field and coordinate of an alias. */
  readonly aliases?: ReadonlyMap<string, string>;
}

/** Number of probes in an operation, far below its limits. */
export const probesAnAsk = 40;

const wholes = new Map(['Query', ...nodeTypes].map((type) => [type, wholeOf(type)]));
const inWholes = new Set([...wholes.values()].flat().flatMap((part) => part.coordinates));

/** Returns every field to which queries lead, of some of the caller's own objects and of all lists. */
export async function wholeAsks(world: World): Promise<Ask[]> {
  const lists = wholes.get('Query') ?? [];
  const asks = lists.map(({ text, coordinates }) => ({
    document: `{ ${text} }`,
    variables: {},
    coordinates,
  }));
  for (const type of nodeTypes) asks.push(...wholeAsksOf(type, await someOf(world, type)));
  return asks;
}

/** Returns every field of the objects with these identifiers. */
export function wholeAsksOf(type: string, ids: readonly string[]): Ask[] {
  const document = (text: string) =>
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${text} } } }`;
  const parts = wholes.get(type) ?? [];
  return parts.map(({ text, coordinates }) => ({
    document: document(text),
    variables: { ids },
    coordinates,
  }));
}

/** Returns the lists of all types of objects, up to one page. */
export function listAsks(): Ask[] {
  return [...nodeTypes].map((type) => {
    const way = wayToAny(type);
    const document = `{ ${selectionOf(way, 'id', way.length > 2 ? 100 : 1000)} }`;
    return { document, variables: {}, coordinates: [] };
  });
}

/** Returns a few identifiers of a type, first those that conditional roles see. */
async function someOf(world: World, type: string): Promise<string[]> {
  const seen = operations.seen[type];
  const way = wayToAny(type);
  const data = await world.run(`{ ${selectionOf(way, 'id', 100)} }`);
  const names = [...way.map(({ field }) => field.name), 'id'];
  const ids = [...places(data, names)].flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  if (ids.length === 0) throw new Error(`There is no ${type}.`);
  return [...new Set([...(seen ? [await seen(world)] : []), ...ids])].slice(0, 5);
}

/**
 * Returns the routes to coordinates outside of full selections: arguments, input fields, and fields after required
 * arguments.
 */
export function furtherRoutes(role: string): Route[] {
  const { routeTo } = routesFor(role);
  return coordinates
    .filter(({ name, kind }) => kind !== 'FIELD' || !inWholes.has(name))
    .map(routeTo)
    .filter((route) => !isMutation(route));
}

export async function probesFor(world: World, routes: readonly Route[]): Promise<Probe[]> {
  const make = probeMaker(world);
  const probes: Probe[] = [];
  for (const [index, route] of routes.entries()) probes.push(await make(route, `c${index}`));
  return probes;
}

export function together(probes: readonly Probe[]): Ask[] {
  const asks: Ask[] = [];
  for (let start = 0; start < probes.length; start += probesAnAsk) {
    const part = probes.slice(start, start + probesAnAsk);
    const { document, variables } = operationOf('query', part);
    const coordinates = part.map(({ coordinate }) => coordinate);
    const aliases = new Map(
      part.map(({ alias, coordinate, text }) => [alias, `${rootOf(text)} ${coordinate}`]),
    );
    asks.push({ document: withRows(document), variables, coordinates, aliases });
  }
  return asks;
}

function rootOf(text: string): string {
  return /^\w+: (\w+)/.exec(text)?.[1] ?? '';
}

/** Returns the same probe under another alias. */
export function renamed(probe: Probe, alias: string): Probe {
  const old = new RegExp(`\\b${probe.alias}(?=[_:])`, 'g');
  return {
    ...probe,
    alias,
    text: probe.text.replace(old, alias),
    declarations: probe.declarations.map((text) => text.replace(old, alias)),
    variables: Object.fromEntries(
      Object.entries(probe.variables).map(([name, value]) => [name.replace(old, alias), value]),
    ),
    names: [alias, ...probe.names.slice(1)],
  };
}

const rows = (parse('{ nodes { __typename } totalCount }').definitions[0] as OperationDefinitionNode)
  .selectionSet;

/** Returns the document with rows and their number where it selects only the name of a connection. */
export function withRows(document: string): string {
  const types = new TypeInfo(sdl);
  return print(
    visit(
      parse(document),
      visitWithTypeInfo(types, {
        [Kind.SELECTION_SET](node) {
          const [only] = node.selections;
          const isBare = only?.kind === Kind.FIELD && only.name.value === '__typename';
          return isBare && types.getParentType()?.name.endsWith('Connection') ? rows : undefined;
        },
      }),
    ),
  );
}
