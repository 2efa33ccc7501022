import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgPolicy,
  pgTable,
  primaryKey,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import {
  bytes,
  canonical,
  id,
  instant,
  nameKey,
  organizationId,
  presentedHash,
  tenantPolicy,
  text,
  timestamps,
} from '../columns.ts';
import { administrators } from './administrators.ts';
import { devices } from './devices.ts';
import { deviceGroups } from './groups.ts';
import { organizations } from './organizations.ts';

export const commandType = pgEnum('command_type', ['LINUX', 'MAC', 'WINDOWS']);
export const commandShell = pgEnum('command_shell', ['BASH', 'SH', 'ZSH', 'POWERSHELL', 'CMD']);
export const commandLaunchType = pgEnum('command_launch_type', [
  'MANUAL',
  'TRIGGER',
  'SCHEDULED',
  'REPEATED',
]);
export const commandRepeat = pgEnum('command_repeat', ['MINUTE', 'HOUR', 'DAY', 'WEEK', 'MONTH']);

/** File that a script expects, and the content that was uploaded for it. */
export interface StoredFile {
  readonly name: string;
  readonly targetPath: string;
  readonly content?: {
    readonly id: string;
    readonly size: number;
    readonly sha256: string;
    readonly uploadedAt: string;
  };
}

export const commandFiles = () => jsonb('files').$type<StoredFile[]>().notNull().default([]);

export const commands = pgTable(
  'commands',
  {
    id: id('cmd'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    nameKey: nameKey('name_key', 'name'),
    description: text('description'),
    type: commandType('type').notNull(),
    script: text('script').notNull(),
    shell: commandShell('shell').notNull(),
    /** Account that runs the command; null for the account of the agent. */
    runAsUser: text('run_as_user'),
    sudo: boolean('sudo').notNull().default(false),
    timeoutSeconds: integer('timeout_seconds').notNull().default(120),
    timeToLiveSeconds: integer('time_to_live_seconds').notNull().default(864_000),
    files: commandFiles(),
    template: text('template'),
    templatingRequired: boolean('templating_required').notNull().default(false),
    aiGenerated: boolean('ai_generated').notNull().default(false),
    launchType: commandLaunchType('launch_type').notNull().default('MANUAL'),
    trigger: text('trigger'),
    /** HMAC-SHA-256 of the trigger's secret, in hexadecimal; null for a trigger without one. Only the store reads it. */
    triggerHash: text('trigger_hash').unique('commands_trigger_hash_unique'),
    /** First characters of the secret, which distinguish it from others. */
    triggerPrefix: text('trigger_prefix'),
    triggerSecretAt: instant('trigger_secret_at'),
    scheduledAt: instant('scheduled_at'),
    /** Cron expression of five fields; derived from `repeat` where that is set. */
    cron: text('cron'),
    repeat: commandRepeat('repeat'),
    repeatFrom: instant('repeat_from'),
    timeZone: text('time_zone'),
    /** Next moment of the schedule; in the past until it has been processed. */
    nextRunAt: instant('next_run_at'),
    ...timestamps(),
  },
  (t) => [
    unique('commands_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'commands_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    uniqueIndex('commands_name_unique').on(t.organizationId, canonical(t.name)),
    index('commands_by_name').on(t.organizationId, t.nameKey, t.id),
    index('commands_by_created_at').on(t.organizationId, t.createdAt, t.id),
    // Index for the job, across all organizations.
    index('commands_due').on(t.nextRunAt).where(sql`next_run_at is not null`),
    index('commands_by_next_run').on(t.organizationId, t.nextRunAt).where(sql`next_run_at is not null`),
    check('commands_name_length', sql`length(name) between 1 and 255`),
    check('commands_script_length', sql`length(script) between 1 and 65536`),
    check(
      'commands_shell',
      sql`(type = 'WINDOWS' and shell in ('POWERSHELL', 'CMD')) or (type <> 'WINDOWS' and shell in ('BASH', 'SH', 'ZSH'))`,
    ),
    check('commands_account', sql`type <> 'WINDOWS' or (run_as_user is null and not sudo)`),
    check('commands_timeout', sql`timeout_seconds between 1 and 86400`),
    check('commands_time_to_live', sql`time_to_live_seconds between 60 and 2592000`),
    check(
      'commands_launch',
      sql`(launch_type = 'TRIGGER') = (trigger is not null)
      and (launch_type = 'SCHEDULED') = (scheduled_at is not null)
      and (launch_type = 'REPEATED') = (cron is not null and time_zone is not null)
      and (cron is not null or (repeat is null and repeat_from is null and time_zone is null))
      and (next_run_at is null or launch_type in ('SCHEDULED', 'REPEATED'))`,
    ),
    check(
      'commands_trigger_secret',
      sql`num_nonnulls(trigger_hash, trigger_prefix, trigger_secret_at) in (0, 3) and trigger_hash ~ '^[0-9a-f]{64}$'`,
    ),
    tenantPolicy(),
    // A caller with the secret of a trigger is not bound to an organization yet: see `find_command_trigger` in db/functions/.
    pgPolicy('credential', { for: 'select', using: presentedHash('trigger_hash') }),
    // Policy of the function due_commands, which works without a bound organization and reads only that a schedule is due, and
    // where.
    pgPolicy('due', {
      for: 'select',
      using: sql`current_setting('rolegate.clock', true) = 'on' and next_run_at <= now()`,
    }),
  ],
);

/** Contents of files. One that was replaced remains while a run of the command is open. */
export const commandFileContents = pgTable(
  'command_file_contents',
  {
    id: id('cfl'),
    organizationId: organizationId(),
    commandId: text('command_id').notNull(),
    content: bytes('content').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'command_file_contents_command',
      columns: [t.organizationId, t.commandId],
      foreignColumns: [commands.organizationId, commands.id],
    }).onDelete('cascade'),
    index('command_file_contents_of_command').on(t.organizationId, t.commandId, t.id),
    check('command_file_contents_size', sql`octet_length(content) <= 524288`),
    tenantPolicy(),
  ],
);

const ofCommand = () => ({ organizationId: organizationId(), commandId: text('command_id').notNull() });
const assignedAt = () => instant('assigned_at').notNull().default(sql`now()`);

/** Administrators to whom a command is assigned (matrix row Commands: "access to Commands for assigned Commands"). */
export const commandRunners = pgTable(
  'command_runners',
  { ...ofCommand(), administratorId: text('administrator_id').notNull(), assignedAt: assignedAt() },
  (t) => [
    primaryKey({
      name: 'command_runners_key',
      columns: [t.organizationId, t.commandId, t.administratorId],
    }),
    foreignKey({
      name: 'command_runners_command',
      columns: [t.organizationId, t.commandId],
      foreignColumns: [commands.organizationId, commands.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'command_runners_administrator',
      columns: [t.organizationId, t.administratorId],
      foreignColumns: [administrators.organizationId, administrators.id],
    }).onDelete('cascade'),
    index('command_runners_by_administrator').on(t.organizationId, t.administratorId, t.commandId),
    tenantPolicy(),
  ],
);

/** Devices that a command targets. */
export const commandDevices = pgTable(
  'command_devices',
  { ...ofCommand(), deviceId: text('device_id').notNull(), assignedAt: assignedAt() },
  (t) => [
    primaryKey({ name: 'command_devices_key', columns: [t.organizationId, t.commandId, t.deviceId] }),
    foreignKey({
      name: 'command_devices_command',
      columns: [t.organizationId, t.commandId],
      foreignColumns: [commands.organizationId, commands.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'command_devices_device',
      columns: [t.organizationId, t.deviceId],
      foreignColumns: [devices.organizationId, devices.id],
    }).onDelete('cascade'),
    index('command_devices_by_device').on(t.organizationId, t.deviceId, t.commandId),
    tenantPolicy(),
  ],
);

/** Device groups that a command targets: the devices in them when it runs. */
export const commandDeviceGroups = pgTable(
  'command_device_groups',
  { ...ofCommand(), groupId: text('group_id').notNull(), assignedAt: assignedAt() },
  (t) => [
    primaryKey({ name: 'command_device_groups_key', columns: [t.organizationId, t.commandId, t.groupId] }),
    foreignKey({
      name: 'command_device_groups_command',
      columns: [t.organizationId, t.commandId],
      foreignColumns: [commands.organizationId, commands.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'command_device_groups_group',
      columns: [t.organizationId, t.groupId],
      foreignColumns: [deviceGroups.organizationId, deviceGroups.id],
    }),
    index('command_device_groups_by_group').on(t.organizationId, t.groupId, t.commandId),
    tenantPolicy(),
  ],
);
