// The API key of the comparisons, and what the table knows of it: as db/api-keys.ts has it.
import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { crc32 } from 'node:zlib';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const text = `rgk_${createHash('sha256').update('rolegate bench').digest('hex').slice(0, 43)}`;

/** API key of the first organization's only administrator. */
export const apiKey = text + checksumOf(text);

/** @param secret the installation's, in hexadecimal: `select secret from internal.installation` */
export function keyHasher(secret) {
  const derived = Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'hex'), '', 'rolegate API keys', 32));
  return (key) => createHmac('sha256', derived).update(key).digest('hex');
}

function checksumOf(value) {
  let rest = crc32(value);
  let written = '';
  for (let place = 0; place < 6; place += 1) {
    written = digits[rest % 62] + written;
    rest = Math.floor(rest / 62);
  }
  return written;
}
