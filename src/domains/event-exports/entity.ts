import { eq } from 'drizzle-orm';
import { exports } from '../../../db/tables/exports.ts';
import type { ExportRow } from '../../exports/store.ts';
import { entity } from '../../relay/entity.ts';
import { anyOfFilter, instantFilter } from '../../relay/filters.ts';
import { checkId } from '../../relay/ids.ts';
import type { ListOf } from '../../relay/list.ts';

export type DirectoryEventExportRow = ExportRow;

/** Which events are wanted. */
export interface EventExportRequest {
  /** A `DirectoryEventFilter`. */
  readonly filter: object | null;
  /** The number of the last event there was. */
  readonly through: number;
}

export const directoryEventExportEntity = entity<DirectoryEventExportRow>({
  type: 'DirectoryEventExport',
  prefix: 'evx',
  table: exports,
  fields: {
    createdBy: ['createdById'],
    filter: ['request'],
    through: ['request'],
    download: ['state', 'needs'],
  },
  visible: () => eq(exports.kind, 'DIRECTORY_EVENTS'),
});

export const directoryEventExportList: ListOf = {
  entity: directoryEventExportEntity,
  defaultSort: 'CREATED_AT',
  sorts: { CREATED_AT: exports.createdAt },
  filters: {
    format: anyOfFilter(exports.format),
    state: anyOfFilter(exports.state),
    createdAt: instantFilter(exports.createdAt),
    createdById: (id: string, argument: string) => eq(exports.createdById, checkId('adm', id, argument)),
  },
};
