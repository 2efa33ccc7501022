import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  typeFromAST,
} from 'graphql';
import { fragmentsOf } from './documents.ts';
import type { FieldGuard } from './guards.ts';
import { type ConditionContext, guardRefusal } from './rules.ts';
import type { ShieldedSchema } from './shielded-schema.ts';

type Variables = Readonly<Record<string, unknown>>;
interface Flag {
  readonly variable: string;
  readonly value: boolean;
}

/** A guarded field of an operation: where its answer would stand, and the variables under which it is asked for. */
interface GuardedSelection {
  readonly guard: FieldGuard;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  /** The name of the root field that leads here. */
  readonly root: string;
  /** Response names from the root; list positions are not known before execution. */
  readonly path: readonly string[];
  readonly flags: readonly Flag[];
  /** False where an interface or union leads here: whether the field is reached depends on the objects. */
  readonly certain: boolean;
}

/** Position of a selection: the object types that its parent can be of, and the way to it. */
type Place = Pick<GuardedSelection, 'root' | 'path' | 'flags' | 'certain'> & {
  readonly types: readonly GraphQLObjectType[];
};

/**
 * Finds the guarded fields of an operation that has been validated, through fragments and abstract types alike. Each
 * fragment is visited wherever it is spread, so the operation's size has to be limited before.
 */
export function guardedSelections(
  { schema, guards }: Pick<ShieldedSchema, 'schema' | 'guards'>,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): GuardedSelection[] {
  const found: GuardedSelection[] = [];
  const fragments = fragmentsOf(document);
  const root = schema.getRootType(operation.operation);
  if (root && guards.size > 0) {
    visit(operation.selectionSet.selections, { types: [root], root: '', path: [], flags: [], certain: true });
  }
  return found;

  function visit(selections: readonly SelectionNode[], at: Place): void {
    for (const node of selections) {
      const own = flagsOf(node);
      if (own === 'never') continue;
      const place = own.length > 0 ? { ...at, flags: [...at.flags, ...own] } : at;
      if (node.kind === Kind.FIELD) {
        visitField(node, place);
      } else {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        const condition = fragment?.typeCondition && typeFromAST(schema, fragment.typeCondition);
        const types = condition ? place.types.filter((type) => isOf(type, condition)) : place.types;
        visit(fragment?.selectionSet.selections ?? [], { ...place, types });
      }
    }
  }

  function visitField(node: FieldNode, { types, path, flags, certain, ...place }: Place): void {
    const root = place.root || node.name.value;
    const here = [...path, node.alias?.value ?? node.name.value];
    const inner = new Set<GraphQLObjectType>();
    for (const type of types) {
      const field = type.getFields()[node.name.value];
      if (!field) continue;
      const guard = guards.get(`${type.name}.${node.name.value}`);
      if (guard) found.push({ guard, node, field, root, path: here, flags, certain });
      if (guard?.decision.kind === 'deny') continue;
      for (const object of objectsOf(getNamedType(field.type))) inner.add(object);
    }
    if (!node.selectionSet || inner.size === 0) return;
    const within = { types: [...inner], root, path: here, flags, certain: certain && inner.size === 1 };
    visit(node.selectionSet.selections, within);
  }

  function objectsOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isAbstractType(type)) return schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }

  function isOf(type: GraphQLObjectType, condition: GraphQLNamedType): boolean {
    return type === condition || (isAbstractType(condition) && schema.isSubType(condition, type));
  }
}

/**
 * The refusals of an operation, before anything of it has run: all of its paths at once, in the order of the document.
 * Conditions are asked for here, with the arguments as this request's variables make them.
 */
export async function refusalsOf(
  selections: readonly GuardedSelection[],
  { permissions }: Pick<ShieldedSchema, 'permissions'>,
  variables: Variables,
  context: ConditionContext,
): Promise<GraphQLError[]> {
  // Fields that one answer merges are refused once.
  const refusals = new Map<string, GraphQLError>();
  for (const { guard, node, field, path, flags } of selections) {
    if (flags.some(({ variable, value }) => variables[variable] !== value)) continue;
    const args = argumentsOf(field, node, variables);
    const error = args instanceof GraphQLError ? args : await guardRefusal(guard, permissions, args, context);
    const key = JSON.stringify([path, error?.message]);
    if (error && !refusals.has(key)) refusals.set(key, located(error, node, path));
  }
  return [...refusals.values()];
}

/** The error where a variable without a value stands where there must be one: execution would meet it, too late. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables) {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function flagsOf(node: SelectionNode): Flag[] | 'never' {
  const flags: Flag[] = [];
  for (const directive of node.directives ?? []) {
    const name = directive.name.value;
    const argument = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    if ((name !== 'include' && name !== 'skip') || !argument) continue;
    const wanted = name === 'include';
    if (argument.kind === Kind.BOOLEAN && argument.value !== wanted) return 'never';
    if (argument.kind === Kind.VARIABLE) flags.push({ variable: argument.name.value, value: wanted });
  }
  return flags;
}

function located(
  { message, extensions }: GraphQLError,
  nodes: FieldNode,
  path: readonly string[],
): GraphQLError {
  return new GraphQLError(message, { nodes, path, extensions });
}
