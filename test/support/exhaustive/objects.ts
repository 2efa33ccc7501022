import { operations } from '../operations/all.ts';
import { expectedOutcome } from './expectation.ts';
import { places } from './places.ts';
import { nameOf, wayToAny } from './routes.ts';
import type { Step } from './sdl.ts';
import { selectionOf } from './selections.ts';
import { strongest, type World } from './world.ts';

const maxIds = 100;

/** Finds objects of the demo data from which a route leads to the tested coordinate. */
export function objectFinder(world: World) {
  const candidates = new Map<string, Promise<string[]>>();
  const chosen = new Map<string, Promise<string>>();

  /**
   * Returns the identifier of a `type` from which `steps` lead to an existing object, as the role sees it; as the strongest
   * role sees it where the role is refused on the way.
   */
  function choose(role: string, type: string, steps: readonly Step[], goal = '__typename'): Promise<string> {
    const may = steps.every((step) => expectedOutcome(nameOf(step), role) !== 'refused');
    const caller = may ? role : strongest;
    const selection = selectionOf(steps, goal);
    const key = `${caller} ${type} ${selection}`;
    const found = chosen.get(key) ?? find(caller, type, steps, selection, goal);
    chosen.set(key, found);
    return found;
  }

  async function find(caller: string, type: string, steps: readonly Step[], selection: string, goal: string) {
    const ids = await (candidates.get(type) ?? candidatesOf(type));
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${selection} } } }`;
    const names = [...steps.map(({ field }) => field.name), ...goal.split(/[ {}]+/).filter(Boolean)];
    for (let start = 0; start < ids.length; start += maxIds) {
      const part = ids.slice(start, start + maxIds);
      const { body } = await world.query(caller, document, { ids: part });
      const at = (body.data?.nodes ?? []).findIndex((node: unknown) =>
        [...places(node, names)].some(({ depth, value }) => depth === names.length && value !== null),
      );
      if (at >= 0) return part[at] as string;
    }
    // The role should see an object and does not: its attempt to reach this one will report that.
    return ids[0] as string;
  }

  function candidatesOf(type: string): Promise<string[]> {
    const listed = listIds(type);
    candidates.set(type, listed);
    return listed;
  }

  /** Returns all identifiers of a type: first those that conditional roles see, then the newest. */
  async function listIds(type: string): Promise<string[]> {
    const seen = operations.seen[type];
    const way = wayToAny(type);
    const data = await world.run(`{ ${selectionOf(way, 'id', way.length > 2 ? maxIds : 1000)} }`);
    const names = [...way.map(({ field }) => field.name), 'id'];
    const ids = [...places(data, names)].flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    if (ids.length === 0) throw new Error(`The demo data has no ${type}.`);
    return [...(seen ? [await seen(world)] : []), ...new Set(ids.sort().reverse())];
  }

  return { choose };
}
