import { exceededScopes } from '../../access/cover.ts';
import { type Holding, holdings, roleTitle, scopeTitle } from '../../access/matrix.ts';
import type { Context } from '../../context.ts';
import { codedError } from '../../errors.ts';
import type { Role } from '../../generated/graphql.ts';

/** Who changes administrators. */
export type Manager = Pick<Context, 'db' | 'principal' | 'holding' | 'secret'>;

/**
 * Nobody grants more than they hold, and nobody changes whoever holds more: computed from both holdings, cell by cell.
 * @throws FORBIDDEN that names the scopes.
 */
export function assertCovers({ holding, principal }: Manager, role: Role, argument: string): void {
  const own: Holding = holding ?? holdings[principal.role];
  const scopes = exceededScopes(own, holdings[role]);
  if (scopes.length === 0) return;
  const names = scopes.map(scopeTitle).join(', ');
  const message = `${roleTitle(role)} allows more than ${own.name} does: ${names}.`;
  throw codedError('FORBIDDEN', message, { argument, exceededScopes: scopes });
}

/** @throws FORBIDDEN where the administrator is the caller. */
export function assertOther({ principal }: Manager, id: string, argument: string): void {
  if (id !== principal.administratorId) return;
  throw codedError('FORBIDDEN', 'Nobody does this to themselves; ask another administrator.', { argument });
}
