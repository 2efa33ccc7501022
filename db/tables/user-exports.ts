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
import { id, instant, organizationId, tenantPolicy, text, textList, timestamps } from '../columns.ts';
import type { Origin } from '../origin.ts';
import { organizations } from './organizations.ts';

export const exportFormat = pgEnum('export_format', ['CSV', 'JSON']);
export const exportState = pgEnum('export_state', ['QUEUED', 'RUNNING', 'FINISHED', 'EXPIRED', 'FAILED']);
export const exportFailure = pgEnum('export_failure', ['NOT_ALLOWED', 'GIVEN_UP']);

/** What somebody has to hold who has the file made, or gets it. */
export interface Need {
  readonly scope: string;
  readonly level: 'READ_ONLY' | 'EDIT';
}

export const userExports = pgTable(
  'user_exports',
  {
    id: id('exp'),
    organizationId: organizationId(),
    format: exportFormat('format').notNull(),
    state: exportState('state').notNull().default('QUEUED'),
    failure: exportFailure('failure'),
    columns: textList('columns'),
    /** Empty for all. */
    userStates: textList('user_states'),
    /** No foreign key: the export stays when the group is gone. */
    userGroupId: text('user_group_id'),
    needs: jsonb('needs').$type<Need[]>().notNull(),
    total: integer('total'),
    processed: integer('processed').notNull().default(0),
    /** The last user that is in the file. */
    reached: text('reached').notNull().default(''),
    chunks: integer('chunks').notNull().default(0),
    createdById: text('created_by_id').notNull(),
    createdByName: text('created_by_name').notNull(),
    madeBy: jsonb('made_by').$type<Origin>().notNull(),
    finishedAt: instant('finished_at'),
    /** When the file is deleted. */
    expiresAt: instant('expires_at'),
    ...timestamps(),
  },
  (t) => [
    unique('user_exports_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'user_exports_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('user_exports_by_created_at').on(t.organizationId, t.createdAt, t.id),
    check('user_exports_failure', sql`(state = 'FAILED') = (failure is not null)`),
    tenantPolicy(),
  ],
);

/** The file, in the pieces that it was written in. */
export const userExportChunks = pgTable(
  'user_export_chunks',
  {
    organizationId: organizationId(),
    exportId: text('export_id').notNull(),
    position: integer('position').notNull(),
    content: text('content').notNull(),
  },
  (t) => [
    primaryKey({ name: 'user_export_chunks_key', columns: [t.organizationId, t.exportId, t.position] }),
    foreignKey({
      name: 'user_export_chunks_export',
      columns: [t.organizationId, t.exportId],
      foreignColumns: [userExports.organizationId, userExports.id],
    }).onDelete('cascade'),
    tenantPolicy(),
  ],
);
