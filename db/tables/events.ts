import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  unique,
} from 'drizzle-orm/pg-core';
import { appendPolicies, id, instant, keepPolicies, organizationId, text } from '../columns.ts';
import { organizations } from './organizations.ts';

/** Audit trail of changes and refusals. Only db/trail.ts adds rows, which never change and are removed only by retention. */
export const events = pgTable(
  'events',
  {
    id: id('evt'),
    organizationId: organizationId(),
    /** Number of the event in its organization, from 1 without gaps: the order of the chain. */
    sequence: integer('sequence').notNull(),
    occurredAt: instant('occurred_at').notNull(),
    /** Scope that the mutation requires. */
    service: text('service').notNull(),
    eventType: text('event_type').notNull(),
    success: boolean('success').notNull(),
    errorCode: text('error_code'),
    errorMessage: text('error_message'),
    /** Initiator. Without a foreign key: it remains after the administrator is deleted. */
    initiatorId: text('initiator_id').notNull(),
    initiatorEmail: text('initiator_email').notNull(),
    /** Provider to which the initiator belongs; null for the organization's own administrators. */
    initiatorOrganizationId: text('initiator_organization_id'),
    initiatorOrganizationName: text('initiator_organization_name'),
    credential: text('credential').notNull(),
    clientIp: text('client_ip'),
    requestId: text('request_id').notNull(),
    resourceType: text('resource_type'),
    resourceId: text('resource_id'),
    /** Arguments of the mutation without secrets; `json` preserves the digested text. */
    changes: json('changes').notNull(),
    /** SHA-256 of the previous event's digest and this event's content, in hexadecimal. */
    digest: text('digest').notNull(),
  },
  (t) => [
    unique('events_sequence').on(t.organizationId, t.sequence),
    foreignKey({
      name: 'events_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('events_by_occurred_at').on(t.organizationId, t.occurredAt, t.id),
    index('events_by_sequence').on(t.organizationId, t.sequence, t.id),
    index('events_by_type').on(t.organizationId, t.eventType, t.occurredAt),
    index('events_by_initiator').on(t.organizationId, t.initiatorId, t.occurredAt),
    index('events_by_resource').on(t.organizationId, t.resourceId, t.occurredAt),
    check(
      'events_initiator_organization',
      sql`(initiator_organization_id is null) = (initiator_organization_name is null)`,
    ),
    check('events_error', sql`success = (error_code is null)`),
    ...appendPolicies(),
  ],
);

/** End of each organization's chain. Its row is the lock that serializes concurrent changes. */
export const eventChains = pgTable(
  'event_chains',
  {
    organizationId: organizationId(),
    sequence: integer('sequence').notNull(),
    digest: text('digest').notNull(),
  },
  (t) => [
    primaryKey({ name: 'event_chains_key', columns: [t.organizationId] }),
    foreignKey({
      name: 'event_chains_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    ...keepPolicies(),
  ],
);
