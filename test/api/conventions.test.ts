import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { readTypeDefs } from '../../src/api/schema.ts';

// What a client learns in one domain holds in the others; each exception stands here.

const definitions = readTypeDefs().flatMap((source) => parse(source).definitions);
const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions });
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);

const signature = ({ args }: GraphQLField<unknown, unknown>) =>
  args.map(({ name, type }) => `${name}: ${type}`).join(', ');
const named = (type: string) => type.charAt(0).toLowerCase() + type.slice(1);

describe('a mutation', () => {
  test('takes one input, or the identifier and at most the version of what it is about, or nothing', () => {
    const others = mutations.filter(
      (field) => !/^(input: \w+Input!|id: ID!(, ifVersion: String)?|)$/.test(signature(field)),
    );
    expect(others.map((field) => `${field.name}(${signature(field)})`)).toEqual([
      // There is one of each type in an organization, without an identifier.
      'resetEmailTemplate(type: EmailTemplateType!)',
    ]);
  });

  test('answers with a payload, or null where it is refused', () => {
    expect(mutations.filter(({ type }) => !/^\w+Payload$/.test(String(type)))).toEqual([]);
  });

  test('that deletes answers with the identifier of what was deleted', () => {
    // Results are many at a time, and counted.
    const deleting = mutations.filter(
      ({ name }) => name.startsWith('delete') && name !== 'deleteCommandResults',
    );
    expect(deleting.length).toBeGreaterThan(15);
    for (const { name, type } of deleting) {
      const payload = getNamedType(type) as GraphQLObjectType;
      expect([String(payload), ...Object.keys(payload.getFields())]).toEqual([
        `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`,
        'deletedId',
      ]);
    }
  });

  test('calls the object that it answers with what its type is called', () => {
    const payloads = new Set(mutations.map(({ type }) => getNamedType(type) as GraphQLObjectType));
    const others = [...payloads].flatMap((payload) =>
      Object.values(payload.getFields()).flatMap(({ name, type }) => {
        const object = getNamedType(type);
        return isObjectType(object) && name !== named(object.name) ? [`${payload.name}.${name}`] : [];
      }),
    );
    expect(others).toEqual([
      'RemoteAssistLaunchPayload.launch',
      'RemovePaymentMethodPayload.defaultPaymentMethod',
      // As `Query.billing`.
      'BillingAccountPayload.billing',
      'SupportCaseCommentPayload.comment',
      'SupportCaseAttachmentPayload.attachment',
      'MailUserLinksPayload.results',
    ]);
  });
});

describe('a list', () => {
  const lists = objects.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      getNamedType(field.type).name.endsWith('Connection') ? [{ type, field }] : [],
    ),
  );

  test('is paged both ways, filtered and sorted', () => {
    expect(lists.length).toBeGreaterThan(150);
    const wanted = ['first', 'after', 'last', 'before', 'filter', 'sort'];
    const others = lists.flatMap(({ type, field }) => {
      const names = field.args.map(({ name }) => name);
      const missing = wanted.filter((name) => !names.includes(name));
      return missing.length > 0 ? [`${type.name}.${field.name} without ${missing.join(' ')}`] : [];
    });
    const ofGraph = /\.(associations|traverse) without last before filter sort$/;
    expect(others.filter((text) => !ofGraph.test(text))).toEqual([
      'Viewer.organizations without sort',
      'Device.userBindings without filter sort',
      'SupportCase.comments without filter sort',
      'SupportCase.attachments without filter sort',
      'SupportCase.statusChanges without filter sort',
    ]);
  });

  test('has pages of the usual form', () => {
    for (const { field } of lists) {
      const connection = getNamedType(field.type) as GraphQLObjectType;
      const types = Object.fromEntries(
        Object.values(connection.getFields()).map(({ name, type }) => [name, String(type)]),
      );
      expect(types).toMatchObject({
        edges: expect.stringMatching(/^\[\w+Edge!]!$/),
        nodes: expect.stringMatching(/^\[\w+!]!$/),
        pageInfo: 'PageInfo!',
        totalCount: 'Int!',
      });
    }
  });

  test('can be filtered and sorted by when its objects were made, where they say so', () => {
    const inputs = schema.getTypeMap();
    const silent = lists.flatMap(({ type, field }) => {
      const filter = field.args.find(({ name }) => name === 'filter');
      const node = (getNamedType(field.type) as GraphQLObjectType).getFields().nodes;
      if (!filter || !node) return [];
      const fields = (getNamedType(node.type) as GraphQLObjectType).getFields();
      const tests = inputs[getNamedType(filter.type).name];
      const isSilent = fields.createdAt && tests && 'getFields' in tests && !tests.getFields().createdAt;
      return isSilent ? [`${type.name}.${field.name}`] : [];
    });
    expect(silent).toEqual([]);
  });
});
