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

/** Keys of administrators and of service accounts. Only a keyed digest of a key is stored: see db/api-keys.ts. */
export const apiKeys = pgTable(
  'api_keys',
  {
    id: id('key'),
    organizationId: organizationId(),
    /** Owner of the key: an administrator or a service account. */
    administratorId: text('administrator_id'),
    serviceAccountId: text('service_account_id'),
    name: text('name').notNull(),
    /** First characters of the key, which let its owner distinguish it from others. */
    prefix: text('prefix').notNull(),
    /** HMAC-SHA-256 of the key, in hexadecimal. */
    hash: text('hash').notNull().unique(),
    /** Limits of the key within its role: see src/access/narrow-permissions.ts. */
    readOnly: boolean('read_only').notNull().default(false),
    /** Scopes of the key; null for all scopes of the role. */
    scopes: plainText('scopes').array(),
    /**
     * Acts that the key is limited to; null for a key without this limit. Its `scopes` are then empty, so that a server of
     * an older version, which does not know acts, gives it nothing.
     */
    actions: plainText('actions').array(),
    /** Networks in which the key is valid; null for all. */
    networks: cidr('networks').array(),
    /** Organizations in which the key is valid; null for all in which its owner may work. */
    organizationIds: plainText('organization_ids').array(),
    expiresAt: instant('expires_at'),
    revokedAt: instant('revoked_at'),
    /** Moment of the last use, at most a minute late; not written by the request itself. */
    lastUsedAt: instant('last_used_at'),
    lastUsedFrom: inet('last_used_from'),
    ...timestamps(),
  },
  (table) => [
    tenantPolicy(),
    // A caller with a key is not bound to an organization yet: see `authenticate` in db/functions/.
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
      sql`(cardinality(scopes) > 0) = (actions is null) and (actions is null or scopes is not null) and cardinality(actions) > 0
        and cardinality(networks) > 0 and cardinality(organization_ids) > 0`,
    ),
  ],
);
