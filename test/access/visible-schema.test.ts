import fc from 'fast-check';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/access/decisions.ts';
import type { Permissions } from '../../src/access/matrix.ts';
import { definitionsOf, visibleSchema } from '../../src/access/visible-schema.ts';
import { builtInPermissions, schemas } from '../support/random-guarded-schema.ts';
import { permissionsOf, runsAssigned, smallSchema } from '../support/small-schema.ts';

function visibleTo(permissions: Permissions | null, sdl: string) {
  const { schema, requirements } = smallSchema(sdl);
  const visible = visibleSchema(definitionsOf(lexicographicSortSchema(schema)), requirements, permissions);
  return { visible, requirements };
}

/** Every coordinate of a schema that a requirement can stand at. */
function coordinatesOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type)) return [];
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) => [
      `${type.name}.${name}`,
      ...args.map((argument) => `${type.name}.${name}(${argument.name}:)`),
    ]);
  });
}

/** The types that the roots lead to, by a walk that knows nothing of how the schema was made. */
function reachedIn(schema: GraphQLSchema): Set<GraphQLNamedType> {
  const reached = new Set<GraphQLNamedType>();
  const answered = new Set<GraphQLNamedType>();
  answer(schema.getQueryType());
  answer(schema.getMutationType());
  return reached;

  /** Types that a field can answer; an interface that an object type merely names answers nothing. */
  function answer(type: GraphQLNamedType | null | undefined): void {
    if (!type || answered.has(type)) return;
    answered.add(type);
    reach(type);
    if (isAbstractType(type)) for (const object of schema.getPossibleTypes(type)) reach(object);
  }

  function reach(type: GraphQLNamedType): void {
    if (reached.has(type)) return;
    reached.add(type);
    if ('getInterfaces' in type) for (const named of type.getInterfaces()) reach(named);
    if (!('getFields' in type)) return;
    for (const field of Object.values(type.getFields())) {
      const args = 'args' in field ? field.args : [];
      for (const each of [field, ...args]) answer(getNamedType(each.type as GraphQLType));
    }
  }
}

describe('what a random permissions sees of a random schema', () => {
  it('is valid, and holds nothing refused and nothing unreachable', () => {
    let smaller = 0;
    const property = fc.property(schemas, fc.option(builtInPermissions, { freq: 8 }), (sdl, permissions) => {
      const { visible, requirements } = visibleTo(permissions, sdl);
      expect(validateSchema(visible)).toEqual([]);
      expect(() => parse(printSchema(visible))).not.toThrow();
      const shown = coordinatesOf(visible);
      const refused = shown.filter((name) => {
        const requirement = requirements.get(name)?.requirement;
        return requirement && decide(requirement, permissions).kind === 'deny';
      });
      expect(refused).toEqual([]);
      const reached = reachedIn(visible);
      const types = Object.values(visible.getTypeMap());
      const lost = types.filter((type) => !reached.has(type) && !isIntrospectionType(type));
      expect(lost.filter((type) => !isSpecifiedScalarType(type)).map(String)).toEqual([]);
      if (shown.length < requirements.size) smaller += 1;
    });
    fc.assert(property, { numRuns: 200 });
    expect(smaller).toBeGreaterThan(50);
  });

  it('is everything, for who may everything', () => {
    const everything = permissionsOf({ USERS: 'EDIT', GROUPS: 'EDIT', BILLING: 'EDIT', COMMANDS: 'EDIT' });
    const property = fc.property(schemas, (sdl) => {
      const { visible } = visibleTo(everything, sdl);
      const { schema } = smallSchema(sdl);
      const whole = new Set([...reachedIn(schema)].map(String));
      const expected = coordinatesOf(schema).filter((name) => whole.has(name.split('.')[0] ?? ''));
      expect(coordinatesOf(visible).sort()).toEqual(expected.sort());
    });
    fc.assert(property, { numRuns: 50 });
  });
});

const base = 'type Query { service: String @public }';
const clerk = permissionsOf({ USERS: 'READ_ONLY' }, 'Clerk');

/** SDL that permissions of USERS, READ_ONLY do not see, beside permissions that see all of it. */
const hidden: [string, string, string[]][] = [
  [
    'a refused field',
    'type A @access(scope: USERS) { b: Int c: Int @access(scope: GROUPS) } extend type Query { a: A @public }',
    ['A.c'],
  ],
  [
    'a refused argument',
    'extend type Query { a(b: Int, c: Int @access(scope: GROUPS)): Int @public }',
    ['Query.a(c:)'],
  ],
  [
    'a refused input field',
    `input I @authenticated { b: Int c: Int @access(scope: GROUPS) }
     extend type Query { a(i: I): Int @public }`,
    ['I.c'],
  ],
  [
    'a type without fields, with what names it',
    `type A @access(scope: GROUPS) { b: Int }
     type B @access(scope: USERS) { a: A c: Int }
     union U = A
     extend type Query { a: A @public u: U @public b: [B!] @public }`,
    ['A.b', 'B.a', 'Query.a', 'Query.u'],
  ],
  [
    'one member of a union',
    `type A @access(scope: GROUPS) { b: Int }
     type B @access(scope: USERS) { c: Int }
     union U = A | B
     extend type Query { u: U @public }`,
    ['A.b'],
  ],
  [
    'a chain of types that lead to nothing',
    `type A @access(scope: USERS) { b: B } type B @access(scope: USERS) { c: C }
     type C @access(scope: GROUPS) { d: Int } extend type Query { a: A @public }`,
    ['A.b', 'B.c', 'C.d', 'Query.a'],
  ],
  [
    'what only a refused field leads to',
    `type A @access(scope: USERS) { b: Int } extend type Query { a: A @access(scope: GROUPS) }`,
    ['A.b', 'Query.a'],
  ],
  [
    'mutations altogether, where each is refused',
    'type Mutation { a: Int @access(scope: GROUPS) b: Int @access(scope: USERS) }',
    ['Mutation.a', 'Mutation.b'],
  ],
  [
    'an input type without fields, with arguments that need it',
    `input I @access(scope: GROUPS) { b: Int }
     extend type Query {
       a(i: I): Int @public
       c(i: I!): Int @access(scope: GROUPS)
     }`,
    ['I.b', 'Query.a(i:)', 'Query.c', 'Query.c(i:)'],
  ],
  [
    'an input field of an input type without fields',
    `input I @authenticated { j: J k: Int } input J @access(scope: GROUPS) { b: Int }
     extend type Query { a(i: I): Int @public }`,
    ['I.j', 'J.b'],
  ],
  [
    'an interface without object types, with what names it',
    `interface I @access(scope: GROUPS) { b: Int }
     type A implements I @access(scope: GROUPS) { b: Int }
     extend type Query { i: I @public }`,
    ['A.b', 'I.b', 'Query.i'],
  ],
  [
    'an object type behind an interface, but not the others',
    `interface I @authenticated { b: Int }
     type A implements I @access(scope: GROUPS) { b: Int }
     type B implements I @access(scope: USERS) { b: Int }
     extend type Query { i: I @public }`,
    ['A.b'],
  ],
  [
    'a field of an interface that none of its object types offers',
    `interface I @authenticated { b: Int c: Int @access(scope: GROUPS) }
     type A implements I @access(scope: USERS) { b: Int c: Int @access(scope: GROUPS) }
     extend type Query { i: I @public }`,
    ['A.c', 'I.c'],
  ],
  [
    'a field of an interface that leads to a type without fields',
    `interface I @authenticated { b: Int c: C }
     type C @access(scope: GROUPS) { d: Int }
     type A implements I @access(scope: USERS) { b: Int c: C }
     extend type Query { i: I @public }`,
    ['A.c', 'C.d', 'I.c'],
  ],
  [
    'an argument of an interface that an object type refuses',
    `interface I @authenticated { b(n: Int, m: Int): Int }
     type A implements I @access(scope: USERS) { b(n: Int @access(scope: GROUPS), m: Int): Int }
     type B implements I @access(scope: USERS) { b(n: Int, m: Int): Int }
     extend type Query { i: I @public }`,
    ['A.b(n:)', 'I.b(n:)'],
  ],
];

describe('what is not seen', () => {
  it.each(hidden)('%s', (_what, sdl, expected) => {
    const chief = permissionsOf({ USERS: 'EDIT', GROUPS: 'EDIT' }, 'Chief');
    const all = coordinatesOf(visibleTo(chief, `${base} ${sdl}`).visible);
    const shown = new Set(coordinatesOf(visibleTo(clerk, `${base} ${sdl}`).visible));
    expect(all.filter((name) => !shown.has(name)).sort()).toEqual(expected);
    expect([...shown].filter((name) => !all.includes(name))).toEqual([]);
  });
});

describe('interfaces', () => {
  const sdl = `${base}
    interface Node @authenticated { id: ID }
    interface Owned implements Node @authenticated { id: ID owner: Node }
    type A implements Node & Owned @access(scope: USERS) { id: ID owner: A }
    type B implements Node & Owned @access(scope: USERS) { id: ID @access(scope: GROUPS) owner: A }
    extend type Query { node: Node @public owned: Owned @public b: B @public }`;

  it('are taken from the types that do not fulfil them any more', () => {
    const { visible } = visibleTo(clerk, sdl);
    expect(validateSchema(visible)).toEqual([]);
    expect(interfacesOf(visible)).toEqual({ A: ['Node', 'Owned'], B: [] });
  });

  it('stay with the types that do', () => {
    const { visible } = visibleTo(permissionsOf({ USERS: 'READ_ONLY', GROUPS: 'READ_ONLY' }), sdl);
    expect(interfacesOf(visible)).toEqual({ A: ['Node', 'Owned'], B: ['Node', 'Owned'] });
  });

  function interfacesOf(schema: GraphQLSchema) {
    const objects = [schema.getType('A'), schema.getType('B')].filter(isObjectType);
    return Object.fromEntries(objects.map((type) => [type.name, type.getInterfaces().map(String).sort()]));
  }
});

describe('descriptions', () => {
  const sdl = `
    type Query { service: String @public commands: [Command] @access(scope: COMMANDS) }
    type Command @access(scope: COMMANDS) {
      "What it is called."
      name: String
      note: String @authenticated
    }
    type Mutation { run(id: ID): Int @access(scope: COMMANDS, action: RUN, of: "id") }`;

  it.each([
    ['READ_ONLY', 'Command.name', 'What it is called.\n\nNeeds Read Only in Commands; Tester: Read Only.'],
    ['READ_ONLY', 'Query.commands', 'Needs Read Only in Commands; Tester: Read Only.'],
    ['READ_ONLY', 'Command.note', undefined],
    ['EDIT', 'Mutation.run', 'Needs RUN in Commands; Tester: Edit.'],
    ['assigned', 'Mutation.run', `Needs RUN in Commands; Tester: ${runsAssigned.published}.`],
    ['assigned', 'Query.commands', `Needs Read Only in Commands; Tester: ${runsAssigned.published}.`],
  ] as const)('for %s: %s', (level, coordinate, expected) => {
    const cell =
      level === 'assigned' ? runsAssigned : { ...runsAssigned, level, actions: [], condition: null };
    const words = { READ_ONLY: 'Read Only', EDIT: 'Edit', assigned: runsAssigned.published };
    const permissions = permissionsOf({ COMMANDS: { ...cell, published: words[level] } });
    const { visible } = visibleTo(permissions, sdl);
    const [name = '', field = ''] = coordinate.split('.');
    const type = visible.getType(name);
    expect(isObjectType(type) && type.getFields()[field]?.description).toBe(expected);
  });

  it('are those of an interface where the type has none of its own', () => {
    const { visible } = visibleTo(
      clerk,
      `interface Named @authenticated {
        "What it is called."
        name("So long at most." length: Int): String
      }
      type User implements Named @authenticated { name(length: Int): String }
      type Device implements Named @authenticated {
        "Its host's."
        name("In letters." length: Int): String
      }
      type Query { service: String @public user: User @authenticated device: Device @authenticated }`,
    );
    const words = ['User', 'Device'].map((name) => {
      const type = visible.getType(name);
      const field = isObjectType(type) ? type.getFields().name : undefined;
      return [field?.description, field?.args[0]?.description];
    });
    expect(words).toEqual([
      ['What it is called.', 'So long at most.'],
      ["Its host's.", 'In letters.'],
    ]);
  });

  it('do not show how a requirement is written', () => {
    expect(printSchema(visibleTo(clerk, sdl).visible)).not.toMatch(/@access|@public|@authenticated/);
  });
});

it('shows callers without credentials what is public', () => {
  const sdl = `type Query { service: Service @public users: [User] @access(scope: USERS) me: User @authenticated }
    type Service @public { name: String secret: String @authenticated }
    type User @access(scope: USERS) { name: String }`;
  expect(coordinatesOf(visibleTo(null, sdl).visible)).toEqual(['Query.service', 'Service.name']);
});
