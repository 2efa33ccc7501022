import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  print,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql';
import { fragmentsOf, responseName } from '../access/documents.ts';
import { codedError } from '../errors.ts';

/** A selection set, and the type that it selects from. */
interface TypedSet {
  readonly parent: GraphQLNamedType;
  readonly set: SelectionSetNode;
}

/** A field of a selection set. `type` is undefined for `__typename`, whose shape graphql-js does not compare. */
interface TypedField {
  readonly parent: GraphQLNamedType;
  readonly node: FieldNode;
  readonly type: GraphQLOutputType | undefined;
}

/** Selections that are looked at for one document. The largest answerable operations take a tenth of them. */
const maxVisits = 50_000;

/**
 * Checks that the fields of one response name can be merged (GraphQL specification, October 2021, section 5.3.2), in a
 * document that is valid otherwise. graphql-js's rule compares fields and fragments in pairs, and four thousand tokens
 * keep it busy for a second. Here the fields of one response name are looked at together, level by level of the answer:
 * what is compared, the shape and the call, are equivalences, so comparing each with the first is enough. Only fields of
 * an abstract type are looked at again for each object type beside them; a bound on visits holds for what that makes.
 *
 * @returns the first conflict, or OPERATION_TOO_LARGE; null where there is none
 */
export function mergeConflict(schema: GraphQLSchema, document: DocumentNode): GraphQLError | null {
  const fragments = fragmentsOf(document);
  const calls = new Map<FieldNode, string>();
  let visits = 0;
  for (const node of document.definitions) {
    const root = node.kind === Kind.OPERATION_DEFINITION ? schema.getRootType(node.operation) : null;
    if (node.kind !== Kind.OPERATION_DEFINITION || !root) continue;
    const found = conflictIn([{ parent: root, set: node.selectionSet }], true);
    if (found) return found;
  }
  return null;

  /** @param alike whether fields of one response name must be the same call, too, and not only of the same shape */
  function conflictIn(sets: readonly TypedSet[], alike: boolean): GraphQLError | null {
    const names = fieldsIn(sets);
    if (!names) return tooMany();
    for (const fields of names.values()) {
      const found = conflictAmong(fields, alike);
      if (found) return found;
    }
    return null;
  }

  function conflictAmong(fields: readonly TypedField[], alike: boolean): GraphQLError | null {
    const groups = alike ? concurrent(fields) : [];
    for (const group of groups) {
      const found = differentCalls(group);
      if (found) return found;
    }
    const found = differentShapes(fields);
    if (found) return found;
    for (const group of groups) {
      const inside = conflictIn(group.flatMap(innerSet), true);
      if (inside) return inside;
    }
    return groups.length === 1 ? null : conflictIn(fields.flatMap(innerSet), false);
  }

  function differentShapes(fields: readonly TypedField[]): GraphQLError | null {
    const [first, ...others] = fields.filter(({ type }) => type);
    const shape = shapeOf(first?.type);
    const other = others.find(({ type }) => shapeOf(type) !== shape);
    if (!first || !other) return null;
    return conflict(first, other, `they return conflicting types "${first.type}" and "${other.type}"`);
  }

  function differentCalls([first, ...others]: readonly TypedField[]): GraphQLError | null {
    const other = first && others.find(({ node }) => callOf(node) !== callOf(first.node));
    if (!other) return null;
    const [one, two] = [first.node.name.value, other.node.name.value];
    const reason =
      one === two ? 'they have differing arguments' : `"${one}" and "${two}" are different fields`;
    return conflict(first, other, reason);
  }

  /** By response name, each fragment once; null beyond the bound. */
  function fieldsIn(sets: readonly TypedSet[]): Map<string, TypedField[]> | null {
    const found = new Map<string, TypedField[]>();
    const spread = new Set<string>();
    const collect = ({ parent, set }: TypedSet): void => {
      visits += set.selections.length;
      if (visits > maxVisits) return;
      for (const node of set.selections) {
        if (node.kind === Kind.FIELD) {
          const field = { parent, node, type: typeOf(parent, node) };
          const fields = found.get(responseName(node));
          if (fields) fields.push(field);
          else found.set(responseName(node), [field]);
          continue;
        }
        if (node.kind === Kind.FRAGMENT_SPREAD) {
          if (spread.has(node.name.value)) continue;
          spread.add(node.name.value);
        }
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        if (!fragment) continue;
        const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
        collect({ parent: condition ?? parent, set: fragment.selectionSet });
      }
    };
    for (const set of sets) collect(set);
    return visits > maxVisits ? null : found;
  }

  /** The field's name with its arguments, in whatever order they stand. */
  function callOf(node: FieldNode): string {
    const known = calls.get(node);
    if (known !== undefined) return known;
    const args = (node.arguments ?? []).map(({ name, value }) => `${name.value}: ${textOf(value)}`);
    const call = `${node.name.value}(${args.sort().join(', ')})`;
    calls.set(node, call);
    return call;
  }
}

/** The groups of fields that one object may answer together: those of an object type with those of abstract types. */
function concurrent(fields: readonly TypedField[]): readonly (readonly TypedField[])[] {
  const abstract: TypedField[] = [];
  const ofObjects = new Map<GraphQLNamedType, TypedField[]>();
  for (const field of fields) {
    const { parent } = field;
    const group = isObjectType(parent) ? (ofObjects.get(parent) ?? []) : abstract;
    group.push(field);
    if (group !== abstract) ofObjects.set(parent, group);
  }
  if (ofObjects.size === 0) return [abstract];
  return [...ofObjects.values()].map((group) => [...group, ...abstract]);
}

function innerSet({ type, node }: TypedField): TypedSet[] {
  return type && node.selectionSet ? [{ parent: getNamedType(type), set: node.selectionSet }] : [];
}

function typeOf(parent: GraphQLNamedType, { name }: FieldNode): GraphQLOutputType | undefined {
  if (name.value === SchemaMetaFieldDef.name) return SchemaMetaFieldDef.type;
  if (name.value === TypeMetaFieldDef.name) return TypeMetaFieldDef.type;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value]?.type : undefined;
}

/** Parts that must be equal where two fields may stand for one value: lists, what is never null, and the leaf. */
function shapeOf(type: GraphQLOutputType | undefined): string {
  if (!type) return '';
  const named = getNamedType(type);
  const text = String(type);
  return isLeafType(named) ? text : text.replace(named.name, '{}');
}

/** A value, with the fields of its objects in order. */
function textOf(value: ValueNode): string {
  if (value.kind === Kind.LIST) return `[${value.values.map(textOf).join(', ')}]`;
  if (value.kind !== Kind.OBJECT) return print(value);
  return `{${value.fields
    .map((field) => `${field.name.value}: ${textOf(field.value)}`)
    .sort()
    .join(', ')}}`;
}

function conflict({ node }: TypedField, other: TypedField, reason: string): GraphQLError {
  const message = `Fields "${responseName(node)}" conflict because ${reason}. Use different aliases on the fields to fetch both if this was intentional.`;
  return new GraphQLError(message, { nodes: [node, other.node] });
}

function tooMany(): GraphQLError {
  const message = `The document's fields and fragments overlap too often; ask for less at a time.`;
  return codedError('OPERATION_TOO_LARGE', message, { limit: maxVisits, http: { status: 400 } });
}
