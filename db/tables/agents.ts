import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, pgPolicy, pgTable, unique } from 'drizzle-orm/pg-core';
import { id, instant, keepPolicies, organizationId, presentedHash, tenantPolicy, text } from '../columns.ts';
import { devices } from './devices.ts';
import { deviceGroups } from './groups.ts';
import { organizations } from './organizations.ts';

/** Connect keys, with which devices join the organization. Only a keyed digest of a key is stored: see db/tokens.ts. */
export const connectKeys = pgTable(
  'connect_keys',
  {
    id: id('cky'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    /** First characters of the key, which distinguish it from others. */
    prefix: text('prefix').notNull(),
    /** HMAC-SHA-256 of the key, in hexadecimal. */
    hash: text('hash').notNull().unique(),
    expiresAt: instant('expires_at').notNull(),
    /** Maximum number of uses; null for no limit. */
    maxUses: integer('max_uses'),
    uses: integer('uses').notNull().default(0),
    /** True if a device that has already joined may join again and take over its own record. */
    rejoinAllowed: boolean('rejoin_allowed').notNull().default(false),
    /** Group of the devices that join; cleared when the key is revoked, so that the group may be deleted. */
    deviceGroupId: text('device_group_id'),
    /** Creator of the key. Without a foreign key: it remains after the creator is deleted. */
    createdById: text('created_by_id').notNull(),
    createdByName: text('created_by_name').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    unique('connect_keys_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'connect_keys_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    foreignKey({
      name: 'connect_keys_group',
      columns: [t.organizationId, t.deviceGroupId],
      foreignColumns: [deviceGroups.organizationId, deviceGroups.id],
    }),
    index('connect_keys_by_name').on(t.organizationId, t.name, t.id),
    index('connect_keys_by_created_at').on(t.organizationId, t.createdAt, t.id),
    index('connect_keys_by_expires_at').on(t.organizationId, t.expiresAt, t.id),
    check('connect_keys_hash_form', sql`hash ~ '^[0-9a-f]{64}$'`),
    check('connect_keys_uses', sql`uses >= 0 and (max_uses is null or uses <= max_uses)`),
    ...keepPolicies(),
    // A caller with a key is not bound to an organization yet: see `find_connect_key` in db/functions/.
    pgPolicy('credential', { for: 'select', using: presentedHash('hash') }),
  ],
);

/**
 * Credentials of devices. A device has one token in use and at times a newer one that it has not used yet. The first use of
 * the newer one deletes the older.
 */
export const deviceTokens = pgTable(
  'device_tokens',
  {
    organizationId: organizationId(),
    deviceId: text('device_id').notNull(),
    /** HMAC-SHA-256 of the token, in hexadecimal. */
    hash: text('hash').notNull().unique(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
    expiresAt: instant('expires_at').notNull(),
    /** Moment of the first use. */
    usedAt: instant('used_at'),
  },
  (t) => [
    foreignKey({
      name: 'device_tokens_device',
      columns: [t.organizationId, t.deviceId],
      foreignColumns: [devices.organizationId, devices.id],
    }).onDelete('cascade'),
    index('device_tokens_of_device').on(t.organizationId, t.deviceId),
    check('device_tokens_hash_form', sql`hash ~ '^[0-9a-f]{64}$'`),
    tenantPolicy(),
    // As above: see `authenticate_device`.
    pgPolicy('credential', { for: 'select', using: presentedHash('hash') }),
  ],
);
