import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  inet,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import {
  canonical,
  id,
  nameKey,
  organizationId,
  tenantPolicy,
  text,
  textList,
  timestamps,
} from '../columns.ts';
import type { Factor } from './authentication-settings.ts';
import { userGroups } from './groups.ts';
import { organizations } from './organizations.ts';
import { ssoApplications } from './sso.ts';
import { users } from './users.ts';

export const authenticationResource = pgEnum('authentication_resource', [
  'USER_PORTAL',
  'APPLICATION',
  'LDAP',
  'ADMIN_PORTAL',
]);
export const authenticationAction = pgEnum('authentication_action', ['ALLOW', 'ALLOW_WITH_MFA', 'DENY']);

const flag = (name: string, value = false) => boolean(name).notNull().default(value);

export const ipLists = pgTable(
  'ip_lists',
  {
    id: id('ipl'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    nameKey: nameKey('name_key', 'name'),
    description: text('description'),
    ...timestamps(),
  },
  (t) => [
    unique('ip_lists_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'ip_lists_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    uniqueIndex('ip_lists_name_unique').on(t.organizationId, canonical(t.name)),
    index('ip_lists_by_name').on(t.organizationId, t.nameKey, t.id),
    index('ip_lists_by_created_at').on(t.organizationId, t.createdAt, t.id),
    tenantPolicy(),
  ],
);

/** Address, network or range. A range consists of its first and last address, both without a prefix. */
export const ipListEntries = pgTable(
  'ip_list_entries',
  {
    organizationId: organizationId(),
    listId: text('list_id').notNull(),
    position: integer('position').notNull(),
    /** Address in the form that PostgreSQL writes. */
    entry: text('entry').notNull(),
    first: inet('first').notNull(),
    last: inet('last').notNull(),
  },
  (t) => [
    primaryKey({ name: 'ip_list_entries_key', columns: [t.organizationId, t.listId, t.position] }),
    foreignKey({
      name: 'ip_list_entries_list',
      columns: [t.organizationId, t.listId],
      foreignColumns: [ipLists.organizationId, ipLists.id],
    }).onDelete('cascade'),
    check('ip_list_entries_range', sql`first <= last and family(first) = family(last)`),
    tenantPolicy(),
  ],
);

/** Stored condition: an object with exactly one key, or an empty object, which is always met. */
export type StoredCondition =
  | { readonly all: readonly StoredCondition[] }
  | { readonly any: readonly StoredCondition[] }
  | { readonly not: StoredCondition }
  | { readonly ipAddressIn: readonly string[] }
  | { readonly locationIn: readonly string[] }
  | { readonly deviceManaged: boolean }
  | { readonly deviceEncrypted: boolean }
  | { readonly operatingSystemIn: readonly string[] };

export interface UserAttributeTest {
  readonly field: string;
  readonly operator: 'IN' | 'NOT_IN';
  readonly values: readonly string[];
}

export const authenticationPolicies = pgTable(
  'authentication_policies',
  {
    id: id('aup'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    nameKey: nameKey('name_key', 'name'),
    description: text('description'),
    resource: authenticationResource('resource').notNull(),
    enabled: flag('enabled', true),
    priority: integer('priority').notNull(),
    allUsers: flag('all_users'),
    allApplications: flag('all_applications'),
    userAttributes: jsonb('user_attributes').$type<UserAttributeTest[]>().notNull().default([]),
    /** Condition of the policy; null for one that is always met. */
    condition: jsonb('condition').$type<StoredCondition>(),
    action: authenticationAction('action').notNull(),
    factors: textList('factors').$type<Factor[]>(),
    denialMessage: text('denial_message'),
    ...timestamps(),
  },
  (t) => [
    unique('authentication_policies_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'authentication_policies_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    uniqueIndex('authentication_policies_name_unique').on(t.organizationId, canonical(t.name)),
    index('authentication_policies_by_name').on(t.organizationId, t.nameKey, t.id),
    index('authentication_policies_by_priority').on(t.organizationId, t.priority, t.id),
    index('authentication_policies_by_created_at').on(t.organizationId, t.createdAt, t.id),
    check('authentication_policies_priority', sql`priority between 1 and 1000`),
    tenantPolicy(),
  ],
);

const ofPolicy = () => ({ organizationId: organizationId(), policyId: text('policy_id').notNull() });

type Columns = Record<'organizationId' | 'policyId', AnyPgColumn>;

/** Columns of pairs of a policy and an object that it names. */
function targets(
  name: string,
  { organizationId: organization, policyId }: Columns,
  [member, members]: readonly [
    AnyPgColumn,
    { readonly organizationId: AnyPgColumn; readonly id: AnyPgColumn },
  ],
  goesAlong = true,
) {
  const ofMember = foreignKey({
    name: `${name}_member`,
    columns: [organization, member],
    foreignColumns: [members.organizationId, members.id],
  });
  return [
    primaryKey({ name: `${name}_key`, columns: [organization, policyId, member] }),
    foreignKey({
      name: `${name}_policy`,
      columns: [organization, policyId],
      foreignColumns: [authenticationPolicies.organizationId, authenticationPolicies.id],
    }).onDelete('cascade'),
    goesAlong ? ofMember.onDelete('cascade') : ofMember,
    index(`${name}_by_member`).on(organization, member, policyId),
    tenantPolicy(),
  ];
}

/** Users that a policy includes or excludes. */
export const authenticationPolicyUsers = pgTable(
  'authentication_policy_users',
  { ...ofPolicy(), userId: text('user_id').notNull(), excluded: flag('excluded') },
  (t) => targets('authentication_policy_users', t, [t.userId, users]),
);

/** Groups whose members a policy includes or excludes. */
export const authenticationPolicyUserGroups = pgTable(
  'authentication_policy_user_groups',
  { ...ofPolicy(), groupId: text('group_id').notNull(), excluded: flag('excluded') },
  (t) => targets('authentication_policy_user_groups', t, [t.groupId, userGroups]),
);

export const authenticationPolicyApplications = pgTable(
  'authentication_policy_applications',
  { ...ofPolicy(), applicationId: text('application_id').notNull() },
  (t) => targets('authentication_policy_applications', t, [t.applicationId, ssoApplications]),
);

/** Lists that a policy's condition names. They cannot be deleted while it does. */
export const authenticationPolicyIpLists = pgTable(
  'authentication_policy_ip_lists',
  { ...ofPolicy(), listId: text('list_id').notNull() },
  (t) => targets('authentication_policy_ip_lists', t, [t.listId, ipLists], false),
);
