import { eq } from 'drizzle-orm';
import type { IdPrefix } from '../../db/ids.ts';
import { exports } from '../../db/tables/exports.ts';
import { type Entity, entity } from '../relay/entity.ts';
import { anyOfFilter, idFilter, instantFilter } from '../relay/filters.ts';
import type { ListOf } from '../relay/list.ts';
import type { ExportRow } from './store.ts';

interface Options {
  readonly type: string;
  readonly prefix: IdPrefix;
  readonly kind: ExportRow['kind'];
  /** Fields whose values are in the stored request. */
  readonly ofRequest: readonly string[];
}

/** Returns the exports of one kind as a GraphQL type of their own. */
export function exportEntity({ type, prefix, kind, ofRequest }: Options): Entity<ExportRow> {
  return entity<ExportRow>({
    ...{ type, prefix, table: exports },
    fields: {
      createdBy: ['createdById'],
      download: ['state', 'needs'],
      ...Object.fromEntries(ofRequest.map((field) => [field, ['request']])),
    },
    visible: () => eq(exports.kind, kind),
  });
}

export function exportList(of: Entity<ExportRow>): ListOf {
  return {
    entity: of,
    defaultSort: 'CREATED_AT',
    sorts: { CREATED_AT: exports.createdAt },
    filters: {
      format: anyOfFilter(exports.format),
      state: anyOfFilter(exports.state),
      createdAt: instantFilter(exports.createdAt),
      createdById: idFilter(exports.createdById, 'adm'),
    },
  };
}
