import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type StringValueNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import { namedType } from '../access/documents.ts';
import { defaultPageSize, maxPageSize } from './page.ts';
import { pluralOf } from './words.ts';

type Described = { readonly description?: StringValueNode };
type TypeNode = TypeDefinitionNode | TypeExtensionNode;

/**
 * Describes the elements that every domain has by convention: the arguments, types and fields of lists, the `input` and
 * payload of mutations, and identifiers. Keeps a description in the SDL. Leaves a field without a description to the
 * interface that describes it.
 */
export function describeConventions(document: DocumentNode): DocumentNode {
  const nodes = document.definitions.filter(isType);
  const inherited = inheritedWords(nodes);
  const soleMutation = soleMutations(nodes);
  const prefixes = new Map(nodes.flatMap(prefixOf));
  return {
    ...document,
    definitions: document.definitions.map((node) => (isType(node) ? ofType(node) : node)),
  };

  function ofType(node: TypeNode): TypeNode {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
        return worded(
          { ...node, fields: node.fields?.map((field) => ofField(node, field)) },
          typeWords(node),
        );
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_EXTENSION:
        return { ...node, fields: node.fields?.map((field) => ofField(node, field)) };
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return worded(
          { ...node, fields: node.fields?.map((field) => ofInput(node, field)) },
          typeWords(node),
        );
      default:
        return node;
    }
  }

  function ofField({ name: { value: type } }: TypeNode, field: FieldDefinitionNode): FieldDefinitionNode {
    const coordinate = `${type}.${field.name.value}`;
    return worded(
      {
        ...field,
        arguments: field.arguments?.map((argument) =>
          inherited.has(`${coordinate}(${argument.name.value}:)`)
            ? argument
            : worded(argument, argumentWords(type, field, argument)),
        ),
      },
      fieldWords(type, field.name.value, inherited.has(coordinate)),
    );
  }

  function ofInput({ name: { value: type } }: TypeNode, field: InputValueDefinitionNode) {
    if (type.endsWith('Filter')) return worded(field, combiningWords[field.name.value]);
    return worded(field, type.endsWith('Sort') ? sortWords[field.name.value] : undefined);
  }

  function fieldWords(type: string, field: string, isInherited: boolean): string | undefined {
    const prefix = prefixes.get(type);
    if (field === 'id' && prefix) return `Unique identifier, which begins with \`${prefix}_\`.`;
    if (isInherited) return undefined;
    if (type.endsWith('Connection')) return connectionWords[field];
    return type.endsWith('Edge') ? edgeWords[field] : undefined;
  }

  function typeWords(node: TypeNode): string | undefined {
    const [, name = '', suffix] = /^(\w+)(Connection|Edge|Filter|Sort|Payload)$/.exec(node.name.value) ?? [];
    switch (suffix) {
      case 'Connection':
        return `Page of ${pluralOf(name)}.`;
      case 'Edge':
        return `Item of a list of ${pluralOf(name)}, with its cursor.`;
      case 'Filter':
        return `Conditions on ${pluralOf(name)}. All given conditions must match.`;
      case 'Sort':
        return `Order of a list of ${pluralOf(name)}.`;
      case 'Payload': {
        const mutation = soleMutation.get(node.name.value);
        return mutation
          ? `Result of \`${mutation}\`.`
          : `Result of mutations that concern ${pluralOf(name)}.`;
      }
      default:
        return undefined;
    }
  }
}

const connectionWords: Readonly<Record<string, string>> = {
  nodes: 'Items of the page, without their cursors.',
  edges: 'Items of the page, each with its cursor.',
  pageInfo: 'Position of the page in the whole list.',
  totalCount: 'Number of items on all pages, after filtering. Counted only when selected.',
};
const edgeWords: Readonly<Record<string, string>> = {
  node: 'Item at this place of the list.',
  cursor: 'Position of the item in the list, as a value for `after` or `before`.',
};
const combiningWords: Readonly<Record<string, string>> = {
  and: 'Filters all of which must match.',
  or: 'Filters at least one of which must match.',
  not: 'Filter that must not match.',
};
const sortWords: Readonly<Record<string, string>> = {
  field: 'Value that the list is sorted by.',
  direction: 'Direction of the sort.',
};
const pageWords: Readonly<Record<string, string>> = {
  first: `Page size, from the start of the list or after \`after\`. Defaults to ${defaultPageSize}; at most ${written(maxPageSize)}.`,
  after: 'Cursor after which the page begins.',
  last: `Page size, from the end of the list or before \`before\`. At most ${written(maxPageSize)}; excludes \`first\`.`,
  before: 'Cursor before which the page ends. Requires `last`.',
};

function argumentWords(
  type: string,
  field: FieldDefinitionNode,
  { name: { value: name }, type: valueType }: InputValueDefinitionNode,
): string | undefined {
  const value = namedType(valueType);
  if (type === 'Mutation') {
    return name === 'input' && value.endsWith('Input') ? `Input of \`${field.name.value}\`.` : undefined;
  }
  const [, listed] = /^(\w+)Connection$/.exec(namedType(field.type)) ?? [];
  if (!listed) return undefined;
  if (name === 'filter' && value.endsWith('Filter')) {
    return `Restricts the list to ${pluralOf(listed)} that match.`;
  }
  if (name === 'sort' && value.endsWith('Sort')) return 'Order of the list, in place of its default order.';
  return pageWords[name];
}

function written(size: number): string {
  return size.toLocaleString('en-US');
}

function worded<Node extends Described>(node: Node, words: string | undefined): Node {
  if (node.description || words === undefined) return node;
  return { ...node, description: { kind: Kind.STRING, value: words } };
}

function isType(node: DocumentNode['definitions'][number]): node is TypeNode {
  return /TypeDefinition$|TypeExtension$/.test(node.kind);
}

/** Returns the coordinates of fields and arguments of types that an interface of the type describes. */
function inheritedWords(nodes: readonly TypeNode[]): ReadonlySet<string> {
  const described = nodes.flatMap((node) =>
    node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_EXTENSION
      ? (node.fields ?? []).flatMap((field) => [
          ...(field.description ? [[node.name.value, field.name.value] as const] : []),
          ...(field.arguments ?? [])
            .filter(({ description }) => description)
            .map(({ name }) => [node.name.value, `${field.name.value}(${name.value}:)`] as const),
        ])
      : [],
  );
  return new Set(
    nodes.flatMap((node) => {
      if (!('interfaces' in node)) return [];
      const carried = new Set(node.interfaces?.map(({ name }) => name.value));
      return described
        .filter(([type]) => carried.has(type))
        .map(([, member]) => `${node.name.value}.${member}`);
    }),
  );
}

/** Returns the mutation of each payload that belongs to only one mutation. */
function soleMutations(nodes: readonly TypeNode[]): ReadonlyMap<string, string> {
  const mutations = nodes.flatMap((node) =>
    (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    node.name.value === 'Mutation'
      ? (node.fields ?? [])
      : [],
  );
  const ofPayload = new Map<string, string[]>();
  for (const { name, type } of mutations) {
    ofPayload.set(namedType(type), [...(ofPayload.get(namedType(type)) ?? []), name.value]);
  }
  return new Map(
    [...ofPayload].flatMap(([payload, [first, ...more]]) =>
      first !== undefined && more.length === 0 ? [[payload, first] as const] : [],
    ),
  );
}

function prefixOf({ name, directives }: TypeNode): (readonly [type: string, prefix: string])[] {
  const id = directives?.find((directive: ConstDirectiveNode) => directive.name.value === 'id');
  const value = id?.arguments?.find((argument) => argument.name.value === 'prefix')?.value;
  return value?.kind === Kind.STRING ? [[name.value, value.value]] : [];
}
