import { sql } from 'drizzle-orm';
import { systemInsightsReports } from '../../../db/tables/system-insights-reports.ts';
import type { OrganizationDatabase } from '../../core/context.ts';

/** Time of the latest report of a device. */
export interface SystemInsightsParent {
  readonly deviceId: string;
  readonly collectedAt: string;
}

/** Returns the reports of devices, in the given order. Null for a device that has never reported. */
export async function reportsOf(
  db: OrganizationDatabase,
  deviceIds: readonly string[],
): Promise<(SystemInsightsParent | null)[]> {
  const found = await db.read<SystemInsightsParent>(
    sql`select ${systemInsightsReports.deviceId} as "deviceId", ${systemInsightsReports.collectedAt} as "collectedAt"
      from ${systemInsightsReports} where ${systemInsightsReports.organizationId} = ${db.organizationId}
      and ${systemInsightsReports.deviceId} = any(${sql.param(deviceIds)})`,
  );
  const byDevice = new Map(found.map((report) => [report.deviceId, report]));
  return deviceIds.map((id) => byDevice.get(id) ?? null);
}
