import type { Scope } from '../generated/graphql.ts';
import { type Cell, None, type Permissions, Read, scopes } from './matrix.ts';

/** What a credential allows at most of what its role does. */
export interface Limits {
  /** Nothing is changed by it: no mutation, no act. */
  readonly readOnly: boolean;
  /** The only scopes that it reaches; null for all of the role's. */
  readonly scopes: readonly Scope[] | null;
}

export const noLimits: Limits = { readOnly: false, scopes: null };

/**
 * The part of permissions that the limits leave, cell by cell. Limits that take nothing away leave them as they are, and
 * those that come to the same cells come to the same version: caches know them as one.
 */
export function narrowed(permissions: Permissions, limits: Limits): Permissions {
  const entries = scopes.map(
    (scope) => [scope, narrowCell(permissions.cells[scope], scope, limits)] as const,
  );
  const same = entries.every(([scope, cell]) => cell === permissions.cells[scope]);
  if (same && !limits.readOnly) return permissions;
  const code = entries.map(([scope, cell]) => codeOf(cell, permissions.cells[scope])).join('');
  return {
    name: permissions.name,
    version: `${permissions.version} ${limits.readOnly ? 'reads' : 'key'} ${code}`,
    cells: Object.fromEntries(entries) as Record<Scope, Cell>,
    readOnly: limits.readOnly,
    whole: permissions,
  };
}

function narrowCell(cell: Cell, scope: Scope, { readOnly, scopes: kept }: Limits): Cell {
  const reachesNothing = cell.level === 'NO_ACCESS' && cell.actions.length === 0;
  if (cell.level === 'NOT_APPLICABLE' || reachesNothing) return cell;
  if (kept && !kept.includes(scope)) return None;
  if (!readOnly) return cell;
  if (cell.level === 'EDIT') return Read;
  return cell.actions.length === 0 ? cell : withoutActions(cell);
}

/** What stays conditional is which rows are seen. */
function withoutActions({ level, condition, published }: Cell): Cell {
  if (level !== 'READ_ONLY') return None;
  return { ...Read, condition, published: `${Read.published}, within "${published}"` };
}

/** How a cell came out: as it was, read only, or nothing. */
function codeOf(cell: Cell, whole: Cell): string {
  if (cell === whole) return '=';
  return cell.level === 'READ_ONLY' ? 'r' : '-';
}
