import { z } from 'zod';
import type { UserExportColumn } from '../../generated/graphql.ts';
import { idInput } from '../../input.ts';

/** What the GraphQL type lets through is a column; what is left to check is that none comes twice. */
const columns = z
  .array(z.custom<UserExportColumn>((value) => typeof value === 'string'))
  .min(1, 'At least one column.')
  .refine((list) => new Set(list).size === list.length, 'The columns must differ.');

export const createUserExportInput = z.object({
  format: z.enum(['CSV', 'JSON', 'JSON_LINES']),
  columns,
  userStates: z
    .array(z.enum(['STAGED', 'ACTIVATED', 'SUSPENDED']))
    .max(3, 'At most 3 states.')
    .nullish(),
  userGroupId: idInput('grp').nullish(),
});

export type NewUserExport = z.output<typeof createUserExportInput>;
