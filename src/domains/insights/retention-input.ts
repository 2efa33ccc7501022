import { z } from 'zod';
import { retentionDays } from '../../../db/event-retention.ts';

const { least, most } = retentionDays;

export const retentionInput = z.object({
  days: z
    .int()
    .min(least, `Must be at least ${least} days.`)
    .max(most, `Must be at most ${most} days.`)
    .nullish()
    .transform((days) => days ?? null),
});
