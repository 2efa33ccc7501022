import { buildSchema, type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, prefixOf } from '../../db/ids.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { openWorld, strongest, type World } from '../support/exhaustive/world.ts';
import { operations } from '../support/operations/all.ts';

/** Mutations that name their object by `input.id`, with the type of that input. */
const fields = Object.values(buildSchema(readTypeDefs().join('\n')).getMutationType()?.getFields() ?? {});
const byInput = fields.flatMap(({ name, args }): [string, GraphQLInputObjectType][] => {
  const type = getNamedType(args.find((argument) => argument.name === 'input')?.type);
  return isInputObjectType(type) && type.getFields().id ? [[name, type]] : [];
});

let world: World;
beforeAll(async () => {
  world = await openWorld();
  for (const prepare of operations.prepare) await prepare(world);
});
afterAll(() => world?.close());

test('there are such mutations', () => expect(byInput.length).toBeGreaterThan(30));

test.each(byInput)('%s of an object that does not exist names input.id', async (name, type) => {
  const given = await operations.mutations[name]?.(world, strongest);
  const input = given?.input as { readonly id: string };
  const prefix = prefixOf(input.id);
  if (!prefix) throw new Error(`${name} has no arguments in test/support/operations.`);
  const document = `mutation ($input: ${type.name}!) { ${name}(input: $input) { __typename } }`;
  const { body } = await world.query(strongest, document, { input: { ...input, id: newId(prefix) } });
  expect(body.errors?.map(({ extensions }) => extensions)).toMatchObject([
    { code: 'NOT_FOUND', argument: 'input.id' },
  ]);
});
