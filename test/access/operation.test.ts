import {
  GraphQLError,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Permissions } from '../../src/access/matrix.ts';
import { guardedSelections, refusalsOf } from '../../src/access/operation.ts';
import { shieldSchema } from '../../src/access/shielded-schema.ts';
import { launchesGranted, permissionsOf, runsAssigned, smallSchema } from '../support/small-schema.ts';

const { schema, requirements } = smallSchema(`
  interface Node @authenticated { id: ID! }
  union Thing = User | Command
  type User implements Node @access(scope: USERS) {
    id: ID!
    name: String
    salary(year: Int): Int @access(scope: BILLING)
    manager: User
    friends: [User!]!
    groups(filter: GroupFilter, secret: Int @access(scope: BILLING)): [Group] @access(scope: GROUPS)
  }
  type Group @access(scope: GROUPS) { name: String owner: User thing: Thing }
  type Command implements Node @access(scope: COMMANDS) {
    id: ID!
    name: String
    salary: Int @access(scope: BILLING)
    owner: User
  }
  input GroupFilter @access(scope: GROUPS) {
    name: String
    cost: Int @access(scope: BILLING)
    and: [GroupFilter!]
  }
  type Query {
    user: User @access(scope: USERS)
    node: Node @authenticated
    thing: Thing @authenticated
    service: String @public
  }
  type UserPayload @access(scope: USERS) { user: User! }
  type RunPayload @access(scope: COMMANDS) { command: Command node: Node @authenticated }
  type Mutation {
    createUser(name: String): UserPayload @access(scope: USERS)
    deleteUser(id: ID): UserPayload @access(scope: USERS)
    run(id: ID!): RunPayload @access(scope: COMMANDS, action: RUN, of: "id")
  }
`);

const clerk = permissionsOf({ USERS: 'EDIT', GROUPS: 'READ_ONLY' }, 'Clerk');
const chief = permissionsOf({ USERS: 'EDIT', GROUPS: 'EDIT', COMMANDS: 'EDIT', BILLING: 'EDIT' }, 'Chief');
const runner = permissionsOf({ COMMANDS: runsAssigned }, 'Runner');
const assigned = { holds: async (_condition: string, id: string) => id === 'mine' };

/** The refused paths of an operation, `path coordinate` each. */
async function refused(permissions: Permissions, source: string, inputs: Record<string, unknown> = {}) {
  const errors = await refusals(permissions, source, inputs);
  return errors.map(({ path, extensions }) => {
    const { coordinate } = extensions.access as { coordinate: string };
    return `${path?.join('.')} ${coordinate}`;
  });
}

async function refusals(permissions: Permissions, source: string, inputs: Record<string, unknown>) {
  const document = parse(source);
  const shielded = shieldSchema(schema, requirements, permissions);
  expect(validate(shielded.schema, document, specifiedRules)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document needs one operation.');
  const { coerced, errors } = getVariableValues(shielded.schema, operation.variableDefinitions ?? [], inputs);
  if (errors) throw new AggregateError(errors);
  return refusalsOf(guardedSelections(shielded, document, operation), shielded, coerced, assigned);
}

const cases: [string, string, string[]][] = [
  ['nothing', '{ user { id name } }', []],
  ['a field', '{ user { salary } }', ['user.salary User.salary']],
  ['an alias', '{ a: user { b: salary } }', ['a.b User.salary']],
  [
    'several aliases',
    '{ user { a: salary(year: 1) b: salary(year: 2) } }',
    ['user.a User.salary', 'user.b User.salary'],
  ],
  ['a fragment', '{ user { ...F } } fragment F on User { salary }', ['user.salary User.salary']],
  [
    'a fragment in a fragment',
    '{ ...F } fragment F on Query { user { ...G } } fragment G on User { salary }',
    ['user.salary User.salary'],
  ],
  ['an inline fragment', '{ user { ... on User { salary } } }', ['user.salary User.salary']],
  ['an inline fragment without a type', '{ user { ... { salary } } }', ['user.salary User.salary']],
  ['a list', '{ user { friends { friends { salary } } } }', ['user.friends.friends.salary User.salary']],
  [
    'a field under a field of another scope',
    '{ user { groups { owner { salary } } } }',
    ['user.groups.owner.salary User.salary'],
  ],
  ['an interface', '{ node { id } }', ['node.id Command.id']],
  ['one object type of an interface', '{ node { ... on Command { name } } }', ['node.name Command.name']],
  ['the other object type of an interface', '{ node { ... on User { name } } }', []],
  ['an interface within an object type', '{ user { ... on Node { id } } }', []],
  [
    'an object type within an interface within an object type',
    '{ user { ... on Node { ... on User { salary } } } }',
    ['user.salary User.salary'],
  ],
  [
    'a union',
    '{ thing { ... on Command { salary } ... on User { salary } } }',
    ['thing.salary Command.salary', 'thing.salary User.salary'],
  ],
  ['an interface within a union', '{ thing { ... on Node { id } } }', ['thing.id Command.id']],
  [
    'what is under both members of a union',
    '{ thing { ... on Command { owner { salary } } ... on User { manager { salary } } } }',
    ['thing.owner Command.owner', 'thing.manager.salary User.salary'],
  ],
  [
    'the same field twice',
    '{ user { salary ...F } user { salary } } fragment F on User { salary }',
    ['user.salary User.salary'],
  ],
  [
    'what is under a refused field, not again',
    '{ thing { ... on Command { owner { salary } } } }',
    ['thing.owner Command.owner'],
  ],
  ['an argument', '{ user { groups(secret: 1) { name } } }', ['user.groups User.groups(secret:)']],
  ['an input field', '{ user { groups(filter: { cost: 1 }) { name } } }', ['user.groups GroupFilter.cost']],
  [
    'an input field in a list in an input',
    '{ user { groups(filter: { and: [{ name: "a" }, { cost: 1 }] }) { name } } }',
    ['user.groups GroupFilter.cost'],
  ],
  [
    'an input field that is null',
    '{ user { groups(filter: { cost: null }) { name } } }',
    ['user.groups GroupFilter.cost'],
  ],
  ['no input field that is not given', '{ user { groups(filter: { name: "a" }) { name } } }', []],
  [
    'the payload of a mutation',
    'mutation { createUser { user { salary } } }',
    ['createUser.user.salary User.salary'],
  ],
  [
    'all paths at once',
    `mutation {
    a: createUser { user { salary groups(secret: 1) { name } } }
    run(id: "mine") { command { name } }
    b: deleteUser { user { manager { salary } } }
  }`,
    [
      'a.user.salary User.salary',
      'a.user.groups User.groups(secret:)',
      'run Mutation.run',
      'b.user.manager.salary User.salary',
    ],
  ],
  ['a literal @skip', '{ user { salary @skip(if: true) } }', []],
  ['a literal @skip that does not', '{ user { salary @skip(if: false) } }', ['user.salary User.salary']],
  ['a literal @include', '{ user { salary @include(if: false) } }', []],
  [
    'a literal @include of a fragment',
    '{ user { ...F @include(if: false) } } fragment F on User { salary }',
    [],
  ],
  [
    'one of two spreads',
    '{ user { ...F @include(if: false) ...F } } fragment F on User { salary }',
    ['user.salary User.salary'],
  ],
];

describe('the refused paths of an operation', () => {
  it.each(cases)('%s', async (_what, source, expected) => {
    expect(await refused(clerk, source)).toEqual(expected);
    expect(await refused(chief, source)).toEqual([]);
  });

  const conditional = `query ($yes: Boolean!, $no: Boolean = false) {
    user {
      a: salary @include(if: $yes)
      b: salary @skip(if: $yes)
      c: salary @include(if: $no)
      ... @skip(if: $no) { d: salary @include(if: $yes) }
      ...F @include(if: $no)
      both: salary @include(if: $yes) @skip(if: $no)
    }
  }
  fragment F on User { f: salary }`;

  it.each([
    [{ yes: true }, ['a', 'd', 'both']],
    [{ yes: false }, ['b']],
    [{ yes: false, no: true }, ['b', 'c', 'f']],
    [{ yes: true, no: true }, ['a', 'c', 'f']],
  ])('with the variables %j', async (variables, expected) => {
    const names = expected.map((name) => `user.${name} User.salary`);
    expect((await refused(clerk, conditional, variables)).sort()).toEqual(names.sort());
    expect(await refused(chief, conditional, variables)).toEqual([]);
  });

  it.each([
    [{ filter: { cost: 1 } }, ['user.groups GroupFilter.cost']],
    [{ filter: { and: [{ cost: 1 }] } }, ['user.groups GroupFilter.cost']],
    // A list of one may be given without its brackets.
    [{ filter: { and: { cost: 1 } } }, ['user.groups GroupFilter.cost']],
    [{ filter: { name: 'a' } }, []],
    [{ secret: 1 }, ['user.groups User.groups(secret:)']],
    [{ secret: null }, ['user.groups User.groups(secret:)']],
    [{}, []],
  ])('by the input in the variables %j', async (variables, expected) => {
    const source = `query ($filter: GroupFilter, $secret: Int) {
      user { groups(filter: $filter, secret: $secret) { name } }
    }`;
    expect(await refused(clerk, source, variables)).toEqual(expected);
    expect(await refused(chief, source, variables)).toEqual([]);
  });

  it('asks a condition with the arguments as they come', async () => {
    const source =
      'mutation ($id: ID!) { run(id: $id) { command { name } } again: run(id: "mine") { command { id } } }';
    expect(await refused(runner, source, { id: 'mine' })).toEqual([]);
    expect(await refused(runner, source, { id: 'other' })).toEqual(['run Mutation.run']);
    const [error] = await refusals(runner, source, { id: 'other' });
    expect(error?.extensions.access).toMatchObject({ failedCondition: 'ASSIGNED_COMMAND' });
  });

  it('asks it once, at the mutation, and not at the fields of what that returns', async () => {
    const launches = smallSchema(`
      type Launch @access(scope: REMOTE_ASSIST, action: LAUNCH) { id: ID! again: Launch! }
      type Payload @access(scope: REMOTE_ASSIST, action: LAUNCH) {
        launch: Launch!
        record: Record @access(scope: REMOTE_ASSIST)
      }
      type Record @access(scope: REMOTE_ASSIST) { id: ID! }
      type Query { service: String @public }
      type Mutation {
        launch(id: ID!): Payload @access(scope: REMOTE_ASSIST, action: LAUNCH, of: "id")
        end(id: ID!): Payload @access(scope: REMOTE_ASSIST, action: LAUNCH, own: true)
      }
    `);
    const helper = permissionsOf({ REMOTE_ASSIST: launchesGranted }, 'Helper');
    const shielded = shieldSchema(launches.schema, launches.requirements, helper);
    const asked: string[] = [];
    const context = {
      holds: async (_condition: string, id: string) => {
        asked.push(id);
        return id === 'mine';
      },
    };
    const refusedIn = async (source: string) => {
      const document = parse(source);
      const operation = getOperationAST(document) as OperationDefinitionNode;
      const errors = await refusalsOf(
        guardedSelections(shielded, document, operation),
        shielded,
        {},
        context,
      );
      return errors.map(({ path }) => path?.join('.'));
    };
    const launch = '{ launch { id again { again { id } } } }';
    expect(await refusedIn(`mutation { launch(id: "mine") ${launch} }`)).toEqual([]);
    expect(asked).toEqual(['mine']);
    expect(await refusedIn(`mutation { launch(id: "other") ${launch} }`)).toEqual(['launch']);
    expect(await refusedIn(`mutation { end(id: "other") ${launch} }`)).toEqual([]);
    expect(await refusedIn('mutation { end(id: "other") { record { id } } }')).toEqual(['end.record']);
    expect(asked).toEqual(['mine', 'other']);
  });

  it('are found behind any number of fields that are not asked for', async () => {
    const others = Array.from({ length: 500 }, (_, index) => `a${index}: salary @include(if: $no)`);
    const source = `mutation ($no: Boolean!) { createUser { user { ${others.join(' ')} salary } } }`;
    expect(await refused(clerk, source, { no: false })).toEqual(['createUser.user.salary User.salary']);
  });

  it('say where they stand in the document', async () => {
    const [error] = await refusals(clerk, '{ user {\n  salary } }', {});
    expect(error).toBeInstanceOf(GraphQLError);
    expect(error?.locations).toEqual([{ line: 2, column: 3 }]);
    expect(error?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('what is certain', () => {
  it.each([
    ['{ user { salary } }', clerk, [true]],
    ['{ user { ... on Node { ... on User { salary } } } }', clerk, [true]],
    ['{ node { id } }', clerk, [false]],
    ['{ user { groups { thing { ... on User { salary } } } } }', clerk, [true, false]],
  ])('%s', (source, permissions, expected) => {
    const document = parse(source);
    const shielded = shieldSchema(schema, requirements, permissions);
    const operation = getOperationAST(document);
    const selections = operation ? guardedSelections(shielded, document, operation) : [];
    expect(selections.map(({ certain }) => certain)).toEqual(expected);
  });
});
