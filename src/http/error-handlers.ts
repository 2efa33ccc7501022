import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { observe } from '../core/observe.ts';
import { outageError } from '../core/outages.ts';
import { errorBody, replyWithCode, replyWithError } from './error-replies.ts';

/** Instead of Fastify's own, by its codes. */
const words: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Send JSON, and say so: `content-type: application/json`.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not JSON, or an object in it has a key such as `__proto__`.',
};

/** Requests that never became GraphQL: too large, not JSON, of a foreign content type. */
export function requestError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const outage = outageError(error);
  if (outage) {
    observe(request.log, 'log', () => request.log.warn({ err: error }, 'an outage of the database'));
    return replyWithError(outage, reply);
  }
  const status = error.statusCode ?? 500;
  if (status < 500) return replyWithCode(reply, status, 'BAD_REQUEST', words[error.code] ?? error.message);
  observe(request.log, 'log', () => request.log.error({ err: error }, 'a request failed'));
  return replyWithCode(reply, status, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
}

export function nothingThere({ method, url }: FastifyRequest, reply: FastifyReply) {
  return replyWithCode(reply, 404, 'NOT_FOUND', `There is nothing at ${method} ${url.split('?')[0]}.`);
}

const faults: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come in whole in time.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers, or the address, are too long.'],
};

/** What is not even HTTP, answered on the bare connection, which ends. */
export function connectionError({ code }: Pick<ConnectionError, 'code'>, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, message] = faults[code] ?? [400, 'It is not an HTTP request.'];
  const body = JSON.stringify(errorBody('BAD_REQUEST', message));
  const headers = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close`;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers}\r\n\r\n${body}`, () =>
    socket.destroy(),
  );
}
