import { type SQL, sql } from 'drizzle-orm';
import { type IdPrefix, prefixOf } from '../../../db/ids.ts';
import {
  directories,
  directoryExports,
  directoryLinks,
  directorySyncRuns,
  userGroupDirectories,
} from '../../../db/tables/directories.ts';
import type { DirectoryKind } from '../../generated/graphql.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { type Entity, entity } from '../../relay/entity.ts';
import {
  anyOfFilter,
  flagFilter,
  idFilter,
  instantFilter,
  intFilter,
  keyFilter,
  pairedFilter,
  textFilter,
} from '../../relay/filters.ts';
import { checkId } from '../../relay/ids.ts';
import type { ListOf } from '../../relay/list.ts';

import { directoryKinds, type KindOfDirectory, kindOfPrefix, kinds } from './kinds.ts';

/** Shape of a mapping as its table stores it, for files that read no table. */
export type { StoredMapping } from '../../../db/tables/directories.ts';

/** Prefixes of the identifiers of directories, one per kind. */
export const directoryPrefixes = directoryKinds.map((kind) => kinds[kind].prefix) as [
  IdPrefix,
  ...IdPrefix[],
];

export type DirectoryRow = typeof directories.$inferSelect;
export type DirectoryExportRow = typeof directoryExports.$inferSelect;
export type DirectorySyncRunRow = typeof directorySyncRuns.$inferSelect;

const computed = {
  syncStatus: ['statusCode', 'statusMessage', 'statusDetails', 'syncedAt'],
  credential: [
    'credentialKind',
    'credentialUpdatedAt',
    'credentialExpiresAt',
    'credentialValid',
    'credentialMessage',
    'credentialCheckedAt',
  ],
  attributeMappings: ['kind', 'mappings'],
  exportOutage: ['exportFailures', 'exportResumesAt', 'exportStatus', 'exportMessage'],
} as const;

/** Selects each setting as a field of its own name. A directory that is older than the setting has its default. */
function settingFields(defaults: KindOfDirectory['defaults']): Record<string, SQL> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [
      name,
      sql`coalesce(${directories.settings} -> ${sql.raw(`'${name}'`)}, ${sql.raw(`'${JSON.stringify(value)}'`)}::jsonb)`,
    ]),
  );
}

/** Creates the entity of one kind of directory, as the object type of that kind. */
function entityOfKind(kind: DirectoryKind): Entity<DirectoryRow> {
  const { type, prefix, defaults } = kinds[kind];
  return entity<DirectoryRow>({
    type,
    prefix,
    table: directories,
    fields: { ...computed, ...settingFields(defaults) },
  });
}

export const directoryEntities = Object.fromEntries(
  directoryKinds.map((kind) => [kind, entityOfKind(kind)]),
) as Readonly<Record<DirectoryKind, Entity<DirectoryRow>>>;

/** Entity of directories of all kinds, as the interface. */
export const directoryEntity = entity<DirectoryRow>({
  type: 'Directory',
  prefix: 'scm',
  table: directories,
  fields: {
    ...computed,
    ...Object.assign({}, ...directoryKinds.map((kind) => settingFields(kinds[kind].defaults))),
  },
});

export const directoryList: ListOf = {
  entity: directoryEntity,
  defaultSort: 'NAME',
  sorts: { NAME: directories.nameKey, CREATED_AT: directories.createdAt },
  filters: {
    kind: anyOfFilter(directories.kind),
    name: keyFilter(directories.nameKey),
    enabled: flagFilter(directories.enabled),
    healthy: (healthy: boolean) => sql`(${directories.statusCode} = 0) = ${healthy}`,
    credentialExpiresAt: instantFilter(directories.credentialExpiresAt),
    syncedAt: instantFilter(directories.syncedAt),
    createdAt: instantFilter(directories.createdAt),
    userGroupId: pairedFilter(
      directories,
      userGroupDirectories.directoryId,
      userGroupDirectories.groupId,
      'grp',
    ),
  },
};

/** Checks that an identifier is that of a directory. @throws INVALID_ID */
export function checkDirectoryId(id: string, argument = 'id'): string {
  const kind = kindOfPrefix(prefixOf(id));
  return checkId(kind ? kinds[kind].prefix : 'scm', id, argument);
}

export const directorySyncRunEntity = entity<DirectorySyncRunRow>({
  type: 'DirectorySyncRun',
  prefix: 'dsr',
  table: directorySyncRuns,
  fields: { directory: ['directoryId'], requestedBy: ['requestedById'] },
});

export const directorySyncRunList: ListOf = {
  entity: directorySyncRunEntity,
  defaultSort: 'QUEUED_AT',
  sorts: { QUEUED_AT: directorySyncRuns.queuedAt },
  filters: {
    directoryId: (id: string, argument: string) =>
      sql`${directorySyncRuns.directoryId} = ${checkDirectoryId(id, argument)}`,
    kind: anyOfFilter(directorySyncRuns.kind),
    state: anyOfFilter(directorySyncRuns.state),
    failed: intFilter(directorySyncRuns.failed),
    queuedAt: instantFilter(directorySyncRuns.queuedAt),
  },
};

export const directoryExportEntity = entity<DirectoryExportRow>({
  type: 'DirectoryExport',
  prefix: 'dxp',
  table: directoryExports,
  fields: {
    directory: ['directoryId'],
    user: ['subjectId'],
    userGroup: ['subjectId'],
    nextAttemptAt: ['state', 'dueAt'],
  },
});

export const directoryExportList: ListOf = {
  entity: directoryExportEntity,
  defaultSort: 'CHANGED_AT',
  sorts: { CHANGED_AT: directoryExports.changedAt },
  filters: {
    directoryId: (id: string, argument: string) =>
      sql`${directoryExports.directoryId} = ${checkDirectoryId(id, argument)}`,
    userId: idFilter(directoryExports.subjectId, 'usr'),
    userGroupId: idFilter(directoryExports.subjectId, 'grp'),
    state: anyOfFilter(directoryExports.state),
    removal: flagFilter(directoryExports.removal),
    code: textFilter(directoryExports.code),
    attempts: intFilter(directoryExports.attempts),
    changedAt: instantFilter(directoryExports.changedAt),
  },
};

export const exportsOfDirectory: BelongsTo = { parent: directoryExports.directoryId };

export const runsOfDirectory: BelongsTo = { parent: directorySyncRuns.directoryId };

export const directoriesOfUserGroup: BelongsTo = {
  parent: userGroupDirectories.groupId,
  through: { table: userGroupDirectories, child: userGroupDirectories.directoryId },
};
export const userGroupsOfDirectory: BelongsTo = {
  parent: userGroupDirectories.directoryId,
  through: { table: userGroupDirectories, child: userGroupDirectories.groupId },
};
export const directoriesOfUser: BelongsTo = {
  parent: directoryLinks.userId,
  through: { table: directoryLinks, child: directoryLinks.directoryId },
};
export const usersOfDirectory: BelongsTo = {
  parent: directoryLinks.directoryId,
  through: { table: directoryLinks, child: directoryLinks.userId },
};
