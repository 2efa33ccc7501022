import { type SQL, sql } from 'drizzle-orm';
import { type IdPrefix, prefixOf } from '../../../db/ids.ts';
import {
  directories,
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
  instantFilter,
  intFilter,
  keyFilter,
  pairedFilter,
} from '../../relay/filters.ts';
import { checkId } from '../../relay/ids.ts';
import type { ListOf } from '../../relay/list.ts';

import { directoryKinds, kindOfPrefix, kinds } from './kinds.ts';

/** Shape of a mapping as its table stores it, for files that read no table. */
export type { StoredMapping } from '../../../db/tables/directories.ts';

/** Prefixes of the identifiers of directories, one per kind. */
export const directoryPrefixes = directoryKinds.map((kind) => kinds[kind].prefix) as [
  IdPrefix,
  ...IdPrefix[],
];

export type DirectoryRow = typeof directories.$inferSelect;
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
} as const;

/** Selects each setting as a field of its own name. */
function settingFields(names: readonly string[]): Record<string, SQL> {
  return Object.fromEntries(
    names.map((name) => [name, sql`${directories.settings} -> ${sql.raw(`'${name}'`)}`]),
  );
}

/** Creates the entity of one kind of directory, as the object type of that kind. */
function entityOfKind(kind: DirectoryKind): Entity<DirectoryRow> {
  const { type, prefix, defaults } = kinds[kind];
  return entity<DirectoryRow>({
    type,
    prefix,
    table: directories,
    fields: { ...computed, ...settingFields(Object.keys(defaults)) },
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
    ...settingFields(directoryKinds.flatMap((kind) => Object.keys(kinds[kind].defaults))),
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
