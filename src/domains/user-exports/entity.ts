import { eq } from 'drizzle-orm';
import { exports } from '../../../db/tables/exports.ts';
import type { ExportRow } from '../../exports/store.ts';
import { entity } from '../../relay/entity.ts';
import { anyOfFilter, instantFilter } from '../../relay/filters.ts';
import { checkId } from '../../relay/ids.ts';
import type { ListOf } from '../../relay/list.ts';

export type UserExportRow = ExportRow;

/** Which users are wanted. */
export interface UserExportRequest {
  /** Empty for all. */
  readonly userStates: readonly string[];
  /** The export stays when the group is gone. */
  readonly userGroupId: string | null;
}

export const userExportEntity = entity<UserExportRow>({
  type: 'UserExport',
  prefix: 'exp',
  table: exports,
  fields: {
    createdBy: ['createdById'],
    userStates: ['request'],
    userGroup: ['request'],
    download: ['state', 'needs'],
  },
  visible: () => eq(exports.kind, 'USERS'),
});

export const userExportList: ListOf = {
  entity: userExportEntity,
  defaultSort: 'CREATED_AT',
  sorts: { CREATED_AT: exports.createdAt },
  filters: {
    format: anyOfFilter(exports.format),
    state: anyOfFilter(exports.state),
    createdAt: instantFilter(exports.createdAt),
    createdById: (id: string, argument: string) => eq(exports.createdById, checkId('adm', id, argument)),
  },
};
