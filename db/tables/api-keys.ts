import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  cidr,
  foreignKey,
  index,
  inet,
  pgPolicy,
  pgTable,
  text as plainText,
} from 'drizzle-orm/pg-core';
import { id, instant, organizationId, tenantPolicy, text, timestamps } from '../columns.ts';
import { administrators } from './administrators.ts';
import { serviceAccounts } from './service-accounts.ts';

/** Keys of administrators and of service accounts. Of a key itself only a keyed digest is kept: see db/api-keys.ts. */
export const apiKeys = pgTable(
  'api_keys',
  {
    id: id('key'),
    organizationId: organizationId(),
    /** Whose it is: an administrator's, or a service account's. */
    administratorId: text('administrator_id'),
    serviceAccountId: text('service_account_id'),
    name: text('name').notNull(),
    /** The first characters of the key, so that its owner can tell it from others. */
    prefix: text('prefix').notNull(),
    /** HMAC-SHA-256 of the key, in hexadecimal. */
    hash: text('hash').notNull().unique(),
    /** What it allows at most of what its role does: see src/access/narrow-permissions.ts. */
    readOnly: boolean('read_only').notNull().default(false),
    /** Null: all scopes of the role. */
    scopes: plainText('scopes').array(),
    /** Null: from everywhere. */
    networks: cidr('networks').array(),
    /** The only organizations that it works in. Null: all that its owner may. */
    organizationIds: plainText('organization_ids').array(),
    expiresAt: instant('expires_at'),
    revokedAt: instant('revoked_at'),
    /** At most a minute behind, and not written by the request itself. */
    lastUsedAt: instant('last_used_at'),
    lastUsedFrom: inet('last_used_from'),
    ...timestamps(),
  },
  (table) => [
    tenantPolicy(),
    // Whoever presents a key is not bound to an organization yet: see `authenticate` in db/functions/.
    pgPolicy('credential', {
      for: 'select',
      using: sql`hash = nullif(current_setting('rolegate.credential', true), '')`,
    }),
    foreignKey({
      columns: [table.organizationId, table.administratorId],
      foreignColumns: [administrators.organizationId, administrators.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'api_keys_service_account',
      columns: [table.organizationId, table.serviceAccountId],
      foreignColumns: [serviceAccounts.organizationId, serviceAccounts.id],
    }).onDelete('cascade'),
    index().on(table.organizationId, table.administratorId),
    index('api_keys_by_service_account').on(table.organizationId, table.serviceAccountId),
    check('api_keys_hash_form', sql`hash ~ '^[0-9a-f]{64}$'`),
    check('api_keys_one_owner', sql`(administrator_id is null) <> (service_account_id is null)`),
    check(
      'api_keys_limits',
      sql`cardinality(scopes) > 0 and cardinality(networks) > 0 and cardinality(organization_ids) > 0`,
    ),
  ],
);
