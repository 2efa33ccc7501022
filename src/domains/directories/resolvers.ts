import { isId, prefixOf } from '../../../db/ids.ts';
import type { Context } from '../../core/context.ts';
import { checkInput } from '../../core/input.ts';
import { byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { administratorEntity } from '../administrators/entity.ts';
import type { Domain } from '../domain.ts';
import { userGroupEntity, userGroupList } from '../groups/entity.ts';
import type { MutationResolvers, QueryResolvers, ScimDirectoryResolvers } from '../resolver-types.ts';
import { userEntity, userList } from '../users/entity.ts';
import { removeCredential, rotateCredential } from './credential-store.ts';
import {
  checkDirectoryId,
  type DirectoryRow,
  directoriesOfUser,
  directoriesOfUserGroup,
  directoryEntities,
  directoryEntity,
  directoryExportEntity,
  directoryExportList,
  directoryList,
  directorySyncRunEntity,
  directorySyncRunList,
  exportsOfDirectory,
  runsOfDirectory,
  userGroupsOfDirectory,
  usersOfDirectory,
} from './entity.ts';
import {
  directoryInputs,
  replaceMappingsInput,
  retryExportsInput,
  rotateCredentialInput,
  startSyncInput,
} from './input.ts';
import { kindOfPrefix, kinds } from './kinds.ts';
import { effectiveMappings } from './mapping.ts';
import { provisioning } from './provisioning.ts';
import { provisioningChanges } from './reconcile-store.ts';
import { retryExports } from './retry-store.ts';
import { startRun } from './run-store.ts';
import { createDirectory, deleteDirectory, replaceMappings, updateDirectory } from './store.ts';
import { directorySync } from './sync.ts';

type OfEveryKind = Pick<
  ScimDirectoryResolvers<Context, DirectoryRow>,
  'syncStatus' | 'syncRuns' | 'userGroups' | 'users'
>;
type OfExportedKinds = Pick<ScimDirectoryResolvers<Context, DirectoryRow>, 'exportOutage' | 'exports'>;
type OfRemoteKinds = Pick<ScimDirectoryResolvers<Context, DirectoryRow>, 'credential' | 'attributeMappings'>;

const ofEveryKind: OfEveryKind = {
  syncStatus: ({ statusCode, statusMessage, statusDetails, syncedAt }) =>
    statusCode === null || syncedAt === null
      ? null
      : { code: statusCode, message: statusMessage ?? '', details: statusDetails, syncedAt },
  syncRuns: ({ id }, args, context, info) =>
    childConnection(directorySyncRunList, runsOfDirectory, id, args, context, info),
  userGroups: ({ id }, args, context, info) =>
    childConnection(userGroupList, userGroupsOfDirectory, id, args, context, info),
  users: ({ id }, args, context, info) =>
    childConnection(userList, usersOfDirectory, id, args, context, info),
};

const ofRemoteKinds: OfRemoteKinds = {
  credential: (row) =>
    row.credentialKind === null || row.credentialUpdatedAt === null
      ? null
      : {
          kind: row.credentialKind,
          updatedAt: row.credentialUpdatedAt,
          expiresAt: row.credentialExpiresAt,
          valid: row.credentialValid,
          message: row.credentialMessage,
          checkedAt: row.credentialCheckedAt,
        },
  attributeMappings: ({ kind, mappings }) => effectiveMappings(kind, mappings).map(mappingOf),
};

const ofExportedKinds: OfExportedKinds = {
  exportOutage: ({ exportFailures, exportStatus, exportMessage, exportResumesAt }) =>
    exportResumesAt === null
      ? null
      : {
          failures: exportFailures,
          status: exportStatus,
          message: exportMessage ?? '',
          nextAttemptAt: exportResumesAt,
        },
  exports: ({ id }, args, context, info) =>
    childConnection(directoryExportList, exportsOfDirectory, id, args, context, info),
};

function mappingOf(mapping: ReturnType<typeof effectiveMappings>[number]) {
  return { ...mapping, userField: mapping.userField as null };
}

const query: QueryResolvers = {
  directory: (_root, { id }, context, info) => byId(directoryEntity, checkDirectoryId(id), context, info),
  directories: (_root, args, context, info) => connection(directoryList, args, context, info),
  directorySyncRun: (_root, { id }, context, info) =>
    byId(directorySyncRunEntity, checkId('dsr', id), context, info),
  directorySyncRuns: (_root, args, context, info) => connection(directorySyncRunList, args, context, info),
  directoryExport: (_root, { id }, context, info) =>
    byId(directoryExportEntity, checkId('dxp', id), context, info),
  directoryExports: (_root, args, context, info) => connection(directoryExportList, args, context, info),
  directoryAttributes: (_root, { kind }) => {
    const { catalogue } = kinds[kind];
    return (
      catalogue && { attributes: [...catalogue.attributes], customPattern: catalogue.custom?.source ?? null }
    );
  },
};

const mutation: MutationResolvers = {
  createDirectory: async (_root, { input }, { db, outbound }) => {
    const { create } = directoryInputs(outbound.allowPrivate);
    return { directoryId: await createDirectory(db, checkInput(create, input)) };
  },
  updateDirectory: async (_root, { input }, { db, outbound }) => {
    const { update } = directoryInputs(outbound.allowPrivate);
    return { directoryId: await updateDirectory(db, checkInput(update, input)) };
  },
  deleteDirectory: async (_root, { id }, { db }) => ({
    deletedId: await deleteDirectory(db, checkDirectoryId(id)),
  }),
  startDirectorySync: async (_root, { input }, context) => ({
    runId: await startRun(context, checkInput(startSyncInput, input)),
  }),
  rotateDirectoryCredential: async (_root, { input }, context) => ({
    directoryId: await rotateCredential(context, checkInput(rotateCredentialInput, input)),
  }),
  removeDirectoryCredential: async (_root, { id }, { db }) => ({
    directoryId: await removeCredential(db, checkDirectoryId(id)),
  }),
  retryDirectoryExports: async (_root, { input }, { db }) => ({
    retried: await retryExports(db, checkInput(retryExportsInput, input)),
  }),
  replaceDirectoryMappings: async (_root, { input }, { db }) => ({
    directoryId: await replaceMappings(db, checkInput(replaceMappingsInput, input)),
  }),
};

export const directories: Domain = {
  jobs: {
    'directory-syncs': directorySync,
    provisioning,
    'provisioning-changes': provisioningChanges,
  },
  entities: [...Object.values(directoryEntities), directoryExportEntity, directorySyncRunEntity],
  resolvers: {
    Query: query,
    Mutation: mutation,
    Directory: {
      __resolveType: ({ id }) => kinds[kindOfPrefix(prefixOf(id)) ?? 'SCIM'].type,
    },
    LdapDirectory: ofEveryKind,
    ActiveDirectory: ofEveryKind,
    GoogleWorkspaceDirectory: { ...ofEveryKind, ...ofRemoteKinds },
    Microsoft365Directory: { ...ofEveryKind, ...ofRemoteKinds },
    WorkdayDirectory: { ...ofEveryKind, ...ofRemoteKinds },
    ScimDirectory: { ...ofEveryKind, ...ofRemoteKinds, ...ofExportedKinds },
    DirectoryExport: {
      directory: ({ directoryId }, _args, context, info) =>
        written(directoryEntity, directoryId, context, info),
      user: ({ subjectId }, _args, context, info) =>
        isId('usr', subjectId) ? byId(userEntity, subjectId, context, info) : null,
      userGroup: ({ subjectId }, _args, context, info) =>
        isId('grp', subjectId) ? byId(userGroupEntity, subjectId, context, info) : null,
      nextAttemptAt: ({ state, dueAt }) => (state === 'WAITING' ? dueAt : null),
    },
    DirectorySyncRun: {
      requestedBy: ({ requestedById }, _args, context, info) =>
        byId(administratorEntity, requestedById, context, info),
      directory: ({ directoryId }, _args, context, info) =>
        written(directoryEntity, directoryId, context, info),
    },
    DirectorySyncRunPayload: {
      directorySyncRun: ({ runId }, _args, context, info) =>
        written(directorySyncRunEntity, runId, context, info),
    },
    DirectoryPayload: {
      directory: ({ directoryId }, _args, context, info) =>
        written(directoryEntity, directoryId, context, info),
    },
    UserGroup: {
      directories: ({ id }, args, context, info) =>
        childConnection(directoryList, directoriesOfUserGroup, id, args, context, info),
    },
    User: {
      directories: ({ id }, args, context, info) =>
        childConnection(directoryList, directoriesOfUser, id, args, context, info),
    },
  },
};
