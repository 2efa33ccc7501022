import { type GraphQLInputObjectType, getNamedType, isInputObjectType, isListType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationOf, type Probe, probeMaker } from '../support/exhaustive/probes.ts';
import { routesFor } from '../support/exhaustive/routes.ts';
import { coordinates } from '../support/exhaustive/sdl.ts';
import { openWorld, strongest, type World } from '../support/exhaustive/world.ts';
import { withRows } from '../support/leaks/asks.ts';
import { operations } from '../support/operations/all.ts';

// One rule applies to every field of every filter: null selects rows without a value, or is refused by name
// (docs/clients.md).

const combining = new Set(['and', 'or', 'not']);
/** Filter inputs of all lists. */
const filterTypes = new Map<string, GraphQLInputObjectType>(
  coordinates.flatMap((each) => {
    if (each.kind !== 'ARGUMENT' || each.argument.name !== 'filter') return [];
    const type = getNamedType(each.argument.type);
    return isInputObjectType(type) ? [[type.name, type] as const] : [];
  }),
);

let world: World;
let probes: ReadonlyMap<string, Probe>;

beforeAll(async () => {
  world = await openWorld();
  for (const prepare of operations.prepare) await prepare(world);
  const { routeTo } = routesFor(strongest);
  const make = probeMaker(world);
  const found = new Map<string, Probe>();
  for (const each of coordinates) {
    if (each.kind !== 'INPUT_FIELD' || !filterTypes.has(each.type) || found.has(each.type)) continue;
    if (!combining.has(each.field.name)) found.set(each.type, await make(routeTo(each), 'c'));
  }
  probes = found;
});
afterAll(() => world?.close());

/** Number of rows that a filter matches, or the code and argument of its refusal. */
type Outcome = number | { code: string | undefined; argument: string | undefined };

/**
 * Queries a list of the type twice, interpreted and compiled.
 * @param filter a value, or a literal in GraphQL syntax
 */
async function ask(type: string, filter: object | string, declared = ''): Promise<Outcome> {
  const probe = probes.get(type);
  if (!probe) throw new Error(`Nothing leads to ${type}.`);
  const isLiteral = typeof filter === 'string';
  const name = Object.keys(probe.variables).find((each) => each.endsWith('_filter')) ?? '';
  const { [name]: _sampled, ...others } = probe.variables;
  const text = isLiteral ? probe.text.replace(`$${name}`, filter) : probe.text;
  const declarations = [declared, ...probe.declarations].filter(
    (each) => each && !(isLiteral && each.startsWith(`$${name}:`)),
  );
  const { document } = operationOf('query', [{ ...probe, text, declarations }]);
  const values = isLiteral ? others : { ...others, [name]: filter };
  const answers = [];
  for (let run = 0; run < 2; run += 1)
    answers.push((await world.query(strongest, withRows(document), values)).body);
  expect(answers[1]).toEqual(answers[0]);
  const { data, errors } = answers[0] ?? {};
  if (errors) {
    const { code, argument } = errors[0]?.extensions ?? {};
    return { code, argument: argument as string };
  }
  const total = /"totalCount":(\d+)/.exec(JSON.stringify(data))?.[1];
  if (total === undefined) throw new Error(`${type}: ${JSON.stringify(data)}`);
  return Number(total);
}

const refusedAt = (argument: string) => ({ code: 'BAD_USER_INPUT', argument });

it('is tried with every filter', () => expect(filterTypes.size).toBeGreaterThan(45));

describe.each([...filterTypes])('%s', (name, type) => {
  const fields = Object.values(type.getFields());
  const tests = fields.filter((field) => !combining.has(field.name));
  const isCombined = fields.length > tests.length;

  it('does not ignore null', async () => {
    const all = await ask(name, {});
    const accepted: string[] = [];
    for (const { name: field } of tests) {
      const outcome = await ask(name, { [field]: null });
      expect(await ask(name, `{ ${field}: null }`), `${field} as a literal`).toEqual(outcome);
      if (typeof outcome !== 'number') {
        expect(outcome).toEqual(refusedAt(`filter.${field}`));
        continue;
      }
      accepted.push(field);
      if (!isCombined) continue;
      // An ignored condition would leave `not` without a condition, which is refused.
      const others = await ask(name, { not: { [field]: null } });
      expect(Number(others) + outcome, field).toBe(all);
    }
    const refused = tests.find((field) => !accepted.includes(field.name))?.name;
    if (isCombined && refused)
      expect(await ask(name, { or: [{ and: [{ [refused]: null }] }] })).toEqual(
        refusedAt(`filter.or.0.and.0.${refused}`),
      );
  });

  it('takes a variable that is absent as a field that is absent', async () => {
    const literal = fields.map((field) => `${field.name}: $${field.name}`).join(', ');
    const declared = fields.map((field) => `$${field.name}: ${field.type}`).join(', ');
    expect(await ask(name, `{ ${literal} }`, declared)).toBe(await ask(name, {}));
  });

  it.runIf(isCombined)('refuses null where filters are combined', async () => {
    for (const combination of combining) {
      expect(await ask(name, { [combination]: null })).toEqual(refusedAt(`filter.${combination}`));
      expect(await ask(name, { and: [{ [combination]: null }] })).toEqual(
        refusedAt(`filter.and.0.${combination}`),
      );
    }
  });

  it('refuses null in the test of a field, and in its lists', async () => {
    const tried = new Set<string>();
    for (const { name: field, type: of } of tests) {
      if (tried.has(String(of))) continue;
      tried.add(String(of));
      const inner = getNamedType(of);
      const refused = { code: 'BAD_USER_INPUT' };
      if (isListType(of)) expect(await ask(name, { [field]: [null] }), field).toMatchObject(refused);
      if (!isInputObjectType(inner)) continue;
      for (const test of Object.values(inner.getFields())) {
        for (const value of isListType(test.type) ? [null, [null]] : [null]) {
          const refusal = await ask(name, { [field]: { [test.name]: value } });
          expect(refusal, `${field}.${test.name}`).toMatchObject(refused);
          if (!inner.isOneOf) expect(refusal).toEqual(refusedAt(`filter.${field}.${test.name}`));
        }
      }
    }
  });
});
