import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type FaultLog, observe } from '../../core/observe.ts';
import { isOutageCode } from '../../core/outages.ts';
import { type ErrorCode, errorCodes } from '../../errors.ts';
import { withoutSuggestions } from '../../gateway/errors.ts';

export interface ErrorLog extends FaultLog {
  warn(details: object, message: string): void;
}

/**
 * Returns the parts of an error that leave the server: deliberate errors unchanged, every other error as one masked error,
 * whose entire cause is logged under the request's id.
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

/**
 * Beginning of executors' message about a variable without a required value. The rest of the message may contain other
 * values.
 */
const lackingArgument = /^Argument "(\w+)" (?:of (?:non-null|required) type|has invalid value) /;

function lackingValue(argument: string, formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code: ErrorCode = 'BAD_USER_INPUT';
  const message = `A variable is null or absent in "${argument}", where a value is required.`;
  return { message, ...place(formatted), extensions: { code, argument } };
}

/**
 * Not so where the parser gave up at its limit of tokens or ran out of stack: how deep that is differs by Node's version.
 */
function readInFull(message: string): boolean {
  return /^Syntax Error(?!: (Document|Source) contains more)/.test(message);
}

/** Apollo Server's own codes for what is a bad request here: there are no persisted queries. */
const badRequests = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

function place({ path, locations }: GraphQLFormattedError) {
  return { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
}
