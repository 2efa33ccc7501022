import { makeExecutableSchema } from '@graphql-tools/schema';
import fc from 'fast-check';
import { type DocumentNode, execute, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/core/context.ts';
import { inOrder } from '../../../src/gateway/error-order.ts';
import { compileRun, loadCompiler, type Run } from '../../../src/gateway/jit/engine.ts';

// A compiled query does not ask the types what they make of each value: whether they would have left it as it is, is
// looked at afterwards. Here sources answer what they should, and what they should not.

let calls = 0;
let answer: unknown;
const next = () => {
  calls += 1;
  return answer;
};

const schema = makeExecutableSchema({
  typeDefs: `
    enum State { ON OFF }
    interface Named { name: String }
    type Person implements Named { name: String id: ID! age: Int grades: [[Float]] active: Boolean! state: State
      friends: [Named] }
    type Place implements Named { name: String state: State! size: Float }
    union Thing = Person | Place
    type Query { person: Person things: [Thing!] }
    type Mutation { change: Person }`,
  resolvers: {
    Query: { person: next, things: next },
    Mutation: { change: next },
    Named: { __resolveType: ({ kind }: { kind: string }) => kind },
    Thing: { __resolveType: ({ kind }: { kind: string }) => kind },
  },
});

const person = parse(`{ person { ...All } }
  fragment All on Person { name id called: name age grades active state friends { name ... on Place { size state } } }`);
const things = parse(
  `{ things { __typename ... on Named { name } ... on Person { id grades } ... on Place { size state } } }`,
);

/** As the gateway tells it: the answer and its errors, with their places. */
async function told(run: Run, document: DocumentNode): Promise<string> {
  const result = await run({} as Context, { given: {}, coerced: {} });
  return JSON.stringify(inOrder(result, document, getOperationAST(document) as OperationDefinitionNode));
}

const reference =
  (document: DocumentNode): Run =>
  async () =>
    execute({ schema, document });

async function compiled(document: DocumentNode): Promise<Run> {
  return compileRun(await loadCompiler(), schema, document, undefined) as Run;
}

const wrong = fc.constantFrom(
  '',
  '7',
  7,
  7.5,
  2 ** 31,
  -(2 ** 31),
  Number.NaN,
  Infinity,
  true,
  'ON',
  'on',
  {},
  [],
  null,
);
/** Values that the type leaves as they are, most of the time. */
const mostly = (right: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: wrong });
/** Values that the type accepts, where null is refused: executors may choose what else they report of an object that becomes null. */
const mostlyText = fc.oneof({ weight: 12, arbitrary: fc.string() }, { weight: 1, arbitrary: fc.integer() });
const place = fc.record({
  kind: fc.constant('Place'),
  name: mostly(fc.string()),
  state: fc.constantFrom('ON', 'OFF'),
  size: mostly(fc.float({ noNaN: true, noDefaultInfinity: true })),
});
const somebody = fc.record({
  kind: fc.constant('Person'),
  name: mostly(fc.string()),
  id: mostlyText,
  age: mostly(fc.integer()),
  grades: fc.option(fc.array(fc.array(mostly(fc.integer()), { maxLength: 3 }), { maxLength: 3 })),
  active: fc.oneof({ weight: 12, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.integer() }),
  state: mostly(fc.constantFrom('ON', 'OFF')),
  friends: fc.array(fc.option(place), { maxLength: 3 }),
});

describe('leaves', () => {
  it('come out as graphql-js has them, whatever the sources answer', async () => {
    let changed = 0;
    const compares = async (document: DocumentNode, given: unknown) => {
      answer = given;
      const expected = await told(reference(document), document);
      const run = await compiled(document);
      calls = 0;
      expect(await told(run, document)).toBe(expected);
      changed += calls - 1;
      expect(await told(run, document)).toBe(expected);
    };
    await fc.assert(
      fc.asyncProperty(somebody, fc.array(fc.oneof(somebody, place), { maxLength: 4 }), async (one, many) => {
        await compares(person, one);
        await compares(things, many);
      }),
      { numRuns: 300 },
    );
    // Otherwise the values would have shown nothing.
    expect(changed).toBeGreaterThan(50);
    expect(changed).toBeLessThan(550);
  });

  it('ask the sources once where their values fit, and where a mutation has changed something', async () => {
    answer = { kind: 'Person', name: 'Ada', id: 'a', age: 36, grades: [[1.5]], active: true, state: 'ON' };
    calls = 0;
    expect(await told(await compiled(person), person)).not.toContain('errors');
    expect(calls).toBe(1);

    const change = parse('mutation { change { id age } }');
    answer = { kind: 'Person', id: 7, age: 'many' };
    calls = 0;
    expect(JSON.parse(await told(await compiled(change), change))).toMatchObject({
      data: { change: { id: '7', age: null } },
      errors: [{ path: ['change', 'age'] }],
    });
    expect(calls).toBe(1);
  });

  it('are left to the types once a value did not fit', async () => {
    const run = await compiled(person);
    answer = { kind: 'Person', id: 7, active: 1, state: 'SIDEWAYS' };
    calls = 0;
    const first = await told(run, person);
    expect(calls).toBe(2);
    expect(await told(run, person)).toBe(first);
    expect(calls).toBe(3);
    expect(JSON.parse(first)).toMatchObject({
      data: { person: { id: '7', active: true, state: null } },
      errors: [{ path: ['person', 'state'] }],
    });
  });
});
