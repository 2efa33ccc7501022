import { getNamedType } from 'graphql';
import { mutationNames } from '../exhaustive/mutations.ts';
import { type Probe, probeMaker } from '../exhaustive/probes.ts';
import { isRefused, mutationField, type Route } from '../exhaustive/routes.ts';
import type { Coordinate, Step } from '../exhaustive/sdl.ts';
import { callOf } from '../exhaustive/selections.ts';
import { strongest, type World } from '../exhaustive/world.ts';
import { operations } from '../operations/all.ts';
import { publishedRoles } from '../published.ts';
import { type Attempts, foreignIn } from './attempts.ts';
import { aboutHome, inChosen, listOf, type Sides } from './chosen.ts';
import { routesToIds } from './inputs.ts';
import { type Caller, type Pair, pairsOf, tryPairs } from './pairs.ts';
import type { Ids } from './planting.ts';
import type { Two } from './two.ts';
import { wholeOf } from './whole.ts';

export { mutationNames };

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Sends a mutation with an identifier of the other side at each place that accepts one, as every role; then, as the
 * strongest role, on own rows with the entire result; and in a chosen organization with identifiers of home. No row of the
 * other side is written or returned.
 */
export async function tryMutation(
  at: Attempts,
  name: string,
  { written }: Two,
  caller: Omit<Caller, 'role'>,
  ids: Sides,
): Promise<void> {
  const { world, side } = caller;
  await written();
  let made: Arguments | undefined;
  for (const role of publishedRoles) {
    made = (maker(name).length < 2 && made) || (await argumentsOf(world, name, role));
    await tryForeign(at, name, { ...caller, role }, made, ids.others);
    if (role === strongest && !aboutHome.has(name)) {
      const [chosen = ''] = await listOf(world, role);
      const there = { ...caller, role, world: inChosen(world, chosen) };
      await tryForeign(at, name, there, made, without(ids.home, chosen));
    }
  }
  await tryOwn(at, name, { ...caller, role: strongest });
  const { organizationId } = world.demo;
  const wrong = (await written()).filter(({ organization }) => organization !== organizationId);
  for (const { relation, command, organization } of wrong)
    at.crossings.push(`${name} of side ${side} made ${command} of ${relation} of ${organization}`);
}

/** Policies show an organization its own row, whoever manages it. */
function without(ids: Ids, own: string): Ids {
  return new Map([...ids].map(([prefix, each]) => [prefix, each.filter((id) => id !== own)]));
}

function maker(name: string) {
  const found = operations.mutations[name];
  if (!found) throw new Error(`${name} has no arguments in test/support/operations.`);
  return found;
}

async function argumentsOf(world: World, name: string, role: string): Promise<Arguments> {
  return await maker(name)(world, role);
}

async function tryForeign(at: Attempts, name: string, caller: Caller, given: Arguments, ids: Ids) {
  const { role, side } = caller;
  at.tried.add(`Mutation.${name} ${role} ${side}`);
  const { pairs, refused } = await pairsOfMutation(name, caller, given, ids);
  // A mutation that the role may not use is refused before its arguments are read: one attempt suffices.
  if (refused) await tryPairs(at, caller, 'mutation', pairs.slice(0, 1));
  // One refused place refuses the entire mutation: each is tried separately.
  else for (const pair of pairs) await tryPairs(at, caller, 'mutation', [pair]);
}

async function pairsOfMutation(name: string, { world, role }: Caller, given: Arguments, ids: Ids) {
  const steps: Step[] = [{ parent: 'Mutation', field: mutationField(name) }];
  const routes = [routeOf(role, steps), ...routesToIds(role, steps)];
  const make = probeMaker(world);
  const probes: [Route, Probe][] = [];
  for (const route of routes) probes.push([route, await make(route, 'done', { ...given })]);
  return { pairs: pairsOf(probes, ids), refused: isRefused(routes[0] as Route) };
}

/** Returns a pair for every place of every mutation that accepts an identifier, as the strongest role. */
export async function mutationPairs(caller: Caller, ids: Ids): Promise<Pair[]> {
  const all: Pair[] = [];
  for (const name of mutationNames) {
    const given = await argumentsOf(caller.world, name, caller.role);
    all.push(...(await pairsOfMutation(name, caller, given, ids)).pairs);
  }
  return all;
}

function routeOf(role: string, steps: Step[]): Route {
  const { parent, field } = steps[0] as Step;
  const coordinate: Coordinate = { kind: 'FIELD', name: `${parent}.${field.name}`, type: parent, field };
  return { role, coordinate, steps };
}

async function tryOwn(at: Attempts, name: string, { world, role, side, foreign }: Caller): Promise<void> {
  const field = mutationField(name);
  for (const part of wholeOf(getNamedType(field.type).name)) {
    const given = await argumentsOf(world, name, role);
    const { text, declarations, variables } = callOf(
      [{ parent: 'Mutation', field }],
      [given],
      'done',
      part.text,
    );
    const declared = declarations.length > 0 ? `(${declarations.join(', ')})` : '';
    const { body } = await world.query(role, `mutation ${declared} { ${text} }`, variables);
    at.own += part.coordinates.length;
    for (const coordinate of part.coordinates) at.tried.add(`${coordinate} ${role} ${side}`);
    const crossed = foreignIn(body, foreign);
    if (crossed) at.crossings.push(`${name} answered ${crossed}`);
    if (body.errors) at.faults.push(`${name} ${JSON.stringify(given)}: ${JSON.stringify(body.errors)}`);
  }
}
