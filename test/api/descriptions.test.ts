import {
  type DefinitionNode,
  getIntrospectionQuery,
  type IntrospectionQuery,
  parse,
  type StringValueNode,
} from 'graphql';
import { expect, test } from 'vitest';
import type { Database } from '../../db/database.ts';
import { definitionsOf } from '../../src/access/visible-schema.ts';
import { createGateway } from '../../src/api/gateway.ts';
import { guardedSchema, readTypeDefs } from '../../src/api/schema.ts';
import { domains } from '../../src/domains/registry.ts';

interface Element {
  readonly coordinate: string;
  readonly description: string | undefined;
}

/** Every type, field, argument, input field and enum value. */
function elementsOf(definition: DefinitionNode): Element[] {
  if (!/Type(Definition|Extension)$/.test(definition.kind) || !('name' in definition)) return [];
  const type = definition.name?.value ?? '';
  const found: Element[] = [];
  const note = (coordinate: string, node: { readonly description?: StringValueNode }) =>
    found.push({ coordinate, description: node.description?.value });
  if (definition.kind.endsWith('Definition')) note(type, definition as { description?: StringValueNode });
  if ('values' in definition) {
    for (const value of definition.values ?? []) note(`${type}.${value.name.value}`, value);
  }
  if (!('fields' in definition)) return found;
  for (const field of definition.fields ?? []) {
    const coordinate = `${type}.${field.name.value}`;
    note(coordinate, field);
    if (!('arguments' in field)) continue;
    for (const argument of field.arguments ?? []) note(`${coordinate}(${argument.name.value}:)`, argument);
  }
  return found;
}

const elements = definitionsOf(guardedSchema(readTypeDefs(), domains).schema).flatMap(elementsOf);

test('every element of the schema has a description', () => {
  expect(elements.length).toBeGreaterThan(3500);
  const silent = elements.filter(({ description }) => !description?.trim());
  expect(silent.map(({ coordinate }) => coordinate)).toEqual([]);
});

test('every description begins with a capital, a digit or a quotation, and ends with a period', () => {
  const others = elements.filter(({ description }) => description && !/^[A-Z0-9`"].*\.$/s.test(description));
  expect(others.map(({ coordinate, description }) => `${coordinate}: ${description}`)).toEqual([]);
});

test('no description depends on its neighbours', () => {
  const dependent = /^(What|Whether|How|Who|Whoever|Where|Of|It|They|Those|Their|Theirs|Its)\b/;
  const others = elements.filter(({ description }) => dependent.test(description ?? ''));
  expect(others.map(({ coordinate, description }) => `${coordinate}: ${description}`)).toEqual([]);
});

test('introspection answers with the descriptions of conventions', async () => {
  const database = { accessChanges: { subscribe() {}, publish() {} } } as unknown as Database;
  const gateway = createGateway({ database, typeDefs: readTypeDefs(), domains });
  const context = gateway.contextFor(
    {
      administratorId: 'adm_1',
      email: 'a@b.example',
      name: 'A',
      role: 'READ_ONLY',
      organizationId: 'org_1',
      organizationName: 'A',
      homeOrganizationId: 'org_1',
      homeOrganizationName: 'A',
      credential: { kind: 'API_KEY', id: 'key_1' },
    },
    'described',
  );
  const document = parse(getIntrospectionQuery());
  const { data } = await gateway.execute({ document, context, allOrNothing: false });
  const { types } = (data as unknown as IntrospectionQuery).__schema;
  const connection = types.find(({ name }) => name === 'UserConnection');
  expect(connection?.description).toBe('Page of users.');
  const query = types.find(({ name }) => name === 'Query');
  const exports =
    query && 'fields' in query ? query.fields?.find(({ name }) => name === 'userExports') : undefined;
  const after = exports?.args.find(({ name }) => name === 'after')?.description;
  expect(after).toMatch(/^Cursor after which the page begins\./);
});
