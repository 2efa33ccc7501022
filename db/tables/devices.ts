import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  unique,
} from 'drizzle-orm/pg-core';
import { id, instant, keepPolicies, organizationId, tenantPolicy, text, timestamps } from '../columns.ts';
import { organizations } from './organizations.ts';
import { users } from './users.ts';

export const osFamily = pgEnum('os_family', ['WINDOWS', 'MAC', 'LINUX', 'IOS', 'ANDROID']);
export const mdmVendor = pgEnum('mdm_vendor', ['NONE', 'INTERNAL', 'EXTERNAL', 'UNKNOWN']);
export const lostMode = pgEnum('lost_mode', ['OFF', 'PENDING', 'ON']);
export const insightsState = pgEnum('insights_state', ['ENABLED', 'DISABLED', 'DEFERRED']);
export const provisioner = pgEnum('provisioner', ['ADMINISTRATOR', 'CONNECT_KEY', 'MDM', 'USER']);
export const deviceActionKind = pgEnum('device_action_kind', ['LOCK', 'RESTART', 'SHUTDOWN', 'ERASE']);
export const deviceActionState = pgEnum('device_action_state', [
  'QUEUED',
  'SENT',
  'DONE',
  'FAILED',
  'CANCELLED',
]);

export const deviceAccountState = pgEnum('device_account_state', [
  'CREATED',
  'UPDATED',
  'DISABLED',
  'FAILED',
]);

const flag = (name: string) => boolean(name).notNull().default(false);
/** List of small objects that is read and written as a whole. */
const list = <Item>(name: string) => jsonb(name).$type<Item[]>().notNull().default([]);

export const devices = pgTable(
  'devices',
  {
    id: id('dev'),
    organizationId: organizationId(),
    displayName: text('display_name').notNull(),
    hostname: text('hostname').notNull(),
    description: text('description'),
    ...timestamps(),
    provisionedBy: provisioner('provisioned_by').notNull().default('USER'),
    provisionerId: text('provisioner_id'),
    attributes: list<{ name: string; value: string }>('attributes'),
    ownerId: text('owner_id'),

    osFamily: osFamily('os_family').notNull(),
    os: text('os').notNull(),
    osVersion: text('os_version').notNull(),
    osMajor: integer('os_major'),
    osMinor: integer('os_minor'),
    osPatch: integer('os_patch'),
    osRevision: text('os_revision'),
    osRelease: text('os_release'),
    arch: text('arch'),
    archFamily: text('arch_family'),
    serialNumber: text('serial_number'),
    /** Identifier of the machine, such as the UUID of its firmware, by which a reinstalled device is recognized. */
    hardwareId: text('hardware_id'),
    vendor: text('vendor'),
    cloudInstanceId: text('cloud_instance_id'),
    desktopCapable: flag('desktop_capable'),
    displayManager: text('display_manager'),
    fileSystem: text('file_system'),
    timeZoneOffset: integer('time_zone_offset'),

    /** Moment at which the agent last registered; null for a device that never had a credential of its own. */
    registeredAt: instant('registered_at'),
    agentVersion: text('agent_version'),
    remoteAssistAgentVersion: text('remote_assist_agent_version'),
    agentHasFullDiskAccess: flag('agent_has_full_disk_access'),
    active: flag('active'),
    /** Moment of the last report; the moment of creation for a device without reports. */
    lastContactAt: instant('last_contact_at').notNull().default(sql`now()`),
    templateName: text('template_name'),

    remoteIp: text('remote_ip'),
    networkInterfaces: list<{ name: string; address: string; family: 'IPV4' | 'IPV6'; internal: boolean }>(
      'network_interfaces',
    ),
    domainName: text('domain_name'),
    partOfDomain: flag('part_of_domain'),
    azureAdJoined: flag('azure_ad_joined'),

    mdmVendor: mdmVendor('mdm_vendor').notNull().default('NONE'),
    mdmProviderId: text('mdm_provider_id'),
    mdmProfileIdentifier: text('mdm_profile_identifier'),
    mdmAutomatedEnrollment: flag('mdm_automated_enrollment'),
    mdmUserApproved: flag('mdm_user_approved'),
    mdmLostMode: lostMode('mdm_lost_mode').notNull().default('OFF'),
    mdmWindowsUpn: text('mdm_windows_upn'),

    diskEncrypted: flag('disk_encrypted'),
    /** Recovery key, encrypted under the installation's secret (db/secrets.ts); only its owner's field decrypts it. */
    recoveryKey: text('recovery_key'),

    multiFactorAllowed: flag('multi_factor_allowed'),
    publicKeyAllowed: flag('public_key_allowed'),
    sshPasswordAllowed: flag('ssh_password_allowed'),
    sshRootAllowed: flag('ssh_root_allowed'),
    sshdManaged: flag('sshd_managed'),
    sshdParameters: list<{ name: string; value: string }>('sshd_parameters'),
    secureLoginSupported: flag('secure_login_supported'),
    secureLoginEnabled: flag('secure_login_enabled'),
    hasServiceAccount: flag('has_service_account'),
    serviceAccountSecureToken: flag('service_account_secure_token'),
    serviceAccountPasswordApfsValid: flag('service_account_password_apfs_valid'),
    serviceAccountPasswordOdValid: flag('service_account_password_od_valid'),
    insights: insightsState('insights').notNull().default('DISABLED'),
    localAccounts: list<{
      username: string;
      administrator: boolean;
      managed: boolean;
      secureToken: boolean;
      suspended: boolean;
    }>('local_accounts'),
  },
  (t) => [
    unique('devices_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'devices_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    foreignKey({
      name: 'devices_owner',
      columns: [t.organizationId, t.ownerId],
      foreignColumns: [users.organizationId, users.id],
    }),
    unique('devices_serial_unique').on(t.organizationId, t.serialNumber),
    unique('devices_hardware_unique').on(t.organizationId, t.hardwareId),
    index('devices_by_display_name').on(t.organizationId, t.displayName, t.id),
    index('devices_by_hostname').on(t.organizationId, t.hostname, t.id),
    index('devices_by_last_contact').on(t.organizationId, t.lastContactAt, t.id),
    index('devices_by_created_at').on(t.organizationId, t.createdAt, t.id),
    index('devices_by_owner').on(t.organizationId, t.ownerId),
    tenantPolicy(),
  ],
);

/** Direct binding: the user has an account on the device. */
export const userDevices = pgTable(
  'user_devices',
  {
    id: id('bnd'),
    organizationId: organizationId(),
    userId: text('user_id').notNull(),
    deviceId: text('device_id').notNull(),
    sudo: flag('sudo'),
    sudoWithoutPassword: flag('sudo_without_password'),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => [
    unique('user_devices_unique').on(t.organizationId, t.userId, t.deviceId),
    index('user_devices_by_created_at').on(t.organizationId, t.createdAt, t.id),
    foreignKey({
      name: 'user_devices_user',
      columns: [t.organizationId, t.userId],
      foreignColumns: [users.organizationId, users.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'user_devices_device',
      columns: [t.organizationId, t.deviceId],
      foreignColumns: [devices.organizationId, devices.id],
    }).onDelete('cascade'),
    index('user_devices_by_device').on(t.organizationId, t.deviceId, t.userId),
    tenantPolicy(),
  ],
);

/**
 * Accounts of users on devices, as the agents report them; only the latest report of each. A row remains while the device may
 * have the account, so that a withdrawn account can still be disabled.
 */
export const deviceAccounts = pgTable(
  'device_accounts',
  {
    id: id('dac'),
    organizationId: organizationId(),
    deviceId: text('device_id').notNull(),
    /** User of the account. Without a foreign key: the account may remain on the device after the user is deleted. */
    userId: text('user_id').notNull(),
    username: text('username').notNull(),
    state: deviceAccountState('state').notNull(),
    detail: text('detail'),
    reportedAt: instant('reported_at').notNull().default(sql`now()`),
  },
  (t) => [
    unique('device_accounts_unique').on(t.organizationId, t.deviceId, t.userId),
    foreignKey({
      name: 'device_accounts_device',
      columns: [t.organizationId, t.deviceId],
      foreignColumns: [devices.organizationId, devices.id],
    }).onDelete('cascade'),
    index('device_accounts_by_user').on(t.organizationId, t.userId, t.deviceId),
    index('device_accounts_by_username').on(t.organizationId, t.username, t.id),
    index('device_accounts_by_reported_at').on(t.organizationId, t.reportedAt, t.id),
    check('device_accounts_lengths', sql`length(username) <= 128 and length(detail) <= 4096`),
    tenantPolicy(),
  ],
);

/** Commands of administrators to a device. They stay QUEUED until the device's agent fetches them. */
export const deviceActions = pgTable(
  'device_actions',
  {
    id: id('act'),
    organizationId: organizationId(),
    deviceId: text('device_id').notNull(),
    kind: deviceActionKind('kind').notNull(),
    state: deviceActionState('state').notNull().default('QUEUED'),
    /** Requesting administrator. Without a foreign key: it remains after the administrator is deleted. */
    requestedBy: text('requested_by').notNull(),
    requestedAt: instant('requested_at').notNull().default(sql`now()`),
    finishedAt: instant('finished_at'),
    error: text('error'),
    /** Code that unlocks the device after LOCK, encrypted under the installation's secret; only the agent receives it. */
    pin: text('pin'),
  },
  (t) => [
    foreignKey({
      name: 'device_actions_device',
      columns: [t.organizationId, t.deviceId],
      foreignColumns: [devices.organizationId, devices.id],
    }).onDelete('cascade'),
    index('device_actions_by_requested_at').on(t.organizationId, t.requestedAt, t.id),
    index('device_actions_by_device').on(t.organizationId, t.deviceId, t.requestedAt),
    check('device_actions_pin', sql`pin is null or kind = 'LOCK'`),
    ...keepPolicies(),
  ],
);
