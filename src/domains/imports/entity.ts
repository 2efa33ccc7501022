import { userImportRows, userImports } from '../../../db/tables/imports.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import { anyOfFilter, idFilter, instantFilter, listedFilter, textFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type UserImportRow = typeof userImports.$inferSelect;
export type UserImportEntryRow = typeof userImportRows.$inferSelect;
export type MappedColumn = UserImportRow['columns'][number];
export type RowFault = UserImportEntryRow['faults'][number];

export const userImportEntity = entity<UserImportRow>({
  type: 'UserImport',
  prefix: 'imp',
  table: userImports,
  fields: {
    counts: ['existing', 'total', 'created', 'updated', 'skipped', 'failed', 'existingFound'],
    createdBy: ['createdById'],
    upload: ['state'],
    faultsFile: ['uploadedAt'],
  },
});

export const userImportEntryEntity = entity<UserImportEntryRow>({
  type: 'UserImportEntry',
  prefix: 'imr',
  table: userImportRows,
  fields: { user: ['userId'] },
});

export const userImportList: ListOf = {
  entity: userImportEntity,
  defaultSort: 'CREATED_AT',
  sorts: { CREATED_AT: userImports.createdAt, NAME: userImports.name },
  filters: {
    name: textFilter(userImports.name),
    format: anyOfFilter(userImports.format),
    state: anyOfFilter(userImports.state),
    createdAt: instantFilter(userImports.createdAt),
    createdById: idFilter(userImports.createdById, 'adm'),
  },
};

export const userImportEntryList: ListOf = {
  entity: userImportEntryEntity,
  defaultSort: 'ROW',
  sorts: { ROW: userImportRows.row },
  filters: {
    outcome: anyOfFilter(userImportRows.outcome),
    username: textFilter(userImportRows.username),
    email: textFilter(userImportRows.email),
    faultColumn: listedFilter(userImportRows.faults, 'column'),
    faultCode: listedFilter(userImportRows.faults, 'code'),
  },
};

export const entriesOfImport: BelongsTo = { parent: userImportRows.importId };
