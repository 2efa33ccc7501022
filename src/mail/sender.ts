import { and, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { Database, DatabaseLog } from '../../db/database.ts';
import { decryptSecret } from '../../db/secrets.ts';
import { mails } from '../../db/tables/mails.ts';
import { siteMark } from './outbox.ts';

export interface MailSettings {
  /** `smtp://` or `smtps://`, with the user and password if the server requires them. */
  readonly smtpUrl?: string | undefined;
  readonly from: string;
  /** Base address of links. */
  readonly publicUrl: URL;
}

export interface MailSender {
  /**
   * Sends the mails that are due.
   * @returns the number of mails sent
   */
  sendDue(): Promise<number>;
  close(): void;
}

const most = 20;
const maxAttempts = 8;

interface Due {
  readonly id: string;
  readonly organizationId: string;
}

/** Sends the mails in the outbox: at least once, and rarely twice. Never logs texts or links. */
export async function createMailSender(
  database: Database,
  { smtpUrl, from, publicUrl }: MailSettings,
  log: DatabaseLog,
): Promise<MailSender> {
  if (smtpUrl === undefined) {
    log.warn(
      {},
      'without SMTP_URL no mail is sent: it stays in the outbox until a server with SMTP_URL starts',
    );
    return { sendDue: async () => 0, close() {} };
  }
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(smtpUrl, { from });
  let busy: Promise<number> | undefined;

  async function run(): Promise<number> {
    const due = await database.system<Due>(sql`select * from due_mails(${most})`);
    let sent = 0;
    for (const each of due) if (await send(each)) sent += 1;
    return sent;
  }

  /**
   * Another server may send the mail at the same time. The server that first moves the next attempt ahead has it until
   * then.
   */
  async function send({ id, organizationId }: Due): Promise<boolean> {
    const own = and(eq(mails.organizationId, organizationId), eq(mails.id, id));
    const [mail] = await database.transaction(organizationId, (tx) =>
      tx
        .update(mails)
        .set({
          attempts: sql`${mails.attempts} + 1`,
          dueAt: sql`now() + interval '1 minute' * power(2, ${mails.attempts})`,
        })
        .where(and(own, lte(mails.dueAt, sql`now()`), isNotNull(mails.body)))
        .returning({
          recipient: mails.recipient,
          subject: mails.subject,
          body: mails.body,
          attempts: mails.attempts,
        }),
    );
    if (!mail?.body) return false;
    const error = await deliver(mail.recipient, mail.subject, () =>
      decryptSecret(database.secret, { organizationId, of: `${id} body` }, mail.body as string).replaceAll(
        siteMark,
        publicUrl.origin,
      ),
    );
    const isOver = error === null || mail.attempts >= maxAttempts;
    await database.transaction(organizationId, (tx) =>
      tx
        .update(mails)
        .set({
          lastError: error,
          ...(error === null ? { sentAt: sql`now()` } : {}),
          ...(isOver ? { body: null, dueAt: null } : {}),
        })
        .where(own),
    );
    if (error) log.warn({ mail: id, attempts: mail.attempts, error }, 'a mail was not sent');
    return error === null;
  }

  /** @returns null, or the reason why the mail was not sent */
  async function deliver(to: string, subject: string, text: () => string): Promise<string | null> {
    try {
      await transport.sendMail({ to, subject, text: text() });
      return null;
    } catch (error) {
      return String((error as { code?: string }).code ?? (error as Error).name);
    }
  }

  return {
    sendDue() {
      busy ??= run().finally(() => {
        busy = undefined;
      });
      return busy;
    },
    close: () => transport.close(),
  };
}
