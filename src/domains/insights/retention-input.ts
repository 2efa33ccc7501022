import { z } from 'zod';
import { retentionDays } from '../../../db/event-retention.ts';

const { least, most } = retentionDays;

export const retentionInput = z.object({
  days: z
    .int()
    .min(least, `At least ${least} days.`)
    .max(most, `At most ${most} days.`)
    .nullish()
    .transform((days) => days ?? null),
});
