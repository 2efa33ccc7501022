import { sql } from 'drizzle-orm';
import { foreignKey, index, pgPolicy, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { instant, organizationId, tenantPolicy, text } from '../columns.ts';
import { organizations } from './organizations.ts';

/**
 * The certificates that something of the organization holds, and when the end of each is told next. Triggers of
 * db/functions/certificates.ts keep it: a certificate that is replaced, or whose object is deleted, has no row.
 */
export const certificateExpiries = pgTable(
  'certificate_expiries',
  {
    organizationId: organizationId(),
    /** What holds it: one of several tables, hence no foreign key. */
    resourceId: text('resource_id').notNull(),
    fingerprint: text('fingerprint').notNull(),
    /** The scope of the resource. */
    service: text('service').notNull(),
    subject: text('subject').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** Null when all has been told. */
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
    // Of all organizations, for the clock.
    index('certificate_expiries_due').on(t.dueAt).where(sql`due_at is not null`),
    index('certificate_expiries_by_due').on(t.organizationId, t.dueAt).where(sql`due_at is not null`),
    tenantPolicy(),
    // What the function due_certificates reads.
    pgPolicy('due', {
      for: 'select',
      using: sql`current_setting('rolegate.clock', true) = 'on' and due_at <= now()`,
    }),
  ],
);
