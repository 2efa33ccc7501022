import { crc32 } from 'node:zlib';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Determines whether a text is a key as a scanner for leaked secrets does (docs/api-keys.md): `rgk_`, 43 digits in base 62,
 * and their CRC-32 in six more.
 */
export function isApiKey(text: string): boolean {
  const [, random = '', checksum = ''] = /^(rgk_[0-9A-Za-z]{43})([0-9A-Za-z]{6})$/.exec(text) ?? [];
  const value = [...checksum].reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0);
  return random !== '' && value === crc32(random);
}
