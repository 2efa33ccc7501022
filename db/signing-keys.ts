import { KeyObject, randomBytes, webcrypto, X509Certificate } from 'node:crypto';
import { KeyUsageFlags, KeyUsagesExtension, X509CertificateGenerator } from '@peculiar/x509';
import { describeCertificate, type StoredCertificate } from './certificates.ts';

/** Signing key of an identity provider. */
export interface SigningKey {
  readonly certificate: StoredCertificate;
  /** PKCS #8 key as PEM. */
  readonly privateKey: string;
}

const day = 86_400_000;
const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
};

/** Creates an RSA key with a self-signed certificate (RFC 5280) that is valid from the given instant. */
export async function generateSigningKey(
  name: { readonly application: string; readonly organization: string },
  validDays: number,
  from: Date,
): Promise<SigningKey> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [shortened(name.application)] }, { O: [shortened(name.organization)] }],
    serialNumber: serialNumber(),
    keys,
    signingAlgorithm: algorithm,
    notBefore: from,
    notAfter: new Date(from.getTime() + validDays * day),
    extensions: [new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true)],
  });
  return {
    certificate: describeCertificate(new X509Certificate(certificate.toString('pem'))),
    privateKey: KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/**
 * Returns a serial number of 126 random bits after a one: positive and without a leading zero (RFC 5280, section 4.1.2.2).
 */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}

/** Shortens a name to 64 characters, the maximum in certificates (RFC 5280, appendix A). */
function shortened(name: string): string {
  return [...name].slice(0, 64).join('');
}
