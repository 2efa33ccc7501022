import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Guards } from './guards.ts';

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/**
 * Removes the fields of a valid document that are refused for every object that could have them, and then the fragments and
 * variables that nothing uses any more.
 */
export function withoutRefused(
  document: DocumentNode,
  { schema, guards }: { readonly schema: GraphQLSchema; readonly guards: Guards },
): DocumentNode {
  const types = new TypeInfo(schema);
  const pruned: DocumentNode = visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]({ name }) {
        const parent = types.getParentType();
        return parent && isRefused(parent, name.value) ? null : undefined;
      },
      [Kind.SELECTION_SET]: {
        leave: (set): SelectionSetNode | undefined =>
          set.selections.length === 0 ? { ...set, selections: [typename] } : undefined,
      },
    }),
  );
  return withoutUnused(pruned);

  function isRefused(parent: GraphQLNamedType, field: string): boolean {
    const named = getNamedType(parent);
    const objects = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
    return (
      objects.length > 0 &&
      objects.every(
        (object) => isObjectType(object) && guards.get(`${object.name}.${field}`)?.decision.kind === 'deny',
      )
    );
  }
}

function withoutUnused({ kind, definitions }: DocumentNode): DocumentNode {
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const used = new Set<string>();
  const kept = definitions.map((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return node;
    const variables = new Set<string>();
    collect(node, variables, new Set());
    const declared = node.variableDefinitions?.filter(({ variable }) => variables.has(variable.name.value));
    return { ...node, variableDefinitions: declared };
  });
  return {
    kind,
    definitions: kept.filter((node) => node.kind !== Kind.FRAGMENT_DEFINITION || used.has(node.name.value)),
  };

  function collect(node: DefinitionNode, variables: Set<string>, visited: Set<string>): void {
    visit(node, {
      [Kind.VARIABLE_DEFINITION]: () => false,
      [Kind.VARIABLE]: ({ name }) => void variables.add(name.value),
      [Kind.FRAGMENT_SPREAD]({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || visited.has(name.value)) return;
        visited.add(name.value);
        used.add(name.value);
        collect(fragment, variables, visited);
      },
    });
  }
}
