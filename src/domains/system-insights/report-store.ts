import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { type InsightsPgTable, insightsOf } from '../../../db/system-insights.ts';
import { systemInsightsReports } from '../../../db/tables/system-insights-reports.ts';
import type { DeviceSide } from '../../core/context.ts';
import { insightsKinds } from './entity.ts';
import type { ReportedInsights, ReportedRow } from './report-input.ts';

const types = {
  ...{ label: 'text', text: 'text', version: 'text', int: 'int', big: 'bigint', flag: 'boolean' },
  instant: 'timestamptz',
} as const;

/** Replaces the reported tables of the device, one statement for each table. Tables that are not reported stay. */
export async function replaceInsights(
  tx: Transaction,
  side: DeviceSide,
  insights: ReportedInsights,
): Promise<void> {
  const { db, deviceId } = side;
  for (const { field, list, perDevice } of insightsKinds) {
    const rows = insights[field];
    if (!rows) continue;
    const named = rows.map((row, index) => ({ ...row, id: perDevice ? deviceId : rowId(deviceId, index) }));
    await tx.execute(replacement(list.entity.table as InsightsPgTable, side, named));
  }
  await tx
    .insert(systemInsightsReports)
    .values({ organizationId: db.organizationId, deviceId, collectedAt: sql`now()` })
    .onConflictDoUpdate({
      target: [systemInsightsReports.organizationId, systemInsightsReports.deviceId],
      set: { collectedAt: sql`now()` },
    });
}

function rowId(deviceId: string, index: number): string {
  return `${deviceId}.${String(index).padStart(5, '0')}`;
}

/** Returns the statement that deletes surplus rows and overwrites the others. It changes no row twice. */
function replacement(
  table: InsightsPgTable,
  { db, deviceId }: DeviceSide,
  rows: readonly ReportedRow[],
): SQL {
  const { columns } = insightsOf(table);
  const inTable = getTableColumns(table) as Record<string, { readonly name: string }>;
  const names = Object.keys(columns);
  const columnOf = (name: string) => sql.identifier(inTable[name]?.name ?? name);
  const typed = names.map((name) => sql`${sql.identifier(name)} ${sql.raw(types[columns[name] ?? 'text'])}`);
  const values = names.map((name) => {
    const value = sql`incoming.${sql.identifier(name)}`;
    return columns[name] === 'label' ? sql`coalesce(${value}, '')` : value;
  });
  const targets = names.map(columnOf);
  const changes = targets.map((column) => sql`${column} = excluded.${column}`);
  return sql`with incoming as (select * from json_to_recordset(${JSON.stringify(rows)}::json)
      as r(id text, ${list(typed)})),
    gone as (delete from ${table} where ${table.organizationId} = ${db.organizationId}
      and ${table.deviceId} = ${deviceId} and not exists (select from incoming where incoming.id = ${table.id}))
    insert into ${table} (id, organization_id, device_id, collected_at, ${list(targets)})
    select incoming.id, ${db.organizationId}, ${deviceId}, now(), ${list(values)} from incoming
    on conflict (id) do update set collected_at = excluded.collected_at, ${list(changes)}`;
}

function list(parts: readonly SQL[] | ReturnType<typeof sql.identifier>[]): SQL {
  return sql.join([...parts], sql`, `);
}
