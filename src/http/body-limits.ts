import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { connectionError } from './error-handlers.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True where the handler reads the body itself and limits its time with `inTime`. */
    readonly readsBody?: boolean;
  }
}

export interface BodyLimits {
  /** Time that every body may take, in milliseconds. */
  readonly baseMillis: number;
  /** Minimum rate after that time, in bytes per second. */
  readonly leastRate: number;
  /** Time without a byte after which a streamed body is abandoned, in milliseconds. */
  readonly idleMillis: number;
  /** Maximum time in all that the server waits for a streamed body, in milliseconds. */
  readonly waitingMillis: number;
}

export const defaultBodyLimits: BodyLimits = {
  baseMillis: 30_000,
  leastRate: 8 * 1024,
  idleMillis: 30_000,
  waitingMillis: 60 * 60_000,
};

/**
 * Limits the time in which the body of a request must arrive. Node's own limit (`requestTimeout`) is the same for all routes
 * and includes the time in which the server works; the file of an import takes minutes.
 */
export function limitBodies(app: FastifyInstance, limits: BodyLimits): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (hasBody(request) && !request.routeOptions.config.readsBody) watch(request, reply, limits);
    done();
  });
  // The rest of a body that the handler did not read is discarded, within the same limits.
  app.addHook('onResponse', (request, reply, done) => {
    if (request.routeOptions.config.readsBody && !isWhole(request.raw)) watch(request, reply, limits);
    done();
  });
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Ends the connection where the body is too slow, with status 408 if no answer has begun. */
function watch({ raw }: FastifyRequest, reply: FastifyReply, { baseMillis, leastRate }: BodyLimits): void {
  const { socket } = raw;
  // An injected request has no socket, and its body is complete.
  if (!(socket instanceof Socket)) return;
  const began = { at: performance.now(), bytes: socket.bytesRead };
  const look = () => {
    if (isWhole(raw) || socket.destroyed) return;
    const allowed = baseMillis + ((socket.bytesRead - began.bytes) * 1000) / leastRate;
    const left = began.at + allowed - performance.now();
    if (left > 0) return later(left);
    if (reply.raw.headersSent) socket.destroy();
    else connectionError({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, socket);
  };
  const later = (millis: number) => {
    // The timer fires after the socket's buffer was read: this process may have been busy.
    const timer = setTimeout(() => setImmediate(look), millis).unref();
    raw.once('close', () => clearTimeout(timer));
  };
  later(baseMillis);
}

function isWhole({ complete, readableEnded }: FastifyRequest['raw']): boolean {
  return complete || readableEnded;
}

/** Reports that a streamed body arrives too slowly. */
export class BodyTooSlow extends Error {
  override readonly name = 'BodyTooSlow';
}

/**
 * Yields the pieces of a body. Only the time in which the server waits for the sender counts.
 * @throws BodyTooSlow
 */
export async function* inTime(
  pieces: AsyncIterator<Buffer>,
  { idleMillis, waitingMillis }: BodyLimits,
): AsyncGenerator<Buffer> {
  let left = waitingMillis;
  try {
    for (;;) {
      const since = performance.now();
      const piece = await within(Math.min(idleMillis, left), pieces.next());
      left -= performance.now() - since;
      if (piece.done) return;
      yield piece.value;
    }
  } finally {
    // Not awaited: without another piece this would wait, too.
    void pieces.return?.();
  }
}

function within<T>(millis: number, awaited: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new BodyTooSlow('The file arrived too slowly.'));
    let last: NodeJS.Immediate | undefined;
    // The timer fires after the socket's buffer was read: this process may have been busy.
    const timer = setTimeout(() => {
      last = setImmediate(giveUp);
    }, millis);
    awaited.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      clearImmediate(last);
    });
  });
}
