import { createHash, randomBytes } from 'node:crypto';

/** A secret that is handed out once; the database knows its digest only. */
export interface NewToken {
  readonly token: string;
  readonly hash: string;
}

/** What tokens begin with, so that scanners for leaked secrets find them: sessions, links. */
export type TokenMark = 'rgs' | 'rgl';

/** 256 random bits: the mark, `_`, and 43 characters of base64url. */
export function newToken(mark: TokenMark): NewToken {
  const token = `${mark}_${randomBytes(32).toString('base64url')}`;
  return { token, hash: tokenHash(token) };
}

/** True for what could be such a token; anything else need not be looked for. */
export function isToken(mark: TokenMark, text: string): boolean {
  return text.length === mark.length + 44 && text.startsWith(`${mark}_`);
}

/** SHA-256 in hexadecimal: enough for a secret that no dictionary holds. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
