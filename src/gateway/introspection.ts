import { type DocumentNode, type ExecutionResult, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { fieldsIn, fragmentsOf, namedType, responseName } from '../access/documents.ts';

const introspectionFields = new Set(['__schema', '__type']);
/** Keeps the variables that introspection uses; it may not know the types of others. */
const introspectionInputs = new Set(['String', 'Boolean']);

/** Splits an operation into the selections of data and those of the schema; null where it has none of the kind. */
export interface SplitDocument {
  readonly data: DocumentNode | null;
  readonly introspection: DocumentNode | null;
}

/**
 * Separates `__schema` and `__type` from the rest, because a role's introspection answers from the schema that the
 * role can reach, while its data comes from the schema that explains what it cannot.
 */
export function splitIntrospection(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): SplitDocument {
  let found = false;
  const data = visit(document, {
    Field(node) {
      if (!introspectionFields.has(node.name.value)) return undefined;
      found = true;
      return null;
    },
  });
  if (!found) return { data: document, introspection: null };
  const introspection = visit(document, {
    VariableDefinition: ({ type }) => (introspectionInputs.has(namedType(type)) ? false : null),
    FragmentDefinition: (node) => (node.typeCondition.name.value === 'Query' ? undefined : false),
    Field: (node) => (introspectionFields.has(node.name.value) ? false : null),
  });
  const rest = responseNames(data, operation.name?.value);
  return { data: rest.length > 0 ? data : null, introspection };
}

/** Merges the two answers, with fields in the order of the operation. */
export function mergeResults(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  results: readonly ExecutionResult[],
): ExecutionResult {
  const failed = results.find(({ data }) => !data);
  const errors = results.flatMap((result) => result.errors ?? []);
  if (failed) return { ...failed, errors };
  // Without a prototype: `__proto__` is a name like any other here.
  const all = Object.assign(Object.create(null), ...results.map(({ data }) => data));
  const data: Record<string, unknown> = Object.create(null);
  for (const name of responseNames(document, operation.name?.value)) {
    if (Object.hasOwn(all, name)) data[name] = all[name];
  }
  return errors.length > 0 ? { data, errors } : { data };
}

/** The response names of an operation's root fields, in order, through fragments. */
function responseNames(document: DocumentNode, operationName: string | undefined): string[] {
  const root = document.definitions.find(
    (node): node is OperationDefinitionNode =>
      node.kind === Kind.OPERATION_DEFINITION && node.name?.value === operationName,
  );
  const fields = fieldsIn(root?.selectionSet.selections ?? [], fragmentsOf(document));
  return [...new Set(fields.map(responseName))];
}
