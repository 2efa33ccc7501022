import { z } from 'zod';
import { distinct } from '../core/input.ts';

export const exportFormat = z.enum(['CSV', 'JSON', 'JSON_LINES']);

/** What a GraphQL enumeration lets through is a column; what is left to check is that none comes twice. */
export function exportColumns<Column extends string>() {
  return z
    .array(z.custom<Column>((value) => typeof value === 'string'))
    .min(1, 'At least one column.')
    .superRefine(distinct((column) => column, 'The columns must differ.'));
}
