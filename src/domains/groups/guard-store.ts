import { sql } from 'drizzle-orm';
import { membershipGuards, type StoredGuard, type StoredHeldChange } from '../../../db/tables/groups.ts';
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

/** Numbers of members to add and to remove. */
export interface Counts {
  readonly add: number;
  readonly remove: number;
}

/**
 * Decides whether a change of a group waits for approval: if it leaves no member, or removes or adds too many at once.
 * @param size number of members before the change
 */
export function reasonToHold(
  { percent, minimumMembers }: StoredGuard,
  size: number,
  { add, remove }: Counts,
): StoredHeldChange['reason'] | null {
  if (percent === null || size < minimumMembers) return null;
  if (remove === size && add === 0) return 'EMPTIES';
  if (remove * 100 > size * percent) return 'REMOVES_TOO_MANY';
  return add * 100 > size * percent ? 'ADDS_TOO_MANY' : null;
}
