import type { FastifyRequest } from 'fastify';

/**
 * Returns the header `www-authenticate`, which every answer with status 401 has (RFC 9110, section 15.5.2). Its scheme is
 * Bearer, which API keys, session tokens and device tokens use; browsers show no dialog for it. An invalid credential is
 * reported as in RFC 6750, section 3.1.
 */
export function challenge({ headers }: Pick<FastifyRequest, 'headers'>): string {
  const realm = 'Bearer realm="Rolegate"';
  return /^Bearer /i.test(headers.authorization ?? '') ? `${realm}, error="invalid_token"` : realm;
}
