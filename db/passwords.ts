import { hash, verify } from '@node-rs/argon2';
import { noteSecret } from './secrets.ts';

/**
 * The one spelling of a password, whichever keyboard made it: RFC 8265, 4.2.2 (OpaqueString), as NIST SP 800-63B, 5.1.1.2
 * asks. Spaces of other scripts are the ASCII one, and composed characters are one (NFC). Whatever looks at a password,
 * policies included, looks at this.
 */
export function normalPassword(password: string): string {
  return password.replace(/\p{Zs}/gu, ' ').normalize('NFC');
}

/**
 * Returns the digest that is kept of a password: argon2id with the library's parameters (19 MiB, 2 passes), those of OWASP's password storage
 * cheat sheet.
 * @param secret the work's own, which remembers what must not be recorded
 */
export function hashPassword(secret: Buffer, password: string): Promise<string> {
  noteSecret(secret, password);
  return hash(normalPassword(password));
}

let unknown: Promise<string> | undefined;

/** Compares; takes as long, and is as false, where there is nothing to compare with. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  unknown ??= hash('somebody whom nobody knows');
  const isRight = await verify(stored ?? (await unknown), normalPassword(password));
  return isRight && Boolean(stored);
}
