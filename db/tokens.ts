import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Secret that is issued once. The database contains only its digest. */
export interface NewToken {
  readonly token: string;
  readonly hash: string;
}

/** Prefixes of tokens for sessions, links of administrators and of users, connect keys, devices and triggers: scanners find leaks by them. */
export type TokenMark = 'rgs' | 'rgl' | 'rgu' | 'rgc' | 'rgd' | 'rgt';

/** Creates a token of 256 random bits: the prefix, `_`, and 43 characters of base64url. */
export function newToken(mark: TokenMark, hashOf: (token: string) => string = tokenHash): NewToken {
  const token = `${mark}_${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashOf(token) };
}

/** Determines whether a text has the form of such a token. Other texts need no lookup. */
export function isToken(mark: TokenMark, text: string): boolean {
  return text.length === mark.length + 44 && text.startsWith(`${mark}_`);
}

/** Returns the SHA-256 in hexadecimal, which suffices for a secret that no dictionary contains. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * Returns the hash of a token that is valid for months: HMAC-SHA-256 in hexadecimal, under a key derived (HKDF-SHA-256) from
 * the installation's secret, so that a reader of the table alone cannot even recognise a token.
 */
export function keyedTokenHasher(secret: Buffer): (token: string) => string {
  const derived = Buffer.from(hkdfSync('sha256', secret, '', 'rolegate agent tokens', 32));
  return (token) => createHmac('sha256', derived).update(token).digest('hex');
}
