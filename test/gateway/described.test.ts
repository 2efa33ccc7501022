import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { readTypeDefs } from '../../src/gateway/schema.ts';

test('every field of Query and Mutation says in words what its name and types do not', () => {
  const fields = parse(readTypeDefs().join('\n')).definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    /^(Query|Mutation)$/.test(definition.name.value)
      ? (definition.fields ?? [])
      : [],
  );
  expect(fields.length).toBeGreaterThan(250);
  const silent = fields.filter(({ description }) => !description?.value.trim());
  expect(silent.map(({ name }) => name.value)).toEqual([]);
});
