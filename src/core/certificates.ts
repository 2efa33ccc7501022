import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { describeCertificate, type StoredCertificate } from '../../db/certificates.ts';

const maxCertificateLength = 16_384;
const block = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

/**
 * List of 1 to `max` unexpired X.509 certificates as PEM, one after the other, and nothing else. A private key among them is
 * refused: every reader would see it.
 */
export function certificatesInput(max: number) {
  return z
    .string()
    .max(maxCertificateLength * max, `Must have at most ${maxCertificateLength * max} characters.`)
    .transform((text, context) => {
      const certificates = readCertificates(text);
      const fault = faultOf(certificates, max);
      if (fault) context.addIssue(fault);
      return certificates ?? [];
    });
}

function faultOf(certificates: readonly StoredCertificate[] | null, max: number): string | null {
  if (!certificates?.length) return 'Must be X.509 certificates as PEM, and nothing else.';
  if (certificates.length > max) return `Must have at most ${max} certificates.`;
  const expired = certificates.find(({ validTo }) => Date.parse(validTo) <= Date.now());
  return expired ? `The certificate of ${expired.subject} expired at ${expired.validTo}.` : null;
}

/** Returns the certificates; null where the text contains anything else. */
function readCertificates(text: string): StoredCertificate[] | null {
  if (text.replaceAll(block, '').trim() !== '') return null;
  try {
    return (text.match(block) ?? []).map((pem) => describeCertificate(new X509Certificate(pem)));
  } catch {
    return null;
  }
}
