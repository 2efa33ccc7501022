import { hash, randomBytes } from 'node:crypto';

/** A new API key. The key itself is shown once and kept nowhere; `prefix` and `hash` are what the table holds. */
export interface NewApiKey {
  readonly key: string;
  readonly prefix: string;
  readonly hash: string;
}

/** 256 random bits after a mark by which scanners for leaked secrets can find it: `rgk_` and 43 characters of base64url. */
export function newApiKey(): NewApiKey {
  const key = `rgk_${randomBytes(32).toString('base64url')}`;
  return { key, prefix: key.slice(0, 8), hash: apiKeyHash(key) };
}

/** What the table knows of a key: SHA-256 in hexadecimal. */
export function apiKeyHash(key: string): string {
  return hash('sha256', key);
}
