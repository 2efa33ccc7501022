import { sql } from 'drizzle-orm';
import { userGroupMembers, userGroups } from '../../../db/tables/groups.ts';
import { users } from '../../../db/tables/users.ts';
import type { ExportColumn } from '../../exports/store.ts';
import type { UserExportColumn } from '../../generated/graphql.ts';

const groupNames = sql`(select coalesce(json_agg(${userGroups.name} order by ${userGroups.name}), '[]')
  from ${userGroups} join ${userGroupMembers} on ${userGroupMembers.organizationId} = ${userGroups.organizationId}
  and ${userGroupMembers.groupId} = ${userGroups.id}
  where ${userGroups.organizationId} = ${users.organizationId} and ${userGroupMembers.userId} = ${users.id})`;

export const exportColumns: Readonly<Record<UserExportColumn, ExportColumn>> = {
  ID: { field: 'id', value: sql`${users.id}` },
  USERNAME: { field: 'username', value: sql`${users.username}` },
  EMAIL: { field: 'email', value: sql`${users.email}` },
  FIRST_NAME: { field: 'firstName', value: sql`${users.firstName}` },
  MIDDLE_NAME: { field: 'middleName', value: sql`${users.middleName}` },
  LAST_NAME: { field: 'lastName', value: sql`${users.lastName}` },
  DISPLAY_NAME: { field: 'displayName', value: sql`${users.displayName}` },
  DESCRIPTION: { field: 'description', value: sql`${users.description}` },
  STATE: { field: 'state', value: sql`${users.state}` },
  SOURCE: { field: 'source', value: sql`${users.source}` },
  LOCKED: { field: 'locked', value: sql`${users.lockedAt} is not null` },
  CREATED_AT: { field: 'createdAt', value: sql`${users.createdAt}` },
  ALTERNATE_EMAIL: { field: 'alternateEmail', value: sql`${users.alternateEmail}` },
  RECOVERY_EMAIL: { field: 'recoveryEmail', value: sql`${users.recoveryAddress}` },
  MANAGED_APPLE_ID: { field: 'managedAppleId', value: sql`${users.managedAppleId}` },
  ADDRESSES: { field: 'addresses', value: sql`${users.addresses}` },
  PHONE_NUMBERS: { field: 'phoneNumbers', value: sql`${users.phoneNumbers}` },
  RELATIONSHIPS: { field: 'relationships', value: sql`${users.relationships}` },
  ATTRIBUTES: { field: 'attributes', value: sql`${users.attributes}` },
  COMPANY: { field: 'company', value: sql`${users.company}` },
  COST_CENTER: { field: 'costCenter', value: sql`${users.costCenter}` },
  DEPARTMENT: { field: 'department', value: sql`${users.department}` },
  EMPLOYEE_IDENTIFIER: { field: 'employeeIdentifier', value: sql`${users.employeeIdentifier}` },
  EMPLOYEE_TYPE: { field: 'employeeType', value: sql`${users.employeeType}` },
  JOB_TITLE: { field: 'jobTitle', value: sql`${users.jobTitle}` },
  LOCATION: { field: 'location', value: sql`${users.location}` },
  MANAGER_ID: { field: 'manager', value: sql`${users.managerId}` },
  ADMINISTRATOR_ID: { field: 'administratorId', value: sql`${users.administratorId}` },
  GROUPS: { field: 'groups', value: groupNames },
  MFA_REQUIRED: { field: 'mfa', value: sql`${users.mfaRequired}` },
  MFA_CONFIGURED: {
    field: 'mfa',
    value: sql`'ENROLLED' in (${users.totp}, ${users.push}, ${users.webAuthn}, ${users.deviceBound})`,
  },
  PASSWORD_EXPIRES_AT: { field: 'password', value: sql`${users.passwordExpiresAt}` },
  SUDO: { field: 'sudo', value: sql`${users.sudo}` },
  POSIX_UID: { field: 'posixUid', value: sql`${users.posixUid}` },
  POSIX_GID: { field: 'posixGid', value: sql`${users.posixGid}` },
};
