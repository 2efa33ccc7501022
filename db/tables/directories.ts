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
  primaryKey,
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
  textList,
  timestamps,
} from '../columns.ts';
import type { Origin } from '../origin.ts';
import { pairs, userGroups } from './groups.ts';
import { organizations } from './organizations.ts';
import { users } from './users.ts';

export const directoryKind = pgEnum('directory_kind', [
  'LDAP_SERVER',
  'ACTIVE_DIRECTORY',
  'GOOGLE_WORKSPACE',
  'MICROSOFT_365',
  'WORKDAY',
  'SCIM',
]);
export const directoryCredentialKind = pgEnum('directory_credential_kind', [
  'BEARER_TOKEN',
  'PASSWORD',
  'CLIENT_SECRET',
  'REFRESH_TOKEN',
  'SERVICE_ACCOUNT',
]);
export const directorySyncKind = pgEnum('directory_sync_kind', ['IMPORT', 'EXPORT', 'TEST']);
export const directorySyncState = pgEnum('directory_sync_state', [
  'QUEUED',
  'RUNNING',
  'SUCCEEDED',
  'FAILED',
]);

export const directoryReconcileScope = pgEnum('directory_reconcile_scope', ['DIFFERENCES', 'ALL']);
export const directoryExportState = pgEnum('directory_export_state', ['WAITING', 'FAILED']);

/** Settings of a directory by name. src/domains/directories/kinds.ts lists the names of each kind. */
export type StoredSettings = Readonly<Record<string, string | boolean | null>>;

export interface StoredMapping {
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly attribute: string;
  readonly userField: string | null;
  readonly customAttribute: string | null;
  readonly fixedValue: string | null;
  readonly enabled: boolean;
}

export interface StoredFault {
  readonly reference: string;
  readonly code: string;
  readonly message: string;
}

const faults = (name: string) => jsonb(name).$type<StoredFault[]>().notNull().default([]);
const count = (name: string) => integer(name).notNull().default(0);

/** Directories of all kinds. The prefix of the identifier corresponds to `kind`. */
export const directories = pgTable(
  'directories',
  {
    id: id('scm'),
    organizationId: organizationId(),
    kind: directoryKind('kind').notNull(),
    name: text('name').notNull(),
    nameKey: nameKey('name_key', 'name'),
    enabled: boolean('enabled').notNull().default(true),
    settings: jsonb('settings').$type<StoredSettings>().notNull(),
    /** Attribute mappings; null for those of the kind's catalogue. */
    mappings: jsonb('mappings').$type<StoredMapping[]>(),

    /** Parts of the credential as JSON, encrypted under the installation's secret. */
    sealedCredential: text('sealed_credential'),
    credentialKind: directoryCredentialKind('credential_kind'),
    credentialUpdatedAt: instant('credential_updated_at'),
    credentialExpiresAt: instant('credential_expires_at'),
    credentialValid: boolean('credential_valid'),
    credentialMessage: text('credential_message'),
    credentialCheckedAt: instant('credential_checked_at'),

    statusCode: integer('status_code'),
    statusMessage: text('status_message'),
    statusDetails: faults('status_details'),
    syncedAt: instant('synced_at'),
    lastImportAt: instant('last_import_at'),

    /** Number of attempts in a row to which the directory gave no usable answer. Its exports wait until `exportResumesAt`. */
    exportFailures: count('export_failures'),
    exportResumesAt: instant('export_resumes_at'),
    exportStatus: integer('export_status'),
    exportMessage: text('export_message'),
    /** Users of a reconciliation under way, and the last user that it has considered; null if there is none. */
    reconcileScope: directoryReconcileScope('reconcile_scope'),
    reconciledTo: text('reconciled_to'),
    ...timestamps(),
  },
  (t) => [
    unique('directories_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'directories_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    uniqueIndex('directories_name_unique').on(t.organizationId, canonical(t.name)),
    index('directories_by_name').on(t.organizationId, t.nameKey, t.id),
    index('directories_by_created_at').on(t.organizationId, t.createdAt, t.id),
    check(
      'directories_credential',
      sql`(sealed_credential is null) = (credential_kind is null)
        and (sealed_credential is null) = (credential_updated_at is null)`,
    ),
    tenantPolicy(),
  ],
);

export const directorySyncRuns = pgTable(
  'directory_sync_runs',
  {
    id: id('dsr'),
    organizationId: organizationId(),
    directoryId: text('directory_id').notNull(),
    kind: directorySyncKind('kind').notNull(),
    state: directorySyncState('state').notNull().default('QUEUED'),
    /** Progress of a run of several jobs: the directory's page, or the last user. */
    progress: text('progress'),
    seen: count('seen'),
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    deprovisioned: count('deprovisioned'),
    failed: count('failed'),
    code: integer('code'),
    message: text('message'),
    faults: faults('faults'),
    /** Administrator who started the run; may be deleted. */
    requestedById: text('requested_by_id').notNull(),
    /** Origin of the request, for the event of the run's end. */
    startedBy: jsonb('started_by').$type<Origin>(),
    queuedAt: instant('queued_at').notNull().default(sql`now()`),
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
  },
  (t) => [
    unique('directory_sync_runs_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'directory_sync_runs_directory',
      columns: [t.organizationId, t.directoryId],
      foreignColumns: [directories.organizationId, directories.id],
    }).onDelete('cascade'),
    index('directory_sync_runs_by_queued_at').on(t.organizationId, t.queuedAt, t.id),
    index('directory_sync_runs_of_directory').on(t.organizationId, t.directoryId, t.queuedAt, t.id),
    // A directory has one run at a time, so that no run reverts another's changes.
    uniqueIndex('directory_sync_runs_under_way')
      .on(t.organizationId, t.directoryId)
      .where(sql`state in ('QUEUED', 'RUNNING')`),
    check('directory_sync_runs_end', sql`(state in ('SUCCEEDED', 'FAILED')) = (finished_at is not null)`),
    ...keepPolicies(),
  ],
);

/** Links between directory entries and users. A link outlives the user, because the entry must still be deprovisioned. */
export const directoryLinks = pgTable(
  'directory_links',
  {
    organizationId: organizationId(),
    directoryId: text('directory_id').notNull(),
    /** Identifier of the entry in the directory. */
    externalId: text('external_id').notNull(),
    userId: text('user_id').notNull(),
    /** False once the entry is deprovisioned there. */
    active: boolean('active').notNull().default(true),
    /** SHA-256 of the content last written there; null before the first write. */
    fingerprint: text('fingerprint'),
    /** Names of the user's values that came from the entry: only these are removed with it. */
    given: textList('given'),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ name: 'directory_links_key', columns: [t.organizationId, t.directoryId, t.externalId] }),
    unique('directory_links_user').on(t.organizationId, t.directoryId, t.userId),
    foreignKey({
      name: 'directory_links_directory',
      columns: [t.organizationId, t.directoryId],
      foreignColumns: [directories.organizationId, directories.id],
    }).onDelete('cascade'),
    index('directory_links_of_user').on(t.organizationId, t.userId),
    tenantPolicy(),
  ],
);

/** User groups that exist in a directory. A row outlives its group, which must still be removed there. */
export const directoryGroups = pgTable(
  'directory_groups',
  {
    organizationId: organizationId(),
    directoryId: text('directory_id').notNull(),
    groupId: text('group_id').notNull(),
    /** Identifier of the group in the directory. */
    externalId: text('external_id').notNull(),
    /** Name that was last written there. */
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ name: 'directory_groups_key', columns: [t.organizationId, t.directoryId, t.groupId] }),
    unique('directory_groups_external').on(t.organizationId, t.directoryId, t.externalId),
    foreignKey({
      name: 'directory_groups_directory',
      columns: [t.organizationId, t.directoryId],
      foreignColumns: [directories.organizationId, directories.id],
    }).onDelete('cascade'),
    tenantPolicy(),
  ],
);

/** Members that a group has in a directory, as far as they were written there. */
export const directoryGroupMembers = pgTable(
  'directory_group_members',
  {
    organizationId: organizationId(),
    directoryId: text('directory_id').notNull(),
    groupId: text('group_id').notNull(),
    /** Identifier of the member's entry in the directory. */
    memberId: text('member_id').notNull(),
  },
  (t) => [
    primaryKey({
      name: 'directory_group_members_key',
      columns: [t.organizationId, t.directoryId, t.groupId, t.memberId],
    }),
    foreignKey({
      name: 'directory_group_members_group',
      columns: [t.organizationId, t.directoryId, t.groupId],
      foreignColumns: [directoryGroups.organizationId, directoryGroups.directoryId, directoryGroups.groupId],
    }).onDelete('cascade'),
    index('directory_group_members_of_member').on(t.organizationId, t.directoryId, t.memberId),
    tenantPolicy(),
  ],
);

/**
 * Exports of single users and groups that are due or have failed. A row has no values: an export sends what the user or
 * group is when it runs. A row outlives its user, who must still be deprovisioned.
 */
export const directoryExports = pgTable(
  'directory_exports',
  {
    id: id('dxp'),
    organizationId: organizationId(),
    directoryId: text('directory_id').notNull(),
    /** Identifier of the user or the user group. */
    subjectId: text('subject_id').notNull(),
    /** Name when the change was noticed; null for a user or group that no longer existed. */
    name: text('name'),
    /** True if the user is to lose the account, or the group to end. Such exports come first. */
    removal: boolean('removal').notNull().default(false),
    state: directoryExportState('state').notNull().default('WAITING'),
    /** Number that each change and each claim increases. It shows an export whether it was overtaken. */
    version: integer('version').notNull().default(1),
    /** Moment until which one job has the export. A claim that is not released ends by itself. */
    claimedUntil: instant('claimed_until'),
    attempts: count('attempts'),
    changedAt: instant('changed_at').notNull().default(sql`now()`),
    lastAttemptAt: instant('last_attempt_at'),
    dueAt: instant('due_at').notNull().default(sql`now()`),
    code: text('code'),
    message: text('message'),
  },
  (t) => [
    unique('directory_exports_tenant').on(t.organizationId, t.id),
    unique('directory_exports_subject').on(t.organizationId, t.directoryId, t.subjectId),
    foreignKey({
      name: 'directory_exports_directory',
      columns: [t.organizationId, t.directoryId],
      foreignColumns: [directories.organizationId, directories.id],
    }).onDelete('cascade'),
    index('directory_exports_due')
      .on(t.organizationId, t.directoryId, t.removal.desc(), t.dueAt, t.id)
      .where(sql`state = 'WAITING'`),
    index('directory_exports_by_changed_at').on(t.organizationId, t.changedAt, t.id),
    index('directory_exports_of_directory').on(t.organizationId, t.directoryId, t.changedAt, t.id),
    tenantPolicy(),
  ],
);

/** User group assigned to a directory, which receives its members. */
export const userGroupDirectories = pgTable(
  'user_group_directories',
  {
    organizationId: organizationId(),
    groupId: text('group_id').notNull(),
    directoryId: text('directory_id').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) =>
    pairs('user_group_directories', t.organizationId, [t.groupId, userGroups], [t.directoryId, directories]),
);

/** User assigned directly to a directory, which receives them. */
export const userDirectories = pgTable(
  'user_directories',
  {
    organizationId: organizationId(),
    userId: text('user_id').notNull(),
    directoryId: text('directory_id').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => pairs('user_directories', t.organizationId, [t.userId, users], [t.directoryId, directories]),
);
