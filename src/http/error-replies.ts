import type { FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { type ErrorCode, errorCodes } from '../errors.ts';

/** What the routes beside GraphQL answer where the error itself names no status. */
const statuses: Partial<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  INVALID_STATE: 409,
  ALREADY_EXISTS: 409,
};

/**
 * Answers a deliberate error, in the shape that GraphQL's have.
 * @throws what is not ours: that is for the server's own handler
 */
export function replyWithError(error: unknown, reply: FastifyReply) {
  if (!(error instanceof GraphQLError)) throw error;
  const { http: _, ...extensions } = error.extensions;
  if (typeof extensions.retryAfter === 'number') reply.header('retry-after', extensions.retryAfter);
  return reply.code(statusOf(error)).send({ errors: [{ message: error.message, extensions }] });
}

function statusOf({ extensions }: GraphQLError): number {
  const { code, http } = extensions as { code?: string; http?: { status?: number } };
  const known = code !== undefined && code in errorCodes ? statuses[code as ErrorCode] : undefined;
  return http?.status ?? known ?? 400;
}

/** Answers an error that is told by nothing but its code. */
export function replyWithCode(reply: FastifyReply, status: number, code: ErrorCode, message: string) {
  return reply.code(status).send(errorBody(code, message));
}

export function errorBody(code: ErrorCode, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
