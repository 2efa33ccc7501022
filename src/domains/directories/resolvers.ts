import { prefixOf } from '../../../db/ids.ts';
import type { Context } from '../../core/context.ts';
import { checkInput } from '../../core/input.ts';
import { byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { administratorEntity } from '../administrators/entity.ts';
import type { Domain } from '../domain.ts';
import { userGroupList } from '../groups/entity.ts';
import type { MutationResolvers, QueryResolvers, ScimDirectoryResolvers } from '../resolver-types.ts';
import { userList } from '../users/entity.ts';
import { removeCredential, rotateCredential } from './credential-store.ts';
import {
  checkDirectoryId,
  type DirectoryRow,
  directoriesOfUser,
  directoriesOfUserGroup,
  directoryEntities,
  directoryEntity,
  directoryList,
  directorySyncRunEntity,
  directorySyncRunList,
  runsOfDirectory,
  userGroupsOfDirectory,
  usersOfDirectory,
} from './entity.ts';
import { directoryInputs, replaceMappingsInput, rotateCredentialInput, startSyncInput } from './input.ts';
import { kindOfPrefix, kinds } from './kinds.ts';
import { effectiveMappings } from './mapping.ts';
import { startRun } from './run-store.ts';
import { createDirectory, deleteDirectory, replaceMappings, updateDirectory } from './store.ts';
import { directorySync } from './sync.ts';

type OfEveryKind = Pick<
  ScimDirectoryResolvers<Context, DirectoryRow>,
  'syncStatus' | 'syncRuns' | 'userGroups' | 'users'
>;
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

function mappingOf(mapping: ReturnType<typeof effectiveMappings>[number]) {
  return { ...mapping, userField: mapping.userField as null };
}

const query: QueryResolvers = {
  directory: (_root, { id }, context, info) => byId(directoryEntity, checkDirectoryId(id), context, info),
  directories: (_root, args, context, info) => connection(directoryList, args, context, info),
  directorySyncRun: (_root, { id }, context, info) =>
    byId(directorySyncRunEntity, checkId('dsr', id), context, info),
  directorySyncRuns: (_root, args, context, info) => connection(directorySyncRunList, args, context, info),
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
  replaceDirectoryMappings: async (_root, { input }, { db }) => ({
    directoryId: await replaceMappings(db, checkInput(replaceMappingsInput, input)),
  }),
};

export const directories: Domain = {
  jobs: { 'directory-syncs': directorySync },
  entities: [...Object.values(directoryEntities), directorySyncRunEntity],
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
    ScimDirectory: { ...ofEveryKind, ...ofRemoteKinds },
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
