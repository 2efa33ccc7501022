import { type Cell, cellOf, type Level, type Matrix, type Permissions } from './matrix.ts';

/** Requirement of a coordinate. */
export type Requirement =
  | { readonly kind: 'public' }
  | { readonly kind: 'authenticated'; readonly changes?: true }
  | {
      readonly kind: 'level';
      readonly scope: string;
      readonly level: RequiredLevel;
      /** Something is changed, though the level is only to read: not with a read-only key. */
      readonly changes?: true;
    }
  | {
      readonly kind: 'action';
      readonly scope: string;
      readonly action: string;
      /** The path of the argument that names the object acted on; null where the condition of a cell is not asked. */
      readonly of: string | null;
      /** The mutation ends what the caller's own act began. */
      readonly own?: true;
    };

export type RequiredLevel = Extract<Level, 'READ_ONLY' | 'EDIT'>;
export type ScopedRequirement = Extract<Requirement, { scope: string }>;

export type Decision =
  | { readonly kind: 'allow' }
  | { readonly kind: 'if'; readonly condition: string; readonly requirement: ScopedRequirement }
  | { readonly kind: 'deny'; readonly requirement: Exclude<Requirement, { kind: 'public' }> };

const allow: Decision = { kind: 'allow' };
const rank = { NOT_APPLICABLE: 0, NO_ACCESS: 0, READ_ONLY: 1, EDIT: 2 } as const satisfies Record<
  Level,
  number
>;

/** Decides a requirement for permissions; null stands for a caller without credentials. */
export function decide(requirement: Requirement, permissions: Permissions | null): Decision {
  if (requirement.kind === 'public') return allow;
  if (permissions === null) return { kind: 'deny', requirement };
  if ('changes' in requirement && permissions.readOnly) return { kind: 'deny', requirement };
  if (requirement.kind === 'authenticated') return allow;
  const cell = cellOf(permissions, requirement.scope);
  if (requirement.kind === 'level') {
    return reaches(cell, requirement.level) ? allow : { kind: 'deny', requirement };
  }
  if (reaches(cell, 'EDIT')) return allow;
  if (!cell.actions.includes(requirement.action)) return { kind: 'deny', requirement };
  // What names no object stands behind a mutation that names one, where the condition has been asked already.
  if (cell.condition === null || requirement.of === null) return allow;
  return { kind: 'if', condition: cell.condition, requirement };
}

export function reaches(cell: Cell, level: Level): boolean {
  return rank[cell.level] >= rank[level];
}

/** Determines whether all permissions that meet `stronger` meet `weaker` too. */
export function implies(stronger: Requirement, weaker: Requirement): boolean {
  if (weaker.kind === 'public') return true;
  if (weaker.kind === 'authenticated') return stronger.kind !== 'public';
  if (stronger.kind === 'public' || stronger.kind === 'authenticated') return false;
  if (stronger.scope !== weaker.scope) return false;
  if (stronger.kind === 'action') {
    const same = weaker.kind === 'action' && weaker.action === stronger.action;
    return same && (weaker.of === null || stronger.of !== null);
  }
  return rank[stronger.level] >= (weaker.kind === 'action' ? rank.EDIT : rank[weaker.level]);
}

/** Returns the roles that meet a requirement, under a condition or without one, in the matrix's order. */
export function rolesThatPass<Role extends string>(
  { roles, permissions }: Matrix<Role>,
  requirement: Requirement,
): Role[] {
  return roles.filter((role) => decide(requirement, permissions[role]).kind !== 'deny');
}

/**
 * Returns the condition that limits which rows of a scope are seen; null where all of them are.
 * Matrix: "Running & Scheduling access to Commands for assigned Commands".
 */
export function rowLimit(permissions: Permissions, scope: string): string | null {
  const cell = cellOf(permissions, scope);
  return cell.level === 'READ_ONLY' ? cell.condition : null;
}
