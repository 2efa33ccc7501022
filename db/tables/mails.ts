import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgPolicy, pgTable, uuid } from 'drizzle-orm/pg-core';
import { instant, organizationId, tenantPolicy, text } from '../columns.ts';
import { shownAsExpired } from '../expired.ts';
import { organizations } from './organizations.ts';

/** Outgoing mail, written in the transaction that it reports. */
export const mails = pgTable(
  'mails',
  {
    id: uuid('id').primaryKey(),
    organizationId: organizationId(),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    /** Name beside the sender's address; null for the installation's own. */
    senderName: text('sender_name'),
    replyTo: text('reply_to'),
    /** Content, sealed (db/secrets.ts), because it may contain a link; null once the mail was sent or abandoned. */
    body: text('body'),
    /** Content as a page, sealed; null for a mail of plain text. It shows the organization's logo as `cid:logo`. */
    html: text('html'),
    attempts: integer('attempts').notNull().default(0),
    /** Moment of the next attempt; null once the mail was sent or abandoned. */
    dueAt: instant('due_at').default(sql`now()`),
    sentAt: instant('sent_at'),
    lastError: text('last_error'),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => [
    tenantPolicy(),
    // The sender searches all organizations for due mail and binds itself to each: see `due_mails` in db/functions/.
    pgPolicy('outbox', { for: 'select', using: sql`current_setting('rolegate.outbox', true) = 'due'` }),
    pgPolicy('expired', { for: 'select', using: shownAsExpired('mails') }),
    foreignKey({
      name: 'mails_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('mails_due').on(t.dueAt),
    index('mails_by_recipient').on(t.organizationId, t.recipient, t.createdAt),
    index('mails_done').on(t.createdAt).where(sql`due_at is null`),
  ],
);
