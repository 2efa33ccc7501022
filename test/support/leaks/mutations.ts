import { getNamedType } from 'graphql';
import { mutationNames } from '../exhaustive/mutations.ts';
import { type Probe, probeMaker } from '../exhaustive/probes.ts';
import { isRefused, mutationField, type Route, type Step } from '../exhaustive/routes.ts';
import type { Coordinate } from '../exhaustive/sdl.ts';
import { callOf } from '../exhaustive/selections.ts';
import { strongest, type World } from '../exhaustive/world.ts';
import { operations } from '../operations/all.ts';
import { publishedRoles } from '../published.ts';
import { type Attempts, foreignIn } from './attempts.ts';
import { routesToIds } from './inputs.ts';
import { type Caller, pairsOf, tryPairs } from './pairs.ts';
import type { Ids } from './planting.ts';
import type { Two } from './two.ts';
import { wholeOf } from './whole.ts';

export { mutationNames };

type Arguments = Readonly<Record<string, unknown>>;

/**
 * A mutation with an identifier of the other side at each place that takes one, as every role; then, as the strongest, on
 * rows of one's own with all of what it returns. Not a row of the other side is written, and nothing of it is answered.
 */
export async function tryMutation(
  at: Attempts,
  name: string,
  { written }: Two,
  caller: Omit<Caller, 'role'>,
  ids: Ids,
): Promise<void> {
  const { world, side } = caller;
  await written();
  let made: Arguments | undefined;
  for (const role of publishedRoles) {
    made = (maker(name).length < 2 && made) || (await argumentsOf(world, name, role));
    await tryForeign(at, name, { ...caller, role }, made, ids);
  }
  await tryOwn(at, name, { ...caller, role: strongest });
  const { organizationId } = world.demo;
  const wrong = (await written()).filter(({ organization }) => organization !== organizationId);
  for (const { relation, command, organization } of wrong)
    at.crossings.push(`${name} of side ${side} made ${command} of ${relation} of ${organization}`);
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
  const { world, role, side } = caller;
  const steps: Step[] = [{ parent: 'Mutation', field: mutationField(name) }];
  const routes = [routeOf(role, steps), ...routesToIds(role, steps)];
  const make = probeMaker(world);
  const probes: [Route, Probe][] = [];
  for (const route of routes) probes.push([route, await make(route, 'done', { ...given })]);
  at.tried.add(`Mutation.${name} ${role} ${side}`);
  const pairs = pairsOf(probes, ids);
  // What the role may not do at all is refused before its arguments are looked at: once will do.
  if (isRefused(routes[0] as Route)) await tryPairs(at, caller, 'mutation', pairs.slice(0, 1));
  // One refused place refuses a whole mutation: each is tried on its own.
  else for (const pair of pairs) await tryPairs(at, caller, 'mutation', [pair]);
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
