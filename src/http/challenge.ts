import type { FastifyRequest } from 'fastify';

/**
 * The header `www-authenticate`, which every answer with the status 401 has (RFC 9110, 15.5.2). The one scheme that has a
 * name of its own is Bearer: API keys and the tokens of sessions and devices all come by it. A browser shows no dialog for it.
 * A credential that was presented and does not hold is told as RFC 6750, 3.1, has it.
 */
export function challenge({ headers }: Pick<FastifyRequest, 'headers'>): string {
  const realm = 'Bearer realm="Rolegate"';
  return /^Bearer /i.test(headers.authorization ?? '') ? `${realm}, error="invalid_token"` : realm;
}
