import { eq, or, sql } from 'drizzle-orm';
import { deviceActions, devices, userDevices } from '../../../db/tables/devices.ts';
import { deviceGroupMembers } from '../../../db/tables/groups.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import {
  anyOfFilter,
  flagFilter,
  idFilter,
  instantFilter,
  pairedFilter,
  textFilter,
} from '../../relay/filters.ts';
import { checkId } from '../../relay/ids.ts';
import type { ListOf } from '../../relay/list.ts';

export type DeviceRow = typeof devices.$inferSelect & { readonly keyPresent: boolean };

/**
 * SQL condition that a device is active. One that reports by itself is active while it does so; others keep the state
 * that was last set.
 */
const active = sql`(${devices.active} and (${devices.registeredAt} is null
  or ${devices.lastContactAt} > now() - interval '15 minutes'))`;

/** Entity of devices. Only its own field reads and decrypts the recovery key. */
export const deviceEntity = entity<DeviceRow>({
  type: 'Device',
  prefix: 'dev',
  table: devices,
  fields: {
    operatingSystem: [
      'osVersion',
      'osMajor',
      'osMinor',
      'osPatch',
      'osRevision',
      'osRelease',
      'fileSystem',
      'displayManager',
      'timeZoneOffset',
    ],
    hardware: [
      'vendor',
      'serialNumber',
      'hardwareId',
      'arch',
      'archFamily',
      'desktopCapable',
      'cloudInstanceId',
    ],
    agent: [
      'agentVersion',
      'remoteAssistAgentVersion',
      'agentHasFullDiskAccess',
      'active',
      'lastContactAt',
      'registeredAt',
      'templateName',
    ],
    network: ['remoteIp', 'networkInterfaces', 'domainName', 'partOfDomain', 'azureAdJoined'],
    mdm: [
      'mdmVendor',
      'mdmProviderId',
      'mdmProfileIdentifier',
      'mdmAutomatedEnrollment',
      'mdmUserApproved',
      'mdmLostMode',
      'mdmWindowsUpn',
    ],
    active,
    keyPresent: sql`${devices.recoveryKey} is not null`,
    diskEncryption: ['diskEncrypted', 'keyPresent', 'organizationId'],
    ssh: ['sshdManaged', 'publicKeyAllowed', 'sshPasswordAllowed', 'sshRootAllowed', 'sshdParameters'],
    secureLogin: ['secureLoginSupported', 'secureLoginEnabled'],
    serviceAccount: [
      'hasServiceAccount',
      'serviceAccountSecureToken',
      'serviceAccountPasswordApfsValid',
      'serviceAccountPasswordOdValid',
    ],
    owner: ['ownerId'],
  },
});

const ofUser = pairedFilter(devices, userDevices.deviceId, userDevices.userId, 'usr');

export const deviceList: ListOf = {
  entity: deviceEntity,
  defaultSort: 'DISPLAY_NAME',
  sorts: {
    DISPLAY_NAME: devices.displayName,
    HOSTNAME: devices.hostname,
    LAST_CONTACT_AT: devices.lastContactAt,
    CREATED_AT: devices.createdAt,
  },
  filters: {
    displayName: textFilter(devices.displayName),
    hostname: textFilter(devices.hostname),
    serialNumber: textFilter(devices.serialNumber),
    vendor: textFilter(devices.vendor),
    os: textFilter(devices.os),
    osVersion: textFilter(devices.osVersion),
    osFamily: anyOfFilter(devices.osFamily),
    agentVersion: textFilter(devices.agentVersion),
    active: (value: boolean) => sql`${active} = ${value}`,
    lastContactAt: instantFilter(devices.lastContactAt),
    createdAt: instantFilter(devices.createdAt),
    diskEncrypted: flagFilter(devices.diskEncrypted),
    mdmVendor: anyOfFilter(devices.mdmVendor),
    userId: (id: string, argument: string) =>
      or(eq(devices.ownerId, checkId('usr', id, argument)), ofUser(id, argument)),
    deviceGroupId: pairedFilter(devices, deviceGroupMembers.deviceId, deviceGroupMembers.groupId, 'dgr'),
  },
};

export const devicesOfUser: BelongsTo = {
  parent: userDevices.userId,
  through: { table: userDevices, child: userDevices.deviceId },
};

export type UserBindingRow = typeof userDevices.$inferSelect;

export const userBindingEntity = entity<UserBindingRow>({
  type: 'UserBinding',
  prefix: 'bnd',
  table: userDevices,
  fields: { user: ['userId'], device: ['deviceId'] },
});

export const userBindingList: ListOf = {
  entity: userBindingEntity,
  defaultSort: 'CREATED_AT',
  sorts: { CREATED_AT: userDevices.createdAt },
  filters: {},
};

export const bindingsOfDevice: BelongsTo = { parent: userDevices.deviceId };

export type DeviceActionRow = typeof deviceActions.$inferSelect;

export const deviceActionEntity = entity<DeviceActionRow>({
  type: 'DeviceAction',
  prefix: 'act',
  table: deviceActions,
  fields: { device: ['deviceId'], requestedBy: deviceActions.requestedBy },
});

export const deviceActionList: ListOf = {
  entity: deviceActionEntity,
  defaultSort: 'REQUESTED_AT',
  sorts: { REQUESTED_AT: deviceActions.requestedAt },
  filters: {
    kind: anyOfFilter(deviceActions.kind),
    state: anyOfFilter(deviceActions.state),
    requestedAt: instantFilter(deviceActions.requestedAt),
    deviceId: idFilter(deviceActions.deviceId, 'dev'),
    requestedById: idFilter(deviceActions.requestedBy, 'adm'),
  },
};

export const actionsOfDevice: BelongsTo = { parent: deviceActions.deviceId };
