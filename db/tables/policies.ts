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
import {
  canonical,
  id,
  instant,
  keepPolicies,
  nameKey,
  organizationId,
  tenantPolicy,
  text,
  timestamps,
} from '../columns.ts';
import { devices, osFamily } from './devices.ts';
import { pairs } from './groups.ts';
import { organizations } from './organizations.ts';
import { targetColumns, targetKeys } from './targets.ts';

export const policyDelivery = pgEnum('policy_delivery', ['AGENT', 'MDM']);
export const policyResultState = pgEnum('policy_result_state', [
  'PENDING',
  'SUCCESS',
  'FAILED',
  'DUPLICATE',
  'UNSUPPORTED_OS',
]);

/** Settings to enforce on the devices to which the policy applies. */
export const policies = pgTable(
  'policies',
  {
    id: id('pol'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    nameKey: nameKey('name_key', 'name'),
    notes: text('notes'),
    /** Name of the template in src/domains/policies/templates.ts. */
    template: text('template').notNull(),
    osFamily: osFamily('os_family').notNull(),
    delivery: policyDelivery('delivery').notNull(),
    /** Values of the policy. Sensitive ones are encrypted under the installation's secret. */
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
    uniqueIndex('policies_name_unique').on(t.organizationId, canonical(t.name)),
    index('policies_by_name').on(t.organizationId, t.nameKey, t.id),
    index('policies_by_created_at').on(t.organizationId, t.createdAt, t.id),
    tenantPolicy(),
  ],
);

/** Devices and device groups to which a policy applies. */
export const policyTargets = pgTable(
  'policy_targets',
  { organizationId: organizationId(), policyId: text('policy_id').notNull(), ...targetColumns() },
  (t) => targetKeys('policy_targets', t, [t.policyId, policies]),
);

/** Results that devices report for a policy; only the latest report of each. */
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
    check(
      'policy_results_lengths',
      sql`length(detail) <= 4096 and length(output) <= 16384 and length(error_output) <= 16384`,
    ),
    check(
      'policy_results_ended',
      sql`(state = 'PENDING') = (ended_at is null) and (state = 'PENDING') = (success is null)`,
    ),
    ...keepPolicies(),
  ],
);

/** Policies that are applied together. */
export const policyGroups = pgTable(
  'policy_groups',
  {
    id: id('pgr'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    nameKey: nameKey('name_key', 'name'),
    description: text('description'),
    email: text('email'),
    attributes: jsonb('attributes').$type<{ name: string; value: string }[]>().notNull().default([]),
    ...timestamps(),
  },
  (t) => [
    unique('policy_groups_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'policy_groups_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    uniqueIndex('policy_groups_name_unique').on(t.organizationId, canonical(t.name)),
    index('policy_groups_by_name').on(t.organizationId, t.nameKey, t.id),
    index('policy_groups_by_created_at').on(t.organizationId, t.createdAt, t.id),
    tenantPolicy(),
  ],
);

export const policyGroupMembers = pgTable(
  'policy_group_members',
  {
    organizationId: organizationId(),
    groupId: text('group_id').notNull(),
    policyId: text('policy_id').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => pairs('policy_group_members', t.organizationId, [t.groupId, policyGroups], [t.policyId, policies]),
);

/** Devices and device groups to which the policies of a group apply. */
export const policyGroupTargets = pgTable(
  'policy_group_targets',
  { organizationId: organizationId(), policyGroupId: text('policy_group_id').notNull(), ...targetColumns() },
  (t) => targetKeys('policy_group_targets', t, [t.policyGroupId, policyGroups]),
);
