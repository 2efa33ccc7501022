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

/** The trail: what was changed, and what was refused. Rows are added by db/trail.ts alone, and never changed or deleted. */
export const events = pgTable(
  'events',
  {
    id: id('evt'),
    organizationId: organizationId(),
    /** 1, 2, 3 … in each organization, without a gap: the order of the chain. */
    sequence: integer('sequence').notNull(),
    occurredAt: instant('occurred_at').notNull(),
    /** The scope that the mutation asks for. */
    service: text('service').notNull(),
    eventType: text('event_type').notNull(),
    success: boolean('success').notNull(),
    errorCode: text('error_code'),
    errorMessage: text('error_message'),
    /** No foreign key: an administrator may go, and what they did stays. */
    initiatorId: text('initiator_id').notNull(),
    initiatorEmail: text('initiator_email').notNull(),
    /** The provider of whom the initiator is an administrator; null for the organization's own. */
    initiatorOrganizationId: text('initiator_organization_id'),
    initiatorOrganizationName: text('initiator_organization_name'),
    credential: text('credential').notNull(),
    clientIp: text('client_ip'),
    requestId: text('request_id').notNull(),
    resourceType: text('resource_type'),
    resourceId: text('resource_id'),
    /** The mutation's arguments without secrets; `json` keeps the text as it was digested. */
    changes: json('changes').notNull(),
    /** SHA-256, in hexadecimal, of the previous event's digest and this event's content. */
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

/** The end of each organization's chain. Its row is the lock that puts concurrent changes in a line. */
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
