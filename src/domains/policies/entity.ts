import { policies, policyResults, policyTargets } from '../../../db/tables/policies.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import { anyOfFilter, instantFilter, keyFilter, textFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type PolicyRow = typeof policies.$inferSelect;

export const policyEntity = entity<PolicyRow>({ type: 'Policy', prefix: 'pol', table: policies });

export const policyList: ListOf = {
  entity: policyEntity,
  defaultSort: 'NAME',
  sorts: { NAME: policies.nameKey, CREATED_AT: policies.createdAt },
  filters: {
    name: keyFilter(policies.nameKey),
    template: textFilter(policies.template),
    osFamily: anyOfFilter(policies.osFamily),
    delivery: anyOfFilter(policies.delivery),
    createdAt: instantFilter(policies.createdAt),
  },
};

export type PolicyResultRow = typeof policyResults.$inferSelect;

export const policyResultEntity = entity<PolicyResultRow>({
  type: 'PolicyResult',
  prefix: 'pre',
  table: policyResults,
  fields: { policy: ['policyId'], device: ['deviceId'] },
});

export const policyResultList: ListOf = {
  entity: policyResultEntity,
  defaultSort: 'STARTED_AT',
  sorts: { STARTED_AT: policyResults.startedAt },
  filters: { state: anyOfFilter(policyResults.state), startedAt: instantFilter(policyResults.startedAt) },
};

export const resultsOfPolicy: BelongsTo = { parent: policyResults.policyId };
export const resultsOfDevice: BelongsTo = { parent: policyResults.deviceId };
export const devicesOfPolicy: BelongsTo = {
  parent: policyTargets.policyId,
  through: { table: policyTargets, child: policyTargets.deviceId },
};
export const groupsOfPolicy: BelongsTo = {
  parent: policyTargets.policyId,
  through: { table: policyTargets, child: policyTargets.groupId },
};
