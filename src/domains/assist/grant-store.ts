import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { administrators } from '../../../db/tables/administrators.ts';
import { remoteAssistGrants } from '../../../db/tables/assist.ts';
import { deviceGroups } from '../../../db/tables/groups.ts';
import { changed } from '../../core/change.ts';
import type { Context } from '../../core/context.ts';
import { builtInPermissions } from '../../core/role-matrix.ts';
import { invalidState, notFound } from '../../errors.ts';
import { type ProviderAdministrator, providerAdministrator } from '../../identity/standing.ts';
import { grantStands } from './entity.ts';
import type { NewGrant } from './input.ts';
import { launchingOf } from './launching.ts';

type Writer = Pick<Context, 'db' | 'principal'>;

/** @returns the new grant's identifier. */
export function grant(
  { db, principal }: Writer,
  { administratorId, until, deviceGroupId, note }: NewGrant,
): Promise<string> {
  const { organizationId } = db;
  return db.transaction(async (tx) => {
    const administrator = await granteeOf(tx, organizationId, administratorId);
    if (!administrator) throw notFound('administrator', 'input.administratorId');
    if (launchingOf(builtInPermissions[administrator.role]) !== 'WHILE_GRANTED') {
      throw invalidState(
        'The role of this administrator does not depend on a grant.',
        'input.administratorId',
      );
    }
    if (deviceGroupId != null) {
      const [group] = await tx
        .select({ id: deviceGroups.id })
        .from(deviceGroups)
        .where(and(eq(deviceGroups.organizationId, organizationId), eq(deviceGroups.id, deviceGroupId)))
        .for('share');
      if (!group) throw notFound('device group', 'input.deviceGroupId');
    }
    const id = newId('rag');
    await tx.insert(remoteAssistGrants).values({
      id,
      organizationId,
      administratorId,
      administratorName: administrator.name,
      administratorOrganizationId: administrator.organizationId,
      allowedUntil: until,
      deviceGroupId: deviceGroupId ?? null,
      note: note ?? null,
      grantedById: principal.administratorId,
      grantedByName: principal.name,
    });
    return changed(id);
  });
}

/**
 * Finds the grantee, an administrator of the organization or of its provider. Locks the row: a change of the role
 * waits.
 */
async function granteeOf(
  tx: Transaction,
  organizationId: string,
  id: string,
): Promise<ProviderAdministrator | null> {
  const { name, role } = administrators;
  const [own] = await tx
    .select({ organizationId: administrators.organizationId, name, role })
    .from(administrators)
    .where(and(eq(administrators.organizationId, organizationId), eq(administrators.id, id)))
    .for('share');
  return own ?? (await providerAdministrator(tx, organizationId, id));
}

/** @returns the grant's identifier. */
export function withdraw({ db, principal }: Writer, id: string): Promise<string> {
  const ofGrant = and(
    eq(remoteAssistGrants.organizationId, db.organizationId),
    eq(remoteAssistGrants.id, id),
  );
  return db.transaction(async (tx) => {
    const withdrawn = await tx
      .update(remoteAssistGrants)
      .set({
        withdrawnAt: sql`clock_timestamp()`,
        withdrawnById: principal.administratorId,
        withdrawnByName: principal.name,
      })
      .where(and(ofGrant, grantStands))
      .returning({ id: remoteAssistGrants.id });
    if (withdrawn.length > 0) return changed(id);
    const [known] = await tx.select({ id: remoteAssistGrants.id }).from(remoteAssistGrants).where(ofGrant);
    throw known ? invalidState('The grant has already ended.') : notFound('grant');
  });
}
