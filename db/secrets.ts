import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Place to which a ciphertext is bound: it cannot be decrypted in another row or organization. */
export interface SecretPlace {
  readonly organizationId: string;
  /** Row and column, such as `dev_01h… recoveryKey`. */
  readonly of: string;
}

/** Secret texts of each piece of work, by its own view of the secret. */
const worked = new WeakMap<Buffer, Set<string>>();

/**
 * Returns the installation's secret for one piece of work, such as a mutation. All texts that it seals, opens or digests are
 * remembered while the work lasts, so that records of the work can omit them.
 */
export function secretForWork(secret: Buffer): Buffer {
  const own = secret.subarray();
  worked.set(own, new Set());
  return own;
}

/** Returns the texts that a piece of work has sealed, opened or digested, and the texts within those that are JSON. */
export function sealedBy(secret: Buffer): ReadonlySet<string> {
  return worked.get(secret) ?? none;
}

const none: ReadonlySet<string> = new Set();

/** Remembers a text that the work seals in another way. */
export function noteSecret(secret: Buffer, text: string): void {
  const texts = worked.get(secret);
  if (!texts || text === '') return;
  texts.add(text);
  if (text.startsWith('{') || text.startsWith('[')) rememberParts(texts, text);
}

function rememberParts(texts: Set<string>, json: string): void {
  try {
    JSON.parse(json, (_name, value) => void (typeof value === 'string' && value !== '' && texts.add(value)));
  } catch {
    // The text only resembles JSON and is remembered as a whole.
  }
}

const version = 'v1';
const nonceLength = 12;
const tagLength = 16;

/**
 * Encrypts a text for storage: AES-256-GCM under a key derived (HKDF-SHA-256) from the installation's secret, with the place
 * as associated data.
 * @returns `v1.` followed by nonce, tag and ciphertext in base64url
 */
export function encryptSecret(secret: Buffer, place: SecretPlace, text: string): string {
  noteSecret(secret, text);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce).setAAD(associated(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${version}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
}

/**
 * Decrypts a stored text.
 * @throws Error if `encryptSecret` did not create the text with the same secret and place
 */
export function decryptSecret(secret: Buffer, place: SecretPlace, text: string): string {
  const [made, body = ''] = text.split('.');
  if (made !== version) throw new Error('A stored secret has an unknown format.');
  const bytes = Buffer.from(body, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
    .setAAD(associated(place))
    .setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  const sealed = bytes.subarray(nonceLength + tagLength);
  const opened = Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  noteSecret(secret, opened);
  return opened;
}

/**
 * Returns the stored digest of a short text that is only compared: HMAC-SHA-256 over the text and its place, under a key of
 * the installation's secret. Without that key even a code of a few digits cannot be found by trial.
 * @returns base64url
 */
export function digestSecret(secret: Buffer, place: SecretPlace, text: string): string {
  noteSecret(secret, text);
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'rolegate digests at rest', 32));
  return createHmac('sha256', key).update(associated(place)).update('\n').update(text).digest('base64url');
}

function keyOf(secret: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'rolegate secrets at rest', 32));
}

function associated({ organizationId, of }: SecretPlace): Buffer {
  return Buffer.from(`${organizationId}\n${of}`);
}
