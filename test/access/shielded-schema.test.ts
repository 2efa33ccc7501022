import {
  defaultFieldResolver,
  type GraphQLSchema,
  isObjectType,
  parse,
  printSchema,
  validate,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { shieldSchema } from '../../src/access/shielded-schema.ts';
import { builtInPermissions } from '../../src/core/role-matrix.ts';
import { permissionsOf, smallSchema } from '../support/small-schema.ts';

const { schema, requirements } = smallSchema(
  `
  interface Named @authenticated { name: String }
  union Thing = User | Group
  type User implements Named @access(scope: USERS) {
    name: String
    note(of: Int, secret: Int @access(scope: BILLING)): String
    cost: Int @access(scope: BILLING)
  }
  type Group implements Named @access(scope: GROUPS) { name: String }
  enum Kind { ONE }
  input Wish @authenticated { kind: Kind }
  type Query {
    named(wish: Wish): Named @authenticated
    things: [Thing!] @authenticated
    users: [User!] @access(scope: USERS)
    service: String @public
  }
  type Mutation { createUser(name: String): User @access(scope: USERS) }
  `,
  { Query: { users: () => [] }, User: { note: () => 'note' } },
);

const clerk = permissionsOf({ USERS: 'EDIT', GROUPS: 'READ_ONLY' }, 'Clerk');

describe('a shielded schema', () => {
  const shielded = shieldSchema(schema, requirements, clerk);

  it('has guards where the permissions is refused, and where it may not use every input', () => {
    const found = [...shielded.guards].map(([name, { decision, refusedInput }]) => [
      name,
      decision.kind,
      refusedInput !== null,
    ]);
    expect(found.sort()).toEqual([
      ['User.cost', 'deny', false],
      ['User.note', 'allow', true],
    ]);
  });

  it('has none for who may everything', () => {
    const chief = permissionsOf({ USERS: 'EDIT', GROUPS: 'EDIT', BILLING: 'EDIT' });
    expect(shieldSchema(schema, requirements, chief).guards.size).toBe(0);
  });

  it('guards everything but what is public, for callers without credentials', () => {
    const { guards } = shieldSchema(schema, requirements, null);
    const fields = [...requirements.values()].filter(({ kind }) => kind === 'FIELD');
    expect([...guards.keys()].sort()).toEqual(
      fields
        .map(({ name }) => name)
        .filter((name) => name !== 'Query.service')
        .sort(),
    );
  });

  it('is the same schema otherwise', () => {
    expect(printSchema(shielded.schema)).toBe(printSchema(schema));
    expect(validateSchema(shielded.schema)).toEqual([]);
    expect(shielded.schema.getType('Kind')).toBe(schema.getType('Kind'));
    expect(shielded.schema.getType('Wish')).toBe(schema.getType('Wish'));
    expect(shielded.schema.getType('User')).not.toBe(schema.getType('User'));
  });

  it('has no field and no type of a name that every object of JavaScript has', () => {
    for (const source of [
      '{ constructor }',
      '{ users { toString } }',
      'fragment F on hasOwnProperty { a }',
    ]) {
      const told = (each: GraphQLSchema) => validate(each, parse(source)).map(({ message }) => message);
      expect(told(shielded.schema)).toEqual(told(schema));
      expect(told(schema)).not.toEqual([]);
    }
  });

  it.each([
    ['Query', 'users', true],
    ['Query', 'service', true],
    ['Mutation', 'createUser', true],
    ['User', 'name', true],
    ['User', 'note', false],
    ['User', 'cost', false],
    ['Group', 'name', true],
  ])('%s.%s keeps its resolver: %s', (type, field, kept) => {
    const [before, after] = [schema, shielded.schema].map((each) => {
      const named = each.getType(type);
      return isObjectType(named) ? named.getFields()[field] : undefined;
    });
    expect(after).toBeDefined();
    expect((after?.resolve ?? defaultFieldResolver) === (before?.resolve ?? defaultFieldResolver)).toBe(kept);
  });

  it('leaves the schema that it was made from as it is', () => {
    const user = schema.getType('User');
    expect(isObjectType(user) && user.getFields().cost?.resolve).toBeUndefined();
  });

  it('knows whose it is', () => {
    expect(shielded.permissions).toBe(clerk);
    expect(shieldSchema(schema, requirements, builtInPermissions.MANAGER).permissions?.version).toBe(
      'MANAGER@1',
    );
  });
});
