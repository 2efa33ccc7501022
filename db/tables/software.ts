import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import {
  canonical,
  id,
  instant,
  keepPolicies,
  nameKey,
  organizationId,
  tenantPolicy,
  text,
  timestamps,
} from '../columns.ts';
import { devices } from './devices.ts';
import { organizations } from './organizations.ts';
import { targetColumns, targetKeys } from './targets.ts';

export const packageManager = pgEnum('package_manager', [
  'CHOCOLATEY',
  'WINGET',
  'MICROSOFT_STORE',
  'APPLE_VPP',
  'APPLE_CUSTOM',
  'GOOGLE_PLAY',
]);
export const softwareDesiredState = pgEnum('software_desired_state', ['INSTALLED', 'UNINSTALLED']);
export const softwareState = pgEnum('software_state', ['PENDING', 'INSTALLED', 'UNINSTALLED', 'FAILED']);

/** Software that must be, or must not be, on devices. */
export const softwareApps = pgTable(
  'software_apps',
  {
    id: id('swa'),
    organizationId: organizationId(),
    displayName: text('display_name').notNull(),
    displayNameKey: nameKey('display_name_key', 'display_name'),
    packageManager: packageManager('package_manager').notNull(),
    packageId: text('package_id').notNull(),
    /** Version of the package; null for the newest. */
    packageVersion: text('package_version'),
    desiredState: softwareDesiredState('desired_state').notNull().default('INSTALLED'),
    autoUpdate: boolean('auto_update').notNull().default(false),
    updateDelayAllowed: boolean('update_delay_allowed').notNull().default(false),
    ...timestamps(),
  },
  (t) => [
    unique('software_apps_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'software_apps_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    uniqueIndex('software_apps_name_unique').on(t.organizationId, canonical(t.displayName)),
    index('software_apps_by_name').on(t.organizationId, t.displayNameKey, t.id),
    index('software_apps_by_created_at').on(t.organizationId, t.createdAt, t.id),
    check('software_apps_versions', sql`not (auto_update and package_version is not null)`),
    tenantPolicy(),
  ],
);

/** Devices and device groups on which an app is required. */
export const softwareTargets = pgTable(
  'software_targets',
  { organizationId: organizationId(), appId: text('app_id').notNull(), ...targetColumns() },
  (t) => targetKeys('software_targets', t, [t.appId, softwareApps]),
);

/** Results that devices report for an app; only the latest report of each. */
export const softwareStatuses = pgTable(
  'software_statuses',
  {
    id: id('sws'),
    organizationId: organizationId(),
    appId: text('app_id').notNull(),
    deviceId: text('device_id').notNull(),
    state: softwareState('state').notNull().default('PENDING'),
    version: text('version'),
    code: integer('code'),
    details: text('details'),
    reportedAt: instant('reported_at').notNull().default(sql`now()`),
  },
  (t) => [
    foreignKey({
      name: 'software_statuses_app',
      columns: [t.organizationId, t.appId],
      foreignColumns: [softwareApps.organizationId, softwareApps.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'software_statuses_device',
      columns: [t.organizationId, t.deviceId],
      foreignColumns: [devices.organizationId, devices.id],
    }).onDelete('cascade'),
    unique('software_statuses_unique').on(t.organizationId, t.appId, t.deviceId),
    index('software_statuses_by_device').on(t.organizationId, t.deviceId, t.reportedAt),
    index('software_statuses_by_reported_at').on(t.organizationId, t.reportedAt, t.id),
    check('software_statuses_lengths', sql`length(version) <= 128 and length(details) <= 4096`),
    ...keepPolicies(),
  ],
);
