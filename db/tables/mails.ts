import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgPolicy, pgTable, uuid } from 'drizzle-orm/pg-core';
import { instant, organizationId, tenantPolicy, text } from '../columns.ts';
import { shownAsExpired } from '../expired.ts';
import { organizations } from './organizations.ts';

/** Mail to be sent, written by the transaction of the act that it tells of. */
export const mails = pgTable(
  'mails',
  {
    id: uuid('id').primaryKey(),
    organizationId: organizationId(),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    /** Sealed (db/secrets.ts), because it may hold a link; null once the mail was sent or given up. */
    body: text('body'),
    attempts: integer('attempts').notNull().default(0),
    /** When to try next; null once the mail was sent or given up. */
    dueAt: instant('due_at').default(sql`now()`),
    sentAt: instant('sent_at'),
    lastError: text('last_error'),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => [
    tenantPolicy(),
    // The sender looks for what is due in all organizations, and binds itself to each: see `due_mails` in db/functions/.
    pgPolicy('outbox', { for: 'select', using: sql`current_setting('rolegate.outbox', true) = 'due'` }),
    pgPolicy('expired', { for: 'select', using: shownAsExpired('mails') }),
    foreignKey({
      name: 'mails_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('mails_due').on(t.dueAt),
    index('mails_done').on(t.createdAt).where(sql`due_at is null`),
  ],
);
