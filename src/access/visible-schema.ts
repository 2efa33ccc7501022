import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NameNode,
  type ObjectTypeDefinitionNode,
  parse,
  printSchema,
} from 'graphql';
import type { Requirement } from './decisions.ts';
import { decide } from './decisions.ts';
import { describe } from './explain.ts';
import { withInherited } from './inherit.ts';
import type { Permissions } from './matrix.ts';
import { pruned } from './prune-schema.ts';
import type { Requirements } from './requirements.ts';

/** The schema's own definitions, parsed once for all permissions. What an interface says of a field, its types say, too. */
export function definitionsOf(schema: GraphQLSchema): readonly DefinitionNode[] {
  const { definitions } = parse(printSchema(schema), { noLocation: true });
  return withInherited(
    definitions.filter(
      // Directives of the SDL alone stand nowhere in what introspection answers.
      (node) => node.kind !== Kind.DIRECTIVE_DEFINITION || node.locations.some(isExecutable),
    ),
  );
}

const executable: ReadonlySet<string> = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);

function isExecutable({ value }: NameNode): boolean {
  return executable.has(value);
}

/**
 * The schema that permissions can reach, for introspection: no refused field, argument or input field, nothing that only
 * these lead to, and each coordinate's requirement in its description. It is always a valid schema; it cannot execute.
 */
export function visibleSchema(
  definitions: readonly DefinitionNode[],
  requirements: Requirements,
  permissions: Permissions | null,
): GraphQLSchema {
  const allowed = definitions.map((node) => withoutRefused(node, definitions, requirements, permissions));
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions: pruned(allowed) } satisfies DocumentNode);
}

/** The requirements of the coordinates that a schema has. */
export function requirementsIn(schema: GraphQLSchema, requirements: Requirements): Requirements {
  return new Map([...requirements].filter(([name]) => has(schema, name)));
}

function has(schema: GraphQLSchema, coordinate: string): boolean {
  const [, typeName = '', fieldName = '', argument] = /^(\w+)\.(\w+)(?:\((\w+):\))?$/.exec(coordinate) ?? [];
  const type = schema.getType(typeName);
  const field = type && 'getFields' in type ? type.getFields()[fieldName] : undefined;
  if (!field || argument === undefined) return field !== undefined;
  return 'args' in field && field.args.some(({ name }) => name === argument);
}

function withoutRefused(
  node: DefinitionNode,
  definitions: readonly DefinitionNode[],
  requirements: Requirements,
  permissions: Permissions | null,
): DefinitionNode {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
      return { ...node, fields: (node.fields ?? []).flatMap((field) => ofObject(node.name.value, field)) };
    case Kind.INTERFACE_TYPE_DEFINITION:
      return { ...node, fields: ofInterface(node) };
    case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
      const fields = node.fields?.filter((field) => !isRefused(`${node.name.value}.${field.name.value}`));
      return {
        ...node,
        fields: fields?.map((field) => described(`${node.name.value}.${field.name.value}`, field)),
      };
    }
    default:
      return node;
  }

  function ofObject(type: string, field: FieldDefinitionNode): FieldDefinitionNode[] {
    const coordinate = `${type}.${field.name.value}`;
    if (isRefused(coordinate)) return [];
    const args = field.arguments?.filter(({ name }) => !isRefused(`${coordinate}(${name.value}:)`));
    return [described(coordinate, { ...field, arguments: args })];
  }

  /** Keeps a field that one of the object types offers, and an argument that all of them do. */
  function ofInterface(type: InterfaceTypeDefinitionNode): FieldDefinitionNode[] {
    const objects = definitions.filter(
      (definition): definition is ObjectTypeDefinitionNode =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
        definition.interfaces?.some(({ name }) => name.value === type.name.value) === true,
    );
    return (type.fields ?? []).flatMap((field) => {
      const offered = objects
        .map(({ name }) => `${name.value}.${field.name.value}`)
        .filter((coordinate) => !isRefused(coordinate));
      if (offered.length === 0) return [];
      const args = field.arguments?.filter(
        ({ name }) => !offered.some((coordinate) => isRefused(`${coordinate}(${name.value}:)`)),
      );
      return [{ ...field, arguments: args }];
    });
  }

  function isRefused(coordinate: string): boolean {
    const requirement = requirementOf(coordinate);
    return requirement !== undefined && decide(requirement, permissions).kind === 'deny';
  }

  function described<Node extends FieldDefinitionNode | InputValueDefinitionNode>(
    coordinate: string,
    child: Node,
  ): Node {
    const requirement = requirementOf(coordinate);
    const line = requirement && describe(requirement, permissions);
    if (!line) return child;
    const value = child.description ? `${child.description.value}\n\n${line}` : line;
    return { ...child, description: { kind: Kind.STRING, value, block: true } };
  }

  function requirementOf(coordinate: string): Requirement | undefined {
    return requirements.get(coordinate)?.requirement;
  }
}
