import { foreignKey, index, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { instant, organizationId, tenantPolicy, text } from '../columns.ts';
import { organizations } from './organizations.ts';

/** One mutation field that ran under an idempotency key; written by the transaction that the field is. */
export const idempotentFields = pgTable(
  'idempotent_fields',
  {
    organizationId: organizationId(),
    /** The API key or the session that presented it. It may be of another organization: a provider's. */
    credentialId: text('credential_id').notNull(),
    /** Keyed digests, for a body may hold a password and a key may be a guessable number. */
    keyDigest: text('key_digest').notNull(),
    fieldDigest: text('field_digest').notNull(),
    bodyDigest: text('body_digest').notNull(),
    /** Answer of the resolver, and the role that it answered to, as JSON, encrypted: it may hold a secret that is shown once. */
    answer: text('answer').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({
      name: 'idempotent_fields_key',
      columns: [t.organizationId, t.credentialId, t.keyDigest, t.fieldDigest],
    }),
    foreignKey({
      name: 'idempotent_fields_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }).onDelete('cascade'),
    index('idempotent_fields_by_age').on(t.organizationId, t.createdAt),
    tenantPolicy(),
  ],
);
