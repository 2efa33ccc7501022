import { routesFor, isMutation } from '../exhaustive/routes.ts';
import { coordinates, nodeTypes } from '../exhaustive/sdl.ts';
import { strongest, type World } from '../exhaustive/world.ts';
import { idTypes } from '../../../db/id-types.ts';
import { newId } from '../../../db/ids.ts';
import { type Ask, furtherRoutes, listAsks, probesFor, together, wholeAsks, wholeAsksOf } from './asks.ts';
import { type Attempts, foreignIn, lasting } from './attempts.ts';
import { routesToIds } from './inputs.ts';
import { type Caller, type Pair, pairsOf, tryPairs } from './pairs.ts';
import type { Ids } from './planting.ts';

/** What one role asks of its own organization, and how that was answered while both fences stood. */
export interface Prepared {
  readonly own: readonly Ask[];
  readonly pairs: readonly Pair[];
  readonly answers: string[];
}

/** Makes what is to be asked. Nothing may be made after the first answer: the answers would differ by it. */
export async function prepareQueries(
  world: World,
  role: string,
  foreign: Ids,
  withArguments: boolean,
): Promise<Prepared> {
  const routes = furtherRoutes(role);
  const ofIds = new Set(role === strongest ? everyPlace() : []);
  const all = [...routes, ...ofIds];
  const chosen = withArguments ? all : all.filter(takesAnId);
  const probes = await probesFor(world, chosen);
  const pairs = pairsOf(
    probes.map((probe, index) => [chosen[index] as (typeof chosen)[number], probe]),
    foreign,
  );
  const own = [...(await wholeAsks(world)), ...together(withArguments ? probes : [])];
  return { own, pairs, answers: [] };
}

function takesAnId(route: ReturnType<typeof furtherRoutes>[number]): boolean {
  const { coordinate, entry, steps } = route;
  if (coordinate.kind === 'FIELD') return true;
  return routesToIds(route.role, steps).some((other) => other.coordinate.name === coordinate.name) || !entry;
}

/** Every place of every query field that takes an identifier, not only the nearest one of each input type. */
function everyPlace() {
  const { routeTo } = routesFor(strongest);
  return coordinates.flatMap((coordinate) => {
    if (coordinate.kind !== 'FIELD') return [];
    const route = routeTo(coordinate);
    return isMutation(route) ? [] : routesToIds(strongest, route.steps);
  });
}

/** Asks with both fences standing, and keeps the answers. */
export async function askBefore({ own, answers }: Prepared, { world, role }: Caller): Promise<void> {
  for (const { document, variables } of own) {
    answers.push(lasting((await world.query(role, document, variables)).body));
  }
}

/** Asks the same with a fence gone: the same answers, and nothing of the other side in them. */
export async function askAfter(at: Attempts, { own, answers }: Prepared, caller: Caller): Promise<void> {
  const { world, role, side, foreign } = caller;
  for (const [index, { document, variables, coordinates }] of own.entries()) {
    const { body } = await world.query(role, document, variables);
    at.own += coordinates.length;
    for (const coordinate of coordinates) at.tried.add(`${coordinate} ${role} ${side}`);
    const crossed = foreignIn(body, foreign);
    if (crossed) at.crossings.push(`${role} comes to ${crossed} by ${document} ${JSON.stringify(variables)}`);
    if (lasting(body) !== answers[index])
      at.faults.push(...differences(JSON.parse(answers[index] ?? 'null'), JSON.parse(lasting(body)), role));
  }
  for (const { document } of listAsks()) {
    const { body } = await world.query(role, document);
    at.own += 1;
    const crossed = foreignIn(body, foreign);
    if (crossed) at.crossings.push(`${role} lists ${crossed} by ${document}`);
  }
}

/** Every identifier of the other side at every place, and every field of every type of object of its. */
export async function askForOther(at: Attempts, { pairs }: Prepared, caller: Caller, ids: Ids): Promise<void> {
  await tryPairs(at, caller, 'query', pairs);
  const { world, role, side, foreign } = caller;
  for (const type of nodeTypes) {
    const id = foreignOfType(type, ids);
    const [others, unknown] = [id, newId(id.slice(0, 3) as 'usr')].map((each) => wholeAsksOf(type, [each]));
    for (const [index, ask] of (others ?? []).entries()) {
      const { body } = await world.query(role, ask.document, ask.variables);
      const answer = lasting(body).replaceAll(id, '…');
      const { body: none } = await world.query(role, ask.document, unknown?.[index]?.variables);
      const expected = lasting(none).replaceAll(String((unknown?.[index]?.variables.ids as string[])[0]), '…');
      at.foreign += ask.coordinates.length;
      for (const coordinate of ask.coordinates) at.tried.add(`${coordinate} ${role} ${side}`);
      if (answer !== expected || foreignIn(JSON.parse(answer), foreign))
        at.crossings.push(`${role} comes to ${type} ${id}: ${answer}\ninstead of ${expected}`);
    }
  }
}

/** An identifier of the other side of this type of object: something of it has to be there. */
function foreignOfType(type: string, ids: Ids): string {
  const prefix = Object.entries(idTypes).find(([, name]) => name === type)?.[0] ?? '';
  const [id] = ids.get(prefix) ?? [];
  if (!id) throw new Error(`The other side has no ${type}.`);
  return id;
}

/** Where two answers differ, and how. */
function differences(before: unknown, after: unknown, path: string): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isObject(before) || !isObject(after)) {
    return [`${path}: ${JSON.stringify(after)} instead of ${JSON.stringify(before)}`.slice(0, 500)];
  }
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => differences(before[name], after[name], `${path}.${name}`));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
