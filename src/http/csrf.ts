import type { FastifyRequest } from 'fastify';
import { codedError } from '../errors.ts';

/**
 * Header that only the server's own page can send: forms, images and links cannot set headers, and scripts of other sites
 * need a CORS permission, which the server never gives.
 */
export const ownPageHeader = 'x-rolegate-csrf';

/** Determines whether a browser reports that a page of another site made the request. Other clients send neither header. */
function isForeign({ headers, host }: FastifyRequest, publicUrl: URL): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin } = headers;
  if (origin === undefined || origin === publicUrl.origin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/**
 * Refuses requests from pages of other sites.
 * @throws CROSS_SITE_REQUEST
 */
export function assertNotForeign(request: FastifyRequest, publicUrl: URL): void {
  if (isForeign(request, publicUrl)) throw crossSite('Pages of another site must not send this request.');
}

/**
 * Refuses requests that do not certainly come from this server's own page, because browsers send cookies by themselves.
 * @throws CROSS_SITE_REQUEST
 */
export function assertOwnPage(request: FastifyRequest, publicUrl: URL): void {
  assertNotForeign(request, publicUrl);
  if (request.headers[ownPageHeader] === undefined)
    throw crossSite(`A request with a session cookie requires the header ${ownPageHeader}.`);
}

function crossSite(message: string) {
  return codedError('CROSS_SITE_REQUEST', message, { http: { status: 403 } });
}
