import { operationOf, type Probe } from '../exhaustive/probes.ts';
import type { Route } from '../exhaustive/routes.ts';
import type { World } from '../exhaustive/world.ts';
import type { AnsweredError } from '../gateway.ts';
import { probesAnAsk, renamed, withRows } from './asks.ts';
import { type Attempts, foreignIn, lasting } from './attempts.ts';
import { type Ids, type Planting, plantings } from './planting.ts';

/** Probe sent twice: with another organization's identifier, and with an unknown one. */
export interface Pair {
  readonly planting: Planting;
  readonly probe: Probe;
}

/** Returns the pairs of these probes, each place once. */
export function pairsOf(
  probes: readonly (readonly [Route, Probe])[],
  foreign: Ids,
  known = new Set<string>(),
): Pair[] {
  return probes.flatMap(([route, probe]) =>
    plantings(route, probe, foreign).flatMap((planting) => {
      const key = `${planting.place} ${planting.foreign}`;
      if (known.has(key)) return [];
      known.add(key);
      return [{ planting, probe }];
    }),
  );
}

/** Caller, its side, and the identifiers of the other side. */
export interface Caller {
  readonly world: World;
  readonly role: string;
  readonly side: number;
  readonly foreign: ReadonlySet<string>;
}

/**
 * Sends pairs. Another organization's identifier must be answered like an unknown one: with the same data and the same
 * messages.
 * @param known earlier answers to unknown identifiers, which are not requested again
 */
export async function tryPairs(
  at: Attempts,
  { world, role, side, foreign }: Caller,
  kind: 'query' | 'mutation',
  pairs: readonly Pair[],
  known = new Map<Pair, string>(),
): Promise<void> {
  for (let start = 0; start < pairs.length; start += probesAnAsk / 2) {
    const part = pairs.slice(start, start + probesAnAsk / 2);
    const probes = part.flatMap((pair, index) => [
      ...(known.has(pair)
        ? []
        : [renamed({ ...pair.probe, variables: pair.planting.withUnknown }, `u${index}`)]),
      renamed({ ...pair.probe, variables: pair.planting.withForeign }, `f${index}`),
    ]);
    const { document, variables } = operationOf(kind, probes);
    const { body } = await world.query(role, kind === 'query' ? withRows(document) : document, variables);
    if (body.data === undefined) at.faults.push(`${role} ${document}: ${JSON.stringify(body.errors)}`);
    for (const [index, pair] of part.entries()) {
      const { planting, probe } = pair;
      at.foreign += 1;
      at.tried.add(`${probe.coordinate} ${role} ${side}`);
      at.planted.add(`${planting.coordinate} ${side}`);
      const [unknown, other] = [`u${index}`, `f${index}`].map((alias) => partOf(body, alias));
      const same = known.get(pair) ?? lasting(unknown).replaceAll(planting.unknown, '…');
      known.set(pair, same);
      const shown = lasting(other).replaceAll(planting.foreign, '…');
      const crossed = foreignIn(JSON.parse(shown), foreign);
      if (crossed || shown !== same)
        at.crossings.push(
          `${role} ${planting.place} = ${planting.foreign} in ${probe.text}: ${shown}\ninstead of ${same}`,
        );
      if (/INTERNAL_SERVER_ERROR/.test(shown)) at.faults.push(`${role} ${planting.place}: ${shown}`);
    }
  }
}

/** Returns the answer to one alias. */
export function partOf(
  { data, errors }: { data?: Record<string, unknown> | null; errors?: readonly AnsweredError[] },
  alias: string,
) {
  const own = (errors ?? []).filter(({ path }) => !path || path[0] === alias);
  return {
    data: data?.[alias],
    errors: own.map(({ message, path, extensions }) => ({ message, path: path?.slice(1), extensions })),
  };
}
