import { z } from 'zod';
import { idInput, nameInput } from '../../core/input.ts';

const aYear = 366 * 24 * 3_600_000;
const mostUses = 100_000;

export const createConnectKeyInput = z.object({
  name: nameInput(100),
  expiresAt: z
    .string()
    .refine((at) => Date.parse(at) > Date.now(), 'It must be in the future.')
    .refine((at) => Date.parse(at) <= Date.now() + aYear, 'At most a year ahead.'),
  maxUses: z.int().min(1, 'At least 1.').max(mostUses, `At most ${mostUses}.`).nullish(),
  rejoinAllowed: z.boolean().nullish(),
  deviceGroupId: idInput('dgr').nullish(),
});
export type NewConnectKey = z.output<typeof createConnectKeyInput>;
