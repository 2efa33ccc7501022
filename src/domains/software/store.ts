import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { softwareApps, softwareStatuses, softwareTargets } from '../../../db/tables/software.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { notFound } from '../../errors.ts';
import type { SoftwareStats } from '../../generated/graphql.ts';
import { type Applied, addTargets, removeTargets } from '../targets/store.ts';
import type { NewSoftwareApp, SoftwareAppChanges, SoftwareTargets } from './input.ts';

const constraints: Constraints = {
  software_apps_name_unique: ['ALREADY_EXISTS', 'input.displayName', 'Another app has this name.'],
  software_apps_versions: [
    'BAD_USER_INPUT',
    'input.packageVersion',
    'An app with a fixed version is not updated automatically.',
  ],
};

type Settings = Pick<
  SoftwareAppChanges,
  'packageVersion' | 'desiredState' | 'autoUpdate' | 'updateDelayAllowed'
>;

/** Returns columns for the given settings. An absent setting stays, and null restores the default. */
function columnsOf({ packageVersion, desiredState, autoUpdate, updateDelayAllowed }: Settings) {
  return {
    packageVersion,
    desiredState: desiredState === null ? ('INSTALLED' as const) : desiredState,
    autoUpdate: autoUpdate === null ? false : autoUpdate,
    updateDelayAllowed: updateDelayAllowed === null ? false : updateDelayAllowed,
  };
}

/** @returns the new app's identifier */
export function createApp(db: OrganizationDatabase, app: NewSoftwareApp): Promise<string> {
  const { organizationId } = db;
  const id = newId('swa');
  const { displayName, packageManager, packageId } = app;
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const named = { id, organizationId, displayName, packageManager, packageId };
      await tx.insert(softwareApps).values({ ...columnsOf(app), ...named });
      return changed(id);
    }),
  );
}

export async function updateApp(
  db: OrganizationDatabase,
  { id, displayName, ...settings }: SoftwareAppChanges,
): Promise<string> {
  const name = displayName ? { displayName } : {};
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const updated = await tx
        .update(softwareApps)
        .set({ ...columnsOf(settings), ...name, updatedAt: sql`now()` })
        .where(ofApp(db, id))
        .returning({ id: softwareApps.id });
      if (updated.length === 0) throw notFound('software app', 'input.id');
      return changed(id);
    }),
  );
}

export async function deleteApp(db: OrganizationDatabase, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const deleted = await tx.delete(softwareApps).where(ofApp(db, id)).returning({ id: softwareApps.id });
    if (deleted.length === 0) throw notFound('software app');
    return changed(id);
  });
}

/** Assigns the app to all of the targets, or to none. */
export function assignApp(db: OrganizationDatabase, targets: SoftwareTargets): Promise<string> {
  return withApp(db, targets, (tx, applied) => addTargets(tx, db, applied, targets));
}

export function unassignApp(db: OrganizationDatabase, targets: SoftwareTargets): Promise<string> {
  return withApp(db, targets, (tx, applied) => removeTargets(tx, db, applied, targets));
}

/** Counts the states of apps on the devices that have reported them, in one statement. */
export async function softwareStats(
  db: OrganizationDatabase,
  ids: readonly string[],
): Promise<SoftwareStats[]> {
  const rows = await db.read<SoftwareStats & { id: string }>(
    sql`select app_id as "id", count(*)::int as total,
      count(*) filter (where state = 'PENDING')::int as pending,
      count(*) filter (where state = 'INSTALLED')::int as installed,
      count(*) filter (where state = 'UNINSTALLED')::int as uninstalled,
      count(*) filter (where state = 'FAILED')::int as failed
      from ${softwareStatuses} where organization_id = ${db.organizationId} and app_id = any(${sql.param(ids)})
      group by app_id`,
  );
  const none = { total: 0, pending: 0, installed: 0, uninstalled: 0, failed: 0 };
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? none);
}

function withApp(
  db: OrganizationDatabase,
  { appId }: SoftwareTargets,
  work: (tx: Transaction, applied: Applied) => Promise<void>,
): Promise<string> {
  return db.transaction(async (tx) => {
    const found = await tx
      .select({ id: softwareApps.id })
      .from(softwareApps)
      .where(ofApp(db, appId))
      .for('key share');
    if (found.length === 0) throw notFound('software app', 'input.appId');
    await work(tx, { owner: softwareTargets.appId, id: appId });
    return changed(appId);
  });
}

function ofApp(db: OrganizationDatabase, id: string) {
  return and(eq(softwareApps.organizationId, db.organizationId), eq(softwareApps.id, id));
}
