import { describe, expect, it } from 'vitest';
import { problemsOf } from '../support/small-schema.ts';

/** Everything that a schema has to have anyway. */
const rest = 'type Query { service: String @public }';

const refused: [string, string, string][] = [
  [
    'a field without a requirement',
    'type A { b: Int } extend type Query { a: A @authenticated }',
    'A.b has no requirement: add @access, @authenticated or @public.',
  ],
  [
    'a root field without a requirement',
    'extend type Query { a: Int }',
    'Query.a has no requirement: add @access, @authenticated or @public.',
  ],
  [
    'an input field without a requirement',
    'input I { b: Int } extend type Query { a(i: I): Int @authenticated }',
    'I.b has no requirement: add @access, @authenticated or @public.',
  ],
  [
    'an interface field without a requirement',
    'interface I { b: Int } type A implements I @authenticated { b: Int } extend type Query { a: I @public }',
    'I.b has no requirement: add @access, @authenticated or @public.',
  ],
  [
    'a field of another scope that is not nullable',
    'type A @access(scope: USERS) { b: Int! @access(scope: GROUPS) }',
    'A.b asks for more than A does: it must be nullable.',
  ],
  [
    'a secret that is not nullable',
    'type A @access(scope: USERS) { b: Int! @access(scope: USERS, level: EDIT) }',
    'A.b asks for more than A does: it must be nullable.',
  ],
  [
    'a list of another scope that is not nullable',
    'type A @access(scope: USERS) { b: [Int]! @access(scope: GROUPS) }',
    'A.b asks for more than A does: it must be nullable.',
  ],
  [
    'a root field that is not nullable',
    'extend type Query { a: Int! @access(scope: USERS) }',
    'Query.a asks for more than Query does: it must be nullable.',
  ],
  [
    'a field that leads to another scope and is not nullable',
    'type A @access(scope: USERS) { b: B! } type B @access(scope: GROUPS) { c: Int! }',
    'A.b leads to B, which asks for more: it must be nullable.',
  ],
  [
    'a field that leads to another scope through an interface',
    `interface I @authenticated { c: Int }
     type A @authenticated { b: [I!]! }
     type B implements I @access(scope: GROUPS) { c: Int }`,
    'A.b leads to B, which asks for more: it must be nullable.',
  ],
  [
    'a field that leads to another scope through a union',
    `union U = B | C
     type A @access(scope: USERS) { b: U! }
     type B @access(scope: GROUPS) { c: Int! }
     type C @access(scope: USERS) { c: Int! }`,
    'A.b leads to B, which asks for more: it must be nullable.',
  ],
  [
    'a rule on an interface that an object type does not carry',
    `interface I @access(scope: BILLING) { b: Int }
     type A implements I @access(scope: USERS) { b: Int }
     type B implements I @access(scope: BILLING) { b: Int }`,
    "A.b asks for less than I.b, the interface's field.",
  ],
  [
    'a rule on an argument of an interface that an object type does not carry',
    `interface I @access(scope: USERS) { b(c: Int @access(scope: BILLING)): Int }
     type A implements I @access(scope: USERS) { b(c: Int): Int }`,
    "A.b(c:) asks for less than I.b(c:), the interface's argument.",
  ],
  [
    'a required argument of another scope',
    'extend type Query { a(b: Int! @access(scope: BILLING)): Int @access(scope: USERS) }',
    'Query.a(b:) asks for more than its field does: it must be optional and without a default.',
  ],
  [
    'an argument of another scope with a default',
    'extend type Query { a(b: Int = 1 @access(scope: BILLING)): Int @access(scope: USERS) }',
    'Query.a(b:) asks for more than its field does: it must be optional and without a default.',
  ],
  [
    'a required argument of an input type of another scope',
    `input I @access(scope: BILLING) { c: Int }
     extend type Query { a(b: I!): Int @access(scope: USERS) }`,
    'Query.a(b:) takes I, which asks for more: it must be optional and without a default.',
  ],
  [
    'a required input field of another scope',
    `input I @access(scope: USERS) { c: Int! @access(scope: BILLING) }
     extend type Query { a(b: I): Int @access(scope: USERS) }`,
    'I.c asks for more than I does: it must be optional and without a default.',
  ],
  [
    'an input field of another scope with a default',
    `input I @access(scope: USERS) { c: Int = 1 @access(scope: BILLING) }
     extend type Query { a(b: I): Int @access(scope: USERS) }`,
    'I.c asks for more than I does: it must be optional and without a default.',
  ],
  [
    'a required input field of an input type of another scope',
    `input I @access(scope: USERS) { c: J! } input J @access(scope: BILLING) { d: Int }
     extend type Query { a(b: I): Int @access(scope: USERS) }`,
    'I.c takes J, which asks for more: it must be optional and without a default.',
  ],
  [
    'an action outside of a mutation',
    'extend type Query { a(id: ID): Int @access(scope: COMMANDS, action: RUN, of: "id") }',
    'Query.a has an action, which only mutations can have.',
  ],
  [
    'an action without an object',
    'type Mutation { a(id: ID): Int @access(scope: COMMANDS, action: RUN) }',
    'Mutation.a has an action, but @access(of:) does not name the object acted on.',
  ],
  [
    'an action on an argument that does not exist',
    'type Mutation { a(id: ID): Int @access(scope: COMMANDS, action: RUN, of: "commandId") }',
    'Mutation.a has no argument commandId, which @access(of:) names.',
  ],
  [
    'an action on an input field that does not exist',
    `input I @authenticated { id: ID }
     type Mutation { a(input: I): Int @access(scope: COMMANDS, action: RUN, of: "input.commandId") }`,
    'Mutation.a has no argument input.commandId, which @access(of:) names.',
  ],
  [
    'an object beside an action outside of a mutation',
    'type A @access(scope: COMMANDS) { b(id: ID): Int @access(scope: COMMANDS, action: RUN, of: "id") }',
    'A.b has an action of its own, which only mutations can have.',
  ],
  [
    'a query that leads to what an action returns',
    `type A @access(scope: COMMANDS, action: RUN) { b: Int }
     extend type Query { a: A @access(scope: COMMANDS) }`,
    'Query.a leads to A.b, which has an action that it does not ask for.',
  ],
  [
    'an interface that leads to what an action returns',
    `interface I @authenticated { b: Int }
     type A implements I @access(scope: COMMANDS, action: RUN) { b: Int }
     extend type Query { a: I @authenticated }`,
    'Query.a leads to A.b, which has an action that it does not ask for.',
  ],
  [
    'a reader’s field that leads to one field with an action',
    `type A @access(scope: COMMANDS) { b: Int c: Int @access(scope: COMMANDS, action: RUN) }
     type B @access(scope: COMMANDS) { a: [A!] }`,
    'B.a leads to A.c, which has an action that it does not ask for.',
  ],
  [
    'a mutation that leads to what another action returns',
    `type A @access(scope: COMMANDS, action: RUN) { b: Int }
     type Mutation { a(id: ID): A @access(scope: COMMANDS, action: SCHEDULE, of: "id") }`,
    'Mutation.a leads to A.b, which has an action that it does not ask for.',
  ],
  [
    'its own without an action',
    'type Mutation { a(id: ID): Int @access(scope: COMMANDS, own: true) }',
    'Mutation.a is for its own, but has no action.',
  ],
  [
    'its own outside of a mutation',
    'type A @access(scope: COMMANDS) { b: Int @access(scope: COMMANDS, action: RUN, own: true) }',
    'A.b has an action of its own, which only mutations can have.',
  ],
  [
    'its own beside an object',
    'type Mutation { a(id: ID): Int @access(scope: COMMANDS, action: RUN, of: "id", own: true) }',
    'Mutation.a names what it acts on beside its own.',
  ],
  [
    'two requirements at one field',
    'extend type Query { a: Int @public @access(scope: BILLING) }',
    'Query.a states its access more than once.',
  ],
  [
    'two requirements at one type',
    'type A @authenticated { b: Int } extend type A @access(scope: BILLING)',
    'A states its access more than once.',
  ],
  [
    'a level beside an action',
    'type Mutation { a(id: ID): Int @access(scope: COMMANDS, level: EDIT, action: RUN, of: "id") }',
    'Mutation.a has a level beside an action.',
  ],
  [
    'an object without an action',
    'type Mutation { a(id: ID): Int @access(scope: COMMANDS, of: "id") }',
    'Mutation.a names what it acts on, but no action.',
  ],
  [
    'an unknown scope',
    'extend type Query { a: Int @access(scope: NOWHERE) }',
    'Query.a names an unknown scope, NOWHERE.',
  ],
  [
    'an unknown scope at a type',
    'type A @access(scope: NOWHERE) { b: Int }',
    'A names an unknown scope, NOWHERE.',
  ],
  [
    'an unknown scope at an argument',
    'extend type Query { a(b: Int @access(scope: NOWHERE)): Int @authenticated }',
    'Query.a(b:) names an unknown scope, NOWHERE.',
  ],
  [
    'an unknown scope at an input field',
    'input I @authenticated { b: Int @access(scope: NOWHERE) }',
    'I.b names an unknown scope, NOWHERE.',
  ],
  [
    'a scope that is no name',
    'extend type Query { a: Int @access(scope: 7) }',
    'Query.a names an unknown scope, 7.',
  ],
  [
    'an unknown action',
    'type Mutation { a(id: ID): Int @access(scope: COMMANDS, action: FLY, of: "id") }',
    'Mutation.a names an unknown action, FLY.',
  ],
  [
    'a level that nobody needs',
    'extend type Query { a: Int @access(scope: USERS, level: NO_ACCESS) }',
    'Query.a names an unknown level, NO_ACCESS.',
  ],
  [
    'subscriptions',
    'type Subscription { a: Int @access(scope: USERS) }',
    'Subscription cannot be guarded: graphql-shield leaves subscribe as it is.',
  ],
];

describe('the start is refused, naming the coordinate', () => {
  it.each(refused)('for %s', (_what, sdl, problem) => {
    expect(problemsOf(`${rest} ${sdl}`)).toEqual([problem]);
  });

  it('for everything at once', () => {
    expect(problemsOf(`${rest} type A { b: Int c: Int } input I { d: Int }`)).toHaveLength(3);
  });

  it.each([
    ['type Query { a: Int @authenticated }'],
    ['type Query { a: A @public } type A @authenticated { b: Int }'],
  ])('where callers without credentials would be left without a schema: %s', (sdl) => {
    expect(problemsOf(sdl)).toEqual([
      'Query has no @public field: callers without credentials would be left without a valid schema.',
    ]);
  });
});

const accepted: [string, string][] = [
  ["a field of its type's scope that is not nullable", 'type A @access(scope: USERS) { b: Int! }'],
  [
    'an open field that is not nullable',
    'type A @access(scope: USERS) { b: Int! @authenticated c: Int! @public }',
  ],
  [
    "a reader's field of an editor’s type that is not nullable",
    'type A @access(scope: USERS, level: EDIT) { b: Int! @access(scope: USERS) }',
  ],
  [
    'a nullable field of another scope',
    'type A @access(scope: USERS) { b: B @access(scope: GROUPS) } type B @access(scope: GROUPS) { c: Int! }',
  ],
  [
    'a nullable field that leads to another scope',
    'type A @access(scope: USERS) { b: B } type B @access(scope: GROUPS) { c: Int! }',
  ],
  [
    'an interface whose object types ask for more',
    `interface I @authenticated { b: Int! }
     type A implements I @access(scope: USERS) { b: Int! }
     type Holder @authenticated { a: I as: [I] }`,
  ],
  [
    'an interface whose field has a level of its own, carried by the object type',
    `interface I @access(scope: USERS) { b: Int @access(scope: USERS, level: EDIT) }
     type A implements I @access(scope: USERS, level: EDIT) { b: Int }`,
  ],
  [
    'a rule on an argument of an interface that its object types carry',
    `interface I @access(scope: USERS) { b(c: Int @access(scope: BILLING)): Int }
     type A implements I @access(scope: USERS) { b(c: Int @access(scope: BILLING)): Int }`,
  ],
  [
    'an optional argument of another scope',
    'extend type Query { a(b: Int @access(scope: BILLING)): Int @access(scope: USERS) }',
  ],
  [
    'a default in the scope of its field',
    `input I @access(scope: USERS) { c: Int! = 1 }
     extend type Query { a(b: Int! = 1, i: I = { c: 2 }): Int @access(scope: USERS) }`,
  ],
  [
    "a reader's input in an editor’s mutation",
    `input I @access(scope: USERS) { c: Int! }
     type Mutation { a(b: I!): Int @access(scope: USERS) }`,
  ],
  [
    'an action on an argument, deep in an input',
    `input I @authenticated { j: J! } input J @authenticated { id: ID }
     type Mutation { a(input: I!): Int @access(scope: COMMANDS, action: RUN, of: "input.j.id") }`,
  ],
  ['an action that ends in an object of the scope', mutationWithPayload()],
  [
    'an action that ends in what only it leads to',
    `type Launch @access(scope: REMOTE_ASSIST, action: LAUNCH) { id: ID! again: Launch! }
     type Payload @access(scope: REMOTE_ASSIST, action: LAUNCH) { launch: Launch! all: [Launch!]! }
     type Mutation {
       a(id: ID!): Payload @access(scope: REMOTE_ASSIST, action: LAUNCH, of: "id")
       b(id: ID!): Payload @access(scope: REMOTE_ASSIST, action: LAUNCH, own: true)
     }`,
  ],
  [
    'an editor’s field that leads to what an action returns',
    `type A @access(scope: COMMANDS, action: RUN) { b: Int }
     extend type Query { a: A @access(scope: COMMANDS, level: EDIT) }`,
  ],
];

function mutationWithPayload(): string {
  return `type Command @access(scope: COMMANDS) { id: ID! }
    type Payload @access(scope: COMMANDS) { command: Command! }
    type Mutation { a(id: ID!): Payload @access(scope: COMMANDS, action: RUN, of: "id") }`;
}

describe('the start is not refused', () => {
  it.each(accepted)('for %s', (_what, sdl) => {
    expect(problemsOf(`${rest} ${sdl}`)).toEqual([]);
  });
});
