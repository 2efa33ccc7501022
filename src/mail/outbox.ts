import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../db/database.ts';
import { encryptSecret } from '../../db/secrets.ts';
import { mails } from '../../db/tables/mails.ts';

/** Stands in a body for the address of this server, which only the sender knows. */
export const siteMark = '{{site}}';

export interface Mail {
  readonly organizationId: string;
  readonly recipient: string;
  readonly subject: string;
  /** Plain text. The sender replaces `siteMark` by this server's address. */
  readonly body: string;
}

/**
 * Adds a mail to the outbox in the transaction of the change that it reports, so that neither exists without the other.
 */
export async function queueMail(
  tx: Transaction,
  secret: Buffer,
  { organizationId, recipient, subject, body }: Mail,
): Promise<void> {
  const id = randomUUID();
  const sealed = encryptSecret(secret, { organizationId, of: `${id} body` }, body);
  await tx.insert(mails).values({ id, organizationId, recipient, subject, body: sealed });
}
