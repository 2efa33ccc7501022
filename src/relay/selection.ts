import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
} from 'graphql';
import type { Guards } from '../access/guards.ts';

/** Selected fields of one object type, with the nodes that select them. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * Returns the fields of `type` that the nodes select, through fragments, after this request's @skip and @include.
 * Leaves out fields that the caller is refused, so that they are never read. For an interface, returns the fields
 * selected on any of its objects.
 */
export function selectedFields(
  nodes: readonly FieldNode[],
  type: string,
  info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>,
  guards: Guards,
): SelectedFields {
  const found = new Map<string, FieldNode[]>();
  for (const node of nodes) collect(node.selectionSet?.selections ?? []);
  return found;

  function collect(selections: readonly SelectionNode[]): void {
    for (const node of selections) {
      if (!isIncluded(node, info.variableValues)) continue;
      if (node.kind === Kind.FIELD) {
        const name = node.name.value;
        if (guards.get(`${type}.${name}`)?.decision.kind === 'deny') continue;
        const same = found.get(name);
        if (same) same.push(node);
        else found.set(name, [node]);
      } else {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
        if (fragment && concerns(fragment.typeCondition?.name.value))
          collect(fragment.selectionSet.selections);
      }
    }
  }

  function concerns(condition: string | undefined): boolean {
    if (!condition || condition === type) return true;
    const conditionTypes = objectsOf(condition);
    return objectsOf(type).some((name) => conditionTypes.includes(name));
  }

  /** Returns the object types of an interface or union, or the object type itself. */
  function objectsOf(name: string): readonly string[] {
    const found = info.schema.getType(name);
    return isAbstractType(found) ? info.schema.getPossibleTypes(found).map((object) => object.name) : [name];
  }
}

function isIncluded(node: SelectionNode, variables: GraphQLResolveInfo['variableValues']): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}
