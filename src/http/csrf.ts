import type { FastifyRequest } from 'fastify';
import { codedError } from '../errors.ts';

/** No form, image or link can send a header of its own, and no other site's script without asking us, who never allow it. */
export const ownPageHeader = 'x-rolegate-csrf';

/** What a browser says of a request that another site's page has made. Clients that are no browsers say neither. */
function isForeign({ headers, host }: FastifyRequest, publicUrl: URL): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin } = headers;
  if (origin === undefined || origin === publicUrl.origin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** @throws CROSS_SITE_REQUEST where a page of another site asks */
export function assertNotForeign(request: FastifyRequest, publicUrl: URL): void {
  if (isForeign(request, publicUrl)) throw crossSite('Another site may not ask this.');
}

/** @throws CROSS_SITE_REQUEST unless it is certain that the page of this server asks: cookies come along by themselves. */
export function assertOwnPage(request: FastifyRequest, publicUrl: URL): void {
  assertNotForeign(request, publicUrl);
  if (request.headers[ownPageHeader] === undefined)
    throw crossSite(`With a session cookie, send the header ${ownPageHeader} too.`);
}

function crossSite(message: string) {
  return codedError('CROSS_SITE_REQUEST', message, { http: { status: 403 } });
}
