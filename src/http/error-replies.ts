import type { FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { type ErrorCode, errorCodes } from '../errors.ts';

/** HTTP status of an error outside GraphQL that has no status of its own, by code. */
const statuses: Partial<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  INVALID_STATE: 409,
  ALREADY_EXISTS: 409,
};

/**
 * Answers a coded error in the shape of GraphQL errors.
 * @throws every other error, for the server's own handler
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

/** Answers with an error that has only a code and a message. */
export function replyWithCode(reply: FastifyReply, status: number, code: ErrorCode, message: string) {
  return reply.code(status).send(errorBody(code, message));
}

export function errorBody(code: ErrorCode, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
