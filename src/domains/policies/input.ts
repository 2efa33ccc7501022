import { z } from 'zod';
import { distinct, idInput, nameInput, textInput } from '../../core/input.ts';
import { targetsInput } from '../targets/input.ts';

const values = z
  .array(z.object({ field: nameInput(64), value: textInput(4096) }))
  .max(100, 'Must have at most 100 values.')
  .superRefine(distinct(({ field }) => field, 'The fields must differ.', 'field'))
  .nullish();

export const createPolicyInput = z.object({
  name: nameInput(),
  notes: textInput().nullish(),
  template: nameInput(64),
  values,
});
export type NewPolicy = z.output<typeof createPolicyInput>;

export const updatePolicyInput = z.object({
  id: idInput('pol'),
  name: nameInput().optional(),
  notes: textInput().nullish(),
  values,
});
export type PolicyChanges = z.output<typeof updatePolicyInput>;

export const policyTargetsInput = targetsInput('policyId', 'pol');
export type PolicyTargets = z.output<typeof policyTargetsInput>;
