import { and, eq, inArray, isNotNull, or } from 'drizzle-orm';
import type { Transaction } from '../../../db/client.ts';
import { administrators } from '../../../db/tables/administrators.ts';
import { fullRoles } from '../../access/cover.ts';
import { roleTitle } from '../../access/matrix.ts';
import { invalidState } from '../../errors.ts';
import { hasLiveKey } from './entity.ts';

/**
 * Somebody must be left who holds every right in every scope, and can still come in: has accepted the invitation, or has
 * a key that is accepted. Only after `lockAdministrators` it says so of the moment of the commit, too.
 * @throws INVALID_STATE
 */
export async function assertEntry(tx: Transaction, organizationId: string, argument: string): Promise<void> {
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
        inArray(administrators.role, [...fullRoles]),
        eq(administrators.suspended, false),
        comesIn,
      ),
    )
    .limit(1);
  if (left) return;
  const titles = fullRoles.map(roleTitle).join(' or ');
  throw invalidState(`No ${titles} with a way in would be left.`, argument);
}
