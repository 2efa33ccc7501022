import { createHmac, hkdfSync, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A new API key. The key itself is shown once and kept nowhere; `prefix` and `hash` are what the table holds. */
export interface NewApiKey {
  readonly key: string;
  readonly prefix: string;
  readonly hash: string;
}

/** By this mark scanners for leaked secrets find a key. */
const mark = 'rgk_';
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 62 to this power is a little more than 2^256. */
const randomLength = 43;
const checksumLength = 6;

/**
 * `rgk_`, 256 random bits and a CRC-32 of both, in base 62: 53 characters that a double click selects. By the checksum
 * anybody can tell a key from a text that only looks like one, without asking the server.
 */
export function newApiKey(secret: Buffer): NewApiKey {
  const random = Array.from({ length: randomLength }, () => digits[randomInt(digits.length)]).join('');
  const key = `${mark}${random}${checksumOf(`${mark}${random}`)}`;
  return { key, prefix: key.slice(0, 8), hash: apiKeyHasher(secret)(key) };
}

/**
 * What the table knows of a key: HMAC-SHA-256 in hexadecimal, under a key derived (HKDF-SHA-256) from the installation's
 * secret. Whoever reads the table alone can neither use nor recognise a key. Slow hashing would add nothing: no
 * dictionary holds 256 random bits.
 */
export function apiKeyHasher(secret: Buffer): (key: string) => string {
  const derived = Buffer.from(hkdfSync('sha256', secret, '', 'rolegate API keys', 32));
  return (key) => createHmac('sha256', derived).update(key).digest('hex');
}

/** True for what is meant as an API key, whether or not it is one. */
export function isApiKey(text: string): boolean {
  return text.startsWith(mark);
}

function checksumOf(text: string): string {
  let rest = crc32(text);
  let written = '';
  for (let place = 0; place < checksumLength; place += 1) {
    written = digits[rest % digits.length] + written;
    rest = Math.floor(rest / digits.length);
  }
  return written;
}
