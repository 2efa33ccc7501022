import { exportEntity, exportList } from '../../exports/entity.ts';
import type { ExportRow } from '../../exports/store.ts';

export type UserExportRow = ExportRow;

/** Which users are wanted. */
export interface UserExportRequest {
  /** Empty for all. */
  readonly userStates: readonly string[];
  /** The export stays when the group is gone. */
  readonly userGroupId: string | null;
}

export const userExportEntity = exportEntity({
  type: 'UserExport',
  prefix: 'exp',
  kind: 'USERS',
  ofRequest: ['userStates', 'userGroup'],
});

export const userExportList = exportList(userExportEntity);
