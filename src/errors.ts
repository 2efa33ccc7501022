import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';

/** Error codes that a client can receive, each with a short explanation. docs/errors.md has the long form. */
export const errorCodes = {
  UNAUTHENTICATED: 'send valid credentials',
  WRONG_CREDENTIALS: 'the credentials of the sign-in are wrong',
  TOO_MANY_ATTEMPTS: 'wait as many seconds as extensions.retryAfter says',
  TOO_MANY_REQUESTS:
    'the limit of operations per minute is exceeded: wait as many seconds as extensions.retryAfter says',
  CROSS_SITE_REQUEST: "a session cookie is valid only for requests of this server's own page",
  FORBIDDEN: 'the role does not permit this; extensions.access explains why',
  ORGANIZATION_NOT_FOUND: 'x-org-id names no organization that you may work in',
  NOT_FOUND: 'no such object in this organization',
  BAD_USER_INPUT: 'the value of extensions.argument is not valid',
  INVALID_ID: 'extensions.argument is not an identifier of the expected type',
  INVALID_CURSOR: 'the cursor was not made by this list, sort and organization',
  INVALID_PAGE: 'first, last, after and before do not fit together or are out of range',
  CONFLICTING_FILTER: 'no row can match the filter',
  ALREADY_EXISTS: 'extensions.argument must be unique in the organization',
  IN_USE: 'other objects depend on the object',
  IDEMPOTENCY_KEY_INVALID: 'the header Idempotency-Key must have 1 to 255 visible ASCII characters',
  IDEMPOTENCY_KEY_REUSED: 'the key was used for another operation: use a new one',
  INVALID_STATE: 'the object is not in a state that allows this',
  BAD_REQUEST: 'the request is not GraphQL over HTTP, or a header has an invalid value',
  GRAPHQL_PARSE_FAILED: 'the document is not GraphQL',
  GRAPHQL_VALIDATION_FAILED: 'the document does not fit the schema',
  OPERATION_RESOLUTION_FAILURE: 'operationName does not choose one operation',
  UNKNOWN_DOCUMENT: 'no trusted document has this identifier; send the document',
  UNTRUSTED_DOCUMENT: 'this server answers trusted documents only',
  OPERATION_TOO_LARGE: 'ask for less: length, depth, fields or rows exceed the limits',
  OPERATION_TIMEOUT: 'the operation exceeded its time limit: ask for less at a time',
  SERVER_BUSY:
    'too many operations wait for the database or for readers: wait as many seconds as Retry-After says',
  OPERATION_TOO_EXPENSIVE: 'ask for less at a time: extensions.cost exceeds extensions.limit',
  SERVICE_UNAVAILABLE: 'the database does not answer; nothing was written: try again',
  LOCKED: 'other operations lock the same objects; nothing was written: try again',
  OUTCOME_UNKNOWN: 'the mutation may have been written: check, or repeat it with its Idempotency-Key',
  INTERNAL_SERVER_ERROR: 'a defect of the server; the log has the cause under the request id',
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

/** @throws INVALID_STATE if a change is based on another version than the present one */
export function assertVersion(given: string | null | undefined, present: string, argument: string): void {
  if (given != null && given !== present)
    throw invalidState('The object was changed in the meantime.', argument);
}

/** Refuses a caller without credentials, or with credentials that do not hold. */
export function unauthenticated(): GraphQLError {
  return codedError(
    'UNAUTHENTICATED',
    'Send a valid API key in the x-api-key header or as `authorization: Bearer`, or sign in: as a browser at /, or with a session token in `authorization: Bearer`.',
    { http: { status: 401 } },
  );
}
