import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryOf, standings } from '../support/coordinates/all.ts';
import { expectedRequirements, publishedMatrix } from '../support/exhaustive/model.ts';
import { mutationNames, mutationTrial } from '../support/exhaustive/mutations.ts';
import { tryNobody } from '../support/exhaustive/nobody.ts';
import { tryInterfaces, tryQueries, tryUnseen } from '../support/exhaustive/queries.ts';
import { coordinates } from '../support/exhaustive/sdl.ts';
import { createTrial, type Trial } from '../support/exhaustive/trial.ts';
import { knowableBy, shownTo } from '../support/exhaustive/visible.ts';
import { openWorld, type World } from '../support/exhaustive/world.ts';
import { operations } from '../support/operations/all.ts';
import { publishedRoles, publishedScopes } from '../support/published.ts';

/**
 * Every coordinate of the schema, as each of the seven roles, executed through the HTTP edge against a database and
 * compared with the published table. See test/support/exhaustive/README.md.
 */
const whole = { timeout: 120_000 };

describe('the fixture', () => {
  it('has the eighteen rows and seven columns of the page', () => {
    expect([publishedScopes.length, publishedRoles.length]).toEqual([18, 7]);
  });

  it('places every coordinate of the schema', () => {
    expect(coordinates.map(({ name }) => name).filter((name) => !entryOf(name))).toEqual([]);
  });

  it('places nothing that the schema does not have', () => {
    const used = new Set(coordinates.map(({ name }) => entryOf(name)));
    expect([...standings.keys()].filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('the product', () => {
  let world: World;
  let trial: Trial;
  beforeAll(async () => {
    world = await openWorld();
    trial = createTrial(world);
    for (const prepare of operations.prepare) await prepare(world);
  });
  afterAll(async () => {
    await world?.close();
    const { pairs, executions, differences } = trial.tally;
    const counts = `${coordinates.length} coordinates x ${publishedRoles.length} roles: ${pairs.size} pairs tried`;
    console.log(`${counts} in ${executions} executions, ${differences.length} differences`);
  });

  it.each(publishedRoles)('tells %s the law as the page has it', async (role) => {
    const { body } = await world.query(
      role,
      `{ roleMatrix { scope role level actions condition published }
         accessRequirements { coordinate kind scope level action open roles } }`,
    );
    expect(body.data.roleMatrix).toEqual(publishedMatrix());
    expect(body.data.accessRequirements).toEqual(expectedRequirements());
  });

  it.each(publishedRoles)('shows %s what the page lets it reach, and nothing else', async (role) => {
    expect(await shownTo(role, world)).toEqual(knowableBy(role));
  });

  it.each(publishedRoles)('answers every query coordinate to %s as the page says', whole, async (role) => {
    expect(await newIn(() => tryQueries(trial, role))).toEqual([]);
  });

  it.each(publishedRoles)('answers fields of interfaces to %s as those of their objects', async (role) => {
    expect(await newIn(() => tryInterfaces(trial, role))).toEqual([]);
  });

  it.each(publishedRoles)('keeps from %s what its condition keeps from it', whole, async (role) => {
    expect(await newIn(() => tryUnseen(trial, role))).toEqual([]);
  });

  it('answers nobody without a key', async () => {
    expect(await tryNobody(trial)).toEqual([]);
  });

  describe('mutations', () => {
    let attempt: (name: string) => Promise<void>;
    beforeAll(() => {
      attempt = mutationTrial(trial);
    });

    it.each(mutationNames)('%s does what the page says, or nothing', whole, async (name) => {
      expect(await newIn(() => attempt(name))).toEqual([]);
    });
  });

  /** The differences that a piece of work finds. */
  async function newIn(work: () => Promise<void>): Promise<string[]> {
    const before = trial.tally.differences.length;
    await work();
    return trial.tally.differences.slice(before);
  }

  it('was tried at every coordinate, as every role', () => {
    const pairs = coordinates.flatMap(({ name }) => publishedRoles.map((role) => `${name} ${role}`));
    expect(pairs.filter((pair) => !trial.tally.pairs.has(pair))).toEqual([]);
  });
});
