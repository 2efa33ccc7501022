import { newId } from '../../../db/ids.ts';
import type { Probe } from '../exhaustive/probes.ts';
import { isMutation, type Route, routesFor } from '../exhaustive/routes.ts';
import { type Coordinate, coordinates, nodeTypes } from '../exhaustive/sdl.ts';
import { strongest } from '../exhaustive/world.ts';
import { type Ask, furtherRoutes, listAsks, probesFor, together, wholeAsks, wholeAsksOf } from './asks.ts';
import { type Attempts, foreignIn, lasting } from './attempts.ts';
import { routesToIds, takesId } from './inputs.ts';
import { type Caller, type Pair, pairsOf, tryPairs } from './pairs.ts';
import { type Ids, idsOfType } from './planting.ts';

/** Queries of one role in its own organization, with the answers while both fences stood. */
export interface Prepared {
  readonly own: readonly Ask[];
  readonly pairs: readonly Pair[];
  readonly answers: string[];
}

/**
 * Creates the queries. Nothing may be created after the first answer, because the answers would differ.
 * @param further also tries arguments and input fields without identifiers on own rows
 */
export async function prepareQueries(
  { world, role }: Caller,
  foreign: Ids,
  further: boolean,
): Promise<Prepared> {
  const routes = furtherRoutes(role);
  const nearest = further ? routes : routes.filter(({ coordinate }) => asksOrTakesId(coordinate));
  const chosen = role === strongest ? [...nearest, ...everyPlace()] : nearest;
  const probes = await probesFor(world, chosen);
  const own = [...(await wholeAsks(world)), ...together(further ? probes : fieldsOf(probes))];
  return { own, pairs: pairsOf(routed(chosen, probes), foreign), answers: [] };
}

/** Returns a pair for every place of every query field that accepts an identifier, as the strongest role. */
export async function queryPairs({ world }: Caller, foreign: Ids): Promise<Pair[]> {
  const routes = everyPlace();
  return pairsOf(routed(routes, await probesFor(world, routes)), foreign);
}

function routed(routes: readonly Route[], probes: readonly Probe[]) {
  return routes.flatMap((route, index) => {
    const probe = probes[index];
    return probe ? [[route, probe] as const] : [];
  });
}

function asksOrTakesId(coordinate: Coordinate): boolean {
  if (coordinate.kind === 'ARGUMENT') return takesId(coordinate.argument.type);
  return coordinate.kind === 'FIELD' || takesId(coordinate.field.type);
}

const fields = new Set(coordinates.flatMap(({ kind, name }) => (kind === 'FIELD' ? [name] : [])));
const fieldsOf = (probes: readonly Probe[]) => probes.filter(({ coordinate }) => fields.has(coordinate));

/** Returns every place of every query field that accepts an identifier, not only the nearest one of each input type. */
function everyPlace() {
  const { routeTo } = routesFor(strongest);
  return coordinates.flatMap((coordinate) => {
    if (coordinate.kind !== 'FIELD') return [];
    const route = routeTo(coordinate);
    return isMutation(route) ? [] : routesToIds(strongest, route.steps);
  });
}

/** Sends the queries with both fences, and keeps the answers. */
export async function askBefore({ own, answers }: Prepared, { world, role }: Caller): Promise<void> {
  for (const { document, variables } of own) {
    answers.push(lasting((await world.query(role, document, variables)).body));
  }
}

/** Sends the same queries without a fence: the answers are the same and contain nothing of the other side. */
export async function askAfter(at: Attempts, { own, answers }: Prepared, caller: Caller): Promise<void> {
  const { world, role, side, foreign } = caller;
  for (const [index, { document, variables, coordinates, aliases }] of own.entries()) {
    const { body } = await world.query(role, document, variables);
    at.own += coordinates.length;
    for (const coordinate of coordinates) at.tried.add(`${coordinate} ${role} ${side}`);
    const crossed = foreignIn(body, foreign);
    if (crossed) at.crossings.push(`${role} comes to ${crossed} by ${document} ${JSON.stringify(variables)}`);
    const [before, after] = [answers[index] ?? '', lasting(body)].map((text) => named(text, aliases));
    if (before !== after)
      at.faults.push(...differences(JSON.parse(before ?? ''), JSON.parse(after ?? ''), role));
  }
  // The rows of a list depend only on the conditional roles, whose lists are requested above.
  for (const { document } of role === strongest ? listAsks() : []) {
    const { body } = await world.query(role, document);
    at.own += 1;
    const crossed = foreignIn(body, foreign);
    if (crossed) at.crossings.push(`${role} lists ${crossed} by ${document}`);
  }
}

/** Tries every identifier of the other side at every place, and every field of each of its types of objects. */
export async function askForOther(
  at: Attempts,
  { pairs }: Prepared,
  caller: Caller,
  ids: Ids,
): Promise<void> {
  await tryPairs(at, caller, 'query', pairs);
  const { world, role, side, foreign } = caller;
  for (const type of nodeTypes) {
    const id = foreignOfType(type, ids);
    const unknown = newId(id.slice(0, 3) as 'usr');
    for (const { document, coordinates } of wholeAsksOf(type, [])) {
      const [shown, same] = [await answerOf(document, id), await answerOf(document, unknown)];
      at.foreign += coordinates.length;
      for (const coordinate of coordinates) at.tried.add(`${coordinate} ${role} ${side}`);
      if (shown !== same || foreignIn(JSON.parse(shown), foreign))
        at.crossings.push(`${role} comes to ${type} ${id}: ${shown}\ninstead of ${same}`);
    }
  }

  async function answerOf(document: string, id: string): Promise<string> {
    const { body } = await world.query(role, document, { ids: [id] });
    return lasting(body).replaceAll(id, '…');
  }
}

/** Returns an identifier of the other side of this type of object. At least one must exist. */
export function foreignOfType(type: string, ids: Ids): string {
  const [id] = idsOfType(type, ids);
  if (!id) throw new Error(`The other side has no ${type}.`);
  return id;
}

/** Returns the answer with coordinates for the aliases. */
function named(answer: string, aliases: Ask['aliases']): string {
  return aliases
    ? answer.replaceAll(/"(c\d+)":/g, (key, alias) => `"${aliases.get(alias) ?? key}":`)
    : answer;
}

/** Returns the differences between two answers. */
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
