import { z } from 'zod';
import { idInput } from '../../core/input.ts';
import { exportColumns, exportFormat } from '../../exports/input.ts';
import type { UserExportColumn } from '../../generated/graphql.ts';

export const createUserExportInput = z.object({
  format: exportFormat,
  columns: exportColumns<UserExportColumn>(),
  userStates: z
    .array(z.enum(['STAGED', 'ACTIVATED', 'SUSPENDED']))
    .max(3, 'Must have at most 3 states.')
    .nullish(),
  userGroupId: idInput('grp').nullish(),
});

export type NewUserExport = z.output<typeof createUserExportInput>;
