import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/access/decisions.ts';
import { AccessSchemaError } from '../../src/access/requirements.ts';
import { smallSchema } from '../support/small-schema.ts';

const { requirements } = smallSchema(`
  type Query {
    users(first: Int, salary: Int @access(scope: BILLING)): [User] @access(scope: USERS)
    viewer: Viewer @authenticated
    service: String @public
  }
  type Mutation {
    createUser(input: CreateUser): User @access(scope: USERS)
    noteUser(id: ID): User @access(scope: USERS, level: READ_ONLY)
    runCommand(input: Run!): Viewer @access(scope: COMMANDS, action: RUN, of: "input.commandId")
    endRun(id: ID!): Viewer @access(scope: COMMANDS, action: RUN, own: true)
  }
  type User @access(scope: USERS) {
    id: ID!
    administratorId: ID @access(scope: ADMINISTRATORS)
    secret: String @access(scope: USERS, level: EDIT)
    language: String @authenticated
  }
  extend type User { groups(first: Int): [ID] @access(scope: GROUPS) }
  type Viewer @authenticated { name: String! role: String }
  extend type Viewer { banner: String }
  input CreateUser @access(scope: USERS, level: EDIT) {
    name: String!
    salary: Int @access(scope: BILLING)
  }
  input Run @authenticated { commandId: ID! }
`);

const level = (scope: string, needed: string) => ({ kind: 'level', scope, level: needed }) as Requirement;
const run: Requirement = { kind: 'action', scope: 'COMMANDS', action: 'RUN', of: 'input.commandId' };

describe('requirements', () => {
  it.each<[string, string, Requirement]>([
    ['Query.users', 'FIELD', level('USERS', 'READ_ONLY')],
    ['Query.users(first:)', 'ARGUMENT', level('USERS', 'READ_ONLY')],
    ['Query.users(salary:)', 'ARGUMENT', level('BILLING', 'READ_ONLY')],
    ['Query.viewer', 'FIELD', { kind: 'authenticated' }],
    ['Query.service', 'FIELD', { kind: 'public' }],
    ['Mutation.createUser', 'FIELD', level('USERS', 'EDIT')],
    ['Mutation.createUser(input:)', 'ARGUMENT', level('USERS', 'EDIT')],
    // Open to who may only read, and an act all the same: a key that may only read is kept from it.
    ['Mutation.noteUser', 'FIELD', { ...level('USERS', 'READ_ONLY'), changes: true } as Requirement],
    ['Mutation.runCommand', 'FIELD', run],
    ['Mutation.runCommand(input:)', 'ARGUMENT', run],
    ['Mutation.endRun', 'FIELD', { ...run, of: null, own: true }],
    ['User.id', 'FIELD', level('USERS', 'READ_ONLY')],
    ['User.administratorId', 'FIELD', level('ADMINISTRATORS', 'READ_ONLY')],
    ['User.secret', 'FIELD', level('USERS', 'EDIT')],
    ['User.language', 'FIELD', { kind: 'authenticated' }],
    ['User.groups', 'FIELD', level('GROUPS', 'READ_ONLY')],
    ['User.groups(first:)', 'ARGUMENT', level('GROUPS', 'READ_ONLY')],
    ['Viewer.banner', 'FIELD', { kind: 'authenticated' }],
    ['CreateUser.name', 'INPUT_FIELD', level('USERS', 'EDIT')],
    ['CreateUser.salary', 'INPUT_FIELD', level('BILLING', 'READ_ONLY')],
  ])('%s, %s: %j', (name, kind, requirement) => {
    expect(requirements.get(name)).toEqual({ name, kind, requirement });
  });

  it('has every coordinate once, and nothing of introspection', () => {
    expect([...requirements.keys()].filter((name) => name.includes('__'))).toEqual([]);
    expect(requirements.size).toBe(25);
  });

  it('takes a type extension for a default like any other', () => {
    const extended = smallSchema(`
      type Query { service: String @public }
      type Group { name: String }
      extend type Group @access(scope: GROUPS)
      extend type Query { group: Group @access(scope: GROUPS) }
    `);
    expect(extended.requirements.get('Group.name')?.requirement).toEqual(level('GROUPS', 'READ_ONLY'));
  });

  it('leaves out what has none', () => {
    const bare = smallSchema('type Query { a: Int b: Int @public }', {}, false);
    expect([...bare.requirements.keys()]).toEqual(['Query.b']);
  });

  it('needs the directive to be defined with the values that it uses', () => {
    const broken = () => smallSchema('type Query { a: Int @access(scope: NOWHERE) }', {}, false);
    expect(broken).toThrow(/NOWHERE/);
    expect(new AccessSchemaError(['A.b is bad.']).message).toBe(
      'The schema cannot be guarded:\n  - A.b is bad.',
    );
  });
});
