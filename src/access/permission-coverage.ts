import { reaches } from './decisions.ts';
import { type Cell, cellOf, type Matrix, type Permissions } from './matrix.ts';

/** Returns the scopes in which `granted` allows something that `holder` may not do, in the matrix's order. */
export function exceededScopes<Scope extends string>(
  holder: Permissions<Scope>,
  granted: Permissions<Scope>,
): Scope[] {
  const scopes = granted.matrix.scopes as readonly Scope[];
  return scopes.filter((scope) => !coversCell(cellOf(holder, scope), cellOf(granted, scope)));
}

/** Determines whether `holder` may do everything that `granted` allows: cell by cell, with actions and conditions. */
export function covers(holder: Permissions, granted: Permissions): boolean {
  // Mutations that require no level change something, too.
  if (holder.readOnly && !granted.readOnly) return false;
  return exceededScopes(holder, granted).length === 0;
}

/** Returns the roles of the matrix that allow no less than these permissions. */
export function rolesThatCover<Role extends string>(
  { roles, permissions: columns }: Matrix<Role>,
  permissions: Permissions,
): Role[] {
  return roles.filter((role) => covers(columns[role], permissions));
}

/** Returns the roles that cover every other one. An administrator with one of them can grant whatever an organization needs. */
export function fullRoles<Role extends string>({ roles, permissions }: Matrix<Role>): Role[] {
  return roles.filter((role) => roles.every((other) => covers(permissions[role], permissions[other])));
}

function coversCell(held: Cell, granted: Cell): boolean {
  if (reaches(held, 'EDIT')) return true;
  if (reaches(granted, 'EDIT')) return false;
  const sameCondition = held.condition === null || held.condition === granted.condition;
  // Below Edit a condition limits the rows that are seen, and the actions.
  if (reaches(granted, 'READ_ONLY') && !(reaches(held, 'READ_ONLY') && sameCondition)) return false;
  return granted.actions.every((action) => held.actions.includes(action) && sameCondition);
}
