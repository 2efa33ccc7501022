import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  type ValueNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { type FaultLog, observe } from '../core/observe.ts';
import { isOutageCode } from '../core/outages.ts';
import { type ErrorCode, errorCodes } from '../errors.ts';

/** Removes the names that graphql-js offers for a misspelt one: they tell of what the caller may not know. */
function withoutSuggestions(message: string): string {
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

/** Where the document uses a variable first. */
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

export interface ErrorLog extends FaultLog {
  warn(details: object, message: string): void;
}

/**
 * What of an error leaves the server: deliberate errors as they are, everything else as one masked error whose whole
 * cause is in the log under the request's id.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: ErrorLog,
): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  if (code === 'GRAPHQL_PARSE_FAILED' && !readInFull(formatted.message)) {
    const tooLarge: ErrorCode = 'OPERATION_TOO_LARGE';
    return { message: 'The document is too long or nested too deep.', extensions: { code: tooLarge } };
  }
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' && code in errorCodes) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    if (isOutageCode(code))
      observe(log, 'log', () =>
        log.warn({ err: causeOf(error), path: formatted.path }, 'an outage of the database'),
      );
    return { ...formatted, message: withoutSuggestions(formatted.message), extensions };
  }
  if (typeof code === 'string' && badRequests.has(code))
    return { ...formatted, extensions: { code: 'BAD_REQUEST' satisfies ErrorCode } };
  const cause = causeOf(error);
  const lacking = cause instanceof GraphQLError ? lackingArgument.exec(cause.message)?.[1] : undefined;
  if (lacking) return lackingValue(lacking, formatted);
  observe(log, 'log', () => log.error({ err: cause, path: formatted.path }, 'an operation failed'));
  const masked: ErrorCode = 'INTERNAL_SERVER_ERROR';
  return { message: 'Something went wrong on our side.', ...place(formatted), extensions: { code: masked } };
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

/** How executors begin when a variable without a value stands where there must be one. What follows may hold other values. */
const lackingArgument = /^Argument "(\w+)" (?:of (?:non-null|required) type|has invalid value) /;

function lackingValue(argument: string, formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code: ErrorCode = 'BAD_USER_INPUT';
  const message = `A variable is null or absent in "${argument}", where a value is required.`;
  return { message, ...place(formatted), extensions: { code, argument } };
}

/** Not so where the parser gave up at its limit of tokens or ran out of stack: how deep that is differs by Node's version. */
function readInFull(message: string): boolean {
  return /^Syntax Error(?!: (Document|Source) contains more)/.test(message);
}

/** Apollo Server's own codes for what is a bad request here: there are no persisted queries. */
const badRequests = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

function place({ path, locations }: GraphQLFormattedError) {
  return { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
}
