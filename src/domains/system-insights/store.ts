import { sql } from 'drizzle-orm';
import { systemInsightsReports } from '../../../db/tables/system-insights-reports.ts';
import type { OrganizationDatabase } from '../../core/context.ts';

/** That a device has reported, and when it did last. */
export interface SystemInsightsParent {
  readonly deviceId: string;
  readonly collectedAt: string;
}

/** The reports of devices, in their order; null for one that has never reported. */
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
