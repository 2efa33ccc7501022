import { eq, ne, type SQL } from 'drizzle-orm';
import { supportCases } from '../../../db/tables/support.ts';
import { entity, type Viewer } from '../../relay/entity.ts';
import { anyOfFilter, idFilter, instantFilter, intFilter, textFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';
import { searchFilter } from './search-entity.ts';

export type SupportCaseRow = typeof supportCases.$inferSelect;

export const supportCaseEntity = entity<SupportCaseRow>({
  type: 'SupportCase',
  prefix: 'cas',
  table: supportCases,
  fields: { submittedBy: ['submittedById'] },
});

const supportCaseList: ListOf = {
  entity: supportCaseEntity,
  defaultSort: 'NUMBER',
  sorts: {
    NUMBER: supportCases.number,
    CREATED_AT: supportCases.createdAt,
    UPDATED_AT: supportCases.updatedAt,
  },
  filters: {
    number: intFilter(supportCases.number),
    kind: anyOfFilter(supportCases.kind),
    status: anyOfFilter(supportCases.status),
    priority: anyOfFilter(supportCases.priority),
    category: anyOfFilter(supportCases.category),
    subject: textFilter(supportCases.subject),
    submittedByName: textFilter(supportCases.submittedByName),
    submittedById: idFilter(supportCases.submittedById, 'adm'),
    resolvedAt: instantFilter(supportCases.resolvedAt),
    closedAt: instantFilter(supportCases.closedAt),
    createdAt: instantFilter(supportCases.createdAt),
    updatedAt: instantFilter(supportCases.updatedAt),
  },
};

/** Returns the list of cases. Some of its filters depend on the caller or the organization. */
export function supportCaseListFor(
  { principal }: Pick<Viewer, 'principal'>,
  { organizationId }: { readonly organizationId: string },
): ListOf {
  const { submittedById } = supportCases;
  const submittedByMe = (mine: boolean): SQL => (mine ? eq : ne)(submittedById, principal.administratorId);
  const search = searchFilter(organizationId);
  return { ...supportCaseList, filters: { ...supportCaseList.filters, submittedByMe, search } };
}
