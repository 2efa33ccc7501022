import { z } from 'zod';
import { distinct, nameInput, textInput } from '../../core/input.ts';
import { columnFields } from './columns.ts';

const maxContentLength = 256 * 1024;

const column = z.object({
  column: nameInput(),
  field: textInput(80)
    .refine(
      (field) => columnFields.includes(field) || /^attribute\.[A-Za-z0-9_-]{1,64}$/.test(field),
      `Must be one of ${columnFields.join(', ')}, or attribute.NAME.`,
    )
    .nullish()
    .transform((field) => field ?? null),
});

export const createUserImportInput = z
  .object({
    name: nameInput(),
    format: z.enum(['CSV', 'JSON']),
    existing: z.enum(['FAIL', 'SKIP', 'UPDATE']).nullish(),
    newUserState: z.enum(['STAGED', 'ACTIVATED', 'SUSPENDED']).nullish(),
    columns: z
      .array(column)
      .max(500, 'Must have at most 500 columns.')
      .superRefine(distinct(({ column: name }) => name, 'The columns must differ.', 'column'))
      .nullish(),
    content: z
      .string()
      .max(maxContentLength, `Must have at most ${maxContentLength} characters. Upload larger files.`)
      .nullish(),
  })
  .refine(({ format, columns }) => format === 'CSV' || !columns?.length, {
    path: ['columns'],
    message: 'Columns are accepted with the format CSV only.',
  });

export type NewUserImport = z.output<typeof createUserImportInput>;
