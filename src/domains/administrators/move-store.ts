import type { Transaction } from '../../../db/client.ts';
import { queueMail } from '../../mail/outbox.ts';
import type { Manager } from './guards.ts';

/** Tells the former address of an account that it signs in no more: a change that its owner did not ask for is noticed. */
export async function tellMove(
  { db, principal, secret }: Manager,
  tx: Transaction,
  former: string,
  email: string,
): Promise<void> {
  const { organizationId } = db;
  const { organizationName, name } = principal;
  await queueMail(tx, secret, {
    organizationId,
    recipient: former,
    subject: `Your administrator account at ${organizationName} has another address`,
    body: [
      `${name} has changed the address of your administrator account at ${organizationName} to ${email}.`,
      'You sign in with that one from now on. If this is a surprise, speak to another administrator.',
    ].join('\n\n'),
  });
}
