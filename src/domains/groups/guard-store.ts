import { sql } from 'drizzle-orm';
import { membershipGuards, type StoredGuard } from '../../../db/tables/groups.ts';
import { changed } from '../../core/change.ts';
import type { OrganizationDatabase } from '../../core/context.ts';

const none: StoredGuard = { percent: null, minimumMembers: 20 };

/** Returns the guard of an organization's dynamic groups. */
export async function readGuard(db: OrganizationDatabase): Promise<StoredGuard> {
  const { organizationId, percent, minimumMembers } = membershipGuards;
  const [guard] = await db.read<StoredGuard>(sql`
    select ${percent} as "percent", ${minimumMembers} as "minimumMembers" from ${membershipGuards}
    where ${organizationId} = ${db.organizationId}`);
  return guard ?? none;
}

/** Sets the guard. It decides on changes from now on, and on those that are held when they are found again. */
export function setGuard(db: OrganizationDatabase, guard: StoredGuard): Promise<StoredGuard> {
  const { organizationId } = db;
  return db.transaction(async (tx) => {
    await tx
      .insert(membershipGuards)
      .values({ organizationId, ...guard })
      .onConflictDoUpdate({ target: membershipGuards.organizationId, set: guard });
    return changed(organizationId, guard);
  });
}
