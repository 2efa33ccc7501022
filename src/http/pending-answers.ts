import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../core/context.ts';
import { codedError } from '../errors.ts';
import { network } from '../identity/throttle.ts';
import { errorBody } from './error-replies.ts';

export interface AnswerBounds {
  /**
   * Maximum size of unread answers in bytes, of all callers and of one. A single answer may be larger where no other waits.
   */
  readonly inAll: number;
  readonly ofCaller: number;
  /** Time in which a reader must take 64 KB, in milliseconds. Slower connections are closed. */
  readonly patience: number;
}

export interface PendingAnswers {
  /**
   * Assigns a request to its caller before anything runs.
   * @throws SERVER_BUSY while too many bytes wait for this caller
   */
  admit(request: FastifyRequest, principal: Principal | null): void;
}

const megabyte = 2 ** 20;
const defaults: AnswerBounds = { inAll: 64 * megabyte, ofCaller: 24 * megabyte, patience: 15_000 };
/**
 * Size of the pieces that a connection receives, in bytes. Smaller answers are not counted: connections take them at once.
 */
const piece = 64 * 1024;
/** Number of bytes that count for an answer of unknown length: the data that a file or a query has read ahead. */
const ofStream = 256 * 1024;
const checksInPatience = 3;

const message = 'Too many answers are waiting to be read.';

/**
 * Limits the answers that wait for slow readers, on all routes. A large answer is handed to its connection in pieces, like
 * files and exports, so that it is in memory only once and its progress is visible. An answer beyond the limits is replaced
 * by SERVER_BUSY, and a connection without progress is closed.
 */
export function boundAnswers(app: FastifyInstance, bounds: AnswerBounds = defaults): PendingAnswers {
  const callers = new WeakMap<FastifyRequest, string>();
  const ofCallers = new Map<string, number>();
  const readers = new Set<Reader>();
  let inAll = 0;

  const callerOf = (request: FastifyRequest) => callers.get(request) ?? `from ${network(request.clientIp)}`;
  const hasRoom = (caller: string, bytes: number) => {
    const own = ofCallers.get(caller) ?? 0;
    const fits = (waiting: number, max: number) => waiting === 0 || waiting + bytes <= max;
    return fits(own, bounds.ofCaller) && fits(inAll, bounds.inAll);
  };
  const add = (caller: string, bytes: number) => {
    inAll += bytes;
    const own = (ofCallers.get(caller) ?? 0) + bytes;
    if (own > 0) ofCallers.set(caller, own);
    else ofCallers.delete(caller);
  };

  app.addHook('onSend', async (request, reply, payload) => {
    const bytes = bytesOf(payload);
    // A client that has left takes no more of it, and its connection does not close again.
    if (bytes < piece || reply.raw.destroyed) return payload;
    const caller = callerOf(request);
    if (!hasRoom(caller, bytes)) return refused(reply, payload);
    const reader = createReader(reply.raw);
    add(caller, bytes);
    readers.add(reader);
    reply.raw.once('close', () => {
      add(caller, -bytes);
      readers.delete(reader);
    });
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
    reply.header('content-length', bytes);
    return Readable.from(piecesOf(Buffer.from(payload as string)), { objectMode: false });
  });

  const timer = setInterval(() => {
    for (const reader of readers) if (reader.isStalled()) reader.cut();
  }, bounds.patience / checksInPatience).unref();
  app.addHook('onClose', async () => clearInterval(timer));

  return {
    admit(request, principal) {
      if (principal) callers.set(request, principal.administratorId);
      if (!hasRoom(callerOf(request), piece))
        throw codedError('SERVER_BUSY', message, { http: { status: 503 } });
    },
  };
}

function bytesOf(payload: unknown): number {
  if (typeof payload === 'string') return Buffer.byteLength(payload);
  if (Buffer.isBuffer(payload)) return payload.length;
  return payload instanceof Readable ? ofStream : 0;
}

function* piecesOf(whole: Buffer): Generator<Buffer> {
  for (let at = 0; at < whole.length; at += piece) yield whole.subarray(at, at + piece);
}

function refused(reply: FastifyReply, payload: unknown): string {
  if (payload instanceof Readable) payload.destroy();
  for (const name of ['content-length', 'content-disposition', 'content-encoding', 'etag', 'last-modified'])
    reply.removeHeader(name);
  reply.code(503).type('application/json; charset=utf-8').header('cache-control', 'no-store');
  return JSON.stringify(errorBody('SERVER_BUSY', message));
}

interface Reader {
  /** Determines whether the reader has taken nothing for several calls. Called at intervals. */
  isStalled(): boolean;
  cut(): void;
}

function createReader(answer: ServerResponse): Reader {
  let taken = 0;
  let seen = 0;
  let checks = 0;
  answer.on('drain', () => {
    taken += 1;
  });
  return {
    isStalled() {
      // An empty buffer means that the answer is still being produced, not that its reader is slow.
      checks = answer.writableLength === 0 || taken !== seen ? 0 : checks + 1;
      seen = taken;
      return checks >= checksInPatience;
    },
    cut: () => void answer.destroy(),
  };
}
