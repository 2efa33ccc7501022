import { and, eq, inArray, isNotNull, or } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { administrators } from '../../../db/tables/administrators.ts';
import { exceededScopes, fullRoles } from '../../access/permission-coverage.ts';
import type { Context } from '../../core/context.ts';
import {
  builtInPermissions,
  type RolePermissions,
  roleMatrix,
  roleTitle,
  scopeTitle,
} from '../../core/role-matrix.ts';
import { codedError, invalidState } from '../../errors.ts';
import type { Role } from '../../generated/graphql.ts';
import { hasLiveKey } from './entity.ts';

/** Who changes administrators. */
export type Manager = Pick<Context, 'db' | 'principal' | 'permissions' | 'secret'>;

/**
 * Nobody grants more than they hold, and nobody changes whoever holds more: computed from both permissions, cell by cell.
 * @throws FORBIDDEN that names the scopes.
 */
export function assertCovers({ permissions, principal }: Manager, role: Role, argument: string): void {
  const own: RolePermissions = permissions ?? builtInPermissions[principal.role];
  const scopes = exceededScopes(own, builtInPermissions[role]);
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

/**
 * Somebody must be left who holds every right in every scope, and can still come in: has accepted the invitation, or has
 * a key that is accepted. Only after `lockAdministrators` it says so of the moment of the commit, too.
 * @throws INVALID_STATE
 */
export async function assertEntry(tx: Transaction, organizationId: string, argument: string): Promise<void> {
  const full = fullRoles(roleMatrix);
  const comesIn = or(
    isNotNull(administrators.registeredAt),
    and(eq(administrators.apiKeyAllowed, true), hasLiveKey),
  );
  const [left] = await tx
    .select({ id: administrators.id })
    .from(administrators)
    .where(
      and(
        eq(administrators.organizationId, organizationId),
        inArray(administrators.role, full),
        eq(administrators.suspended, false),
        comesIn,
      ),
    )
    .limit(1);
  if (left) return;
  const titles = full.map(roleTitle).join(' or ');
  throw invalidState(`No ${titles} with a way in would be left.`, argument);
}
