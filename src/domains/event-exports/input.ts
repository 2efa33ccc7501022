import { z } from 'zod';
import { exportColumns, exportFormat } from '../../exports/input.ts';
import type { DirectoryEventColumn } from '../../generated/graphql.ts';

export const createEventExportInput = z.object({
  format: exportFormat,
  columns: exportColumns<DirectoryEventColumn>().nullish(),
  filter: z.looseObject({}).nullish(),
});
