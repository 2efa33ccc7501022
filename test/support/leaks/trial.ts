import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coordinates } from '../exhaustive/sdl.ts';
import type { Fence } from '../fences.ts';
import { publishedRoles } from '../published.ts';
import { allOf, newAttempts } from './attempts.ts';
import { takesId } from './inputs.ts';
import { mutationNames, tryMutation } from './mutations.ts';
import type { Ids } from './planting.ts';
import { askAfter, askBefore, askForOther, type Prepared, prepareQueries } from './queries.ts';
import { idsOf, openTwo, type Two } from './two.ts';

const whole = { timeout: 600_000 };

/**
 * Each of two organizations reaches for the other's rows, at every coordinate and with an identifier of the other wherever
 * one is taken, as each of the seven roles, while one of the two fences is not there.
 */
export function leakTrial(without: Fence): void {
  const attempts = newAttempts();
  const prepared = new Map<string, Prepared>();
  const { crossings, faults } = attempts;
  let two: Two;
  let others: Ids[];
  beforeAll(async () => {
    two = await openTwo();
    await refresh();
    await eachCaller(async (caller, key) => {
      const withArguments = /^(ADMINISTRATOR_WITH_BILLING|COMMAND_RUNNER)$/.test(caller.role);
      prepared.set(key, await prepareQueries(caller.world, caller.role, others[caller.side] as Ids, withArguments));
    });
    await eachCaller((caller, key) => askBefore(prepared.get(key) as Prepared, caller));
    await two.fences.takeAway(without);
  }, 600_000);
  afterAll(async () => {
    await two?.close();
    const { own, foreign } = attempts;
    console.log(
      `Without ${without}: ${own} attempts on lists and own rows, ${foreign} on the other's identifiers; ${crossings.length} crossings`,
    );
  });

  it.each(publishedRoles)('%s reads nothing of the other organization', whole, async (role) => {
    await eachCaller(async (caller, key) => {
      if (caller.role !== role) return;
      await askAfter(attempts, prepared.get(key) as Prepared, caller);
      await askForOther(attempts, prepared.get(key) as Prepared, caller, others[caller.side] as Ids);
    });
    expect(taken()).toEqual([]);
  });

  describe.each([0, 1])('side %i', (side) => {
    beforeAll(refresh);
    it.each(mutationNames)('%s changes nothing of the other organization', whole, async (name) => {
      const world = two.sides[side as 0];
      const ids = others[side] as Ids;
      await tryMutation(attempts, name, two, { world, side, foreign: allOf(ids) }, ids);
      expect(taken()).toEqual([]);
    });
  });

  it('was tried at every coordinate', () => {
    const { tried, planted } = attempts;
    const fields = coordinates.filter(({ kind }) => kind === 'FIELD');
    const untried = fields.flatMap(({ name }) => [0, 1].flatMap((side) => publishedRoles.map((role) => `${name} ${role} ${side}`)))
      .filter((key) => !tried.has(key));
    const taking = coordinates.filter((each) =>
      each.kind === 'ARGUMENT' ? takesId(each.argument.type) : each.kind === 'INPUT_FIELD' && takesId(each.field.type),
    );
    const unplanted = taking.flatMap(({ name }) => [0, 1].map((side) => `${name} ${side}`)).filter((key) => !planted.has(key));
    expect({ untried, unplanted }).toEqual({ untried: [], unplanted: [] });
  });

  /** What came across since the last call. */
  function taken(): string[] {
    return [...crossings.slice(taken.seen), ...faults.splice(0)];
  }
  taken.seen = 0;

  async function refresh() {
    const [one, other] = [await idsOf(two.sides[0]), await idsOf(two.sides[1])];
    others = [other, one];
  }

  async function eachCaller(
    work: (
      caller: { world: Two['sides'][0]; role: string; side: number; foreign: ReadonlySet<string> },
      key: string,
    ) => Promise<void>,
  ) {
    for (const [side, world] of two.sides.entries()) {
      const foreign = allOf(others[side] as Ids);
      for (const role of publishedRoles) await work({ world, role, side, foreign }, `${role} ${side}`);
    }
  }
}
