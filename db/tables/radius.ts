import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  inet,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { StoredCertificate } from '../certificates.ts';
import {
  canonical,
  id,
  instant,
  nameKey,
  organizationId,
  tenantPolicy,
  text,
  timestamps,
} from '../columns.ts';
import { pairs, userGroups } from './groups.ts';
import { organizations } from './organizations.ts';
import { users } from './users.ts';

export const radiusAuthIdp = pgEnum('radius_auth_idp', ['INTERNAL', 'AZURE']);
export const radiusMfa = pgEnum('radius_mfa', ['DISABLED', 'ENABLED', 'REQUIRED', 'ALWAYS']);
export const radiusUserAction = pgEnum('radius_user_action', ['REMOVE', 'MAINTAIN']);

const flag = (name: string) => boolean(name).notNull().default(false);

export const radiusServers = pgTable(
  'radius_servers',
  {
    id: id('rad'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    nameKey: nameKey('name_key', 'name'),
    /** Shared secret, encrypted under the installation's secret. */
    sharedSecret: text('shared_secret').notNull(),
    sharedSecretUpdatedAt: instant('shared_secret_updated_at').notNull().default(sql`now()`),
    authIdp: radiusAuthIdp('auth_idp').notNull().default('INTERNAL'),
    mfa: radiusMfa('mfa').notNull().default('DISABLED'),
    userPasswordEnabled: boolean('user_password_enabled').notNull().default(true),
    userCertEnabled: flag('user_cert_enabled'),
    deviceCertEnabled: flag('device_cert_enabled'),
    caCertificates: jsonb('ca_certificates').$type<StoredCertificate[]>().notNull().default([]),
    /** Moment at which the first of the certificates expires. */
    caCertExpiresAt: instant('ca_cert_expires_at'),
    radsecEnabled: flag('radsec_enabled'),
    requireRadsec: flag('require_radsec'),
    requireTlsAuth: flag('require_tls_auth'),
    userLockoutAction: radiusUserAction('user_lockout_action').notNull().default('REMOVE'),
    userPasswordExpirationAction: radiusUserAction('user_password_expiration_action')
      .notNull()
      .default('REMOVE'),
    ...timestamps(),
  },
  (t) => [
    unique('radius_servers_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'radius_servers_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    uniqueIndex('radius_servers_name_unique').on(t.organizationId, canonical(t.name)),
    index('radius_servers_by_name').on(t.organizationId, t.nameKey, t.id),
    index('radius_servers_by_created_at').on(t.organizationId, t.createdAt, t.id),
    check('radius_servers_ways', sql`user_password_enabled or user_cert_enabled or device_cert_enabled`),
    check('radius_servers_expiry', sql`(ca_certificates = '[]') = (ca_cert_expires_at is null)`),
    check(
      'radius_servers_certificates',
      sql`ca_cert_expires_at is not null or not (user_cert_enabled or device_cert_enabled)`,
    ),
    check('radius_servers_radsec', sql`radsec_enabled or not require_radsec`),
    tenantPolicy(),
  ],
);

/** Addresses and networks that a server serves. A network belongs to one server; the store prevents overlaps. */
export const radiusSources = pgTable(
  'radius_sources',
  {
    organizationId: organizationId(),
    serverId: text('server_id').notNull(),
    network: inet('network').notNull(),
  },
  (t) => [
    primaryKey({ name: 'radius_sources_key', columns: [t.organizationId, t.network] }),
    foreignKey({
      name: 'radius_sources_server',
      columns: [t.organizationId, t.serverId],
      foreignColumns: [radiusServers.organizationId, radiusServers.id],
    }).onDelete('cascade'),
    index('radius_sources_by_server').on(t.organizationId, t.serverId, t.network),
    check('radius_sources_network', sql`network = network(network)`),
    tenantPolicy(),
  ],
);

/** User group assigned to a server, which admits its members. */
export const userGroupRadiusServers = pgTable(
  'user_group_radius_servers',
  {
    organizationId: organizationId(),
    groupId: text('group_id').notNull(),
    radiusServerId: text('radius_server_id').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) =>
    pairs(
      'user_group_radius_servers',
      t.organizationId,
      [t.groupId, userGroups],
      [t.radiusServerId, radiusServers],
    ),
);

/** User assigned directly to a server, which admits them. */
export const userRadiusServers = pgTable(
  'user_radius_servers',
  {
    organizationId: organizationId(),
    userId: text('user_id').notNull(),
    radiusServerId: text('radius_server_id').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => pairs('user_radius_servers', t.organizationId, [t.userId, users], [t.radiusServerId, radiusServers]),
);
