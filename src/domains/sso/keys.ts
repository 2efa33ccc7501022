import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { StoredCertificate } from '../../../db/certificates.ts';
import type { SigningKey } from '../../../db/signing-keys.ts';
import { badInput } from '../../errors.ts';

/** @throws BAD_USER_INPUT unless the key belongs to the certificate, and is of a kind that signs SAML messages */
export function givenSigningKey(certificate: StoredCertificate, pem: string): SigningKey {
  const key = readKey(pem);
  const bits = key?.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key?.asymmetricKeyType !== 'rsa' || bits < 2048 || bits > 4096) {
    throw badInput(
      'input.privateKey',
      'The key must be an RSA key of 2,048 to 4,096 bits, as PEM without a passphrase.',
    );
  }
  if (!new X509Certificate(certificate.pem).checkPrivateKey(key)) {
    throw badInput('input.privateKey', 'The key does not belong to the certificate.');
  }
  return { certificate, privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** Reads a private key, or returns null. Drops the parser's message: no part of a key may appear in an error. */
function readKey(pem: string): KeyObject | null {
  try {
    return createPrivateKey({ key: pem, format: 'pem' });
  } catch {
    return null;
  }
}
