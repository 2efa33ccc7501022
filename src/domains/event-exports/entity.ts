import { exportEntity, exportList } from '../../exports/entity.ts';
import type { ExportRow } from '../../exports/store.ts';

export type DirectoryEventExportRow = ExportRow;

/** Selection of events for an export. */
export interface EventExportRequest {
  /** Value of the type `DirectoryEventFilter`. */
  readonly filter: object | null;
  /** Number of the last event at the time of the request. */
  readonly through: number;
}

export const directoryEventExportEntity = exportEntity({
  type: 'DirectoryEventExport',
  prefix: 'evx',
  kind: 'DIRECTORY_EVENTS',
  ofRequest: ['filter', 'through'],
});

export const directoryEventExportList = exportList(directoryEventExportEntity);
