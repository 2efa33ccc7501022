import { hash, verify } from '@node-rs/argon2';
import { Outage } from './outage.ts';
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
  return inTurn(() => hash(normalPassword(password)));
}

let unknown: Promise<string> | undefined;

/** Compares a password with its digest. Without a digest it takes the same time and returns false. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  unknown ??= hash('somebody whom nobody knows');
  const digest = stored ?? (await unknown);
  const isRight = await inTurn(() => verify(digest, normalPassword(password)));
  return isRight && Boolean(stored);
}

/** Hashes that are computed at the same time, 19 MiB each, and those that may wait for their turn. */
const maxRunning = 4;
const maxWaiting = 500;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Computes a hash when fewer than the maximum are being computed.
 * @throws Outage if too many wait
 */
async function inTurn<T>(compute: () => Promise<T>): Promise<T> {
  if (running >= maxRunning) {
    if (waiting.length >= maxWaiting) throw new Outage('overloaded', 'too many passwords wait to be hashed');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await compute();
  } finally {
    // The turn passes to the first that waits.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
