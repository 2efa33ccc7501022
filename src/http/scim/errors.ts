import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { isOutageCode, outageError, retryAfter } from '../../core/outages.ts';
import { UnreadableEntry } from '../../core/reading.ts';
import { type ErrorCode, errorCodes } from '../../errors.ts';
import { formatError } from '../graphql/format-error.ts';

/** Kind of an error with status 400 or 409 (RFC 7644, section 3.12). */
type ScimType =
  | 'invalidFilter'
  | 'tooMany'
  | 'uniqueness'
  | 'mutability'
  | 'invalidSyntax'
  | 'invalidPath'
  | 'noTarget'
  | 'invalidValue';

const errorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error';
export const mediaType = 'application/scim+json; charset=utf-8';

/** Error that leaves the server as it is. */
export class ScimError extends Error {
  readonly status: number;
  readonly scimType: ScimType | undefined;

  constructor(status: number, detail: string, scimType?: ScimType) {
    super(detail);
    this.status = status;
    this.scimType = scimType;
  }
}

export function badRequest(scimType: ScimType, detail: string): ScimError {
  return new ScimError(400, detail, scimType);
}

/** Statuses and kinds of GraphQL's error codes. Codes that are missing here are defects of this server. */
const known: Partial<Record<ErrorCode, readonly [status: number, scimType?: ScimType]>> = {
  UNAUTHENTICATED: [401],
  FORBIDDEN: [403],
  ORGANIZATION_NOT_FOUND: [403],
  // With DENIAL_VIEW=hide, what the caller may not reach does not exist.
  GRAPHQL_VALIDATION_FAILED: [403],
  NOT_FOUND: [400, 'invalidValue'],
  BAD_USER_INPUT: [400, 'invalidValue'],
  INVALID_ID: [400, 'invalidValue'],
  INVALID_CURSOR: [400, 'invalidValue'],
  CONFLICTING_FILTER: [400, 'invalidFilter'],
  OPERATION_TOO_LARGE: [400, 'tooMany'],
  OPERATION_TOO_EXPENSIVE: [400, 'tooMany'],
  ALREADY_EXISTS: [409, 'uniqueness'],
  IN_USE: [409],
  INVALID_STATE: [400, 'mutability'],
  TOO_MANY_REQUESTS: [429],
  BAD_REQUEST: [400, 'invalidSyntax'],
};

/** Arguments that identify the resource of the request. */
const ofResource: ReadonlySet<unknown> = new Set(['id', 'input.id']);

function ofGraphQL(error: GraphQLError, log: FastifyBaseLogger): ScimError {
  const { message, extensions } = formatError(error.toJSON(), error, log);
  const { code, argument } = extensions as { code: ErrorCode; argument?: string };
  if (isOutageCode(code)) return new ScimError(503, message);
  if (code === 'NOT_FOUND' && ofResource.has(argument)) return new ScimError(404, message);
  if (code === 'INVALID_STATE' && argument?.endsWith('ifVersion')) return new ScimError(412, message);
  if (code === 'INVALID_STATE' && argument === 'input') return new ScimError(409, message);
  if (code === 'GRAPHQL_VALIDATION_FAILED') return new ScimError(403, errorCodes.FORBIDDEN);
  const [status, scimType] = known[code] ?? [500];
  return new ScimError(
    status,
    argument ? `${argument.replace(/^input\./, '')}: ${message}` : message,
    scimType,
  );
}

/** Answers an error in the form of RFC 7644, section 3.12. Unknown errors are logged, and masked. */
export function replyWithScimError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const found = scimErrorOf(error, request.log);
  const known = outageError(error) ?? error;
  const wait = known instanceof GraphQLError ? known.extensions.retryAfter : undefined;
  if (found.status === 503 || typeof wait === 'number') reply.header('retry-after', wait ?? retryAfter);
  const { status, message, scimType } = found;
  return reply
    .code(status)
    .type(mediaType)
    .send({
      schemas: [errorSchema],
      status: String(status),
      ...(scimType ? { scimType } : {}),
      detail: message,
    });
}

function scimErrorOf(error: FastifyError, log: FastifyBaseLogger): ScimError {
  if (error instanceof ScimError) return error;
  if (error instanceof UnreadableEntry) return badRequest('invalidValue', error.message);
  const outage = outageError(error);
  if (outage || error instanceof GraphQLError)
    return ofGraphQL(outage ?? (error as unknown as GraphQLError), log);
  const status = error.statusCode ?? 500;
  if (status === 400) return badRequest('invalidSyntax', error.message);
  if (status < 500) return new ScimError(status, error.message);
  return ofGraphQL(new GraphQLError('Unexpected error.', { originalError: error }), log);
}
