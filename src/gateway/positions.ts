import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../access/documents.ts';

/**
 * Counts the fields of a valid operation as a compiler writes them out: each fragment wherever it is spread, and what is
 * asked of an interface or union once for each of its object types. It stops beyond `most`.
 */
export function positionsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  most: number,
): number {
  const fragments = fragmentsOf(document);
  let count = 0;
  const root = schema.getRootType(operation.operation);
  if (root) add(operation.selectionSet, root, 1);
  return count;

  /** @param times how often the place is written out that this set stands in */
  function add({ selections }: SelectionSetNode, type: GraphQLNamedType, times: number): void {
    const each = times * (isAbstractType(type) ? schema.getPossibleTypes(type).length : 1);
    for (const node of selections) {
      if (count > most) return;
      if (node.kind === Kind.FIELD) {
        count += each;
        const field = hasFields(type) ? type.getFields()[node.name.value] : undefined;
        if (node.selectionSet && field) add(node.selectionSet, getNamedType(field.type), each);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (fragment) add(fragment.selectionSet, condition ?? type, times);
    }
  }
}

function hasFields(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type);
}
