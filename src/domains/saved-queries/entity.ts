import { sql } from 'drizzle-orm';
import { savedQueries } from '../../../db/tables/saved-queries.ts';
import { entity } from '../../relay/entity.ts';
import { anyOfFilter, idFilter, instantFilter, keyFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type SavedQueryRow = Omit<typeof savedQueries.$inferSelect, 'tableName'> & {
  readonly table: (typeof savedQueries.$inferSelect)['tableName'];
};

export const savedQueryEntity = entity<SavedQueryRow>({
  type: 'SavedQuery',
  prefix: 'svq',
  table: savedQueries,
  fields: { table: sql`${savedQueries.tableName}`, createdBy: ['createdById'] },
});

export const savedQueryList: ListOf = {
  entity: savedQueryEntity,
  defaultSort: 'NAME',
  sorts: { NAME: savedQueries.nameKey, CREATED_AT: savedQueries.createdAt },
  filters: {
    name: keyFilter(savedQueries.nameKey),
    table: anyOfFilter(savedQueries.tableName),
    createdAt: instantFilter(savedQueries.createdAt),
    createdById: idFilter(savedQueries.createdById, 'adm'),
  },
};
