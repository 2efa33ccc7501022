import type { Domain } from '../../domain.ts';
import { codedError } from '../../errors.ts';
import type { UserExportColumn, UserState } from '../../generated/graphql.ts';
import { checkInput } from '../../input.ts';
import { byId, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { signedUrl } from '../../signed-urls.ts';
import { administratorEntity } from '../administrators/entity.ts';
import { userGroupEntity } from '../groups/entity.ts';
import { userExportEntity, userExportList } from './entity.ts';
import { createUserExportInput } from './input.ts';
import { userExportJob } from './job-store.ts';
import * as store from './store.ts';

const downloadSeconds = 10 * 60;

export const userExports: Domain = {
  entities: [userExportEntity],
  jobs: { 'user-export': userExportJob },
  resolvers: {
    Query: {
      userExport: (_root, { id }, context, info) => byId(userExportEntity, checkId('exp', id), context, info),
      userExports: (_root, args, context, info) => connection(userExportList, args, context, info),
    },
    UserExport: {
      columns: ({ columns }) => columns as UserExportColumn[],
      userStates: ({ userStates }) => userStates as UserState[],
      createdBy: (row, _args, context, info) => byId(administratorEntity, row.createdById, context, info),
      userGroup: (row, _args, context, info) => byId(userGroupEntity, row.userGroupId, context, info),
      download({ id, state, needs }, _args, { secret, holding, db: { organizationId } }) {
        if (state !== 'FINISHED') return null;
        if (!needs.every((need) => store.holds(holding, need))) {
          throw codedError('FORBIDDEN', 'Your role does not reach all columns of the file.');
        }
        return signedUrl(secret, { path: `/exports/${id}/file`, organizationId }, downloadSeconds);
      },
    },
    UserExportPayload: {
      userExport: ({ exportId }, _args, context, info) => written(userExportEntity, exportId, context, info),
    },
    Mutation: {
      createUserExport: async (_root, { input }, context) => ({
        exportId: await store.createExport(context, checkInput(createUserExportInput, input)),
      }),
      deleteUserExport: async (_root, { id }, context) => ({
        deletedId: await store.deleteExport(context, checkId('exp', id)),
      }),
    },
  },
};
