import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgEnum, pgTable, unique } from 'drizzle-orm/pg-core';
import { id, instant, keepPolicies, organizationId, text } from '../columns.ts';
import { organizations } from './organizations.ts';

export const notificationKind = pgEnum('notification_kind', [
  'CREDENTIAL_CHANGED',
  'DELETED',
  'RESTRICTED',
  'ACCESS_CHANGED',
  'PAYMENT_CHANGED',
  'CASE_SUBMITTED',
  'JOB_ENDED',
  'CERTIFICATE_EXPIRING',
  'REPEATED_REFUSALS',
  'REVIEW_NEEDED',
]);
export const notificationSeverity = pgEnum('notification_severity', ['INFO', 'WARNING', 'CRITICAL']);

/** Notifications that src/trail creates from events. Administrators with Edit mark and dismiss them for the organization. */
export const notifications = pgTable(
  'notifications',
  {
    id: id('ntf'),
    organizationId: organizationId(),
    kind: notificationKind('kind').notNull(),
    severity: notificationSeverity('severity').notNull(),
    /** Scope of the event. Administrators without Read access to it do not see the notification. */
    service: text('service').notNull(),
    eventType: text('event_type').notNull(),
    title: text('title').notNull(),
    /** Objects of the notification. Without foreign keys: they may be deleted. */
    eventId: text('event_id').notNull(),
    resourceType: text('resource_type'),
    resourceId: text('resource_id'),
    initiatorEmail: text('initiator_email').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
    readAt: instant('read_at'),
    dismissedAt: instant('dismissed_at'),
    dismissedByEmail: text('dismissed_by_email'),
  },
  (t) => [
    unique('notifications_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'notifications_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('notifications_by_created_at').on(t.organizationId, t.createdAt, t.id),
    index('notifications_by_resource').on(t.organizationId, t.resourceId, t.createdAt),
    index('notifications_unread').on(t.organizationId, t.service).where(sql`read_at is null`),
    index('notifications_standing').on(t.organizationId, t.service).where(sql`dismissed_at is null`),
    check('notifications_dismissed', sql`(dismissed_at is null) = (dismissed_by_email is null)`),
    check('notifications_dismissed_read', sql`dismissed_at is null or read_at is not null`),
    ...keepPolicies(),
  ],
);
