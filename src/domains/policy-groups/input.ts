import { z } from 'zod';
import {
  attributesInput,
  emailInput,
  idInput,
  idsInput,
  nameInput,
  notCleared,
  textInput,
} from '../../core/input.ts';
import { targetsInput } from '../targets/input.ts';

const details = z.object({
  description: textInput().nullish(),
  email: emailInput().nullish(),
  attributes: attributesInput.nullish(),
});

export const createPolicyGroupInput = details.extend({ name: nameInput() });
export type NewPolicyGroup = z.output<typeof createPolicyGroupInput>;

export const updatePolicyGroupInput = details.extend({
  id: idInput('pgr'),
  name: notCleared(nameInput()),
});
export type PolicyGroupChanges = z.output<typeof updatePolicyGroupInput>;

export const policyGroupPoliciesInput = z.object({
  policyGroupId: idInput('pgr'),
  policyIds: idsInput('pol'),
});
export type PolicyGroupPolicies = z.output<typeof policyGroupPoliciesInput>;

export const policyGroupTargetsInput = targetsInput('policyGroupId', 'pgr');
export type PolicyGroupTargets = z.output<typeof policyGroupTargetsInput>;
