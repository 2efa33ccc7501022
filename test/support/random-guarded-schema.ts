import type { IResolvers } from '@graphql-tools/utils';
import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Cell } from '../../src/access/matrix.ts';
import type { AccessLevel } from '../../src/generated/graphql.ts';
import { launchesGranted, permissionsOf, runsAssigned } from './small-schema.ts';

const scopes = ['USERS', 'GROUPS', 'BILLING'] as const;

/** Permissions that differ in the scopes of the random schemas. */
export const builtInPermissions = fc
  .record({
    USERS: fc.constantFrom<AccessLevel>('NOT_APPLICABLE', 'NO_ACCESS', 'READ_ONLY', 'EDIT'),
    GROUPS: fc.constantFrom<AccessLevel>('NO_ACCESS', 'READ_ONLY', 'EDIT'),
    BILLING: fc.constantFrom<AccessLevel>('NO_ACCESS', 'READ_ONLY', 'EDIT'),
    COMMANDS: fc.constantFrom<AccessLevel | Cell>('NO_ACCESS', 'EDIT', runsAssigned, launchesGranted),
  })
  .map((levels) => permissionsOf(levels));

const requirement = fc.oneof(
  { weight: 1, arbitrary: fc.constant('@authenticated') },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...scopes), fc.constantFrom('READ_ONLY', 'EDIT'))
      .map(([scope, level]) => `@access(scope: ${scope}, level: ${level})`),
  },
);
const sometimes = fc.option(requirement, { nil: '', freq: 2 });
const typeNames = ['A', 'B', 'C', 'D'];
const results = ['Int', 'Int', 'Color', ...typeNames, '[A!]', '[B]', 'I', '[J]', 'U'];
const inputs = ['Int', 'Color', 'In', '[In!]', 'Other'];

const argument = fc.tuple(fc.constantFrom(...inputs), sometimes);
const field = fc.record({
  result: fc.constantFrom(...results),
  own: sometimes,
  args: fc.array(argument, { maxLength: 2 }),
});

const type = fc.record({
  usual: requirement,
  strict: fc.boolean(),
  fields: fc.array(field, { minLength: 1, maxLength: 4 }),
  interfaces: fc.subarray(['I', 'J']),
  argument: sometimes,
});
const input = fc.record({ usual: requirement, own: fc.array(sometimes, { minLength: 2, maxLength: 2 }) });

/** Returns the SDL of a small schema that can be guarded: objects, interfaces, a union, inputs, mutations, actions. */
export const schemas = fc
  .record({
    types: fc.tuple(type, type, type, type),
    members: fc.subarray(typeNames, { minLength: 1 }),
    in: input,
    other: input,
    queries: fc.array(fc.tuple(field, requirement), { minLength: 2, maxLength: 5 }),
    mutations: fc.array(fc.tuple(field, requirement), { maxLength: 3 }),
  })
  .map((spec) => {
    const root = (prefix: string, fields: typeof spec.queries) =>
      fields.map(([each, own], index) => fieldText(`${prefix}${index}`, { ...each, own })).join('\n');
    // An interface without object types could not be resolved.
    const of = (name: string, index: number) =>
      index === 0 ? ['I', 'J'] : (spec.types[index]?.interfaces ?? [name]);
    const objects = spec.types.map(({ usual, strict, fields, argument: own }, index) => {
      const name = typeNames[index] ?? '';
      const interfaces = of(name, index);
      const heads = interfaces.map((each) => (each === 'I' ? `i(n: Int ${own}): Int` : 'j: I'));
      const body = fields.map((each, at) => fieldText(`${name.toLowerCase()}${at}`, each));
      const plain = strict ? 'must: Int!' : '';
      const implemented = interfaces.length > 0 ? `implements ${interfaces.join(' & ')}` : '';
      return `type ${name} ${implemented} ${usual} { ${[...heads, ...body, plain].join('\n')} }`;
    });
    const mutations = root('m', spec.mutations);
    return `
      enum Color { RED GREEN }
      interface I @authenticated { i(n: Int): Int }
      interface J @authenticated { j: I }
      union U = ${spec.members.join(' | ')}
      ${objects.join('\n')}
      input In ${spec.in.usual} { x: Int ${spec.in.own[0]} y: [Other!] ${spec.in.own[1]} z: In }
      input Other ${spec.other.usual} { v: Int ${spec.other.own[0]} w: Color ${spec.other.own[1]} }
      type Query { service: String @public ${root('q', spec.queries)} }
      type Mutation {
        run(id: ID): A @access(scope: COMMANDS, action: RUN, of: "id")
        launch(id: ID): Int @access(scope: COMMANDS, action: LAUNCH, of: "id")
        ${mutations}
      }`;
  });

function fieldText(
  name: string,
  { result, own, args }: { result: string; own: string; args: [string, string][] },
) {
  const inside = args.map(([of, each], index) => `p${index}: ${of} ${each}`);
  return `${name}${inside.length > 0 ? `(${inside.join(', ')})` : ''}: ${result} ${own}`;
}

/** Returns a resolver for every field: objects of each possible type, numbers, and occasionally an error. */
export function resolversFor(schema: GraphQLSchema): IResolvers {
  const resolvers: Record<string, Record<string, unknown>> = {
    I: { __resolveType: ({ of }: { of: string }) => of },
    J: { __resolveType: ({ of }: { of: string }) => of },
    U: { __resolveType: ({ of }: { of: string }) => of },
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const fields: Record<string, unknown> = {};
    for (const each of Object.values(type.getFields()))
      fields[each.name] = () => answerOf(schema, type.name, each);
    resolvers[type.name] = fields;
  }
  return resolvers as IResolvers;
}

function answerOf(schema: GraphQLSchema, type: string, field: GraphQLField<unknown, unknown>): unknown {
  const named = getNamedType(field.type);
  const hash = [...`${type}.${field.name}`].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 997;
  if (!isNonNullType(field.type) && hash % 11 === 0) throw new Error(`${field.name} is broken`);
  if (isLeafType(named)) return named.name === 'Color' ? 'RED' : hash;
  const possible = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
  const objects = possible.map(({ name }) => ({ of: name }));
  return isListType(field.type) ? [...objects, ...objects] : objects[hash % objects.length];
}

/** Numbers that determine an operation. */
export const choices = fc.array(fc.nat(1000), { minLength: 50, maxLength: 50 });

/** Draws a valid operation for the schema: each field under its own alias, also through fragments. */
export function operationFor(
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  numbers: readonly number[],
): string {
  let at = 0;
  let aliases = 0;
  const next = (most: number) => (numbers[at++ % numbers.length] ?? 0) % most;
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return `${kind} ${selection(root?.name ?? '', 0)}`;

  function selection(name: string, depth: number): string {
    const type = schema.getType(name);
    if (isAbstractType(type)) {
      const shared = 'getFields' in type ? fieldsOf(type.getFields(), depth) : '';
      const members = schema
        .getPossibleTypes(type)
        .map((member) => `... on ${member.name} ${selection(member.name, depth)}`);
      return `{ __typename ${shared} ${members.join(' ')} }`;
    }
    if (!isObjectType(type)) throw new Error(`${name} has no fields.`);
    const body = fieldsOf(type.getFields(), depth);
    return next(3) === 0 ? `{ __typename ... on ${name} { __typename ${body} } }` : `{ __typename ${body} }`;
  }

  function fieldsOf(fields: Record<string, GraphQLField<unknown, unknown>>, depth: number): string {
    const chosen = Object.values(fields).filter(({ type }) => {
      const isFlat = isLeafType(getNamedType(type));
      return isFlat ? next(4) > 0 : depth < 3 && next(3) > 0;
    });
    return chosen.map((each) => fieldOf(each, depth)).join(' ');
  }

  function fieldOf({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string {
    const given = args
      .filter(() => next(2) === 0)
      .map((each) => `${each.name}: ${literal(getNamedType(each.type).name, isListType(each.type), 0)}`);
    const inside = given.length > 0 ? `(${given.join(', ')})` : '';
    const named = getNamedType(type);
    aliases += 1;
    return `a${aliases}: ${name}${inside} ${isLeafType(named) ? '' : selection(named.name, depth + 1)}`;
  }

  function literal(name: string, isList: boolean, depth: number): string {
    if (isList) return `[${literal(name, false, depth)}, ${literal(name, false, depth)}]`;
    if (name === 'ID') return next(2) === 0 ? '"mine"' : '"other"';
    if (name === 'Color') return 'GREEN';
    const type = schema.getType(name);
    if (!isInputObjectType(type)) return '1';
    const fields = Object.values(type.getFields()).filter(() => depth < 3 && next(2) === 0);
    const values = fields.map(
      (each) => `${each.name}: ${literal(getNamedType(each.type).name, isListType(each.type), depth + 1)}`,
    );
    return `{ ${values.join(', ')} }`;
  }
}
