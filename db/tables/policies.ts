import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { id, instant, organizationId, tenantPolicy, text, timestamps } from '../columns.ts';
import { devices, osFamily } from './devices.ts';
import { deviceGroups } from './groups.ts';
import { organizations } from './organizations.ts';

export const policyDelivery = pgEnum('policy_delivery', ['AGENT', 'MDM']);
export const policyResultState = pgEnum('policy_result_state', [
  'PENDING',
  'SUCCESS',
  'FAILED',
  'DUPLICATE',
  'UNSUPPORTED_OS',
]);

/** What is to hold on the devices that the policy is applied to. */
export const policies = pgTable(
  'policies',
  {
    id: id('pol'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    notes: text('notes'),
    /** Names the template in src/domains/devices/policy-templates.ts. */
    template: text('template').notNull(),
    osFamily: osFamily('os_family').notNull(),
    delivery: policyDelivery('delivery').notNull(),
    /** Sensitive values are encrypted under the installation's secret. */
    values: jsonb('values')
      .$type<{ field: string; value: string; sensitive: boolean }[]>()
      .notNull()
      .default([]),
    ...timestamps(),
  },
  (t) => [
    unique('policies_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'policies_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    uniqueIndex('policies_name_unique').on(t.organizationId, sql`lower(${t.name})`),
    index('policies_by_name').on(t.organizationId, t.name, t.id),
    index('policies_by_created_at').on(t.organizationId, t.createdAt, t.id),
    tenantPolicy(),
  ],
);

/** Where a policy applies: to a device, or to all of a device group. */
export const policyTargets = pgTable(
  'policy_targets',
  {
    organizationId: organizationId(),
    policyId: text('policy_id').notNull(),
    deviceId: text('device_id'),
    groupId: text('group_id'),
  },
  (t) => [
    foreignKey({
      name: 'policy_targets_policy',
      columns: [t.organizationId, t.policyId],
      foreignColumns: [policies.organizationId, policies.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'policy_targets_device',
      columns: [t.organizationId, t.deviceId],
      foreignColumns: [devices.organizationId, devices.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'policy_targets_group',
      columns: [t.organizationId, t.groupId],
      foreignColumns: [deviceGroups.organizationId, deviceGroups.id],
    }),
    unique('policy_targets_unique')
      .on(t.organizationId, t.policyId, t.deviceId, t.groupId)
      .nullsNotDistinct(),
    index('policy_targets_by_device').on(t.organizationId, t.deviceId),
    index('policy_targets_by_group').on(t.organizationId, t.groupId),
    check('policy_targets_one', sql`num_nonnulls(device_id, group_id) = 1`),
    tenantPolicy(),
  ],
);

/** What a device reported of a policy, the latest report only. */
export const policyResults = pgTable(
  'policy_results',
  {
    id: id('pre'),
    organizationId: organizationId(),
    policyId: text('policy_id').notNull(),
    deviceId: text('device_id').notNull(),
    state: policyResultState('state').notNull().default('PENDING'),
    success: boolean('success'),
    exitStatus: integer('exit_status'),
    detail: text('detail'),
    output: text('output'),
    errorOutput: text('error_output'),
    startedAt: instant('started_at').notNull().default(sql`now()`),
    endedAt: instant('ended_at'),
  },
  (t) => [
    foreignKey({
      name: 'policy_results_policy',
      columns: [t.organizationId, t.policyId],
      foreignColumns: [policies.organizationId, policies.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'policy_results_device',
      columns: [t.organizationId, t.deviceId],
      foreignColumns: [devices.organizationId, devices.id],
    }).onDelete('cascade'),
    unique('policy_results_unique').on(t.organizationId, t.policyId, t.deviceId),
    index('policy_results_by_device').on(t.organizationId, t.deviceId, t.startedAt),
    index('policy_results_by_started_at').on(t.organizationId, t.startedAt, t.id),
    tenantPolicy(),
  ],
);
