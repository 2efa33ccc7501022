import type { StoredGuard, StoredHeldChange } from '../../../db/tables/groups.ts';

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
