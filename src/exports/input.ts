import { z } from 'zod';
import { distinct } from '../core/input.ts';

export const exportFormat = z.enum(['CSV', 'JSON', 'JSON_LINES']);

/** Columns of an export. GraphQL accepts only values of the enumeration, so the check is only for duplicates. */
export function exportColumns<Column extends string>() {
  return z
    .array(z.custom<Column>((value) => typeof value === 'string'))
    .min(1, 'Must have at least one column.')
    .superRefine(distinct((column) => column, 'The columns must differ.'));
}
