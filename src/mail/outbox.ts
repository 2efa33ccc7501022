import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../db/database.ts';
import { encryptSecret } from '../../db/secrets.ts';
import { mails } from '../../db/tables/mails.ts';

/** Stands in a body for the address of this server, which only the sender knows. */
export const siteMark = '{{site}}';

/** Address by which a page shows the organization's logo. The sender attaches the picture. */
export const logoSource = 'cid:logo';

export interface Mail {
  readonly organizationId: string;
  readonly recipient: string;
  readonly subject: string;
  /** Plain text. The sender replaces `siteMark` by this server's address. */
  readonly body: string;
  /** The same as a page. */
  readonly html?: string;
  /** Name beside the sender's address, which is always the installation's. */
  readonly senderName?: string;
  readonly replyTo?: string | null;
}

/**
 * Adds mails to the outbox in the transaction of the change that they report, so that neither exists without the other.
 */
export async function queueMail(tx: Transaction, secret: Buffer, ...queued: readonly Mail[]): Promise<void> {
  if (queued.length === 0) return;
  const rows = queued.map(({ body, html, ...mail }) => {
    const id = randomUUID();
    const sealed = (text: string, of: string) =>
      encryptSecret(secret, { organizationId: mail.organizationId, of: `${id} ${of}` }, text);
    return {
      ...mail,
      id,
      body: sealed(body, 'body'),
      html: html === undefined ? null : sealed(html, 'html'),
    };
  });
  await tx.insert(mails).values(rows);
}
