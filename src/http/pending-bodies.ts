import { Transform } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { codedError } from '../errors.ts';
import { network } from '../identity/throttle.ts';

export interface PendingBodyBounds {
  /** Maximum size of the bodies in memory in bytes, of all addresses and of one. */
  readonly inAll: number;
  readonly ofAddress: number;
}

const megabyte = 2 ** 20;
const defaults: PendingBodyBounds = { inAll: 128 * megabyte, ofAddress: 16 * megabyte };
/** Size of a body that is not counted, in bytes. Most operations are smaller. */
const small = 16 * 1024;

const message = 'Too many requests are being received.';

/**
 * Limits the bodies that are in memory before their callers are known, by the bytes that have arrived. A body counts until
 * its request is answered. Beyond the limits a large body is refused with SERVER_BUSY, and a small one is not.
 */
export function boundBodies(app: FastifyInstance, bounds: PendingBodyBounds = defaults): void {
  const ofAddresses = new Map<string, number>();
  let inAll = 0;

  const add = (address: string, bytes: number) => {
    inAll += bytes;
    const own = (ofAddresses.get(address) ?? 0) + bytes;
    if (own > 0) ofAddresses.set(address, own);
    else ofAddresses.delete(address);
  };
  const isFull = (address: string) =>
    inAll > bounds.inAll || (ofAddresses.get(address) ?? 0) > bounds.ofAddress;

  app.addHook('preParsing', (request, reply, payload, done) => {
    const length = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY);
    if (length <= small || request.routeOptions.config.readsBody) return done(null, payload);
    const address = network(request.clientIp);
    let counted = 0;
    let answered = false;
    reply.raw.once('close', () => {
      answered = true;
      add(address, -counted);
    });
    const counter = new Transform({
      transform(piece: Buffer, _encoding, pass) {
        if (!answered) {
          counted += piece.length;
          add(address, piece.length);
        }
        if (!isFull(address)) return pass(null, piece);
        reply.header('connection', 'close');
        pass(codedError('SERVER_BUSY', message, { http: { status: 503 } }));
      },
    });
    payload.once('error', (error) => counter.destroy(error));
    done(null, payload.pipe(counter));
  });
}
