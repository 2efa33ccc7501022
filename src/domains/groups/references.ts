import type { StoredGroup } from './evaluation-store.ts';
import { groupsNamedBy } from './member-query-entity.ts';

/** Orders groups so that each comes after those that its member query refers to. References form no circle. */
export function inOrderOfDependency(groups: readonly StoredGroup[]): StoredGroup[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const ordered = new Set<StoredGroup>();
  const place = (group: StoredGroup): void => {
    if (ordered.has(group)) return;
    for (const id of group.memberQuery ? groupsNamedBy(group.memberQuery) : []) {
      const named = byId.get(id);
      if (named) place(named);
    }
    ordered.add(group);
  };
  for (const group of groups) place(group);
  return [...ordered];
}
