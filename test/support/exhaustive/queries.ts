import { getNamedType } from 'graphql';
import { standingOf } from '../coordinates/all.ts';
import { operations } from '../operations/all.ts';
import { publishedCell } from '../published.ts';
import { expectedOutcome } from './expectation.ts';
import { operationOf, type Probe } from './probes.ts';
import { isMutation, type Route, routesFor } from './routes.ts';
import { coordinates, interfacesOf, nodeTypes } from './sdl.ts';
import type { Trial } from './trial.ts';
import { judgeQuery, judgeUnseen, judgeWithheld } from './verdict.ts';

/** Number of probes in an operation, far below its limits. */
const probesAnOperation = 40;

/** Tries every coordinate to which queries lead, as one role. */
export async function tryQueries(trial: Trial, role: string): Promise<void> {
  const { make } = trial;
  const probes: Probe[] = [];
  const withheld: Probe[] = [];
  for (const [index, route] of queryRoutes(role).entries()) {
    const probe = await make(route, `c${index}`);
    (isWithheld(route, role) && !probe.refused ? withheld : probes).push(probe);
  }
  await send(trial, probes, judgeQuery);
  await send(trial, withheld, judgeWithheld);
}

/**
 * Determines whether a route begins at an object whose identifier the role may not read, and continues to an object of it.
 * `node` does not look up such an object: the route leads to null, whether the object exists or not.
 */
function isWithheld({ steps: [first, , ...inner] }: Route, role: string): boolean {
  return Boolean(first?.on) && inner.length > 0 && expectedOutcome(`${first?.on}.id`, role) === 'refused';
}

/** Tries queries on objects that a condition hides from the role: it receives no data and no hint of them. */
export async function tryUnseen(trial: Trial, role: string): Promise<void> {
  const { make } = trial;
  const probes: Probe[] = [];
  const hidden = new Map<string, string>();
  for (const [index, route] of queryRoutes(role).entries()) {
    const type = rootObject(route);
    const unseen = operations.unseen[type];
    if (!unseen || !isLimited(type, role)) continue;
    const probe = await make(route, `c${index}`);
    if (probe.refused?.depth === 1) continue;
    const id = hidden.get(type) ?? (await unseen(trial.world));
    hidden.set(type, id);
    probes.push({ ...probe, variables: { ...probe.variables, [`${probe.alias}_0_id`]: id } });
  }
  await send(trial, probes, judgeUnseen);
}

/** Tries fields of interfaces on objects of each type that has them: they do not bypass the requirements of the objects. */
export async function tryInterfaces(trial: Trial, role: string): Promise<void> {
  const { routeTo } = routesFor(role);
  const probes: Probe[] = [];
  for (const coordinate of coordinates) {
    const { kind, type, field } = coordinate;
    if (kind !== 'FIELD' || !nodeTypes.has(type)) continue;
    for (const declared of interfacesOf(type).filter((other) => other.getFields()[field.name])) {
      const probe = await trial.make(routeTo(coordinate), `c${probes.length}`);
      const text = probe.text.replace(`... on ${type} {`, `... on ${declared.name} {`);
      probes.push({ ...probe, text });
    }
  }
  await send(trial, probes, judgeQuery);
}

function queryRoutes(role: string): Route[] {
  const routes = routesFor(role);
  return coordinates.map((coordinate) => routes.routeTo(coordinate)).filter((route) => !isMutation(route));
}

/** Determines whether the page limits which objects of the type the role sees. */
function isLimited(type: string, role: string): boolean {
  const standing = standingOf(`${type}.id`);
  if (typeof standing !== 'object') return false;
  const { level, condition } = publishedCell(standing.scope, role);
  return level === 'READ_ONLY' && condition !== null;
}

/** Returns the type of the object that a route's first field finds by identifier; '' where it finds none. */
function rootObject({ steps: [first] }: Route): string {
  if (!first?.field.args.some(({ name }) => name === 'id')) return '';
  return first.on ?? getNamedType(first.field.type).name;
}

/** Sends probes of one role, many in one operation, each under its own alias. */
async function send(
  { world, tally }: Trial,
  probes: readonly Probe[],
  judge: typeof judgeQuery,
): Promise<void> {
  for (let start = 0; start < probes.length; start += probesAnOperation) {
    const part = probes.slice(start, start + probesAnOperation);
    const { document, variables } = operationOf('query', part);
    // The second run is compiled: both executors must return the same.
    for (const executor of ['graphql-js', 'graphql-jit']) {
      const answer = await world.query(part[0]?.role ?? '', document, variables);
      for (const probe of part) tally.note(probe, judge(probe, answer), executor);
    }
  }
}
