import { z } from 'zod';
import { idInput, nameInput } from '../../core/input.ts';

const aYear = 366 * 24 * 3_600_000;
const maxUses = 100_000;

export const createConnectKeyInput = z.object({
  name: nameInput(100),
  expiresAt: z
    .string()
    .refine((at) => Date.parse(at) > Date.now(), 'The end must be in the future.')
    .refine((at) => Date.parse(at) <= Date.now() + aYear, 'The end must be at most a year ahead.'),
  maxUses: z.int().min(1, 'Must be at least 1.').max(maxUses, `Must be at most ${maxUses}.`).nullish(),
  rejoinAllowed: z.boolean().nullish(),
  deviceGroupId: idInput('dgr').nullish(),
});
export type NewConnectKey = z.output<typeof createConnectKeyInput>;
