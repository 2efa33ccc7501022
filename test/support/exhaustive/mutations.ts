import { operations } from '../operations/all.ts';
import { publishedRoles } from '../published.ts';
import { checksum } from './checksum.ts';
import { expectedOutcome } from './expectation.ts';
import { operationOf, type Probe } from './probes.ts';
import { isMutation, isRefused, mutationField, type Route, routesFor } from './routes.ts';
import { coordinates, fieldsOf } from './sdl.ts';
import type { Trial } from './trial.ts';
import { judgeMutation } from './verdict.ts';
import { strongest } from './world.ts';

export const mutationNames = fieldsOf('Mutation').map(({ name }) => name);

interface Attempt {
  readonly probe: Probe;
  /** Coordinate whose condition is not met for the attempt's object. */
  readonly unmet?: string;
}

/** Tries every coordinate to which a mutation leads as every role: first the refused roles, then the allowed ones. */
export function mutationTrial({ world, tally, make }: Trial) {
  const routers = new Map(publishedRoles.map((role) => [role, routesFor(role)]));
  const allRoutes = [...routers.values()]
    .flatMap(({ routeTo }) => coordinates.map(routeTo))
    .filter(isMutation);

  return async (name: string): Promise<void> => {
    const maker = operations.mutations[name];
    if (!maker) throw new Error(`${name} has no arguments in test/support/operations.`);
    const routes = allRoutes.filter(({ steps }) => steps[0]?.field.name === name);
    const allowed = routes.filter((each) => !isRefused(each));
    let given = await maker(world, allowed[0]?.role ?? strongest);
    const refused = [...routes.filter(isRefused), ...refusedPayloads(name)];
    const attempts: Attempt[] = [];
    for (const route of refused) attempts.push({ probe: await make(route, 'done', given) });
    await unchangedBy([...attempts, ...(await unmetAttempts(name, routes))]);
    for (const [index, route] of allowed.entries()) {
      // The first of these succeeds with the same arguments that were refused above.
      await send({ probe: await make(route, 'done', given) });
      given = await maker(world, allowed[index + 1]?.role ?? strongest);
    }
  };

  /** Sends the mutation as each permitted role with a field that the role may not read: it is refused entirely. */
  function refusedPayloads(name: string): Route[] {
    return [...routers]
      .filter(([role]) => expectedOutcome(`Mutation.${name}`, role) !== 'refused')
      .flatMap(([, { routeToRefused }]) => routeToRefused(mutationField(name)) ?? []);
  }

  /** Sends an action on an object for which the role's condition is not met. */
  async function unmetAttempts(name: string, routes: readonly Route[]): Promise<Attempt[]> {
    const unmet = `Mutation.${name}`;
    const attempts: Attempt[] = [];
    for (const route of routes) {
      if (route.coordinate.name !== unmet || expectedOutcome(unmet, route.role) !== 'conditional') continue;
      const maker = operations.unmet[name];
      if (!maker) throw new Error(`${name} needs arguments in \`unmet\`.`);
      attempts.push({ probe: await make(route, 'done', await maker(world)), unmet });
    }
    return attempts;
  }

  /** Checks a refusal: one error each, no data, and no changed row in the database. */
  async function unchangedBy(attempts: readonly Attempt[]) {
    const before = await checksum(world);
    for (const attempt of attempts) await send(attempt);
    const after = await checksum(world);
    if (before === after) return;
    const tried = attempts.map(({ probe }) => `${probe.role} ${probe.text}`).join('\n');
    throw new Error(`One of these was refused, and changed the database:\n${tried}\n${before}\n${after}`);
  }

  async function send({ probe, unmet }: Attempt) {
    const { document, variables } = operationOf('mutation', [probe]);
    const answer = await world.query(probe.role, document, variables);
    tally.note(probe, judgeMutation(probe, answer, unmet), probe.text.split('(')[0]);
  }
}
