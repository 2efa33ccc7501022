import { webcrypto } from 'node:crypto';
import { BasicConstraintsExtension, X509CertificateGenerator } from '@peculiar/x509';

const day = 86_400_000;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

interface Wanted {
  readonly name?: string;
  /** Of an authority, which signs others. */
  readonly authority?: boolean;
  /** From now; negative for one that has expired. */
  readonly days?: number;
}

/** A certificate that its own key signs, as PEM. */
export async function certificate({
  name = 'CN=Test',
  authority = true,
  days = 30,
}: Wanted = {}): Promise<string> {
  const keys = await webcrypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const made = await X509CertificateGenerator.createSelfSigned({
    name,
    serialNumber: '0a1b',
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() - 365 * day),
    notAfter: new Date(Date.now() + days * day),
    extensions: [new BasicConstraintsExtension(authority)],
  });
  return made.toString('pem');
}
