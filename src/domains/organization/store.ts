import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { organizationLogos, organizationSettings, portalSignOuts } from '../../../db/tables/organization.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { badInput, invalidState } from '../../errors.ts';
import { changeSettings } from '../../relay/settings.ts';
import type { OrganizationSettingsRow } from './entity.ts';
import type { OrganizationChanges } from './input.ts';
import type { Picture } from './picture.ts';

const constraints: Constraints = {
  portal_sign_outs_user: ['NOT_FOUND', 'input.userId', 'No user with this identifier.'],
};

/**
 * Changes the organization. Refuses a new name for a managed organization: its provider sets the name, and only the
 * provider may learn whether a name is taken.
 */
export async function updateOrganization(
  db: OrganizationDatabase,
  { displayName, name, ...contact }: OrganizationChanges,
): Promise<void> {
  const { organizationId: id } = db;
  await db.transaction(async (tx) => {
    const [own] = await tx.select().from(organizations).where(eq(organizations.id, id)).for('update');
    if (name && name !== own?.name && own?.providerOrganizationId) {
      throw invalidState('The provider sets the name of the organization.', 'input.name');
    }
    await tx
      .update(organizations)
      .set({ ...contact, ...(name ? { name } : {}), updatedAt: sql`now()` })
      .where(eq(organizations.id, id));
    if (displayName !== undefined) await saveSettings(tx, id, { displayName });
    return changed(id);
  });
}

export async function setLogo(db: OrganizationDatabase, picture: Picture): Promise<void> {
  const { organizationId } = db;
  await db.transaction(async (tx) => {
    await tx
      .insert(organizationLogos)
      .values({ organizationId, ...picture })
      .onConflictDoUpdate({
        target: organizationLogos.organizationId,
        set: { ...picture, updatedAt: sql`now()` },
      });
    return changed(organizationId);
  });
}

export async function removeLogo(db: OrganizationDatabase): Promise<void> {
  await db.transaction(async (tx) => {
    const { organizationId } = organizationLogos;
    const gone = await tx
      .delete(organizationLogos)
      .where(eq(organizationId, db.organizationId))
      .returning({ organizationId });
    if (gone.length === 0) throw invalidState('The organization has no logo.');
    return changed(db.organizationId);
  });
}

/** @throws BAD_USER_INPUT if the idle time of a session exceeds its duration */
export async function changeOrganizationSettings(
  db: OrganizationDatabase,
  changes: Partial<Record<keyof OrganizationSettingsRow, unknown>>,
): Promise<void> {
  await changeSettings(db, organizationSettings, changes, ({ portalIdleMinutes, portalSessionMinutes }) => {
    if (portalIdleMinutes <= portalSessionMinutes) return;
    const argument = changes.portalIdleMinutes === undefined ? 'sessionMinutes' : 'idleMinutes';
    throw badInput(`input.${argument}`, 'The idle time of a session must not exceed its duration.');
  });
}

/**
 * Ends the sessions in the User Portal of all users, or of one.
 * @returns the instant before which the ended sessions began
 */
export async function endSessions(db: OrganizationDatabase, userId: string | null): Promise<string> {
  const { organizationId } = db;
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const endedAt = sql`clock_timestamp()`;
      if (userId === null) {
        const row = await saveSettings(tx, organizationId, { portalSessionsEndedAt: endedAt });
        return changed(organizationId, row?.portalSessionsEndedAt ?? '');
      }
      const [row] = await tx
        .insert(portalSignOuts)
        .values({ organizationId, userId, endedAt })
        .onConflictDoUpdate({
          target: [portalSignOuts.organizationId, portalSignOuts.userId],
          set: { endedAt },
        })
        .returning({ endedAt: portalSignOuts.endedAt });
      return changed(userId, row?.endedAt ?? '');
    }),
  );
}

/** Returns the instants at which the portal sessions of these users were last ended, one by one or for everybody. */
export async function sessionsEndedAt(
  db: OrganizationDatabase,
  ids: readonly string[],
): Promise<(string | null)[]> {
  const rows = await db.read<{ id: string; endedAt: string | null }>(
    sql`select one.id, greatest(
        (select ${portalSignOuts.endedAt} from ${portalSignOuts}
          where ${portalSignOuts.organizationId} = ${db.organizationId} and ${portalSignOuts.userId} = one.id),
        (select ${organizationSettings.portalSessionsEndedAt} from ${organizationSettings}
          where ${organizationSettings.organizationId} = ${db.organizationId})) as "endedAt"
      from unnest(${sql.param(ids)}::text[]) as one(id)`,
  );
  const byId = new Map(rows.map(({ id, endedAt }) => [id, endedAt]));
  return ids.map((id) => byId.get(id) ?? null);
}

async function saveSettings(tx: Transaction, organizationId: string, values: object) {
  const [row] = await tx
    .insert(organizationSettings)
    .values({ organizationId, ...values })
    .onConflictDoUpdate({
      target: organizationSettings.organizationId,
      set: { ...values, updatedAt: sql`now()` },
    })
    .returning();
  return row;
}
