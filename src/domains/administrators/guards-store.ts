import { and, eq, inArray, isNotNull, or } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { lockAdministrators } from '../../../db/locks.ts';
import { administrators } from '../../../db/tables/administrators.ts';
import { exceededScopes, fullRoles } from '../../access/permission-coverage.ts';
import type { Changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
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

/** Caller that changes administrators. */
export type Manager = Pick<Context, 'db' | 'principal' | 'permissions' | 'secret'>;

/**
 * Refuses a role that exceeds the caller's permissions. Nobody may grant more than they have, or change an
 * administrator who has more. Compares both permissions cell by cell.
 * @throws FORBIDDEN with the names of the exceeded scopes
 */
export function assertCovers({ permissions, principal }: Manager, role: Role, argument: string): void {
  const own: RolePermissions = permissions ?? builtInPermissions[principal.role];
  const scopes = exceededScopes(own, builtInPermissions[role]);
  if (scopes.length === 0) return;
  const names = scopes.map(scopeTitle).join(', ');
  const message = `${roleTitle(role)} allows more than ${own.name} does: ${names}.`;
  throw codedError('FORBIDDEN', message, { argument, exceededScopes: scopes });
}

/** Refuses the caller as the administrator to change. @throws FORBIDDEN */
export function assertOther({ principal }: Manager, id: string, argument: string): void {
  if (id !== principal.administratorId) return;
  throw codedError('FORBIDDEN', 'Administrators cannot do this to themselves. Ask another administrator.', {
    argument,
  });
}

/**
 * Runs the work in a transaction that holds the organization's lock of administrators, keys and service accounts. Of two
 * administrators who remove each other, only the first succeeds.
 */
export function lockedChange<T>(
  { db }: Pick<Manager, 'db'>,
  constraints: Constraints,
  work: (tx: Transaction) => Promise<Changed<T>>,
): Promise<T> {
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await lockAdministrators(tx, db.organizationId);
      return work(tx);
    }),
  );
}

/**
 * Requires that an administrator remains who has every right in every scope and still has access: one who has accepted
 * the invitation, or who has an accepted key. The result holds at commit only after `lockAdministrators`.
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
  throw invalidState(`No ${titles} with access would remain.`, argument);
}
