import { and, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { Database, DatabaseLog } from '../../db/database.ts';
import { decryptSecret } from '../../db/secrets.ts';
import { mails } from '../../db/tables/mails.ts';
import { organizationLogos } from '../../db/tables/organization.ts';
import { logoSource, siteMark } from './outbox.ts';

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

/** Mails of one look at the outbox, which are sent at the same time. */
const atOnce = 5;
/** Looks at the outbox in one run, so that a full outbox does not keep a server from ending. */
const maxLooks = 200;
const maxAttempts = 8;

interface Due {
  readonly id: string;
  readonly organizationId: string;
}

type Taken = Pick<
  typeof mails.$inferSelect,
  'recipient' | 'subject' | 'senderName' | 'replyTo' | 'body' | 'html' | 'attempts'
>;

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
  const address = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
  let stopped = false;
  let busy: Promise<number> | undefined;

  async function run(): Promise<number> {
    let sent = 0;
    for (let look = 0; look < maxLooks && !stopped; look += 1) {
      const due = await database.system<Due>(sql`select * from due_mails(${atOnce})`);
      const outcomes = await Promise.all(due.map(send));
      sent += outcomes.filter(Boolean).length;
      if (due.length < atOnce) break;
    }
    return sent;
  }

  async function send({ id, organizationId }: Due): Promise<boolean> {
    const own = and(eq(mails.organizationId, organizationId), eq(mails.id, id));
    const mail = await take(organizationId, own);
    if (!mail) return false;
    const error = await deliver(organizationId, id, mail);
    const isOver = error === null || mail.attempts >= maxAttempts;
    await database.transaction(organizationId, (tx) =>
      tx
        .update(mails)
        .set({
          lastError: error,
          ...(error === null ? { sentAt: sql`now()` } : {}),
          ...(isOver ? { body: null, html: null, dueAt: null } : {}),
        })
        .where(own),
    );
    if (error) log.warn({ mail: id, attempts: mail.attempts, error }, 'a mail was not sent');
    return error === null;
  }

  /**
   * Another server may send the mail at the same time. The server that first moves the next attempt ahead has it until
   * then.
   */
  async function take(organizationId: string, own: ReturnType<typeof and>): Promise<Taken | undefined> {
    const { recipient, subject, senderName, replyTo, body, html, attempts } = mails;
    const [mail] = await database.transaction(organizationId, (tx) =>
      tx
        .update(mails)
        .set({
          attempts: sql`${attempts} + 1`,
          dueAt: sql`now() + interval '1 minute' * power(2, ${attempts})`,
        })
        .where(and(own, lte(mails.dueAt, sql`now()`), isNotNull(body)))
        .returning({ recipient, subject, senderName, replyTo, body, html, attempts }),
    );
    return mail;
  }

  /** @returns null, or the reason why the mail was not sent */
  async function deliver(organizationId: string, id: string, mail: Taken): Promise<string | null> {
    const open = (sealed: string, of: string) =>
      decryptSecret(database.secret, { organizationId, of: `${id} ${of}` }, sealed).replaceAll(
        siteMark,
        publicUrl.origin,
      );
    try {
      const html = mail.html === null ? undefined : open(mail.html, 'html');
      await transport.sendMail({
        to: mail.recipient,
        subject: mail.subject,
        text: open(mail.body as string, 'body'),
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...(mail.senderName ? { from: { name: mail.senderName, address } } : {}),
        ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
        ...(html === undefined ? {} : { html }),
        attachments: html?.includes(logoSource) ? await logoOf(organizationId) : [],
      });
      return null;
    } catch (error) {
      return String((error as { code?: string }).code ?? (error as Error).name);
    }
  }

  /** Returns the logo as an attachment; nothing where it was removed since. */
  async function logoOf(organizationId: string) {
    const { contentType, data } = organizationLogos;
    const logos = await database.transaction(organizationId, (tx) =>
      tx
        .select({ contentType, data })
        .from(organizationLogos)
        .where(eq(organizationLogos.organizationId, organizationId)),
    );
    return logos.map((logo) => ({
      cid: logoSource.replace('cid:', ''),
      content: logo.data,
      encoding: 'base64',
      contentType: logo.contentType,
      contentDisposition: 'inline' as const,
    }));
  }

  return {
    sendDue() {
      busy ??= run().finally(() => {
        busy = undefined;
      });
      return busy;
    },
    close() {
      stopped = true;
      transport.close();
    },
  };
}
