import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strongest } from '../support/exhaustive/world.ts';
import type { Fence } from '../support/fences.ts';
import { allOf, newAttempts } from '../support/leaks/attempts.ts';
import { type CursorPair, cursorPairs, tryCursors } from '../support/leaks/cursors.ts';
import { unexplained } from '../support/leaks/explained.ts';
import { mutationPairs } from '../support/leaks/mutations.ts';
import { type Caller, type Pair, tryPairs } from '../support/leaks/pairs.ts';
import { askAfter, askBefore, type Prepared, prepareQueries, queryPairs } from '../support/leaks/queries.ts';
import { idsOf, openTwo, type Two } from '../support/leaks/two.ts';
import { unplanted } from '../support/leaks/whole-tried.ts';

/**
 * Part of the leak trials that runs with all tests. As the role with all permissions, one organization requests every list
 * and every field of its own, and sends an identifier or a cursor of the other organization wherever one is accepted.
 */
describe('an identifier or a cursor of another organization is as one that does not exist', () => {
  const at = newAttempts();
  let two: Two;
  /** Answers to unknown identifiers, with either fence. */
  const known = new Map<Pair, string>();
  let caller: Caller;
  /** Selections of all own objects. */
  let own: Prepared;
  let pairs: { readonly queries: Pair[]; readonly mutations: Pair[]; readonly cursors: CursorPair[] };

  beforeAll(async () => {
    two = await openTwo();
    const [world, other] = two.sides;
    const [home, ids] = [await idsOf(world), await idsOf(other)];
    caller = { world, role: strongest, side: 0, foreign: allOf(ids) };
    own = await prepareQueries(caller, ids, false);
    const queries = await queryPairs(caller, ids);
    const cursors = await cursorPairs(
      [
        { world, ids: home },
        { world: other, ids },
      ],
      /^after$/,
    );
    const mutations = await mutationPairs(caller, ids);
    pairs = { queries, cursors, mutations };
    await two.written();
  }, 300_000);
  afterAll(async () => {
    await two?.close();
    console.log(`${at.foreign} attempts with either fence gone, ${at.crossings.length} crossings.`);
  });

  it.each<Fence>(['STORES', 'POLICIES'])('without %s', { timeout: 300_000 }, async (fence) => {
    const asked = { ...own, answers: [] };
    await askBefore(asked, caller);
    await two.fences.takeAway(fence);
    await askAfter(at, asked, caller);
    await tryAll();
    await two.fences.putBack(fence);
    expect(at.crossings).toEqual([]);
    expect(unexplained(at.faults.splice(0), fence)).toEqual([]);
    const { organizationId } = caller.world.demo;
    expect((await two.written()).filter(({ organization }) => organization !== organizationId)).toEqual([]);
  });

  it('everywhere', () => {
    expect(unplanted(at, [0])).toEqual([]);
  });

  it('or the attempts would show: without either fence most objects come across', async () => {
    await two.fences.takeAway('STORES');
    await two.fences.takeAway('POLICIES');
    const open = newAttempts();
    const byId = pairs.queries.filter(({ planting }) => /^Query\.\w+\(id:\)$/.test(planting.coordinate));
    await tryPairs(open, caller, 'query', byId, known);
    expect(open.crossings.length).toBeGreaterThan(byId.length * 0.9);
  });

  async function tryAll() {
    await tryPairs(at, caller, 'query', pairs.queries, known);
    await tryPairs(at, caller, 'mutation', pairs.mutations, known);
    await tryCursors(at, caller, pairs.cursors);
  }
});
