import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgPolicy, pgTable } from 'drizzle-orm/pg-core';
import { id, instant, organizationId, tenantPolicy, text, timestamps } from '../columns.ts';
import { administrators } from './administrators.ts';

/**
 * Only a digest of each key is kept. A plain SHA-256 is enough, and is quick: keys are 256 random bits, which no
 * dictionary holds and nobody can try out.
 */
export const apiKeys = pgTable(
  'api_keys',
  {
    id: id('key'),
    organizationId: organizationId(),
    administratorId: text('administrator_id').notNull(),
    name: text('name').notNull(),
    /** The first characters of the key, so that its owner can tell it from others. */
    prefix: text('prefix').notNull(),
    /** SHA-256 of the key, in hexadecimal. */
    hash: text('hash').notNull().unique(),
    expiresAt: instant('expires_at'),
    revokedAt: instant('revoked_at'),
    lastUsedAt: instant('last_used_at'),
    ...timestamps(),
  },
  (table) => [
    tenantPolicy(),
    // Whoever presents a key is not bound to an organization yet: see `authenticate` in db/functions.sql.
    pgPolicy('credential', {
      for: 'select',
      using: sql`hash = nullif(current_setting('rolegate.credential', true), '')`,
    }),
    foreignKey({
      columns: [table.organizationId, table.administratorId],
      foreignColumns: [administrators.organizationId, administrators.id],
    }).onDelete('cascade'),
    index().on(table.organizationId, table.administratorId),
    check('api_keys_hash_form', sql`hash ~ '^[0-9a-f]{64}$'`),
  ],
);
