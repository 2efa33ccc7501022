import type { X509Certificate } from 'node:crypto';

/** What a certificate says, as it is stored beside the certificate itself. */
export interface StoredCertificate {
  /** The distinguished name, its attributes separated by commas. */
  readonly subject: string;
  readonly issuer: string;
  /** Hexadecimal digits. */
  readonly serialNumber: string;
  /** Instants in RFC 3339, UTC. */
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256, as hexadecimal pairs with colons between. */
  readonly fingerprint: string;
  readonly pem: string;
}

export function describeCertificate(certificate: X509Certificate): StoredCertificate {
  return {
    subject: nameOf(certificate.subject),
    issuer: nameOf(certificate.issuer),
    serialNumber: certificate.serialNumber,
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    fingerprint: certificate.fingerprint256,
    pem: certificate.toString(),
  };
}

/** Node writes an attribute a line, and undefined for a name without any. */
function nameOf(lines: string | undefined): string {
  return (lines ?? '').split('\n').join(', ');
}
