import { afterAll, beforeAll, expect, it } from 'vitest';
import { mutationNames } from '../exhaustive/mutations.ts';
import { coordinates } from '../exhaustive/sdl.ts';
import type { Fence } from '../fences.ts';
import { publishedRoles } from '../published.ts';
import { newAttempts, tryLists, tryMutation, tryQueries } from './attempts.ts';
import { openTwo, type Side } from './two.ts';

const whole = { timeout: 600_000 };

/**
 * Each of two organizations reaches for the other's rows: at every coordinate and with every identifier that a query or a
 * mutation takes, as each of the seven roles, while one of the two fences is not there.
 */
export function leakTrial(without: Fence): void {
  const attempts = newAttempts();
  let sides: readonly [Side, Side];
  beforeAll(async () => {
    sides = await openTwo(without);
  });
  afterAll(async () => {
    await sides?.[0].world.close();
    const { count, crossings } = attempts;
    console.log(`${count} attempts without ${without}, ${crossings.length} crossings`);
  });

  const directions = () => [sides, [sides[1], sides[0]]] as const;

  it.each(publishedRoles)('%s reads nothing of the other organization', whole, async (role) => {
    for (const [own, other] of directions()) {
      await tryLists(attempts, role, own, other);
      await tryQueries(attempts, role, own, other);
    }
    expect(attempts.crossings).toEqual([]);
  });

  it.each(mutationNames)('%s changes nothing of the other organization', whole, async (name) => {
    for (const [own, other] of directions()) await tryMutation(attempts, name, publishedRoles, own, other);
    expect(attempts.crossings.splice(0)).toEqual([]);
  });

  it('was tried at every coordinate, as every role', () => {
    const pairs = coordinates.flatMap(({ name }) => publishedRoles.map((role) => `${name} ${role}`));
    expect(pairs.filter((pair) => !attempts.tried.has(pair))).toEqual([]);
  });
}
