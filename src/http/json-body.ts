import { isUtf8 } from 'node:buffer';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Accepts only JSON bodies in UTF-8 (RFC 8259, section 8.1) without compression. Bytes that are not UTF-8 would all be read
 * as U+FFFD, which makes different passwords equal. Another charset or encoding would be ignored.
 */
export function acceptJsonOnly(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
  acceptJson(app, 'application/json');
}

/**
 * Accepts JSON bodies of a media type.
 * @param takesEmpty true where an empty body counts as none: some clients send the media type without a body
 */
export function acceptJson(app: FastifyInstance, mediaType: string, takesEmpty = false): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<Buffer>(mediaType, { parseAs: 'buffer' }, (request, body, done) => {
    const fault = faultOf(request, body);
    if (fault) return done(fault);
    if (takesEmpty && body.length === 0) return done(null, undefined);
    void parse(request, body.toString(), done);
  });
}

function faultOf({ headers }: FastifyRequest, body: Buffer): FastifyError | null {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') return refused(415, 'A compressed body is not supported.');
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset) || !isUtf8(body)) return refused(415, 'JSON must be in UTF-8.');
  return null;
}

function refused(statusCode: number, message: string): FastifyError {
  return Object.assign(new Error(message), { statusCode, code: 'BAD_REQUEST' }) as FastifyError;
}
