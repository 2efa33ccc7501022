import { createHmac, hkdfSync, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** New API key. The key itself is shown once and not stored; the table contains `prefix` and `hash`. */
export interface NewApiKey {
  readonly key: string;
  readonly prefix: string;
  readonly hash: string;
}

/** Prefix of keys, by which scanners for leaked secrets find them. */
const mark = 'rgk_';
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Number of base 62 digits: 62 to this power is slightly more than 2^256. */
const randomLength = 43;
const checksumLength = 6;

/**
 * Creates a key: `rgk_`, 256 random bits and a CRC-32 of both, in base 62. A double click selects all 53 characters. With
 * the checksum a key can be distinguished from a similar text without asking the server.
 */
export function newApiKey(secret: Buffer): NewApiKey {
  const random = Array.from({ length: randomLength }, () => digits[randomInt(digits.length)]).join('');
  const key = `${mark}${random}${checksumOf(`${mark}${random}`)}`;
  return { key, prefix: key.slice(0, 8), hash: apiKeyHasher(secret)(key) };
}

/**
 * Returns the stored hash of a key: HMAC-SHA-256 in hexadecimal, under a key derived (HKDF-SHA-256) from the installation's
 * secret. A reader of the table alone can neither use nor recognise a key. Slow hashing would add nothing, because no
 * dictionary contains 256 random bits.
 */
export function apiKeyHasher(secret: Buffer): (key: string) => string {
  const derived = Buffer.from(hkdfSync('sha256', secret, '', 'rolegate API keys', 32));
  return (key) => createHmac('sha256', derived).update(key).digest('hex');
}

/** Determines whether a text has the form of an API key, valid or not. */
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
