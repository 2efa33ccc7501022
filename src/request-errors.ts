import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** Requests that never became GraphQL: too large, not JSON, of a foreign content type. */
export function requestError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error }, 'a request failed');
  const [code, message] =
    status >= 500
      ? ['INTERNAL_SERVER_ERROR', 'Something went wrong on our side.']
      : ['BAD_REQUEST', error.message];
  return reply.code(status).send(bodyOf(code, message));
}

export function nothingThere({ method, url }: FastifyRequest, reply: FastifyReply) {
  return reply.code(404).send(bodyOf('NOT_FOUND', `There is nothing at ${method} ${url.split('?')[0]}.`));
}

const faults: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come in whole in time.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers, or the address, are too long.'],
};

/** What is not even HTTP, answered on the bare connection, which ends. */
export function connectionError({ code }: ConnectionError, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, message] = faults[code] ?? [400, 'It is not an HTTP request.'];
  const body = JSON.stringify(bodyOf('BAD_REQUEST', message));
  const headers = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close`;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers}\r\n\r\n${body}`, () =>
    socket.destroy(),
  );
}

function bodyOf(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
