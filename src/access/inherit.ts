import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NamedTypeNode,
} from 'graphql';

/** Gives fields and arguments without a description that of an interface of their type. */
export function withInherited(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const interfaces = new Map(
    definitions
      .filter((node): node is InterfaceTypeDefinitionNode => node.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  return definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return node;
    return { ...node, fields: node.fields?.map((field) => inherited(field, node.interfaces ?? [])) };
  });

  function inherited(field: FieldDefinitionNode, carried: readonly NamedTypeNode[]): FieldDefinitionNode {
    const origins = carried
      .flatMap(({ name }) => interfaces.get(name.value)?.fields ?? [])
      .filter(({ name }) => name.value === field.name.value);
    return {
      ...field,
      description: field.description ?? descriptionAmong(origins),
      arguments: field.arguments?.map((argument) => {
        const same = origins.flatMap((origin) => origin.arguments ?? []);
        const named = same.filter(({ name }) => name.value === argument.name.value);
        return { ...argument, description: argument.description ?? descriptionAmong(named) };
      }),
    };
  }
}

function descriptionAmong(nodes: readonly Pick<FieldDefinitionNode, 'description'>[]) {
  return nodes.find(({ description }) => description)?.description;
}
