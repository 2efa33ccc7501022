import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** A secret that is handed out once; the database knows its digest only. */
export interface NewToken {
  readonly token: string;
  readonly hash: string;
}

/** What tokens begin with, so that scanners for leaked secrets find them: sessions, links, connect keys, devices. */
export type TokenMark = 'rgs' | 'rgl' | 'rgc' | 'rgd';

/** 256 random bits: the mark, `_`, and 43 characters of base64url. */
export function newToken(mark: TokenMark, hashOf: (token: string) => string = tokenHash): NewToken {
  const token = `${mark}_${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashOf(token) };
}

/** True for what could be such a token; anything else need not be looked for. */
export function isToken(mark: TokenMark, text: string): boolean {
  return text.length === mark.length + 44 && text.startsWith(`${mark}_`);
}

/** SHA-256 in hexadecimal: enough for a secret that no dictionary holds. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * For tokens that live for months: HMAC-SHA-256 in hexadecimal, under a key derived (HKDF-SHA-256) from the installation's
 * secret, so that whoever reads the table alone cannot even recognise one.
 */
export function keyedTokenHasher(secret: Buffer): (token: string) => string {
  const derived = Buffer.from(hkdfSync('sha256', secret, '', 'rolegate agent tokens', 32));
  return (token) => createHmac('sha256', derived).update(token).digest('hex');
}
