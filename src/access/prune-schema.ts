import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { namedType } from './documents.ts';

type TypeWithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const roots = new Set(['Query', 'Mutation', 'Subscription']);
const builtIn = ['Int', 'Float', 'String', 'Boolean', 'ID'];

/**
 * A valid schema from one that fields, arguments and input fields were taken out of: without types that are left empty,
 * without whatever names one of these, and without what the root types do not lead to any more.
 */
export function pruned(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  let current = [...definitions];
  for (let before = -1; before !== size(current); ) {
    before = size(current);
    current = withoutBroken(withoutDangling(current));
  }
  return reachable(current);
}

/** Drops types that are of no use any more, then whatever names a type that is not there. */
function withoutDangling(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const kept = definitions.filter((node) => !isUseless(node, definitions));
  const names = new Set([...builtIn, ...kept.flatMap((node) => nameOf(node) ?? [])]);
  const exists = (type: TypeNode) => names.has(namedType(type));
  return kept.map((node) => {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        const fields = node.fields
          ?.filter(({ type, arguments: args }) => exists(type) && !args?.some(isLost))
          .map((field) => ({ ...field, arguments: field.arguments?.filter(({ type }) => exists(type)) }));
        return { ...node, fields, interfaces: node.interfaces?.filter(exists) };
      }
      case Kind.UNION_TYPE_DEFINITION:
        return { ...node, types: node.types?.filter(exists) };
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        // Without a required field no value of the type can be written.
        return {
          ...node,
          fields: node.fields?.some(isLost) ? [] : node.fields?.filter(({ type }) => exists(type)),
        };
      default:
        return node;
    }
  });

  /** An input that has to be given, and cannot be. */
  function isLost({ type }: InputValueDefinitionNode): boolean {
    return type.kind === Kind.NON_NULL_TYPE && !exists(type);
  }
}

/** Nothing is in it, or nothing can be of it. */
function isUseless(node: DefinitionNode, definitions: readonly DefinitionNode[]): boolean {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return !node.fields?.length;
    case Kind.INTERFACE_TYPE_DEFINITION:
      return !node.fields?.length || objectsOf(node.name.value, definitions).length === 0;
    case Kind.UNION_TYPE_DEFINITION:
      return !node.types?.length;
    default:
      return false;
  }
}

/** Takes a type's interface away where the type does not fulfil it any more. */
function withoutBroken(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const byName = new Map(definitions.map((node) => [nameOf(node), node]));
  return definitions.map((node) => {
    if (!hasFields(node)) return node;
    return {
      ...node,
      interfaces: node.interfaces?.filter(({ name }) => fulfils(node, byName.get(name.value))),
    };
  });

  /** GraphQL specification, October 2021, section 3.6: IsValidImplementation. */
  function fulfils(type: TypeWithFields, asked: DefinitionNode | undefined): boolean {
    if (!asked || !hasFields(asked)) return false;
    const own = new Map(type.fields?.map((field) => [field.name.value, field]));
    return (asked.fields ?? []).every((field) => fits(own.get(field.name.value), field));
  }

  function fits(field: FieldDefinitionNode | undefined, asked: FieldDefinitionNode): boolean {
    if (!field || !isSubtype(namedType(field.type), namedType(asked.type))) return false;
    const askedNames = new Set(asked.arguments?.map(({ name }) => name.value));
    const ownNames = new Set(field.arguments?.map(({ name }) => name.value));
    const added = field.arguments?.filter(({ name }) => !askedNames.has(name.value)) ?? [];
    return [...askedNames].every((name) => ownNames.has(name)) && !added.some(isRequired);
  }

  function isSubtype(name: string, of: string): boolean {
    if (name === of) return true;
    const [type, wider] = [byName.get(name), byName.get(of)];
    const isMember = wider?.kind === Kind.UNION_TYPE_DEFINITION && includes(wider.types, name);
    return isMember || (type !== undefined && hasFields(type) && includes(type.interfaces, of));
  }
}

function isRequired({ type, defaultValue }: InputValueDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && !defaultValue;
}

/** The types that the root types lead to: a field that answers an interface leads to all of its object types. */
function reachable(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const byName = new Map(definitions.map((node) => [nameOf(node), node]));
  const seen = new Set<DefinitionNode>();
  const answered = new Set<string>();
  for (const node of definitions) {
    if (node.kind === Kind.DIRECTIVE_DEFINITION || roots.has(nameOf(node) ?? '')) visit(node);
  }
  return definitions.filter((node) => seen.has(node));

  function visit(node: DefinitionNode | undefined): void {
    if (!node || seen.has(node)) return;
    seen.add(node);
    if ('interfaces' in node) for (const { name } of node.interfaces ?? []) visit(byName.get(name.value));
    if ('types' in node) for (const type of node.types ?? []) visit(byName.get(namedType(type)));
    const fields = 'fields' in node ? (node.fields ?? []) : [];
    const inputs = 'arguments' in node ? (node.arguments ?? []) : [];
    for (const child of [...fields, ...inputs]) {
      answer(namedType(child.type));
      if ('arguments' in child) for (const { type } of child.arguments ?? []) answer(namedType(type));
    }
  }

  function answer(name: string): void {
    if (answered.has(name)) return;
    answered.add(name);
    visit(byName.get(name));
    for (const object of objectsOf(name, definitions)) visit(object);
  }
}

function objectsOf(name: string, definitions: readonly DefinitionNode[]): DefinitionNode[] {
  return definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && includes(node.interfaces, name),
  );
}

function includes(types: readonly NamedTypeNode[] | undefined, sought: string): boolean {
  return types?.some(({ name }) => name.value === sought) === true;
}

function hasFields(node: DefinitionNode): node is TypeWithFields {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function nameOf(node: DefinitionNode): string | undefined {
  return 'name' in node ? node.name?.value : undefined;
}

/** Number of elements. Pruning only removes some, and has ended when it removes none. */
function size(definitions: readonly DefinitionNode[]): number {
  return definitions.reduce((sum, node) => {
    const fields = 'fields' in node ? (node.fields ?? []) : [];
    const inputs = fields.map((field) => ('arguments' in field ? (field.arguments?.length ?? 0) : 0));
    const interfaces = 'interfaces' in node ? (node.interfaces?.length ?? 0) : 0;
    const members = 'types' in node ? (node.types?.length ?? 0) : 0;
    return sum + 1 + fields.length + interfaces + members + inputs.reduce((all, count) => all + count, 0);
  }, 0);
}
