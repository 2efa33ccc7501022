import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgEnum, pgTable, primaryKey, unique } from 'drizzle-orm/pg-core';
import {
  appendPolicies,
  id,
  instant,
  keepPolicies,
  organizationId,
  searchText,
  text,
  timestamps,
} from '../columns.ts';
import { organizations } from './organizations.ts';

export const supportCaseKind = pgEnum('support_case_kind', ['TICKET', 'FEATURE_REQUEST']);
export const supportCaseStatus = pgEnum('support_case_status', [
  'OPEN',
  'IN_PROGRESS',
  'WAITING',
  'RESOLVED',
  'CLOSED',
]);
export const supportCasePriority = pgEnum('support_case_priority', ['LOW', 'NORMAL', 'HIGH', 'URGENT']);
export const supportCaseCategory = pgEnum('support_case_category', [
  'ACCOUNT',
  'AUTHENTICATION',
  'BILLING',
  'COMMANDS',
  'DEVICES',
  'DIRECTORIES',
  'GROUPS',
  'POLICIES',
  'RADIUS',
  'SSO',
  'USERS',
  'OTHER',
]);

export const supportCases = pgTable(
  'support_cases',
  {
    id: id('cas'),
    organizationId: organizationId(),
    /** Number of the case in its organization, from 1; `supportCaseNumbers` counts them. */
    number: integer('number').notNull(),
    kind: supportCaseKind('kind').notNull(),
    status: supportCaseStatus('status').notNull().default('OPEN'),
    priority: supportCasePriority('priority').notNull().default('NORMAL'),
    category: supportCaseCategory('category').notNull().default('OTHER'),
    subject: text('subject').notNull(),
    description: text('description').notNull(),
    /** Submitter. Without a foreign key: it remains after the administrator is deleted. */
    submittedById: text('submitted_by_id').notNull(),
    submittedByName: text('submitted_by_name').notNull(),
    resolvedAt: instant('resolved_at'),
    closedAt: instant('closed_at'),
    ...timestamps(),
    search: searchText(
      sql`setweight(to_tsvector('english', subject), 'A') || to_tsvector('english', description)`,
    ),
  },
  (t) => [
    unique('support_cases_tenant').on(t.organizationId, t.id),
    unique('support_cases_number').on(t.organizationId, t.number),
    foreignKey({
      name: 'support_cases_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('support_cases_by_number').on(t.organizationId, t.number, t.id),
    index('support_cases_by_created_at').on(t.organizationId, t.createdAt, t.id),
    index('support_cases_by_updated_at').on(t.organizationId, t.updatedAt, t.id),
    index('support_cases_by_status').on(t.organizationId, t.status, t.number),
    index('support_cases_by_submitter').on(t.organizationId, t.submittedById, t.number),
    check('support_cases_resolved', sql`(status = 'RESOLVED') <= (resolved_at is not null)`),
    check('support_cases_closed', sql`(status = 'CLOSED') = (closed_at is not null)`),
    ...keepPolicies(),
  ],
);

/** Last number of each organization. Its row serializes submissions, so that no number is skipped. */
export const supportCaseNumbers = pgTable(
  'support_case_numbers',
  { organizationId: organizationId(), last: integer('last').notNull() },
  (t) => [
    primaryKey({ name: 'support_case_numbers_key', columns: [t.organizationId] }),
    foreignKey({
      name: 'support_case_numbers_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    ...keepPolicies(),
  ],
);

/**
 * Words that each case contains or has contained, in itself or in a comment: the index of the full-text search. An index
 * over `tsvector` would not be used behind row-level security (db/README.md).
 */
export const supportCaseWords = pgTable(
  'support_case_words',
  {
    organizationId: organizationId(),
    word: text('word').notNull(),
    caseId: text('case_id').notNull(),
  },
  (t) => [
    primaryKey({ name: 'support_case_words_key', columns: [t.organizationId, t.word, t.caseId] }),
    foreignKey({
      name: 'support_case_words_case',
      columns: [t.organizationId, t.caseId],
      foreignColumns: [supportCases.organizationId, supportCases.id],
    }).onDelete('cascade'),
    ...appendPolicies(),
  ],
);
