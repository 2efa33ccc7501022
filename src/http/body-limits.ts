import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { connectionError } from './error-handlers.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The handler reads the body by itself, and bounds it: see `inTime`. */
    readonly readsBody?: boolean;
  }
}

export interface BodyLimits {
  /** Milliseconds that a body may take, however small it is. */
  readonly baseMillis: number;
  /** Bytes a second that a body has to come with beyond that. */
  readonly leastRate: number;
  /** Milliseconds without a byte after which a streamed body is given up. */
  readonly idleMillis: number;
  /** Milliseconds that a streamed body may let the server wait, all together. */
  readonly waitingMillis: number;
}

export const defaultBodyLimits: BodyLimits = {
  baseMillis: 30_000,
  leastRate: 8 * 1024,
  idleMillis: 30_000,
  waitingMillis: 60 * 60_000,
};

/**
 * Bounds how long the body of a request may take to come in. Node's own limit (`requestTimeout`) is one for all routes, and counts
 * the time in which the server itself works on what came; a file of an import takes minutes.
 */
export function limitBodies(app: FastifyInstance, limits: BodyLimits): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (hasBody(request) && !request.routeOptions.config.readsBody) watch(request, reply, limits);
    done();
  });
  // What a handler did not read is let go by, and has an end, too.
  app.addHook('onResponse', (request, reply, done) => {
    if (request.routeOptions.config.readsBody && !isWhole(request.raw)) watch(request, reply, limits);
    done();
  });
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Ends the connection where the body is too slow, with a 408 if there is no answer yet. */
function watch({ raw }: FastifyRequest, reply: FastifyReply, { baseMillis, leastRate }: BodyLimits): void {
  const { socket } = raw;
  // An injected request has none, and is there as a whole.
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
    // After what is in the socket's buffer was read: this process may have been busy.
    const timer = setTimeout(() => setImmediate(look), millis).unref();
    raw.once('close', () => clearTimeout(timer));
  };
  later(baseMillis);
}

function isWhole({ complete, readableEnded }: FastifyRequest['raw']): boolean {
  return complete || readableEnded;
}

/** A streamed body did not come on in time. */
export class BodyTooSlow extends Error {
  override readonly name = 'BodyTooSlow';
}

/**
 * The pieces of a body, while they come in time. Only the time counts in which the server waits for the sender.
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
    // Not awaited: where a piece did not come, this waits for it, too.
    void pieces.return?.();
  }
}

function within<T>(millis: number, awaited: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new BodyTooSlow('The file did not come on in time.'));
    let last: NodeJS.Immediate | undefined;
    // After what is in the socket's buffer was read: this process may have been busy.
    const timer = setTimeout(() => {
      last = setImmediate(giveUp);
    }, millis);
    awaited.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      clearImmediate(last);
    });
  });
}
