import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { observe } from '../core/observe.ts';
import { outageError } from '../core/outages.ts';
import { errorBody, replyWithCode, replyWithError } from './error-replies.ts';

/** Messages that replace Fastify's own, by Fastify's codes. */
const words: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE:
    'The request requires a JSON body and the header `content-type: application/json`.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not JSON, or an object in it has a key such as `__proto__`.',
};

/** Answers requests that are not GraphQL, for example because they are too large or not JSON. */
export function requestError(
  error: FastifyError | GraphQLError,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (error instanceof GraphQLError) return replyWithError(error, reply);
  const outage = outageError(error);
  if (outage) {
    observe(request.log, 'log', () => request.log.warn({ err: error }, 'the database is not available'));
    return replyWithError(outage, reply);
  }
  const status = error.statusCode ?? 500;
  if (status < 500) return replyWithCode(reply, status, 'BAD_REQUEST', words[error.code] ?? error.message);
  observe(request.log, 'log', () =>
    reply.raw.destroyed
      ? request.log.info({ err: error }, 'the client left before the answer')
      : request.log.error({ err: error }, 'a request failed'),
  );
  return replyWithCode(reply, status, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
}

export function nothingThere({ method, url }: FastifyRequest, reply: FastifyReply) {
  return replyWithCode(reply, 404, 'NOT_FOUND', `There is nothing at ${method} ${url.split('?')[0]}.`);
}

const faults: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers or the URL are too long.'],
};

/** Answers a connection that does not send valid HTTP, and closes it. */
export function connectionError({ code }: Pick<ConnectionError, 'code'>, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, message] = faults[code] ?? [400, 'The request is not valid HTTP.'];
  const body = JSON.stringify(errorBody('BAD_REQUEST', message));
  const headers = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close`;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers}\r\n\r\n${body}`, () =>
    socket.destroy(),
  );
}
