import fc from 'fast-check';
import {
  execute,
  type GraphQLArgument,
  type GraphQLError,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/access/decisions.ts';
import { refusal } from '../../src/access/explain.ts';
import type { Permissions } from '../../src/access/matrix.ts';
import type { Requirements } from '../../src/access/requirements.ts';
import type { ConditionContext } from '../../src/access/rules.ts';
import { deny, rule, type ShieldRule, shield } from '../../src/access/shield.ts';
import { shieldSchema } from '../../src/access/shielded-schema.ts';
import {
  builtInPermissions,
  choices,
  operationFor,
  resolversFor,
  schemas,
} from '../support/random-guarded-schema.ts';
import { permissionsOf, runsAssigned, smallSchema } from '../support/small-schema.ts';

type Values = Readonly<Record<string, unknown>>;

/** The schema with graphql-shield before every field, each rule deciding anew for every call: slow, and plain to see. */
function fullyShielded(
  schema: GraphQLSchema,
  requirements: Requirements,
  permissions: Permissions,
): GraphQLSchema {
  const tree: Record<string, Record<string, ShieldRule>> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const fields: Record<string, ShieldRule> = {};
    for (const { name, args } of Object.values(type.getFields())) {
      fields[name] = rule(`${type.name}.${name}`, { cache: 'no_cache' })(
        async (_parent, given: Values, context: ConditionContext) =>
          (await verdict(`${type.name}.${name}`, args, given, context)) ?? true,
      );
    }
    tree[type.name] = fields;
  }
  const middleware = shield(tree, { fallbackRule: deny, allowExternalErrors: true }).generate(schema);
  return applyMiddleware(schema, middleware);

  async function verdict(
    name: string,
    args: readonly GraphQLArgument[],
    given: Values,
    context: ConditionContext,
  ) {
    const own = refused(name);
    if (own) return own;
    const ofInputs = inputRefusal(args, given, (argument) => `${name}(${argument}:)`);
    if (ofInputs) return ofInputs;
    const requirement = requirements.get(name)?.requirement;
    const decision = requirement && decide(requirement, permissions);
    if (!requirement || decision?.kind !== 'if') return null;
    const subject = String(given.id ?? '');
    const held = subject !== '' && (await context.holds?.(decision.condition, subject));
    return held ? null : refusal(name, requirement, permissions, decision.condition);
  }

  function inputRefusal(
    inputs: readonly (GraphQLArgument | GraphQLInputField)[],
    given: Values,
    coordinateOf: (name: string) => string,
  ): GraphQLError | null {
    for (const { name, type } of inputs) {
      if (!(name in given)) continue;
      const own = refused(coordinateOf(name));
      if (own) return own;
      const named = getNamedType(type);
      if (!isInputObjectType(named)) continue;
      for (const value of [given[name]].flat(9)) {
        const fields = Object.values(named.getFields());
        const ofField = (field: string) => `${named.name}.${field}`;
        const inner = value ? inputRefusal(fields, value as Values, ofField) : null;
        if (inner) return inner;
      }
    }
    return null;
  }

  function refused(name: string): GraphQLError | null {
    const coordinate = requirements.get(name);
    if (!coordinate) throw new Error(`${name} has no requirement.`);
    return decide(coordinate.requirement, permissions).kind === 'deny'
      ? refusal(name, coordinate.requirement, permissions)
      : null;
  }
}

/**
 * Data, and each error's path, words and extensions, in an order that does not depend on who was faster. Which errors
 * are told below an object that is null because of one of them is left to the executor (GraphQL specification,
 * October 2021, section 6.4.4): of these only the place counts.
 */
async function answer(schema: GraphQLSchema, source: string) {
  const contextValue = { holds: async (_condition: string, id: string) => id === 'mine' };
  const { data, errors = [] } = await execute({ schema, document: parse(source), contextValue });
  const told = errors.map(({ path = [], message, extensions }) => {
    const end = path.findIndex((_step, index) => index > 0 && valueAt(data, path.slice(0, index)) === null);
    if (end > 0) return { path: path.slice(0, end).join('.'), message: 'is null', extensions: {} };
    return { path: path.join('.'), message, extensions };
  });
  const distinct = new Map(told.map((error) => [JSON.stringify(error), error]));
  const sorted = [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, error]) => error);
  return { data: data && JSON.parse(JSON.stringify(data)), errors: sorted };
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Values | null | undefined)?.[step], data);
}

describe('the partially evaluated schema', () => {
  it('answers as graphql-shield does before every field', async () => {
    let refusals = 0;
    let allowed = 0;
    const property = fc.asyncProperty(
      schemas,
      builtInPermissions,
      choices,
      fc.constantFrom('query' as const, 'mutation' as const),
      async (sdl, permissions, numbers, kind) => {
        const bare = smallSchema(sdl);
        const { schema, requirements } = smallSchema(sdl, resolversFor(bare.schema));
        const source = operationFor(schema, kind, numbers);
        expect(validate(schema, parse(source), specifiedRules)).toEqual([]);
        const partial = await answer(shieldSchema(schema, requirements, permissions).schema, source);
        const full = await answer(fullyShielded(schema, requirements, permissions), source);
        expect(partial).toEqual(full);
        if (partial.errors.some(({ extensions }) => extensions.code === 'FORBIDDEN')) refusals += 1;
        else allowed += 1;
      },
    );
    await fc.assert(property, { numRuns: 150 });
    // Both halves of the comparison have to happen for it to mean anything.
    expect(Math.min(refusals, allowed)).toBeGreaterThan(10);
  });

  it('keeps the resolver of every allowed field, and wraps no other than guarded fields', () => {
    const property = fc.property(schemas, builtInPermissions, (sdl, permissions) => {
      const bare = smallSchema(sdl);
      const { schema, requirements } = smallSchema(sdl, resolversFor(bare.schema));
      const shielded = shieldSchema(schema, requirements, permissions);
      for (const type of Object.values(schema.getTypeMap())) {
        if (!isObjectType(type) || type.name.startsWith('__')) continue;
        const made = shielded.schema.getType(type.name);
        if (!isObjectType(made)) throw new Error(`${type.name} is gone.`);
        for (const [name, { resolve }] of Object.entries(type.getFields())) {
          const isGuarded = shielded.guards.has(`${type.name}.${name}`);
          expect(made.getFields()[name]?.resolve === resolve).toBe(!isGuarded);
        }
      }
    });
    fc.assert(property, { numRuns: 50 });
  });
});

describe('a rule', () => {
  const sdl = `
    type User @access(scope: USERS) { id: ID! secret(of: Int): String @access(scope: BILLING) }
    input Wish @access(scope: COMMANDS) { id: ID! cost: Int @access(scope: BILLING) }
    type Query { users: [User] @access(scope: USERS) service: String @public }
    type Mutation {
      run(id: ID): Int @access(scope: COMMANDS, action: RUN, of: "id")
      runWish(wish: Wish): Int @access(scope: COMMANDS, action: RUN, of: "wish.id")
    }`;
  const { schema, requirements } = smallSchema(sdl, {
    Query: { users: () => [{ id: 'a' }, { id: 'b' }], service: () => 'open' },
    User: { secret: (_user: unknown, { of }: { of: number }) => `secret ${of}` },
    Mutation: { run: () => 1, runWish: () => 1 },
  });
  const clerk = permissionsOf({ USERS: 'READ_ONLY' }, 'Clerk');
  const auditor = permissionsOf({ USERS: 'READ_ONLY', BILLING: 'READ_ONLY' }, 'Auditor');
  const runner = permissionsOf({ COMMANDS: runsAssigned }, 'Runner');
  const editor = permissionsOf({ COMMANDS: 'EDIT' }, 'Editor');
  const by = (permissions: Permissions | null, source: string) =>
    answer(shieldSchema(schema, requirements, permissions).schema, source);

  it('refuses under each alias and in each row, and lets pass who may', async () => {
    const source = '{ users { id a: secret(of: 1) b: secret(of: 2) } }';
    const refused = await by(clerk, source);
    const row = (id: string) => ({ id, a: null, b: null });
    expect(refused.data).toEqual({ users: [row('a'), row('b')] });
    const paths = refused.errors.map(({ path }) => path);
    expect(paths).toEqual(['users.0.a', 'users.0.b', 'users.1.a', 'users.1.b']);
    const answered = (id: string) => ({ id, a: 'secret 1', b: 'secret 2' });
    const passed = await by(auditor, source);
    expect(passed).toEqual({ data: { users: [answered('a'), answered('b')] }, errors: [] });
  });

  it('asks a condition for each call by its own arguments', async () => {
    const source =
      'mutation { a: run(id: "mine") b: run(id: "other") c: run d: run(id: null) e: run(id: "mine") }';
    const { data, errors } = await by(runner, source);
    expect(data).toEqual({ a: 1, b: null, c: null, d: null, e: 1 });
    expect(errors.map(({ path }) => path)).toEqual(['b', 'c', 'd']);
    expect(errors[0]?.extensions.access).toMatchObject({ failedCondition: 'ASSIGNED_COMMAND' });
    expect((await by(editor, source)).errors).toEqual([]);
    expect((await by(clerk, source)).data).toEqual({ a: null, b: null, c: null, d: null, e: null });
  });

  it('refuses an input field before it asks the condition', async () => {
    const source = 'mutation { a: runWish(wish: { id: "mine" }) b: runWish(wish: { id: "other", cost: 1 }) }';
    const { data, errors } = await by(runner, source);
    expect(data).toEqual({ a: 1, b: null });
    expect(errors.map(({ extensions }) => extensions.access)).toMatchObject([{ coordinate: 'Wish.cost' }]);
  });

  it('lets callers without credentials reach what is public, and nothing else', async () => {
    const { data, errors } = await by(null, '{ service users { id } }');
    expect(data).toEqual({ service: 'open', users: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});
