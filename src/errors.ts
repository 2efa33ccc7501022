import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';

/** Error codes that a client can receive, each with a short explanation. docs/errors.md has the long form. */
export const errorCodes = {
  UNAUTHENTICATED: 'send valid credentials',
  WRONG_CREDENTIALS: 'what was presented at signing in does not fit',
  TOO_MANY_ATTEMPTS: 'wait as many seconds as extensions.retryAfter says',
  TOO_MANY_REQUESTS:
    'more operations than a minute allows: wait as many seconds as extensions.retryAfter says',
  CROSS_SITE_REQUEST: "a session cookie counts only for requests of this server's own page",
  FORBIDDEN: 'the role does not reach this; extensions.access explains',
  ORGANIZATION_NOT_FOUND: 'x-org-id names no organization that you may work in',
  NOT_FOUND: 'no such object in this organization',
  BAD_USER_INPUT: 'the value of extensions.argument is not acceptable',
  INVALID_ID: 'extensions.argument is not an identifier of the expected type',
  INVALID_CURSOR: 'the cursor was not made by this list, sort and organization',
  INVALID_PAGE: 'first, last, after and before do not fit together or are out of range',
  CONFLICTING_FILTER: 'no row can match the filter as it is',
  ALREADY_EXISTS: 'extensions.argument must be unique in the organization',
  IN_USE: 'other objects still depend on it',
  IDEMPOTENCY_KEY_INVALID: 'the header Idempotency-Key is 1 to 255 visible ASCII characters',
  IDEMPOTENCY_KEY_REUSED: 'the key was used for another operation: take a new one',
  INVALID_STATE: 'the object is not in a state that allows this',
  BAD_REQUEST: 'the request is not GraphQL over HTTP, or a header has a value that it cannot have',
  GRAPHQL_PARSE_FAILED: 'the document is not GraphQL',
  GRAPHQL_VALIDATION_FAILED: 'the document does not fit the schema',
  OPERATION_RESOLUTION_FAILURE: 'operationName does not choose one operation',
  UNKNOWN_DOCUMENT: 'no trusted document has this identifier; send the document',
  UNTRUSTED_DOCUMENT: 'this server answers trusted documents only',
  OPERATION_TOO_LARGE: 'ask for less: length, depth, fields or rows exceed the limits',
  OPERATION_TIMEOUT: 'the time of an operation was over: ask for less at a time',
  SERVER_BUSY: 'too much waits for the database or for readers: wait as many seconds as Retry-After says',
  OPERATION_TOO_EXPENSIVE: 'ask for less at a time: extensions.cost exceeds extensions.limit',
  SERVICE_UNAVAILABLE: 'the database does not answer; nothing was written: try again',
  LOCKED: 'others work on the same objects; nothing was written: try again',
  OUTCOME_UNKNOWN:
    'what a mutation writes may have been written: look, or repeat it under its Idempotency-Key',
  INTERNAL_SERVER_ERROR: 'our fault; the request id finds it in the log',
} as const;

export type ErrorCode = keyof typeof errorCodes;

interface Details extends GraphQLErrorExtensions {
  /** Path of the argument at fault, such as `input.email`. */
  argument?: string;
}

/** Returns an error whose message and code reach the client unchanged. */
export function codedError(code: ErrorCode, message: string, details: Details = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

export function notFound(kind: string, argument = 'id'): GraphQLError {
  return codedError('NOT_FOUND', `No ${kind} with this identifier.`, { argument });
}

/**
 * @param argument returns the path of an identifier, such as `input.userIds.3`
 * @throws NOT_FOUND for the first identifier that is not among `there`
 */
export function assertAllFound(
  kind: string,
  ids: readonly string[],
  there: Iterable<unknown>,
  argument: (index: number) => string,
): void {
  const known = new Set(there);
  const missing = ids.findIndex((id) => !known.has(id));
  if (missing >= 0) throw notFound(kind, argument(missing));
}

export function badInput(argument: string, message: string): GraphQLError {
  return codedError('BAD_USER_INPUT', message, { argument });
}

export function invalidState(message: string, argument = 'id'): GraphQLError {
  return codedError('INVALID_STATE', message, { argument });
}

/** Refuses a caller without credentials, or with credentials that do not hold. */
export function unauthenticated(): GraphQLError {
  return codedError(
    'UNAUTHENTICATED',
    'Send a valid API key in the x-api-key header or as `authorization: Bearer`, or sign in: as a browser at /, or with a session token in `authorization: Bearer`.',
    { http: { status: 401 } },
  );
}
