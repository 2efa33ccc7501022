import { foreignKey, index, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { instant, organizationId, tenantPolicy, text } from '../columns.ts';
import { organizations } from './organizations.ts';

/** Mutation field that ran under an idempotency key, written in the field's own transaction. */
export const idempotentFields = pgTable(
  'idempotent_fields',
  {
    organizationId: organizationId(),
    /** API key or session of the request. It may belong to another organization: a provider's. */
    credentialId: text('credential_id').notNull(),
    /** Keyed digests, because a body may contain a password and a key may be a guessable number. */
    keyDigest: text('key_digest').notNull(),
    fieldDigest: text('field_digest').notNull(),
    bodyDigest: text('body_digest').notNull(),
    /**
     * Answer of the resolver and the caller's role as JSON, encrypted, because the answer may contain a secret that is shown
     * once.
     */
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
