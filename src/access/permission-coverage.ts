import type { Role, Scope } from '../generated/graphql.ts';
import { reaches } from './decisions.ts';
import { builtInPermissions, type Cell, type Permissions, roles, scopes } from './matrix.ts';

/** The scopes in which `granted` allows something that `holder` may not do, in the matrix's order. */
export function exceededScopes(holder: Permissions, granted: Permissions): Scope[] {
  return scopes.filter((scope) => !coversCell(holder.cells[scope], granted.cells[scope]));
}

/** True when everything that `granted` allows, `holder` may do too: cell by cell, with acts and conditions. */
export function covers(holder: Permissions, granted: Permissions): boolean {
  return exceededScopes(holder, granted).length === 0;
}

/** Returns the roles that allow no less than these permissions. */
export function rolesThatCover(permissions: Permissions): Role[] {
  return roles.filter((role) => covers(builtInPermissions[role], permissions));
}

/** The roles that cover every other one. Whoever holds one of them can grant whatever an organization may need. */
export const fullRoles: readonly Role[] = roles.filter((role) =>
  roles.every((other) => covers(builtInPermissions[role], builtInPermissions[other])),
);

function coversCell(held: Cell, granted: Cell): boolean {
  if (reaches(held, 'EDIT')) return true;
  if (reaches(granted, 'EDIT')) return false;
  const sameCondition = held.condition === null || held.condition === granted.condition;
  // Below Edit a condition limits the rows that are seen, and the acts.
  if (reaches(granted, 'READ_ONLY') && !(reaches(held, 'READ_ONLY') && sameCondition)) return false;
  return granted.actions.every((action) => held.actions.includes(action) && sameCondition);
}
