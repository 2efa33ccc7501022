import { sql } from 'drizzle-orm';
import { type ExecutionResult, execute, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway, type Gateway } from '../../src/api/gateway.ts';
import { guardedSchema, readTypeDefs } from '../../src/api/schema.ts';
import type { Principal } from '../../src/core/context.ts';
import { builtInPermissions } from '../../src/core/role-matrix.ts';
import { domains } from '../../src/domains/registry.ts';
import { inOrder } from '../../src/gateway/error-order.ts';
import { compileRun, loadCompiler, type Run } from '../../src/gateway/jit/engine.ts';
import { roleSchemas } from '../../src/gateway/role-schemas.ts';
import { coerceVariables } from '../../src/gateway/variables.ts';
import { apiKeyAuthenticator } from '../../src/identity/api-keys.ts';
import { createSessions } from '../../src/identity/sessions.ts';
import { mutationNames } from '../support/exhaustive/mutations.ts';
import { bySession, strongest, type World, worldOf } from '../support/exhaustive/world.ts';
import { testGateway } from '../support/gateway.ts';
import { operations } from '../support/operations/all.ts';
import { literalOf } from '../support/random-inputs.ts';
import { randomOperation } from '../support/random-operations.ts';
import { sessionOf } from '../support/signing-in.ts';

// Every mutation by graphql-js and by graphql-jit, with the same arguments on the same database: what the first one did is
// undone before the second one runs. That takes the embedded database, which has one connection.

let world: World;
let gateway: Gateway;
let schema: GraphQLSchema;
let byKey: Principal | null;
let signedIn: Principal | undefined;
let held = false;

/** Inside of the transaction that is undone, those of the product are parts of it. */
const parts: Readonly<Record<string, string>> = {
  begin: 'savepoint part',
  commit: 'release savepoint part',
  rollback: 'rollback to savepoint part',
};

/** Statements of this test that begin and end what is undone. As reads they take their turn behind whatever runs. */
const marks = { begin: "select 'begin what is undone'", end: "select 'end what is undone'" };

const onlyConnection = {
  rewrite(_connection: object, text: string): string {
    if (text === marks.begin || text === marks.end) {
      held = text === marks.begin;
      return held ? 'begin' : 'rollback';
    }
    return (held && parts[text]) || text;
  },
  connect() {},
};

describe.skipIf(process.env.TEST_DATABASE_URL)('mutations', () => {
  beforeAll(async () => {
    world = worldOf(await testGateway({ fences: onlyConnection }));
    for (const prepare of operations.prepare) await prepare(world);
    gateway = createGateway({ database: world.database, typeDefs: readTypeDefs(), domains });
    const guarded = guardedSchema(readTypeDefs(), domains);
    byKey = await apiKeyAuthenticator(world.database)(world.keys[strongest], '203.0.113.7');
    const token = await sessionOf(world, strongest);
    signedIn = (await createSessions(world.database, 60).find(token))?.principal;
    schema = roleSchemas(
      guarded.schema,
      guarded.requirements,
      'explain',
    )(builtInPermissions[strongest]).schema;
  });
  afterAll(() => world?.close());

  it.each(mutationNames)('%s answers with the same bytes by both executors', async (name) => {
    const field = schema.getMutationType()?.getFields()[name];
    const given = await operations.mutations[name]?.(world, strongest);
    if (!field || !given) throw new Error(`${name} has no arguments in test/support/operations.`);
    const literals = Object.fromEntries(
      field.args.flatMap(({ name, type }) =>
        name in given ? [[name, literalOf(given[name], type, () => undefined)]] : [],
      ),
    );
    const caller = bySession.has(name) ? (signedIn ?? null) : byKey;
    const told = [];
    for (const form of [{}, { literals }]) {
      const drawn = await compilable(name, (int) =>
        randomOperation(schema, { int, id: () => 'none', ...form }, field),
      );
      const variables = 'literals' in form ? drawn.variables : { ...given, ...drawn.variables };
      told.push(...(await answersTo(caller, drawn.source, variables)));
    }
    const [reference, ...others] = told;
    for (const answer of others) expect(answer).toBe(reference);
  });
});

/** Returns the first operation that graphql-jit compiles, of those that the numbers of a mutation draw. */
async function compilable<Drawn extends { source: string }>(
  name: string,
  draw: (int: (most: number) => number) => Drawn,
): Promise<Drawn> {
  const compiler = await loadCompiler();
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const drawn = draw(numbersOf(`${name}${attempt || ''}`));
    if (compileRun(compiler, schema, parse(drawn.source), undefined)) return drawn;
  }
  throw new Error(`No operation of ${name} is small enough to be compiled.`);
}

/** By graphql-js, then compiled. */
async function answersTo(
  caller: Principal | null,
  source: string,
  given: Record<string, unknown>,
): Promise<string[]> {
  const document = parse(source);
  expect(validate(schema, document), source).toEqual([]);
  const operation = getOperationAST(document);
  const run = compileRun(await loadCompiler(), schema, document, undefined);
  if (!operation || !run) throw new Error(`graphql-jit does not compile ${source}`);
  const coerced = coerceVariables(schema, document, operation, given);
  if ('errors' in coerced) throw coerced.errors[0];
  const reference: Run = async (contextValue) =>
    execute({ schema, document, contextValue, variableValues: given });
  const answers: string[] = [];
  for (const by of [reference, run]) {
    const result = await undone(() =>
      by(gateway.contextFor(caller, 'differential'), { given, coerced: coerced.variables }),
    );
    expect(result.errors, source).toBeUndefined();
    answers.push(withoutChance(JSON.stringify(inOrder(result, document, operation))));
  }
  return answers;
}

async function undone(work: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
  await world.rows(sql.raw(marks.begin));
  try {
    return await work();
  } finally {
    await world.rows(sql.raw(marks.end));
  }
}

/** Without what is made anew each time: identifiers, moments, versions, long random texts such as keys and cursors, and the beginnings of keys. */
function withoutChance(answer: string): string {
  return answer
    .replace(/\b[a-z]{2,4}_[0-9a-z]{26}\b/g, 'ID')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')
    .replace(/"\d{3,}"/g, '"VERSION"')
    .replace(/[\w+/=.-]{24,}/g, 'CHANCE')
    .replace(/\brg[a-z]_[\w-]{4,6}/g, 'PREFIX');
}

/** The same choices in each run, others for each mutation. */
function numbersOf(name: string): (most: number) => number {
  let state = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7);
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % (most + 1);
  };
}
