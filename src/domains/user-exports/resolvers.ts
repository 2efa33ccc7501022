import type { Transaction } from '../../../db/database.ts';
import { checkInput } from '../../core/input.ts';
import { downloadOf } from '../../exports/download.ts';
import { exportJob } from '../../exports/job-store.ts';
import { createExport, deleteExport } from '../../exports/store.ts';
import type { UserExportColumn, UserState } from '../../generated/graphql.ts';
import { byId, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { administratorEntity } from '../administrators/entity.ts';
import type { Domain } from '../domain.ts';
import { userGroupEntity } from '../groups/entity.ts';
import { type UserExportRequest, userExportEntity, userExportList } from './entity.ts';
import { createUserExportInput } from './input.ts';
import { userExport } from './kind-store.ts';
import { requestOf } from './store.ts';

export const userExports: Domain = {
  entities: [userExportEntity],
  jobs: { 'user-export': exportJob(userExport) },
  resolvers: {
    Query: {
      userExport: (_root, { id }, context, info) => byId(userExportEntity, checkId('exp', id), context, info),
      userExports: (_root, args, context, info) => connection(userExportList, args, context, info),
    },
    UserExport: {
      columns: ({ columns }) => columns as UserExportColumn[],
      userStates: ({ request }) => (request as UserExportRequest).userStates as UserState[],
      createdBy: (row, _args, context, info) => byId(administratorEntity, row.createdById, context, info),
      userGroup: ({ request }, _args, context, info) =>
        byId(userGroupEntity, (request as UserExportRequest).userGroupId, context, info),
      download: (row, _args, context) => downloadOf(row, context),
    },
    UserExportPayload: {
      userExport: ({ exportId }, _args, context, info) => written(userExportEntity, exportId, context, info),
    },
    Mutation: {
      createUserExport: async (_root, { input }, context) => {
        const requested = checkInput(createUserExportInput, input);
        const { format, columns } = requested;
        const request = (tx: Transaction) => requestOf(tx, context.db.organizationId, requested);
        return { exportId: await createExport(context, userExport, { format, columns, request }) };
      },
      deleteUserExport: async (_root, { id }, context) => ({
        deletedId: await deleteExport(context, checkId('exp', id)),
      }),
    },
  },
};
