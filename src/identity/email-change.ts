import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../db/database.ts';
import { administrators } from '../../db/tables/administrators.ts';
import { type Constraints, withConstraints } from '../core/constraints.ts';
import { codedError } from '../errors.ts';
import { queueMail, siteMark } from '../mail/outbox.ts';
import { type Person, recordSignIn } from './events.ts';
import { findLink, lifetimes, makeEmailLink, takeLink } from './links.ts';
import { endUnfinished } from './sessions.ts';
import type { Identity, RequestSource } from './settings.ts';

/** Account whose address changes; `email` is the current address. */
interface Mover extends Person {
  readonly organizationName: string;
}

const constraints: Constraints = {
  administrators_email: ['ALREADY_EXISTS', 'token', 'Another administrator has this e-mail address.'],
};

/**
 * Sends a link to a new address for confirmation. Until it is followed, the account signs in and resets its password with
 * the current address, which is notified.
 * @param by name of the requesting administrator
 * @throws ALREADY_EXISTS
 */
export async function askForConfirmation(
  tx: Transaction,
  secret: Buffer,
  person: Mover,
  email: string,
  by: string,
): Promise<void> {
  const { organizationId, organizationName } = person;
  const subject = `Your administrator account at ${organizationName}: a new e-mail address`;
  await assertFree(tx, organizationId, email);
  const token = await makeEmailLink(tx, person, email);
  await queueMail(tx, secret, {
    organizationId,
    recipient: email,
    subject,
    body: [
      `${by} wants an administrator account at ${organizationName} to sign in with this address.`,
      `This link confirms it, once, within ${lifetimes.EMAIL_CHANGE / 60} hours:`,
      `${siteMark}/#confirm-email=${token}`,
      'If you did not expect this message, you can ignore it.',
    ].join('\n\n'),
  });
  await queueMail(tx, secret, {
    organizationId,
    recipient: person.email,
    subject,
    body: [
      `${by} wants your administrator account at ${organizationName} to have the address ${email}.`,
      'You sign in with the present one until the new one is confirmed. If this is a surprise, change your password, which ends it, and speak to another administrator.',
    ].join('\n\n'),
  });
}

/**
 * Confirms a new address: from then on the account signs in with it, and the former address is notified. Sign-ins in
 * progress with the former address and all links that were sent there become invalid.
 * @throws NOT_FOUND for a link that is used, expired or unknown
 * @throws ALREADY_EXISTS
 */
export async function confirmEmail(identity: Identity, token: string, origin: RequestSource): Promise<void> {
  const { database } = identity;
  const found = await findLink(identity, token, origin);
  const { organizationId } = found;
  await withConstraints(constraints, () =>
    database.transaction(organizationId, async (tx) => {
      const { newEmail, ...person } = await takeLink(tx, found, ['EMAIL_CHANGE']);
      if (newEmail === null) throw new Error('A link of this purpose must have an address.');
      await tx
        .update(administrators)
        .set({ email: newEmail, updatedAt: sql`now()` })
        .where(
          and(
            eq(administrators.organizationId, organizationId),
            eq(administrators.id, person.administratorId),
          ),
        );
      await endUnfinished(tx, person);
      await tellFormer(tx, database.secret, person, newEmail);
      await recordSignIn(tx, person, origin, {
        eventType: 'administrator_email_confirm',
        credential: 'LINK',
        changes: { email: newEmail },
      });
    }),
  );
  database.accessChanges.publish(organizationId);
}

/**
 * Refuses an address that another administrator has. The confirmation checks this again.
 * @throws ALREADY_EXISTS
 */
async function assertFree(tx: Transaction, organizationId: string, email: string): Promise<void> {
  const [other] = await tx
    .select({ id: administrators.id })
    .from(administrators)
    .where(and(eq(administrators.organizationId, organizationId), eq(administrators.email, email)));
  if (!other) return;
  const message = 'Another administrator has this e-mail address.';
  throw codedError('ALREADY_EXISTS', message, { argument: 'input.email' });
}

function tellFormer(
  tx: Transaction,
  secret: Buffer,
  { organizationId, email: recipient }: Person,
  email: string,
): Promise<void> {
  return queueMail(tx, secret, {
    organizationId,
    recipient,
    subject: 'Your administrator account has another address',
    body: [
      `The address of your administrator account is ${email} from now on, and this one signs in no more.`,
      'If this is a surprise, speak to another administrator.',
    ].join('\n\n'),
  });
}
