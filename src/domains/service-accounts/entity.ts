import { sql } from 'drizzle-orm';
import { apiKeys } from '../../../db/tables/api-keys.ts';
import { serviceAccounts } from '../../../db/tables/service-accounts.ts';
import { entity } from '../../relay/entity.ts';
import { anyOfFilter, flagFilter, instantFilter, keyFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';
import { keysAsJson } from '../api-keys/entity.ts';

export type ServiceAccountRow = typeof serviceAccounts.$inferSelect;

export const serviceAccountEntity = entity<ServiceAccountRow>({
  type: 'ServiceAccount',
  prefix: 'sva',
  table: serviceAccounts,
  fields: {
    apiKeys: keysAsJson(sql`${apiKeys.organizationId} = ${serviceAccounts.organizationId}
      and ${apiKeys.serviceAccountId} = ${serviceAccounts.id}`),
  },
});

export const serviceAccountList: ListOf = {
  entity: serviceAccountEntity,
  defaultSort: 'NAME',
  sorts: { NAME: serviceAccounts.nameKey, CREATED_AT: serviceAccounts.createdAt },
  filters: {
    name: keyFilter(serviceAccounts.nameKey),
    role: anyOfFilter(serviceAccounts.role),
    disabled: flagFilter(serviceAccounts.disabled),
    createdAt: instantFilter(serviceAccounts.createdAt),
  },
};
