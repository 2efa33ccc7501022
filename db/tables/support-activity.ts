import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, primaryKey, unique } from 'drizzle-orm/pg-core';
import {
  appendPolicies,
  bytes,
  id,
  instant,
  organizationId,
  searchText,
  tenantPolicy,
  text,
} from '../columns.ts';
import { supportCaseStatus, supportCases } from './support.ts';

const createdAt = () => instant('created_at').notNull().default(sql`now()`);

export const supportCaseComments = pgTable(
  'support_case_comments',
  {
    id: id('ccm'),
    organizationId: organizationId(),
    caseId: text('case_id').notNull(),
    body: text('body').notNull(),
    writtenById: text('written_by_id').notNull(),
    writtenByName: text('written_by_name').notNull(),
    createdAt: createdAt(),
    search: searchText(sql`to_tsvector('english', body)`),
  },
  (t) => [
    unique('support_case_comments_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'support_case_comments_case',
      columns: [t.organizationId, t.caseId],
      foreignColumns: [supportCases.organizationId, supportCases.id],
    }).onDelete('cascade'),
    index('support_case_comments_of_case').on(t.organizationId, t.caseId, t.createdAt, t.id),
    ...appendPolicies(),
  ],
);

export const supportCaseAttachments = pgTable(
  'support_case_attachments',
  {
    id: id('cat'),
    organizationId: organizationId(),
    caseId: text('case_id').notNull(),
    fileName: text('file_name').notNull(),
    contentType: text('content_type').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    attachedById: text('attached_by_id').notNull(),
    attachedByName: text('attached_by_name').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique('support_case_attachments_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'support_case_attachments_case',
      columns: [t.organizationId, t.caseId],
      foreignColumns: [supportCases.organizationId, supportCases.id],
    }).onDelete('cascade'),
    index('support_case_attachments_of_case').on(t.organizationId, t.caseId, t.createdAt, t.id),
    check('support_case_attachments_size', sql`size between 1 and 524288`),
    tenantPolicy(),
  ],
);

/** Content of an attachment, separate from its listed columns. */
export const supportCaseContents = pgTable(
  'support_case_contents',
  {
    organizationId: organizationId(),
    attachmentId: text('attachment_id').notNull(),
    content: bytes('content').notNull(),
  },
  (t) => [
    primaryKey({ name: 'support_case_contents_key', columns: [t.organizationId, t.attachmentId] }),
    foreignKey({
      name: 'support_case_contents_attachment',
      columns: [t.organizationId, t.attachmentId],
      foreignColumns: [supportCaseAttachments.organizationId, supportCaseAttachments.id],
    }).onDelete('cascade'),
    ...appendPolicies(),
  ],
);

export const supportCaseStatusChanges = pgTable(
  'support_case_status_changes',
  {
    id: id('cst'),
    organizationId: organizationId(),
    caseId: text('case_id').notNull(),
    from: supportCaseStatus('from_status').notNull(),
    to: supportCaseStatus('to_status').notNull(),
    changedById: text('changed_by_id').notNull(),
    changedByName: text('changed_by_name').notNull(),
    changedAt: instant('changed_at').notNull().default(sql`now()`),
  },
  (t) => [
    unique('support_case_status_changes_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'support_case_status_changes_case',
      columns: [t.organizationId, t.caseId],
      foreignColumns: [supportCases.organizationId, supportCases.id],
    }).onDelete('cascade'),
    index('support_case_status_changes_of_case').on(t.organizationId, t.caseId, t.changedAt, t.id),
    check('support_case_status_changes_differ', sql`from_status <> to_status`),
    ...appendPolicies(),
  ],
);
