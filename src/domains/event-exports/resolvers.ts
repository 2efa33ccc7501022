import type { Transaction } from '../../../db/database.ts';
import type { Context } from '../../core/context.ts';
import { checkInput } from '../../core/input.ts';
import { scopes } from '../../core/role-matrix.ts';
import { downloadOf } from '../../exports/download.ts';
import { exportJob } from '../../exports/job-store.ts';
import { createExport, deleteExport, holds } from '../../exports/store.ts';
import type { CreateDirectoryEventExportInput, DirectoryEventColumn } from '../../generated/graphql.ts';
import { byId, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import { administratorEntity } from '../administrators/entity.ts';
import type { Domain } from '../domain.ts';
import { exportColumns } from './columns-store.ts';
import { directoryEventExportEntity, directoryEventExportList, type EventExportRequest } from './entity.ts';
import { createEventExportInput } from './input.ts';
import { eventExport, requestOf } from './kind-store.ts';

export const eventExports: Domain = {
  entities: [directoryEventExportEntity],
  jobs: { 'event-export': exportJob(eventExport) },
  resolvers: {
    Query: {
      directoryEventExport: (_root, { id }, context, info) =>
        byId(directoryEventExportEntity, checkId('evx', id), context, info),
      directoryEventExports: (_root, args, context, info) =>
        connection(directoryEventExportList, args, context, info),
    },
    DirectoryEventExport: {
      columns: ({ columns }) => columns as DirectoryEventColumn[],
      filter: ({ request }) => (request as EventExportRequest).filter,
      through: ({ request }) => (request as EventExportRequest).through,
      createdBy: (row, _args, context, info) => byId(administratorEntity, row.createdById, context, info),
      download: (row, _args, context) => downloadOf(row, context),
    },
    DirectoryEventExportPayload: {
      directoryEventExport: ({ exportId }, _args, context, info) =>
        written(directoryEventExportEntity, exportId, context, info),
    },
    Mutation: {
      createDirectoryEventExport: async (_root, { input }, context) => ({
        exportId: await create(context, input),
      }),
      deleteDirectoryEventExport: async (_root, { id }, context) => ({
        deletedId: await deleteExport(context, checkId('evx', id)),
      }),
    },
  },
};

/**
 * Creates an export. The arguments of a change are visible with Edit in its service, so the file has them for those
 * services only.
 */
function create(context: Context, input: CreateDirectoryEventExportInput): Promise<string> {
  const checked = checkInput(createEventExportInput, input);
  const columns = checked.columns ?? (Object.keys(exportColumns) as DirectoryEventColumn[]);
  const services = scopes.map((scope) => ({ scope, level: 'EDIT' as const }));
  return createExport(context, eventExport, {
    ...{ format: checked.format, columns },
    needs: columns.includes('CHANGES') ? services.filter((need) => holds(context.permissions, need)) : [],
    request: (tx: Transaction) => requestOf(tx, context.db.organizationId, checked.filter ?? null),
  });
}
