import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, pgEnum, pgPolicy, pgTable, uuid } from 'drizzle-orm/pg-core';
import { instant, organizationId, presentedHash, tenantPolicy, text } from '../columns.ts';
import { shownAsExpired } from '../expired.ts';
import { administrators } from './administrators.ts';
import { users } from './users.ts';

export const linkPurpose = pgEnum('link_purpose', ['INVITATION', 'PASSWORD_RESET', 'EMAIL_CHANGE']);

/** Links that set a password or confirm a new e-mail address once. A used link has no row. */
export const administratorLinks = pgTable(
  'administrator_links',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: organizationId(),
    administratorId: text('administrator_id').notNull(),
    purpose: linkPurpose('purpose').notNull(),
    /** SHA-256 of the link's token, in hexadecimal. */
    hash: text('hash').notNull().unique(),
    /** Address that an EMAIL_CHANGE confirms; null for other purposes. */
    email: text('email'),
    createdAt: instant('created_at').notNull().default(sql`now()`),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    tenantPolicy(),
    // When a link is followed, no organization is bound yet: see `find_link` in db/functions/.
    pgPolicy('credential', { for: 'select', using: presentedHash('hash') }),
    pgPolicy('expired', { for: 'select', using: shownAsExpired('administrator_links') }),
    foreignKey({
      name: 'administrator_links_administrator',
      columns: [t.organizationId, t.administratorId],
      foreignColumns: [administrators.organizationId, administrators.id],
    }).onDelete('cascade'),
    index('administrator_links_by_administrator').on(t.organizationId, t.administratorId),
    index('administrator_links_by_expires_at').on(t.expiresAt),
    check('administrator_links_email', sql`(purpose = 'EMAIL_CHANGE') = (email is not null)`),
    check('administrator_links_hash_form', sql`hash ~ '^[0-9a-f]{64}$'`),
  ],
);

export const userLinkPurpose = pgEnum('user_link_purpose', ['ACTIVATION', 'PASSWORD_RESET']);

/**
 * Links by which users set their password once. A used link has no row. A trigger of db/functions/user-links.ts ends them
 * with the password or the address that they were made for.
 */
export const userLinks = pgTable(
  'user_links',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organizationId: organizationId(),
    userId: text('user_id').notNull(),
    purpose: userLinkPurpose('purpose').notNull(),
    /** SHA-256 of the link's token, in hexadecimal. */
    hash: text('hash').notNull().unique(),
    /** True for a link to the recovery address, which its use verifies. */
    toRecoveryAddress: boolean('to_recovery_address').notNull().default(false),
    createdAt: instant('created_at').notNull().default(sql`now()`),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    tenantPolicy(),
    // When a link is followed, no organization is bound yet: see `find_user_link` in db/functions/.
    pgPolicy('credential', { for: 'select', using: presentedHash('hash') }),
    pgPolicy('expired', { for: 'select', using: shownAsExpired('user_links') }),
    foreignKey({
      name: 'user_links_user',
      columns: [t.organizationId, t.userId],
      foreignColumns: [users.organizationId, users.id],
    }).onDelete('cascade'),
    index('user_links_by_user').on(t.organizationId, t.userId),
    index('user_links_by_expires_at').on(t.expiresAt),
    check('user_links_hash_form', sql`hash ~ '^[0-9a-f]{64}$'`),
  ],
);
