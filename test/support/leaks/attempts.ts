import { Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { checksum } from '../exhaustive/checksum.ts';
import { mutationNames } from '../exhaustive/mutations.ts';
import { operationOf, type Probe, probeMaker } from '../exhaustive/probes.ts';
import { isMutation, isRefused, type Route, routesFor, wayToAny } from '../exhaustive/routes.ts';
import { coordinates, nodeTypes, sdl } from '../exhaustive/sdl.ts';
import { selectionOf } from '../exhaustive/selections.ts';
import type { World } from '../exhaustive/world.ts';
import { operations } from '../operations/all.ts';
import { identifiersIn, substituted } from './substitute.ts';
import type { Side } from './two.ts';

/** What was tried of one organization against another, and what came across. */
export interface Attempts {
  readonly tried: Set<string>;
  count: number;
  readonly crossings: string[];
}

export function newAttempts(): Attempts {
  return { tried: new Set(), count: 0, crossings: [] };
}

/** Lists every type of object, as far as a page goes: no identifier of the other organization is in there. */
export async function tryLists(at: Attempts, role: string, own: Side, other: Side): Promise<void> {
  const foreign = new Set([...other.ids.values()].flat());
  for (const type of nodeTypes) {
    const way = wayToAny(type);
    const document = `{ ${selectionOf(way, 'id', way.length > 2 ? 100 : 1000)} }`;
    const { body } = await own.world.query(role, document);
    at.count += 1;
    const crossed = identifiersIn(body).filter((id) => foreign.has(id));
    if (crossed.length > 0) at.crossings.push(`${role} lists ${type}: ${crossed[0]}`);
  }
}

/** Comes to every coordinate by way of queries, with one identifier at a time that is the other organization's. */
export async function tryQueries(at: Attempts, role: string, own: Side, other: Side): Promise<void> {
  const make = probeMaker(own.world);
  const { routeTo } = routesFor(role);
  for (const coordinate of coordinates) {
    const route = routeTo(coordinate);
    if (isMutation(route)) continue;
    at.tried.add(`${coordinate.name} ${role}`);
    const probe = await make(route, 'c');
    for (const variables of substituted(probe.variables, other.ids)) {
      const { document } = operationOf('query', [probe]);
      const given = variables as Record<string, unknown>;
      const { body } = await own.world.query(role, withRows(document), given);
      at.count += 1;
      if (comesAcross(body.data?.c, route, given, other)) {
        at.crossings.push(`${role} ${document} ${JSON.stringify(given)}: ${JSON.stringify(body.data)}`);
      }
    }
  }
}

/** Something of the other organization's: an object where it was named, rows where it was asked for. */
function comesAcross(answer: unknown, { steps }: Route, variables: object, other: Side): boolean {
  const foreign = new Set([...other.ids.values()].flat());
  if (identifiersIn(answer).some((id) => foreign.has(id))) return true;
  const asked = JSON.stringify(variables);
  // All rows but the other's are an honest answer to a negation.
  if (/"(not|ne)":/.test(asked)) return false;
  const named = steps[0]?.field.args.some(({ name }) => name === 'id') ?? false;
  if (named && typeof answer === 'object' && answer !== null && '__typename' in answer) return true;
  return /"nodes":\[\{/.test(JSON.stringify(answer ?? null)) && !named && identifiersIn(variables).length > 0;
}

/** The document with rows where it asks a connection for nothing but its name. */
function withRows(document: string): string {
  const types = new TypeInfo(sdl);
  return print(
    visit(
      parse(document),
      visitWithTypeInfo(types, {
        [Kind.FIELD](node) {
          const isBare = node.name.value === '__typename';
          if (!isBare || !types.getParentType()?.name.endsWith('Connection')) return undefined;
          const name = { kind: Kind.NAME, value: 'nodes' } as const;
          const selections = [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] as const;
          return { kind: Kind.FIELD, name, selectionSet: { kind: Kind.SELECTION_SET, selections } };
        },
      }),
    ),
  );
}

/**
 * Every mutation, and every input field of it, with one identifier at a time that is the other organization's: not a row
 * of the other changes, and nothing of it is answered.
 */
export async function tryMutation(
  at: Attempts,
  name: string,
  roles: readonly string[],
  own: Side,
  other: Side,
): Promise<void> {
  const make = probeMaker(own.world);
  const maker = operations.mutations[name];
  if (!maker) throw new Error(`${name} has no arguments in test/support/operations.`);
  const before = await checksum(other.world);
  const sent: string[] = [];
  for (const role of roles) {
    for (const probe of await probesOf(role)) {
      for (const variables of substituted(probe.variables, other.ids)) {
        const { document } = operationOf('mutation', [probe]);
        const { body } = await own.world.query(role, document, variables as Record<string, unknown>);
        at.count += 1;
        sent.push(`${role} ${document} ${JSON.stringify(variables)}`);
        const foreign = new Set([...other.ids.values()].flat());
        const crossed = identifiersIn(body.data).find((id) => foreign.has(id));
        if (crossed) at.crossings.push(`${sent.at(-1)}: ${JSON.stringify(body.data)}`);
      }
    }
  }
  if ((await checksum(other.world)) !== before) at.crossings.push(`changed by one of\n${sent.join('\n')}`);

  async function probesOf(role: string): Promise<Probe[]> {
    const routes = routesOf(role, name);
    const [first] = routes;
    if (!first) return [];
    for (const { coordinate } of routes) at.tried.add(`${coordinate.name} ${role}`);
    // What the role may not do at all is refused before its arguments are looked at: once will do.
    const chosen = isRefused(first) ? [first] : routes;
    const probes: Probe[] = [];
    for (const route of chosen) probes.push(await make(route, 'done', await argumentsOf(own.world, role)));
    return probes;
  }

  async function argumentsOf(world: World, role: string) {
    return (await maker?.(world, role)) ?? {};
  }
}

const routesByRole = new Map<string, Map<string, Route[]>>();

/** The ways that begin with a mutation, itself first. */
function routesOf(role: string, name: string): Route[] {
  let byName = routesByRole.get(role);
  if (!byName) {
    const { routeTo } = routesFor(role);
    byName = new Map(mutationNames.map((each) => [each, []]));
    for (const coordinate of coordinates) {
      const route = routeTo(coordinate);
      if (isMutation(route)) byName.get(route.steps[0]?.field.name ?? '')?.push(route);
    }
    routesByRole.set(role, byName);
  }
  const routes = byName.get(name) ?? [];
  return [...routes].sort((a, b) => Number(isField(b)) - Number(isField(a)));

  function isField({ coordinate }: Route): boolean {
    return coordinate.name === `Mutation.${name}`;
  }
}
