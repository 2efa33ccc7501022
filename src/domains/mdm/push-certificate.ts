import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { StoredCertificate } from '../../../db/certificates.ts';
import { badInput } from '../../errors.ts';

/** Topic in a certificate's subject, where Apple writes it as the user identifier. */
const topicOf = /(?:^|\n|, )UID=(com\.apple\.mgmt\.[A-Za-z0-9.-]+)/;

/**
 * Returns the topic of a push certificate.
 * @throws BAD_USER_INPUT if the certificate is not Apple's, or not of this key
 */
export function pushTopic({ pem, subject }: StoredCertificate, privateKey: string): string {
  const topic = topicOf.exec(subject)?.[1];
  if (!topic)
    throw badInput(
      'input.certificate',
      'The certificate is not a push certificate for MDM: it has no topic.',
    );
  if (!new X509Certificate(pem).checkPrivateKey(createPrivateKey(privateKey))) {
    throw badInput('input.certificate', 'The certificate belongs to another signing request.');
  }
  return topic;
}
