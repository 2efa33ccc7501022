import { exportEntity, exportList } from '../../exports/entity.ts';
import type { ExportRow } from '../../exports/store.ts';

export type UserExportRow = ExportRow;

/** Users to export. */
export interface UserExportRequest {
  /** States of the users. Empty for all states. */
  readonly userStates: readonly string[];
  /** Group of the users, or null. The export stays after the group is deleted. */
  readonly userGroupId: string | null;
}

export const userExportEntity = exportEntity({
  type: 'UserExport',
  prefix: 'exp',
  kind: 'USERS',
  ofRequest: ['userStates', 'userGroup'],
});

export const userExportList = exportList(userExportEntity);
