import type { Transaction } from '../../db/database.ts';
import { queueMail, siteMark } from '../mail/outbox.ts';
import type { Person } from './events.ts';
import { lifetimes, linkPath, makeLink, type PasswordPurpose } from './links.ts';

interface Addressee extends Person {
  readonly organizationName: string;
}

const reasons: Readonly<Record<PasswordPurpose, (organization: string) => string>> = {
  INVITATION: (organization) => `You have been invited to administer ${organization}.`,
  PASSWORD_RESET: (organization) =>
    `Somebody, probably you, asked for a new password for your administrator account at ${organization}.`,
};

/** Mails a link that sets a password. Earlier links become invalid. */
export async function mailLink(
  tx: Transaction,
  secret: Buffer,
  person: Addressee,
  purpose: PasswordPurpose,
): Promise<void> {
  const token = await makeLink(tx, person, purpose);
  const hours = lifetimes[purpose] / 60;
  await queueMail(tx, secret, {
    organizationId: person.organizationId,
    recipient: person.email,
    subject: `Your administrator account at ${person.organizationName}`,
    body: [
      reasons[purpose](person.organizationName),
      `This link sets your password, once, within ${hours < 1 ? `${hours * 60} minutes` : `${hours / 24} days`}:`,
      `${siteMark}${linkPath(token)}`,
      'If you did not expect this message, you can ignore it.',
    ].join('\n\n'),
  });
}
