import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgEnum, pgTable, unique } from 'drizzle-orm/pg-core';
import { id, instant, keepPolicies, organizationId, text } from '../columns.ts';
import { administrators } from './administrators.ts';
import { organizations } from './organizations.ts';

export const remoteAssistConsent = pgEnum('remote_assist_consent', ['PROMPT', 'CODE', 'SILENT']);
export const remoteAssistMode = pgEnum('remote_assist_mode', ['VIEW', 'CONTROL']);
export const remoteAssistState = pgEnum('remote_assist_state', [
  'REQUESTED',
  'CONSENTED',
  'ACTIVE',
  'DENIED',
  'ENDED',
  'EXPIRED',
]);
export const remoteAssistDenial = pgEnum('remote_assist_denial', ['REFUSED', 'WRONG_CODES']);
export const remoteAssistParty = pgEnum('remote_assist_party', ['CONSOLE', 'DEVICE']);

/**
 * Grants that let an administrator launch sessions for a limited time. A grant is withdrawn rather than deleted, because
 * sessions refer to it.
 */
export const remoteAssistGrants = pgTable(
  'remote_assist_grants',
  {
    id: id('rag'),
    organizationId: organizationId(),
    administratorId: text('administrator_id').notNull(),
    /** Name of the administrator at that time. */
    administratorName: text('administrator_name').notNull(),
    /** Organization of the administrator: this one or its provider. */
    administratorOrganizationId: text('administrator_organization_id').notNull(),
    allowedUntil: instant('allowed_until').notNull(),
    /**
     * Device group of the grant; null for all devices. Without a foreign key: a grant for a deleted group covers no device.
     */
    deviceGroupId: text('device_group_id'),
    note: text('note'),
    /** Creator of the grant. Without foreign keys: it remains after the creator is deleted. */
    grantedById: text('granted_by_id').notNull(),
    grantedByName: text('granted_by_name').notNull(),
    grantedAt: instant('granted_at').notNull().default(sql`now()`),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnById: text('withdrawn_by_id'),
    withdrawnByName: text('withdrawn_by_name'),
  },
  (t) => [
    unique('remote_assist_grants_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'remote_assist_grants_administrator',
      columns: [t.administratorOrganizationId, t.administratorId],
      foreignColumns: [administrators.organizationId, administrators.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'remote_assist_grants_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('remote_assist_grants_by_granted_at').on(t.organizationId, t.grantedAt, t.id),
    index('remote_assist_grants_by_allowed_until').on(t.organizationId, t.allowedUntil, t.id),
    index('remote_assist_grants_by_administrator').on(t.organizationId, t.administratorId, t.allowedUntil),
    check(
      'remote_assist_grants_withdrawn',
      sql`(withdrawn_at is null) = (withdrawn_by_id is null) and (withdrawn_at is null) = (withdrawn_by_name is null)`,
    ),
    ...keepPolicies(),
  ],
);

/** Launched sessions with their outcome. A session outlives its device, its administrator and its grant. */
export const remoteAssistSessions = pgTable(
  'remote_assist_sessions',
  {
    id: id('ras'),
    organizationId: organizationId(),
    deviceId: text('device_id').notNull(),
    deviceName: text('device_name').notNull(),
    launchedById: text('launched_by_id').notNull(),
    launchedByName: text('launched_by_name').notNull(),
    /** Grant that allowed the session; null for an administrator who needs none. */
    grantId: text('grant_id'),
    consent: remoteAssistConsent('consent').notNull(),
    mode: remoteAssistMode('mode').notNull(),
    state: remoteAssistState('state').notNull().default('REQUESTED'),
    requestedAt: instant('requested_at').notNull().default(sql`now()`),
    /** Moment at which the current state lapses: no answer, nobody joined, or the session is too long. */
    expiresAt: instant('expires_at').notNull(),
    answeredAt: instant('answered_at'),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
    denial: remoteAssistDenial('denial'),
    endedBy: remoteAssistParty('ended_by'),
    endedById: text('ended_by_id'),
    endedByName: text('ended_by_name'),
    /** HMAC of the one-time code under the installation's secret; deleted when the code is used. */
    codeDigest: text('code_digest'),
    codeAttempts: integer('code_attempts').notNull().default(0),
  },
  (t) => [
    unique('remote_assist_sessions_tenant').on(t.organizationId, t.id),
    foreignKey({
      name: 'remote_assist_sessions_organization',
      columns: [t.organizationId],
      foreignColumns: [organizations.id],
    }),
    index('remote_assist_sessions_by_requested_at').on(t.organizationId, t.requestedAt, t.id),
    index('remote_assist_sessions_of_device').on(t.organizationId, t.deviceId, t.requestedAt, t.id),
    index('remote_assist_sessions_of_launcher').on(t.organizationId, t.launchedById, t.requestedAt, t.id),
    index('remote_assist_sessions_of_grant').on(t.organizationId, t.grantId, t.requestedAt, t.id),
    check('remote_assist_sessions_over', sql`(state in ('DENIED', 'ENDED')) = (ended_at is not null)`),
    check('remote_assist_sessions_denial', sql`(state = 'DENIED') = (denial is not null)`),
    check('remote_assist_sessions_ended_by', sql`(state = 'ENDED') = (ended_by is not null)`),
    check('remote_assist_sessions_active', sql`state <> 'ACTIVE' or started_at is not null`),
    check(
      'remote_assist_sessions_code',
      sql`code_digest is null or (consent = 'CODE' and state = 'REQUESTED')`,
    ),
    ...keepPolicies(),
  ],
);
