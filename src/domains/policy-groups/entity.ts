import { policyGroupMembers, policyGroups, policyGroupTargets } from '../../../db/tables/policies.ts';
import type { BelongsTo } from '../../relay/batch.ts';
import { entity } from '../../relay/entity.ts';
import { instantFilter, keyFilter, pairedFilter } from '../../relay/filters.ts';
import type { ListOf } from '../../relay/list.ts';

export type PolicyGroupRow = typeof policyGroups.$inferSelect;

export const policyGroupEntity = entity<PolicyGroupRow>({
  type: 'PolicyGroup',
  prefix: 'pgr',
  table: policyGroups,
});

export const policyGroupList: ListOf = {
  entity: policyGroupEntity,
  defaultSort: 'NAME',
  sorts: { NAME: policyGroups.nameKey, CREATED_AT: policyGroups.createdAt },
  filters: {
    name: keyFilter(policyGroups.nameKey),
    policyId: pairedFilter(policyGroups, policyGroupMembers.groupId, policyGroupMembers.policyId, 'pol'),
    createdAt: instantFilter(policyGroups.createdAt),
  },
};

export const policiesOfGroup: BelongsTo = {
  parent: policyGroupMembers.groupId,
  through: { table: policyGroupMembers, child: policyGroupMembers.policyId },
};
export const groupsOfMember: BelongsTo = {
  parent: policyGroupMembers.policyId,
  through: { table: policyGroupMembers, child: policyGroupMembers.groupId },
};
export const devicesOfPolicyGroup: BelongsTo = {
  parent: policyGroupTargets.policyGroupId,
  through: { table: policyGroupTargets, child: policyGroupTargets.deviceId },
};
export const deviceGroupsOfPolicyGroup: BelongsTo = {
  parent: policyGroupTargets.policyGroupId,
  through: { table: policyGroupTargets, child: policyGroupTargets.groupId },
};
