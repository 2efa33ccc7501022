import { and, eq, gt, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { directoryLinks, userDirectories, userGroupDirectories } from '../../../db/tables/directories.ts';
import { userGroupMembers } from '../../../db/tables/groups.ts';
import { users } from '../../../db/tables/users.ts';
import type { WorkDatabase } from '../../core/context.ts';
import type { Link } from './link-store.ts';
import { recordColumns } from './user-store.ts';
import type { UserRecord } from './user-values.ts';

/**
 * SQL condition that the directory must have a user: an activated one who is assigned to it, or is a member of a group
 * that is.
 */
export function isWanted(organizationId: string, directoryId: string | SQLWrapper): SQL {
  return sql`${users.state} = 'ACTIVATED' and (exists (select from ${userDirectories}
    where ${userDirectories.organizationId} = ${organizationId} and ${userDirectories.userId} = ${users.id}
      and ${userDirectories.directoryId} = ${directoryId})
    or exists (select from ${userGroupMembers}
    join ${userGroupDirectories} on ${userGroupDirectories.groupId} = ${userGroupMembers.groupId}
      and ${userGroupDirectories.organizationId} = ${organizationId}
    where ${userGroupMembers.organizationId} = ${organizationId} and ${userGroupMembers.userId} = ${users.id}
      and ${userGroupDirectories.directoryId} = ${directoryId}))`;
}

/** Part of the users or entries of a directory: these users, or a page. */
type Part = { readonly userIds: readonly string[] } | { readonly after: string; readonly limit: number };

function within(part: Part, userId: SQLWrapper, key: SQLWrapper): SQL {
  return 'userIds' in part ? sql`${userId} = any(${sql.param(part.userIds)}::text[])` : gt(key, part.after);
}

function sizeOf(part: Part): number {
  return 'userIds' in part ? part.userIds.length : part.limit;
}

export interface Wanted {
  readonly user: UserRecord;
  readonly link: Pick<Link, 'externalId' | 'active' | 'fingerprint' | 'given'> | null;
}

/** Reads users whom the directory must have, with their entries, in the order of their identifiers. */
export async function wantedUsers(db: WorkDatabase, directoryId: string, part: Part): Promise<Wanted[]> {
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
          within(part, users.id, users.id),
          isWanted(organizationId, directoryId),
        ),
      )
      .orderBy(users.id)
      .limit(sizeOf(part)),
  );
}

/** Reads active entries whose user is deleted, or no longer belongs in the directory, in the order of their identifiers. */
export async function unwantedLinks(
  db: WorkDatabase,
  directoryId: string,
  part: Part,
): Promise<{ externalId: string; userId: string }[]> {
  const { organizationId } = db;
  return db.transaction((tx) =>
    tx
      .select({ externalId: directoryLinks.externalId, userId: directoryLinks.userId })
      .from(directoryLinks)
      .where(
        and(
          eq(directoryLinks.organizationId, organizationId),
          eq(directoryLinks.directoryId, directoryId),
          eq(directoryLinks.active, true),
          within(part, directoryLinks.userId, directoryLinks.externalId),
          sql`not exists (select from ${users} where ${users.organizationId} = ${organizationId}
            and ${users.id} = ${directoryLinks.userId} and ${isWanted(organizationId, directoryId)})`,
        ),
      )
      .orderBy(directoryLinks.externalId)
      .limit(sizeOf(part)),
  );
}
