import { type Column, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import {
  authenticationPolicies,
  authenticationPolicyApplications,
  authenticationPolicyUserGroups,
  authenticationPolicyUsers,
  ipListEntries,
} from '../../../db/tables/authentication.ts';
import { devices } from '../../../db/tables/devices.ts';
import { userGroupMembers } from '../../../db/tables/groups.ts';
import { ssoApplications, userGroupSsoApplications, userSsoApplications } from '../../../db/tables/sso.ts';
import { users } from '../../../db/tables/users.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { notFound } from '../../errors.ts';
import type { AuthenticationFactor } from '../../generated/graphql.ts';
import { excusedFromMfa, isLocked } from '../users/entity.ts';
import { holds, type MfaPolicyRow, readMfaPolicy } from './entity.ts';
import type { DeviceFacts, PolicyFacts, SignIn } from './evaluate.ts';
import type { EvaluationInput } from './input.ts';

interface ReadUser {
  readonly state: string;
  readonly locked: boolean;
  readonly mfaRequired: boolean;
  readonly excused: boolean;
  readonly enrolling: boolean;
  readonly enrolled: AuthenticationFactor[];
  readonly attributes: Record<string, string | null>;
  readonly groupIds: string[];
}

export interface Facts {
  readonly signIn: SignIn;
  readonly policies: PolicyFacts[];
  readonly available: readonly AuthenticationFactor[];
  readonly enrolled: readonly AuthenticationFactor[];
}

/** Reads all facts that decide a sign-in. @throws NOT_FOUND naming the argument */
export async function readFacts(db: OrganizationDatabase, input: EvaluationInput): Promise<Facts> {
  const mfa = await readMfaPolicy(db);
  const user = await readUser(db, input.userId, mfa);
  const [assigned, device, ipListIds, policies] = await Promise.all([
    input.applicationId ? isAssigned(db, input.applicationId, input.userId, user.groupIds) : false,
    readDevice(db, input),
    input.ipAddress ? listsWith(db, input.ipAddress) : [],
    readPolicies(db, input, user.groupIds),
  ]);
  const needsMfa = !user.excused && (user.mfaRequired || (mfa.requirement === 'REQUIRED' && !user.enrolling));
  return {
    policies,
    available: mfa.factors,
    enrolled: user.enrolled,
    signIn: {
      resource: input.resource,
      applicationId: input.applicationId ?? null,
      assigned,
      ipListIds: new Set(ipListIds),
      country: input.country ?? null,
      device,
      user: {
        id: input.userId,
        active: user.state === 'ACTIVATED',
        locked: user.locked,
        groupIds: new Set(user.groupIds),
        attributes: user.attributes,
        needsMfa: needsMfa && mfa.factors.length > 0,
      },
    },
  };
}

async function readUser(
  db: OrganizationDatabase,
  id: string,
  { enrollmentDays }: MfaPolicyRow,
): Promise<ReadUser> {
  const enrolled = (factor: string, column: Column) =>
    sql`case when ${column} = 'ENROLLED' then ${factor}::text end`;
  const [user] = await db.read<ReadUser>(sql`
    select ${users.state} as "state", ${isLocked} as "locked", ${users.mfaRequired} as "mfaRequired",
      ${excusedFromMfa} as "excused",
      ${users.createdAt} + make_interval(days => ${enrollmentDays}::int) > now() as "enrolling",
      to_json(array_remove(array[${enrolled('TOTP', users.totp)}, ${enrolled('PUSH', users.push)},
        ${enrolled('WEB_AUTHN', users.webAuthn)}, ${enrolled('DEVICE_BOUND', users.deviceBound)}], null)) as "enrolled",
      json_build_object('COMPANY', ${users.company}, 'COST_CENTER', ${users.costCenter},
        'DEPARTMENT', ${users.department}, 'EMPLOYEE_TYPE', ${users.employeeType}, 'JOB_TITLE', ${users.jobTitle},
        'LOCATION', ${users.location}) as "attributes",
      (select coalesce(json_agg(${userGroupMembers.groupId}), '[]') from ${userGroupMembers}
        where ${userGroupMembers.organizationId} = ${users.organizationId}
        and ${userGroupMembers.userId} = ${users.id}) as "groupIds"
    from ${users} where ${users.organizationId} = ${db.organizationId} and ${users.id} = ${id}`);
  if (!user) throw notFound('user', 'input.userId');
  return user;
}

/**
 * Determines whether the application is active and assigned to the user, directly or by one of these groups.
 * @throws NOT_FOUND
 */
async function isAssigned(
  db: OrganizationDatabase,
  id: string,
  userId: string,
  groupIds: readonly string[],
): Promise<boolean> {
  const pairs = userGroupSsoApplications;
  const own = userSsoApplications;
  const [application] = await db.read<{ assigned: boolean }>(sql`
    select ${ssoApplications.active} and (exists (select from ${own}
      where ${own.organizationId} = ${ssoApplications.organizationId}
      and ${own.ssoApplicationId} = ${ssoApplications.id} and ${own.userId} = ${userId})
      or exists (select from ${pairs}
      where ${pairs.organizationId} = ${ssoApplications.organizationId}
      and ${pairs.ssoApplicationId} = ${ssoApplications.id}
      and ${pairs.groupId} = any(${sql.param(groupIds)}::text[]))) as "assigned"
    from ${ssoApplications} where ${ssoApplications.organizationId} = ${db.organizationId}
    and ${ssoApplications.id} = ${id}`);
  if (!application) throw notFound('SSO application', 'input.applicationId');
  return application.assigned;
}

/** Reads the facts of the device. A device of the organization counts as managed. @throws NOT_FOUND */
async function readDevice(
  db: OrganizationDatabase,
  { deviceId, device }: EvaluationInput,
): Promise<DeviceFacts> {
  if (!deviceId) {
    return {
      managed: device?.managed ?? false,
      encrypted: device?.diskEncrypted ?? false,
      operatingSystem: device?.operatingSystem ?? null,
    };
  }
  const [row] = await db.read<DeviceFacts>(sql`
    select true as "managed", ${devices.diskEncrypted} as "encrypted", ${devices.osFamily} as "operatingSystem"
    from ${devices} where ${devices.organizationId} = ${db.organizationId} and ${devices.id} = ${deviceId}`);
  if (!row) throw notFound('device', 'input.deviceId');
  return row;
}

async function listsWith(db: OrganizationDatabase, address: string): Promise<string[]> {
  const rows = await db.read<{ id: string }>(sql`
    select distinct ${ipListEntries.listId} as "id" from ${ipListEntries}
    where ${ipListEntries.organizationId} = ${db.organizationId} and ${holds(address)}`);
  return rows.map(({ id }) => id);
}

/**
 * Reads the policies for a resource. Of the users and groups that each one names, only the user and their groups are
 * read.
 */
function readPolicies(
  db: OrganizationDatabase,
  { resource, userId, applicationId }: EvaluationInput,
  groupIds: readonly string[],
): Promise<PolicyFacts[]> {
  const policies = authenticationPolicies;
  const named = (
    table: PgTable & { organizationId: Column; policyId: Column },
    member: Column,
    ids: readonly string[],
    more = sql`true`,
  ) => sql`(select coalesce(json_agg(${member}), '[]') from ${table}
    where ${table.organizationId} = ${policies.organizationId} and ${table.policyId} = ${policies.id}
    and ${member} = any(${sql.param(ids)}::text[]) and ${more})`;
  const [ofUsers, ofGroups, ofApplications] = [
    authenticationPolicyUsers,
    authenticationPolicyUserGroups,
    authenticationPolicyApplications,
  ];
  return db.read<PolicyFacts>(sql`
    select ${policies.id} as "id", ${policies.resource} as "resource", ${policies.enabled} as "enabled",
      ${policies.priority} as "priority", ${policies.allUsers} as "allUsers",
      ${named(ofUsers, ofUsers.userId, [userId], sql`not ${ofUsers.excluded}`)} as "userIds",
      ${named(ofUsers, ofUsers.userId, [userId], sql`${ofUsers.excluded}`)} as "excludedUserIds",
      ${named(ofGroups, ofGroups.groupId, groupIds, sql`not ${ofGroups.excluded}`)} as "groupIds",
      ${named(ofGroups, ofGroups.groupId, groupIds, sql`${ofGroups.excluded}`)} as "excludedGroupIds",
      ${policies.userAttributes} as "userAttributes", ${policies.allApplications} as "allApplications",
      ${named(ofApplications, ofApplications.applicationId, applicationId ? [applicationId] : [])} as "applicationIds",
      ${policies.condition} as "condition", ${policies.action} as "action", ${policies.factors} as "factors",
      ${policies.denialMessage} as "denialMessage"
    from ${policies} where ${policies.organizationId} = ${db.organizationId} and ${policies.resource} = ${resource}`);
}
