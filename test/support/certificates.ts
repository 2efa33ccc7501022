import { KeyObject, webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  Pkcs10CertificateRequest,
  X509CertificateGenerator,
} from '@peculiar/x509';

const day = 86_400_000;
const elliptic = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const rsa = (modulusLength: number) => ({
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
});

interface Wanted {
  readonly name?: string;
  /** True for the certificate of an authority, which signs others. */
  readonly authority?: boolean;
  /** Validity from now; negative for an expired certificate. */
  readonly days?: number;
  /** True for an RSA key; otherwise the key is an elliptic one. */
  readonly bits?: number;
}

/** Creates a self-signed certificate as PEM. */
export async function certificate(wanted: Wanted = {}): Promise<string> {
  return (await keyPair(wanted)).certificate;
}

/** Creates a self-signed certificate and its key, both as PEM. */
export async function keyPair({ name = 'CN=Test', authority = true, days = 30, bits }: Wanted = {}) {
  const algorithm = bits ? rsa(bits) : elliptic;
  const keys = (await webcrypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair;
  const made = await X509CertificateGenerator.createSelfSigned({
    name,
    serialNumber: '0a1b',
    keys,
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() - 365 * day),
    notAfter: new Date(Date.now() + days * day),
    extensions: [new BasicConstraintsExtension(authority)],
  });
  const privateKey = KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
  return { certificate: made.toString('pem'), privateKey };
}

const userId = '0.9.2342.19200300.100.1.1';

/** Creates Apple's answer to a signing request: a push certificate of the request's key, as PEM. */
export async function pushCertificate(request: string, topic: string, days = 365): Promise<string> {
  const asked = new Pkcs10CertificateRequest(request);
  const authority = await webcrypto.subtle.generateKey(elliptic, true, ['sign', 'verify']);
  const made = await X509CertificateGenerator.create({
    subject: [{ CN: [`APSP:${topic}`] }, { [userId]: [topic] }],
    issuer: 'CN=A peer in place of Apple',
    serialNumber: '1f2e',
    publicKey: asked.publicKey,
    signingKey: (authority as webcrypto.CryptoKeyPair).privateKey,
    signingAlgorithm: elliptic,
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + days * day),
  });
  return made.toString('pem');
}
