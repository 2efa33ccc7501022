import { type Column, getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { commandDeviceGroups, commandDevices } from '../../../db/tables/commands.ts';
import { userDevices } from '../../../db/tables/devices.ts';
import { userDirectories, userGroupDirectories } from '../../../db/tables/directories.ts';
import {
  deviceGroupMembers,
  userDeviceGroups,
  userGroupDeviceGroups,
  userGroupDevices,
  userGroupMembers,
} from '../../../db/tables/groups.ts';
import { policyGroupMembers, policyGroupTargets, policyTargets } from '../../../db/tables/policies.ts';
import { userGroupRadiusServers, userRadiusServers } from '../../../db/tables/radius.ts';
import { softwareTargets } from '../../../db/tables/software.ts';
import { userGroupSsoApplications, userSsoApplications } from '../../../db/tables/sso.ts';
import type { AssociationRelation, ResourceKind } from '../../generated/graphql.ts';

type Pairs = PgTable & { readonly organizationId: Column };

/** Two kinds that the product associates, and the table of the pairs. */
export interface Association {
  readonly relation: AssociationRelation;
  readonly from: ResourceKind;
  readonly to: ResourceKind;
  readonly table: Pairs;
  /** Columns with the identifiers of the ends. */
  readonly columns: Readonly<Partial<Record<ResourceKind, Column>>>;
  /** Column of the time; null if the table has none. */
  readonly since: Column | null;
  /** Columns of the rights that the association grants; null for most associations. */
  readonly sudo: Column | null;
  readonly sudoWithoutPassword: Column | null;
}

/**
 * All associations, a row each; nothing else in the product lists them. `from` leads to `to`: from a receiver to what it
 * receives, from what applies to where it applies, through the groups between. Groups have no groups of their own kind, as
 * in the documented product.
 *
 * The name is the place in `AssociationInput`: the end whose row of the matrix names assignment, and the field of the other
 * end. The schema states there which access an association requires.
 */
// biome-ignore format: a table
export const associations = {
  // Matrix row Users: "direct assignments to resources".
  'user.deviceId':              assigned('USER',         'DEVICE',          userDevices,              'userId',        'deviceId'),
  'user.deviceGroupId':         assigned('USER',         'DEVICE_GROUP',    userDeviceGroups,         'userId',        'deviceGroupId'),
  'user.ssoApplicationId':      assigned('USER',         'SSO_APPLICATION', userSsoApplications,      'userId',        'ssoApplicationId'),
  'user.radiusServerId':        assigned('USER',         'RADIUS_SERVER',   userRadiusServers,        'userId',        'radiusServerId'),
  'user.directoryId':           assigned('USER',         'DIRECTORY',       userDirectories,          'userId',        'directoryId'),
  // Matrix row Groups: "membership & assignment of resources to groups".
  'userGroup.userId':           member  ('USER',         'USER_GROUP',      userGroupMembers,         'userId',        'groupId'),
  'deviceGroup.deviceId':       member  ('DEVICE_GROUP', 'DEVICE',          deviceGroupMembers,       'groupId',       'deviceId'),
  'userGroup.deviceId':         assigned('USER_GROUP',   'DEVICE',          userGroupDevices,         'groupId',       'deviceId'),
  'userGroup.deviceGroupId':    assigned('USER_GROUP',   'DEVICE_GROUP',    userGroupDeviceGroups,    'userGroupId',   'deviceGroupId'),
  'userGroup.ssoApplicationId': assigned('USER_GROUP',   'SSO_APPLICATION', userGroupSsoApplications, 'groupId',       'ssoApplicationId'),
  'userGroup.radiusServerId':   assigned('USER_GROUP',   'RADIUS_SERVER',   userGroupRadiusServers,   'groupId',       'radiusServerId'),
  'userGroup.directoryId':      assigned('USER_GROUP',   'DIRECTORY',       userGroupDirectories,     'groupId',       'directoryId'),
  // Matrix row Commands: "assignment of commands".
  'command.deviceId':           assigned('COMMAND',      'DEVICE',          commandDevices,           'commandId',     'deviceId'),
  'command.deviceGroupId':      assigned('COMMAND',      'DEVICE_GROUP',    commandDeviceGroups,      'commandId',     'groupId'),
  // Matrix row Devices: "policy application".
  'policyGroup.policyId':       member  ('POLICY',       'POLICY_GROUP',    policyGroupMembers,       'policyId',      'groupId'),
  'policy.deviceId':            assigned('POLICY',       'DEVICE',          policyTargets,            'policyId',      'deviceId'),
  'policy.deviceGroupId':       assigned('POLICY',       'DEVICE_GROUP',    policyTargets,            'policyId',      'groupId'),
  'policyGroup.deviceId':       assigned('POLICY_GROUP', 'DEVICE',          policyGroupTargets,       'policyGroupId', 'deviceId'),
  'policyGroup.deviceGroupId':  assigned('POLICY_GROUP', 'DEVICE_GROUP',    policyGroupTargets,       'policyGroupId', 'groupId'),
  'softwareApp.deviceId':       assigned('SOFTWARE_APP', 'DEVICE',          softwareTargets,          'appId',         'deviceId'),
  'softwareApp.deviceGroupId':  assigned('SOFTWARE_APP', 'DEVICE_GROUP',    softwareTargets,          'appId',         'groupId'),
} satisfies Readonly<Record<string, Association>>;

export type AssociationName = keyof typeof associations;

function assigned<Table extends Pairs>(
  from: ResourceKind,
  to: ResourceKind,
  table: Table,
  fromColumn: string & keyof Table,
  toColumn: string & keyof Table,
): Association {
  const columns: Readonly<Record<string, Column>> = getTableColumns(table);
  return {
    relation: 'ASSIGNMENT',
    from,
    to,
    table,
    columns: { [from]: columns[fromColumn], [to]: columns[toColumn] },
    since: columns.createdAt ?? columns.assignedAt ?? null,
    sudo: columns.sudo ?? null,
    sudoWithoutPassword: columns.sudoWithoutPassword ?? null,
  };
}

function member<Table extends Pairs>(...of: Parameters<typeof assigned<Table>>): Association {
  return { ...assigned(...of), relation: 'MEMBERSHIP' };
}
