import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  GraphQLError,
  Kind,
  type ValueNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

/** Removes the names that graphql-js suggests for a misspelt one: the caller may not know of them. */
export function withoutSuggestions(message: string): string {
  return message.replace(/ ?Did you mean [^?]*\?( Or [^?]*\?)*/g, '');
}

/**
 * An error of a document that does not fit the schema, with the argument at fault where it is one. A literal can be a secret, as
 * a variable's value can: it is not in the message.
 */
export function validationError(error: GraphQLError, document: DocumentNode): GraphQLError {
  const place = placeOf(document, error.nodes?.[0]);
  return new GraphQLError(withoutValue(error.message), {
    nodes: error.nodes ?? null,
    path: place.path,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...place.details, http: { status: 400 } },
  });
}

/** The response names and the argument path that lead to a node of the document. */
function placeOf(document: DocumentNode, sought: ASTNode | undefined) {
  let path: string[] = [];
  let argument: string[] = [];
  visit(document, {
    enter(node, _key, parent, _position, ancestors) {
      if (node !== sought) return;
      const around = parent ? [...ancestors, parent] : ancestors;
      const chain = [...around.filter((item): item is ASTNode => 'kind' in item), node];
      path = chain.flatMap((item) =>
        item.kind === Kind.FIELD ? [item.alias?.value ?? item.name.value] : [],
      );
      argument = chain.flatMap((item, depth) => {
        if (item.kind === Kind.ARGUMENT || item.kind === Kind.OBJECT_FIELD) return [item.name.value];
        const inner = chain[depth + 1] as ValueNode | undefined;
        return item.kind === Kind.LIST && inner ? [String(item.values.indexOf(inner))] : [];
      });
    },
  });
  return {
    path: path.length > 0 ? path : null,
    details: argument.length > 0 ? { argument: argument.join('.') } : {},
  };
}

/**
 * An error of a variable's value, at the argument that the variable is for. The value itself can be a secret, so it is
 * not in the message: graphql-js's reasons are cut down to what they say of the type.
 */
export function variableError(
  document: DocumentNode,
  { variable }: VariableDefinitionNode,
  inside: readonly (string | number)[],
  reason: string,
): GraphQLError {
  const name = variable.name.value;
  const use = firstUse(document, name);
  const at = [name, ...inside].join('.');
  const message = `Variable "$${name}" has an invalid value at "${at}": ${withoutValue(reason)}`;
  const place = placeOf(document, use);
  const argument = [place.details.argument ?? name, ...inside].join('.');
  return new GraphQLError(message, {
    nodes: use ?? variable,
    path: place.path,
    extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } },
  });
}

/** Returns the first use of a variable in the document. */
function firstUse(document: DocumentNode, name: string): ASTNode | undefined {
  let found: ASTNode | undefined;
  visit(document, {
    VariableDefinition: () => false,
    Variable(node) {
      if (node.name.value !== name) return undefined;
      found = node;
      return BREAK;
    },
  });
  return found;
}

function withoutValue(reason: string): string {
  return withoutSuggestions(reason)
    .replace(/^(\w+|Enum "\w+") (cannot represent [^:]*): .*$/s, '$1 $2.')
    .replace(/^Value ".*" does not exist in "(\w+)" enum\..*$/s, 'The value does not exist in "$1" enum.')
    .replace(/^Expected (?:value of )?type "([^"]+)"(?:\.|,) .*$/s, 'Expected a value of type "$1".');
}
