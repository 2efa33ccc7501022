import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { policies, policyResults } from '../../../db/tables/policies.ts';
import { softwareApps, softwareStatuses } from '../../../db/tables/software.ts';
import type { DeviceSide } from '../../core/context.ts';
import { assertAllFound } from '../../errors.ts';
import { appliesTo, installsOn } from './assignment-store.ts';
import type { PolicyReport, SoftwareReport } from './result-input.ts';

/**
 * Writes the results of policies over the device's earlier ones, with one statement for any number of them.
 * @throws NOT_FOUND naming the first policy that does not apply to the device
 */
export async function reportPolicies(
  tx: Transaction,
  side: DeviceSide,
  reported: readonly PolicyReport[],
): Promise<void> {
  if (reported.length === 0) return;
  const { organizationId } = side.db;
  const bound = sql`select id from ${policies} where ${appliesTo(side)} for key share`;
  const ids = reported.map(({ policyId }) => policyId);
  const argument = (index: number) => `body.policies.${index}.policyId`;
  assertAllFound('policy for this device', ids, await lockBound(tx, bound), argument);
  const rows = reported.map((result) => ({ id: newId('pre'), ...result }));
  await tx.execute(sql`insert into ${policyResults} as had (id, organization_id, policy_id, device_id, state, success,
      exit_status, detail, output, error_output, started_at, ended_at)
    select id, ${organizationId}, "policyId", ${side.deviceId}, state,
      case when state <> 'PENDING' then state = 'SUCCESS' end,
      "exitStatus", detail, output, "errorOutput", now(), case when state <> 'PENDING' then now() end
    from json_to_recordset(${JSON.stringify(rows)}::json) as reported(id text, "policyId" text,
      state policy_result_state, "exitStatus" int, detail text, output text, "errorOutput" text)
    on conflict (organization_id, policy_id, device_id) do update set state = excluded.state,
      success = excluded.success, exit_status = excluded.exit_status, detail = excluded.detail,
      output = excluded.output, error_output = excluded.error_output, ended_at = excluded.ended_at,
      started_at = case when had.state = 'PENDING' and excluded.state <> 'PENDING'
        then had.started_at else excluded.started_at end`);
}

/** Writes the states of software in the same way as `reportPolicies`. */
export async function reportSoftware(
  tx: Transaction,
  side: DeviceSide,
  reported: readonly SoftwareReport[],
): Promise<void> {
  if (reported.length === 0) return;
  const { organizationId } = side.db;
  const bound = sql`select id from ${softwareApps} where ${installsOn(side)} for key share`;
  const ids = reported.map(({ appId }) => appId);
  const argument = (index: number) => `body.software.${index}.appId`;
  assertAllFound('software app for this device', ids, await lockBound(tx, bound), argument);
  const rows = reported.map((status) => ({ id: newId('sws'), ...status }));
  await tx.execute(sql`insert into ${softwareStatuses} (id, organization_id, app_id, device_id, state, version, code,
      details, reported_at)
    select id, ${organizationId}, "appId", ${side.deviceId}, state, version, code, details, now()
    from json_to_recordset(${JSON.stringify(rows)}::json) as reported(id text, "appId" text, state software_state,
      version text, code int, details text)
    on conflict (organization_id, app_id, device_id) do update set state = excluded.state,
      version = excluded.version, code = excluded.code, details = excluded.details, reported_at = excluded.reported_at`);
}

/** Reads what applies to the device, by a query that locks it until the report has been written. */
async function lockBound(tx: Transaction, query: SQL): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(query);
  return rows.map(({ id }) => id);
}
