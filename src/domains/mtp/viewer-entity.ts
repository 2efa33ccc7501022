import { and, eq, inArray, sql } from 'drizzle-orm';
import { administratorOrganizations } from '../../../db/tables/mtp.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import { entity } from '../../relay/entity.ts';
import { textFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type ViewerOrganizationRow = typeof organizations.$inferSelect;

/**
 * Organizations that src/identity/choice.ts lets the caller choose. Read in the caller's home organization, which has
 * the list.
 */
export const viewerOrganizationEntity = entity<ViewerOrganizationRow>({
  type: 'ViewerOrganization',
  prefix: 'org',
  table: organizations,
  tenant: organizations.providerOrganizationId,
  visible: ({ principal: { administratorId, credential } }) => {
    const reached = credential.bounds?.organizationIds;
    return and(
      eq(organizations.status, 'ACTIVE'),
      sql`(${organizations.providerOrganizationId}, ${organizations.id}) in
        (select organization_id, managed_organization_id from ${administratorOrganizations}
         where ${administratorOrganizations.administratorId} = ${administratorId})`,
      reached ? inArray(organizations.id, [...reached]) : undefined,
    );
  },
});

export const viewerOrganizationList: ListOf = {
  entity: viewerOrganizationEntity,
  defaultSort: 'NAME',
  sorts: { NAME: organizations.name },
  filters: { name: textFilter(organizations.name) },
};
