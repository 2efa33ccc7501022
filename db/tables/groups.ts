import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
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
  instant,
  nameKey,
  organizationId,
  tenantPolicy,
  text,
  timestamps,
} from '../columns.ts';
import { devices } from './devices.ts';
import { organizations } from './organizations.ts';
import { users } from './users.ts';

export const membershipMethod = pgEnum('membership_method', ['STATIC', 'DYNAMIC_REVIEW', 'DYNAMIC']);
export const suggestionKind = pgEnum('suggestion_kind', ['ADD', 'REMOVE']);

/** Test of a member query: a field of the member, an operator, and values to compare with. */
export interface StoredCondition {
  readonly field: string;
  /** Custom attribute, where `field` is CUSTOM_ATTRIBUTE. */
  readonly attribute: string | null;
  readonly operator: string;
  readonly values: readonly string[];
}

/** Clause of a member query. Every part that it has must hold. */
export interface StoredClause {
  /** Conditions that must all hold. */
  readonly allOf: readonly StoredCondition[];
  /** Clauses of which one must be met. */
  readonly anyOf?: readonly StoredClause[];
  /** Clauses of which none may be met. */
  readonly noneOf?: readonly StoredClause[];
}

/** Member query: it selects members that meet at least one clause. */
export interface StoredQuery {
  readonly anyOf: readonly StoredClause[];
}

/** Guard of dynamic groups against changes that are too large to happen unseen. */
export interface StoredGuard {
  /** Part of the members that may be added or removed at once, in percent; null for no guard. */
  readonly percent: number | null;
  /** Number of members from which on a group is guarded. */
  readonly minimumMembers: number;
}

/** Change of a dynamic group that waits for approval. Its members are the group's suggestions. */
export interface StoredHeldChange {
  readonly reason: 'EMPTIES' | 'REMOVES_TOO_MANY' | 'ADDS_TOO_MANY';
  readonly add: number;
  readonly remove: number;
  /** Moment in RFC 3339. */
  readonly since: string;
  /** True once administrators are notified. */
  readonly announced: boolean;
}

const flag = (name: string) => boolean(name).notNull().default(false);
const list = <Item>(name: string) => jsonb(name).$type<Item[]>().notNull().default([]);

/**
 * Columns of both kinds of groups. Names compare without regard to case in all scripts, hence the collation of their index.
 */
function groupColumns() {
  return {
    organizationId: organizationId(),
    name: text('name').notNull(),
    nameKey: nameKey('name_key', 'name'),
    description: text('description'),
    email: text('email'),
    attributes: list<{ name: string; value: string }>('attributes'),
    membershipMethod: membershipMethod('membership_method').notNull().default('STATIC'),
    /** Query of the group; null for a static group. */
    memberQuery: jsonb('member_query').$type<StoredQuery>(),
    /** Fields that the query tests, and identifiers of the groups that it refers to: see db/functions/changes.ts. */
    queryFields: jsonb('query_fields')
      .$type<string[]>()
      .generatedAlwaysAs(
        sql`jsonb_path_query_array(member_query, '$.**.field') || jsonb_path_query_array(member_query, '$.** ? (@.field == "MEMBER_OF").values[*]')`,
      ),
    /** Guard of this group; null for the organization's. */
    guard: jsonb('guard').$type<StoredGuard>(),
    heldChange: jsonb('held_change').$type<StoredHeldChange>(),
    notifyOfSuggestions: flag('notify_of_suggestions'),
    /** Moment at which the query was last evaluated; null for a static group. */
    evaluatedAt: instant('evaluated_at'),
    ...timestamps(),
  };
}

const isDynamic = sql`member_query is not null`;
const hasQuery = sql`(membership_method <> 'STATIC') = (member_query is not null)`;

export const userGroups = pgTable(
  'user_groups',
  {
    id: id('grp'),
    ...groupColumns(),
    sudo: flag('sudo'),
    sudoWithoutPassword: flag('sudo_without_password'),
    ldapGroups: list<{ name: string }>('ldap_groups'),
    posixGroups: list<{ gid: number; name: string }>('posix_groups'),
    radiusReplies: list<{ name: string; value: string }>('radius_replies'),
    sambaEnabled: flag('samba_enabled'),
    externalId: text('external_id'),
    /** Service account or administrator that set `externalId` last. It may be gone. */
    provisionerId: text('provisioner_id'),
  },
  (t) => [
    unique('user_groups_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'user_groups_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    uniqueIndex('user_groups_name_unique').on(t.organizationId, canonical(t.name)),
    uniqueIndex('user_groups_external_id_unique').on(t.organizationId, t.provisionerId, t.externalId),
    index('user_groups_by_name').on(t.organizationId, t.nameKey, t.id),
    index('user_groups_by_created_at').on(t.organizationId, t.createdAt, t.id),
    index('user_groups_dynamic').on(t.organizationId).where(isDynamic),
    check('user_groups_query', hasQuery),
    tenantPolicy(),
  ],
);

export const deviceGroups = pgTable('device_groups', { id: id('dgr'), ...groupColumns() }, (t) => [
  unique('device_groups_tenant').on(t.organizationId, t.id),
  foreignKey({
    name: 'device_groups_organization',
    columns: [t.organizationId],
    foreignColumns: [organizations.id],
  }),
  uniqueIndex('device_groups_name_unique').on(t.organizationId, canonical(t.name)),
  index('device_groups_by_name').on(t.organizationId, t.nameKey, t.id),
  index('device_groups_by_created_at').on(t.organizationId, t.createdAt, t.id),
  index('device_groups_dynamic').on(t.organizationId).where(isDynamic),
  check('device_groups_query', hasQuery),
  tenantPolicy(),
]);

/**
 * Columns of pairs of a group, or a user, and an object that belongs to it. Both must exist, and deleting either deletes the
 * pair.
 */
export function pairs(
  name: string,
  organization: AnyPgColumn,
  [group, groups]: readonly [AnyPgColumn, Identified],
  [member, members]: readonly [AnyPgColumn, Identified],
) {
  return [
    primaryKey({ name: `${name}_key`, columns: [organization, group, member] }),
    foreignKey({
      name: `${name}_group`,
      columns: [organization, group],
      foreignColumns: [groups.organizationId, groups.id],
    }).onDelete('cascade'),
    foreignKey({
      name: `${name}_member`,
      columns: [organization, member],
      foreignColumns: [members.organizationId, members.id],
    }).onDelete('cascade'),
    index(`${name}_by_member`).on(organization, member, group),
    tenantPolicy(),
  ];
}

interface Identified {
  readonly organizationId: AnyPgColumn;
  readonly id: AnyPgColumn;
}

const ofGroup = () => ({
  organizationId: organizationId(),
  groupId: text('group_id').notNull(),
  createdAt: instant('created_at').notNull().default(sql`now()`),
});
const ofUser = () => ({ ...ofGroup(), userId: text('user_id').notNull() });
const ofDevice = () => ({ ...ofGroup(), deviceId: text('device_id').notNull() });

export const userGroupMembers = pgTable('user_group_members', ofUser(), (t) =>
  pairs('user_group_members', t.organizationId, [t.groupId, userGroups], [t.userId, users]),
);

/** Users whose membership the query does not change. */
export const userGroupExemptions = pgTable('user_group_exemptions', ofUser(), (t) =>
  pairs('user_group_exemptions', t.organizationId, [t.groupId, userGroups], [t.userId, users]),
);

/** Pending changes of the query of a group under review. */
export const userGroupSuggestions = pgTable(
  'user_group_suggestions',
  { ...ofUser(), kind: suggestionKind('kind').notNull() },
  (t) => pairs('user_group_suggestions', t.organizationId, [t.groupId, userGroups], [t.userId, users]),
);

export const deviceGroupMembers = pgTable('device_group_members', ofDevice(), (t) =>
  pairs('device_group_members', t.organizationId, [t.groupId, deviceGroups], [t.deviceId, devices]),
);

/** Devices whose membership the query does not change. */
export const deviceGroupExemptions = pgTable('device_group_exemptions', ofDevice(), (t) =>
  pairs('device_group_exemptions', t.organizationId, [t.groupId, deviceGroups], [t.deviceId, devices]),
);

/** Pending changes of the query of a group under review. */
export const deviceGroupSuggestions = pgTable(
  'device_group_suggestions',
  { ...ofDevice(), kind: suggestionKind('kind').notNull() },
  (t) =>
    pairs('device_group_suggestions', t.organizationId, [t.groupId, deviceGroups], [t.deviceId, devices]),
);

/** Device assigned to a user group: its members have accounts on it. */
export const userGroupDevices = pgTable('user_group_devices', ofDevice(), (t) =>
  pairs('user_group_devices', t.organizationId, [t.groupId, userGroups], [t.deviceId, devices]),
);

/** Device group assigned to a user group: the members of one have accounts on the devices of the other. */
export const userGroupDeviceGroups = pgTable(
  'user_group_device_groups',
  {
    organizationId: organizationId(),
    userGroupId: text('user_group_id').notNull(),
    deviceGroupId: text('device_group_id').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) =>
    pairs(
      'user_group_device_groups',
      t.organizationId,
      [t.userGroupId, userGroups],
      [t.deviceGroupId, deviceGroups],
    ),
);

/** Device group assigned directly to a user, who has accounts on its devices. */
export const userDeviceGroups = pgTable(
  'user_device_groups',
  {
    organizationId: organizationId(),
    userId: text('user_id').notNull(),
    deviceGroupId: text('device_group_id').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => pairs('user_device_groups', t.organizationId, [t.userId, users], [t.deviceGroupId, deviceGroups]),
);

/** Guard of an organization's dynamic groups. Without a row there is none. */
export const membershipGuards = pgTable(
  'membership_guards',
  {
    organizationId: organizationId().primaryKey(),
    percent: integer('percent'),
    minimumMembers: integer('minimum_members').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'membership_guards_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    tenantPolicy(),
  ],
);
