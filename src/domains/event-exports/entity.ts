import { exportEntity, exportList } from '../../exports/entity.ts';
import type { ExportRow } from '../../exports/store.ts';

export type DirectoryEventExportRow = ExportRow;

/** Which events are wanted. */
export interface EventExportRequest {
  /** A `DirectoryEventFilter`. */
  readonly filter: object | null;
  /** The number of the last event there was. */
  readonly through: number;
}

export const directoryEventExportEntity = exportEntity({
  type: 'DirectoryEventExport',
  prefix: 'evx',
  kind: 'DIRECTORY_EVENTS',
  ofRequest: ['filter', 'through'],
});

export const directoryEventExportList = exportList(directoryEventExportEntity);
