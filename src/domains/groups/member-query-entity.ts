import { and, type Column, eq, inArray, not, or, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { IdPrefix } from '../../../db/ids.ts';
import { devices, mdmVendor, osFamily } from '../../../db/tables/devices.ts';
import {
  deviceGroupMembers,
  type StoredClause,
  type StoredCondition,
  type StoredQuery,
  userGroupMembers,
} from '../../../db/tables/groups.ts';
import { userSource, userState, users } from '../../../db/tables/users.ts';
import type { DeviceMemberField, MemberOperator, UserMemberField } from '../../generated/graphql.ts';
import { escapeLike } from '../../relay/filters.ts';

export type { StoredClause, StoredCondition, StoredQuery };

/** Field that a member query may compare, and its type. */
export type MemberField =
  | { readonly kind: 'text' | 'number' | 'instant' | 'flag'; readonly column: Column }
  | { readonly kind: 'choice'; readonly column: Column; readonly choices: readonly string[] }
  | { readonly kind: 'id'; readonly column: Column; readonly prefix: IdPrefix }
  /** Groups of the member. The column is the member's identifier; the pairs are the memberships. */
  | {
      readonly kind: 'group';
      readonly column: Column;
      readonly prefix: IdPrefix;
      readonly pairs: Memberships;
    }
  /** List of names with values; the condition names one of them. */
  | { readonly kind: 'attribute'; readonly column: Column };

interface Memberships {
  readonly table: PgTable & { readonly organizationId: Column; readonly groupId: Column };
  readonly member: Column;
}

export type MemberFields = Readonly<Record<string, MemberField>>;

/** Checked query that is not saved yet, and the group to compare with. */
export interface MemberPreview {
  readonly query: StoredQuery;
  readonly groupId: string | null;
}

const text = (column: Column): MemberField => ({ kind: 'text', column });

export const userMemberFields = {
  USERNAME: text(users.username),
  EMAIL: text(users.email),
  FIRST_NAME: text(users.firstName),
  LAST_NAME: text(users.lastName),
  DISPLAY_NAME: text(users.displayName),
  COMPANY: text(users.company),
  COST_CENTER: text(users.costCenter),
  DEPARTMENT: text(users.department),
  EMPLOYEE_IDENTIFIER: text(users.employeeIdentifier),
  EMPLOYEE_TYPE: text(users.employeeType),
  JOB_TITLE: text(users.jobTitle),
  LOCATION: text(users.location),
  MANAGER_ID: { kind: 'id', column: users.managerId, prefix: 'usr' },
  STATE: { kind: 'choice', column: users.state, choices: userState.enumValues },
  SOURCE: { kind: 'choice', column: users.source, choices: userSource.enumValues },
  MFA_REQUIRED: { kind: 'flag', column: users.mfaRequired },
  CREATED_AT: { kind: 'instant', column: users.createdAt },
  CUSTOM_ATTRIBUTE: { kind: 'attribute', column: users.attributes },
  MEMBER_OF: {
    kind: 'group',
    column: users.id,
    prefix: 'grp',
    pairs: { table: userGroupMembers, member: userGroupMembers.userId },
  },
} as const satisfies Readonly<Record<UserMemberField, MemberField>>;

export const deviceMemberFields = {
  DISPLAY_NAME: text(devices.displayName),
  HOSTNAME: text(devices.hostname),
  OS_FAMILY: { kind: 'choice', column: devices.osFamily, choices: osFamily.enumValues },
  OS: text(devices.os),
  OS_VERSION: text(devices.osVersion),
  OS_MAJOR: { kind: 'number', column: devices.osMajor },
  ARCH: text(devices.arch),
  VENDOR: text(devices.vendor),
  SERIAL_NUMBER: text(devices.serialNumber),
  AGENT_VERSION: text(devices.agentVersion),
  TEMPLATE_NAME: text(devices.templateName),
  DOMAIN_NAME: text(devices.domainName),
  MDM_VENDOR: { kind: 'choice', column: devices.mdmVendor, choices: mdmVendor.enumValues },
  DISK_ENCRYPTED: { kind: 'flag', column: devices.diskEncrypted },
  CREATED_AT: { kind: 'instant', column: devices.createdAt },
  CUSTOM_ATTRIBUTE: { kind: 'attribute', column: devices.attributes },
  MEMBER_OF: {
    kind: 'group',
    column: devices.id,
    prefix: 'dgr',
    pairs: { table: deviceGroupMembers, member: deviceGroupMembers.deviceId },
  },
} as const satisfies Readonly<Record<DeviceMemberField, MemberField>>;

/** Returns the condition of a checked member query. It is true or false, never unknown. */
export function memberCondition(fields: MemberFields, { anyOf }: StoredQuery): SQL {
  return or(...anyOf.map((clause) => clauseSql(fields, clause))) ?? sql`false`;
}

function clauseSql(fields: MemberFields, { allOf, anyOf, noneOf = [] }: StoredClause): SQL | undefined {
  return and(
    ...allOf.map((condition) => conditionSql(fields, condition)),
    anyOf && or(...anyOf.map((clause) => clauseSql(fields, clause))),
    ...noneOf.map((clause) => not(clauseSql(fields, clause) ?? sql`false`)),
  );
}

/** Returns all conditions of a query, at any depth. */
export function conditionsOf({ anyOf }: StoredQuery): StoredCondition[] {
  const inClause = ({ allOf, anyOf: nested = [], noneOf = [] }: StoredClause): StoredCondition[] => [
    ...allOf,
    ...[...nested, ...noneOf].flatMap(inClause),
  ];
  return anyOf.flatMap(inClause);
}

/** Returns the groups that a query refers to. */
export function groupsNamedBy(query: StoredQuery): string[] {
  return conditionsOf(query).flatMap(({ field, values }) => (field === 'MEMBER_OF' ? values : []));
}

function conditionSql(fields: MemberFields, { field, attribute, operator, values }: StoredCondition): SQL {
  const known = fields[field];
  if (!known) throw new Error(`A member query has no field ${field}.`);
  if (known.kind === 'group') return operator === 'IS' ? isIn(known, values) : not(isIn(known, values));
  const operand = known.kind === 'attribute' ? attributeValue(known.column, attribute) : sql`${known.column}`;
  return comparisons[operator as MemberOperator](operand, values, sqlType(known));
}

/** SQL condition that the member belongs to one of the groups: an indexed look-up for each member. */
function isIn({ column, pairs }: Extract<MemberField, { kind: 'group' }>, groupIds: readonly string[]): SQL {
  const { organizationId } = column.table as unknown as { readonly organizationId: Column };
  return sql`exists (select from ${pairs.table} where ${and(
    eq(pairs.table.organizationId, organizationId),
    inArray(pairs.table.groupId, [...groupIds]),
    eq(pairs.member, column),
  )})`;
}

/** Selects the value of a named attribute. The names of a list differ, so there is at most one. */
function attributeValue(list: Column, name: string | null): SQL {
  return sql`(select item ->> 'value' from jsonb_array_elements(${list}) as item where item ->> 'name' = ${name}::text)`;
}

/** Returns the type for comparing values, which arrive as text. */
function sqlType({ kind, column }: Exclude<MemberField, { kind: 'group' }>): SQL {
  return sql.raw(kind === 'choice' ? column.getSQLType() : typeNames[kind]);
}

const typeNames = {
  text: 'text',
  attribute: 'text',
  id: 'text',
  number: 'integer',
  instant: 'timestamptz',
  flag: 'boolean',
} as const;

type Comparison = (operand: SQL, values: readonly string[], type: SQL) => SQL;

const comparisons: Readonly<Record<MemberOperator, Comparison>> = {
  IS: isOneOf,
  IS_NOT: (operand, values, type) => not(isOneOf(operand, values, type)),
  STARTS_WITH: (operand, values) => known(sql`${operand} ^@ ${oneOrAny(values)}`),
  ENDS_WITH: (operand, values) => known(sql`${operand} like any(${patterns(values, sql`'%' || text`)})`),
  CONTAINS: (operand, values) =>
    known(sql`${lower(operand)} like any(${patterns(values, sql`'%' || ${lower(sql`text`)} || '%'`)})`),
  AT_LEAST: someValue((operand, value, type) => sql`${operand} >= ${value}::text::${type}`),
  BELOW: someValue((operand, value, type) => sql`${operand} < ${value}::text::${type}`),
  IS_SET: (operand) => sql`${operand} is not null`,
  IS_NOT_SET: (operand) => sql`${operand} is null`,
};

function isOneOf(operand: SQL, values: readonly string[], type: SQL): SQL {
  return known(sql`${operand} = any(${sql.param(values)}::text[]::${type}[])`);
}

function someValue(test: (operand: SQL, value: string, type: SQL) => SQL): Comparison {
  return (operand, values, type) => known(or(...values.map((value) => test(operand, value, type))));
}

/** Returns one value as it is, because an index can look it up. */
function oneOrAny(values: readonly string[]): SQL {
  return values.length === 1 ? sql`${values[0]}::text` : sql`any(${sql.param(values)}::text[])`;
}

/** Returns patterns for `like`, made once per statement and not once per row. */
function patterns(values: readonly string[], pattern: SQL): SQL {
  return sql`array(select ${pattern} from unnest(${sql.param(values.map(escapeLike))}::text[]) as text)`;
}

/** Turns unknown into false, so that its negation is true. */
function known(test: SQL = sql`false`): SQL {
  return sql`coalesce(${test}, false)`;
}

/** Lowers the case in all scripts. The collation of the columns only knows ASCII. */
function lower(operand: SQL): SQL {
  return sql`lower(${operand} collate "default")`;
}
