import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeTypes } from '../exhaustive/sdl.ts';
import { strongest } from '../exhaustive/world.ts';
import type { Fence } from '../fences.ts';
import { publishedRoles } from '../published.ts';
import { tryAddresses, trySignIn } from './addresses.ts';
import { allOf, newAttempts } from './attempts.ts';
import { type Sides, tryChoosing, tryInChosen } from './chosen.ts';
import { cursorPairs, tryCursors } from './cursors.ts';
import { tryAgents } from './devices.ts';
import { unexplained, unexplainedStatements } from './explained.ts';
import { mutationNames, tryMutation } from './mutations.ts';
import type { Caller } from './pairs.ts';
import type { Ids } from './planting.ts';
import { askAfter, askBefore, askForOther, type Prepared, prepareQueries } from './queries.ts';
import { tryRetries, tryTrusted } from './repeated.ts';
import { trySessions } from './sessions.ts';
import { idsOf, openTwo, type Two } from './two.ts';
import { unplanted, untried } from './whole-tried.ts';

const whole = { timeout: 1_800_000 };
/** Determines whether arguments without identifiers are tried as every role: their SQL is the same for all. */
const everything = process.env.LEAKS === 'whole';

/**
 * Tries as each of two organizations to reach the other's rows, at every coordinate and with the other's identifiers
 * wherever one is accepted, as each of the seven roles, while one of the two fences is removed.
 */
export function leakTrial(without: Fence): void {
  const at = newAttempts();
  const prepared = new Map<string, Prepared>();
  let two: Two;
  let others: readonly [Ids, Ids];

  beforeAll(async () => {
    two = await openTwo();
    await lookAround();
    for (const caller of callers()) {
      const further = everything || caller.role === strongest;
      prepared.set(keyOf(caller), await prepareQueries(caller, others[caller.side as 0], further));
    }
    for (const caller of callers()) await askBefore(preparedFor(caller), caller);
    await two.fences.takeAway(without);
  }, whole.timeout);

  afterAll(async () => {
    await two?.close();
    const { own, foreign, crossed } = at;
    const attempts = `${own + foreign} attempts, ${foreign} of them with an identifier of the other organization`;
    console.log(`Without ${without}: ${attempts}; ${crossed} crossings.`);
  });

  it.each(publishedRoles)('%s reads nothing of the other organization', whole, async (role) => {
    for (const caller of callers().filter((each) => each.role === role)) {
      await askAfter(at, preparedFor(caller), caller);
      await askForOther(at, preparedFor(caller), caller, others[caller.side as 0]);
    }
    expect(found()).toEqual([]);
  });

  it.each(publishedRoles)(
    '%s chooses no organization but those of the list, and is in that one alone',
    whole,
    async (role) => {
      for (const caller of callers().filter((each) => each.role === role)) {
        await tryChoosing(at, caller, otherOf(caller));
        await tryInChosen(at, caller, sidesOf(caller.side));
      }
      expect(found()).toEqual([]);
    },
  );

  describe.each([0, 1])('from side %i', (side) => {
    const caller = () => callers().find((each) => each.role === strongest && each.side === side) as Caller;
    const tries: [string, () => Promise<void>][] = [
      ['cursors of any list', async () => tryCursors(at, caller(), await cursorPairs(bothOf(side)))],
      ['signed addresses', () => tryAddresses(at, caller(), otherOf(caller()), sidesOf(side).others)],
      ['retries with the same key', () => tryRetries(at, caller(), otherOf(caller()))],
      ['trusted documents', () => tryTrusted(at, caller(), otherOf(caller()))],
      ['signing in', () => trySignIn(at, caller(), otherOf(caller()))],
      ['sessions', () => trySessions(at, caller(), otherOf(caller()))],
      ['what devices say and ask', () => tryAgents(at, two, caller(), otherOf(caller()))],
    ];
    it.each(tries)('%s lead to nothing of the other organization', whole, async (_what, attempt) => {
      await attempt();
      expect(found()).toEqual([]);
    });
  });

  describe.each([0, 1])('from side %i', (side) => {
    beforeAll(lookAround, 60_000);
    it.each(mutationNames)('%s changes nothing of the other organization', whole, async (name) => {
      const ids = sidesOf(side);
      const caller = { world: two.sides[side as 0], side, foreign: allOf(ids.others) };
      await tryMutation(at, name, two, caller, ids);
      expect(found()).toEqual([]);
    });
  });

  it('was tried at every coordinate as every role, and with an identifier wherever one is taken', () => {
    expect(untried(at, everything)).toEqual([]);
    expect(unplanted(at)).toEqual([]);
  });

  it.runIf(without === 'STORES')('left no comparison with the organization in a statement', () => {
    const { statements } = two.fences;
    console.log(
      `${statements.sent} statements, ${statements.rewritten} rewritten (${statements.voided.size} texts);` +
        ` ${statements.untouched.size} texts only write the organization.`,
    );
    expect(unexplainedStatements(statements)).toEqual([]);
    expect(statements.voided.size).toBeGreaterThan(1000);
  });

  // Last, because everything is open from here on.
  it('would have noticed: without either fence objects of every type come across', whole, async () => {
    await two.fences.takeAway(without === 'STORES' ? 'POLICIES' : 'STORES');
    const caller = callers().find(({ role }) => role === strongest) as Caller;
    const open = newAttempts();
    await askForOther(open, preparedFor(caller), caller, others[caller.side as 0]);
    const types = [...nodeTypes].filter(
      (type) => !open.crossings.some((each) => each.includes(` comes to ${type} `)),
    );
    expect(types).toEqual([]);
    console.log(`Without both: ${open.crossings.length} crossings in ${open.foreign} attempts.`);
  });

  /** Returns the crossings and faults since the last call. */
  function found(): string[] {
    at.crossed += at.crossings.length;
    return [...at.crossings.splice(0), ...unexplained(at.faults.splice(0), without)];
  }

  async function lookAround() {
    const [one, other] = [await idsOf(two.sides[0]), await idsOf(two.sides[1])];
    others = [other, one];
  }

  function callers(): Caller[] {
    return two.sides.flatMap((world, side) => {
      const foreign = allOf(others[side as 0]);
      return publishedRoles.map((role) => ({ world, role, side, foreign }));
    });
  }

  function sidesOf(side: number): Sides {
    return { home: others[(1 - side) as 0], others: others[side as 0] };
  }

  function bothOf(side: number) {
    const { home, others } = sidesOf(side);
    const [world, other] = [two.sides[side as 0], two.sides[(1 - side) as 0]];
    return [
      { world, ids: home },
      { world: other, ids: others },
    ] as const;
  }

  function otherOf({ side }: Caller): Two['sides'][0] {
    return two.sides[(1 - side) as 0];
  }

  function preparedFor(caller: Caller): Prepared {
    return prepared.get(keyOf(caller)) as Prepared;
  }
}

const keyOf = ({ role, side }: Caller) => `${role} ${side}`;
