import { describe, expect, it } from 'vitest';
import { entryOf, standings } from '../support/coordinates/all.ts';
import { expectedRequirements, publishedMatrix } from '../support/exhaustive/model.ts';
import { tryNobody } from '../support/exhaustive/nobody.ts';
import { newIn, productUnderTrial, triesAll } from '../support/exhaustive/product.ts';
import { tryInterfaces, tryQueries, tryUnseen } from '../support/exhaustive/queries.ts';
import { coordinates } from '../support/exhaustive/sdl.ts';
import { knowableBy, shownTo } from '../support/exhaustive/visible.ts';
import { publishedRoles, publishedScopes } from '../support/published.ts';

/**
 * Every coordinate to which queries lead, as each of the seven roles, executed through the HTTP edge against a database and
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
  const trial = productUnderTrial('QUERIES');

  it.each(publishedRoles)('tells %s the law as the page has it', async (role) => {
    const { body } = await trial().world.query(
      role,
      `{ roleMatrix { scope role level actions condition published }
         accessRequirements { coordinate kind scope level action open roles } }`,
    );
    expect(body.data.roleMatrix).toEqual(publishedMatrix());
    expect(body.data.accessRequirements).toEqual(expectedRequirements());
  });

  it.each(publishedRoles)('shows %s what the page lets it reach, and nothing else', async (role) => {
    expect(await shownTo(role, trial().world)).toEqual(knowableBy(role));
  });

  it.each(publishedRoles)('answers every query coordinate to %s as the page says', whole, async (role) => {
    expect(await newIn(trial(), () => tryQueries(trial(), role))).toEqual([]);
  });

  it.each(publishedRoles)('answers fields of interfaces to %s as those of their objects', async (role) => {
    expect(await newIn(trial(), () => tryInterfaces(trial(), role))).toEqual([]);
  });

  it.each(publishedRoles)('keeps from %s what its condition keeps from it', whole, async (role) => {
    expect(await newIn(trial(), () => tryUnseen(trial(), role))).toEqual([]);
  });

  it('answers nobody without a key', whole, async () => {
    expect(await tryNobody(trial())).toEqual([]);
  });

  triesAll('QUERIES', trial);
});
