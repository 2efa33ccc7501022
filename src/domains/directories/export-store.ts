import { and, eq, gt, sql } from 'drizzle-orm';
import { directoryLinks, userDirectories, userGroupDirectories } from '../../../db/tables/directories.ts';
import { userGroupMembers } from '../../../db/tables/groups.ts';
import { users } from '../../../db/tables/users.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import type { Link } from './link-store.ts';
import { recordColumns } from './user-store.ts';
import type { UserRecord } from './user-values.ts';

/**
 * SQL condition that the directory must have a user: an activated one who is assigned to it, or is a member of a group
 * that is.
 */
function isWanted(organizationId: string, directoryId: string) {
  return sql`${users.state} = 'ACTIVATED' and (exists (select from ${userDirectories}
    where ${userDirectories.organizationId} = ${organizationId} and ${userDirectories.userId} = ${users.id}
      and ${userDirectories.directoryId} = ${directoryId})
    or exists (select from ${userGroupMembers}
    join ${userGroupDirectories} on ${userGroupDirectories.groupId} = ${userGroupMembers.groupId}
      and ${userGroupDirectories.organizationId} = ${organizationId}
    where ${userGroupMembers.organizationId} = ${organizationId} and ${userGroupMembers.userId} = ${users.id}
      and ${userGroupDirectories.directoryId} = ${directoryId}))`;
}

interface Wanted {
  readonly user: UserRecord;
  readonly link: Pick<Link, 'externalId' | 'active' | 'fingerprint' | 'given'> | null;
}

/** Reads the next users after this one whom the directory must have, with their entries. */
export async function wantedUsers(
  db: OrganizationDatabase,
  directoryId: string,
  after: string,
  limit: number,
): Promise<Wanted[]> {
  const { organizationId } = db;
  return db.transaction((tx) =>
    tx
      .select({
        user: recordColumns,
        link: {
          externalId: directoryLinks.externalId,
          active: directoryLinks.active,
          fingerprint: directoryLinks.fingerprint,
          given: directoryLinks.given,
        },
      })
      .from(users)
      .leftJoin(
        directoryLinks,
        and(
          eq(directoryLinks.organizationId, organizationId),
          eq(directoryLinks.directoryId, directoryId),
          eq(directoryLinks.userId, users.id),
        ),
      )
      .where(
        and(
          eq(users.organizationId, organizationId),
          gt(users.id, after),
          isWanted(organizationId, directoryId),
        ),
      )
      .orderBy(users.id)
      .limit(limit),
  );
}

/** Reads the next active entries after this one whose user is deleted, or no longer belongs in the directory. */
export async function unwantedLinks(
  db: OrganizationDatabase,
  directoryId: string,
  after: string,
  limit: number,
): Promise<{ externalId: string }[]> {
  const { organizationId } = db;
  return db.transaction((tx) =>
    tx
      .select({ externalId: directoryLinks.externalId })
      .from(directoryLinks)
      .where(
        and(
          eq(directoryLinks.organizationId, organizationId),
          eq(directoryLinks.directoryId, directoryId),
          eq(directoryLinks.active, true),
          gt(directoryLinks.externalId, after),
          sql`not exists (select from ${users} where ${users.organizationId} = ${organizationId}
            and ${users.id} = ${directoryLinks.userId} and ${isWanted(organizationId, directoryId)})`,
        ),
      )
      .orderBy(directoryLinks.externalId)
      .limit(limit),
  );
}
