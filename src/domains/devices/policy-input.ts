import { z } from 'zod';
import { idInput, nameInput, textInput } from '../../input.ts';

const values = z
  .array(z.object({ field: nameInput(64), value: textInput(4096) }))
  .max(100, 'At most 100 values.')
  .refine((list) => new Set(list.map(({ field }) => field)).size === list.length, 'The fields must differ.')
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

const ids = (prefix: 'dev' | 'dgr') =>
  z.array(idInput(prefix)).max(100, 'At most 100 identifiers.').nullish();

export const policyTargetsInput = z
  .object({ policyId: idInput('pol'), deviceIds: ids('dev'), deviceGroupIds: ids('dgr') })
  .refine(({ deviceIds, deviceGroupIds }) => (deviceIds?.length ?? 0) + (deviceGroupIds?.length ?? 0) > 0, {
    message: 'Name devices or device groups.',
    path: ['deviceIds'],
  });
export type PolicyTargets = z.output<typeof policyTargetsInput>;
