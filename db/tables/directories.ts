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
