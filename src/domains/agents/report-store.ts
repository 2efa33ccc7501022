import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { devices } from '../../../db/tables/devices.ts';
import type { DeviceSide } from '../../core/context.ts';
import type { InsightsState } from '../../generated/graphql.ts';
import type { ReportedFacts } from './facts-input.ts';
import { columnsOf } from './facts-store.ts';

/**
 * Writes the reported facts. Locks the device's row, so that a device has one report at a time.
 * @returns the state of System Insights for the device; null if the device has just been deleted
 */
export async function reportFacts(
  tx: Transaction,
  { db, deviceId, secret }: DeviceSide,
  facts: ReportedFacts,
): Promise<InsightsState | null> {
  const { organizationId } = db;
  // A report does not count as a change that somebody made.
  const unchanged = { updatedAt: sql`${devices.updatedAt}` };
  const [device] = await tx
    .update(devices)
    .set({ ...columnsOf(facts, { organizationId, deviceId, secret }), ...unchanged })
    .where(and(eq(devices.organizationId, organizationId), eq(devices.id, deviceId)))
    .returning({ insights: devices.insights });
  return device?.insights ?? null;
}
