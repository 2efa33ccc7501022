import { pipeline, Readable, type Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import negotiate from '@fastify/accept-negotiator';
import type { FastifyInstance } from 'fastify';

/** Minimum bytes of a compressed answer. A smaller one takes as many packets either way. */
const minBytes = 4 * 1024;
/** Codings by preference, where a client takes several equally. */
const codings = ['br', 'gzip', 'identity'];

/**
 * Compresses the answers of this scope's routes as clients accept it, in pieces and on threads of their own, so that a large
 * answer keeps nobody waiting. A slow reader stops the compression: what waits is the whole answer, as `boundAnswers`
 * counts it.
 */
export function compressAnswers(scope: FastifyInstance): void {
  scope.addHook('onSend', async (request, reply, payload) => {
    if (reply.hasHeader('content-encoding')) return payload;
    const bytes = lengthOf(payload, reply.getHeader('content-length'));
    if (bytes < minBytes) return payload;
    reply.header('vary', withAcceptEncoding(reply.getHeader('vary')));
    const coding = codingFor(request.headers['accept-encoding']);
    if (coding === 'identity') return payload;
    reply.removeHeader('content-length').header('content-encoding', coding);
    const whole = payload instanceof Readable ? payload : Readable.from([payload], { objectMode: false });
    // An error ends the compressor with it, and Fastify the connection.
    return pipeline(whole, compressor(coding, bytes), () => {});
  });
}

/** A header that refuses codings and has `*` as well is answered plainly: the negotiator takes `*` for the refused ones too. */
function codingFor(accepted: string | string[] | undefined): string {
  if (typeof accepted !== 'string' || (accepted.includes('*') && /;\s*q=0(\.0*)?\s*(,|$)/i.test(accepted)))
    return 'identity';
  return negotiate(accepted.toLowerCase(), codings) || 'identity';
}

/** Bytes of a text, of a buffer, or of a stream whose length is known; 0 for any other. */
function lengthOf(payload: unknown, contentLength: unknown): number {
  if (typeof payload === 'string') return Buffer.byteLength(payload);
  if (Buffer.isBuffer(payload)) return payload.length;
  return payload instanceof Readable ? Number(contentLength ?? 0) : 0;
}

/** Quality 4 of Brotli makes less than gzip's usual 6, in less time. */
function compressor(coding: string, bytes: number): Transform {
  if (coding === 'gzip') return createGzip({ level: 6 });
  const {
    BROTLI_PARAM_QUALITY,
    BROTLI_PARAM_LGWIN,
    BROTLI_PARAM_SIZE_HINT,
    BROTLI_PARAM_MODE,
    BROTLI_MODE_TEXT,
  } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: 4,
    // A window of 256 KB halves the memory of a compressor, and makes no larger answers.
    [BROTLI_PARAM_LGWIN]: 18,
    [BROTLI_PARAM_SIZE_HINT]: bytes,
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
  };
  return createBrotliCompress({ params });
}

function withAcceptEncoding(vary: unknown): string {
  return vary ? `${vary}, accept-encoding` : 'accept-encoding';
}
