import type { Context } from '../../core/context.ts';
import { checkInput } from '../../core/input.ts';
import { type SignedUrl, signedUrl } from '../../core/signed-urls.ts';
import { byId, childConnection, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { administratorEntity } from '../administrators/entity.ts';
import type { Domain } from '../domain.ts';
import { userEntity } from '../users/entity.ts';
import {
  entriesOfImport,
  type UserImportRow,
  userImportEntity,
  userImportEntryEntity,
  userImportEntryList,
  userImportList,
} from './entity.ts';
import { createUserImportInput } from './input.ts';
import { userImportJob } from './job-store.ts';
import * as store from './store.ts';

const uploadSeconds = 15 * 60;
const downloadSeconds = 10 * 60;

function countsOf({ existing, total, created, updated, skipped, failed, existingFound }: UserImportRow) {
  const processed = created + updated + skipped + failed;
  return {
    ...{ total, created, updated, skipped, failed, processed },
    pending: total - processed,
    toCreate: total - processed === 0 ? 0 : Math.max(0, total - failed - existingFound - created),
    toUpdate: existing === 'UPDATE' ? Math.max(0, existingFound - updated) : 0,
    toSkip: existing === 'SKIP' ? Math.max(0, existingFound - skipped) : 0,
  };
}

export const imports: Domain = {
  entities: [userImportEntity, userImportEntryEntity],
  jobs: { 'user-import': userImportJob },
  resolvers: {
    Query: {
      userImport: (_root, { id }, context, info) => byId(userImportEntity, checkId('imp', id), context, info),
      userImports: (_root, args, context, info) => connection(userImportList, args, context, info),
    },
    UserImport: {
      counts: countsOf,
      createdBy: (row, _args, context, info) => byId(administratorEntity, row.createdById, context, info),
      upload: ({ id, state }, _args, context) =>
        state === 'DRAFT' || state === 'READY'
          ? addressOf(`/imports/${id}/file`, context, uploadSeconds)
          : null,
      faultsFile: ({ id, uploadedAt }, _args, context) =>
        uploadedAt ? addressOf(`/imports/${id}/faults.csv`, context, downloadSeconds) : null,
      entries: ({ id }, args, context, info) =>
        childConnection(userImportEntryList, entriesOfImport, id, args, context, info),
    },
    UserImportEntry: {
      user: ({ userId }, _args, context, info) => byId(userEntity, userId, context, info),
    },
    UserImportPayload: {
      userImport: ({ importId }, _args, context, info) => written(userImportEntity, importId, context, info),
    },
    Mutation: {
      createUserImport: async (_root, { input }, context) => ({
        importId: await store.createImport(context, checkInput(createUserImportInput, input)),
      }),
      startUserImport: async (_root, { id }, context) => ({
        importId: await store.startImport(context, checkId('imp', id)),
      }),
      cancelUserImport: async (_root, { id }, context) => ({
        importId: await store.cancelImport(context, checkId('imp', id)),
      }),
      deleteUserImport: async (_root, { id }, context) => ({
        deletedId: await store.deleteImport(context, checkId('imp', id)),
      }),
    },
  },
};

function addressOf(path: string, { secret, db, principal }: Context, seconds: number): SignedUrl {
  const { administratorId } = principal;
  return signedUrl(secret, { path, organizationId: db.organizationId, administratorId }, seconds);
}
