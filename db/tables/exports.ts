import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  unique,
} from 'drizzle-orm/pg-core';
import { instant, organizationId, tenantPolicy, text, textList, timestamps } from '../columns.ts';
import type { Origin } from '../origin.ts';
import { organizations } from './organizations.ts';

export const exportKind = pgEnum('export_kind', ['USERS', 'DIRECTORY_EVENTS']);
export const exportFormat = pgEnum('export_format', ['CSV', 'JSON', 'JSON_LINES']);
export const exportState = pgEnum('export_state', ['QUEUED', 'RUNNING', 'FINISHED', 'EXPIRED', 'FAILED']);
export const exportFailure = pgEnum('export_failure', ['NOT_ALLOWED', 'GIVEN_UP']);

/** Permissions required to request or to download the file. */
export interface Need {
  readonly scope: string;
  readonly level: 'READ_ONLY' | 'EDIT';
}

/** Files that a job writes. Each kind has its own GraphQL type and prefix. */
export const exports = pgTable(
  'exports',
  {
    id: text('id').primaryKey(),
    organizationId: organizationId(),
    kind: exportKind('kind').notNull(),
    format: exportFormat('format').notNull(),
    state: exportState('state').notNull().default('QUEUED'),
    failure: exportFailure('failure'),
    columns: textList('columns'),
    /** Selection of the exported objects, in the kind's format. */
    request: jsonb('request').notNull(),
    needs: jsonb('needs').$type<Need[]>().notNull(),
    total: integer('total'),
    processed: integer('processed').notNull().default(0),
    /** Key of the last object written to the file. */
    reached: text('reached').notNull().default(''),
    chunks: integer('chunks').notNull().default(0),
    createdById: text('created_by_id').notNull(),
    createdByName: text('created_by_name').notNull(),
    madeBy: jsonb('made_by').$type<Origin>().notNull(),
    finishedAt: instant('finished_at'),
    /** Moment at which the file is deleted. */
    expiresAt: instant('expires_at'),
    ...timestamps(),
  },
  (t) => [
    unique('exports_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'exports_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('exports_by_created_at').on(t.organizationId, t.kind, t.createdAt, t.id),
    check('exports_failure', sql`(state = 'FAILED') = (failure is not null)`),
    tenantPolicy(),
  ],
);

/** Content of the file in the pieces in which it was written. */
export const exportChunks = pgTable(
  'export_chunks',
  {
    organizationId: organizationId(),
    exportId: text('export_id').notNull(),
    position: integer('position').notNull(),
    content: text('content').notNull(),
  },
  (t) => [
    primaryKey({ name: 'export_chunks_key', columns: [t.organizationId, t.exportId, t.position] }),
    foreignKey({
      name: 'export_chunks_export',
      columns: [t.organizationId, t.exportId],
      foreignColumns: [exports.organizationId, exports.id],
    }).onDelete('cascade'),
    tenantPolicy(),
  ],
);
