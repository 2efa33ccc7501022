import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { userGroups } from '../../../db/tables/groups.ts';
import { notFound } from '../../errors.ts';
import type { UserExportRequest } from './entity.ts';
import type { NewUserExport } from './input.ts';

/** @throws NOT_FOUND */
export async function requestOf(
  tx: Transaction,
  organizationId: string,
  { userStates, userGroupId }: NewUserExport,
): Promise<UserExportRequest> {
  if (userGroupId) {
    const [found] = await tx
      .select({ id: userGroups.id })
      .from(userGroups)
      .where(and(eq(userGroups.organizationId, organizationId), eq(userGroups.id, userGroupId)));
    if (!found) throw notFound('user group', 'input.userGroupId');
  }
  return { userStates: userStates ?? [], userGroupId: userGroupId ?? null };
}
