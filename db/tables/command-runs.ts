import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgPolicy,
  pgTable,
  unique,
} from 'drizzle-orm/pg-core';
import { boundOrganization, id, instant, keepPolicies, organizationId, text } from '../columns.ts';
import { commandFiles, commandLaunchType, commandShell, commands, commandType } from './commands.ts';
import { devices } from './devices.ts';

export const commandRunState = pgEnum('command_run_state', [
  'QUEUED',
  'RUNNING',
  'DONE',
  'CANCELLED',
  'EXPIRED',
]);
export const commandResultState = pgEnum('command_result_state', [
  'PENDING',
  'RUNNING',
  'SUCCEEDED',
  'FAILED',
  'CANCELLED',
  'EXPIRED',
]);

export const commandRuns = pgTable(
  'command_runs',
  {
    id: id('run'),
    organizationId: organizationId(),
    commandId: text('command_id').notNull(),
    state: commandRunState('state').notNull().default('QUEUED'),
    launchType: commandLaunchType('launch_type').notNull(),
    /**
     * Administrator who started the run; null for a run by a schedule or a trigger. Without a foreign key: it remains after the administrator
     * is deleted.
     */
    requestedById: text('requested_by_id'),
    requestedByName: text('requested_by_name'),
    /** Definition of the command at that moment. */
    name: text('name').notNull(),
    type: commandType('type').notNull(),
    script: text('script').notNull(),
    shell: commandShell('shell').notNull(),
    runAsUser: text('run_as_user'),
    sudo: boolean('sudo').notNull(),
    timeoutSeconds: integer('timeout_seconds').notNull(),
    files: commandFiles(),
    requestedAt: instant('requested_at').notNull().default(sql`now()`),
    /** End of the run's time to live: no device begins it afterwards. */
    expiresAt: instant('expires_at').notNull(),
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
  },
  (t) => [
    unique('command_runs_tenant').on(t.organizationId, t.id),
    unique('command_runs_with_command').on(t.organizationId, t.id, t.commandId),
    foreignKey({
      name: 'command_runs_command',
      columns: [t.organizationId, t.commandId],
      foreignColumns: [commands.organizationId, commands.id],
    }).onDelete('cascade'),
    index('command_runs_by_requested_at').on(t.organizationId, t.requestedAt, t.id),
    index('command_runs_of_command').on(t.organizationId, t.commandId, t.requestedAt, t.id),
    // Index for the job, across all organizations.
    index('command_runs_open').on(t.expiresAt, t.organizationId).where(sql`state in ('QUEUED', 'RUNNING')`),
    check('command_runs_finished', sql`(state in ('QUEUED', 'RUNNING')) = (finished_at is null)`),
    check('command_runs_requested_by', sql`(requested_by_id is null) = (requested_by_name is null)`),
    ...keepPolicies(),
    // Policy of the functions due_command_expiries and due_command_ends.
    pgPolicy('due', {
      for: 'select',
      using: sql`current_setting('rolegate.clock', true) = 'on' and state in ('QUEUED', 'RUNNING')`,
    }),
  ],
);

/** Results of runs: one row for each run and device. Constant values of the run are repeated, so that lists need no join. */
export const commandResults = pgTable(
  'command_results',
  {
    id: id('res'),
    organizationId: organizationId(),
    commandId: text('command_id').notNull(),
    runId: text('run_id').notNull(),
    deviceId: text('device_id').notNull(),
    state: commandResultState('state').notNull().default('PENDING'),
    exitCode: integer('exit_code'),
    output: text('output'),
    outputTruncated: boolean('output_truncated').notNull().default(false),
    error: text('error'),
    requestedAt: instant('requested_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
  },
  (t) => [
    unique('command_results_tenant').on(t.organizationId, t.id),
    unique('command_results_device_unique').on(t.organizationId, t.runId, t.deviceId),
    foreignKey({
      name: 'command_results_run',
      columns: [t.organizationId, t.runId, t.commandId],
      foreignColumns: [commandRuns.organizationId, commandRuns.id, commandRuns.commandId],
    }).onDelete('cascade'),
    foreignKey({
      name: 'command_results_device',
      columns: [t.organizationId, t.deviceId],
      foreignColumns: [devices.organizationId, devices.id],
    }).onDelete('cascade'),
    index('command_results_by_requested_at').on(t.organizationId, t.requestedAt, t.id),
    index('command_results_of_command').on(t.organizationId, t.commandId, t.requestedAt, t.id),
    index('command_results_of_run').on(t.organizationId, t.runId, t.requestedAt, t.id),
    // Index for the end of a run, which comes when none of its results is open.
    index('command_results_open').on(t.organizationId, t.runId).where(sql`state in ('PENDING', 'RUNNING')`),
    // Index for the queries of the device's agent.
    index('command_results_pending')
      .on(t.organizationId, t.deviceId, t.requestedAt)
      .where(sql`state = 'PENDING'`),
    index('command_results_of_device').on(t.organizationId, t.deviceId, t.requestedAt, t.id),
    check('command_results_output_length', sql`length(output) <= 65536 and length(error) <= 4096`),
    check('command_results_finished', sql`(state in ('PENDING', 'RUNNING')) = (finished_at is null)`),
    check('command_results_exit_code', sql`(state in ('SUCCEEDED', 'FAILED')) or exit_code is null`),
    ...keepPolicies(),
    pgPolicy('organization_removes', { for: 'delete', using: sql`organization_id = ${boundOrganization}` }),
  ],
);
