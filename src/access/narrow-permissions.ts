import type { Scope } from '../generated/graphql.ts';
import { type Cell, type Holding, None, Read, scopes } from './matrix.ts';

/** What a credential allows at most of what its role does. */
export interface Limits {
  /** Nothing is changed by it: no mutation, no act. */
  readonly readOnly: boolean;
  /** The only scopes that it reaches; null for all of the role's. */
  readonly scopes: readonly Scope[] | null;
}

export const noLimits: Limits = { readOnly: false, scopes: null };

/**
 * The part of a holding that the limits leave, cell by cell. Limits that take nothing away from it leave it as it is, and
 * those that come to the same cells come to the same version: caches know them as one.
 */
export function narrowed(holding: Holding, limits: Limits): Holding {
  const entries = scopes.map((scope) => [scope, narrowCell(holding.cells[scope], scope, limits)] as const);
  const same = entries.every(([scope, cell]) => cell === holding.cells[scope]);
  if (same && !limits.readOnly) return holding;
  const code = entries.map(([scope, cell]) => codeOf(cell, holding.cells[scope])).join('');
  return {
    name: holding.name,
    version: `${holding.version} ${limits.readOnly ? 'reads' : 'key'} ${code}`,
    cells: Object.fromEntries(entries) as Record<Scope, Cell>,
    readOnly: limits.readOnly,
    whole: holding,
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
