import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { StoredCertificate } from '../../../db/certificates.ts';
import type { SigningKey } from '../../../db/signing-keys.ts';
import { badInput } from '../../errors.ts';

/** @throws BAD_USER_INPUT unless the key is the certificate's, and one that SAML's signatures are made with. */
export function givenSigningKey(certificate: StoredCertificate, pem: string): SigningKey {
  const key = readKey(pem);
  const bits = key?.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key?.asymmetricKeyType !== 'rsa' || bits < 2048 || bits > 4096) {
    throw badInput(
      'input.privateKey',
      'Expected an RSA key of 2,048 to 4,096 bits, as PEM without a passphrase.',
    );
  }
  if (!new X509Certificate(certificate.pem).checkPrivateKey(key)) {
    throw badInput('input.privateKey', 'It is not the key of the certificate.');
  }
  return { certificate, privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** The parser's own words are left out: nothing of a key may come back in an error. */
function readKey(pem: string): KeyObject | null {
  try {
    return createPrivateKey({ key: pem, format: 'pem' });
  } catch {
    return null;
  }
}
