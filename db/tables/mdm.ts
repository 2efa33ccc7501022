import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
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
  keepPolicies,
  nameKey,
  organizationId,
  tenantPolicy,
  text,
  timestamps,
} from '../columns.ts';
import { deviceGroups } from './groups.ts';
import { organizations } from './organizations.ts';

const flag = (name: string) => boolean(name).notNull().default(false);

/** Management of Apple devices: the organization's push certificate, and the settings of enrolment. */
export const appleMdms = pgTable(
  'apple_mdms',
  {
    id: id('amd'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    nameKey: nameKey('name_key', 'name'),
    /** PKCS #8 key as PEM, encrypted under the installation's secret. It is never disclosed. */
    privateKey: text('private_key').notNull(),
    /** PKCS #10 request as PEM. */
    signingRequest: text('signing_request').notNull(),
    pushCertificate: jsonb('push_certificate').$type<StoredCertificate>(),
    pushTopic: text('push_topic'),
    pushCertExpiresAt: instant('push_cert_expires_at'),
    appleId: text('apple_id'),
    userEnrollmentAllowed: flag('user_enrollment_allowed'),
    serviceDiscoveryEnabled: flag('service_discovery_enabled'),
    zeroTouchEnabled: flag('zero_touch_enabled'),
    /** Names of the panes of Apple's Setup Assistant that are skipped. */
    skippedSetupPanes: jsonb('skipped_setup_panes').$type<string[]>().notNull().default([]),
    welcomeTitle: text('welcome_title'),
    welcomeText: text('welcome_text'),
    defaultDeviceGroupId: text('default_device_group_id'),
    defaultMobileDeviceGroupId: text('default_mobile_device_group_id'),
    ...timestamps(),
  },
  (t) => [
    unique('apple_mdms_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'apple_mdms_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    foreignKey({
      name: 'apple_mdms_device_group',
      columns: [t.organizationId, t.defaultDeviceGroupId],
      foreignColumns: [deviceGroups.organizationId, deviceGroups.id],
    }),
    foreignKey({
      name: 'apple_mdms_mobile_group',
      columns: [t.organizationId, t.defaultMobileDeviceGroupId],
      foreignColumns: [deviceGroups.organizationId, deviceGroups.id],
    }),
    uniqueIndex('apple_mdms_name_unique').on(t.organizationId, canonical(t.name)),
    index('apple_mdms_by_name').on(t.organizationId, t.nameKey, t.id),
    index('apple_mdms_by_created_at').on(t.organizationId, t.createdAt, t.id),
    check(
      'apple_mdms_push',
      sql`(push_certificate is null) = (push_topic is null) and (push_topic is null) = (push_cert_expires_at is null)`,
    ),
    tenantPolicy(),
  ],
);

/** Enrolment of Windows and Android devices: one row for each organization, created with its first change. */
export const mdmSettings = pgTable(
  'mdm_settings',
  {
    organizationId: organizationId(),
    windowsEnrollmentEnabled: flag('windows_enrollment_enabled'),
    windowsDefaultDeviceGroupId: text('windows_default_device_group_id'),
    androidEnrollmentEnabled: flag('android_enrollment_enabled'),
    androidDefaultDeviceGroupId: text('android_default_device_group_id'),
    updatedAt: instant('updated_at').notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ name: 'mdm_settings_key', columns: [t.organizationId] }),
    foreignKey({
      name: 'mdm_settings_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    foreignKey({
      name: 'mdm_settings_windows_group',
      columns: [t.organizationId, t.windowsDefaultDeviceGroupId],
      foreignColumns: [deviceGroups.organizationId, deviceGroups.id],
    }),
    foreignKey({
      name: 'mdm_settings_android_group',
      columns: [t.organizationId, t.androidDefaultDeviceGroupId],
      foreignColumns: [deviceGroups.organizationId, deviceGroups.id],
    }),
    ...keepPolicies(),
  ],
);
