import { sql } from 'drizzle-orm';
import { takeChanges } from '../../../db/changed-objects.ts';
import type { Transaction } from '../../../db/database.ts';
import { isId } from '../../../db/ids.ts';
import { enqueue } from '../../../db/jobs.ts';
import { directories, directoryLinks } from '../../../db/tables/directories.ts';
import { users } from '../../../db/tables/users.ts';
import type { JobHandler } from '../../jobs/job.ts';
import type { DirectoryRow } from './entity.ts';
import { isAutomatic, markGroups, markUsers } from './pending-store.ts';

const pageSize = 1000;

/** Fields of a directory after whose change every user is exported again. */
const settingFields = new Set(['ENABLED', 'SETTINGS', 'MAPPINGS']);

/**
 * Job that makes exports due after changes of users, members and assignments: see db/functions/changes.ts. Its row is
 * the organization.
 */
export const provisioningChanges: JobHandler = {
  run: (_organizationId, { db: { organizationId, transaction } }) =>
    transaction(async (tx) => {
      const { objectIds, fields, more } = await takeChanges(tx, organizationId, 'provisioning-changes');
      const userIds = objectIds.filter((id) => isId('usr', id));
      await markUsers(tx, organizationId, userIds);
      const scope = fields.some((field) => settingFields.has(field)) ? 'ALL' : 'DIFFERENCES';
      const directoryIds = objectIds.filter((id) => !isId('usr', id) && !isId('grp', id));
      await beginReconciliation(tx, organizationId, directoryIds, scope);
      // Of a member, the group counts as the changed field.
      const groupIds = [...objectIds, ...fields].filter((id) => isId('grp', id));
      await markGroups(tx, organizationId, { groupIds });
      await markGroups(tx, organizationId, { directoryIds });
      return more ? 'unfinished' : undefined;
    }),
};

/** Has the users of directories considered from the first one on. */
async function beginReconciliation(
  tx: Transaction,
  organizationId: string,
  directoryIds: readonly string[],
  scope: 'ALL' | 'DIFFERENCES',
): Promise<void> {
  if (directoryIds.length === 0) return;
  const { rows } = await tx.execute<{ id: string }>(sql`update ${directories} set reconciled_to = '',
      reconcile_scope = case reconcile_scope when 'ALL' then 'ALL' else ${scope}::directory_reconcile_scope end
    where organization_id = ${organizationId} and id = any(${sql.param(directoryIds)}::text[]) and ${isAutomatic}
    returning id`);
  for (const { id } of rows) await enqueue(tx, 'provisioning', id);
}

/** Makes exports due for the next users of a reconciliation. @returns true if there may be more users */
export async function reconcileNext(
  tx: Transaction,
  { id, organizationId, reconcileScope, reconciledTo }: DirectoryRow,
): Promise<boolean> {
  if (reconcileScope === null) return false;
  const after = reconciledTo ?? '';
  const { rows } = await tx.execute<{ id: string }>(sql`
    (select id from ${users} where organization_id = ${organizationId} and id > ${after}
      order by id limit ${pageSize})
    union
    (select user_id from ${directoryLinks} where organization_id = ${organizationId} and directory_id = ${id}
      and user_id > ${after} order by user_id limit ${pageSize})
    order by 1 limit ${pageSize}`);
  const userIds = rows.map((row) => row.id);
  await markUsers(tx, organizationId, userIds, reconcileScope, id);
  const last = userIds.length < pageSize ? null : userIds.at(-1);
  await tx.execute(sql`update ${directories} set reconciled_to = ${last},
      reconcile_scope = case when ${last}::text is null then null else reconcile_scope end
    where organization_id = ${organizationId} and id = ${id}`);
  return last !== null;
}
