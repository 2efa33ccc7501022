import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { describeCertificate, type StoredCertificate } from '../../db/certificates.ts';

const longestCertificate = 16_384;
const block = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

/**
 * Certificates as PEM, one after the other, and nothing else: a private key among them is refused rather than kept where
 * every reader would see it. None of them has expired.
 */
export function certificatesInput(most: number) {
  return z
    .string()
    .max(longestCertificate * most, `At most ${longestCertificate * most} characters.`)
    .transform((text, context) => {
      const certificates = readCertificates(text);
      const fault = faultOf(certificates, most);
      if (fault) context.addIssue(fault);
      return certificates ?? [];
    });
}

function faultOf(certificates: readonly StoredCertificate[] | null, most: number): string | null {
  if (!certificates?.length) return 'Expected X.509 certificates as PEM, and nothing else.';
  if (certificates.length > most) return `At most ${most} certificates.`;
  const expired = certificates.find(({ validTo }) => Date.parse(validTo) <= Date.now());
  return expired ? `The certificate of ${expired.subject} expired at ${expired.validTo}.` : null;
}

/** Null where the text holds anything but certificates. */
function readCertificates(text: string): StoredCertificate[] | null {
  if (text.replaceAll(block, '').trim() !== '') return null;
  try {
    return (text.match(block) ?? []).map((pem) => describeCertificate(new X509Certificate(pem)));
  } catch {
    return null;
  }
}
