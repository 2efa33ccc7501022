import { z } from 'zod';
import { type InsightsPgTable, insightsOf } from '../../../db/system-insights.ts';
import { isInstant } from '../../core/date-time.ts';
import { insightsKinds } from './entity.ts';

/** Maximum number of rows of a table, above what real machines report. */
const maxRows = 5000;
/**
 * Maximum length of a text that identifies a row. Such texts are indexed, and an index entry must have less than 2,704
 * bytes.
 */
const maxLabelLength = 500;
const maxTextLength = 4096;

/** Text found on a machine. It is kept unchanged except for characters that PostgreSQL cannot store. */
function found(maxLength: number) {
  return z
    .string()
    .max(maxLength, `Must have at most ${maxLength} characters.`)
    .transform((text) => text.replace(/\0|\p{Surrogate}/gu, '\ufffd'));
}

const byKind = {
  label: found(maxLabelLength).nullish(),
  text: found(maxTextLength).nullish(),
  version: found(maxLabelLength).nullish(),
  int: z.int32().nullish(),
  big: z.int().nullish(),
  flag: z.boolean().nullish(),
  instant: z.string().refine(isInstant, 'Must be an instant such as 2026-01-31T08:15:00Z.').nullish(),
} as const;

/** Row of a table, by the names of the GraphQL fields. */
export type ReportedRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

function rowsOf(table: InsightsPgTable, perDevice: boolean) {
  const { columns } = insightsOf(table);
  const row = z.strictObject(
    Object.fromEntries(Object.entries(columns).map(([name, kind]) => [name, byKind[kind]])),
  ) as z.ZodType<ReportedRow>;
  const rows = perDevice
    ? row.transform((only) => [only])
    : z.array(row).max(maxRows, `Must have at most ${maxRows} rows.`);
  return (rows as z.ZodType<ReportedRow[]>).optional();
}

/** Rows by table, as `SystemInsights` names them. A table with one row for each device has the row itself. */
export const insightsInput = z.strictObject(
  Object.fromEntries(
    insightsKinds.map(({ field, list, perDevice }) => [
      field,
      rowsOf(list.entity.table as InsightsPgTable, perDevice),
    ]),
  ),
);
export type ReportedInsights = z.output<typeof insightsInput>;
