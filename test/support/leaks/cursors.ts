import { isRequiredArgument } from 'graphql';
import { operationOf, type Probe } from '../exhaustive/probes.ts';
import { isMutation, type Route, routesFor } from '../exhaustive/routes.ts';
import { coordinates, nodeTypes } from '../exhaustive/sdl.ts';
import { strongest, type World } from '../exhaustive/world.ts';
import { probesAnAsk, probesFor, renamed } from './asks.ts';
import type { Attempts } from './attempts.ts';
import { type Caller, partOf } from './pairs.ts';
import { type Ids, idsOfType } from './planting.ts';

/** List requested with its own cursor, and with one that the other side received for the same list. */
export interface CursorPair {
  readonly own: Probe;
  readonly foreign: Probe;
}

/** Both sides with the identifiers of each, the caller's first. */
type Both = readonly [{ world: World; ids: Ids }, { world: World; ids: Ids }];

/** Returns every list to which queries lead, including nested ones, by the arguments that accept a cursor. */
export async function cursorPairs(both: Both, names = /^(after|before)$/): Promise<CursorPair[]> {
  const routes = coordinates
    .filter((each) => each.kind === 'ARGUMENT' && names.test(each.argument.name))
    .map(routesFor(strongest).routeTo)
    .filter((route) => !isMutation(route));
  const pairs: CursorPair[] = [];
  const left = new Set(routes);
  for (const type of nodeTypes) {
    const lists = routes.filter((route) => isBelow(type, route));
    if (lists.length === 0) continue;
    const [own, theirs] = [
      await cursorsBelow(type, lists, both[0]),
      await cursorsBelow(type, lists, both[1]),
    ];
    for (const route of lists) {
      const [mine, foreign] = [own.get(fieldOf(route)), theirs.get(fieldOf(route))];
      if (!mine || !foreign) continue;
      left.delete(route);
      pairs.push({
        own: probeBelow(type, route, mine),
        foreign: probeBelow(type, route, { ...mine, cursor: foreign.cursor }),
      });
    }
  }
  return [...pairs, ...(await pairsElsewhere(both, [...left]))];
}

interface Found {
  readonly id: string;
  readonly cursor: string;
}

/** Maximum number of objects of a type that are searched for one whose list has rows. */
const maxIds = 20;

/** Returns a list of objects of this type that needs only the object. */
function isBelow(type: string, { steps }: Route): boolean {
  const [first, list] = steps;
  return (
    steps.length === 2 &&
    first?.parent === 'Query' &&
    list?.parent === type &&
    !list.field.args.some(isRequiredArgument)
  );
}

function fieldOf({ steps }: Route): string {
  return steps.at(-1)?.field.name ?? '';
}

/** Returns, for each field, an object whose list has a row, and its cursor. */
async function cursorsBelow(
  type: string,
  lists: readonly Route[],
  { world, ids }: Both[0],
): Promise<Map<string, Found>> {
  const fields = [...new Set(lists.map(fieldOf))];
  const selection = fields.map((field) => `${field}(first: 1) { pageInfo { endCursor } }`).join(' ');
  const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { id ${selection} } } }`;
  const { nodes } = await world.run(document, { ids: idsOfType(type, ids).slice(0, maxIds) });
  const found = new Map<string, Found>();
  for (const node of nodes) {
    for (const field of fields) {
      const cursor = node?.[field]?.pageInfo.endCursor;
      if (cursor && !found.has(field)) found.set(field, { id: node.id, cursor });
    }
  }
  return found;
}

function probeBelow(type: string, route: Route, { id, cursor }: Found): Probe {
  const isBackward = route.coordinate.name.endsWith('(before:)');
  const page = isBackward ? 'last: 1, before: $l_cursor' : 'first: 1, after: $l_cursor';
  return {
    coordinate: route.coordinate.name,
    role: strongest,
    alias: 'l',
    text: `l: node(id: $l_id) { ... on ${type} { ${fieldOf(route)}(${page}) { totalCount } } }`,
    declarations: ['$l_id: ID!', '$l_cursor: String'],
    variables: { l_id: id, l_cursor: cursor },
    names: ['l', fieldOf(route)],
    refused: null,
  };
}

/** Returns the lists of the root, and those that need more than an object. */
async function pairsElsewhere(
  [{ world }, { world: other }]: Both,
  routes: readonly Route[],
): Promise<CursorPair[]> {
  const [owns, theirs] = [await probesFor(world, routes), await probesFor(other, routes)];
  return owns.map((own, index) => {
    const [name = ''] = Object.keys(own.variables).filter((each) => /_(after|before)$/.test(each));
    return {
      own,
      foreign: { ...own, variables: { ...own.variables, [name]: theirs[index]?.variables[name] } },
    };
  });
}

/**
 * Checks that a cursor of the other side is refused and that an own cursor works, without which the attempt proves nothing.
 */
export async function tryCursors(at: Attempts, caller: Caller, pairs: readonly CursorPair[]): Promise<void> {
  const { world, role, side } = caller;
  for (let start = 0; start < pairs.length; start += probesAnAsk / 2) {
    const part = pairs.slice(start, start + probesAnAsk / 2);
    const probes = part.flatMap(({ own, foreign }, index) => [
      renamed(own, `o${index}`),
      renamed(foreign, `f${index}`),
    ]);
    const { document, variables } = operationOf('query', probes);
    const { body } = await world.query(role, document, variables);
    for (const [index, { own }] of part.entries()) {
      const [good, bad] = [`o${index}`, `f${index}`].map((alias) => partOf(body, alias));
      at.foreign += 1;
      at.planted.add(`${own.coordinate} ${side}`);
      if (good?.errors.length !== 0) at.faults.push(`${own.coordinate}: ${JSON.stringify(good)}`);
      if (bad?.errors.length !== 1 || bad.errors[0]?.extensions?.code !== 'INVALID_CURSOR')
        at.crossings.push(`${own.coordinate} takes a cursor of the other side: ${JSON.stringify(bad)}`);
    }
  }
}
