import {
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

/** Removes the fields of a valid document that are refused for every object that could have them. */
export function withoutRefused(
  document: DocumentNode,
  { schema, guards }: { readonly schema: GraphQLSchema; readonly guards: Guards },
): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
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
