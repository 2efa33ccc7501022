import { KeyObject, webcrypto } from 'node:crypto';
import { Pkcs10CertificateRequestGenerator } from '@peculiar/x509';

/** A key, and the request to have it certified. */
export interface SigningRequest {
  /** PKCS #10 as PEM (RFC 2986). */
  readonly request: string;
  /** PKCS #8 as PEM. */
  readonly privateKey: string;
}

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
};

/** A new RSA key of 2,048 bits, as Apple's push certificates ask for. */
export async function generateSigningRequest(commonName: string): Promise<SigningRequest> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  // Names in certificates are no longer than 64 characters (RFC 5280, appendix A).
  const name = [{ CN: [[...commonName].slice(0, 64).join('')] }];
  const request = await Pkcs10CertificateRequestGenerator.create({ name, keys, signingAlgorithm: algorithm });
  return {
    request: request.toString('pem'),
    privateKey: KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
