import { eq } from 'drizzle-orm';
import { userExports } from '../../../db/tables/user-exports.ts';
import { entity } from '../../relay/entity.ts';
import { anyOfFilter, instantFilter } from '../../relay/filters.ts';
import { checkId } from '../../relay/ids.ts';
import type { ListOf } from '../../relay/list.ts';

export type UserExportRow = typeof userExports.$inferSelect;
export type Need = UserExportRow['needs'][number];

export const userExportEntity = entity<UserExportRow>({
  type: 'UserExport',
  prefix: 'exp',
  table: userExports,
  fields: {
    createdBy: ['createdById'],
    userGroup: ['userGroupId'],
    download: ['state', 'needs'],
  },
});

export const userExportList: ListOf = {
  entity: userExportEntity,
  defaultSort: 'CREATED_AT',
  sorts: { CREATED_AT: userExports.createdAt },
  filters: {
    format: anyOfFilter(userExports.format),
    state: anyOfFilter(userExports.state),
    createdAt: instantFilter(userExports.createdAt),
    createdById: (id: string, argument: string) => eq(userExports.createdById, checkId('adm', id, argument)),
  },
};
