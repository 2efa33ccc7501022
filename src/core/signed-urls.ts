import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Resource that a signed URL opens: one path of one organization. */
export interface SignedPlace {
  /** Path such as `/imports/imp_…/file`. */
  readonly path: string;
  readonly organizationId: string;
  /** Account that requested the URL. The URL is valid for as long as this account may read the resource. */
  readonly administratorId: string;
}

export interface SignedUrl {
  /** URL relative to the server's own address. */
  readonly url: string;
  readonly expiresAt: string;
}

/** Unchecked query of a signed URL. */
export interface SignedQuery {
  readonly organization?: unknown;
  readonly by?: unknown;
  readonly expires?: unknown;
  readonly signature?: unknown;
}

/**
 * Returns a URL that anybody may use until it expires. Its signature is HMAC-SHA-256 over path, organization, requesting
 * account and expiry.
 */
export function signedUrl(secret: Buffer, place: SignedPlace, lifetimeSeconds: number): SignedUrl {
  const expires = Math.floor(Date.now() / 1000) + lifetimeSeconds;
  const query = new URLSearchParams({
    organization: place.organizationId,
    by: place.administratorId,
    expires: String(expires),
    signature: signature(secret, place, expires).toString('base64url'),
  });
  return { url: `${place.path}?${query}`, expiresAt: new Date(expires * 1000).toISOString() };
}

/**
 * Returns the organization and the requesting account of a signed URL; null where the URL was changed or has expired. The
 * route checks that both still exist: `mayStill` in src/identity/standing.ts.
 */
export function openSignedUrl(
  secret: Buffer,
  path: string,
  { organization, by, expires, signature: given }: SignedQuery,
): SignedPlace | null {
  if (typeof organization !== 'string' || typeof by !== 'string') return null;
  if (typeof expires !== 'string' || typeof given !== 'string') return null;
  if (!/^\d{1,12}$/.test(expires) || Number(expires) * 1000 <= Date.now()) return null;
  const place = { path, organizationId: organization, administratorId: by };
  const expected = signature(secret, place, Number(expires));
  const bytes = Buffer.from(given, 'base64url');
  return bytes.length === expected.length && timingSafeEqual(bytes, expected) ? place : null;
}

function signature(
  secret: Buffer,
  { path, organizationId, administratorId }: SignedPlace,
  expires: number,
): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'rolegate signed addresses', 32));
  return createHmac('sha256', key)
    .update(`${path}\n${organizationId}\n${administratorId}\n${expires}`)
    .digest();
}
