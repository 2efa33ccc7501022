/** Line that OpenSSH writes into `authorized_keys`: type, key in base64, and comment (RFC 4253, section 6.6). */
const form =
  /^(?<type>ssh-(?:ed25519|rsa|dss)|ecdsa-sha2-nistp(?:256|384|521)|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) (?<key>[A-Za-z0-9+/]+={0,2})(?: .*)?$/;

/** Determines whether a line is a public key: its bytes begin with its type and are complete. */
export function isPublicKey(line: string): boolean {
  const { type = '', key = '' } = form.exec(line)?.groups ?? {};
  const [name, ...parts] = partsOf(Buffer.from(key, 'base64')) ?? [];
  return name?.toString() === type && parts.length > 0;
}

/** Returns the parts of a key, each preceded by its length in four bytes. Null if a part is cut off. */
function partsOf(bytes: Buffer): Buffer[] | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + 4 + (at + 4 <= bytes.length ? bytes.readUInt32BE(at) : 0);
    if (end > bytes.length) return null;
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return parts;
}
