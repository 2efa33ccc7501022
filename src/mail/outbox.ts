import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../db/database.ts';
import { encryptSecret } from '../../db/secrets.ts';
import { mails } from '../../db/tables/mails.ts';

/** Where a mail has the address of this server, which only the sender knows. */
export const siteMark = '{{site}}';

export interface Mail {
  readonly organizationId: string;
  readonly recipient: string;
  readonly subject: string;
  /** Plain text; the sender puts this server's address in the place of `siteMark`. */
  readonly body: string;
}

/** Puts a mail into the outbox, in the transaction of what it tells of: there is no act without its mail, and no mail without it. */
export async function queueMail(
  tx: Transaction,
  secret: Buffer,
  { organizationId, recipient, subject, body }: Mail,
): Promise<void> {
  const id = randomUUID();
  const sealed = encryptSecret(secret, { organizationId, of: `${id} body` }, body);
  await tx.insert(mails).values({ id, organizationId, recipient, subject, body: sealed });
}
