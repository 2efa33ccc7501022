import { and, type Column, eq, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { userDirectories } from '../../../db/tables/directories.ts';
import { userDeviceGroups } from '../../../db/tables/groups.ts';
import { userRadiusServers } from '../../../db/tables/radius.ts';
import { userSsoApplications } from '../../../db/tables/sso.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';

interface Resources {
  readonly label: string;
  readonly pairs: PgTable & { readonly organizationId: Column; readonly userId: Column };
  readonly resource: Column;
}

/**
 * Kinds of objects that are assigned directly to users, by the argument that names the object. The devices domain
 * assigns devices. Matrix row Users: "direct assignments to resources".
 */
const kinds = {
  deviceGroupId: {
    label: 'device group',
    pairs: userDeviceGroups,
    resource: userDeviceGroups.deviceGroupId,
  },
  ssoApplicationId: {
    label: 'SSO application',
    pairs: userSsoApplications,
    resource: userSsoApplications.ssoApplicationId,
  },
  radiusServerId: {
    label: 'RADIUS server',
    pairs: userRadiusServers,
    resource: userRadiusServers.radiusServerId,
  },
  directoryId: {
    label: 'directory',
    pairs: userDirectories,
    resource: userDirectories.directoryId,
  },
} satisfies Readonly<Record<string, Resources>>;

export type DirectAssignment = keyof typeof kinds;

/**
 * Assigns the object to the user. An existing assignment stays.
 * @throws NOT_FOUND naming the user or the object that does not exist
 */
export function assignToUser(
  db: OrganizationDatabase,
  userId: string,
  argument: DirectAssignment,
  id: string,
): Promise<string> {
  const { label, pairs, resource }: Resources = kinds[argument];
  const name = getTableName(pairs);
  const missing: Constraints = {
    [`${name}_group`]: ['NOT_FOUND', 'input.userId', 'No user with this identifier.'],
    [`${name}_member`]: ['NOT_FOUND', `input.${argument}`, `No ${label} with this identifier.`],
  };
  return withConstraints(missing, () =>
    db.transaction(async (tx) => {
      await tx.execute(sql`insert into ${pairs} (organization_id, user_id, ${sql.identifier(resource.name)})
        values (${db.organizationId}, ${userId}, ${id}) on conflict do nothing`);
      return changed(userId);
    }),
  );
}

/** Removes the assignment, if it exists. */
export function unassignFromUser(
  db: OrganizationDatabase,
  userId: string,
  argument: DirectAssignment,
  id: string,
): Promise<string> {
  const { pairs, resource }: Resources = kinds[argument];
  const ofUser = and(eq(pairs.organizationId, db.organizationId), eq(pairs.userId, userId));
  return db.transaction(async (tx) => {
    await tx.delete(pairs).where(and(ofUser, eq(resource, id)));
    return changed(userId);
  });
}
