import type { Transaction } from '../../../db/client.ts';
import { withdrawLinks } from '../../../db/sessions.ts';
import { linkAddress, makeLink } from '../../identity/links.ts';
import { queueMail } from '../../mail/outbox.ts';
import type { Manager } from './guards.ts';

interface Invited {
  readonly id: string;
  readonly email: string;
}

/** Mails a link that sets the password, for 7 days; links that were sent before hold no longer. */
export async function sendInvitation(
  { principal, secret, publicUrl }: Manager,
  tx: Transaction,
  { id: administratorId, email }: Invited,
): Promise<void> {
  const { organizationId, organizationName, name } = principal;
  const token = await makeLink(tx, { organizationId, administratorId, email }, 'INVITATION');
  await queueMail(tx, secret, {
    organizationId,
    recipient: email,
    subject: `You administer ${organizationName}`,
    body: [
      `${name} has made you an administrator of ${organizationName}.`,
      'This link sets your password, once, within 7 days:',
      linkAddress(publicUrl, token),
      'If you did not expect this, there is nothing to do: without the link nobody signs in as you.',
    ].join('\n\n'),
  });
}

/** Tells the former address that it signs in no more, and ends the links that were sent there. */
export async function tellMove(
  { principal, secret }: Manager,
  tx: Transaction,
  former: Invited,
  email: string,
): Promise<void> {
  const { organizationId, organizationName, name } = principal;
  await withdrawLinks(tx, organizationId, former.id);
  await queueMail(tx, secret, {
    organizationId,
    recipient: former.email,
    subject: `Your administrator account at ${organizationName} has another address`,
    body: [
      `${name} has changed the address of your administrator account at ${organizationName} to ${email}.`,
      'You sign in with that one from now on. If this is a surprise, speak to another administrator.',
    ].join('\n\n'),
  });
}
