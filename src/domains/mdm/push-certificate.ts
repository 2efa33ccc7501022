import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { StoredCertificate } from '../../../db/certificates.ts';
import { badInput } from '../../errors.ts';

/** Apple writes the topic into the subject, as its user identifier. */
const topicOf = /(?:^|\n|, )UID=(com\.apple\.mgmt\.[A-Za-z0-9.-]+)/;

/**
 * The topic of a push certificate.
 * @throws BAD_USER_INPUT where it is not Apple's, or not of this key.
 */
export function pushTopic({ pem, subject }: StoredCertificate, privateKey: string): string {
  const topic = topicOf.exec(subject)?.[1];
  if (!topic) throw badInput('input.certificate', 'It is no push certificate for MDM: it names no topic.');
  if (!new X509Certificate(pem).checkPrivateKey(createPrivateKey(privateKey))) {
    throw badInput('input.certificate', 'It was made for another signing request.');
  }
  return topic;
}
