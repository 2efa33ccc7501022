import { eq, sql } from 'drizzle-orm';
import {
  authenticationPolicies,
  authenticationPolicyApplications,
  authenticationPolicyIpLists,
  authenticationPolicyUserGroups,
  authenticationPolicyUsers,
  ipListEntries,
  ipLists,
} from '../../../db/tables/authentication.ts';
import { mfaPolicies, type passwordPolicies } from '../../../db/tables/authentication-settings.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import type { OrganizationReader } from '../../core/context.ts';
import { readNetwork } from '../../core/ip-addresses.ts';
import { badInput } from '../../errors.ts';
import type { OsFamily } from '../../generated/graphql.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import {
  anyOfFilter,
  flagFilter,
  instantFilter,
  intFilter,
  keyFilter,
  pairedFilter,
} from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';
import { readSettings } from '../../relay/settings.ts';

export type PasswordPolicyRow = typeof passwordPolicies.$inferSelect;
export type LockoutPolicyRow = PasswordPolicyRow;
export type MfaPolicyRow = typeof mfaPolicies.$inferSelect;
export type IpListRow = typeof ipLists.$inferSelect & { readonly entries: string[] };
export type AuthenticationPolicyRow = typeof authenticationPolicies.$inferSelect;
export type AuthenticationPolicyTargetsRow = AuthenticationPolicyRow;
export type AuthenticationEffectRow = AuthenticationPolicyRow;

/** Stored condition with exactly one field. */
export interface AuthenticationConditionRow {
  readonly all?: readonly AuthenticationConditionRow[];
  readonly any?: readonly AuthenticationConditionRow[];
  readonly not?: AuthenticationConditionRow;
  readonly ipAddressIn?: readonly string[];
  readonly locationIn?: string[];
  readonly deviceManaged?: boolean;
  readonly deviceEncrypted?: boolean;
  readonly operatingSystemIn?: OsFamily[];
}

const ofList = sql`${ipListEntries.organizationId} = ${ipLists.organizationId}
  and ${ipListEntries.listId} = ${ipLists.id}`;

export const ipListEntity = entity<IpListRow>({
  type: 'IpList',
  prefix: 'ipl',
  table: ipLists,
  fields: {
    entries: sql`(select coalesce(json_agg(${ipListEntries.entry} order by ${ipListEntries.position}), '[]')
      from ${ipListEntries} where ${ofList})`,
    policies: [],
  },
});

export const ipListList: ListOf = {
  entity: ipListEntity,
  defaultSort: 'NAME',
  sorts: { NAME: ipLists.nameKey, CREATED_AT: ipLists.createdAt },
  filters: {
    name: keyFilter(ipLists.nameKey),
    address: (text: string, argument: string) => {
      const address = readNetwork(text);
      if (!address || address.includes('/')) throw badInput(argument, 'Must be an IPv4 or IPv6 address.');
      return sql`exists (select from ${ipListEntries} where ${ofList} and ${holds(address)})`;
    },
    createdAt: instantFilter(ipLists.createdAt),
  },
};

/**
 * SQL condition that an entry has this address: both are of the same family, and the address is between the entry's
 * first and last.
 */
export function holds(address: string) {
  return sql`(family(${ipListEntries.first}) = family(${address}::inet)
    and ${ipListEntries.first} <= ${address}::inet and ${ipListEntries.last} >= ${address}::inet)`;
}

export const authenticationPolicyEntity = entity<AuthenticationPolicyRow>({
  type: 'AuthenticationPolicy',
  prefix: 'aup',
  table: authenticationPolicies,
  fields: {
    targets: ['allUsers', 'userAttributes', 'allApplications'],
    effect: ['action', 'factors', 'denialMessage'],
  },
});

const policies = authenticationPolicies;

export const authenticationPolicyList: ListOf = {
  entity: authenticationPolicyEntity,
  defaultSort: 'PRIORITY',
  sorts: { PRIORITY: policies.priority, NAME: policies.nameKey, CREATED_AT: policies.createdAt },
  filters: {
    name: keyFilter(policies.nameKey),
    resource: anyOfFilter(policies.resource),
    enabled: flagFilter(policies.enabled),
    action: anyOfFilter(policies.action),
    priority: intFilter(policies.priority),
    createdAt: instantFilter(policies.createdAt),
    ipListId: pairedFilter(
      policies,
      authenticationPolicyIpLists.policyId,
      authenticationPolicyIpLists.listId,
      'ipl',
    ),
    userId: (id: string, argument: string) =>
      sql`(${pairedFilter(policies, authenticationPolicyUsers.policyId, authenticationPolicyUsers.userId, 'usr')(id, argument)}
        and exists (select from ${authenticationPolicyUsers} where ${namesUser(id)}))`,
    userGroupId: (id: string, argument: string) =>
      sql`(${pairedFilter(policies, authenticationPolicyUserGroups.policyId, authenticationPolicyUserGroups.groupId, 'grp')(id, argument)}
        and exists (select from ${authenticationPolicyUserGroups} where ${namesGroup(id)}))`,
    applicationId: pairedFilter(
      policies,
      authenticationPolicyApplications.policyId,
      authenticationPolicyApplications.applicationId,
      'app',
    ),
  },
};

function namesUser(id: string) {
  const { organizationId, policyId, userId, excluded } = authenticationPolicyUsers;
  return sql`${organizationId} = ${policies.organizationId} and ${policyId} = ${policies.id}
    and ${userId} = ${id} and not ${excluded}`;
}

function namesGroup(id: string) {
  const { organizationId, policyId, groupId, excluded } = authenticationPolicyUserGroups;
  return sql`${organizationId} = ${policies.organizationId} and ${policyId} = ${policies.id}
    and ${groupId} = ${id} and not ${excluded}`;
}

export const policiesOfIpList: BelongsTo = {
  parent: authenticationPolicyIpLists.listId,
  through: { table: authenticationPolicyIpLists, child: authenticationPolicyIpLists.policyId },
};
export const usersOfPolicy: BelongsTo = {
  parent: authenticationPolicyUsers.policyId,
  through: { table: authenticationPolicyUsers, child: authenticationPolicyUsers.userId },
};
export const groupsOfPolicy: BelongsTo = {
  parent: authenticationPolicyUserGroups.policyId,
  through: { table: authenticationPolicyUserGroups, child: authenticationPolicyUserGroups.groupId },
};
export const applicationsOfPolicy: BelongsTo = {
  parent: authenticationPolicyApplications.policyId,
  through: { table: authenticationPolicyApplications, child: authenticationPolicyApplications.applicationId },
};
/** SQL conditions that select the included or the excluded pairs. */
export const pairsOf = {
  users: {
    included: sql`not ${authenticationPolicyUsers.excluded}`,
    excluded: sql`${authenticationPolicyUsers.excluded}`,
  },
  groups: {
    included: sql`not ${authenticationPolicyUserGroups.excluded}`,
    excluded: sql`${authenticationPolicyUserGroups.excluded}`,
  },
};

export function readMfaPolicy(db: OrganizationReader): Promise<MfaPolicyRow> {
  return readSettings(db, mfaPolicies);
}

export async function readAdministratorMfa(db: OrganizationReader): Promise<boolean> {
  const [row] = await db.read<{ required: boolean }>(
    sql`select ${organizations.requireAdministratorMfa} as "required" from ${organizations}
      where ${eq(organizations.id, db.organizationId)}`,
  );
  return row?.required ?? false;
}
