import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgEnum, pgTable, unique } from 'drizzle-orm/pg-core';
import { id, instant, organizationId, tenantPolicy, text, timestamps } from '../columns.ts';
import type { Origin } from '../origin.ts';
import { organizations } from './organizations.ts';
import { userState } from './users.ts';

export const importFormat = pgEnum('import_format', ['CSV', 'JSON']);
export const importState = pgEnum('import_state', [
  'DRAFT',
  'READY',
  'RUNNING',
  'FINISHED',
  'CANCELLED',
  'FAILED',
]);
export const importExisting = pgEnum('import_existing', ['FAIL', 'SKIP', 'UPDATE']);
export const importOutcome = pgEnum('import_outcome', ['PENDING', 'CREATED', 'UPDATED', 'SKIPPED', 'FAILED']);
export const importFailure = pgEnum('import_failure', ['NOT_ALLOWED', 'GIVEN_UP']);

export interface MappedColumn {
  readonly column: string;
  readonly field: string | null;
}

export interface RowFault {
  /** Column of the file, or field of a JSON object; null where the entire row is at fault. */
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
}

const count = (name: string) => integer(name).notNull().default(0);

export const userImports = pgTable(
  'user_imports',
  {
    id: id('imp'),
    organizationId: organizationId(),
    name: text('name').notNull(),
    format: importFormat('format').notNull(),
    existing: importExisting('existing').notNull(),
    /** State of new users whose row names none. */
    newUserState: userState('new_user_state').notNull(),
    state: importState('state').notNull().default('DRAFT'),
    failure: importFailure('failure'),
    /** Meaning of the columns of the file, where their names do not determine it. */
    columnChoices: jsonb('column_choices').$type<MappedColumn[]>().notNull().default([]),
    columns: jsonb('columns').$type<MappedColumn[]>().notNull().default([]),
    /** Identifier of the upload that wrote these rows: an older one in progress stops. */
    upload: text('upload'),
    total: count('total'),
    created: count('created'),
    updated: count('updated'),
    skipped: count('skipped'),
    failed: count('failed'),
    /** Number of rows about users that already existed at the upload. */
    existingFound: count('existing_found'),
    createdById: text('created_by_id').notNull(),
    createdByName: text('created_by_name').notNull(),
    /** Origins of the requests that created and that started the import. */
    madeBy: jsonb('made_by').$type<Origin>().notNull(),
    startedBy: jsonb('started_by').$type<Origin>(),
    uploadedAt: instant('uploaded_at'),
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
    ...timestamps(),
  },
  (t) => [
    unique('user_imports_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'user_imports_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('user_imports_by_created_at').on(t.organizationId, t.createdAt, t.id),
    index('user_imports_by_name').on(t.organizationId, t.name, t.id),
    check('user_imports_name_length', sql`length(name) between 1 and 255`),
    check('user_imports_counts', sql`created + updated + skipped + failed <= total`),
    check('user_imports_failure', sql`(state = 'FAILED') = (failure is not null)`),
    check('user_imports_started', sql`(started_by is null) = (started_at is null)`),
    tenantPolicy(),
  ],
);

/** Rows of the file, one for each user. */
export const userImportRows = pgTable(
  'user_import_rows',
  {
    id: id('imr'),
    organizationId: organizationId(),
    importId: text('import_id').notNull(),
    /** Number of the row; 1 for the first user of the file. */
    row: integer('row').notNull(),
    outcome: importOutcome('outcome').notNull().default('PENDING'),
    username: text('username'),
    email: text('email'),
    /** Checked input for `createUser` without the password; {} where the check failed. */
    input: jsonb('input').$type<Record<string, unknown>>().notNull().default({}),
    /** Password, encrypted; deleted once the row is processed. */
    password: text('password'),
    faults: jsonb('faults').$type<RowFault[]>().notNull().default([]),
    userId: text('user_id'),
  },
  (t) => [
    unique('user_import_rows_tenant').on(t.organizationId, t.id),
    unique('user_import_rows_row').on(t.organizationId, t.importId, t.row),
    foreignKey({
      name: 'user_import_rows_import',
      columns: [t.organizationId, t.importId],
      foreignColumns: [userImports.organizationId, userImports.id],
    }).onDelete('cascade'),
    index('user_import_rows_by_row').on(t.organizationId, t.importId, t.row, t.id),
    index('user_import_rows_in_order').on(t.organizationId, t.row, t.id),
    index('user_import_rows_pending').on(t.organizationId, t.importId, t.row).where(sql`outcome = 'PENDING'`),
    check('user_import_rows_done', sql`outcome = 'PENDING' or password is null`),
    tenantPolicy(),
  ],
);
