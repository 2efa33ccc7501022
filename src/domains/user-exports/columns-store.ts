import { sql } from 'drizzle-orm';
import { userGroupMembers, userGroups } from '../../../db/tables/groups.ts';
import { users } from '../../../db/tables/users.ts';
import type { ExportColumn } from '../../exports/store.ts';
import type { UserExportColumn } from '../../generated/graphql.ts';
import { isLocked } from '../users/entity.ts';

const groupNames = sql`(select coalesce(json_agg(${userGroups.name} order by ${userGroups.name}), '[]')
  from ${userGroups} join ${userGroupMembers} on ${userGroupMembers.organizationId} = ${userGroups.organizationId}
  and ${userGroupMembers.groupId} = ${userGroups.id}
  where ${userGroups.organizationId} = ${users.organizationId} and ${userGroupMembers.userId} = ${users.id})`;

export const exportColumns: Readonly<Record<UserExportColumn, ExportColumn>> = {
  ID: { field: 'id', value: users.id },
  USERNAME: { field: 'username', value: users.username },
  EMAIL: { field: 'email', value: users.email },
  FIRST_NAME: { field: 'firstName', value: users.firstName },
  MIDDLE_NAME: { field: 'middleName', value: users.middleName },
  LAST_NAME: { field: 'lastName', value: users.lastName },
  DISPLAY_NAME: { field: 'displayName', value: users.displayName },
  DESCRIPTION: { field: 'description', value: users.description },
  STATE: { field: 'state', value: users.state },
  SOURCE: { field: 'source', value: users.source },
  LOCKED: { field: 'locked', value: isLocked },
  CREATED_AT: { field: 'createdAt', value: users.createdAt },
  ALTERNATE_EMAIL: { field: 'alternateEmail', value: users.alternateEmail },
  RECOVERY_EMAIL: { field: 'recoveryEmail', value: users.recoveryAddress },
  MANAGED_APPLE_ID: { field: 'managedAppleId', value: users.managedAppleId },
  ADDRESSES: { field: 'addresses', value: users.addresses },
  PHONE_NUMBERS: { field: 'phoneNumbers', value: users.phoneNumbers },
  RELATIONSHIPS: { field: 'relationships', value: users.relationships },
  ATTRIBUTES: { field: 'attributes', value: users.attributes },
  COMPANY: { field: 'company', value: users.company },
  COST_CENTER: { field: 'costCenter', value: users.costCenter },
  DEPARTMENT: { field: 'department', value: users.department },
  EMPLOYEE_IDENTIFIER: { field: 'employeeIdentifier', value: users.employeeIdentifier },
  EMPLOYEE_TYPE: { field: 'employeeType', value: users.employeeType },
  JOB_TITLE: { field: 'jobTitle', value: users.jobTitle },
  LOCATION: { field: 'location', value: users.location },
  MANAGER_ID: { field: 'manager', value: users.managerId },
  ADMINISTRATOR_ID: { field: 'administratorId', value: users.administratorId },
  GROUPS: { field: 'groups', value: groupNames },
  MFA_REQUIRED: { field: 'mfa', value: users.mfaRequired },
  MFA_CONFIGURED: {
    field: 'mfa',
    value: sql`'ENROLLED' in (${users.totp}, ${users.push}, ${users.webAuthn}, ${users.deviceBound})`,
  },
  PASSWORD_EXPIRES_AT: { field: 'password', value: users.passwordExpiresAt },
  SUDO: { field: 'sudo', value: users.sudo },
  POSIX_UID: { field: 'posixUid', value: users.posixUid },
  POSIX_GID: { field: 'posixGid', value: users.posixGid },
};
