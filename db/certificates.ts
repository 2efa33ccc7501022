import type { X509Certificate } from 'node:crypto';

/** Certificate with its details, as stored. */
export interface StoredCertificate {
  /** Distinguished name, with its attributes separated by commas. */
  readonly subject: string;
  readonly issuer: string;
  /** Serial number in hexadecimal. */
  readonly serialNumber: string;
  /** Validity as instants in RFC 3339, UTC. */
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256 fingerprint, as hexadecimal pairs separated by colons. */
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

/** Joins the attributes of a name, which Node separates by line feeds. Node returns undefined for an empty name. */
function nameOf(lines: string | undefined): string {
  return (lines ?? '').split('\n').join(', ');
}
