import { type Column, eq, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { rowVersion } from '../../../db/columns.ts';
import { userGroupDirectories } from '../../../db/tables/directories.ts';
import {
  deviceGroupExemptions,
  deviceGroupMembers,
  deviceGroupSuggestions,
  deviceGroups,
  userGroupDeviceGroups,
  userGroupDevices,
  userGroupExemptions,
  userGroupMembers,
  userGroupSuggestions,
  userGroups,
} from '../../../db/tables/groups.ts';
import { userGroupRadiusServers } from '../../../db/tables/radius.ts';
import { userGroupSsoApplications } from '../../../db/tables/sso.ts';
import type { SuggestionCounts } from '../../generated/graphql.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import {
  anyOfFilter,
  type FilterFields,
  flagFilter,
  idFilter,
  instantFilter,
  keyFilter,
  pairedFilter,
  textFilter,
} from '../../relay/filters.ts';
import type { ListArguments, ListOf } from '../../relay/list.ts';
import { checkDirectoryId } from '../directories/entity.ts';

type Groups = typeof userGroups | typeof deviceGroups;
type Suggestions = typeof userGroupSuggestions | typeof deviceGroupSuggestions;
interface Read {
  readonly suggestionCounts: SuggestionCounts;
}

export type UserGroupRow = typeof userGroups.$inferSelect & Read & { readonly version: string };
export type DeviceGroupRow = typeof deviceGroups.$inferSelect & Read;

/** Expression of the version of a user group: that of its row, and a checksum of its members. */
export const userGroupVersion = sql<string>`${rowVersion(userGroups)} || '.' || (
  select count(*) || '.' || coalesce(bit_xor(hashtextextended(${userGroupMembers.userId}, 0)), 0)
  from ${userGroupMembers} where ${userGroupMembers.organizationId} = ${userGroups.organizationId}
  and ${userGroupMembers.groupId} = ${userGroups.id})`;

export const userGroupEntity = entity<UserGroupRow>({
  type: 'UserGroup',
  prefix: 'grp',
  table: userGroups,
  fields: {
    version: userGroupVersion,
    suggestionCounts: suggestionCounts(userGroups, userGroupSuggestions),
  },
});

export const deviceGroupEntity = entity<DeviceGroupRow>({
  type: 'DeviceGroup',
  prefix: 'dgr',
  table: deviceGroups,
  fields: { suggestionCounts: suggestionCounts(deviceGroups, deviceGroupSuggestions) },
});

export const userGroupList: ListOf = {
  entity: userGroupEntity,
  defaultSort: 'NAME',
  sorts: { NAME: userGroups.nameKey, CREATED_AT: userGroups.createdAt },
  filters: {
    id: idFilter(userGroups.id, 'grp'),
    externalId: textFilter(userGroups.externalId),
    provisionerId: idFilter(userGroups.provisionerId),
    ...commonFilters(userGroups, userGroupSuggestions),
    sudo: flagFilter(userGroups.sudo),
    sambaEnabled: flagFilter(userGroups.sambaEnabled),
    userId: pairedFilter(userGroups, userGroupMembers.groupId, userGroupMembers.userId, 'usr'),
    assignedDeviceId: pairedFilter(userGroups, userGroupDevices.groupId, userGroupDevices.deviceId, 'dev'),
    radiusServerId: pairedFilter(
      userGroups,
      userGroupRadiusServers.groupId,
      userGroupRadiusServers.radiusServerId,
      'rad',
    ),
    directoryId: (id: string, argument: string) =>
      sql`(${userGroups.organizationId}, ${userGroups.id}) in (select organization_id, group_id
        from ${userGroupDirectories} where directory_id = ${checkDirectoryId(id, argument)})`,
    ssoApplicationId: pairedFilter(
      userGroups,
      userGroupSsoApplications.groupId,
      userGroupSsoApplications.ssoApplicationId,
      'app',
    ),
  },
};

export const deviceGroupList: ListOf = {
  entity: deviceGroupEntity,
  defaultSort: 'NAME',
  sorts: { NAME: deviceGroups.nameKey, CREATED_AT: deviceGroups.createdAt },
  filters: {
    ...commonFilters(deviceGroups, deviceGroupSuggestions),
    deviceId: pairedFilter(deviceGroups, deviceGroupMembers.groupId, deviceGroupMembers.deviceId, 'dev'),
    assignedUserGroupId: pairedFilter(
      deviceGroups,
      userGroupDeviceGroups.deviceGroupId,
      userGroupDeviceGroups.userGroupId,
      'grp',
    ),
  },
};

function suggestionCounts(groups: Groups, suggestions: Suggestions): SQL {
  return sql`(select json_build_object('add', count(*) filter (where ${suggestions.kind} = 'ADD'),
    'remove', count(*) filter (where ${suggestions.kind} = 'REMOVE'), 'total', count(*))
    from ${suggestions} where ${ofGroup(groups, suggestions)})`;
}

function commonFilters(groups: Groups, suggestions: Suggestions): FilterFields {
  return {
    name: keyFilter(groups.nameKey),
    description: textFilter(groups.description),
    email: textFilter(groups.email),
    membershipMethod: anyOfFilter(groups.membershipMethod),
    hasHeldChange: (has: boolean) => sql`(${groups.heldChange} is not null) = ${has}`,
    hasSuggestions: (has: boolean) =>
      sql`exists (select from ${suggestions} where ${ofGroup(groups, suggestions)}) = ${has}`,
    createdAt: instantFilter(groups.createdAt),
  };
}

function ofGroup(groups: Groups, suggestions: Suggestions): SQL {
  return sql`${suggestions.organizationId} = ${groups.organizationId} and ${suggestions.groupId} = ${groups.id}`;
}

/** Adds a condition to a list. @returns the list, and the arguments that apply the condition */
export function narrowed(list: ListOf, args: ListArguments, condition: SQL): [ListOf, ListArguments] {
  const filters = { ...list.filters, ' narrowed': () => condition };
  return [
    { ...list, filters },
    { ...args, filter: { ...args.filter, ' narrowed': true } },
  ];
}

/** Returns the conditions that select one kind of suggestions. */
function ofKinds({ kind }: Suggestions) {
  return { ADD: eq(kind, 'ADD'), REMOVE: eq(kind, 'REMOVE') };
}
export const suggestedUsers = ofKinds(userGroupSuggestions);
export const suggestedDevices = ofKinds(deviceGroupSuggestions);

function pairs(parent: Column, child: Column): BelongsTo {
  return { parent, through: { table: parent.table as Through, child } };
}
type Through = PgTable & { readonly organizationId: Column };

export const membersOfUserGroup = pairs(userGroupMembers.groupId, userGroupMembers.userId);
export const exemptOfUserGroup = pairs(userGroupExemptions.groupId, userGroupExemptions.userId);
export const suggestedOfUserGroup = pairs(userGroupSuggestions.groupId, userGroupSuggestions.userId);
export const membersOfDeviceGroup = pairs(deviceGroupMembers.groupId, deviceGroupMembers.deviceId);
export const exemptOfDeviceGroup = pairs(deviceGroupExemptions.groupId, deviceGroupExemptions.deviceId);
export const suggestedOfDeviceGroup = pairs(deviceGroupSuggestions.groupId, deviceGroupSuggestions.deviceId);

export const groupsOfUser = pairs(userGroupMembers.userId, userGroupMembers.groupId);
export const groupsOfDevice = pairs(deviceGroupMembers.deviceId, deviceGroupMembers.groupId);

export const devicesOfUserGroup = pairs(userGroupDevices.groupId, userGroupDevices.deviceId);
export const userGroupsOfDevice = pairs(userGroupDevices.deviceId, userGroupDevices.groupId);
export const deviceGroupsOfUserGroup = pairs(
  userGroupDeviceGroups.userGroupId,
  userGroupDeviceGroups.deviceGroupId,
);
export const userGroupsOfDeviceGroup = pairs(
  userGroupDeviceGroups.deviceGroupId,
  userGroupDeviceGroups.userGroupId,
);
