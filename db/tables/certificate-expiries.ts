import { sql } from 'drizzle-orm';
import { foreignKey, index, pgPolicy, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { instant, organizationId, tenantPolicy, text } from '../columns.ts';
import { organizations } from './organizations.ts';

/**
 * Certificates of an organization's objects, and the moment of the next notification about each expiry. Triggers of
 * db/functions/certificates.ts maintain the rows: a certificate that is replaced or whose object is deleted has none.
 */
export const certificateExpiries = pgTable(
  'certificate_expiries',
  {
    organizationId: organizationId(),
    /** Object that contains the certificate: from one of several tables, hence without a foreign key. */
    resourceId: text('resource_id').notNull(),
    fingerprint: text('fingerprint').notNull(),
    /** Scope of the resource. */
    service: text('service').notNull(),
    subject: text('subject').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** Moment of the next notification; null after the last one. */
    dueAt: instant('due_at'),
  },
  (t) => [
    primaryKey({
      name: 'certificate_expiries_key',
      columns: [t.organizationId, t.resourceId, t.fingerprint],
    }),
    foreignKey({
      name: 'certificate_expiries_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    // Index for the job, across all organizations.
    index('certificate_expiries_due').on(t.dueAt).where(sql`due_at is not null`),
    index('certificate_expiries_by_due').on(t.organizationId, t.dueAt).where(sql`due_at is not null`),
    tenantPolicy(),
    // Policy of the function due_certificates.
    pgPolicy('due', {
      for: 'select',
      using: sql`current_setting('rolegate.clock', true) = 'on' and due_at <= now()`,
    }),
  ],
);
