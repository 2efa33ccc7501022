import { KeyObject, webcrypto } from 'node:crypto';
import { Pkcs10CertificateRequestGenerator } from '@peculiar/x509';

/** Key with a signing request for its certificate. */
export interface SigningRequest {
  /** PKCS #10 request as PEM (RFC 2986). */
  readonly request: string;
  /** PKCS #8 key as PEM. */
  readonly privateKey: string;
}

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
};

/** Creates an RSA key of 2,048 bits, the size that Apple's push certificates require. */
export async function generateSigningRequest(commonName: string): Promise<SigningRequest> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  // Names in certificates have at most 64 characters (RFC 5280, appendix A).
  const name = [{ CN: [[...commonName].slice(0, 64).join('')] }];
  const request = await Pkcs10CertificateRequestGenerator.create({ name, keys, signingAlgorithm: algorithm });
  return {
    request: request.toString('pem'),
    privateKey: KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
