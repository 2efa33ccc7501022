import { hash, verify } from '@node-rs/argon2';
import { noteSecret } from './secrets.ts';

/**
 * Returns the normal form of a password, independent of the keyboard: RFC 8265, section 4.2.2 (OpaqueString), as NIST SP
 * 800-63B, section 5.1.1.2, requires. Spaces of other scripts become ASCII spaces, and characters are composed (NFC). All
 * checks of a password, policies included, use this form.
 */
export function normalPassword(password: string): string {
  return password.replace(/\p{Zs}/gu, ' ').normalize('NFC');
}

/**
 * Returns the stored digest of a password: argon2id with the library's parameters (19 MiB, 2 passes), which OWASP's password
 * storage cheat sheet recommends.
 * @param secret secret of this piece of work, which collects the values that must not be recorded
 */
export function hashPassword(secret: Buffer, password: string): Promise<string> {
  noteSecret(secret, password);
  return hash(normalPassword(password));
}

let unknown: Promise<string> | undefined;

/** Compares a password with its digest. Without a digest it takes the same time and returns false. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  unknown ??= hash('somebody whom nobody knows');
  const isRight = await verify(stored ?? (await unknown), normalPassword(password));
  return isRight && Boolean(stored);
}
