import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, responseName } from '../../access/documents.ts';

/** Determines whether a value that is not null is already as its type serialises it. */
type Fits = (value: unknown) => boolean;

/**
 * Determines whether every leaf of a query's answer is already as graphql-js's own scalars and the enumerations serialise it:
 * then they need not be asked, which is most of what executing a long list takes. One pass, whatever the object types
 * are: fields of one response name have one type of leaf in a valid operation (October 2021, section 5.3.2,
 * SameResponseShape). Scalars of the schema's own are taken to be serialised already.
 */
export function leavesFit(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): (data: ExecutionResult['data']) => boolean {
  const fragments = fragmentsOf(document);
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) throw new Error('An operation whose leaves are checked has been found valid.');
  const fits = ofObject([{ type: root.name, node: operation.selectionSet }]) ?? fitsAlways;
  return (data) => !data || fits(data);

  /** Null where there is nothing to check. */
  function ofObject(sets: readonly TypedSet[]): Fits | null {
    const checks: (readonly [name: string, fits: Fits])[] = [];
    for (const [name, fields] of fieldsIn(sets)) {
      const check = ofField(fields);
      if (check) checks.push([name, check]);
    }
    if (checks.length === 0) return null;
    return (object) => {
      for (const [name, check] of checks) {
        const value = (object as Record<string, unknown>)[name];
        if (value !== null && value !== undefined && !check(value)) return false;
      }
      return true;
    };
  }

  function ofField(fields: readonly TypedField[]): Fits | null {
    const [first] = fields as [TypedField];
    const leaf = getNamedType(first.type);
    const inner = isLeafType(leaf) ? ofLeaf(leaf) : ofObject(fields.flatMap(subselection));
    return inner && withLists(first.type, inner);
  }

  /** The fields of one object by response name, through fragments; of an abstract type, those of every object type. */
  function fieldsIn(sets: readonly TypedSet[]): Map<string, TypedField[]> {
    const found = new Map<string, TypedField[]>();
    for (const { type, node } of sets) collect(type, node);
    return found;

    function collect(typeName: string, { selections }: SelectionSetNode): void {
      for (const node of selections) {
        if (node.kind === Kind.FIELD) {
          const type = typeOf(typeName, node.name.value);
          const name = responseName(node);
          if (type) found.set(name, [...(found.get(name) ?? []), { type, node }]);
          continue;
        }
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        if (fragment) collect(fragment.typeCondition?.name.value ?? typeName, fragment.selectionSet);
      }
    }
  }

  /** Undefined for `__typename`, which is a constant. */
  function typeOf(typeName: string, field: string): GraphQLOutputType | undefined {
    const type = schema.getType(typeName);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field]?.type : undefined;
  }
}

interface TypedField {
  readonly type: GraphQLOutputType;
  readonly node: FieldNode;
}

interface TypedSet {
  readonly type: string;
  readonly node: SelectionSetNode;
}

function subselection({ type, node }: TypedField): TypedSet[] {
  return node.selectionSet ? [{ type: getNamedType(type).name, node: node.selectionSet }] : [];
}

function withLists(type: GraphQLOutputType, inner: Fits): Fits {
  if (isNonNullType(type)) return withLists(type.ofType, inner);
  if (!isListType(type)) return inner;
  const item = withLists(type.ofType, inner);
  return (list) => {
    for (const value of list as readonly unknown[]) if (value !== null && !item(value)) return false;
    return true;
  };
}

function ofLeaf(type: GraphQLLeafType): Fits | null {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => values.has(value);
  }
  return ofScalars[type.name] ?? null;
}

const isText: Fits = (value) => typeof value === 'string';

/** GraphQL specification, October 2021, section 3.5: what result coercion leaves as it is. */
const ofScalars: Readonly<Record<string, Fits>> = {
  ID: isText,
  String: isText,
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => Number.isInteger(value) && (value as number) === ((value as number) | 0),
  Float: (value) => Number.isFinite(value),
};

const fitsAlways: Fits = () => true;
