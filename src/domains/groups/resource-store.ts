import { and, type Column, eq, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../../db/database.ts';
import { devices } from '../../../db/tables/devices.ts';
import { directories, userGroupDirectories } from '../../../db/tables/directories.ts';
import { deviceGroups, userGroupDeviceGroups, userGroupDevices } from '../../../db/tables/groups.ts';
import { radiusServers, userGroupRadiusServers } from '../../../db/tables/radius.ts';
import { ssoApplications, userGroupSsoApplications } from '../../../db/tables/sso.ts';
import { changed } from '../../core/change.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { lockAll } from '../../core/lock-all.ts';
import type { Resources } from './input.ts';
import { userGroupKind } from './kind-store.ts';
import { lockGroup } from './membership-store.ts';

/** Resources of one kind, and the table of their pairs with user groups. */
interface ResourceKind {
  readonly argument: Exclude<keyof Resources, 'groupId'>;
  readonly label: string;
  readonly resources: PgTable & { readonly organizationId: Column; readonly id: Column };
  readonly pairs: PgTable & { readonly organizationId: Column };
  readonly group: Column;
  readonly resource: Column;
}

const kinds: readonly ResourceKind[] = [
  {
    argument: 'deviceIds',
    label: 'device',
    resources: devices,
    pairs: userGroupDevices,
    group: userGroupDevices.groupId,
    resource: userGroupDevices.deviceId,
  },
  {
    argument: 'deviceGroupIds',
    label: 'device group',
    resources: deviceGroups,
    pairs: userGroupDeviceGroups,
    group: userGroupDeviceGroups.userGroupId,
    resource: userGroupDeviceGroups.deviceGroupId,
  },
  {
    argument: 'radiusServerIds',
    label: 'RADIUS server',
    resources: radiusServers,
    pairs: userGroupRadiusServers,
    group: userGroupRadiusServers.groupId,
    resource: userGroupRadiusServers.radiusServerId,
  },
  {
    argument: 'ssoApplicationIds',
    label: 'SSO application',
    resources: ssoApplications,
    pairs: userGroupSsoApplications,
    group: userGroupSsoApplications.groupId,
    resource: userGroupSsoApplications.ssoApplicationId,
  },
  {
    argument: 'directoryIds',
    label: 'directory',
    resources: directories,
    pairs: userGroupDirectories,
    group: userGroupDirectories.groupId,
    resource: userGroupDirectories.directoryId,
  },
];

/** Assigns all of the resources to the user group, or none. */
export function assignResources(db: OrganizationDatabase, resources: Resources): Promise<string> {
  return inGroup(db, resources, async (tx, { pairs, group, resource }, ids) => {
    await tx.execute(sql`insert into ${pairs} (organization_id, ${named(group)}, ${named(resource)})
      select ${db.organizationId}, ${resources.groupId}, unnest(${sql.param(ids)}::text[]) on conflict do nothing`);
  });
}

/** Removes all of the resources from the user group, or none. */
export function unassignResources(db: OrganizationDatabase, resources: Resources): Promise<string> {
  return inGroup(db, resources, async (tx, { pairs, group, resource }, ids) => {
    const ofGroup = and(eq(pairs.organizationId, db.organizationId), eq(group, resources.groupId));
    await tx.delete(pairs).where(and(ofGroup, sql`${resource} = any(${sql.param(ids)}::text[])`));
  });
}

/** Runs the work for each kind of resource that is named. */
function inGroup(
  db: OrganizationDatabase,
  resources: Resources,
  work: (tx: Transaction, kind: ResourceKind, ids: readonly string[]) => Promise<void>,
): Promise<string> {
  const { groupId } = resources;
  return db.transaction(async (tx) => {
    await lockGroup(userGroupKind, tx, db, groupId, 'input.groupId');
    for (const kind of kinds) {
      const ids = resources[kind.argument] ?? [];
      if (ids.length === 0) continue;
      await lockAll(tx, db, kind.resources, ids, [kind.label, `input.${kind.argument}`]);
      await work(tx, kind, ids);
    }
    return changed(groupId);
  });
}

function named({ name }: Column) {
  return sql.identifier(name);
}
