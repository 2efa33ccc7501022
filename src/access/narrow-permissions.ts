import { type Cell, cellOf, none, type Permissions, permissionsOf, read } from './matrix.ts';

/** Limits of a credential: the most that it allows of its role's permissions. */
export interface CredentialLimits {
  /** Nothing is changed by it: no mutation, no action. */
  readonly readOnly: boolean;
  /** The only scopes that it reaches; null for all of the role's. */
  readonly scopes: readonly string[] | null;
  /** The only acts that it allows, by scope: nothing is seen or changed by it otherwise. Null for no such limit. */
  readonly actions?: Readonly<Record<string, readonly string[]>> | null;
}

export const noLimits: CredentialLimits = { readOnly: false, scopes: null };

/**
 * Returns the part of permissions that the limits leave, cell by cell. Limits that take nothing away leave them as they are,
 * and limits that come to the same cells come to the same version: caches know them as one.
 */
export function narrowPermissions<Scope extends string>(
  permissions: Permissions<Scope>,
  limits: CredentialLimits,
): Permissions<Scope> {
  if (typeof limits.readOnly !== 'boolean' || !(limits.scopes === null || Array.isArray(limits.scopes)))
    throw new TypeError('Limits have `readOnly`, a boolean, and `scopes`, a list or null.');
  const entries = permissions.matrix.scopes.map((scope) => {
    const cell = cellOf(permissions, scope);
    return { scope, cell, narrow: narrowCell(cell, scope, limits) };
  });
  const same = entries.every(({ cell, narrow }) => cell === narrow);
  if (same && !limits.readOnly) return permissions;
  const code = entries.map(({ cell, narrow }) => codeOf(narrow, cell)).join('');
  return permissionsOf<Scope>(permissions.matrix, {
    name: permissions.name,
    version: `${permissions.version} ${limits.readOnly ? 'reads' : 'key'} ${code}`,
    cells: Object.fromEntries(entries.map(({ scope, narrow }) => [scope, narrow])) as Record<Scope, Cell>,
    readOnly: limits.readOnly,
    whole: permissions,
  });
}

function narrowCell(cell: Cell, scope: string, limits: CredentialLimits): Cell {
  const { readOnly, scopes: kept, actions } = limits;
  const reachesNothing = cell.level === 'NO_ACCESS' && cell.actions.length === 0;
  if (cell.level === 'NOT_APPLICABLE' || reachesNothing) return cell;
  if (kept && !kept.includes(scope)) return none;
  if (actions) return readOnly ? none : onlyActions(cell, actions[scope] ?? []);
  if (!readOnly) return cell;
  if (cell.level === 'EDIT') return read;
  return cell.actions.length === 0 ? cell : withoutActions(cell);
}

/** Keeps the acts that the cell allows; a cell with EDIT allows every act of the scope. */
function onlyActions({ level, actions: held, condition }: Cell, wanted: readonly string[]): Cell {
  const isWhole = level === 'EDIT';
  const actions = isWhole ? wanted : wanted.filter((action) => held.includes(action));
  if (actions.length === 0) return none;
  return {
    level: 'NO_ACCESS',
    actions,
    condition: isWhole ? null : condition,
    published: actions.join(', '),
  };
}

/** The rows that are seen stay conditional. */
function withoutActions({ level, condition, published }: Cell): Cell {
  if (level !== 'READ_ONLY') return none;
  return { ...read, condition, published: `${read.published}, within "${published}"` };
}

/** Returns a letter for a cell that is unchanged, read only, or nothing, and the acts of one that has only acts. */
function codeOf(cell: Cell, whole: Cell): string {
  if (cell === whole) return '=';
  if (cell.actions.length > 0) return `(${cell.actions.join(',')})`;
  return cell.level === 'READ_ONLY' ? 'r' : '-';
}
