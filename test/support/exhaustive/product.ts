import { afterAll, beforeAll, expect, it } from 'vitest';
import { operations } from '../operations/all.ts';
import { publishedRoles } from '../published.ts';
import { isMutation, routesFor } from './routes.ts';
import { coordinates } from './sdl.ts';
import { createTrial, type Trial } from './trial.ts';
import { openWorld } from './world.ts';

/**
 * Selects the routes through a mutation, or all others: each kind has its own test file, so that both run at the same time.
 */
export type Ways = 'MUTATIONS' | 'QUERIES';

/** Prepares the product on a separate database for a test file, and collects what was tried. */
export function productUnderTrial(ways: Ways): () => Trial {
  let trial: Trial;
  beforeAll(async () => {
    const world = await openWorld();
    trial = createTrial(world);
    for (const prepare of operations.prepare) await prepare(world);
  });
  afterAll(async () => {
    await trial?.world.close();
    const { pairs, executions, differences } = trial.tally;
    const counts = `${coordinates.length} coordinates x ${publishedRoles.length} roles: ${pairs.size} pairs tried`;
    console.log(`${counts} by ${ways} in ${executions} executions, ${differences.length} differences`);
  });
  return () => trial;
}

/** Returns the differences that a piece of work finds. */
export async function newIn({ tally }: Trial, work: () => Promise<void>): Promise<string[]> {
  const before = tally.differences.length;
  await work();
  return tally.differences.slice(before);
}

/** Registers the last test of a file, which checks that all of its pairs were tried. */
export function triesAll(ways: Ways, trial: () => Trial): void {
  it('was tried at every coordinate, as every role', () => {
    const own = publishedRoles.flatMap((role) => {
      const { routeTo } = routesFor(role);
      const routes = coordinates.map(routeTo).filter((route) => isMutation(route) === (ways === 'MUTATIONS'));
      return routes.map(({ coordinate }) => `${coordinate.name} ${role}`);
    });
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((pair) => !trial().tally.pairs.has(pair))).toEqual([]);
  });
}
