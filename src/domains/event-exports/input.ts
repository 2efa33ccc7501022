import { z } from 'zod';
import type { DirectoryEventColumn } from '../../generated/graphql.ts';

/** What the GraphQL types let through are columns and a filter; what is left to check is that no column comes twice. */
export const createEventExportInput = z.object({
  format: z.enum(['CSV', 'JSON', 'JSON_LINES']),
  columns: z
    .array(z.custom<DirectoryEventColumn>((value) => typeof value === 'string'))
    .min(1, 'At least one column.')
    .refine((list) => new Set(list).size === list.length, 'The columns must differ.')
    .nullish(),
  filter: z.looseObject({}).nullish(),
});
