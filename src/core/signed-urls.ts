import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a signed address is for: it opens this, of this organization, for this purpose, and nothing else. */
export interface SignedPlace {
  /** Such as `/imports/imp_…/file`. */
  readonly path: string;
  readonly organizationId: string;
  /** Account that asked for the address: it holds for as long as they may do what it is for. */
  readonly administratorId: string;
}

export interface SignedUrl {
  /** Relative to the server's own address. */
  readonly url: string;
  readonly expiresAt: string;
}

/** The query of a signed address, as it comes in. */
export interface SignedQuery {
  readonly organization?: unknown;
  readonly by?: unknown;
  readonly expires?: unknown;
  readonly signature?: unknown;
}

/** An address that whoever has it may use until it expires: HMAC-SHA-256 over path, organization, who asked and expiry. */
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
 * The organization that an address speaks for, and who asked for it; null where it was changed, or has expired. Whether both
 * still stand is for the route to see: `mayStill` in src/identity/standing.ts.
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
