import { z } from 'zod';
import { type InsightsPgTable, insightsOf } from '../../../db/system-insights.ts';
import { isInstant } from '../../core/date-time.ts';
import { insightsKinds } from './entity.ts';

/** More rows of a table than any machine was seen to have. */
const mostRows = 5000;
/** What names a row is indexed, and an entry of an index has less than 2,704 bytes. */
const longestLabel = 500;
const longestText = 4096;

/** What is found on a machine is kept as it is, but for what PostgreSQL has no bytes for. */
function found(longest: number) {
  return z
    .string()
    .max(longest, `At most ${longest} characters.`)
    .transform((text) => text.replace(/\0|\p{Surrogate}/gu, '\ufffd'));
}

const byKind = {
  label: found(longestLabel).nullish(),
  text: found(longestText).nullish(),
  version: found(longestLabel).nullish(),
  int: z.int32().nullish(),
  big: z.int().nullish(),
  flag: z.boolean().nullish(),
  instant: z.string().refine(isInstant, 'Expected an instant such as 2026-01-31T08:15:00Z.').nullish(),
} as const;

/** One row of a table, by the names that GraphQL has. */
export type ReportedRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

function rowsOf(table: InsightsPgTable, perDevice: boolean) {
  const { columns } = insightsOf(table);
  const row = z.strictObject(
    Object.fromEntries(Object.entries(columns).map(([name, kind]) => [name, byKind[kind]])),
  ) as z.ZodType<ReportedRow>;
  const rows = perDevice
    ? row.transform((only) => [only])
    : z.array(row).max(mostRows, `At most ${mostRows} rows.`);
  return (rows as z.ZodType<ReportedRow[]>).optional();
}

/** Rows by table, as `SystemInsights` names them; of what a device has once, the row itself. */
export const insightsInput = z.strictObject(
  Object.fromEntries(
    insightsKinds.map(({ field, list, perDevice }) => [
      field,
      rowsOf(list.entity.table as InsightsPgTable, perDevice),
    ]),
  ),
);
export type ReportedInsights = z.output<typeof insightsInput>;
