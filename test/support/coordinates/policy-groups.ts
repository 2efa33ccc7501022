import { reads, type Standings } from './standing.ts';

export const policyGroups: Standings = {
  scope: 'Devices',
  read: `
    PolicyGroup PolicyGroupConnection PolicyGroupEdge PolicyGroupFilter PolicyGroupPayload DeletePolicyGroupPayload`,
  edit: 'CreatePolicyGroupInput UpdatePolicyGroupInput PolicyGroupPoliciesInput PolicyGroupTargetsInput',
  queries: 'policyGroup policyGroups',
  mutations: `
    createPolicyGroup updatePolicyGroup deletePolicyGroup addPoliciesToGroup removePoliciesFromGroup
    applyPolicyGroup removePolicyGroup`,
  elsewhere: {
    'PolicyGroup.deviceGroups': reads('Groups'),
    'PolicyGroupTargetsInput.deviceGroupIds': reads('Groups'),
  },
};
