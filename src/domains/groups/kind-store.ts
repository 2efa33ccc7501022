import type { SQL } from 'drizzle-orm';
import { rowVersion } from '../../../db/columns.ts';
import type { IdPrefix } from '../../../db/ids.ts';
import { devices } from '../../../db/tables/devices.ts';
import {
  deviceGroupExemptions,
  deviceGroupMembers,
  deviceGroupSuggestions,
  deviceGroups,
  userGroupExemptions,
  userGroupMembers,
  userGroupSuggestions,
  userGroups,
} from '../../../db/tables/groups.ts';
import { users } from '../../../db/tables/users.ts';
import type { Constraints } from '../../core/constraints.ts';
import { userGroupVersion } from './entity.ts';
import { deviceMemberFields, type MemberFields, userMemberFields } from './member-query-entity.ts';
import type { GroupPairs } from './pairs-store.ts';

/** Differences between groups of users and groups of devices. All other code about membership is common to both. */
export interface GroupKind {
  readonly label: string;
  readonly prefix: IdPrefix;
  /** Columns that both kinds have. */
  readonly groups: typeof deviceGroups;
  readonly memberLabel: string;
  readonly memberPrefix: IdPrefix;
  /** Argument with the identifiers of members. */
  readonly memberArgument: string;
  readonly members: typeof users | typeof devices;
  readonly memberFields: MemberFields;
  readonly membership: GroupPairs;
  readonly exemptions: GroupPairs;
  readonly suggestions: GroupPairs;
  readonly constraints: Constraints;
  /** Expression of the version of a group. */
  readonly version: SQL<string>;
}

const taken = 'Another group has this name.';

export const userGroupKind: GroupKind = {
  label: 'user group',
  prefix: 'grp',
  groups: userGroups as unknown as typeof deviceGroups,
  memberLabel: 'user',
  memberPrefix: 'usr',
  memberArgument: 'input.userIds',
  members: users,
  memberFields: userMemberFields,
  membership: { table: userGroupMembers, member: userGroupMembers.userId },
  exemptions: { table: userGroupExemptions, member: userGroupExemptions.userId },
  suggestions: { table: userGroupSuggestions, member: userGroupSuggestions.userId },
  constraints: {
    user_groups_name_unique: ['ALREADY_EXISTS', 'input.name', taken],
    user_groups_external_id_unique: [
      'ALREADY_EXISTS',
      'input.externalId',
      'Another group that you provision has this identifier.',
    ],
  },
  version: userGroupVersion,
};

export const deviceGroupKind: GroupKind = {
  label: 'device group',
  prefix: 'dgr',
  groups: deviceGroups,
  memberLabel: 'device',
  memberPrefix: 'dev',
  memberArgument: 'input.deviceIds',
  members: devices,
  memberFields: deviceMemberFields,
  membership: { table: deviceGroupMembers, member: deviceGroupMembers.deviceId },
  exemptions: { table: deviceGroupExemptions, member: deviceGroupExemptions.deviceId },
  suggestions: { table: deviceGroupSuggestions, member: deviceGroupSuggestions.deviceId },
  constraints: { device_groups_name_unique: ['ALREADY_EXISTS', 'input.name', taken] },
  version: rowVersion(deviceGroups),
};
