import { foreignKey, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { instant, keepPolicies, organizationId, text } from '../columns.ts';
import { devices } from './devices.ts';

/** Devices that have reported to System Insights, each with the moment of its last report. */
export const systemInsightsReports = pgTable(
  'system_insights_reports',
  {
    organizationId: organizationId(),
    deviceId: text('device_id').notNull(),
    collectedAt: instant('collected_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'system_insights_reports_key', columns: [t.organizationId, t.deviceId] }),
    foreignKey({
      name: 'system_insights_reports_device',
      columns: [t.organizationId, t.deviceId],
      foreignColumns: [devices.organizationId, devices.id],
    }).onDelete('cascade'),
    ...keepPolicies(),
  ],
);
