import { sql } from 'drizzle-orm';
import { rowVersion } from '../../../db/columns.ts';
import { userDevices } from '../../../db/tables/devices.ts';
import { userGroupMembers } from '../../../db/tables/groups.ts';
import { sshKeys, users } from '../../../db/tables/users.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import {
  anyOfFilter,
  flagFilter,
  idFilter,
  instantFilter,
  keyFilter,
  pairedFilter,
  textFilter,
} from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type UserRow = typeof users.$inferSelect & {
  readonly passwordSet: boolean;
  readonly passwordExpired: boolean;
  readonly mfaConfigured: boolean;
  readonly version: string;
};

/** Columns of a user whom an e-mail addresses. */
export const addresseeColumns = {
  username: users.username,
  email: users.email,
  firstName: users.firstName,
  displayName: users.displayName,
};
export type Addressee = Pick<UserRow, keyof typeof addresseeColumns>;

/** Condition for users who are locked. A lock after wrong passwords also ends by time alone. */
export const isLocked = sql`(${users.lockedAt} is not null and coalesce(${users.lockedUntil} > now(), true))`;

/** Condition for users who are excluded from MFA. An exclusion also ends by time alone. */
export const excusedFromMfa = sql`(${users.mfaExcluded} and coalesce(${users.mfaExcludedUntil} > now(), true))`;

/** Reads users: their columns, and the expressions of fields that are not columns. */
export const userEntity = entity<UserRow>({
  type: 'User',
  prefix: 'usr',
  table: users,
  fields: {
    version: rowVersion(users),
    locked: isLocked,
    lockedAt: sql`case when ${isLocked} then ${users.lockedAt} end`,
    lockedUntil: sql`case when ${isLocked} then ${users.lockedUntil} end`,
    passwordSet: sql`${users.passwordHash} is not null`,
    passwordExpired: sql`coalesce(${users.passwordExpiresAt} <= now(), false)`,
    mfaConfigured: mfaConfigured(),
    mfaExcluded: excusedFromMfa,
    sshKeys: sql`(select coalesce(json_agg(json_build_object('id', ${sshKeys.id}, 'name', ${sshKeys.name},
      'publicKey', ${sshKeys.publicKey}, 'createdAt', ${sshKeys.createdAt}) order by ${sshKeys.id}), '[]')
      from ${sshKeys} where ${sshKeys.organizationId} = ${users.organizationId} and ${sshKeys.userId} = ${users.id})`,
    manager: ['managerId'],
    recoveryEmail: ['recoveryAddress', 'recoveryVerifiedAt'],
    password: [
      'passwordSet',
      'passwordSetAt',
      'passwordExpiresAt',
      'passwordExpired',
      'passwordNeverExpires',
    ],
    mfa: [
      'mfaRequired',
      'mfaConfigured',
      'mfaExcluded',
      'mfaExcludedUntil',
      'totp',
      'totpEnrolledAt',
      'push',
      'webAuthn',
      'deviceBound',
    ],
  },
});

function mfaConfigured() {
  return sql`'ENROLLED' in (${users.totp}, ${users.push}, ${users.webAuthn}, ${users.deviceBound})`;
}

export const userList: ListOf = {
  entity: userEntity,
  defaultSort: 'USERNAME',
  sorts: {
    USERNAME: users.usernameKey,
    EMAIL: users.emailKey,
    DISPLAY_NAME: users.displayName,
    CREATED_AT: users.createdAt,
  },
  filters: {
    id: idFilter(users.id, 'usr'),
    username: keyFilter(users.usernameKey),
    email: keyFilter(users.emailKey),
    firstName: textFilter(users.firstName),
    lastName: textFilter(users.lastName),
    displayName: textFilter(users.displayName),
    department: textFilter(users.department),
    company: textFilter(users.company),
    costCenter: textFilter(users.costCenter),
    jobTitle: textFilter(users.jobTitle),
    location: textFilter(users.location),
    employeeIdentifier: textFilter(users.employeeIdentifier),
    employeeType: textFilter(users.employeeType),
    state: anyOfFilter(users.state),
    locked: (locked: boolean) => sql`${isLocked} = ${locked}`,
    mfaConfigured: (configured: boolean) => sql`(${mfaConfigured()}) = ${configured}`,
    mfaRequired: flagFilter(users.mfaRequired),
    sudo: flagFilter(users.sudo),
    passwordExpiresAt: instantFilter(users.passwordExpiresAt),
    createdAt: instantFilter(users.createdAt),
    managerId: idFilter(users.managerId, 'usr'),
    externalId: textFilter(users.externalId),
    externalUsername: keyFilter(users.externalUsernameKey),
    provisionerId: idFilter(users.provisionerId),
    userGroupId: pairedFilter(users, userGroupMembers.userId, userGroupMembers.groupId, 'grp'),
    deviceId: pairedFilter(users, userDevices.userId, userDevices.deviceId, 'dev'),
  },
};

export const reportsOfManager: BelongsTo = { parent: users.managerId };
